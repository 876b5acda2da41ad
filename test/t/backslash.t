#!/usr/bin/perl
# Where standard_conforming_strings is off, a backslash in a plain string
# constant is an escape.  The scripts, and bodies that are read when they are
# called, say the same either way.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use JSON::PP;
use Test::More;

my ($version) = decode_json(do { local (@ARGV, $/) = 'META.json'; <> })->{version};
my $off = 'SET standard_conforming_strings = off; SET escape_string_warning = off;';

# A plain constant with a backslash, in a script or in the bodies within it.
sub plain_backslashes
{
	my $text = shift;
	my @found;
	while ($text =~ m{\G(?:--[^\n]*\n?|/\*.*?\*/|[Ee]'(?:[^'\\]|''|\\.)*'|(?<plain>'(?:[^']|'')*')|"(?:[^"]|"")*"
			|(?<quote>\$(?:[A-Za-z_]\w*)?\$)(?<body>.*?)\k<quote>|[A-Za-z_][\w\$]*|.)}gsx)
	{
		my ($plain, $quote, $body) = @+{qw(plain quote body)};
		push @found, $plain if ($plain // '') =~ /\\/;
		# The plan is one constant of JSON, in dollar quotes, and no body.
		push @found, plain_backslashes($body) if defined $body && $quote ne '$plan$';
	}
	return @found;
}
is_deeply([ plain_backslashes(q{SELECT 'a', E'\\\\S', '\\d'; DO $x$ BEGIN PERFORM 'b' ~ '\\S'; END $x$; -- '\\s'}) ], [ q{'\d'}, q{'\S'} ], 'such constants are found');
for my $script (glob "sql/credit--*$version.sql")
{
	my $text = do { local (@ARGV, $/) = $script; <> };
	$text =~ s/\A\\echo [^\n]*\n//;
	is_deeply([ plain_backslashes($text) ], [], "$script has none");
}
for my $file (glob 'src/*/*.c')
{
	my $text = do { local (@ARGV, $/) = $file; <> };
	my @found = grep { /\\\\/ } $text =~ /\.text\s*=\s*((?:"(?:[^"\\]|\\.)*"\s*)+)/g;
	is_deeply(\@found, [], "$file: nor do the statements in it") if $text =~ /\.text\s*=/;
}

# Rows that the script brings, the moment of installation left out.
my $rows = q{SELECT c.relname, (xpath('//text()', query_to_xml(format(
		'SELECT md5(string_agg((to_jsonb(t) - ''loaded_at'')::text, chr(10) ORDER BY (to_jsonb(t) - ''loaded_at'')::text)) FROM %s t', c.oid::regclass), true, true, '')))[2]
	FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r' AND c.relname <> 'feed' ORDER BY 1};
my $with_on = Database->new('with_on');
my $with_off = Database->new('with_off');
my $updated = Database->new('updated_off');
$with_on->sql('CREATE EXTENSION credit');
is($with_off->error('SET standard_conforming_strings = off; CREATE EXTENSION credit'), '', 'CREATE EXTENSION with the setting off');
is(($with_off->run('DROP EXTENSION credit; SET standard_conforming_strings = off; CREATE EXTENSION credit; SHOW standard_conforming_strings'))[1], "off\n",
	'says nothing and leaves the setting alone');
$updated->sql("CREATE EXTENSION credit VERSION '0.1.0'");
is($updated->error('SET standard_conforming_strings = off; ALTER EXTENSION credit UPDATE'), '', 'so does ALTER EXTENSION UPDATE');
my $members = $with_on->members;
ok($with_off->members eq $members, 'the same members as with the setting on');
ok($updated->members eq $members, 'and after an update');
is($with_off->sql($rows), $with_on->sql($rows), 'the same rows');
is($updated->sql($rows), $with_on->sql($rows), 'and after an update');
like(Database->new('released_off')->error("SET standard_conforming_strings = off; CREATE EXTENSION credit VERSION '0.1.0'"), qr/^22021: /,
	'the first release could not be installed so, and no database has wrong objects from it');

# What is called, in words that do not depend on when or in which order.
my $calls = do { local (@ARGV, $/) = 'test/t/backslash.sql'; my $text = <>; utf8::decode($text); $text };
my $expected = $with_on->sql($calls);
cmp_ok(scalar(split /\n/, $expected), '>', 150, 'functions that read and write text are called');
unlike($expected, qr/\\x[0-9a-f]{6}|xe[0-9a-f]{5}/, 'and answer in Chinese');
is($with_off->sql("$off $calls"), $expected, 'and answer the same with the setting off');
is($updated->sql("$off $calls"), $expected, 'and so after an update');
done_testing;
