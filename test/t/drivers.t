#!/usr/bin/perl
# The examples of doc/applications.md in Python, Java and JavaScript, each with its
# real driver: the programs print what the page says.  UPDATE_DOC=1 writes it there
# instead.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $port = Database::start_listening();
my $database = Database->new('drivers');

my $file = 'doc/applications.md';
open my $in, '<:encoding(UTF-8)', $file or die "$file: $!";
my $text = do { local $/; <$in> };
my ($first) = do { open my $readme, '<:encoding(UTF-8)', 'README.md' or die $!; local $/; <$readme> =~ /^```sql\n(.*?)^```$/ms };
my ($setup) = $text =~ /^```sql\n(.*?)^```$/ms;
$database->sql("$first $setup");
$ENV{PGDATABASE} = $database->name;
$ENV{JDBC_URL} = "jdbc:postgresql://127.0.0.1:$port/" . $database->name . '?user=bidding';
delete $ENV{PGOPTIONS};

my %run = (
	python => ['example.py', sub { [-x '/usr/bin/python3' ? '/usr/bin/python3' : 'python3', shift] }],
	java => ['Bids.java', sub { ['java', '-cp', '/usr/share/java/postgresql.jar', shift] }],
	js => ['example.js', sub { ['node', shift] }],
);

Database::find_node_pg();

while ($text =~ /^```(python|java|js)\n(.*?)^```\n```text\n(.*?)^```$/msg)
{
	my ($language, $program, $expected, $at, $length) = ($1, $2, $3, $-[3], $+[3] - $-[3]);
	my ($name, $command) = @{ $run{$language} };
	my $path = "$Database::folder/$name";
	open my $out, '>:encoding(UTF-8)', $path or die "$path: $!";
	print $out $program;
	close $out;
	local $ENV{PYTHONIOENCODING} = 'UTF-8';
	local $ENV{JAVA_TOOL_OPTIONS} = undef;
	local $ENV{LC_ALL} = 'C.UTF-8';
	delete $ENV{JAVA_TOOL_OPTIONS};
	my ($ok, $said) = Database::command(@{ $command->($path) });
	ok($ok, "$language: the program ends well") or diag $said;
	if ($ENV{UPDATE_DOC})
	{
		substr($text, $at, $length) = $said;
		pos($text) = $at + length($said);
	}
	else
	{
		is($said, $expected, "$language: the values, the refusal with SQLSTATE, detail and hint");
	}
}
is($database->sql(q{SELECT count(*), count(DISTINCT bidder), count(DISTINCT measure) FROM tender_bid}), '3|1|1', 'three rows of the same bidder, by text and in binary') if !$ENV{UPDATE_DOC};
is($database->sql(q{SELECT DISTINCT session_role, purpose, note FROM credit.access_log}), 'bidding|procurement|2026-17', 'each check on record');
if ($ENV{UPDATE_DOC})
{
	open my $out, '>:encoding(UTF-8)', $file or die "$file: $!";
	print $out $text;
}
done_testing;
