#!/usr/bin/perl
# Calls go down only: a file knows what stands on its own floor and on those
# below, in C by the headers that it includes and by the objects that its
# statements name, in SQL by the objects that it names.  No two files know one
# another, on one floor neither.
use strict;
use warnings;
use utf8;
use Test::More;

sub contents { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!"; local $/; return scalar <$in> }

my ($line) = contents('Makefile') =~ /^FLOORS = (.*)$/m;
my @floors = split ' ', $line;
my %height = map { $floors[$_] => $_ } 0 .. $#floors;

# A file's floor and room: files of one name with .c and .h are one room.
sub floor { return (split m{/}, $_[0])[1] }
sub room { return $_[0] =~ s/\.\w+\z//r }

sub uncommented
{
	my ($file, $text) = ($_[0], contents($_[0]));
	$text =~ s{/\*.*?\*/}{ }sg;
	$text =~ s{^\s*--.*$}{}mg if $file =~ /\.sql$/;
	return $text;
}

# which object each SQL file makes
my %maker;
my @sql = glob 'sql/*/*.sql';
@sql = grep { exists $height{ floor($_) } } @sql;
my %sql = map { $_ => uncommented($_) } @sql;
for my $file (@sql)
{
	while ($sql{$file} =~ /\bCREATE\s+(?:UNIQUE\s+)?(?:FUNCTION|PROCEDURE|TABLE|VIEW|TYPE|SEQUENCE|DOMAIN|INDEX)\s+((?:credit|credit_bi|\@extschema\@)\.\w+)/g)
	{
		my $name = $1;
		next if exists $maker{$name} && $height{ floor($maker{$name}) } <= $height{ floor($file) };
		$maker{$name} = $file;
	}
}
cmp_ok(scalar keys %maker, '>', 300, 'the objects that the SQL files make are found');

my %knows;	# file => { file that it knows => by what }
for my $file (@sql)
{
	while ($sql{$file} =~ /((?:\bcredit|\bcredit_bi|\@extschema\@)\.\w+)/g)
	{
		my $made_in = $maker{$1} // next;
		# One name can be that of functions in several files: a file that makes one speaks of its own.
		next if $sql{$file} =~ /\bCREATE\s+(?:FUNCTION|PROCEDURE)\s+\Q$1\E\b/;
		$knows{$file}{$made_in} //= $1 if $made_in ne $file;
	}
}
my @c = grep { exists $height{ floor($_) } } glob 'src/*/*.[ch]';
for my $file (@c)
{
	my $text = uncommented($file);
	while ($text =~ /^#include "([^"]+)"/mg)
	{
		next if !-e "src/$1";	# the server's
		$knows{$file}{"src/$1"} //= qq("$1") if room("src/$1") ne room($file);
	}
	# Objects in statements, which may be written in several pieces, and those found by name.
	for my $string ($text =~ s/"\s*\n\s*"//gr =~ /"((?:[^"\\\n]|\\.)*)"/g)
	{
		next if $string !~ /\b(?:SELECT|INSERT|UPDATE|DELETE|FROM)\b/;
		while ($string =~ /\b(credit\.\w+)/g)
		{
			$knows{$file}{ $maker{$1} } //= $1 if $maker{$1};
		}
	}
	while ($text =~ /\bown_(?:table|type)\("(\w+)"\)/g)
	{
		$knows{$file}{ $maker{"credit.$1"} } //= "credit.$1" if $maker{"credit.$1"};
	}
}
cmp_ok(scalar(map { keys %{ $knows{$_} } } keys %knows), '>', 300, 'and what each file knows');

my @up;
for my $file (sort keys %knows)
{
	push @up, map { "$file knows $knows{$file}{$_} of $_" }
	  sort grep { $height{ floor($_) } > $height{ floor($file) } } keys %{ $knows{$file} };
}
is(join("\n", @up), '', 'no file knows one of a higher floor');

# Rooms that reach one another, by Tarjan's algorithm.
my %edges;
for my $file (keys %knows)
{
	$edges{ room($file) }{ room($_) } = 1 for grep { room($_) ne room($file) } keys %{ $knows{$file} };
}
my ($count, @stack, %index, %low, %on, @circles) = (0);
sub visit
{
	my $room = shift;
	$index{$room} = $low{$room} = ++$count;
	push @stack, $room;
	$on{$room} = 1;
	for my $next (sort keys %{ $edges{$room} })
	{
		visit($next) if !$index{$next};
		my $reached = $on{$next} ? ($low{$next} < $index{$next} ? $low{$next} : $index{$next}) : $low{$room};
		$low{$room} = $reached if $reached < $low{$room};
	}
	return if $low{$room} != $index{$room};
	my @circle;
	do { push @circle, pop @stack; $on{ $circle[-1] } = 0 } while $circle[-1] ne $room;
	push @circles, join ' ', sort @circle if @circle > 1;
}
for my $room (sort keys %edges) { visit($room) if !$index{$room} }
is(join("\n", sort @circles), '', 'no files know one another');

done_testing;
