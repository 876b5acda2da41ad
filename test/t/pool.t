#!/usr/bin/perl
# Practice: a transaction pool gives one connection to many clients in turn.  What
# a client says of itself ends with its transaction, as every text tells to say it.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('pool');
$database->sql(<<'END');
CREATE EXTENSION credit;
CREATE ROLE pool_clerk;
SELECT credit_add_court('甲区人民法院'), credit_bind_department('区财政局', 'pool_clerk'), credit_bind_department('区行政审批局', 'pool_clerk');
SELECT credit_push('甲区人民法院', '1', '[{"iname": "甲公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01"}]');
END
my $feedback = q{SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/1', 'refused') > 0};
my $one = "BEGIN; SET LOCAL ROLE pool_clerk; SET LOCAL credit.department = '区财政局'; $feedback; COMMIT;";
my $other = "BEGIN; SET LOCAL ROLE pool_clerk; $feedback; COMMIT;";
my $error = $database->error("$one $other");
like($error, qr/^42501: .*\n.*HINT:  SET LOCAL credit\.department.*pool/s, 'the next client of the connection is asked for whom it feeds back') or diag $error;
is($database->sql('SELECT string_agg(department, $$,$$) FROM credit.feedback'), '区财政局', 'and nothing is recorded for the department of the one before');

my @texts = grep { !/zh-CN\/\z/ } glob 'README.md CHANGELOG.md doc/*.md doc/zh-CN/*.md src/*/*.c sql/*/*.sql examples/* test/clients/* po/zh_CN.po';
my @wrong = grep {
	open my $in, '<:encoding(UTF-8)', $_ or die "$_: $!";
	my $text = do { local $/; <$in> };
	$text =~ /\bSET (?!LOCAL )(?:SESSION )?credit\.department\b|"SET credit\.department/i
} grep { -f } @texts;
is("@wrong", '', 'no text tells to set it for the session');
done_testing;
