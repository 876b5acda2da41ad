#!/usr/bin/perl
# The benchmark: what it counts, its statistics, and that rows run alone.
use strict;
use warnings;
use utf8;
use lib 'test/t', 'test/bench';
use Database;
use Measure;
use Test::More;

# statistics
is(median(3, 1, 2), 2, 'the median of an odd number of values');
is(median(4, 1, 2, 3), 2.5, 'and of an even one');
is_deeply(less([ { wall => 5, cpu => 3 }, { wall => 6, cpu => 3 } ], [ { wall => 1, cpu => 0 }, { wall => 3, cpu => 2 } ]),
	[ { wall => 4, cpu => 3 }, { wall => 3, cpu => 1 } ], 'what both have in common is taken off, round by round');
my @order;
turns(2, [ ours => sub { push @order, 'ours'; +{} } ], [ theirs => sub { push @order, 'theirs'; +{} } ]);
is("@order", 'ours theirs ours theirs', 'turn and turn about');

my $text = table_row({ name => 'row', what => 'this', beside => 'that' },
	[ map { { wall => $_, cpu => 0.01, client => 9 } } 1, 2, 4 ], [ map { { wall => $_, cpu => 0, client => 9 } } 2, 2, 2 ], sub { "$_[0] $_[1]" });
my $row = qr/^row: this; theirs: that\n  wall    2\.00 \(1\.00\.\.4\.00\) s +2\.00 \(2\.00\.\.2\.00\) s +1\.00 \(0\.50\.\.2\.00\) +wall 1\n/;
like($text, $row, 'a row: medians and their spread, the ratio, the verdict');
like($text, qr/^  CPU     10\.0 \(10\.0\.\.10\.0\) ms +0\.0 \(0\.0\.\.0\.0\) us\n\z/m, 'CPU; no ratio to none; the client\'s only where it is asked for');

# The CPU of the backend, of parallel workers, and of nothing else.
my %own = Database::start_cluster('autovacuum=off');
use_server(server_of(%own));
$Measure::folder = $Database::folder;
psql('-c', 'CREATE TABLE many AS SELECT i FROM generate_series(1, 100000) i', '-c', 'ANALYZE many');
my $work = "SELECT max(md5(repeat(i::text, 400))) FROM many";
my $parallel = 'SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET max_parallel_workers_per_gather = 2; SET parallel_leader_participation = off';
my $serial = 'SET max_parallel_workers_per_gather = 0';
like(psql('-c', $parallel, '-c', "EXPLAIN $work"), qr/Workers Planned: 2/, 'a query that parallel workers do');
my ($alone, $shared) = map { sql('-c', $_, '-c', $work)->() } $serial, $parallel;
cmp_ok($alone->{cpu}, '>', 0.1, 'a backend\'s CPU is counted');
cmp_ok($shared->{cpu}, '>', $alone->{cpu} / 2, 'and its parallel workers\', which do all of this');
psql('-c', $serial, '-c', $work);
cmp_ok(sql('-c', 'SELECT 1')->()->{cpu}, '<', $alone->{cpu} / 2, 'but not what was not measured');
cmp_ok(sql('-c', 'SELECT pg_sleep(0.3)')->()->{wall}, '>=', 0.3, 'wall time');

# rows
sub run { my ($words, %environment) = @_; local @ENV{ keys %environment } = values %environment; return Database::command('test/bench/run.sh', @$words) }

my ($ok, $said) = run(['list']);
ok($ok, 'rows are listed');
like($said, qr/^  is_restricted_hit +\S.*^  push_first +\S/ms, 'with what they measure');
($ok, $said) = run(['no_such_row']);
ok(!$ok, 'a row that there is not');
like($said, qr/^no such row: no_such_row\n  is_restricted_hit /, 'is said, and which there are');

# All rows are run, to know that they run: with so few listings the figures say nothing.
($ok, $said) = run([], N => 1000, ROUNDS => 1, TURN_SECONDS => 1);
ok($ok, 'every row runs') or diag $said;
my @names = run(['list']) && map { /^  (\w+)/ ? $1 : () } split /\n/, (run(['list']))[1];
is_deeply([ $said =~ /^(\w+): /mg ], \@names, 'and is printed');

done_testing;
