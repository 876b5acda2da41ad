#!/usr/bin/perl
# Report: the scheduled jobs, with pg_cron and without it.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my %own = Database::start_cluster("shared_preload_libraries=pg_cron", 'cron.use_background_workers=on', 'cron.database_name=postgres');
@ENV{ keys %own } = values %own;
my $cron = bless { name => 'postgres' }, 'Database';
my $without = Database->new('without_cron');

$without->sql('CREATE EXTENSION credit');
like($without->error('SELECT credit_schedule()'), qr/^0A000: pg_cron is not installed in this database.*HINT:/s, 'without pg_cron: one clear message that says what to do');
is($without->sql('SELECT count(*) FROM credit.job_status WHERE scheduled; SELECT count(*) > 3 FROM credit.job'), "0\nt", 'and the list of what any scheduler can call');
for my $command (split /\n/, $without->sql('SELECT command FROM credit.job'))
{
	my ($ok, $said) = $without->run("$command; $command");
	ok($ok, "by any scheduler, twice: $command") or diag $said;
}

$cron->sql(q{CREATE EXTENSION pg_cron; CREATE EXTENSION credit; SELECT credit_add_court('甲区人民法院'), credit_push('甲区人民法院', '1', '[]')});
my $jobs = $cron->sql('SELECT count(*) FROM credit.job');
is($cron->sql('SELECT credit_schedule()'), $jobs, 'with pg_cron: every job');
is($cron->sql('SELECT credit_schedule(); SELECT count(*) FROM cron.job'), "$jobs\n$jobs", 'again: the same jobs');
is($cron->sql('SELECT count(*) FROM credit.job_status WHERE scheduled AND active AND last_start IS NULL'), $jobs, 'their status: none has run yet');

is($cron->sql('SET ROLE credit_office; SELECT count(*) FROM credit.job_status WHERE scheduled AND active'), $jobs, 'the office sees them, though pg_cron shows each role its own only');
like($cron->error('SET ROLE credit_department; SELECT * FROM credit.job_status'), qr/^42501/, 'departments do not');

# The shortest period of this version of pg_cron is a minute, so one job runs each minute.
$cron->sql(q{SELECT cron.schedule('credit_prepare_log', '* * * * *', (SELECT command FROM credit.job WHERE name = 'credit_prepare_log'));
	SELECT cron.schedule('credit_seal_log', '* * * * *', 'SELECT 1/0')});
for (1 .. 130)
{
	last if $cron->sql(q{SELECT count(*) FROM credit.job_status WHERE name IN ('credit_prepare_log', 'credit_seal_log') AND last_end IS NOT NULL}) == 2;
	sleep 1;
}
is($cron->sql(q{SELECT last_status FROM credit.job_status WHERE name = 'credit_prepare_log'}), 'succeeded', 'a job has run');
is($cron->sql(q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'credit.access_log'::regclass}), 5, 'and has done its work: this month, three to come, and the rest');
is($cron->sql(q{SELECT last_status, last_message ~ 'division by zero' FROM credit.job_status WHERE name = 'credit_seal_log'}), 'failed|t', 'one that fails says so');
is($cron->sql(q{SELECT verdict FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')}), 'clear', 'no answer depends on any of them');
$cron->sql(q{SELECT cron.schedule('mine', '0 0 1 1 *', 'SELECT 1')});
is($cron->sql(q{SELECT count(*) FROM credit.job_runs() WHERE name = 'mine'}), 0, 'another\'s job is none of its business');
is($cron->sql('SELECT credit_unschedule(); SELECT string_agg(jobname, \',\') FROM cron.job'), "$jobs\nmine", 'taken away: its own jobs, and no other');
is($cron->sql('SELECT credit_unschedule()'), 0, 'once');
is($cron->sql(q{CREATE EXTENSION plpgsql_check; SELECT f, c.message FROM unnest('{credit_schedule,credit_unschedule,credit.job_runs}'::regproc[]) f, plpgsql_check_function_tb(f, performance_warnings => false) c
	WHERE c.level = 'error'}), '', 'plpgsql_check finds nothing where pg_cron is');
$cron->sql('DROP EXTENSION plpgsql_check; DROP EXTENSION pg_cron');
done_testing;
