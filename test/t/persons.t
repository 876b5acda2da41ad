#!/usr/bin/perl
# Nobody's number stands in the tree: persons are made up, and their numbers are of
# division 379999, which there is not.  A valid number of another division may be
# somebody's.  Where the division, or the number itself, is what is tested, it is on
# the list below, with the reason.
use strict;
use warnings;
use utf8;
use File::Find 'find';
use Test::More;

# Of everybody.
my %printed = map { $_ => 1 }
  '11010519491231002X', '440524188001010014';    # the examples of GB 11643-1999 itself
my %argued = (
	'test/sql/identifier_vectors.sql' => 'what is valid, division by division',
	'expected/identifier_vectors.out' => 'what it prints',
	'test/sql/subject.sql' => 'credit_division, and numbers that are valid in two systems by way of their division',
	'expected/subject.out' => 'what it prints',
	'test/sql/subject_index.sql' => 'numbers of several divisions, in the order of an index',
	'expected/subject_index.out' => 'what it prints');

my @weight = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
my @days = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
# Whether it is a citizen number by GB 11643: province, day of birth, check character.
sub is_citizen
{
	my $number = uc shift;
	my ($province, $month, $day) = map { substr $number, $_->[0], 2 } [0], [10], [12];
	return if $province !~ /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)$/ || $month < 1 || $month > 12 || $day < 1 || $day > $days[$month];
	my $sum = 0;
	$sum += $weight[$_] * substr $number, $_, 1 for 0 .. 16;
	return substr('10X98765432', $sum % 11, 1) eq substr $number, 17, 1;
}
sub others { return grep { !/^379999/ && is_citizen($_) } $_[0] =~ /(?<![0-9A-Za-z])([1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z])/g }

is_deeply([ others(join ' ', map { "$_," } 'a 370116' . '196001110111', '(370116' . '19620313025x)', '379999196001110130', '370116196001110112', '91370116196001110111') ], [ '370116' . '196001110111', '370116' . '19620313025x' ],
	'a valid number of a division is found, in any place, and no other');

my (%found, @file);
# What is built is built from what is looked at.
find({ no_chdir => 1, wanted => sub { push @file, $_ if -f && !-l && -s _ < 5_000_000 && !/\.(?:o|bc|so|mo|png)$/ && !m{^\./\.git/} && !m{^\./sql/credit--} } },
	grep { -e } map { "./$_" } qw(README.md CHANGELOG.md SECURITY.md CONTRIBUTING.md doc src sql po test expected));
cmp_ok(scalar @file, '>', 300, 'the tree is read');
for my $file (@file)
{
	open my $in, '<', $file or die "$file: $!";
	local $/;
	$found{ $file =~ s{^\./}{}r }{$_}++ for others(scalar <$in>);
}
is_deeply([ map { my $file = $_; map { "$file: $_" } grep { !$printed{$_} } sort keys %{ $found{$file} } } grep { !$argued{$_} } sort keys %found ], [],
	'no person has a number of a division that there is');
ok($found{$_}, "$_ has such numbers, because it tests $argued{$_}") for sort keys %argued;
done_testing;
