#!/usr/bin/perl
# Messages in the language of whoever reads them: every text of the extension
# goes through its catalog, the catalogs in po/ are complete, and a session
# with lc_messages = zh_CN.UTF-8 is answered in Chinese.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Encode 'encode';
use File::Temp 'tempdir';
use List::Util 'max';
use Test::More;

# The part whose messages are in English only: it runs before credit.message exists.
my @english = qw(sql/base/prologue.sql);

my $constant = qr/'(?:[^']|'')*'/;

sub content
{
	my $file = shift;
	open my $in, '<:encoding(UTF-8)', $file or die "$file: $!";
	local $/;
	return scalar <$in>;
}

# catalog(file): its messages, as a hash from the English text to the other.
sub catalog
{
	my %text;
	for my $entry (split /\n{2,}/, content(shift))
	{
		my %part = map { $_ => '' } qw(msgid msgstr);
		my $which = '';
		for (split /\n/, $entry)
		{
			$which = $1 if /^(msg\w+) /;
			$part{$which} .= $1 =~ s/\\(.)/$1 eq 'n' ? "\n" : $1/ger if /^(?:msg\w+ )?"(.*)"$/;
		}
		$text{ $part{msgid} } = $part{msgstr} if $part{msgid} ne '';
	}
	return %text;
}

# placeholders(text): what goes in at each place, as "1:s 2:d".
sub placeholders
{
	my $text = shift =~ s/%%//gr;
	my ($next, %place) = (1);
	$place{ $1 // $next++ } = $2 while $text =~ /%(?:(\d+)\$)?(.)/gs;
	return join ' ', map { "$_:$place{$_}" } sort { $a <=> $b } keys %place;
}

# untranslatable(SQL): the places that show a text which is in no catalog, or a message whose placeholders were not filled.
sub untranslatable
{
	my $sql = shift =~ s{($constant)|--[^\n]*|/\*.*?\*/}{ $1 // "\n" x ($& =~ tr/\n//) }egrs;
	my @found;
	# RAISE, the checks of a plan, and why a record of a push is refused.
	while ($sql =~ /\b(RAISE\b(?:$constant|[^;'])*|PERFORM credit\.check_(?:words|keys)\((?:$constant|[^;'])*|reason = (?:$constant|[^;',])*)/g)
	{
		my ($statement, $line) = ($1, 1 + (substr($sql, 0, $-[0]) =~ tr/\n//));
		my $rest = $statement =~ s/credit\.(?:message|coded)\($constant\)//gr;
		push @found, "line $line: $statement"
		  if $rest =~ /^RAISE/ && $rest !~ /^RAISE (?:EXCEPTION|WARNING|NOTICE) '%',\s/
		  || $statement =~ /(?:'%',\s+|(?:DETAIL|HINT) = )credit\.message\('(?:[^'%]|'')*%/
		  || grep { /[a-z]{2,} [a-z]/ } $rest =~ /$constant/g;
	}
	return @found;
}

# The sources
is_deeply([ untranslatable(q{RAISE EXCEPTION '%', format(credit.message('there is no case %s'), x) USING ERRCODE = 'undefined_object', HINT = credit.message('See it.');}) ],
	[], 'a RAISE through the catalog');
for my $sql (
	q{RAISE EXCEPTION 'there is no case %', x},
	q{RAISE EXCEPTION 'missing' USING ERRCODE = 'undefined_object'},
	q{RAISE EXCEPTION '%', credit.message('a reason is required') USING HINT = 'Give one; it''s the law.'},
	q{RAISE EXCEPTION '%', format('there is no case %s', x)},
	q{RAISE EXCEPTION USING MESSAGE = 'missing'},
	q{RAISE EXCEPTION '%', credit.message('there is no case %s')},
	q{PERFORM credit.check_words(x, format('%s has no title', place))},
	q{UPDATE credit.push_stage s SET reason = format('the same record stands at place %s', 1)})
{
	is(scalar(untranslatable("-- as RAISE, but in a comment\n$sql;\n")), 1, "one past it: $sql");
}

my %english = map { $_ => 1 } @english;
for my $part (glob 'sql/*/*.sql')
{
	next if $english{$part};
	my @found = untranslatable(content($part));
	is(scalar(@found), 0, "$part: everything that it says is in the catalog") or diag join "\n", @found;
}
for my $file (glob 'src/*/*.c')
{
	my $code = content($file);
	next if $code !~ /\b(?:ereport|ereturn|errcontext|dgettext)\(/;
	like($code, qr/^#include "base\/message\.h"$/m, "$file: looks its messages up in the extension's catalog");
}

# The catalogs
{
	my $part = "$Database::folder/part.sql";
	open my $out, '>', $part or die "$part: $!";
	print $out "SELECT 1;\nSELECT credit.message(reason);\n";
	close $out;
	my ($ok, $said) = Database::command('perl', 'po/sql_messages.pl', $part);
	ok(!$ok, 'a message that is no constant is refused');
	like($said, qr/part\.sql: line 2: /, 'and its line named');
}
Database::must('make', '--no-print-directory', 'po/credit.pot');
my %message = catalog('po/credit.pot');
cmp_ok(scalar(keys %message), '>', 400, 'the messages are found');
ok(exists $message{ $_->[1] }, "among them $_->[0]") for
	[ 'one of SQL, behind format', 'there is no push "%s" of court "%s"' ],
	[ 'one of SQL, with an apostrophe', q{removal of a listing that is not on this court's list} ],
	[ 'one of SQL, citing the law', 'Art. 10 is that of 法释〔2017〕7号.' ],
	[ 'an error of C', 'subject %s is restricted by item %d: %s (measure "%s")' ],
	[ 'one in a table of C', 'citizen number' ],
	[ 'one about an identifier', '%s is masked%s and identifies nobody' ],
	[ 'one about a record', '%s %s lies before the year of %s, %d' ];
is_deeply([ grep { !/^(?:\d+:[sd] ?)*$/ } map { placeholders($_) } keys %message ], [], 'they take text and numbers, by conversions that SQL\'s format and C have in common');

my @languages = split ' ', content('po/LINGUAS');
is_deeply([ map { s{^po/|\.po$}{}gr } glob 'po/*.po' ], \@languages, 'po/LINGUAS names the catalogs');
for my $language (@languages)
{
	my $file = "po/$language.po";
	like(Database::must('msgfmt', '--check', '--statistics', '-o', "$Database::folder/mo", $file), qr/\A\d+ translated messages\.\n\z/, "$language: nothing is left untranslated or to be reviewed");
	my %text = catalog($file);
	is_deeply([ sort keys %text ], [ sort keys %message ], "$language: every message, and no other");
	is_deeply([ grep { placeholders($_) ne placeholders($text{$_}) } sort keys %text ], [], "$language: what goes into a message goes into its translation");

	# The sentence about an identifier is put together in a buffer of fixed size.
	my ($room) = content('src/values/identifier_problem.h') =~ /^#define IDENTIFIER_PROBLEM_MAX\s+(\d+)/m;
	my $code = content('src/values/identifier_problem.c');
	my $longest = sub { return max(map { length encode('UTF-8', $text{$_} // die "not in the catalog: $_") } @_) };
	my $needed = $longest->($code =~ /\bSAY\("(.*?)"[,)]/g)
	  + 2 * $longest->($code =~ /^\s*\[KIND_\w+\] = .*?gettext_noop\("(.*?)"\)/mg) + $longest->(' at character %d');
	cmp_ok($needed, '<', $room, "$language: there is room for the longest sentence about an identifier");
}

# In a server of its own, with a locale that is built for it alone.
my $locales = tempdir(CLEANUP => 1);
Database::must('localedef', '-i', 'zh_CN', '-f', 'UTF-8', "$locales/zh_CN.UTF-8");
chmod 0755, $locales, "$locales/zh_CN.UTF-8";
delete $ENV{LANGUAGE};
{
	local $ENV{LOCPATH} = "$locales:/usr/lib/locale";
	my %own = Database::start_cluster('lc_messages=zh_CN.UTF-8');
	@ENV{ keys %own } = values %own;
}
my $database = bless { name => 'postgres' }, 'Database';
$database->sql(<<'END');
CREATE EXTENSION credit;
\i test/courts.sql
CREATE ROLE nobody;
CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
SELECT FROM credit_push('济南市莱芜区人民法院', '1', '[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]');
END

# said(lc_messages, SQL): the answers and messages that a session of that language gets, without the server's own word for an error.
sub said
{
	my ($language, $sql) = @_;
	local $ENV{PGOPTIONS} = "-c lc_messages=$language -c client_min_messages=warning";
	my (undef, $said) = $database->run($sql, '-v', 'VERBOSITY=default');
	return $said =~ s/^psql:[^ ]*: \S+:  //mgr =~ s/^LINE .*\n.*\^\n//mgr =~ s/\n\z//r;
}

sub same_thing
{
	my ($name, $sql, $english, $chinese) = @_;
	chomp($english, $chinese);
	is(said('C', $sql), $english, "$name, in English");
	is(said('zh_CN.UTF-8', $sql), $chinese, "$name, in Chinese");
}

same_thing('an error from C', q{SELECT 'laiwu 4'::credit.measure},
	<<'END', <<'END');
invalid input syntax for type credit.measure: "laiwu 4"
DETAIL:  At character 8: a slash must stand between the plan's code and the number of the measure.
HINT:  Write it as laiwu/4.
END
类型 credit.measure 的输入语法无效："laiwu 4"
DETAIL:  第 8 个字符处：计划代码和措施编号之间必须有斜杠。
HINT:  请写作 laiwu/4。
END
same_thing('a row refused', q{INSERT INTO bid VALUES ('91370116MA36N37P0L')},
	<<'END', <<'END');
subject 91370116MA36N37P0L is restricted by item 4: 依法依规限制参加政府采购活动 (measure "laiwu/4")
DETAIL:  Case （2026）鲁0116执2号 of 济南市莱芜区人民法院, in force since 2026-06-01, without a set end. How to object: 认为不应纳入、信息不准确或者应予删除的，可以书面向执行法院（济南市莱芜区人民法院）申请纠正；执行法院自收到书面纠正申请之日起十五日内审查，理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议，上一级人民法院自收到复议申请之日起十五日内作出决定，复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。对部门依此作出的行政行为不服的，可以自知道或者应当知道该行政行为之日起六十日内向行政复议机关申请行政复议，或者六个月内向人民法院提起行政诉讼，法律另有规定的除外（行政复议法第二十条、行政诉讼法第四十六条）。 Legal basis: 《中华人民共和国政府采购法》第二十二条；《社会信用体系建设规划纲要（2014-2020年）》第二部分（一）、第二部分（二）.
HINT:  An authorized official may let the row through with credit_override(subject_id, measure, reason).
END
主体 91370116MA36N37P0L 应予限制：第4项依法依规限制参加政府采购活动（措施"laiwu/4"）
DETAIL:  案件：济南市莱芜区人民法院（2026）鲁0116执2号，自 2026-06-01 起适用，没有固定期限。救济途径：认为不应纳入、信息不准确或者应予删除的，可以书面向执行法院（济南市莱芜区人民法院）申请纠正；执行法院自收到书面纠正申请之日起十五日内审查，理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议，上一级人民法院自收到复议申请之日起十五日内作出决定，复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。对部门依此作出的行政行为不服的，可以自知道或者应当知道该行政行为之日起六十日内向行政复议机关申请行政复议，或者六个月内向人民法院提起行政诉讼，法律另有规定的除外（行政复议法第二十条、行政诉讼法第四十六条）。法律依据：《中华人民共和国政府采购法》第二十二条；《社会信用体系建设规划纲要（2014-2020年）》第二部分（一）、第二部分（二）。
HINT:  经授权的人员可以用 credit_override(subject_id, measure, reason) 说明理由后放行。
END
my $noted = q{BEGIN;
	CREATE TABLE offer (bidder credit.subject, reason text);
	CREATE TRIGGER e AFTER INSERT ON offer FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4', 'record', 'reason');
	INSERT INTO offer VALUES ('91370116MA36N37P0L', NULL), ('91370116MA36N37P0L', 'bidding: 2026-17');
	%s ROLLBACK};
same_thing('what the log keeps of a row that went in, in no language', sprintf($noted, q{SELECT note FROM credit.access_log ORDER BY id DESC LIMIT 2;}),
	("2026-17; table offer, entered\ntable offer, entered") x 2);
same_thing('and says of it, in the language of who reads', sprintf($noted, q{SELECT credit.note_words(note) FROM credit.access_log ORDER BY id DESC LIMIT 2;}),
	"2026-17; table offer, entered\ntable offer, entered", "2026-17；表 offer，已写入\n表 offer，已写入");
same_thing('of one that was let through, of words that somebody wrote, and of a table that is called as a code is',
	q{SELECT credit.note_words(n) FROM unnest(ARRAY['贷款; table bid, override 12', 'table x; table 招标, warned', 'table warned, exempt', 'table bid, lost', '表 bid，已写入']) n},
	"贷款; table bid, override no. 12\ntable x; table 招标, warned\ntable warned, exempt\ntable bid, lost\n表 bid，已写入",
	"贷款；表 bid，经授权放行（12 号）\ntable x；表 招标，已警告\n表 warned，已获法院批准\ntable bid, lost\n表 bid，已写入");
same_thing('an error from PL/pgSQL, its arguments in another order', q{SELECT credit_acknowledge('济南市莱芜区人民法院', '2026-7')},
	'there is no push "2026-7" of court "济南市莱芜区人民法院"', '法院"济南市莱芜区人民法院"没有推送"2026-7"');
same_thing('one with detail and hint', q{DELETE FROM credit.push},
	<<'END', <<'END');
table "credit.push" is append-only
DETAIL:  DELETE would change or remove what is on record.
HINT:  Add a new entry that corrects the earlier one.
END
表"credit.push"只能追加记录
DETAIL:  DELETE 会改动或删除已有记录。
HINT:  请另加一条记录更正先前的记录。
END
same_thing('one that cites the law', q{SELECT credit_bar('济南市莱芜区人民法院', '91370116MA36N37P0L', '（2026）鲁0116执2号', 'poor', 'x')},
	<<'END', <<'END');
bar "poor" is not known
HINT:  The bars of 法释〔2017〕7号 art. 3 and 法发〔2019〕35号 art. 16 are: security_given (提供充分有效担保), assets_suffice (已被采取查封、扣押、冻结等措施的财产足以清偿), later_in_order (履行顺序在后), not_refusing (其他不属于有履行能力而拒不履行), applicant_waits (申请执行人申请暂不采取惩戒措施), student_loan (全日制在校生因校园贷纠纷成为被执行人).
END
不得纳入的情形"poor"无法识别
HINT:  法释〔2017〕7号第三条和法发〔2019〕35号第十六条的情形为：提供充分有效担保（security_given）、已被采取查封、扣押、冻结等措施的财产足以清偿（assets_suffice）、履行顺序在后（later_in_order）、其他不属于有履行能力而拒不履行（not_refusing）、申请执行人申请暂不采取惩戒措施（applicant_waits）、全日制在校生因校园贷纠纷成为被执行人（student_loan）。
END
same_thing('a ground that is barred, by the words of its bars', q{SELECT credit.said(credit.bars_words('{security_given,assets_suffice,applicant_waits}', '{1,6}'))},
	'ground 1 is barred (法释〔2017〕7号 art. 3): assets under seizure suffice, sufficient security given; ground 1 is barred (法发〔2019〕35号 art. 16): the applicant asks to wait; ground 6 is barred (法发〔2019〕35号 art. 16): the applicant asks to wait, assets under seizure suffice',
	'不得依据第1项情形纳入（法释〔2017〕7号第3条）：已被采取查封、扣押、冻结等措施的财产足以清偿、提供充分有效担保；不得依据第1项情形纳入（法发〔2019〕35号第16条）：申请执行人申请暂不采取惩戒措施；不得依据第6项情形纳入（法发〔2019〕35号第16条）：申请执行人申请暂不采取惩戒措施、已被采取查封、扣押、冻结等措施的财产足以清偿');
same_thing('what is wrong with a plan', q{SELECT credit_load_plan('{"code": "x", "edition": "1"}')},
	<<'END', <<'END');
invalid plan: key "title" is missing in the plan
HINT:  Write null where there is nothing to say: what is left out may have been forgotten.
END
行动计划无效：计划中缺少键"title"
HINT:  没有内容的请写 null：省略的可能是遗漏。
END
same_thing('a missing argument', q{SELECT credit_push('济南市莱芜区人民法院', '2', '[]', NULL)},
	<<'END', <<'END');
push mode "" is not known
HINT:  The mode is "delta" or "full".
END
推送方式""无法识别
HINT:  方式为"delta"（增量）或者"full"（全量）。
END
same_thing('why a text identifies nobody', q{SELECT credit_subject_problem(t) FROM unnest('{3799**********0191,37999919790416019O,passport:E12}'::text[]) t},
	<<'END', <<'END');
identifier is masked at character 5 and identifies nobody
citizen number has a letter O or I at character 18, which it does not know: probably 0 or 1 was meant
passport number does not begin with a country of three letters and a hyphen
END
证件号码已作脱敏处理（第 5 个字符），无法识别任何主体
公民身份号码含有字母 O 或者 I（第 18 个字符），而该号码不使用这两个字母：可能应为数字 0 或者 1
护照号码未以三个字母的国家代码加连字符开头
END
my $push = q{BEGIN;
	SELECT FROM credit_push('济南市莱芜区人民法院', '2', '[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01"},
		{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-02"},
		{"iname": "孟某", "cardNum": "3712**********0198", "partyTypeName": "580", "grounds": [1], "decisionDate": "2026-06-01"}]');
	SELECT reason FROM credit.push_reject ORDER BY record_no; ROLLBACK};
same_thing('why records of a push were not applied', $push,
	<<'END', <<'END');
the same case and subject stand at place 1 of this push
cardNum: citizen number is masked at character 5 and identifies nobody; caseCode is missing
END
本次推送第 1 条已有相同的案件和主体
cardNum：公民身份号码已作脱敏处理（第 5 个字符），无法识别任何主体；缺少 caseCode
END

# What is kept as a reason is in codes: read in the language of who reads, whoever wrote it.
my %codes = content('src/base/message_code.h') =~ /^\tX\((\w+), "((?:[^"\\]|\\.)*)"\)/mg;
cmp_ok(scalar(keys %codes), '>', 50, 'the codes of messages are found');
is(scalar(() = content('src/base/message_code.h') =~ /^\tX\(/mg), scalar(keys %codes), 'none of them is there twice');
s/\\(.)/$1/g for values %codes;
my %coded;
$coded{$_}++ for values %codes;
is_deeply([ grep { $coded{$_} > 1 } sort keys %coded ], [], 'nor a message');
is_deeply([ grep { !exists $message{ $codes{$_} } } sort keys %codes ], [], 'each is that of a message, which the catalogs have');
is_deeply([ grep { !$coded{$_} } map { s/\\(.)/$1/gr } map { content($_) =~ /\berrmsg\("((?:[^"\\]|\\.)*)"/g } 'src/practice/feedback.c' ], [], 'each error of a feedback has a code');
is_deeply([ grep { /of a feedback\b/ && !/correction|number of a feedback/ && !$coded{$_} } sort keys %message ], [], '... in SQL as well');
my @feedback = (
	['3799991960011101', 'laiwu/4', 'refused', '{}'], ['org:1', 'laiwu/4', 'refused', '{}'], ['37999**********131', 'laiwu/4', 'refused', '{}'],
	['91370116MA36N37P0L', 'laiwu 4', 'refused', '{}'], ['91370116MA36N37P0L', 'laiwu/99', 'refused', '{}'], ['91370116MA36N37P0L', 'laiwu/4', 'shot', '{}'],
	['91370116MA36N37P0L', 'laiwu/4', 'assisted', '{}'], ['91370116MA36N37P0L', 'laiwu/4', 'refused', '{'], ['91370116MA36N37P0L', 'laiwu/4', 'refused', '[]'],
	['91370116MA36N37P0L', 'laiwu/4', 'refused', '{"amount": "1"}'], ['91370116MA36N37P0L', 'laiwu/4', 'refused', '{"evidence": "x"}'],
	['91370116MA36N37P0L', 'laiwu/4', 'refused', '{"decided_on": "2199-01-01"}'], ['91370116MA36N37P0L', 'laiwu/4', 'refused', '{"decided_on": "05/04/2026"}'],
	['91370116MA3DEM0198', 'laiwu/4', 'refused', '{}'], ['', 'laiwu/4', 'x' x 101, '{}'], ['91370116MA36N37P0L', 'laiwu/4', 'x' x 101, '{}']);
my $fed = 'INSERT INTO credit.feedback_entry VALUES ' . join(', ', map { '(' . join(', ', map { "'$_'" } @$_) . ')' } @feedback) . ';';
my $reasons = 'SELECT reason FROM credit.feedback_reject ORDER BY id;';
my %read;
for my $writer ('C', 'zh_CN.UTF-8')
{
	said($writer, "DELETE FROM credit.feedback_reject; $fed");
	$read{$writer}{$_} = said($_, $reasons) for 'C', 'zh_CN.UTF-8';
	is(said('C', q{SELECT string_agg(reason, ' ') FROM credit.feedback_reject_kept WHERE reason !~ '^\x02'}), '', "each has a code, written by a session of $writer");
}
is($read{C}{$_}, $read{'zh_CN.UTF-8'}{$_}, "what was refused of a department is the same in $_, whoever wrote it") for 'C', 'zh_CN.UTF-8';
is(scalar(split /\n/, $read{C}{$_}), scalar(@feedback), "... a reason for each, in $_") for 'C', 'zh_CN.UTF-8';
unlike($read{C}{C}, qr/\p{Han}/, '... in English for who reads English');
is_deeply([ grep { !/\p{Han}/ || /[a-z]{2,} [a-z]{2,}/ } split /\n/, $read{C}{'zh_CN.UTF-8'} ], [], '... in Chinese for who reads Chinese');
like($read{'zh_CN.UTF-8'}{C}, qr/^outcome "shot" is not known$/m, 'as it would be told at once');
like($read{C}{'zh_CN.UTF-8'}, qr/^办理结果"shot"无法识别$/m, '... in either language');

# Why records were not applied, and what of them was not.
my %without_code = map { $_ => 1 } values %codes;
for my $file (glob 'src/record/*.c')
{
	my $code = content($file) =~ s{/\*.*?\*/}{}gsr =~ s/"\s*\n\s*"//gr;
	my @kept = $code =~ /\b(?:record_problem|sheet_problem)\([\w>&-]+, "((?:[^"\\]|\\.)*)"/g;
	push @kept, $code =~ /\brecord_doubt\([\w>&-]+, "((?:[^"\\]|\\.)*)"/g, $code =~ /\b(?:record_note|record_complain)\([\w>&-]+, [\w>-]+, "((?:[^"\\]|\\.)*)"/g;
	push @kept, $code =~ /\bgettext_noop\("((?:[^"\\]|\\.)*)"\)/g, $code =~ /\bmessage_coded\("((?:[^"\\]|\\.)*)"\)/g;
	is_deeply([ grep { !$without_code{ s/\\(.)/$1/gr } && $_ ne '%s' } @kept ], [], "$file: each reason of a record has a code") if @kept;
}
is_deeply([ grep { !$without_code{$_} } content('src/values/identifier_problem.c') =~ /(?:SAY|gettext_noop)\("((?:[^"\\]|\\.)*)"/g ], [], 'and each of an identifier');
my $court = '济南市莱芜区人民法院';
my $wrong = q{[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-02"},
	{"iname": "孟某", "cardNum": "3712**********0198", "partyTypeName": "580", "grounds": [7], "decisionDate": "2099-06-01"},
	{"iname": "孟某", "cardNum": "3712", "caseCode": "2026第3号", "grounds": [1], "periodYears": 9, "decisionDate": "05/04/2026"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执4号", "removalReason": "不好"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "removalReason": "无财产可供执行"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "removalReason": "积极履行"},
	{"iname": "另公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执5号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执6号", "grounds": [1], "bars": ["assets_suffice", "later_in_order"], "decisionDate": "2026-06-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执7号", "grounds": [1], "decisionDate": "2026-06-01", "age": {}, "graceUntill": "x"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执8号", "grounds": [1], "decisionDate": "2026-06-01", "relations": [{"cardNum": "12", "role": "配偶"}, {"role": 1}, 3]},
	"x", []]};
my $told = q{SELECT reason FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE p.push_no = '%s' ORDER BY r.id;};
my $push_no = 10;
for my $writer ('C', 'zh_CN.UTF-8')
{
	# A case of its own: what the list has is no reason.
	said($writer, "SELECT FROM credit_push('$court', '$push_no', '" . $wrong =~ s/执3号/执3${push_no}号/gr . "')");
	$read{$writer}{$_} = said($_, sprintf $told, $push_no) for 'C', 'zh_CN.UTF-8';
	is(said('C', qq{SELECT string_agg(r.reason, ' ') FROM credit.push_reject_kept r JOIN credit.push p ON p.id = r.push WHERE p.push_no = '$push_no' AND reason !~ '^\\x02.*\\x03\$'}),
		'', "each has a code, written by a session of $writer");
	$push_no++;
}
cmp_ok(scalar(my @lines = split /\n/, $read{C}{C}), '>=', 12, 'records are refused, held and noted');
is($read{C}{$_}, $read{'zh_CN.UTF-8'}{$_}, "why is the same in $_, whoever wrote it") for 'C', 'zh_CN.UTF-8';
is_deeply([ grep { !/\p{Han}/ || /[a-z]{2,} [a-z]{2,} [a-z]/ } split /\n/, $read{C}{'zh_CN.UTF-8'} ], [], '... in Chinese for who reads Chinese');
is_deeply([ grep { !/[a-z]{2,} [a-z]{2,}/ || /[，；：]/ } map { s/（2026）|（2020）|不得.*?；|"[^"]*"|\([^()]*[^()\x00-\x7F][^()]*\)//gr } split /\n/, $read{C}{C} ], [], '... in English for who reads English');
like($read{'zh_CN.UTF-8'}{C}, qr/^ground 1 is barred \(法释〔2017〕7号 art\. 3\): assets under seizure suffice, later in the order of performance$/m, 'bars by their words');
like($read{C}{'zh_CN.UTF-8'}, qr/^不得依据第1项情形纳入（法释〔2017〕7号第3条）：已被采取查封、扣押、冻结等措施的财产足以清偿、履行顺序在后$/m, '... in either language');
my $sheet = q{SELECT FROM credit_read_sheet('} . $court . q{', E'iname,cardNum,caseCode\n亓某,3.71202E+17,x');};
said('zh_CN.UTF-8', $sheet);
like(said('C', 'SELECT * FROM credit_sheet_rejects()'), qr/is a number of which the spreadsheet has kept these digits alone/, 'and what comes back of a sheet');
like(said('C', $sheet . 'SELECT reason FROM credit.my_sheet_row'), qr/^line 2, column "cardNum": /m, 'as who reads it is told');
same_thing('what an earlier version kept in words stays as it is', q{SELECT credit.said('caseCode 缺失'), credit.said('caseCode is missing')}, ('caseCode 缺失|caseCode is missing') x 2);
same_thing('anybody may look a message up', q{SET ROLE nobody; SELECT credit.message('a reason is required'), credit.message('no message of ours'), credit.message('') = '', credit.message(NULL) IS NULL},
	'a reason is required|no message of ours|t|t', '须说明理由|no message of ours|t|t');

done_testing;
