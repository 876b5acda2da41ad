#!/usr/bin/perl
# A standby answers from the same list, sees what changes, and refuses the one
# answer that would have to be logged; and a crash loses nothing committed.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

# Who runs the clusters: root's are run by postgres.
my @as = $> == 0 ? ('runuser', '-u', 'postgres', '--') : ();

my %primary = Database::start_cluster('wal_level=replica', 'max_wal_senders=4', 'hot_standby=on', 'fsync=on');
@ENV{ keys %primary } = values %primary;
my $base = Database->new('standby');
$base->sql('CREATE EXTENSION credit');
my $name = $base->name;

sub push_list { return $base->sql("SET credit.max_removal_share = 100; SELECT credit_push('济南市莱芜区人民法院', '$_[0]', '[$_[1]]', 'full')") }
my $company = '{"iname": "济南莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号", "grounds": [1], "decisionDate": "2026-03-18"}';
my $person = '{"iname": "亓某", "cardNum": "371202198506150044", "caseCode": "（2026）鲁0116执77号", "grounds": [4], "decisionDate": "2026-05-06"}';
push_list(1, "$company, $person");

# ---- a standby -------------------------------------------------------------

my $folder = "$primary{CLUSTER}/standby";
Database::must(@as, "$primary{PGBINDIR}/pg_basebackup", '-h', $primary{PGHOST}, '-p', $primary{PGPORT}, '-U', $primary{PGUSER},
	'-D', "$folder/data", '-R', '-X', 'stream', '-c', 'fast');
Database::must(@as, "$primary{PGBINDIR}/pg_ctl", '-D', "$folder/data", '-l', "$folder/log", '-w', 'start',
	'-o', "-c unix_socket_directories=$folder -c fsync=off");
END { Database::command(@as, "$primary{PGBINDIR}/pg_ctl", '-D', "$folder/data", '-m', 'immediate', 'stop') if $folder }

sub on_standby { my ($sql) = @_; local $ENV{PGHOST} = $folder; return $base->sql($sql) }
sub catch_up
{
	my $lsn = $base->sql('SELECT pg_current_wal_lsn()');
	for (1 .. 600)
	{
		return if on_standby("SELECT pg_last_wal_replay_lsn() >= '$lsn'") eq 't';
		select undef, undef, undef, 0.05;
	}
	die "the standby does not catch up\n";
}

is(on_standby('SELECT pg_is_in_recovery()'), 't', 'a standby runs');
my @questions = (
	"SELECT m FROM credit_measures('91370116MA3DEM0198') m",
	"SELECT m FROM credit_measures('371202198506150044', '2026-05-07') m",
	"SELECT s, m, credit_is_restricted(s::credit.subject, m::credit.measure) FROM unnest('{91370116MA3DEM0198,371202198506150044,91350100M000100Y43}'::text[]) s, unnest('{laiwu/4,laiwu/19}'::text[]) m",
	"SELECT credit_explain('91370116MA3DEM0198', 'laiwu/4')",
	"SELECT credit_list_fingerprint('济南市莱芜区人民法院')");
catch_up();
for my $question (@questions)
{
	my $answer = $base->sql($question);
	isnt($answer, '', substr($question, 0, 60) . ': is answered');
	is(on_standby($question), $answer, '  and the standby answers the same');
}
my ($ok, $said) = do { local $ENV{PGHOST} = $folder; $base->run("SELECT credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')") };
ok(!$ok, 'a check, which has to be logged, is refused there');
like($said, qr/25006/, '  as what a read-only server cannot do');

# One session on the standby that asks again and again: its rules and its list follow.
my $asked = "SELECT count(*) FROM credit_measures('91370116MA3DEM0198') WHERE verdict <> 'suspended'";
my $session = "$Database::folder/session.sql";
open my $script, '>', $session or die $!;
print $script "$asked;\n\\! touch $Database::folder/first; while [ ! -e $Database::folder/second ]; do sleep 0.05; done\n$asked;\nSELECT count(*) FROM credit_measures('371202198506150044');\n";
close $script;
my $pid = fork;
if (!$pid)
{
	$ENV{PGHOST} = $folder;
	open STDOUT, '>', "$Database::folder/session.out";
	exec 'psql', '-XqAt', '-d', $name, '-f', $session;
}
for (1 .. 200) { last if -e "$Database::folder/first"; select undef, undef, undef, 0.05 }
$base->sql("SELECT credit_suspend_measure('laiwu/4', '待核')");
push_list(2, $company . q(, {"iname": "吕某", "cardNum": "371202197904160198", "caseCode": "（2026）鲁0116执80号", "grounds": [1], "decisionDate": "2026-05-06"}));
catch_up();
open my $go, '>', "$Database::folder/second";
close $go;
waitpid $pid, 0;
open my $out, '<', "$Database::folder/session.out" or die $!;
chomp(my @counts = <$out>);
is($counts[1], $counts[0] - 1, 'in a session open on the standby, a suspended measure is out of the answers');
is($counts[2], 0, '  and who was removed is free');

# ---- a crash ---------------------------------------------------------------

my $before = $base->sql(join ';', @questions);
Database::must(@as, "$primary{PGBINDIR}/pg_ctl", '-D', $primary{PGDATA}, '-m', 'immediate', 'stop');
Database::must(@as, "$primary{PGBINDIR}/pg_ctl", '-D', $primary{PGDATA}, '-l', "$primary{CLUSTER}/log", '-w', 'start');
is($base->sql(join ';', @questions), $before, 'after a crash every answer is as before');
like(push_list(3, $company), qr/^\(3,0,0,1,1,0\)$/, 'and the next push goes on where the last one ended');

done_testing;
