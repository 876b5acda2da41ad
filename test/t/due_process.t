#!/usr/bin/perl
# The table of doc/due-process.md has no empty cell, and names functions and tests
# that exist.
use strict;
use warnings;
use utf8;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output);

sub contents { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!"; local $/; return <$in> }

my $sql = join '', map { contents($_) } glob 'sql/*/*.sql';
my @rows = grep { /^\|/ && !/^\|(-|\s*article)/ } split /\n/, contents('doc/due-process.md');
cmp_ok(scalar @rows, '>=', 30, 'every article has its row');
for my $row (@rows)
{
	my ($article, $asks, $functions, $test, $human, @more) = map { s/^\s+|\s+$//gr } (split /\|/, $row)[ 1 .. 5 ];
	ok(!(grep { !defined || !/\S/ } $article, $asks, $functions, $test, $human), "$article: no empty cell");
	my @named = $functions =~ /`(\w+)`/g;
	# A decision's entry credit_x is made from credit.do_x.
	ok(@named && !(grep { my $x = s/^credit_//r; $sql !~ /CREATE FUNCTION (?:\@extschema\@\.credit_|credit\.do_)\Q$x\E\(/ } @named), "$article: @named");
	my ($file) = $test =~ /`([\w\/.]+)`/;
	ok(-e "test/pgtap/$file" || -e "test/isolation/specs/$file", "$article: $file");
}
done_testing;
