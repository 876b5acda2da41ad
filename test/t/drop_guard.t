#!/usr/bin/perl
# Base: DROP is refused while the register has data, in whichever way it is
# dropped, unless credit.allow_drop is on; an empty extension is dropped and leaves
# nothing behind.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('drop');
my $push = q{INSERT INTO credit.court (name) VALUES ('莱芜') ON CONFLICT DO NOTHING; SELECT credit_push('莱芜', '1', '[]');};

# What the database holds besides what initdb made.
my $objects = q{SELECT pg_describe_object(classid, objid, 0) FROM (
		SELECT 'pg_class'::regclass AS classid, oid AS objid FROM pg_class UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc
		UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type UNION ALL SELECT 'pg_namespace'::regclass, oid FROM pg_namespace
		UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily
		UNION ALL SELECT 'pg_cast'::regclass, oid FROM pg_cast UNION ALL SELECT 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
		UNION ALL SELECT 'pg_extension'::regclass, oid FROM pg_extension) o
	WHERE objid >= 16384 OR classid = 'pg_event_trigger'::regclass ORDER BY 1};
my $before = $database->sql($objects);

# Empty
for my $drop ('DROP EXTENSION credit', 'DROP EXTENSION credit CASCADE', 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
{
	$database->sql("CREATE EXTENSION credit; $drop;");
	is($database->sql($objects) =~ s/^schema public\n?//mr, $before, "$drop: an empty extension leaves nothing behind");
}
$database->sql('CREATE EXTENSION credit; CREATE TABLE bid (bidder credit.subject)');
like($database->error('DROP EXTENSION credit'), qr/^2BP01: .*\nDETAIL:  column bidder of table bid depends/, 'an application\'s table is in its way, as with any extension');
$database->sql('DROP TABLE bid');

# With data.  Each in a new session, in which nothing has loaded the library before.
$database->sql($push);
my $role = "drop_owner_$$";
my @ways = (
	'DROP EXTENSION credit', 'DROP EXTENSION credit CASCADE', 'DROP EXTENSION IF EXISTS credit CASCADE',
	'DROP SCHEMA public CASCADE', 'DROP EXTENSION plpgsql CASCADE',
	'DO $$BEGIN EXECUTE $q$DROP EXTENSION credit$q$; END$$',
	'BEGIN; SAVEPOINT s; DROP EXTENSION credit');
for my $way (@ways)
{
	my $error = $database->error($way);
	like($error, qr/\A2BP01: cannot drop extension "credit" because its register holds data\nDETAIL:  Table "credit\.\w+" holds rows that did not come with the extension\.\nHINT:  .*pg_dump.*credit\.allow_drop/,
		"$way: refused, with a hint");
}
like($database->error("DROP $_ CASCADE"), qr/^2BP01: cannot drop .* because extension credit requires it/, "DROP $_ CASCADE: refused as with any extension")
	for 'TABLE credit.listing', 'SCHEMA credit', 'TYPE credit.subject', 'EVENT TRIGGER credit_drop_guard';
like($database->error('SET credit.allow_drop = off; DROP EXTENSION credit'), qr/^2BP01: .*register/, 'told no: refused');
is($database->sql('SELECT count(*) FROM credit.push'), 1, 'and it is all there');

# Each kind of record is guarded.
for my $table (qw(push listing feedback_kept feedback_log access_log))
{
	my %fill = (
		listing => q{INSERT INTO credit.court (name) VALUES ('x');
			INSERT INTO credit.listing (listing, subject, exit_ban, not_public, since, known_from, case_no, case_key, court, push, source_digest, fact_digest)
			VALUES (1, '379999196102120186', false, false, now(), now(), 'x', 'x', 'x', 1, gen_random_uuid(), gen_random_uuid());},
		push => q{INSERT INTO credit.push (court, push_no, mode, applied_at, records, digest) VALUES ('x', '1', 'full', now(), 0, 0);},
		feedback_kept => q{INSERT INTO credit.feedback_kept (subject, measure, outcome) VALUES ('379999196102120186', 'laiwu/4', 'refused');},
		feedback_log => q{INSERT INTO credit.feedback_log (feedback, action, at, session_role, acting_role, application) VALUES (1, 'insert', now(), 'x', 'x', 'x');},
		access_log => q{INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, session_role, asking_role, application)
			VALUES (now(), '379999196102120186', 'laiwu/4', 'self', 'clear', 'x', 'x', 'x');});
	# Foreign keys and triggers are off, so that this table has the only row.
	my $other = Database->new("drop_$table");
	$other->sql("CREATE EXTENSION credit; SET session_replication_role = replica; $fill{$table}");
	like($other->error('DROP EXTENSION credit'), qr/^2BP01: .*\nDETAIL:  Table "credit\.$table\w*" holds rows that did not come with the extension\./, "a row in credit.$table is a register to lose");
}

# A month of the log is a partition, which is no member of the extension.
{
	my $other = Database->new('drop_month');
	# No list has been received, so that the entry is the only row; a check would be refused.
	$other->sql(q{CREATE EXTENSION credit; SELECT credit_prepare_log(0); SET session_replication_role = replica;
		INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, session_role, asking_role, application)
			VALUES (now(), '379999196102120186', 'laiwu/4', 'self', 'clear', 'x', 'x', 'x')});
	like($other->error('DROP EXTENSION credit'), qr/^2BP01: .*\nDETAIL:  Table "credit\.access_log_\d{4}_\d\d" holds rows that did not come with the extension\./, 'nor is a month of the log lost');
	$other->sql('SET credit.allow_drop = on; DROP EXTENSION credit');
	is($other->sql(q{SELECT count(*) FROM pg_class WHERE relname LIKE 'access_log%'}), 0, 'unless told to');
}

# Rows that a restore brought back are guarded, too.
{
	my $other = Database->new('drop_saved');
	$other->sql(q{CREATE EXTENSION credit; INSERT INTO credit.purpose (code, name) VALUES ('audit_case', '专项核查')});
	my $copy = Database->new('drop_restored');
	Database::must('pg_dump', '-f', "$Database::folder/dump", $other->name);
	Database::must('psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $copy->name, '-f', "$Database::folder/dump");
	like($copy->error('DROP EXTENSION credit'), qr/^2BP01: .*\nDETAIL:  Table "credit\.purpose" holds rows/, 'restored, a purpose of the office is not lost, either');
	is($copy->sql(q{DELETE FROM credit.purpose WHERE NOT built_in; DROP EXTENSION credit; SELECT count(*) FROM pg_extension WHERE extname = 'credit'}), 0,
		'without it the extension goes');
}

# Two sessions
{
	my $other = Database->new('drop_waits');
	$other->sql('CREATE EXTENSION credit');
	my $writer = fork // die "fork: $!";
	if ($writer == 0)
	{
		exec 'psql', '-Xq', '-d', $other->name, '-c',
			q{BEGIN; INSERT INTO credit.term (kind, workdays) VALUES ('receipt', 3); SELECT pg_sleep(2); COMMIT}, '-o', '/dev/null';
		die "psql: $!";
	}
	$other->sql(q{DO $$BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks WHERE relation = 'credit.term'::regclass AND mode = 'RowExclusiveLock')
		LOOP PERFORM pg_sleep(0.05); END LOOP; END$$});
	like($other->error('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1; DROP EXTENSION credit'), qr/^2BP01: .*\nDETAIL:  Table "credit\.term" holds rows/,
		'a row that was committed while DROP waited for its lock counts');
	waitpid $writer, 0;
}

# All that a role owns
$database->sql("CREATE ROLE $role SUPERUSER LOGIN");
my $owned = Database->new('drop_owned');
$owned->sql("SET ROLE $role; CREATE EXTENSION credit; $push");
like($owned->error("DROP OWNED BY $role"), qr/^2BP01: .*register/, 'DROP OWNED: refused');
is($owned->sql("SELECT count(*) FROM credit.push"), 1, 'and it is all there');

# With credit.allow_drop
$database->sql("CREATE ROLE $role\_clerk");
like($database->error("LOAD 'credit'; SET ROLE $role\_clerk; SET credit.allow_drop = on"), qr/^42501: /, 'who may tell it: superusers');
$database->sql('SET credit.allow_drop = on; DROP EXTENSION credit');
is($database->sql($objects) =~ s/^schema public\n?//mr, $before, 'credit.allow_drop = on: it goes, and leaves nothing behind');
$owned->sql("SET credit.allow_drop = on; DROP OWNED BY $role");
is($owned->sql("SELECT count(*) FROM pg_extension WHERE extname = 'credit'"), 0, 'with all that a role owns, too');
$owned->sql("SET ROLE $role; CREATE EXTENSION credit; $push SELECT credit_is_restricted('379999196102120186', 'laiwu/4');
	SET credit.allow_drop = on; DROP EXTENSION credit; CREATE EXTENSION credit; $push SELECT credit_check('379999196102120186', 'laiwu/4', 'self')");
pass('dropped and created anew in one session, it works');
$owned->sql("SET credit.allow_drop = on; DROP EXTENSION credit; DROP ROLE $role, $role\_clerk");

done_testing;
