#!/usr/bin/perl
# Lays out the C files as PostgreSQL's own: pg_bsd_indent with the options of
# PostgreSQL's pgindent, and what pgindent does to a file before and after.
# (pgindent itself comes with PostgreSQL 17 and wants the pg_bsd_indent of its
# own version; with 15 there is none.)
#
#   src/indent.pl             rewrites files below src/ and test/ that differ
#   src/indent.pl --check     changes nothing, shows what would change, fails if something would
#   src/indent.pl --typedefs  renews src/typedefs.list: compiles src/ with the
#                             server that PG_CONFIG names and takes the names of types
#                             that the sources use
#
# pg_bsd_indent has to know which names are types: without the list it takes
# "Foo *bar;" for a product.
use strict;
use warnings;
use File::Temp;

my @options = qw(-bad -bap -bbb -bc -bl -cli1 -cp33 -cdb -nce -d0 -di12 -nfc1 -i4 -l79 -lp -lpl -nip -npro -sac -tpg -ts4);
my $list = 'src/typedefs.list';
my ($mode) = @ARGV;
$mode //= '--write';
die "use: src/indent.pl [--check | --typedefs]\n" if @ARGV > 1 || $mode !~ /^--(?:write|check|typedefs)$/;

sub contents
{
	open my $in, '<', $_[0] or die "$_[0]: $!\n";
	local $/;
	return scalar <$in>;
}

sub write_file
{
	my ($name, $text) = @_;
	open my $out, '>', $name or die "$name: $!\n";
	print $out $text;
	close $out or die "$name: $!\n";
	return;
}

my $folder = File::Temp->newdir;
my @files = sort glob('src/*/*.[ch] test/*/*.[ch]');
die "no C file here: run it in the top folder\n" if !@files;

if ($mode eq '--typedefs')
{
	renew_typedefs();
	exit;
}

# Debian 12 has the program as a package of its own, later servers bring it.
my $bindir = qx{"\${PG_CONFIG:-pg_config}" --bindir 2>/dev/null};
chomp $bindir;
my ($indent) = grep { -x } map { "$_/pg_bsd_indent" } split(/:/, $ENV{PATH}), $bindir;
die "pg_bsd_indent is missing: install Debian's package pg-bsd-indent (with PostgreSQL 17 and later, postgresql-server-dev)\n" if !$indent;

# The list may not have the newest types of our own yet.
my $known = contents($list);
for my $text (map { contents($_) } @files)
{
	$known .= "$_\n" for $text =~ /^typedef (?:struct|enum|union) (\w+)/mg, $text =~ /^typedef .*?\b(\w+);/mg;
}

my $changed = 0;
for my $file (@files)
{
	my $old = contents($file);
	my $new = laid_out($file, $old);
	next if $new eq $old;
	$changed++;
	if ($mode eq '--write')
	{
		write_file($file, $new);
		print "$file\n";
		next;
	}
	write_file("$folder/new", $new);
	system('diff', '-u', '--label', $file, '--label', "$file, as make indent would have it", $file, "$folder/new");
}
if ($mode eq '--check' && $changed)
{
	print STDERR "make indent would change $changed file" . ($changed == 1 ? '' : 's') . "\n";
	exit 1;
}

sub laid_out
{
	my ($file, $text) = @_;

	# A comment that begins with dashes is left as it is; the program knows such ones by "/*-".
	$text =~ s{/\* +---}{/*---X_X}g;

	# The program writes a number for a byte 0x80, which Chinese letters in UTF-8 may have.
	die "$file: holds a control character\n" if $text =~ /\x01/;
	$text =~ tr/\x80/\x01/;

	my $copy = "$folder/copy.c";
	write_file($copy, $text);
	my $said = qx{cd '$folder' && '$indent' @options -U'${\ types_for($text) }' copy.c 2>&1};
	die "$file: $said\n" if $? || $said ne '';
	$text = contents($copy);

	$text =~ tr/\x01/\x80/;
	$text =~ s{/\*---X_X}{/* ---}g;
	# Two comments at the end of a line: a tab between them.
	$text =~ s{\*/(/\*.*\*/)$}{*/\t$1}gm;
	# A function's type that is a pointer: one space before the star.
	$text =~ s{^([A-Za-z_]\S*)[ \t]+\*$}{$1 *}gm;
	# No empty line between an array of unnamed structs and its values.
	$text =~ s{\] =\n\n\{}{] =\n\{}g;
	return $text;
}

# The list, but for "text" where that is a variable: it is a type of the server's, too.
sub types_for
{
	my ($text) = @_;
	my $types = $known;
	$types =~ s/^text\n//m if $text =~ /\bchar\s+\**text\b/ && $text !~ /\btext \*/;
	write_file("$folder/types", $types);
	return "$folder/types";
}

# Every name of a type that the compiler meets and a source uses.  That is
# known from the debugging information, which has types that nobody uses, too,
# when it is asked to.
sub renew_typedefs
{
	my $config = $ENV{PG_CONFIG} // 'pg_config';
	my ($server, $cppflags) = map { my $s = qx{'$config' $_}; chomp $s; $s } '--includedir-server', '--cppflags';
	die "no $config\n" if $server eq '';
	my %used = map { $_ => 1 } map { contents($_) =~ /\b([A-Za-z_]\w*)\b/g } @files;
	my %type = (bool => 1);		# a macro, to the compiler
	for my $file (grep { /\.c$/ } @files)
	{
		my $object = "$folder/object.o";
		system("cc -g -fno-eliminate-unused-debug-types -w -DCREDIT_VERSION='\"\"' -Isrc -I'$server' $cppflags -c -o '$object' '$file'") == 0
		  or die "$file: does not compile\n";
		my $typedef = 0;
		for (qx{objdump --dwarf=info '$object'})
		{
			if (/^ <\d+><\w+>:.*\((\w+)\)/) { $typedef = $1 eq 'DW_TAG_typedef' }
			elsif ($typedef && /DW_AT_name\s*:.*?(\w+)\s*$/) { $type{$1} = 1 }
		}
	}
	write_file($list, join '', map { "$_\n" } sort grep { $used{$_} } keys %type);
	return;
}
