#!/usr/bin/perl
# Practice: a department's own database, in both ways that doc/practice.md says,
# word for word and by logins without superuser: reading the feed, and following
# the office's relay.  No department has REPLICATION, which reads everything.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

# ---- what the page says --------------------------------------------------------

open my $in, '<:encoding(UTF-8)', 'doc/practice.md' or die $!;
my $page = do { local $/; <$in> };
my ($section) = $page =~ /^## A database of one's own\n(.*?)^## |^## A database of one's own\n(.*)/ms ? $1 // $2 : '';
my @said = $section =~ /((?:^    .*\n)+)/mg;
# The last two, by which what was done is sent, are steps of t/follow.
is(@said, 10, 'the page has a block for each step');
my ($feed_login, $feed_server, $feed_tables, $feed_job, $feed_check, $publish, $relay, $department) = @said;

# block(text, host by name...): the block, for servers that are on this machine.
sub block
{
	my ($text, %place) = @_;
	$text =~ s/^    //mg;
	$text =~ s/…/secret/g;
	while (my ($name, $at) = each %place)
	{
		my ($cluster, $database) = @$at;
		$text =~ s/\Q$name\E/$cluster->{PGHOST}/g;
		$text =~ s/5432\b/$cluster->{PGPORT}/g;
		$text =~ s/(dbname[= ]'?)credit/$1 . $database->name/ge;
		$text =~ s{/etc/relay\.pgpass}{$cluster->{CLUSTER}/pass};
	}
	return $text;
}

# Puts lines before those of pg_hba.conf.
sub admit
{
	my ($cluster, $database, @lines) = @_;
	my $file = "$cluster->{PGDATA}/pg_hba.conf";
	open my $old, '<', $file or die "$file: $!";
	my $rest = do { local $/; <$old> };
	open my $new, '>', $file or die "$file: $!";
	print $new map({ "$_\n" } @lines), $rest;
	close $new;
	return Database::at($cluster, sub { $database->sql('SELECT pg_reload_conf()') });
}
sub at { return Database::at(@_) }
# as(login, CODE): what CODE gives where the login connects, with its password.
sub as { my ($login, $do) = @_; local @ENV{qw(PGUSER PGPASSWORD PGOPTIONS)} = ($login, 'secret', '-c client_min_messages=warning'); return $do->() }

my @settings = ('wal_level=logical', 'max_wal_senders=8', 'max_replication_slots=8');
my %register = Database::start_cluster(@settings);
@ENV{ keys %register } = values %register;
my $source = Database->new('register');
$source->sql(<<'END');
CREATE EXTENSION credit;
SELECT credit_add_court('济南市莱芜区人民法院');
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "蓝茜草", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01", "exitBan": true},
	{"iname": "莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}]');
SELECT credit_suspend_measure('laiwu/4', '待核'), credit_suspend_measure('laiwu/3', '待核');
END

# ---- reading the feed -----------------------------------------------------------

my %own = Database::start_cluster(@settings);
my $reader = at(\%own, sub { Database->new('reader') });
$source->sql(block($feed_login));
admit(\%register, $source, map { "local all $_ scram-sha-256" } qw(civil_feed civil_relay));
my @here = ('register.example' => [ \%register, $source ]);
at(\%own, sub { $reader->sql('CREATE ROLE civil_job LOGIN;' . block($feed_server, @here)) });
sub job { my $do = shift; return at(\%own, sub { as('civil_job', sub { $reader->sql($do) }) }) }
job(block($feed_tables));
job(block($feed_job, @here)) for 1, 2;
is(job('SELECT subject, case_no, measures FROM feed.listed ORDER BY listing'),
	"379999196001110130|（2026）鲁0116执1号|{laiwu/3,laiwu/25,laiwu/35}\n379999196102120186|（2026）鲁0116执2号|{laiwu/3,laiwu/25,laiwu/35}\n91370116MA3DEM0198|（2026）鲁0116执3号|{laiwu/3,laiwu/30,laiwu/35}",
	'a department with an ordinary login has what concerns it, once, however often it reads');
is(job(q{SELECT subject, other FROM feed.change WHERE change = 'bound'}), '379999196203130252|91370116MA3DEM0198', 'posts, too');
is(job(block($feed_check, @here)), 'restricted|refuse|（2026）鲁0116执1号', 'it asks the register when it decides');
is($source->sql('SELECT asking_role, measure FROM credit.access_log'), 'civil_feed|laiwu/25', 'which has the entry');
$source->sql(q{SELECT credit_push('济南市莱芜区人民法院', '2', '[{"cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "removalReason": "积极履行义务"}]')});
job(block($feed_job, @here));
is(job('SELECT count(*) FROM feed.listed'), 2, 'who is off the list is off the copy');
like(at(\%register, sub { as('civil_feed', sub { $source->error('TABLE credit.change') }) }), qr/^42501: /, 'the login reads no table');
like(at(\%register, sub { as('civil_feed', sub { $source->error(q{SELECT pg_create_logical_replication_slot('s', 'test_decoding', true)}) }) }), qr/^42501: |^XX000: must be superuser or replication role/, 'and no log of the server');

# ---- the office's relay -----------------------------------------------------------

like($source->error(q{SELECT credit_create_publication('to_feed', '区民政局', 'civil_feed')}), qr/^55000: role "civil_feed" acts for a court or a department/, 'no login of a department becomes one with REPLICATION');
like($source->error(q{SELECT credit_create_publication('to_nobody', '区民政局', 'nobody')}), qr/^42704: /, 'nor one that is not there');
like($source->error(q{SELECT credit_create_publication('to_nobody', '区民政局', NULL)}), qr/^22023: /, 'a role there has to be');
like($source->sql(block($publish)), qr/role = ANY/, 'a publication for a department, and for the role that receives it');
is($source->sql(q{SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'civil_relay'}), 'f|f', 'who connects is no superuser');
my %relay = Database::start_cluster(@settings);
my $middle = at(\%relay, sub { Database->new('relay') });
my $pass = "$relay{CLUSTER}/pass";
open my $out, '>', $pass or die "$pass: $!";
print $out "*:*:*:civil_relay:secret\n";
close $out;
chmod 0600, $pass;
chown((stat $relay{CLUSTER})[ 4, 5 ], $pass);
at(\%relay, sub { $middle->sql(block($relay, 'register.example' => [ { %register, CLUSTER => $relay{CLUSTER} }, $source ])) });
admit(\%relay, $middle, 'local all civil_copy scram-sha-256', 'local replication civil_copy reject');
my $home = at(\%own, sub { Database->new('home') });
at(\%own, sub { $home->sql(block($department, 'relay.example' => [ \%relay, $middle ])) });
sub follow
{
	$middle->catch_up($source, \%relay);
	return at(\%relay, sub { $home->catch_up($middle, \%own, 'relay') });
}
follow();
my $answers = q{SELECT s, m.measure, m.verdict, m.via, m.case_no, m.since, m.until FROM unnest('{379999196001110130,379999196102120186,91370116MA3DEM0198,379999196203130252}'::credit.subject[]) s,
	credit_measures(s) m WHERE '区民政局' = ANY (m.departments) ORDER BY s, m.measure};
my $expected = $source->sql($answers);
like($expected, qr/^379999196102120186\|laiwu\/25\|restricted/m, 'there is something to answer');
is(at(\%own, sub { $home->sql($answers) }), $expected, 'through the relay the department answers as the register does');
is(at(\%own, sub { $home->sql(q{SELECT string_agg(measure::text, ',') FROM credit.measure_event}) }), 'laiwu/3', 'and is told its own measures alone');
# A copy that begins later is a first reading of the feed: no list of those who are off it (山东省社会信用条例 art. 38), at the relay as at the department.
my $off = q{SELECT count(*) FILTER (WHERE subject = '379999196001110130' OR case_no ~ '执1号'), count(*) FILTER (WHERE change = 'added') FROM credit.change};
is($source->sql($off), '2|3', 'the feed has somebody who is off the list');
is(at(@$_), '0|2', 'whom a copy is not told of that begins afterwards') for [ \%relay, sub { $middle->sql($off) } ], [ \%own, sub { $home->sql($off) } ];
$source->sql(q{SELECT credit_correct((SELECT listing FROM credit.listing WHERE case_no = '（2026）鲁0116执1号' LIMIT 1), '{"decision_no": "（2026）鲁0116执1号决"}', '书写有误', '2026-07-03', '更正1', '2026-07-03')});
is($source->sql($off), '3|3', 'when something of it is corrected');
follow();
is(at(\%own, sub { $home->sql($off) }), '0|2', 'neither');
$source->sql(<<'END');
SELECT credit_push('济南市莱芜区人民法院', '3', '[
	{"iname": "丁", "cardNum": "379999196809030598", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "removalReason": "履行完毕"}]');
SELECT credit_resume_measure('laiwu/3');
END
follow();
my $later = $answers =~ s/\{/{379999196809030598,/r;
is(at(\%own, sub { $home->sql($later) }), $source->sql($later), 'what changes comes through as well');

# What REPLICATION is, as the page warns: at the register everything, at the relay what the department has anyhow.
my $change = q{SELECT credit_push('济南市莱芜区人民法院', '%s', '[{"iname": "蓝茜草%s", "cardNum": "%s", "caseCode": "（2026）鲁0116执%s号", "grounds": [1], "decisionDate": "2026-06-01"}]')};
sub decoded
{
	my ($cluster, $login, $database, $do) = @_;
	at($cluster, sub { as($login, sub { $database->sql(q{SELECT 1 FROM pg_create_logical_replication_slot('looker', 'test_decoding')}) }) });
	$do->();
	return at($cluster, sub { as($login, sub { $database->sql(q{SELECT string_agg(data, ' ') FROM pg_logical_slot_get_changes('looker', NULL, NULL)}) }) });
}
like(decoded(\%register, 'civil_relay', $source, sub { $source->sql(sprintf $change, 5, '甲', '379999198506150049', 5) }), qr/蓝茜草甲/, 'with REPLICATION names are read that no publication sends');
my $seen = decoded(\%relay, 'civil_copy', $middle, sub { $source->sql(sprintf $change, 6, '乙', '379999199706068255', 6); follow() });
like($seen, qr/379999199706068255/, 'at the relay its login reads the copy');
unlike($seen, qr/蓝茜草/, 'which has no name');
at(\%relay, sub { as('civil_copy', sub {
	my ($ok, $text) = Database::command("$relay{PGBINDIR}/pg_basebackup", '-D', "$Database::folder/backup");
	ok(!$ok && $text =~ /pg_hba\.conf rejects/, 'and takes no base backup') or diag $text }) });
unlike(at(\%relay, sub { $middle->sql('SELECT subconninfo FROM pg_subscription') }), qr/secret/, 'a copy of the relay has no password of the register\'s');

# All measures: for the office's own databases.
$source->sql(q{CREATE ROLE all_relay LOGIN REPLICATION; SELECT credit_create_publication('everything', NULL, 'all_relay')});
my $whole = at(\%own, sub { Database->new('whole') });
at(\%own, sub { $whole->sql("CREATE EXTENSION credit; SELECT credit_follow(); CREATE SUBSCRIPTION everything CONNECTION 'host=$register{PGHOST} port=$register{PGPORT} user=all_relay dbname=" . $source->name . q{' PUBLICATION everything}) });
$whole->catch_up($source, \%own, 'everything');
my $all = $later =~ s/WHERE '区民政局' = ANY \(m\.departments\)//r;
is(at(\%own, sub { $whole->sql($all) }), $source->sql($all), 'no department: the copy answers for all measures');
is(at(\%own, sub { $whole->sql(q{SELECT string_agg(DISTINCT measure::text, ',') FROM credit.measure_event}) }), 'laiwu/3,laiwu/4', 'with what is suspended of any');

# Made anew under the same name, and undone.
$source->sql(q{DROP PUBLICATION everything; SELECT credit_create_publication('everything', NULL, 'all_relay'); DROP OWNED BY all_relay});
is($source->sql(q{SELECT count(*) FROM pg_policy WHERE polrelid = 'credit.change'::regclass AND polname ~ 'everything'}), 0, 'nothing is left of a role whose rights are dropped');

at(\%own, sub { $home->sql('DROP SUBSCRIPTION relay'); $whole->sql('DROP SUBSCRIPTION everything') });
at(\%relay, sub { $middle->sql(q{SELECT pg_drop_replication_slot('looker'); DROP SUBSCRIPTION register}) });
$source->sql(q{SELECT pg_drop_replication_slot('looker')});
done_testing;
