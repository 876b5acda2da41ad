#!/usr/bin/perl
# Each example of the documentation, run as it stands.
#
# A block of ```sql is run; a block of ```text right behind it is what psql
# says.  Blocks of one file run in one session of a fresh database; files other
# than the READMEs find the extension and the README's first list there.
# UPDATE_DOC=1 writes what psql says into the files instead.
use strict;
use warnings;
use utf8;
use Test::More;

my $own = '';
if (!$ENV{CLUSTER} && !$ENV{PGHOST})
{
	open my $start, '-|', 'test/cluster.sh start' or die $!;
	while (<$start>)
	{
		$ENV{$1} = $2 if /^export (\w+)='?([^'\n]*)'?$/;
	}
	$own = $ENV{CLUSTER};
}
END { system('test/cluster.sh', 'stop', $own) if $own }

$ENV{PGTZ} = 'Asia/Shanghai';
$ENV{PGOPTIONS} = '-c lc_messages=C';
binmode $_, ':encoding(UTF-8)' for Test::More->builder->output, Test::More->builder->failure_output;

sub read_file
{
	open my $in, '<:encoding(UTF-8)', shift or die $!;
	local $/;
	return <$in>;
}

# pairs of (sql, text or undef)
sub examples { my @found; push @found, [$1, $2] while $_[0] =~ /^```sql\n(.*?)^```\n(?:```text\n(.*?)^```\n)?/msg; return @found }

sub play
{
	my ($name, @blocks) = @_;
	my $database = "doc_$$";
	my $file = "/tmp/doc_examples.$$.sql";
	open my $out, '>:encoding(UTF-8)', $file or die $!;
	print $out join("\\echo \@\@\n", @blocks);
	close $out;
	system('psql', '-Xqc', "CREATE DATABASE $database") == 0 or die;
	open my $psql, '-|:encoding(UTF-8)', "psql -Xq -v SHOW_CONTEXT=never -d $database -f $file 2>&1" or die $!;
	my $said = do { local $/; <$psql> };
	close $psql;
	# Roles belong to the cluster, so those that an example creates are dropped after it.
	my @roles = map { /^CREATE ROLE (\w+)/mg } @blocks;
	system('psql', '-Xqc', "DROP DATABASE $database", '-c', 'SET client_min_messages = error', map { ('-c', "DROP ROLE IF EXISTS $_") } @roles);
	unlink $file;
	$said =~ s/^psql:[^ ]*: //mg;
	return split /^\@\@\n/m, $said, -1;
}

my ($first) = examples(read_file('README.md'));
is_deeply((examples(read_file('doc/README.zh-CN.md')))[0], $first, 'both READMEs begin with the same push');
for my $file ('README.md', sort glob('doc/*.md'))
{
	my $text = read_file($file);
	my @examples = examples($text) or next;
	my @setup = $file =~ /README/ ? () : ($first->[0]);
	my @said = play($file, @setup, map { $_->[0] } @examples);
	shift @said if @setup;
	if ($ENV{UPDATE_DOC})
	{
		my $n = 0;
		$text =~ s/^(```sql\n.*?^```\n)(```text\n.*?^```\n)?/my ($sql, $out) = ($1, $2); my $said = $said[$n++];
			$out ? "$sql```text\n$said```\n" : $sql/msge;
		open my $out, '>:encoding(UTF-8)', $file or die $!;
		print $out $text;
		close $out;
	}
	for my $n (0 .. $#examples)
	{
		my ($sql, $expected) = @{ $examples[$n] };
		my ($head) = $sql =~ /\A(.{1,60})/;
		if (defined $expected) { is($said[$n], $expected, "$file: $head") }
		else { unlike($said[$n], qr/^ERROR:/m, "$file: $head") }
	}
}
done_testing;
