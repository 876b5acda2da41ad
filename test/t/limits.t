#!/usr/bin/perl
# Limits on texts from outside: the reference, in both languages, and the server
# say of each the same as the one table in src/values/text_limit.h; and no
# function that others call takes a text that has none.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

sub content { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!"; local $/; return scalar <$in>; }

my $header = content('src/values/text_limit.h');
my %constant = $header =~ /^#define (\w+_MAX)\s+(\d+)$/mg;
my %limit = map { ($_->[0] => ($constant{ $_->[1] } // $_->[1]) . ' ' . lc $_->[2]) } map { [ /(\w+), (\w+), (\w+)/ ] } $header =~ /^\tX\(([^)]*)\)/mg;
cmp_ok(scalar keys %limit, '>', 30, 'the table');
is_deeply([ grep { !/^\d+ (?:characters|bytes)$/ } values %limit ], [], 'has a number for each');
$limit{relations} = "$constant{RELATIONS_MAX} entries";

my %unit = ('字符' => 'characters', '字节' => 'bytes', '条' => 'entries');
for my $file ('doc/operation.md', 'doc/zh-CN/operation.md')
{
	my ($section) = content($file) =~ /^## (?:Limits|长度限制)\n(.*?)^## /ms;
	my %said;
	for ($section =~ /^\| (`.*)\|$/mg)
	{
		my ($names, $most) = split / \| /;
		my ($number, $unit) = split ' ', $most;
		$said{$_} .= "$number " . ($unit{$unit} // $unit) for $names =~ /`(\w+)`/g;
	}
	is_deeply(\%said, \%limit, "$file: every limit, and no other");
}
delete $limit{relations};

my $database = Database->new('limits');
$database->sql('CREATE EXTENSION credit');
my $names = join ', ', map { "'$_'" } sort keys %limit;
is($database->sql("SELECT what || ' ' || credit.text_limit(what) FROM unnest(ARRAY[$names]) what ORDER BY what COLLATE \"C\""),
	join("\n", map { "$_ " . $limit{$_} =~ s/ .*//r } sort keys %limit), 'the server has the same');
is($database->sql("SELECT credit.text_limit('nothing of the kind') IS NULL"), 't', 'and none for any other');

for my $what (sort keys %limit)
{
	my ($most, $unit) = split ' ', $limit{$what};
	my $character = $unit eq 'bytes' ? 'x' : '𠀀';
	is($database->sql("SELECT length(credit.limited(repeat('$character', $most), '$what')) = $most"), 't', "$what: as long as that");
	like($database->error("SELECT credit.limited(repeat('$character', $most + 1), '$what')"), qr/^22001: $what is longer than $most $unit/, "$what: one more");
}

# A database that has longer texts already is updated, keeps them, and takes no others; a dump of it is restored.
{
	my $old = Database->new('limits_old');
	$old->sql(q{CREATE EXTENSION credit VERSION '0.1.0'; INSERT INTO credit.purpose (code, name) VALUES ('long', repeat('甲', 300));
		ALTER TABLE credit.feedback DISABLE TRIGGER USER;
		INSERT INTO credit.feedback (subject, measure, outcome, amount, document_no) VALUES ('379999196001110130', 'laiwu/4', 'refused', 1e20, repeat('文', 300));
		INSERT INTO credit.feedback_log (feedback, action, at, session_role, acting_role, application) SELECT id, 'insert', now(), 'x', 'x', 'x' FROM credit.feedback;
		ALTER TABLE credit.feedback ENABLE TRIGGER USER});
	$old->sql('ALTER EXTENSION credit UPDATE');
	my $kept = q{SELECT amount, length(document_no) FROM credit.feedback; SELECT length(name) FROM credit.purpose WHERE code = 'long'};
	is($old->sql($kept), "100000000000000000000|300\n300", 'longer texts are kept by an update');
	like($old->error(q{INSERT INTO credit.purpose (code, name) VALUES ('longer', repeat('甲', 300))}), qr/^22001/, 'and no others come in');
	$old->sql(q{UPDATE credit.purpose SET name = '甲' WHERE code = 'long'});
	my $dump = "$Database::folder/dump";
	Database::must('pg_dump', '-Fc', '-f', $dump, $old->name);
	my $copy = Database->new('limits_copy');
	Database::must('pg_restore', '--exit-on-error', '-d', $copy->name, $dump);
	is($copy->sql($kept), "100000000000000000000|300\n1", 'a dump of them is restored');
}

# What others call takes no text without a limit: an argument's name is in the table, or it is measured otherwise.
my %otherwise = (
	identifiers => 'each is as long as an identifier can be, or names nobody',
	records => 'each record is measured by itself',
);
my $arguments = $database->sql(q{SELECT DISTINCT a.name FROM pg_proc p, unnest(p.proargnames, COALESCE(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes) a (name, type, mode)
	WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'credit\_%' AND COALESCE(a.mode, 'i') IN ('i', 'v')
	  AND a.type = ANY ('{text,text[],varchar,json,jsonb}'::regtype[]) ORDER BY 1});
is_deeply([ grep { !exists $limit{$_} && !exists $otherwise{$_} } split /\n/, $arguments ], [], 'no argument of a text without a limit');

done_testing;
