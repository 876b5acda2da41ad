#!/usr/bin/perl
# Register: indexes of the list are made anew by REINDEX CONCURRENTLY over and over
# while applications ask; no question fails for it, and each is answered right.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use POSIX ':sys_wait_h';
use Test::More;

my $database = Database->new('reindex');
$database->sql(q{CREATE EXTENSION credit});
$database->courts;
$database->sql(q{SELECT credit_push('莱芜', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "乙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196102120186", "role": "legal_representative", "since": "2026-04-01"}]}]')});

# A wrong answer is an error: division by zero.
open my $script, '>', "$Database::folder/asks.sql" or die "asks.sql: $!";
print $script <<'END';
SELECT 1 / credit_is_restricted('379999196001110130', 'laiwu/4')::int, 1 / credit_is_restricted('379999196102120186', 'laiwu/30')::int;
SELECT 1 / (SELECT count(*) FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/13');
END
close $script or die "asks.sql: $!";

my $log = "$Database::folder/asks.log";
my $asking = fork // die "fork: $!";
if ($asking == 0)
{
	open STDOUT, '>', $log or die "$log: $!";
	open STDERR, '>&', \*STDOUT;
	exec "$ENV{PGBINDIR}/pgbench", '-n', '-C', '-c', 4, '-T', 12, '-f', "$Database::folder/asks.sql", $database->name
	  or POSIX::_exit(1);
}
my $times = 0;
until (waitpid($asking, WNOHANG) > 0)
{
	$database->sql("REINDEX INDEX CONCURRENTLY credit.$_") for qw(listing_runs_idx listing_key_idx relation_runs_idx relation_person_idx exemption_key_idx);
	$times++;
}
is($?, 0, 'no question failed') or diag do { local (@ARGV, $/) = $log; <> };
cmp_ok($times, '>', 3, 'while the indexes were made anew again and again');

done_testing;
