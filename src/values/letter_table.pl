#!/usr/bin/perl
# Writes letter_table.h: which characters are letters or digits, and which digit,
# by the Unicode of the perl that runs it.  Use: perl letter_table.pl >letter_table.h
use strict;
use warnings;
use Unicode::UCD;

my (@letters, @digits);
for my $c (1 .. 0xD7FF, 0xE000 .. 0x10FFFF)
{
	my $character = chr $c;
	# Modifier letters look like apostrophes, dots and strokes.
	if ($character =~ /[\p{L}\p{N}]/ && $character !~ /[\p{Lm}\p{Default_Ignorable_Code_Point}]/)
	{
		if (@letters && $letters[-1][1] == $c - 1) { $letters[-1][1] = $c }
		else { push @letters, [ $c, $c ] }
	}
	for my $value (0 .. 9)
	{
		next unless $character =~ /\p{Nv=$value}/;
		my $last = $digits[-1];
		if ($last && $last->[0] + $last->[1] == $c && $last->[2] + $last->[1] == $value) { $last->[1]++ }
		else { push @digits, [ $c, 1, $value ] }
	}
}
my $version = Unicode::UCD::UnicodeVersion();
print <<"TOP";
/*-------------------------------------------------------------------------
 *
 * letter_table.h
 *	  Letters and digits of all scripts.  Written by letter_table.pl, from
 *	  Unicode $version; included by spelling.c alone.
 *
 *-------------------------------------------------------------------------
 */
TOP
print "static const LetterRange letter_ranges[] = {\n", (map { sprintf "\t{0x%04X, 0x%04X},\n", @$_ } @letters), "};\n\n";
print "/* The first of so many digits, one after the other, and what it is worth. */\n";
print "static const DigitRun digit_runs[] = {\n", (map { sprintf "\t{0x%04X, %d, %d},\n", @$_ } @digits), "};\n";
