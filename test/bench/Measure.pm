# Runs programs against a server and takes what they cost: wall time, the CPU
# of the server's processes that did the work, and the client's CPU.  Has the
# statistics too, and how they are printed.
package Measure;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use POSIX ();
use Time::HiRes ();

our @EXPORT = qw(use_server server server_of psql sql pgbench cost turns less median said table_head table_row);

# Where list.pl's files are, and how long a turn of pgbench is.
our $folder;
our $turn_seconds = $ENV{TURN_SECONDS} // 4;

my $ticks = POSIX::sysconf(POSIX::_SC_CLK_TCK());
my $server;

# ---- the server ------------------------------------------------------------

# A server is a hash: its environment, as test/cluster.sh prints it, and
# whatever rows have to remember about it.
sub server_of
{
	my %environment = @_;
	return { environment => { map { $_ => $environment{$_} } qw(PGDATA PGHOST PGPORT PGUSER PGDATABASE PGBINDIR) } };
}

sub use_server
{
	$server = shift;
	@ENV{ keys %{ $server->{environment} } } = values %{ $server->{environment} };
	return;
}

# What rows remember is in this hash.
sub server { return $server }

sub program
{
	my @command = @_;
	utf8::encode($_) for @command;
	$command[0] = "$ENV{PGBINDIR}/$command[0]";
	open my $out, '-|', @command or die "$command[0]: $!\n";
	local $/;
	my $text = <$out>;
	close $out or die "$command[0] failed\n";
	return $text;
}

my @psql = ('psql', '-XqAt', '-v', 'ON_ERROR_STOP=1');

# What is not measured.  Its backend has ended when this returns, or its CPU
# would be counted with what is measured next.
sub psql
{
	my @arguments = @_;
	my $said;
	settled(sub { $said = program(@psql, '-v', "folder=$folder", @arguments) });
	return $said;
}

# ---- what it costs ---------------------------------------------------------

# The fields of a /proc/PID/stat from the state on; the name before it, in
# brackets, may hold anything.
sub stat_fields
{
	open my $in, '<', $_[0] or return;
	my ($rest) = (<$in> // '') =~ /.*\) (.*)/s or return;
	return split / /, $rest;
}

sub postmaster
{
	my $file = "$ENV{PGDATA}/postmaster.pid";
	open my $in, '<', $file or die "$file: $!\n";
	return int <$in>;
}

sub children
{
	my ($parent) = @_;
	my %found;
	for my $file (glob '/proc/[0-9]*/stat')
	{
		my @field = stat_fields($file) or next;
		$found{$file} = 1 if $field[1] == $parent;
	}
	return \%found;
}

# Does some work and waits until the backends that it started have ended.
sub settled
{
	my ($work) = @_;
	my $postmaster = postmaster();
	my $before = children($postmaster);
	$work->();
	for (1 .. 2000)
	{
		return if !grep { !$before->{$_} } keys %{ children($postmaster) };
		Time::HiRes::sleep(0.005);
	}
	die "a backend does not end\n";
}

# Ticks of CPU, user and system, of the server's processes that have ended.
sub ended
{
	my @field = stat_fields('/proc/' . postmaster() . '/stat') or die "the server has ended\n";
	return $field[13] + $field[14];
}

sub client_ticks
{
	my (undef, undef, @client) = times;
	return sprintf '%.0f', ($client[0] + $client[1]) * $ticks;
}

# cost(sub that runs a program): { wall, cpu, client }, in seconds.
#
# A backend and its parallel workers are all children of the postmaster: when
# they have ended, its account of ended children has grown by their CPU, all
# of it.  The checkpointer and its like live on and are not counted.
sub cost
{
	my ($work) = @_;
	my ($cpu, $client) = (ended(), client_ticks());
	my $wall;
	settled(sub {
		my $start = Time::HiRes::time();
		$work->();
		$wall = Time::HiRes::time() - $start;
	});
	return { wall => $wall, cpu => (ended() - $cpu) / $ticks, client => (client_ticks() - $client) / $ticks };
}

# sql(argument for psql...): a turn, as a sub.
sub sql
{
	my @arguments = @_;
	return sub { return cost(sub { program(@psql, @arguments) }) };
}

# pgbench(script, from how many persons it draws): a turn, as a sub; its cost is that of
# one transaction, by one client, prepared.
sub pgbench
{
	my ($script, $persons) = @_;
	return sub {
		open my $file, '>', "$folder/turn.pgbench" or die "$folder: $!\n";
		print $file $script;
		close $file or die "$folder: $!\n";
		my $said;
		my $cost = cost(sub { $said = program('pgbench', '-n', '-M', 'prepared', '-T', $turn_seconds, '-D', "persons=$persons", '-f', "$folder/turn.pgbench") });
		my ($tps) = $said =~ /^tps = ([0-9.]+)/m or die $said;
		my ($transactions) = $said =~ /actually processed: (\d+)/ or die $said;
		return { wall => 1 / $tps, cpu => $cost->{cpu} / $transactions, client => $cost->{client} / $transactions };
	};
}

# turns(times, [name, sub]...): each sub in turn, so many times; name => list of costs.
sub turns
{
	my ($times, @named) = @_;
	my %taken;
	for my $round (1 .. $times)
	{
		push @{ $taken{ $_->[0] } }, $_->[1]->() for @named;
	}
	return \%taken;
}

# less(costs, costs to take off or nothing): round by round.
sub less
{
	my ($costs, $off) = @_;
	return $costs if !$off;
	return [ map { my $i = $_; +{ map { $_ => $costs->[$i]{$_} - $off->[$i]{$_} } keys %{ $costs->[$i] } } } 0 .. $#$costs ];
}

# ---- statistics ------------------------------------------------------------

sub median
{
	my @sorted = sort { $a <=> $b } @_;
	return @sorted % 2 ? $sorted[ @sorted / 2 ] : ($sorted[ @sorted / 2 - 1 ] + $sorted[ @sorted / 2 ]) / 2;
}

# The median of some values and, in brackets, the least and the greatest.
sub spread
{
	my ($format, $scale, @values) = @_;
	my @sorted = sort { $a <=> $b } @values;
	return sprintf "$format ($format..$format)", map { $_ * $scale } median(@values), @sorted[ 0, -1 ];
}

# The unit is that of the greatest: the least may be no tick of the clock.
sub with_unit
{
	my ($quantity, @values) = @_;
	return spread('%.2f', 1e-6, @values) . ' MB' if $quantity eq 'size';
	my ($greatest) = sort { $b <=> $a } map { abs } @values;
	return spread('%.2f', 1, @values) . ' s' if $greatest >= 1;
	return spread('%.1f', 1e3, @values) . ' ms' if $greatest >= 0.001;
	return spread('%.1f', 1e6, @values) . ' us';
}

sub line
{
	my ($label, $first, $second, $ratio, $verdict) = @_;
	return sprintf("  %-7s %-28s %-28s %-20s %s", $label, $first, $second, $ratio, $verdict) =~ s/ +$//r . "\n";
}

# said(row): what is measured, beside what.
sub said { my ($row) = @_; return $row->{what} . ($row->{beside} ? "; theirs: $row->{beside}" : '') }

# table_head(first, second, ratio): what the columns are.
sub table_head { return line('', @_, '') }

# table_row(row, costs, costs or nothing, verdict): a row of the table.  The verdict is a
# sub that gets the quantity, the ratio of the medians, and both lists.
sub table_row
{
	my ($row, $first, $second, $verdict) = @_;
	my $text = "$row->{name}: " . said($row) . "\n";
	for my $quantity (qw(wall cpu client size))
	{
		next if !exists $first->[0]{$quantity} || $quantity eq 'client' && !$row->{client};
		my @first = map { $_->{$quantity} } @$first;
		my @second = map { $_->{$quantity} } @{ $second // [] };
		my ($other, $ratio, $said) = ('', '', '');
		if (@second)
		{
			$other = with_unit($quantity, @second);
			# The CPU of a short turn may be no tick of the clock at all.
			if (!grep { $_ <= 0 } @second)
			{
				my $of_medians = median(@first) / median(@second);
				my @each = map { $first[$_] / $second[$_] } 0 .. $#first;
				$ratio = spread('%.2f', 1, @each) =~ s/^\S+/sprintf '%.2f', $of_medians/er;
				$said = $verdict->($quantity, $of_medians, \@first, \@second);
			}
		}
		$text .= line($quantity eq 'cpu' ? 'CPU' : $quantity, with_unit($quantity, @first), $other, $ratio, $said);
	}
	return $text;
}

1;
