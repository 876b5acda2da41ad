#!/usr/bin/perl
# What make does for a developer: it names every target, finds one test by its
# name, refuses a wrong name at once, and lays out C.
use strict;
use warnings;
use Cwd;
use File::Path 'make_path';
use File::Temp 'tempdir';
use Test::More;

# The make that runs this test says what it was called with.
delete @ENV{qw(MAKEFLAGS MAKEOVERRIDES MFLAGS T KIND)};

sub output { my $command = shift; my $said = qx{$command 2>&1}; return ($?, $said) }

my $makefile = do { local (@ARGV, $/) = 'Makefile'; <> };
# The version and its day are one wherever they stand.
sub text { local (@ARGV, $/) = shift; return scalar <> }
my @versions = text('META.json') =~ /"version": "([0-9.]+)"/g;
my ($version) = @versions;
is_deeply(\@versions, [ $version, $version, '1.0.0' ], 'META.json has its version twice, and that of its own form');
like(text('credit.control'), qr/^default_version = '\Q$version\E'$/m, 'credit.control has it');
my ($changed, $day) = text('CHANGELOG.md') =~ /^## (\S+) \((unreleased|\d{4}-\d\d-\d\d)\)$/m;
is($changed, $version, 'CHANGELOG.md begins with it, and a day or "unreleased"');
my ($packaged, $where, $stamp) = text('debian/changelog') =~ /\Apostgresql-credit \((\S+)-\d+\) (\w+); .*?^ -- .*? <.*?>  \w{3}, (\d\d \w{3} \d{4}) /ms;
is($packaged, $version, 'debian/changelog, too');
is($where, $day eq 'unreleased' ? 'UNRELEASED' : 'unstable', 'released there when it is released here');
SKIP: {
	skip 'not released', 1 if $day eq 'unreleased';
	my ($y, $m, $d) = split /-/, $day;
	is($stamp, sprintf('%s %s %s', $d, (qw(Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec))[$m - 1], $y), 'on the same day');
}

my ($status, $help) = output('make --no-print-directory help PG_CONFIG=/nowhere/pg_config');
is($status, 0, 'make help needs no server');
# A fresh machine has none before the packages are installed, which is what these goals do first.  Each is asked alone,
# without the makes that it calls afterwards.
for my $goal (qw(prepare installed test demo dashboard law bench torture))
{
	($status, my $said) = output("make --no-print-directory -n $goal MAKE=: PG_CONFIG=/nowhere/pg_config");
	unlike($said, qr/names no file here/, "make $goal begins without a server");
}
for my $target (sort map { split ' ' } $makefile =~ /^\.PHONY:(.*)$/mg)
{
	like($help, qr/^make \Q$target\E\b/m, "make help names $target");
}

# What building needs and the machine has not is said at once, with the way round it.
my $pg_config = $ENV{PG_CONFIG} // 'pg_config';
for ([ 'MSGFMT=/nowhere/msgfmt', 'enable_nls', 'msgfmt' ], [ 'CLANG=/nowhere/clang', 'with_llvm', '/nowhere/clang' ])
{
	my ($setting, $option, $program) = @$_;
	($status, my $said) = output("make --no-print-directory -n all $setting $option=yes PG_CONFIG='$pg_config'");
	isnt($status, 0, "make $setting fails");
	like($said, qr/\Q$program\E, .* missing: .* "make $option=no"/, "and names $program and make $option=no");
	($status, $said) = output("make --no-print-directory -n all $setting $option=no PG_CONFIG='$pg_config'");
	is($status, 0, "make $option=no does without");
}
($status, my $without) = output("make --no-print-directory all PG_CONFIG=/nowhere/pg_config");
like($without, qr{"/nowhere/pg_config --pgxs" names no file here: install postgresql-server-dev}, 'a server that is not there is named');

# A wrong name is refused before anything is prepared or built.
for (['T=pgtap/register/nonesuch', 'pgtap/register/nonesuch'], ['T=../src', '../src'], ['T="pgtap/plan nonesuch"', 'nonesuch'], ['KIND=nonesuch', 'nonesuch'])
{
	my ($setting, $wrong) = @$_;
	($status, my $said) = output("make --no-print-directory test $setting PG_CONFIG=/nowhere/pg_config");
	isnt($status, 0, "make test $setting fails");
	like($said, qr/\Ano such test: "\Q$wrong\E" /, 'and says which name is wrong');
}

sub listed { my ($names) = @_; my ($status, $said) = output("test/run.sh --list $names"); return $status ? "failed: $said" : $said }

is(listed($_), "test/pgtap/register/push_modes.sql\n", "$_ is one file")
  for 'pgtap/register/push_modes', 'pgtap/register/push_modes.sql', 'test/pgtap/register/push_modes', './test/pgtap/register/push_modes.sql',
  'pgtap/register/push_modes pgtap/register/push_modes.sql';
is(listed('sql/subject'), "test/sql/subject.sql\n", 'a file whose name begins like another is meant alone');
is(listed($_->[0]), "test/$_->[1]\n", "$_->[0] is a file of its kind")
  for ['isolation/specs/feedback', 'isolation/specs/feedback.spec'], ['t/make', 't/make.t'], ['fuzz/run', 'fuzz/run.sh'], ['bi/run', 'bi/run.sh'];
is(listed('pgtap/plan'), join('', map { "$_\n" } sort glob 'test/pgtap/plan/*.sql'), 'a folder is every test in it');
is(listed('bi tap'), listed('tap bi'), 'the order of kinds is always the same');

# Without an argument, every file that is a test.
is(listed(''), listed('regress isolation pgtap tap fuzz bi torture'), 'all kinds together are every test');
my %listed = map { $_ => 1 } split /\n/, listed('');
is(join(' ', grep { !$listed{$_} } glob('test/sql/*.sql test/isolation/specs/*.spec test/pgtap/*/*.sql test/t/*.t test/fuzz/run.sh test/torture/*.t')),
	'', 'no test is left out');

# make indent
my $tree = getcwd;
my $folder = tempdir(CLEANUP => 1);
make_path("$folder/src/values");
sub put { my ($name, $text) = @_; open my $out, '>', "$folder/$name" or die; print $out $text; close $out or die; return }
sub got { local (@ARGV, $/) = "$folder/$_[0]"; return scalar <> }
sub indent { return output("cd '$folder' && perl '$tree/src/indent.pl' $_[0]") }

# What pg_bsd_indent alone would spoil: a comment with dashes, Chinese text, "text" as a variable, an array of unnamed structs.
my $good = <<'END';
/*-------------------------------------------------------------------------
 *
 * good.c
 *	  Laid out as it should be.
 *
 *-------------------------------------------------------------------------
 */
#define FIELDS(X) \
	X(NAME, "name") \
	X(CASE_NO, "case_no")

static const struct
{
	int			ground;
	const char *wording;
}			wordings[] =
{
	{1, "送达"},
	{.ground = 2,.wording = "规避执行"},
};

PG_FUNCTION_INFO_V1(credit_good);

Datum
credit_good(PG_FUNCTION_ARGS)
{
	char		text[8];
	const Subject *subject = PG_GETARG_SUBJECT_P(0);

	text[0] = '\0';
	PG_RETURN_DATUM(subject == NULL ? 0 : wordings[0].ground);
}
END
my $bad = "int f(const Subject*a)\n{\n  return a==0;\n}\n";
my $better = "int\nf(const Subject *a)\n{\n\treturn a == 0;\n}\n";
put('src/typedefs.list', "Datum\nSubject\ntext\n");
put('src/values/good.c', $good);
is_deeply([indent('--check')], [0, ''], 'what is laid out well is left alone');
put('src/values/bad.c', $bad);
($status, my $said) = indent('--check');
isnt($status, 0, 'make indent CHECK=1 fails where a file would change');
like($said, qr/\n\+f\(const Subject \*a\)\n.*\nmake indent would change 1 file\n\z/s, 'and shows how');
is(got('src/values/bad.c'), $bad, 'and changes nothing');
is_deeply([indent('')], [0, "src/values/bad.c\n"], 'make indent says what it changes');
is(got('src/values/bad.c'), $better, 'and lays it out');
is(got('src/values/good.c'), $good, 'and nothing else');

done_testing;
