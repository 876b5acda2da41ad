#!/usr/bin/perl
# The runbooks of doc/operation.md, as far as they are lines of a shell: each is
# run as it stands there.  Their SQL is run by doc_examples.t.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Cwd 'getcwd';
use Database;
use Encode 'encode';
use Test::More;

my $page = do { open my $in, '<:encoding(UTF-8)', 'doc/operation.md' or die $!; local $/; <$in> };
my ($runbooks) = $page =~ /^## Runbooks\n(.*?)^## /ms or die 'no runbooks';
my %lines = map { my ($head, $rest) = /\A### (.*?)\n(.*)\z/s; defined $head ? ($head => [$rest =~ /^```sh\n(.*?)^```$/msg]) : () } split /^(?=### )/m, $runbooks;

# A cluster of its own, in which the database has the name that is written there.
my %cluster = Database::start_cluster();
@ENV{ keys %cluster } = values %cluster;
my $here = getcwd();
sub psql { my ($database, $sql) = @_; my $said = Database::must('psql', '-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', $database, '-c', encode('UTF-8', $sql)); chomp $said; return $said }
sub version { return psql(shift, q{SELECT extversion FROM pg_extension WHERE extname = 'credit'}) }

# shell(runbook, block, what is changed in it...): what the lines say; all of them have to go well.
sub shell
{
	my ($name, $block, $from, $to) = @_;
	my $text = $lines{$name}[$block] or die "\"$name\" has no such lines";
	if (defined $from) { $text =~ s/$from/$to/ or die "\"$name\" has no $from" }
	my ($ok, $said) = Database::command('bash', '-euc', "cd '$Database::folder'\n" . encode('UTF-8', $text));
	ok($ok, "$name: the lines go well") or diag $said;
	return $said;
}
my $answers = q{SELECT md5(string_agg(concat_ws(' ', l.subject, m.measure, m.case_no), ',' ORDER BY l.subject, m.measure::text, m.case_no)) FROM (SELECT DISTINCT subject::text FROM credit.current_list) l, credit_measures(l.subject) m};

# An update: of the version before, with data
Database::must('createdb', '--template=template0', '--encoding=UTF8', 'credit');
# Its list is old, which is not what is asked here.
$ENV{PGOPTIONS} .= ' -c credit.list_max_age=0';
{ local $ENV{PGDATABASE} = 'credit'; Database::must('bash', "$here/test/upgrade/load.sh"); }
my $listed = psql('credit', 'SELECT count(*) FROM credit.current_list');
cmp_ok($listed, '>', 100, 'a database of the version before, with a list');
my $said = shell('An update, and back', 0, 'COMMIT;', 'ROLLBACK;');
like($said, qr/^ +\Q$listed\E$/m, 'what it comes to can be seen before it is so');
is(version('credit'), '0.1.0', 'rolled back, it is the version from before');
is(psql('credit', 'SELECT count(*) FROM credit.current_list'), $listed, 'with its list');
is(psql('credit', "SELECT count(*) > 0 FROM credit.current_list l, credit_measures(l.subject) m"), 't', 'which answers, by the new library');
$said = shell('An update, and back', 0);
like($said, qr/^COMMIT$/m, 'committed');
is(version('credit'), psql('credit', q{SELECT default_version FROM pg_available_extensions WHERE name = 'credit'}), 'it is the new one');
is(psql('credit', 'SELECT count(*) FROM credit.current_list'), $listed, 'with the same list');
shell('An update, and back', 1);
is(version('credit_before'), '0.1.0', 'taken back after that: the version from before, in a database of its own');
is(psql('credit_before', 'SELECT count(*) FROM credit.current_list'), $listed, 'with the list of the dump');
is(psql('credit_before', "SELECT count(*) > 0 FROM credit.change"), 't', 'and its feed');

# A restore: of the database as it is now
my $now = psql('credit', $answers);
$said = shell('A restore', 0);
like($said, qr/\(0 rows\)\s*\z/, 'a restored database lacks nothing');
is(psql('credit_restored', 'SELECT count(*) FROM credit.current_list'), $listed, 'has the list');
is(psql('credit_restored', $answers), $now, 'and gives the same answers');

# A login that is rotated loses what it could do in a session that is open.
psql('credit', 'CREATE ROLE court_old LOGIN; CREATE ROLE court_new LOGIN');
my $court = psql('credit', q{SELECT court FROM credit.current_list LIMIT 1});
psql('credit', qq{SELECT credit_bind_court('$court', 'court_old')});
my ($ok, $open) = Database::command('psql', '-XAt', '-d', 'credit',
	'-c', 'SET SESSION AUTHORIZATION court_old', '-c', 'SELECT count(*) > 0 FROM credit.my_listing()',
	'-c', encode('UTF-8', qq{\\! psql -Xqc "SELECT credit_bind_court('$court', 'court_new'), credit_unbind('court_old')" credit >$Database::folder/unbound}),
	'-c', 'SELECT count(*) > 0 FROM credit.my_listing()');
like($open, qr/^t\n.*permission denied/sm, 'an open session of the old login sees the list, and no more once it is unbound');
is(psql('credit', q{SELECT string_agg(role || (unbound_at IS NULL), ' ' ORDER BY role) FROM credit.role_binding WHERE role LIKE 'court\_%'}), 'court_newtrue court_oldfalse', 'its binding stays on record as ended');

# A course: made-up data come into no register, and go with their database
# whole() is all that could tell: rows of each table, the seal of the log, the next number of each sequence, the roles.
sub whole
{
	return psql('credit', q{SELECT string_agg(format('%s: %s', k.oid::regclass, query_to_xml(format('SELECT count(*), md5(string_agg(x::text, chr(10) ORDER BY x::text)) FROM (SELECT * FROM %s) x', k.oid::regclass), true, true, '')), chr(10) ORDER BY k.relname)
		FROM pg_class k WHERE k.relnamespace = 'credit'::regnamespace AND k.relkind IN ('r', 'p', 'S')})
		. psql('credit', q{SELECT string_agg(r::text, chr(10) ORDER BY rolname) FROM pg_roles r}) . psql('credit', q{SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database})
		. psql('credit', q{SELECT string_agg(m::text, ' ' ORDER BY m::text) FROM pg_auth_members m});
}
psql('credit', 'SELECT credit_seal_log()');
my $before = whole();
like($before, qr{credit\.log_(?:batch|seal)\w*}, 'the seals are looked at, too');
my ($loaded, $refusal) = Database::command('psql', '-XAtq', '-d', 'credit', '-c', '\set VERBOSITY verbose', '-c', 'SELECT credit_load_demo()');
ok(!$loaded, 'a register that has a list takes no made-up data');
like($refusal, qr/55000.*empty register only.*DETAIL:  Table "credit\.\w+" has rows.*HINT:  .*CREATE DATABASE credit_demo/s, 'and says of which table, and what to do');
my $made = shell('A course', 0);
like($made, qr{current_list +\| +10\n.*push_reject +\| +1\n.*access_log +\| +6\n.*feedback +\| +4\n}s, 'its own database has a list, a reject, questions, feedback');
is(psql('credit_demo', q{SELECT string_agg(DISTINCT left(subject::text, 8), ' ') FROM credit.current_list}), '37999919 91379999', 'of numbers that nobody has');
is(psql('credit_demo', q{SELECT (SELECT count(*) FROM credit.role_binding), (SELECT count(*) FROM credit_verify_log())}), '0|0', 'with no role bound and a log that is whole');
is(psql('credit_demo', q{SELECT string_agg(verdict::text, ' ' ORDER BY id) FROM credit.access_log}), 'restricted clear restricted reference restricted restricted', 'answers of several kinds');
is(psql('credit_demo', q{SELECT count(*) FROM credit.health WHERE item <> 'job' AND state <> 'ok'}), '0', 'and nothing that needs attention');
is(psql('credit_demo', q{SELECT string_agg(DISTINCT kind, ' ' ORDER BY kind) FROM credit.owed}), 'assistance feedback receipt', 'work for an exercise');
($loaded, $refusal) = Database::command('psql', '-XAtq', '-d', 'credit_demo', '-c', 'SELECT credit_load_demo()');
like($refusal, qr/empty register only/, 'they are loaded once');
shell('A course', 1);
is(whole(), $before, 'when the database is gone, all is as it was: rows, seals, numbers, roles, databases');
psql('postgres', q{CREATE DATABASE other TEMPLATE template0 ENCODING 'UTF8'});
($loaded, $refusal) = Database::command('psql', '-XAtq', '-d', 'other', '-c', 'CREATE EXTENSION credit', '-c', 'SELECT credit_load_demo()');
like($refusal, qr/begins with "credit_demo".*DETAIL:  This one is called "other"/s, 'an empty register of another name takes none either');
is(psql('other', 'SELECT (SELECT count(*) FROM credit.court), (SELECT count(*) FROM credit.listing)'), '0|0', 'and stays empty');
psql('other', q{SELECT credit_add_court('济南市莱芜区人民法院')});
($loaded, $refusal) = Database::command('psql', '-XAtq', '-d', 'other', '-c', 'SELECT credit_load_demo()');
like($refusal, qr/Table "credit\.court(_entry|_name)?" has rows/, 'one that has a court and no list yet is not empty');
done_testing;
