#!/usr/bin/perl
# Runs parts of the torture, each for its share of the time, and says what it
# found; the last line counts the findings.  test/torture/run.sh calls it.
#
#   MINUTES  time for all parts together (30)      PART   names, separated by blanks or commas
#   SEED     the draw (the time of day)            STEP   one step alone, of one PART
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin, "$FindBin::Bin/..";
use Torture;

$| = 1;
# Findings quote whatever was sent, characters that are none included.
no warnings 'utf8';
binmode $_, ':utf8' for \*STDOUT, \*STDERR;
$SIG{$_} = sub { exit 130 } for qw(INT TERM HUP);
$SIG{PIPE} = 'IGNORE';
# What is a finding is told once more at the end: a log's last page is all that many see of it.
my @told;
$Torture::report = sub { print "$_[0]\n" };
$Torture::repeat = sub { push @told, @_ };
$Torture::seed = ($ENV{SEED} || time) + 0;
$Torture::only = $ENV{STEP} if length($ENV{STEP} // '');
my $seconds = 60 * ($ENV{MINUTES} || 30);

my @names = grep { length } split /[ ,]+/, $ENV{PART} // '';
@names = @Torture::all if !@names;
my %part = map { ($_ => Torture::load_part($_)) } @names;
die "STEP is for one PART\n" if defined $Torture::only && @names != 1;

my $shares = 0;
$shares += $part{$_}{share} for @names;
my $findings = 0;
print "seed $Torture::seed, ", $seconds / 60, " minutes\n";
for my $name (@names)
{
	my $begin = time;
	my $share = $seconds * $part{$name}{share} / $shares;
	print "== $name: $part{$name}{about}\n";
	Torture::begin_part($name, $share);
	srand Torture::hash("$Torture::seed/$name");
	my $needs = $part{$name}{needs};
	if ($needs && !$ENV{$needs}) { finding('not run, because there is no server with assertions', 'What test/torture/build.sh said of it stands above; it needs the source package of PostgreSQL (deb-src), once.') }
	else { eval { $part{$name}{run}->(); 1 } or do { my ($first, @rest) = split /\n/, $@; finding("the part ended: $first", join "\n", @rest) } }
	my $found = keys %Torture::found;
	$findings += $found;
	printf "%s: seed %d, %d s, %s; %d finding%s\n", $name, $Torture::seed, time - $begin,
	  join(', ', map { "$Torture::count{$_} $_" } sort keys %Torture::count) || 'nothing done', $found, $found == 1 ? '' : 's';
}
print map { "$_\n" } @told;
print "$findings findings\n";
exit($findings ? 1 : 0);
