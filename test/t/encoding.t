#!/usr/bin/perl
# Base: the plan is Chinese text.  In a database whose encoding cannot hold it the
# installation fails with one sentence; a client may use any encoding that can.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Encode qw(encode decode);
use Test::More;

for my $encoding ('LATIN1', 'SQL_ASCII', 'EUC_CN')
{
	my $database = Database->new(lc "encoding_$encoding", '--locale=C', "--encoding=$encoding");
	for my $create ('CREATE EXTENSION credit', q{CREATE EXTENSION credit VERSION '0.1.0'; ALTER EXTENSION credit UPDATE})
	{
		my $error = $database->error($create);
		is($error =~ s/^CONTEXT: .*\n//mr, sprintf(<<'END', $database->name, $encoding), "$encoding: refused, with a sentence: $create");
0A000: extension "credit" needs a database whose encoding is UTF8
DETAIL:  The encoding of database "%s" is %s, which cannot hold the text of the action plan.
HINT:  Create a database with TEMPLATE template0 ENCODING 'UTF8' and install the extension there.
END
	}
	is($database->sql(q{SELECT count(*) FROM pg_namespace WHERE nspname = 'credit'}), 0, "$encoding: nothing is left behind");
}

# A client with another encoding is answered in it.
my $database = Database->new('encoding_client', '--locale=C', '--encoding=UTF8');
for my $client ('GB18030', 'GBK', 'EUC_CN', 'UTF8')
{
	my $perl = { GB18030 => 'gbk', GBK => 'gbk', EUC_CN => 'euc-cn', UTF8 => 'UTF-8' }->{$client};
	my $file = "$Database::folder/$client.sql";
	open my $out, '>', $file or die $!;
	my $text = <<'END';
\set VERBOSITY verbose
BEGIN;
CREATE EXTENSION credit;
SELECT credit_add_court('济南市莱芜区人民法院') \g /dev/null
SELECT (credit_push('济南市莱芜区人民法院', '1', '[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]')).added;
SELECT case_no, basis FROM credit_check('91370116MA36N37P0L', 'laiwu/4', '政府采购：资格审查');
SELECT purpose, note FROM credit.access_log;
SELECT credit_feedback('９１３７０１１６ＭＡ３６Ｎ３７Ｐ０Ｌ', 'laiwu/4', '不予批准');
CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
INSERT INTO bid VALUES ('91370116MA36N37P0L');
END
	print $out encode($perl, $text, Encode::FB_CROAK);
	close $out;
	local $ENV{PGCLIENTENCODING} = $client;
	open my $psql, '-|', "psql -XqAt -d " . $database->name . " -f $file 2>&1" or die $!;
	my $bytes = do { local $/; <$psql> };
	my $said = decode($perl, $bytes, Encode::FB_CROAK);
	close $psql;
	is($said =~ s/^psql:[^ ]*: //mgr =~ s/\nHINT:.*//sr, <<'END' =~ s/\n\z//r, "client encoding $client: asked and answered in it");
1
（2026）鲁0116执2号|《中华人民共和国政府采购法》第二十二条；《社会信用体系建设规划纲要（2014-2020年）》第二部分（一）、第二部分（二）
procurement|资格审查
1
ERROR:  CR001: subject 91370116MA36N37P0L is restricted by item 4: 依法依规限制参加政府采购活动 (measure "laiwu/4")
DETAIL:  Case （2026）鲁0116执2号 of 济南市莱芜区人民法院, in force since 2026-06-01, without a set end. How to object: 认为不应纳入、信息不准确或者应予删除的，可以书面向执行法院（济南市莱芜区人民法院）申请纠正；执行法院自收到书面纠正申请之日起十五日内审查，理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议，上一级人民法院自收到复议申请之日起十五日内作出决定，复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。对部门依此作出的行政行为不服的，可以自知道或者应当知道该行政行为之日起六十日内向行政复议机关申请行政复议，或者六个月内向人民法院提起行政诉讼，法律另有规定的除外（行政复议法第二十条、行政诉讼法第四十六条）。 Legal basis: 《中华人民共和国政府采购法》第二十二条；《社会信用体系建设规划纲要（2014-2020年）》第二部分（一）、第二部分（二）.
END
}

# A rare character of a name, four bytes long in GB18030, is the same character in the register.
$database->sql(q{CREATE EXTENSION credit; SELECT credit_add_court('x')});
{
	my $statement = q{SELECT added FROM credit_push('x', '1', '[{"iname": "𠮷", "cardNum": "379999196001110130", "caseCode": "(2026)鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]')};
	my $hex = $database->sql("SELECT encode(convert_to(\$\$$statement\$\$, 'GB18030'), 'hex')");
	like($hex, qr/229534b23522/, 'GB18030: a name in four bytes');
	open my $out, '>', "$Database::folder/rare.sql" or die $!;
	print $out pack 'H*', $hex;
	close $out;
	local $ENV{PGCLIENTENCODING} = 'GB18030';
	is(Database::must('psql', '-XqAt', '-d', $database->name, '-f', "$Database::folder/rare.sql"), "1\n", 'GB18030: is listed');
}
is($database->sql('SELECT name, case_no FROM credit.current_list'), '𠮷|(2026)鲁0116执1号', 'and read as it is in UTF-8');

# In an encoding that lacks a character the answer is an error, not a question mark.
{
	local $ENV{PGCLIENTENCODING} = 'LATIN1';
	like($database->error(q{SELECT title FROM credit.measure_list LIMIT 1}), qr/^22P05: /, 'client encoding LATIN1: an error, not a question mark');
	is($database->sql(q{SELECT count(*) FROM credit.measure_list}), 36, 'what is ASCII is answered');
}

done_testing;
