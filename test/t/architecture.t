#!/usr/bin/perl
# doc/architecture.md against the tree, in both languages: every file and folder
# that it names is there, every floor is described, and each function of its
# last table is defined in the file of its row.  doc/contributing.md, too, names
# what is there.
use strict;
use warnings;
use utf8;
use Test::More;

binmode $_, ':encoding(UTF-8)' for map { Test::More->builder->$_ } qw(output failure_output);

sub content
{
	open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!";
	local $/;
	return scalar <$in>;
}

my %floor = map { $_ => 1 } map { split ' ' } content('Makefile') =~ /^FLOORS = (.*)$/m;
ok($floor{values} && $floor{access}, 'the Makefile has the floors');
# Folders of src/, sql/ and test/pgtap/ that are none: upgrade scripts, and the tests of rights.
is(join(' ', grep { !$floor{ s{.*/}{}r } } map { s{/$}{}r } glob('src/*/ sql/*/ test/pgtap/*/')),
	'sql/upgrade test/pgtap/security', 'a folder for each floor and no other');

# The first line of a test: "-- Register, ...: ..." in test/pgtap/register/.
my @headless = grep { my ($folder) = m{/(\w+)/[^/]+$}; content($_) !~ /\A-- \u$folder\b[:,]/ } glob 'test/pgtap/*/*.sql';
is("@headless", '', 'the first line of a test names its floor');

# What makes an object of the name, in C or SQL.
sub defined_in
{
	my ($name, $file) = @_;
	my $text = content($file);
	return $text =~ /^\Q$name\E\(/m if $file =~ /\.c$/;
	return $text =~ /^CREATE (?:UNLOGGED )?(?:FUNCTION|PROCEDURE|TABLE|VIEW|TYPE)\s+(?:\@extschema\@\.)?\Q$name\E(?![\w.])/m;
}

for my $page (map { ("doc/$_.md", "doc/zh-CN/$_.md") } 'architecture', 'contributing')
{
	my @named = content($page) =~ /`((?:src|sql|test|doc|po|expected)\/[\w.\/-]*)`/g;
	cmp_ok(scalar @named, '>=', 15, "$page: names files");
	my %seen;
	is(join(' ', grep { !-e && !$seen{$_}++ } @named), '', "$page: every file and folder that it names is there");
}

for my $page ('doc/architecture.md', 'doc/zh-CN/architecture.md')
{
	my $text = content($page);
	my @rows = map { [map { s/^\s+|\s+$//gr } split /\|/] } map { s/^\||\|$//gr } $text =~ /^(\|.*\|)$/mg;

	my %described = map { $_->[0] =~ /^`(\w+)`$/ ? ($1 => 1) : () } @rows;
	is(join(' ', grep { !$described{$_} } sort keys %floor), '', "$page: every floor has its row");

	my @questions = grep { @$_ == 3 && $_->[1] =~ /^`[^`]+`$/ && $_->[2] =~ /^`[^`]+`$/ } @rows;
	cmp_ok(scalar @questions, '>=', 25, "$page: a row for each question");
	for (@questions)
	{
		my ($question, $file, $function) = map { s/^`|`$//gr } @$_;
		ok(-e $file && defined_in($function, $file), "$page: $function is defined in $file ($question)")
		  or diag "Was it moved or renamed?  It is now in: " . join ' ', grep { defined_in($function, $_) } glob('src/*/*.c sql/*/*.sql');
	}
}

# Of what libraries want to be told of changes of tables the server keeps ten, for all of them together: one is ours.
my @told = map { my $file = $_; map { $file } do { local (@ARGV, $/) = $file; scalar <> } =~ /CacheRegisterRelcacheCallback\(/g } glob('src/*/*.c');
is("@told", 'src/base/own_cache.c', 'one callback for changes of tables serves all that is kept in memory');
done_testing;
