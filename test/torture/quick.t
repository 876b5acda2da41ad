#!/usr/bin/perl
# A minute of the torture, for make test: the parts that need no server but the
# installed one, each for a fixed share, with a seed that is drawn and printed.
# SEED, PART and TORTURE_SECONDS (60) may be set.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin, "$FindBin::Bin/..";
use Test::More;
use Torture;

binmode $_, ':encoding(UTF-8)' for \*STDERR, map { Test::More->builder->$_ } qw(output failure_output);
$SIG{PIPE} = 'IGNORE';
$Torture::seed = ($ENV{SEED} || time) + 0;
$Torture::report = sub { diag $_[0] };

my @parts = grep { length } split /[ ,]+/, $ENV{PART} || 'mutate random_calls kill cancel';
my %part = map { ($_ => Torture::load_part($_)) } @parts;
my $shares;
$shares += $part{$_}{quick} for @parts;
for my $name (@parts)
{
	Torture::begin_part($name, ($ENV{TORTURE_SECONDS} || 60) * $part{$name}{quick} / $shares);
	eval { $part{$name}{run}->(); 1 } or finding("the part ended: $@");
	my $counts = join ', ', map { "$Torture::count{$_} $_" } sort keys %Torture::count;
	# A part that did nothing has found nothing.
	ok(!%Torture::found && $counts ne '', "$name: no finding; seed $Torture::seed, $counts");
}
done_testing;
