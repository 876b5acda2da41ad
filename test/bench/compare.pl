#!/usr/bin/perl
# Runs each row of Rows.pm beside its baseline, turn and turn about, and
# prints what both cost and ours / theirs: the smaller, the better.
#
# Use: test/bench/compare.pl FOLDER LISTINGS APPLICANTS [ROW...]
# with the server's address in PG* and a folder for list.pl's files; run.sh does it.
# ROUNDS (5) and TURN_SECONDS (4, for each turn of pgbench) may be set.
use strict;
use warnings;
use utf8;
use FindBin '$Bin';
use lib $Bin;
use Measure;
use Rows;
binmode $_, ':utf8' for \*STDOUT, \*STDERR;
$| = 1;

($Measure::folder, $Rows::listings, $Rows::applicants, my @names) = @ARGV;
die "use: $0 FOLDER LISTINGS APPLICANTS [ROW...]\n" if !$Rows::applicants;
my @rows = rows_named(@names);
my $rounds = $ENV{ROUNDS} // 5;
my $kinds = [ 'prepare', 'baseline' ];

use_server(server_of(%ENV));
make_files($kinds, @rows);

printf "%s listings, %s applicants; %s; up to %d rounds, median (least..greatest)\n", $Rows::listings, $Rows::applicants,
  psql('-c', 'SELECT version()') =~ /^(PostgreSQL \S+)/, $rounds;
print table_head('ours', 'theirs', 'ours / theirs');

for my $row (@rows)
{
	prepare($kinds, $row);
	$row->{same}->() if $row->{same};
	my $taken = turns(Rows::smaller($rounds, $row->{rounds} // $rounds), map { [ $_, $row->{$_} ] } grep { $row->{$_} } qw(ours theirs less));
	print table_row(
		$row,
		less($taken->{ours}, $taken->{less}),
		$taken->{theirs} && less($taken->{theirs}, $taken->{less}),
		sub {
			my ($quantity, $ratio) = @_;
			return '' if !$row->{goal} || $quantity ne 'wall' && $quantity ne 'size';
			return sprintf 'at most %.2f%s', $row->{goal}, $ratio <= $row->{goal} ? '' : ', missed';
		});
	$row->{finish}->() if $row->{finish};
}
