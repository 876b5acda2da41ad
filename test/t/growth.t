#!/usr/bin/perl
# Practice: what is asked about one subject, a small push, a page of changes, sealing and what a follower applies touch as
# many pages of the database in a register of 8,000 listings as in one of 1,000, but for a page that an index gains.
# The questions are in test/bench/growth.sql; make bench GROWTH=1 asks them of larger registers.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('growth');
$database->sql('CREATE EXTENSION credit; SELECT credit_prepare_log(0)');
my ($ok, $said) = Database::command('psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $database->name, '-f', 'test/bench/growth.sql');
ok($ok, 'the questions') or diag($said);
for (['1', '1000'], ['1001', '8000'])
{
	my ($first, $last) = @$_;
	$database->sql("SET search_path = public, growth; CALL growth.fill($first, $last)");
	$database->sql('VACUUM ANALYZE');
	$database->sql("SET search_path = public, growth; CALL growth.measure($last)");
}
my @rows = map { [ split /\|/ ] } split /\n/, $database->sql('SELECT name, first_buffers, buffers, faster FROM growth.result WHERE size = 8000 AND NOT grows ORDER BY no');
cmp_ok(scalar @rows, '>', 35, 'all are asked');
is($_->[3], 'f', "$_->[0]: $_->[1] pages, $_->[2]") for @rows;
done_testing;
