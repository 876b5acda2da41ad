#!/usr/bin/perl
# Runs the rows of Rows.pm against two servers, turn and turn about, and
# prints what each costs.
#
# Use: test/bench/commits.pl FOLDER LISTINGS APPLICANTS FILE_A FILE_B [ROW...]
# with files that have what test/cluster.sh prints; commits.sh does it.
# "worse" and "better" are said where no run of the one is within the other's runs.
# TIMES (3) and TURN_SECONDS (4, for each turn of pgbench) may be set.
use strict;
use warnings;
use utf8;
use FindBin '$Bin';
use lib $Bin;
use Measure;
use Rows;
binmode $_, ':utf8' for \*STDOUT, \*STDERR;
$| = 1;

($Measure::folder, $Rows::listings, $Rows::applicants, my ($file_a, $file_b), my @names) = @ARGV;
die "use: $0 FOLDER LISTINGS APPLICANTS FILE_A FILE_B [ROW...]\n" if !$file_b;
my @rows = rows_named(@names);
my $times = $ENV{TIMES} // 3;
my $kinds = ['prepare'];

sub started
{
	open my $in, '<', $_[0] or die "$_[0]: $!\n";
	return server_of(map { /^export (\w+)='?([^'\n]*)'?$/ ? ($1, $2) : () } <$in>);
}

sub turn
{
	my ($row) = @_;
	my $taken = turns(1, map { [ $_, $row->{$_} ] } grep { $row->{$_} } qw(ours less));
	return less($taken->{ours}, $taken->{less})->[0];
}

my ($server_a, $server_b) = map { started($_) } $file_a, $file_b;
make_files($kinds, @rows);
printf "%s listings, %s applicants; %d runs of each, median (least..greatest)\n", $Rows::listings, $Rows::applicants, $times;
print table_head('B', 'A', 'B / A');

my $failed = 0;
for my $row (@rows)
{
	my $done = eval {
		for ($server_a, $server_b)
		{
			use_server($_);
			prepare($kinds, $row);
		}
		my $taken = turns($times, map { my ($name, $server) = @$_; [ $name, sub { use_server($server); return turn($row) } ] } [ a => $server_a ], [ b => $server_b ]);
		print table_row(
			{ %$row, beside => undef },
			$taken->{b}, $taken->{a},
			sub {
				my (undef, undef, @both) = @_;
				my ($least_b, $most_b, $least_a, $most_a) = map { (sort { $a <=> $b } @$_)[ 0, -1 ] } @both;
				return $least_b > $most_a ? 'worse' : $most_b < $least_a ? 'better' : '';
			});
		1;
	};
	next if $done;
	# A commit may lack what the row is about.
	print "$row->{name}: failed: $@";
	$failed = 1;
}
exit $failed;
