#!/usr/bin/perl
# Register: how the server carries out a push.  A large one compares its records
# with the list in passes over both, never with one for each of the other; a small
# one looks its records up and never reads the list.  What is planned is taken from
# auto_explain, for the statements run inside of functions.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $listings = 20_000;
# A register, with records to push.  Numbers of organizations as issued need no check digits; several persons would do as
# well.
my $register = sub
{
	my $database = Database->new(shift);
	$database->sql(q{CREATE EXTENSION credit});
	$database->courts;
	$database->sql(<<"END");
CREATE FUNCTION record(n int, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql IMMUTABLE AS \$\$
	SELECT (jsonb_build_object('iname', '第' || n || '厂', 'cardNum', format('org!:91379999%s', lpad(n::text, 9, '0') || 'A'), 'caseCode', format('（2025）鲁9999执%s号', n), 'grounds', '[1]'::jsonb,
		'decisionNo', format('（2026）鲁9999执%s号决', n), 'decisionDate', '2026-03-02', 'duty', '给付货款') || more)::text
\$\$;
END
	return $database;
};
my $database = $register->('push_plans');
# Records of a push, as the inbox takes them.
my $load = sub { my ($more, $where) = @_; return "INSERT INTO credit.inbox (record) SELECT record(n, '$more') FROM generate_series(1, $listings) n WHERE $where;" };
my $push = sub { my ($no, $mode) = @_; return "SELECT credit_push_inbox('济南市莱芜区人民法院', '$no', '$mode', exported_at => clock_timestamp());" };

# The plans of all statements within, as they were carried out.
my $plans = sub
{
	my ($where, $sql) = @_;
	my ($ok, $said) = $where->run(<<"END");
LOAD 'auto_explain';
SET client_min_messages = log;
SET auto_explain.log_level = 'log';
SET auto_explain.log_min_duration = 0;
SET auto_explain.log_nested_statements = on;
SET auto_explain.log_analyze = on;
SET auto_explain.log_timing = off;
SET jit = off;
SET credit.max_removal_share = 100;
$sql
END
	die $said if !$ok;
	return split /^(?=psql:\S+ LOG: )/m, $said;
};

# Each scan of the list's tables in the statements of a push that read the stage: how, and how often.  A table without a
# row may be read as often as one likes, but not while it is being filled: what the statement itself has put into it is
# passed over each time.
my $scans = sub
{
	my $sql = shift;
	my @found;
	for my $statement (grep { /\bpush_stage\b/ && !/Query Text: INSERT INTO credit\.change/ } $plans->($database, $sql))
	{
		my ($filled) = $statement =~ /->  Insert on (\w+)|^Insert on (\w+)/m ? $1 // $2 : '';
		while ($statement =~ /((?:Seq|Index|Index Only|Bitmap Heap) Scan)\b[^\n]*? on (listing|listing_record|relation|court_event|push_reject|push_stage)\b[^\n]*actual rows=(\d+)\S* loops=(\d+)\)/g)
		{
			my ($scan, $table, $rows, $loops) = ($1, $2, $3, $4);
			push @found, [ $scan, $table, $loops ] if $rows > 0 && ($table =~ /^listing/ || $table eq 'push_stage' && $scan eq 'Seq Scan' && $loops > 100) || $table eq $filled && $scan eq 'Seq Scan';
		}
	}
	return @found;
};
my $often = sub { return map { "$_->[0] on $_->[1], $_->[2] times" } grep { $_->[2] > 100 } @_ };

# Large pushes: the first one, one in which every record differs, one that has nobody
# With as little memory for as many records as a list of a million has: sorted early, they are joined in their order.
my $memory = $database->sql(q{SELECT split_part(c, '=', 2) FROM pg_proc, unnest(proconfig) c WHERE oid = to_regproc('credit.apply_push') AND c LIKE 'work_mem=%'});
$database->sql(q{ALTER FUNCTION credit.apply_push SET work_mem = '64kB'});
my $post = '"relations": [{"cardNum": "379999196001110130", "iname": "甲", "role": "法定代表人", "since": "2019-06-12"}]';
is_deeply([ $often->($scans->($load->("{$post}", 'true') . $push->(1, 'full'))) ], [], 'a first push never reads the list once for each record');
is($database->sql('SELECT count(*) FROM credit.current_list'), $listings, '(all are listed)');
$database->sql("ALTER FUNCTION credit.apply_push SET work_mem = '$memory'");
my @changed = $scans->($load->('{"performance": "部分未履行"}', 'true') . $push->(2, 'full'));
cmp_ok(scalar @changed, '>', 0, 'one in which every record differs reads it');
is_deeply([ $often->(@changed) ], [], 'but not once for each');
is($database->sql(q{SELECT changed FROM credit.push ORDER BY id DESC LIMIT 1}), $listings, '(all are changed)');
is_deeply([ $often->($scans->($load->('{"iname": "别的厂", "performance": "部分未履行"}', 'n > 100') . $push->(3, 'full'))) ], [], 'nor where every record is held');
is($database->sql(q{SELECT removed FROM credit.push ORDER BY id DESC LIMIT 1}), 100, '(a hundred are missing)');

# A small delta: one listed, one changed, one removed, one that has ended
my @small = $scans->($load->('{"performance": "全部未履行"}', 'n IN (50, 500)') . $load->('{"removalReason": "履行完毕"}', 'n IN (51, 501)') . $push->(4, 'delta'));
is($database->sql(q{SELECT (added, changed, removed) FROM credit.push ORDER BY id DESC LIMIT 1}), '(1,1,2)', 'a small delta');
cmp_ok(scalar @small, '>', 0, 'looks its records up');
is_deeply([ map { "$_->[0] on $_->[1]" } grep { $_->[0] =~ /\bSeq Scan/ } @small ], [], 'and never reads the list from end to end');

# The deltas of ordinary days, in a database where nothing has been counted: no part of a plan meets each record once for
# each of the others, unless they are few, and what functions ask about a record is asked a few times.
my $day = $register->('push_day');
my ($records, $no) = (0, 0);
for my $number (60, 150, 999, 1000)
{
	my ($from, %met) = ($records);
	$records += $number;
	for (['new' => '{}'], ['changed' => '{"performance": "全部未履行"}'], ['ended' => '{"removalReason": "履行完毕"}'])
	{
		my ($what, $more) = @$_;
		my ($most, $asked, $which) = (0, 0, '');
		for ($plans->($day, $load->($more, "n BETWEEN $from + 1 AND $records") . $push->(++$no, 'delta')))
		{
			$asked++;
			while (/actual rows=(\d+)\S* loops=(\d+)/g)
			{
				($most, $which) = ($1 * $2, $_) if $most < $1 * $2;
			}
		}
		cmp_ok($most, '<', $number < 100 ? 5000 : 30 * $number, "a delta of $number $what records meets each of them a few times") or diag($which);
		cmp_ok($asked, '<', 400 + 60 * $number, 'and asks about each a few times');
	}
}

# A full list without anybody of the list before, which came a moment ago: what is missing is not sought by reading the
# whole push for each, be it to find that nothing there is of its kind.
my $replaced = $register->('push_replaced');
$replaced->sql($load->('{}', 'n <= 2000') . $push->(1, 'full'));
# No post was ever on record, and that has been counted.
$replaced->sql('ANALYZE');
my ($most, $which, $loops, %posts) = (0, '', 0);
for my $statement ($plans->($replaced, $load->("{$post}", 'n BETWEEN 2001 AND 4000') . $push->(2, 'full')))
{
	$posts{$1} = 1 if $statement =~ /Insert on relation\b.*(Scan \w* ?on relation\b[^\n]*loops=(?!1\))\d+)/s;
	for (split /\n/, $statement)
	{
		$loops = $1 if /actual rows=\S+ loops=(\d+)\)/;
		($most, $which) = ($loops * $1, $statement) if /Rows Removed by Filter: (\d+)/ && $most < $loops * $1;
	}
}
is($replaced->sql(q{SELECT (added, removed) FROM credit.push ORDER BY id DESC LIMIT 1}), '(2000,2000)', 'everybody on the list is replaced');
cmp_ok($most, '<', 30 * 2000, 'and each record is passed over a few times') or diag($which);
is_deeply([ keys %posts ], [], 'nor are the posts read for each that is entered');
done_testing;
