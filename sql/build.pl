#!/usr/bin/perl
# Writes one of the extension's scripts to standard output: psql's guard, then
# the parts in the order given.  A plan's JSON among them (UTF-8) becomes the
# statement that installs it; a character outside ASCII can only stand inside
# a JSON string, where \uXXXX means the same.  A string constant of SQL becomes
# an expression that is only read when its statement runs: the server parses a
# script as a whole, escapes in constants included, and a database whose
# encoding cannot hold Chinese text has to reach the sentence in prologue.sql.
#
# In the body of a function that a plan takes in (RETURN, BEGIN ATOMIC) it is
# credit.fixed_text, which the planner replaces by the text once, in place of
# convert_from, which is STABLE and converts it anew each time that the plan runs.
#
# A constant with a backslash becomes an E'' constant.  In a plain one the
# backslash is an escape where standard_conforming_strings is off, and the body
# of a function is read with the setting of whoever calls it.
#
# Use: build.pl 'CREATE EXTENSION credit' sql/base/prologue.sql ...
use strict;
use warnings;

sub escape
{
	my $code = ord shift;
	return sprintf '\u%04x', $code if $code <= 0xFFFF;
	$code -= 0x10000;
	return sprintf '\u%04x\u%04x', 0xD800 + ($code >> 10), 0xDC00 + ($code & 0x3FF);
}

sub plan_statement
{
	my ($file, $json) = @_;
	die "$file: a plan's text cannot hold the SQL quote \$plan\$\n"
	  if index($json, '$plan$') >= 0;
	$json =~ s/([^\x00-\x7F])/escape($1)/ge;
	return "SELECT credit.install_builtin_plan(\$plan\$\n$json\$plan\$::jsonb);\n";
}

# A constant between its quotes, as it stands in the script; E'' with \n is known, too.
sub constant
{
	my ($escapes, $text) = @_;
	if ($text !~ /[^\x00-\x7F]/)
	{
		return "$escapes'$text'" if $escapes || $text !~ /\\/;
		return "E'" . $text =~ s/\\/\\\\/gr . "'";
	}
	$text =~ s/''/'/g;
	if ($escapes)
	{
		$text =~ s/\\n/\n/g;
		die "a constant with Chinese text can escape \\n only\n" if $text =~ /\\/;
	}
	utf8::encode($text);
	return "convert_from(E'\\\\x" . unpack('H*', $text) . "', 'UTF8')";
}

# COMMENT takes no expression, so one with such text becomes a statement that runs it.
sub comment
{
	my ($whole, $object, $constants) = @_;
	return $whole if $constants !~ /[^\x00-\x7F]/;
	# One constant over several lines, each with its quotes.
	my $text = $constants =~ s/\A'|'\z//gr =~ s/'\s*\n\s*'//gr;
	return "DO LANGUAGE plpgsql \$comment\$BEGIN EXECUTE concat('COMMENT ON $object IS ', "
	  . "quote_literal(" . constant('', $text) . ")); END\$comment\$;\n";
}

my ($command, @parts) = @ARGV;
my $script = "\\echo Use \"$command\" to load this file. \\quit\n";
for my $part (@parts)
{
	open my $in, '<:encoding(UTF-8)', $part or die "$part: $!\n";
	my $text = do { local $/; <$in> };
	# A part's header is for readers of the part, and may name its sources in Chinese.
	$text =~ s{\A/\*.*?\*/\n}{}s;
	if ($part =~ /\.json$/) { $text = plan_statement($part, $text) }
	else
	{
		$text =~ s/^(COMMENT ON ([^']+?) IS\s+('(?:[^'\n]|'')*'(?:\s*\n\s*'(?:[^'\n]|'')*')*);\n)/comment($1, $2, $3)/gem;
		$text =~ s/(\bE)?'((?:[^'\n]|'')*)'/constant($1 || '', $2)/ge;
		$text =~ s/^(CREATE FUNCTION [^;]*?^(?:\tRETURN\b[^;]*|\t?BEGIN ATOMIC\n.*?^\t?END);)/$1 =~ s{\bconvert_from\(E'}{credit.fixed_text(E'}gr/gems;
	}
	$text =~ /^(.*[^\x00-\x7F].*)$/m
	  and die "$part: line " . (1 + ($` =~ tr/\n//)) . " holds a character outside ASCII\n";
	$script .= "\n$text";
}
print $script;
