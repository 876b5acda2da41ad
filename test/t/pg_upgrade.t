#!/usr/bin/perl
# pg_upgrade keeps the files of tables and indexes, so the types must keep their
# form on disk.  Tested from a version to itself, which takes the same steps as from
# one version to the next.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my %old = Database::start_cluster();
my %new = Database::start_cluster();
sub server { return Database::must($> == 0 ? ('runuser', '-u', 'postgres', '--') : (), "$old{PGBINDIR}/" . shift, @_) }

@ENV{ keys %old } = values %old;
my $database = Database->new('upgraded');
$database->sql(<<'END');
CREATE EXTENSION credit;
\i test/courts.sql
\copy credit.inbox (record) FROM 'test/demo/push-001.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT credit_push_inbox('济南市莱芜区人民法院', '2026-001', 'full');
SELECT credit_feedback('91370116475371956T', 'laiwu/4', 'refused');
SELECT credit_prepare_log(0);
SELECT credit_check('91370116475371956T', 'laiwu/4', 'procurement');
SELECT credit_seal_log();
SELECT credit_suspend_measure('laiwu/8', '暂缓');
CREATE TABLE bid (bidder credit.subject PRIMARY KEY, measure credit.measure, verdict credit.verdict);
INSERT INTO bid VALUES ('91370116475371956T', 'laiwu/4', 'restricted');
CREATE INDEX ON bid USING hash (measure);
CREATE TRIGGER enforce BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
END
my $moment = $database->sql('SELECT clock_timestamp()');
my %answers = (
	'every measure of everybody' => "SELECT s.subject, m.* FROM (SELECT DISTINCT subject FROM credit.listing) s, credit_measures(s.subject, '$moment') m ORDER BY 1, m::text",
	'the logs' => 'SELECT * FROM credit.feedback_log; SELECT * FROM credit.access_log; SELECT * FROM credit.push_reject',
	'the sealed log' => 'SELECT no, ids, digest FROM credit.log_batch; SELECT * FROM credit_verify_log()',
	'the suspension' => q{SELECT measure FROM credit.measure_list WHERE suspended},
	'the application\'s table, by its indexes' => q{SET enable_seqscan = off; SELECT * FROM bid WHERE bidder = '91370116475371956T'; SELECT * FROM bid WHERE measure = 'laiwu/4'},
	'members of the extension' => q{SELECT pg_describe_object(classid, objid, 0) FROM pg_depend WHERE deptype = 'e' AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit') ORDER BY 1},
);
my %expected = map { $_ => $database->sql($answers{$_}) } keys %answers;

server('pg_ctl', '-D', $_->{PGDATA}, '-m', 'fast', '-w', 'stop') for \%old, \%new;
{
	# It writes into the current folder.
	my ($folder, @words) = ($new{CLUSTER}, "$old{PGBINDIR}/pg_upgrade", '-b', $old{PGBINDIR}, '-B', $old{PGBINDIR}, '-d', $old{PGDATA}, '-D', $new{PGDATA}, '-U', 'postgres', '-s', $old{CLUSTER});
	my ($ok, $said) = Database::command($> == 0 ? ('runuser', '-u', 'postgres', '--') : (), 'sh', '-c', 'cd "$0" && exec "$@"', $folder, @words);
	ok($ok, 'pg_upgrade goes through') or do
	{
		diag($said, Database::command('sh', '-c', 'tail -n 40 "$0"/data/pg_upgrade_output.d/*/log/*dump*.log', $folder));
		BAIL_OUT('there is no cluster to look at');
	};
}
@ENV{ keys %new } = values %new;
server('pg_ctl', '-D', $new{PGDATA}, '-l', "$new{CLUSTER}/log", '-w', 'start');

ok($database->sql($answers{$_}) eq $expected{$_}, "as before: $_") for sort keys %answers;
is($database->sql(q{SELECT (credit_check('91370116475371956T', 'laiwu/4', 'procurement')).verdict; SELECT credit_seal_log(); SELECT * FROM credit_verify_log()}), "restricted\n1", 'the log is sealed on');
like($database->error(q{DELETE FROM bid; INSERT INTO bid VALUES ('91370116475371956T')}), qr/^CR001: /, 'the trigger refuses as before');
like($database->error('DROP EXTENSION credit CASCADE'), qr/^2BP01: .*register/, 'the register is guarded');
is($database->sql(q{SELECT push_no, added FROM credit_push('济南市莱芜区人民法院', '2026-002', '[]')}), '2026-002|0', 'and the court pushes on');

done_testing;
