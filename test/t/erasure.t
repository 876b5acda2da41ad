#!/usr/bin/perl
# Practice, 个人信息保护法 art. 47: what may no longer be shown is erased by a job,
# once, whoever runs it beside and whenever it is killed; in a database of a
# department that follows as well; and a dump brings no more back than there is.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my %register = Database::start_cluster('wal_level=logical', 'max_wal_senders=5', 'max_replication_slots=5');
@ENV{ keys %register } = values %register;
my $source = Database->new('register');
my $court = '济南市莱芜区人民法院';
$source->sql(<<'END');
CREATE EXTENSION credit;
\i test/courts.sql
CREATE ROLE erasure_civil; CREATE ROLE erasure_relay LOGIN REPLICATION;
SELECT credit_bind_department('区民政局', 'erasure_civil'), credit_set_erasure_term(36);
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "蓝茜草", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执777号", "grounds": [2], "decisionDate": "2026-01-05"},
	{"iname": "莱芜茜草有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执778号", "grounds": [2], "decisionDate": "2026-01-05",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]},
	{"iname": "红茜草", "cardNum": "379999196809030598", "caseCode": "（2026）鲁0116执779号", "grounds": [2], "decisionDate": "2026-01-05"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-01-05"}]');
SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196809030598', '379999196809030571', '2026-02-02', '证明1', '2026-02-02');
SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '茜草买房', '免1号', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 3);
SELECT credit_create_publication('to_civil', '区民政局', 'erasure_relay');
END
my $whom = q{茜草|379999196001110130|MA3DEM019|379999196203130252|379999196809030598|379999196809030571|执0*77};
my $left = q{SELECT c.relname, (xpath('//text()', query_to_xml(format('SELECT count(*) FROM %s t WHERE t::text ~ %L', c.oid::regclass, '} . $whom . q{'), true, true, '')))[2]::text::bigint AS n
	FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r'};
$left = "SELECT coalesce(string_agg(relname || ' ' || n, ', ' ORDER BY relname), 'nothing') FROM ($left) x WHERE n > 0";

my %own = Database::start_cluster('wal_level=logical');
sub at { return Database::at(@_) }
my $follower = at(\%own, sub { Database->new('follower') });
my $connection = "host=$register{PGHOST} port=$register{PGPORT} user=erasure_relay dbname=" . $source->name;
at(\%own, sub { $follower->sql("CREATE EXTENSION credit; SELECT credit_follow(); CREATE SUBSCRIPTION register CONNECTION '$connection' PUBLICATION to_civil WITH (slot_name = 'civil')") });
sub follow { return $follower->catch_up($source, \%own) }
follow();
# What it follows ends, and time passes.
$source->sql(<<'END');
\i test/years_pass.sql
SELECT credit_remove_early(listing, 'active_performance', '删' || listing, '2026-02-01') FROM credit.listing WHERE case_no ~ '77';
BEGIN;
SELECT pg_temp.years_pass(9);
COMMIT;
SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '丙', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05');
END
follow();
like(at(\%own, sub { $follower->sql($left) }), qr/change \d.*listing \d.*relation 1.*subject_link 1/, 'a department that follows has what it was told');
# Who has read the feed before.
my $cursor = $source->sql(q{SET ROLE erasure_civil; SELECT "cursor" FROM credit_changes(NULL)}) =~ s/.*\n//sr;
isnt($source->sql('SELECT count(*) FROM credit_erase()'), 0, 'there is something to erase');

# ---- killed, and two at once ----------------------------------------------------

my $answers = q{SELECT s, m.measure, m.verdict, m.case_no, m.since FROM unnest('{379999196102120186,379999198506150049,379999196001110130,91370116MA3DEM0198}'::credit.subject[]) s, credit_measures(s) m ORDER BY s, m.measure};
my $before = $source->sql($answers);
my $held = $source->sql($left);
sub in_background
{
	my $do = shift;
	my $child = fork // die $!;
	return $child if $child;
	open STDOUT, '>', "$Database::folder/background";
	open STDERR, '>&', \*STDOUT;
	exec 'psql', '-XqAt', '-d', $source->name, '-c', $do;
}
my $child = in_background('BEGIN; SELECT * FROM credit_erase(false); SELECT pg_sleep(60)');
for (1 .. 300)
{
	last if $source->sql(q{SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'}) eq '1';
	select undef, undef, undef, 0.1;
}
like($source->sql('SET client_min_messages = notice; SELECT count(*) FROM credit_erase(false)'), qr/another session does this.*\n(?:.*\n)*0\z/, 'two at once: the second says so, and waits for its next run');
is($source->sql($left), $held, 'nobody sees half of it');
$source->sql(q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'});
waitpid $child, 0;
is($source->sql("$left; SELECT count(*) FROM credit.erasure"), "$held\n0", 'killed in the midst of it, nothing is erased and nothing certified');

$child = in_background('BEGIN; SELECT * FROM credit.court FOR UPDATE; SELECT pg_sleep(60)');
for (1 .. 300)
{
	last if $source->sql(q{SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'}) eq '1';
	select undef, undef, undef, 0.1;
}
like($source->sql('SET client_min_messages = notice; SELECT count(*) FROM credit_erase(false)'), qr/another session enters something.*\n(?:.*\n)*0\z/, 'a court that enters something for long is not waited for');
is($source->sql("$left; SELECT count(*) FROM credit.erasure"), "$held\n0", 'nothing is erased then');
$source->sql(q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'});
waitpid $child, 0;

is($source->sql('SELECT sum(rows) > 10 FROM credit_erase(false, 1)'), 't', 'a batch');
isnt($source->sql($left), 'nothing', 'leaves the others');
for (1 .. 5) { $source->sql('SELECT * FROM credit_erase(false, 1)') }
is($source->sql($left), 'nothing', 'batch by batch, all goes');
is($source->sql('SELECT count(*) FROM credit_erase(false)'), 0, 'and the job has nothing more to do');
is($source->sql($answers), $before, 'answers about the others are the same');
is($source->sql('SELECT count(*) FROM credit_verify_erasure()'), 0, 'the certificates verify');

is($source->sql(q{SET ROLE erasure_civil; SELECT change, count(*) FROM credit_changes(NULL) GROUP BY 1 ORDER BY 1}), 'added|2', 'who begins to read is told nothing of what was erased');
is($source->sql(qq{SET ROLE erasure_civil; SELECT change, count(*) FROM credit_changes('$cursor') GROUP BY 1 ORDER BY 1}), 'erased|3', 'a cursor is told that listings were erased, and nothing else of them');

# ---- the follower -----------------------------------------------------------------

follow();
is(at(\%own, sub { $follower->sql($left) }), 'nothing', 'a department that follows erases the same') or diag at(\%own, sub { qx(cat $own{CLUSTER}/log | tail -20) });
is(at(\%own, sub { $follower->sql('SELECT count(*) FROM credit_verify_erasure()') }), 0, 'its certificates verify');
is(at(\%own, sub { $follower->sql('SELECT array_agg(DISTINCT source ORDER BY source) FROM credit.erasure') }), $source->sql(q{SELECT array_agg(DISTINCT erasure ORDER BY erasure) FROM credit.change WHERE erasure IS NOT NULL}), 'and name the register\'s');
my $last = at(\%own, sub { $follower->sql('SELECT max(source) FROM credit.erasure_list') });
is($source->sql("SET ROLE erasure_civil; SELECT credit_confirm_erasure($last)"), 3, 'the department confirms it');
is($source->sql(q{SELECT count(*) FROM credit.erasure_list WHERE confirmed_by <> '{区民政局}'}), 0, 'for the certificate and those before it');

# One that begins to follow now is told nothing of what was erased before.
my %late = Database::start_cluster('wal_level=logical');
my $newcomer = at(\%late, sub { Database->new('newcomer') });
at(\%late, sub { $newcomer->sql("CREATE EXTENSION credit; SELECT credit_follow(); CREATE SUBSCRIPTION late CONNECTION '$connection' PUBLICATION to_civil WITH (slot_name = 'late')") });
for (1 .. 600)
{
	last if at(\%late, sub { $newcomer->sql(q{SELECT count(*) FROM pg_subscription_rel WHERE srsubstate = 'r'}) }) eq '1';
	select undef, undef, undef, 0.1;
}
is(at(\%late, sub { $newcomer->sql('SELECT count(*), count(subject) FROM credit.listing') }), '2|2', 'one that begins to follow afterwards has what is left');
at(\%late, sub { $newcomer->sql('DROP SUBSCRIPTION late') });
at(\%own, sub { $follower->sql('DROP SUBSCRIPTION register') });

# ---- dump and restore --------------------------------------------------------------

my $restored = Database->new('restored');
Database::must('pg_dump', '-Fc', '-f', "$Database::folder/archive", '--no-subscriptions', '--no-publications', '-d', $source->name);
Database::must('pg_restore', '--exit-on-error', '-d', $restored->name, "$Database::folder/archive");
is($restored->sql($left), 'nothing', 'a dump brings back nothing of it');
is($restored->sql($answers), $before, 'and every answer');
is($restored->sql('SELECT count(*) FROM credit_verify_erasure(); SELECT count(*) FROM credit.erasure'), "0\n" . $source->sql('SELECT count(*) FROM credit.erasure'), 'the certificates are there, and verify');
is($restored->sql('SELECT credit_rebuild_changes()'), $restored->sql(q{SELECT count(*) FROM credit.change WHERE erasure IS NOT NULL}), 'its feed tells anew what was erased');
is($restored->sql('SELECT count(*) FROM credit_erase(false)'), 0, 'nothing is erased twice');
is($restored->sql(q{SELECT (credit_push('济南市莱芜区人民法院', '2', '[{"iname": "蓝茜草", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执800号", "grounds": [1], "decisionDate": "2026-06-01"}]')).added}), 1, 'who was erased can be listed anew, under any name');
$source->sql('DROP OWNED BY erasure_civil');
$restored->sql('DROP OWNED BY erasure_civil, erasure_relay; DROP ROLE erasure_civil');
done_testing;
