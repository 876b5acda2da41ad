#!/usr/bin/perl
# Writes an upgrade script to standard output: what brings a database from the
# released version's install script to the new one's.
#
# Both scripts are read statement by statement.  What stands in both is left
# alone.  What only the new one has is done, functions, views and triggers
# with OR REPLACE, policies after dropping the old one.  What cannot be derived
# (a table that changes, built-in rows, an object that goes away) is written by
# hand in a third file, which names it, or this script fails:
#
#     -- by hand: TABLE credit.listing
#     ALTER TABLE credit.listing ...
#     -- anew: TABLE credit.push_stage      (dropped by hand, then made as by CREATE EXTENSION)
#     DROP TABLE credit.push_stage;
#     -- derived            (here the derived statements go)
#     DROP FUNCTION ...
#
# A released upgrade script is committed and never derived again.
#
# Use: upgrade.pl sql/credit--0.1.0.sql sql/credit--0.2.0.sql sql/upgrade/0.1.0--0.2.0.sql
use strict;
use warnings;

# ---- statements -------------------------------------------------------------

my $token = qr{
	--[^\n]*\n?
  | /\*.*?\*/
  | [Ee]'(?:[^'\\]|''|\\.)*'
  | '(?:[^']|'')*'
  | "(?:[^"]|"")*"
  | \$(?<tag>[A-Za-z_]*)\$.*?\$\k<tag>\$
  | [A-Za-z_][\w\$]*
  | .
}xs;

# The statements of a script without comments between them, each without its semicolon.
sub statements
{
	my $text = shift;
	my (@statements, $current);
	my $depth = 0;		# of BEGIN ATOMIC and CASE, in whose bodies a semicolon ends nothing
	my $last = '';
	$text =~ s/^\\[^\n]*\n//mg;
	while ($text =~ /\G($token)/gc)
	{
		my $word = $1;
		if ($word =~ /^(?:--|\/\*)/) { next if !defined $current || $current !~ /\S/; $current .= $word; next }
		if ($word eq ';' && $depth == 0)
		{
			push @statements, $current if defined $current && $current =~ /\S/;
			$current = undef;
			next;
		}
		if ($word =~ /^ATOMIC$/i && $last =~ /^BEGIN$/i) { $depth = 1 }
		elsif ($depth > 0 && $word =~ /^CASE$/i) { $depth++ }
		elsif ($depth > 0 && $word =~ /^END$/i) { $depth-- }
		$last = $word if $word =~ /\S/;
		next if !defined $current && $word !~ /\S/;
		$current .= $word;
	}
	die "a statement without an end: $current\n" if defined $current && $current =~ /\S/;
	s/\s+\z// for @statements;
	return @statements;
}

# The object that a statement makes, as TABLE credit.listing; functions with their arguments.
sub object
{
	my $statement = shift;
	return "FUNCTION $1(" . arguments($2) . ')'
	  if $statement =~ /\ACREATE (?:FUNCTION|PROCEDURE|AGGREGATE)\s+([^\s(]+)\s*\((.*?)\)\s+(?:RETURNS|LANGUAGE|AS|\()/s;
	return "FUNCTION $1()" if $statement =~ /\ACREATE (?:FUNCTION|PROCEDURE|AGGREGATE)\s+([^\s(]+)/;
	return "$1 $2 ON $3" if $statement =~ /\ACREATE (TRIGGER|POLICY)\s+(\S+).*?\bON\s+(\S+)/s;
	return "INDEX $1" if $statement =~ /\ACREATE (?:UNIQUE )?INDEX\s+(?!ON\b)(\S+)/;
	return 'INDEX ' . ($statement =~ s/\s+/ /gr) if $statement =~ /\ACREATE (?:UNIQUE )?INDEX\b/;
	return "CAST $1" if $statement =~ /\ACREATE CAST\s*(\(.*?\))/s;
	return "OPERATOR CLASS $1 $2" if $statement =~ /\ACREATE OPERATOR CLASS\s+(\S+).*?\bUSING\s+(\S+)/s;
	return "OPERATOR $1 " . join ',', $statement =~ /\b(?:LEFTARG|RIGHTARG)\s*=\s*([^\s,)]+)/g
	  if $statement =~ /\ACREATE OPERATOR\s+(\S+)/;
	return "EVENT TRIGGER $1" if $statement =~ /\ACREATE EVENT TRIGGER\s+(\S+)/;
	return "$1 $2" if $statement =~ /\ACREATE (?:UNLOGGED )?(TABLE|VIEW|SEQUENCE|TYPE|DOMAIN|SCHEMA)\s+([^\s(;]+)/;
	return "ROWS $1" if $statement =~ /\AINSERT INTO\s+(\S+)/;
	return;
}

sub arguments
{
	my $list = shift;
	$list =~ s/\s+/ /g;
	$list =~ s/^ | $//g;
	$list =~ s/ (?:DEFAULT|=) ('(?:[^']|'')*'|[^,]+)//g;
	return $list;
}

# The first version left backslashes in plain constants, which sql/build.pl now makes E'' constants.  In a body that is
# a string the difference matters; elsewhere it is gone when the statement has run.
sub escaped
{
	my $word = shift;
	return $word if $word !~ /\A'.*\\/s;
	return 'E' . $word =~ s/\\/\\\\/gr;
}

# The first version wrote each operator and function with its schema.  Functions, and what pg_dump is
# to take, are kept by the server as they are written; of all else it keeps the meaning.
sub meaning
{
	my $statement = shift;
	if ($statement !~ /\ACREATE (?:FUNCTION|PROCEDURE)\b|\bpg_extension_config_dump\b/)
	{
		$statement =~ s/OPERATOR\(pg_catalog\.([^)]+)\)/$1/g;
		$statement =~ s/\bpg_catalog\.//g;
	}
	# A constant that goes on over several lines is one.
	$statement =~ s/'\s*\n\s*'//g if $statement =~ /\ACOMMENT\b/;
	# What runs once, a comment with Chinese text for example, is written as it stands; see escaped() for its constants.
	$statement =~ s/(?<!E)('(?:[^']|'')*')/escaped($1)/ge if $statement =~ /\ADO\b/;
	# Comments and the space between words are lost as well, but for those in a body that is a string.
	my $words = '';
	while ($statement =~ /\G($token)/gc)
	{
		my $word = $1;
		$words .= escaped($word) . ' ' if $word =~ /\S/ && $word !~ m{^(?:--|/\*)};
	}
	return $words;
}

# ---- the difference ---------------------------------------------------------

sub contents
{
	open my $in, '<', $_[0] or die "$_[0]: $!\n";
	local $/;
	return scalar <$in>;
}

my ($old_file, $new_file, $hand_file) = @ARGV;
my @old = statements(contents($old_file));
my @new = statements(contents($new_file));
# What each script begins with: the path on which its names are found.
my $path = @new && $new[0] =~ /\ASET LOCAL search_path\b/ ? shift(@new) . ";\n" : '';
my $hand = contents($hand_file);
my %by_hand = map { $_ => 1 } $hand =~ /^-- by hand: (.*\S)\s*$/mg;
for my $table ($hand =~ /^-- anew: TABLE (\S+)\s*$/mg)
{
	@old = grep { !/\A(?:CREATE (?:UNLOGGED )?TABLE|COMMENT ON (?:TABLE|COLUMN)|CREATE (?:UNIQUE )?INDEX [^(]*?\bON) \Q$table\E\b/ } @old;
}
my ($before, $after) = split /^-- derived\b[^\n]*\n/m, $hand, 2;
die "$hand_file: no line \"-- derived\"\n" if !defined $after;

my (%stands, %made, %kept, @derived, @problems);
$stands{ meaning($_) }++ for @old;
for (@old) { my $object = object($_); $made{$object} = 1 if defined $object }

for my $statement (@new)
{
	my $object = object($statement);
	$kept{$object} = 1 if defined $object;
	# The entry to a decision is made from it (sql/access/entry.sql).
	$kept{"FUNCTION \@extschema@.credit_$1"} = 1 if ($object // '') =~ /^FUNCTION credit\.do_(.*)/s;
	if (($stands{ meaning($statement) } // 0) > 0) { $stands{ meaning($statement) }--; next }
	next if $statement =~ /\ADO\b.*?\$at_install\$/s;	# asks what only an installation has to
	next if defined $object && $by_hand{$object};
	if ($statement =~ /\ACREATE (?:FUNCTION|PROCEDURE|VIEW|TRIGGER)\b/)
	{
		$statement =~ s/\ACREATE/CREATE OR REPLACE/;
	}
	elsif ($statement =~ /\ACREATE POLICY\b/)
	{
		my ($policy) = $object =~ /^POLICY (.*)$/;
		push @derived, "DROP POLICY $policy" if $made{$object};
	}
	elsif (defined $object && $made{$object} && $object !~ /^ROWS /)
	{
		push @problems, "$object is not as it was";
		next;
	}
	elsif ($object && $object =~ /^ROWS / && grep { object($_) && object($_) eq $object } @old)
	{
		push @problems, "$object are not as they were";
		next;
	}
	push @derived, $statement;
}
for my $object (sort keys %made)
{
	push @problems, "$object is gone" if !$kept{$object} && !$by_hand{$object};
}
die join '', map { "$hand_file: does not say what to do: $_\n" } @problems if @problems;

print "\\echo Use \"ALTER EXTENSION credit UPDATE\" to load this file. \\quit\n";
print "\n$path\n$before", (map { "$_;\n\n" } @derived), $after;
