#!/usr/bin/perl
# What a court, an application and a department do, by one client of each kind that there is: whose strings have no type
# (psycopg2), whose strings the driver types (JDBC), and who sends in binary (asyncpg).  One list, a file and COPY,
# answers, arrays, a refusal with its remedy, feedback, the feed and LISTEN: the three print the same.  Of other drivers
# that Debian has, whether they are answered, are refused with the SQLSTATE, and write an identifier.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Encode 'encode';
use Test::More;

my $port = Database::start_listening();
delete $ENV{PGOPTIONS};
@ENV{qw(PYTHONIOENCODING PYTHONDONTWRITEBYTECODE LC_ALL)} = ('UTF-8', 1, 'C.UTF-8');
delete $ENV{JAVA_TOOL_OPTIONS};
Database::find_node_pg();

# The same records for the program that is not in Python.
sub of_python { my $name = shift; my ($ok, $said) = Database::command('/usr/bin/python3', '-c', "import sys; sys.path.insert(0, 'test/clients'); import walk; v = walk.$name; print(v if isinstance(v, str) else '\\n'.join(v))"); die $said if !$ok; return encode('UTF-8', $said) }
@ENV{qw(WALK_RECORDS WALK_LINES WALK_REMOVAL)} = map { of_python($_) } qw(RECORDS LINES REMOVAL);

my $template = Database->new('walk');
open my $setup, '<:encoding(UTF-8)', 'test/clients/setup.sql' or die $!;
my $sql = do { local $/; <$setup> };

$template->sql($sql);
open my $in, '<:encoding(UTF-8)', 'test/clients/walk.expected' or die $!;
my $expected = do { local $/; <$in> };

for my $walk (['psycopg2', '/usr/bin/python3', 'test/clients/psycopg2_walk.py'], ['asyncpg', '/usr/bin/python3', 'test/clients/asyncpg_walk.py'], ['JDBC', 'java', '-cp', '/usr/share/java/postgresql.jar', 'test/clients/Walk.java'])
{
	my ($name, @command) = @$walk;
	my $database = Database->new(lc "walk_$name", '--template=' . $template->name);
	local $ENV{PGDATABASE} = $database->name;
	local $ENV{PGHOST} = '127.0.0.1' if $name eq 'asyncpg';
	local $ENV{JDBC_URL} = "jdbc:postgresql://127.0.0.1:$port/" . $database->name;
	my ($ok, $said) = Database::command(@command);
	is($said, $expected, "$name: push, COPY, check, array, refusal, feedback, feed, LISTEN");
	is($database->sql(q{SELECT string_agg(DISTINCT session_role || ' ' || purpose, ', ') FROM credit.access_log WHERE purpose IS NOT NULL}), 'walk_bidding procurement', '... and its checks are on record');
}

my $database = Database->new('walk_smoke', '--template=' . $template->name);
$ENV{PGDATABASE} = $database->name;
$database->sql(sprintf q{SELECT credit_push('济南市莱芜区人民法院', 's1', $r$%s$r$)}, do { my $r = of_python('RECORDS'); utf8::decode($r); $r });
for my $smoke (['psycopg 3', '/usr/bin/python3', 'psycopg_3.py'], ['SQLAlchemy', '/usr/bin/python3', 'sqlalchemy_.py'], ['pg8000', '/usr/bin/python3', 'pg8000_.py'], ['ODBC', '/usr/bin/python3', 'odbc.py'],
	['DBD::Pg', '/usr/bin/perl', 'dbd.pl'], ['PDO', 'php', 'pdo.php'], ['Ruby', 'ruby', 'pg.rb'], ['node pg', 'node', 'node_pg.js'])
{
	my ($name, $program, $file) = @$smoke;
	my ($ok, $said) = Database::command($program, "test/clients/smoke/$file");
	$database->sql('DELETE FROM bid');
	is($said, "restricted\nCR001\n91350100M000100Y43\n", "$name: an answer, a refusal with its SQLSTATE, an identifier written");
}
done_testing;
