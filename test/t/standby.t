#!/usr/bin/perl
# Hot standby, crash and promotion.  A standby answers as its primary does; a
# change of the plan reaches its open sessions with the WAL; only functions that
# must write are refused.  A crash keeps what was committed and nothing else.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Encode qw(encode decode);
use IPC::Open2;
use Test::More;

my %primary = Database::start_cluster('max_prepared_transactions=2');
@ENV{ keys %primary } = values %primary;
my $home = "$primary{CLUSTER}.standby";
my %standby = (%primary, PGHOST => $home, PGDATA => "$home/data");

# The server's programs do not run as root.
sub server
{
	my @user = $> == 0 ? ('runuser', '-u', 'postgres', '--') : ();
	my $program = shift;
	return Database::must(@user, "$primary{PGBINDIR}/$program", @_);
}
sub start_standby
{
	server('pg_ctl', '-D', "$home/data", '-l', "$home/log", '-w', '-o', "-c unix_socket_directories=$home -c max_prepared_transactions=2", 'start');
}
END
{
	if (-e "$home/data/postmaster.pid") { my $status = $?; server('pg_ctl', '-D', "$home/data", '-m', 'immediate', '-w', 'stop'); $? = $status }
	system('rm', '-rf', $home) if $home;
}

my $database = Database->new('standby');
sub on_standby { my ($how, @words) = @_; local $ENV{PGHOST} = $home; return $database->$how(@words) }
sub replay
{
	my $lsn = $database->sql('SELECT pg_current_wal_lsn()');
	for (1 .. 600)
	{
		return if on_standby(sql => "SELECT pg_last_wal_replay_lsn() >= '$lsn'") eq 't';
		select undef, undef, undef, 0.1;
	}
	die 'the standby does not follow';
}

# A session that stays open, with its rules compiled.
sub open_session
{
	local $ENV{PGHOST} = shift;
	my $pid = open2(my $out, my $in, 'psql', '-XqAt', '-d', $database->name);
	return sub {
		print $in encode('UTF-8', "$_[0];\n\\echo ----\n");
		$in->flush;
		my $said = '';
		while (defined(my $line = <$out>)) { last if $line eq "----\n"; $said .= $line }
		chomp $said;
		return decode('UTF-8', $said);
	};
}

$database->sql(<<'END');
CREATE EXTENSION credit;
\i test/courts.sql
\copy credit.inbox (record) FROM 'test/demo/push-001.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT credit_push_inbox('济南市莱芜区人民法院', '2026-001', 'full');
SELECT credit_feedback('91370116475371956T', 'laiwu/4', 'refused');
END
server('pg_basebackup', '-D', "$home/data", '-R', '-X', 'stream', '-c', 'fast', '-h', $primary{PGHOST}, '-p', $primary{PGPORT}, '-U', 'postgres');
start_standby();
replay();

# It answers as the primary does
is(on_standby(sql => 'SELECT pg_is_in_recovery()'), 't', 'there is a hot standby');
my $moment = $database->sql('SELECT clock_timestamp()');
my $subjects = q{(SELECT DISTINCT subject FROM credit.listing UNION SELECT person FROM credit.relation) s};
my %question = (
	credit_measures => "SELECT s.subject, m.* FROM $subjects, credit_measures(s.subject, '$moment') m ORDER BY 1, m::text",
	credit_is_restricted => "SELECT subject, credit_is_restricted(subject, 'laiwu/4') FROM $subjects ORDER BY 1",
	'credit_is_restricted, screening' => "SELECT subject, count(*) FROM $subjects, generate_series(1, 100) WHERE credit_is_restricted(subject, 'laiwu/29') GROUP BY 1 ORDER BY 1",
	credit_explain => "SELECT subject, credit_explain(subject, 'laiwu/4') FROM $subjects ORDER BY 1",
	credit_list_fingerprint => q{SELECT credit_list_fingerprint('济南市莱芜区人民法院')},
	'the feedback so far' => 'SELECT * FROM credit.feedback_summary',
);
for my $name (sort keys %question)
{
	my $answer = $database->sql($question{$name});
	ok(length $answer > 40 && on_standby(sql => $question{$name}) eq $answer, "the standby answers as the primary: $name");
}

# Functions that must write fail
my $listed = '91370116475371956T';
my $asked = $database->sql('SELECT count(*) FROM credit.access_log');
for my $question ("credit_check('$listed', 'laiwu/4', 'procurement')", "credit_check('379999196102120186', 'laiwu/4', 'procurement')",
	"credit_feedback('$listed', 'laiwu/4', 'refused')", "credit_push('济南市莱芜区人民法院', '2', '[]')", "credit_suspend_measure('laiwu/4', 'x')")
{
	like(on_standby(error => "SELECT $question"), qr/^25006: cannot execute .* (in a read-only transaction|during recovery)/, "no answer without its entry: $question");
}
like($database->error("SET default_transaction_read_only = on; SELECT credit_check('$listed', 'laiwu/4', 'procurement')"),
	qr/^25006: /, 'nor in a read-only transaction of the primary');

# A change of the plan reaches open sessions
my $session = open_session($home);
my $old = open_session($home);
my $restricted = "SELECT credit_is_restricted('$listed', 'laiwu/4')";
is($session->($restricted), 't', 'an open session: restricted');
is($old->("BEGIN ISOLATION LEVEL REPEATABLE READ; $restricted"), 't', 'another, in a snapshot: restricted');
$database->sql(q{SELECT credit_suspend_measure('laiwu/4', '暂缓')});
replay();
is($session->($restricted), 'f', 'suspended on the primary: no longer, in the session that was open');
is($old->($restricted), 'f', 'nor in the snapshot: a suspension is out of every answer at once');
$database->sql(q{SELECT credit_resume_measure('laiwu/4')});
replay();
is($session->($restricted), 't', 'resumed on the primary: again');
$database->sql(q{BEGIN; SELECT credit_suspend_measure('laiwu/4', '暂缓'); ROLLBACK});
replay();
is($session->($restricted), 't', 'rolled back: still');
my $own = open_session($primary{PGHOST});
is($own->(qq{SET credit.notify_changes = off; BEGIN; SELECT 1 FROM credit_suspend_measure('laiwu/4', '暂缓'); $restricted; PREPARE TRANSACTION 'p'; $restricted}), "1\nf\nt",
	'prepared on the primary: not suspended, for the session that prepared it neither');
replay();
is($session->($restricted), 't', '... nor on the standby');
$database->sql(q{COMMIT PREPARED 'p'});
replay();
is($session->($restricted) . $own->($restricted), 'ff', 'committed: suspended on both');
$database->sql(q{SELECT credit_resume_measure('laiwu/4')});

# A push reaches them with the next snapshot
replay();
is($old->("COMMIT; BEGIN ISOLATION LEVEL REPEATABLE READ; $restricted"), 't', 'a snapshot from before a push');
$database->sql(<<'END');
SET credit.max_removal_share = 100;
SELECT credit_push('济南市莱芜区人民法院', '2026-002', '[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执9999号", "grounds": [1], "decisionDate": "2026-06-01"}]', 'full');
END
replay();
is($session->($restricted), 'f', 'removed by a push: no longer restricted');
is($session->("SELECT credit_is_restricted('379999196102120186', 'laiwu/4')"), 't', 'listed by it: restricted');
is($old->($restricted), 't', 'the snapshot keeps its list');
$old->('COMMIT');

# A crash
my $open = open_session($primary{PGHOST});
is($open->(q{BEGIN; SELECT added FROM credit_push('济南市莱芜区人民法院', '2026-003', '[{"iname": "丙", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执9998号", "grounds": [1], "decisionDate": "2026-06-01"}]')}),
	1, 'a push is under way');
$database->sql(q{INSERT INTO credit.inbox (record) VALUES ('{}')});
my $rows = q{SELECT (SELECT count(*) FROM credit.push), (SELECT count(*) FROM credit.listing), (SELECT count(*) FROM credit.listing_record), (SELECT count(*) FROM credit.feedback_log),
	(SELECT count(*) FROM credit.inbox), (SELECT count(*) FROM credit.push_stage), (SELECT count(*) FROM credit.access_log), credit_list_fingerprint('济南市莱芜区人民法院')};
my $before = $database->sql($rows);
server('pg_ctl', '-D', $primary{PGDATA}, '-m', 'immediate', '-w', 'stop');
server('pg_ctl', '-D', $primary{PGDATA}, '-l', "$primary{CLUSTER}/log", '-w', '-o', '-c max_prepared_transactions=2', 'start');
like(Database::must('cat', "$primary{CLUSTER}/log"), qr/automatic recovery in progress/, 'the primary has crashed');
is($database->sql($rows), $before, 'what was committed is there, and nothing else');
is($database->sql(q{SELECT push_no, added FROM credit_push('济南市莱芜区人民法院', '2026-003', '[]', 'delta', '2026-002')}), '2026-003|0', 'the next push builds on it');
is($database->sql("SELECT verdict FROM credit_check('379999196102120186', 'laiwu/4', 'procurement')"), 'restricted', 'it answers');

# The standby takes over
replay();
server('pg_ctl', '-D', "$home/data", '-w', 'promote');
is($session->('SELECT pg_is_in_recovery()'), 'f', 'the standby is promoted');
is($session->(q{SELECT verdict FROM credit_check('379999196102120186', 'laiwu/4', 'procurement')}), 'restricted', 'credit_check answers, in the session that was open');
is($session->(q{SELECT removed FROM credit_push('济南市莱芜区人民法院', '2026-004', '[{"cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执9999号", "removalReason": "履行完毕"}]', 'delta', '2026-003')}),
	1, 'the court pushes on');
is($session->(q{SELECT credit_is_restricted('379999196102120186', 'laiwu/4'), count(*) = count(DISTINCT id) FROM credit.listing}), 'f|t', 'and that counts');
$session->(q{SELECT credit_suspend_measure('laiwu/5', '暂缓')});
is($session->(q{SELECT suspended FROM credit.measure_list WHERE measure = 'laiwu/5'}), 't', 'the office suspends');

done_testing;
