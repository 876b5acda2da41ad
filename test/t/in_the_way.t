#!/usr/bin/perl
# Nobody stands in the way.  A login with nothing, a reader and a department are
# idle in transaction with every lock that they can take: whatever court and
# office do goes on, a job at least says that it tries again, and nobody who
# asks waits meanwhile.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use IO::Handle;
use IPC::Open2;
use Test::More;
use Time::HiRes qw(sleep time);

my $database = Database->new('in_the_way');
my $name = $database->name;
# Who waited for a lock without an end would wait longer than this.
my $patience = 8;

# ---- sessions ----------------------------------------------------------------

# session(SQL...): a session that has run these statements and stays as it is.
my @open;
sub session
{
	my @statements = @_;
	open my $errors, '>&', \*STDERR;
	open STDERR, '>', '/dev/null';
	my $pid = open2(my $out, my $in, 'psql', '-XqAt', '-d', $name);
	open STDERR, '>&', $errors;
	binmode $_, ':encoding(UTF-8)' for $in, $out;
	push @open, { pid => $pid, in => $in, out => $out };
	tell_session($open[-1], join ";\n", @statements);
	return $open[-1];
}

sub tell_session
{
	my ($session, $sql) = @_;
	print { $session->{in} } "$sql;\n\\echo ready\n";
	$session->{in}->flush;
	my $said = '';
	while (defined(my $line = readline $session->{out})) { last if $line eq "ready\n"; $said .= $line }
	return $said;
}

sub leave
{
	my %gone = map { $_->{pid} => 1 } @_ ? @_ : @open;
	for my $session (grep { $gone{ $_->{pid} } } @open)
	{
		close $session->{in};
		waitpid $session->{pid}, 0;
	}
	@open = grep { !$gone{ $_->{pid} } } @open;
	return;
}

# Whether the statements ran, what they answered and said, and how long they took.
sub within
{
	my ($sql) = @_;
	my $begun = time;
	my ($ok, $said) = $database->run("SET statement_timeout = '${patience}s'; SET client_min_messages = notice; $sql");
	chomp $said;
	return ($ok, $said, time - $begun);
}

# done(what, SQL, what it is to answer or say)
sub done
{
	my ($what, $sql, $says) = @_;
	my ($ok, $said, $seconds) = within($sql);
	like($said, $says, "$what goes on") or diag sprintf '%.1f seconds', $seconds;
	return;
}

# ---- a register in use -------------------------------------------------------

$database->sql(<<'SQL');
CREATE EXTENSION credit;
CREATE ROLE way_court; CREATE ROLE way_other; CREATE ROLE way_civil; CREATE ROLE way_other_civil;
CREATE ROLE way_office IN ROLE credit_office; CREATE ROLE way_reader IN ROLE credit_reader; CREATE ROLE way_nothing;
SELECT credit_bind_court('甲法院', 'way_court'), credit_bind_court('乙法院', 'way_other');
SELECT credit_bind_department('区民政局', 'way_civil'), credit_bind_department('区民政局', 'way_other_civil');
SELECT credit_push('甲法院', '1', '[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01"}]');
CREATE TABLE mine (id integer, subject credit.subject);
GRANT ALL ON mine TO way_civil;
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE ON mine FOR EACH ROW EXECUTE FUNCTION credit_enforce('subject', 'laiwu/3');
-- Two months, of which one is missing later; a month that is too old, and an entry of one that never had a table.
SELECT credit_prepare_log(1);
CREATE TABLE credit.access_log_2020_01 PARTITION OF credit.access_log
	FOR VALUES FROM ('2020-01-01 00:00+08') TO ('2020-02-01 00:00+08');
INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, session_role, asking_role, application, transaction)
SELECT at, '379999196001110130', 'laiwu/4', 'funding', 'restricted', 'clerk', 'clerk', 'test', '3'
FROM unnest('{2020-01-10 00:00+08,2020-01-20 00:00+08,2019-12-01 00:00+08}'::timestamptz[]) at;
SELECT credit.seal_entries(100, '2020-01-31 00:00+08');
SQL

# ---- everything that can be locked without a right ---------------------------

# A statement that is only prepared takes its locks before anybody looks at rights.
my @relations = split /\n/, $database->sql(q{SELECT c.oid::regclass FROM pg_class c
	WHERE c.relnamespace IN ('credit'::regnamespace, 'credit_bi'::regnamespace, 'credit_bi_zh'::regnamespace) AND c.relkind IN ('r', 'p', 'v') ORDER BY c.relkind, 1});
cmp_ok(scalar @relations, '>', 100, 'there are tables, partitions and views');
for my $login ('way_nothing', 'way_reader')
{
	my $n = 0;
	my $session = session("SET SESSION AUTHORIZATION $login", 'BEGIN');
	for my $relation (@relations)
	{
		tell_session($session, join "\n", "SELECT pg_try_advisory_xact_lock('$relation'::regclass::oid::bigint);",
			map { $n++; "SAVEPOINT s; PREPARE s$n AS $_;\n\\if :ERROR\nROLLBACK TO s;\n\\endif\nRELEASE s;" }
			"SELECT FROM $relation", "SELECT FROM $relation FOR UPDATE", "DELETE FROM $relation");
	}
}
# A department has asked, fed back, and has not gone on.
session('SET SESSION AUTHORIZATION way_civil', 'BEGIN', q{SELECT credit_check('379999196001110130', 'laiwu/3', 'procurement')},
	q{SELECT credit_feedback('379999196001110130', 'laiwu/3', 'refused')}, 'SELECT count(*) FROM credit.access_log', 'SELECT count(*) FROM credit.current_feedback');
is($database->sql(q{SELECT string_agg(DISTINCT l.mode, ' ' ORDER BY l.mode), count(DISTINCT l.relation) > 80, count(*) FILTER (WHERE l.locktype = 'advisory') > 80
	FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE a.datname = current_database() AND a.state = 'idle in transaction' AND l.locktype IN ('relation', 'advisory')}),
	'AccessShareLock ExclusiveLock RowExclusiveLock RowShareLock|t|t', 'idle sessions hold every lock that can be had without a right');

# ---- and all goes on ---------------------------------------------------------

my $plan = do { local (@ARGV, $/) = 'sql/plan/laiwu.json'; <> } =~ s/("code": )"laiwu"/$1"other"/r;
utf8::decode($plan);
my %does = (
	'way_other_civil' => [
		'a check' => q{SELECT verdict FROM credit_check('379999196001110130', 'laiwu/3', 'procurement')}, qr/\Arestricted\z/,
		'an explanation' => q{SELECT count(*) > 0 FROM credit_explain('379999196001110130', 'laiwu/3')}, qr/\At\z/ ],
	'way_civil' => [
		'enforcement' => q{INSERT INTO mine VALUES (1, '379999196001110130')}, qr/ERROR:  CR001/,
		'feedback' => q{SELECT credit_feedback('379999196102120186', 'laiwu/3', 'refused') > 0}, qr/\At\z/ ],
	'way_court' => [
		'a push' => q{SELECT added FROM credit_push('甲法院', '2', '[{"iname": "丙", "cardNum": "379999196203130252", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-06-01"}]')}, qr/\A1\z/,
		'a decision to list' => q{SELECT credit_list('甲法院', '379999198506150049', '丁', '（2026）鲁0116执5号', '{1}', '决5', '2026-06-02', '2026-06-02') > 0}, qr/\At\z/,
		'a removal' => q{SELECT credit_remove(l.listing, 'performed', '2026-06-03', '决6', '2026-06-03') FROM credit.current_list l WHERE l.subject = '379999198506150049'}, qr/\A[tf]\z/ ],
	'way_office' => [
		'a suspension and its end' => q{SELECT credit_suspend_measure('laiwu/9', '待核'); SELECT credit_resume_measure('laiwu/9'); SELECT 'both'}, qr/\bboth\z/,
		'loading a plan' => qq{SELECT credit_load_plan(\$plan\$$plan\$plan\$)}, qr/\Aother\z/,
		'sealing' => 'SELECT credit_seal_log()', qr/\A\d+\z/,
		'preparing the log' => 'SELECT credit_prepare_log(2)', qr/\Apsql:[^\n]*NOTICE[^\n]*next time.*\n0\z/s,
		'expiry' => 'SELECT credit_expire_log()', qr/\Apsql:[^\n]*NOTICE[^\n]*next time.*\n3\z/s,
		'figures' => 'SELECT credit_snapshot()', qr/\A\d+\z/,
		'notices' => 'SELECT credit_note_overdue()', qr/\A\d+\z/,
		'the report' => 'SELECT credit_note_report()', qr/\A[tf]\z/ ],
	'' => [
		'the feed made anew' => 'SELECT credit_rebuild_changes()', qr/\A0\z/ ]);
for my $login (sort keys %does)
{
	my @what = @{ $does{$login} };
	while (my ($what, $sql, $says) = splice @what, 0, 3) { done($what, ($login ? "SET SESSION AUTHORIZATION $login; " : '') . $sql, $says) }
}
is($database->sql(q{SELECT count(*) FROM pg_class WHERE relnamespace = 'credit'::regnamespace AND relname ~ '^access_log_\d{4}_\d\d$'}), 3, 'a month that could not be made ready leaves nothing half made');
is($database->sql(q{SELECT count(*) FROM credit.access_log WHERE checked_at < '2021-01-01'}), 0, 'what was too old has gone, though its month\'s table could not');
is($database->sql('SELECT count(*) FROM credit.log_batch WHERE expired_at IS NOT NULL'), 2, 'its batches are marked');
is($database->sql('SELECT * FROM credit_verify_log()'), '', 'and the log is whole');

# Who asks does not wait while jobs try.
{
	my $jobs = fork // die;
	if ($jobs == 0)
	{
		open STDOUT, '>', '/dev/null';
		open STDERR, '>&', \*STDOUT;
		$ENV{PGOPTIONS} .= " -c statement_timeout=${patience}s";
		exec 'psql', '-XqAt', '-d', $name, map { ('-c', 'SELECT credit_prepare_log(5)', '-c', 'SELECT credit_expire_log()') } 1 .. 5;
	}
	my ($asked, $longest) = (0, 0);
	while (waitpid($jobs, 1) == 0)
	{
		my ($ok, $said, $seconds) = within(q{SELECT verdict FROM credit_check('379999196001110130', 'laiwu/4', 'procurement')});
		$asked++ if $ok;
		$longest = $seconds if $seconds > $longest;
	}
	cmp_ok($asked, '>', 2, 'checks while jobs try again and again');
	cmp_ok($longest, '<', 2, 'and none waits');
}

# Jobs at the same time: one does it, the others say so.
my $job = session('BEGIN', 'SELECT credit_seal_log(), credit_snapshot(), credit_note_overdue()');
done("$_ beside another session's", "SELECT $_()", qr/NOTICE[^\n]*next time.*\n[0f]\z/s) for 'credit_seal_log', 'credit_snapshot', 'credit_note_overdue';
leave($job);

# Lists under watch whose last day is over, and watched tables: what a department holds is left for the next time, and keeps no other waiting.
$database->sql(<<'SQL');
SET credit.department = '区民政局';
SELECT FROM unnest('{甲,乙,丙}'::text[]) n, LATERAL credit_watch_list(n, '{379999196001110130}', '{laiwu/3}', 'licensing', credit.legal_day(now()));
UPDATE credit.held_list SET keep_until = credit.legal_day(now()) - 1;
CREATE SCHEMA civil AUTHORIZATION way_civil;
SET SESSION AUTHORIZATION way_civil;
CREATE TABLE civil.one (id integer PRIMARY KEY, who credit.subject);
CREATE INDEX ON civil.one (credit_subject_key(who));
CREATE TABLE civil.two (LIKE civil.one INCLUDING ALL);
CREATE TABLE civil.three (LIKE civil.one INCLUDING ALL);
INSERT INTO civil.three VALUES (1, '379999196001110130');
SELECT credit_watch(t, 'who', 'laiwu/3') FROM unnest('{civil.one,civil.two,civil.three}'::regclass[]) t;
SQL
my $holds = session('SET SESSION AUTHORIZATION way_civil', 'BEGIN', q{SELECT FROM credit_watch_list('甲', '{379999196001110130}', '{laiwu/3}', 'licensing', credit.legal_day(now()))},
	q{SELECT FROM credit_watch_list('丙', '{379999196001110130}', '{laiwu/3}', 'licensing', credit.legal_day(now()))}, 'LOCK TABLE civil.one, civil.two');
done('the removal of lists of which some are held', 'SELECT credit_expire_lists()', qr/\Apsql:[^\n]*NOTICE[^\n]*next time.*\n1\z/s);
done('noticing hits where tables are held', 'SELECT sum(begun), count(problem) FROM credit_note_hits()', qr/\A1\|4\z/);
leave($holds);
done('what was held, afterwards', 'SELECT credit_expire_lists()', qr/\A[02]\z/);

# A court's open push: another court enters whom else it likes, and is told to come again for the same new person.
my $record = sub { my ($name, $number, $case) = @_; return qq({"iname": "$name", "cardNum": "$number", "caseCode": "（2026）鲁0117执${case}号", "grounds": [1], "decisionDate": "2026-06-01"}) };
my $many = sub { my ($number, $case) = @_; return '[' . join(',', map { $record->("众$_", $number, $case + $_) } 1 .. 1100) . ']' };
my $court = session('SET SESSION AUTHORIZATION way_court', 'BEGIN', qq{SELECT credit_push('甲法院', '3', '[@{[ $record->('戊', '379999199706068255', 1) ]}]')},
	qq{SELECT credit_push('甲法院', '4', '@{[ $many->('379999196001110130', 100) ]}')});
my $other = 'SET SESSION AUTHORIZATION way_other; ';
done('a push of another court', $other . qq{SELECT added FROM credit_push('乙法院', '1', '[@{[ $record->('乙', '379999196102120186', 1) ]}]')}, qr/\A1\z/);
done('a large one', $other . qq{SELECT added + rejected FROM credit_push('乙法院', '2', '@{[ $many->('379999196102120186', 5000) ]}')}, qr/\A1100\z/);
done('a push of the same new person', $other . qq{SELECT added FROM credit_push('乙法院', '3', '[@{[ $record->('戊', '379999199706068255', 2) ]}]')}, qr/ERROR:  55P03: another court is entering.*HINT:  Nothing was applied/s);
done('a decision to list it', $other . q{SELECT credit_list('乙法院', '379999199706068255', '戊', '（2026）鲁0117执3号', '{1}', '决7', '2026-06-02', '2026-06-02')}, qr/ERROR:  55P03: another court is entering/);
leave($court);
done('the same afterwards', $other . qq{SELECT added FROM credit_push('乙法院', '3', '[@{[ $record->('戊', '379999199706068255', 2) ]}]')}, qr/\A1\z/);

# Nobody is in the way any more.
leave();

# What the server leaves open: a login with nothing queues for a strong lock behind a transaction that does not end, and
# others behind it.  What doc/security.md advises ends that: idle_in_transaction_session_timeout for the one, lock_timeout
# for the others.
$database->sql('CREATE SCHEMA way AUTHORIZATION way_nothing');
my $no = 10;
for my $asks ('CREATE RULE r AS ON INSERT TO credit.listing DO INSTEAD NOTHING', 'CREATE TRIGGER t BEFORE INSERT ON credit.listing EXECUTE FUNCTION credit.refuse_change()', 'CREATE TABLE way.t (x bigint REFERENCES credit.listing)')
{
	my $idle = session(q{SET idle_in_transaction_session_timeout = '3s'}, 'SET SESSION AUTHORIZATION way_court', 'BEGIN', qq{SELECT credit_push('甲法院', '@{[ $no++ ]}', '[@{[ $record->('己', '379999198506150049', $no) ]}]')});
	my $queues = fork // die "fork: $!";
	if (!$queues)
	{
		open STDOUT, '>', '/dev/null';
		open STDERR, '>', '/dev/null';
		exec 'psql', '-XqAt', '-d', $name, '-c', 'SET SESSION AUTHORIZATION way_nothing', '-c', $asks;
	}
	sleep 1;
	my $push = sub { return $other . shift() . qq{SELECT added FROM credit_push('乙法院', '@{[ $no++ ]}', '[@{[ $record->('庚', '379999196203130252', $no) ]}]')} };
	done("$asks: who has a lock_timeout is told", $push->(q{SET lock_timeout = '500ms'; }), qr/ERROR:  55P03/);
	done("$asks: the timeout of the idle transaction frees the others", $push->(''), qr/\A[01]\z/);
	waitpid $queues, 0;
	leave($idle);
}

is($database->sql('SELECT credit_prepare_log(2)'), 1, 'afterwards: the month that was missing');
is($database->sql('SELECT credit_expire_log()'), 0, 'nothing is left to expire');
is($database->sql(q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'credit.access_log'::regclass}), 4, 'and the empty month\'s table has gone');
done_testing;
