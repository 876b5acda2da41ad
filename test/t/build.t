#!/usr/bin/perl
# The Makefile and the programs that it calls: ASCII scripts, derived upgrade
# scripts, one version, an error in one sentence where PGXS is missing.
use strict;
use warnings;
use utf8;
use File::Temp 'tempdir';
use JSON::PP;
use Test::More;

my $folder = tempdir(CLEANUP => 1);

sub write_file
{
	my ($name, $text) = @_;
	open my $out, '>:encoding(UTF-8)', "$folder/$name" or die "$folder/$name: $!";
	print $out $text;
	close $out or die "$folder/$name: $!";
	return "$folder/$name";
}

sub output { my $command = shift; my $said = qx{$command 2>&1}; return ($?, $said) }

# sql/build.pl: parts become one script
my $sql = write_file('part.sql', "SELECT 1;\n");
my $plan = write_file('plan.json', qq({"title": "失信被执行人", "beyond the BMP": "\x{20000}", "quote": "\\"\\\\"}\n));
my ($status, $script) = output("perl sql/build.pl 'CREATE EXTENSION credit' $sql $plan");
is($status, 0, 'a script is built from SQL and a plan');
like($script, qr/\A\\echo Use "CREATE EXTENSION credit" to load this file. \\quit\n/, 'psql is told not to load it');
like($script, qr/\A[\x00-\x7F]+\z/, 'it is ASCII');
my ($literal) = $script =~ /\QSELECT credit.install_builtin_plan(\E\$plan\$(.*)\$plan\$::jsonb\);/s;
is_deeply(decode_json($literal), { title => '失信被执行人', 'beyond the BMP' => "\x{20000}", quote => '"\\' },
	'the plan in it reads as the plan in its file');

my $chinese = write_file('chinese.sql', "SELECT 1;\n-- 注\n");
($status, my $said) = output("perl sql/build.pl x $chinese");
isnt($status, 0, 'a part with a character outside ASCII is refused');
like($said, qr/chinese\.sql: line 2 /, 'and the line named');

my $quote = write_file('quote.json', '{"title": "$plan$"}');
isnt((output("perl sql/build.pl x $quote"))[0], 0, 'a plan that would end its own quote is refused');

# sql/upgrade.pl: what both versions have is left alone; the rest is derived, or has to be written by hand
my $old = write_file('old.sql', "CREATE TABLE a (x int);\nCREATE VIEW v AS SELECT 1 OPERATOR(pg_catalog.+) 1 AS x;\nCREATE VIEW w AS SELECT 1 AS x;\n"
	. "CREATE FUNCTION f(x int DEFAULT 1) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE x WHEN 1 THEN 2 END; END;\n");
my $new = write_file('new.sql', "SET LOCAL search_path TO pg_catalog, pg_temp;\nCREATE TABLE a (x int);\nCREATE VIEW v AS SELECT 1 + 1 AS x;\nCREATE VIEW w AS SELECT ';' AS x;\n"
	. "CREATE FUNCTION f(x int DEFAULT 1) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE x WHEN 1 THEN 3 END; END;\nDO \$at_install\$ BEGIN END \$at_install\$;\n");
my $hand = write_file('hand.sql', "SELECT 'before';\n-- derived\nSELECT 'after';\n");
($status, $script) = output("perl sql/upgrade.pl $old $new $hand");
is($status, 0, 'an upgrade script is derived from two versions');
is($script =~ s/\A[^\n]*\n+//r =~ s/\n+/\n/gr, "SET LOCAL search_path TO pg_catalog, pg_temp;\nSELECT 'before';\nCREATE OR REPLACE VIEW w AS SELECT ';' AS x;\n"
	. "CREATE OR REPLACE FUNCTION f(x int DEFAULT 1) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE x WHEN 1 THEN 3 END; END;\nSELECT 'after';\n",
	'what differs is replaced, between what is written by hand');
for (['CREATE TABLE a (x bigint);', 'TABLE a is not as it was'], ['', 'TABLE a is gone'])
{
	my $changed = write_file('changed.sql', $_->[0] . "\n");
	($status, $said) = output("perl sql/upgrade.pl $old $changed $hand");
	isnt($status, 0, "it fails where $_->[1]");
	like($said, qr/\Q$_->[1]\E/, 'and says so');
}
like((output("perl sql/upgrade.pl $old " . write_file('changed.sql', "CREATE TABLE a (x bigint);\n") . ' '
	. write_file('hand.sql', "-- by hand: TABLE a\n-- by hand: VIEW v\n-- by hand: VIEW w\n-- by hand: FUNCTION f(x int)\nALTER TABLE a ALTER x TYPE bigint;\n-- derived\n")))[1],
	qr/ALTER TABLE a/, 'unless that is done by hand');

# A database works with the old script and the new library until it is updated: no C function that the script names may be missing.
for my $released (glob 'sql/credit--?.?.?.sql')
{
	my $text = do { local (@ARGV, $/) = $released; <> };
	my %named = map { $_ => 1 } $text =~ /'MODULE_PATHNAME', '(\w+)'/g;
	my %there = map { $_ => 1 } qx{nm -D --defined-only credit.so} =~ / T (\w+)$/mg;
	is(join(' ', grep { !$there{$_} } sort keys %named), '', "the library has every C function that $released names");
}

# Makefile
($status, $said) = output('make --no-print-directory PG_CONFIG=/nowhere/pg_config');
isnt($status, 0, 'without PGXS nothing is built');
is(scalar(() = $said =~ /\n/g), 1, 'the help is one line');
like($said, qr/postgresql-server-dev-15.*make prepare/, 'it names the Debian package and make prepare');

my ($version) = decode_json(do { local (@ARGV, $/) = 'META.json'; <> })->{version};
ok(-e "sql/credit--$version.sql", 'the script carries the version of META.json');
my $control = do { local (@ARGV, $/) = 'credit.control'; <> };
like($control, qr/^default_version = '\Q$version\E'$/m, 'and so does the control file');

done_testing;
