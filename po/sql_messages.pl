#!/usr/bin/perl
# Writes the messages of the extension's SQL to standard output as C, which
# xgettext can read; #line keeps their places.
#
# Use: sql_messages.pl sql/base/prologue.sql ...
use strict;
use warnings;

for my $part (@ARGV)
{
	next if $part !~ /\.sql$/;
	open my $in, '<', $part or die "$part: $!\n";
	my $text = do { local $/; <$in> };
	while ($text =~ /(?<!FUNCTION )\bcredit\.(?:message|coded)\((?:'((?:[^']|'')*)'\))?/g)
	{
		my $line = 1 + (substr($text, 0, $-[0]) =~ tr/\n//);
		my $message = $1;
		# What is put together at run time is in no catalog.
		die "$part: line $line: credit.message and credit.coded take a constant\n" if !defined $message;
		$message =~ s/''/'/g;
		$message =~ s/(["\\])/\\$1/g;
		print qq(#line $line "$part"\ngettext_noop("$message");\n);
	}
}
