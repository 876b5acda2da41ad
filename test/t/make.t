#!/usr/bin/perl
# What make and test/run.sh tell a developer: every target, every test by its
# name, and a wrong name at once.
use strict;
use warnings;
use Test::More;

# The make that runs this test says what it was called with.
delete @ENV{qw(MAKEFLAGS MAKEOVERRIDES MFLAGS T KIND)};

sub output { my $command = shift; my $said = qx{$command 2>&1}; return ($?, $said) }

my $makefile = do { local (@ARGV, $/) = 'Makefile'; <> };
my ($status, $help) = output('make --no-print-directory help PG_CONFIG=/nowhere/pg_config');
is($status, 0, 'make help needs no server');
for my $target (sort map { split ' ' } $makefile =~ /^\.PHONY:(.*)$/mg)
{
	like($help, qr/^make \Q$target\E\b/m, "make help names $target");
}

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
  for ['isolation/specs/feedback', 'isolation/specs/feedback.spec'], ['t/make', 't/make.t'], ['fuzz/run', 'fuzz/run.sh'], ['bi', 'bi/run.sh'];
is(listed('pgtap/plan'), join('', map { "$_\n" } sort glob 'test/pgtap/plan/*.sql'), 'a folder is every test in it');
is(listed('bi tap'), listed('tap bi'), 'the order of kinds is always the same');

# Without an argument, every file that is a test.
is(listed(''), listed('regress isolation pgtap tap fuzz bi'), 'all kinds together are every test');
my %listed = map { $_ => 1 } split /\n/, listed('');
is(join(' ', grep { !$listed{$_} } glob('test/sql/*.sql test/isolation/specs/*.spec test/pgtap/*/*.sql test/t/*.t test/fuzz/run.sh')),
	'', 'no test is left out');

done_testing;
