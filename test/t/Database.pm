# Databases for the TAP tests: in the cluster that the environment names, or
# in a private one that ends with the test.  SQL goes through psql.
package Database;
use strict;
use warnings;
use utf8;
use Encode 'decode';
use File::Temp 'tempdir';
use Test::More;

binmode $_, ':encoding(UTF-8)' for \*STDERR, map { Test::More->builder->$_ } qw(output failure_output);
$ENV{PGCLIENTENCODING} = 'UTF8';
$ENV{PGTZ} = 'Asia/Shanghai';
$ENV{PGOPTIONS} = '-c lc_messages=C -c client_min_messages=warning';

our $folder = tempdir(CLEANUP => 1);
my (@made, @clusters);
my $owner = $$;

# start_cluster(setting...): another cluster; its environment, as a hash.
sub start_cluster
{
	my @settings = map { ('-c', $_) } @_;
	# A server that connects to another one takes options of libpq from its environment.
	delete local $ENV{PGOPTIONS};
	open my $start, '-|', 'test/cluster.sh', 'start', @settings or die "test/cluster.sh: $!";
	my %environment = map { /^export (\w+)='?([^'\n]*)'?$/ ? ($1, $2) : () } <$start>;
	close $start or die 'no cluster';
	push @clusters, $environment{CLUSTER};
	return %environment;
}

# Another cluster, which listens on a free port of the loopback address as well, for drivers that know no Unix sockets;
# the environment is its own from then on.  Its port.
sub start_listening
{
	require IO::Socket::INET;
	my $port = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1')->sockport;
	my %own = start_cluster("listen_addresses=127.0.0.1", "port=$port");
	@ENV{ keys %own } = values %own;
	$ENV{PGPORT} = $port;
	return $port;
}

# Node finds its driver: Debian's package, or npm's where node is not Debian's.
sub find_node_pg
{
	$ENV{NODE_PATH} = "/usr/share/nodejs:$folder/node_modules";
	return if command('node', '-e', q{require('pg')});
	my ($ok, $said) = command('npm', 'install', '--no-audit', '--no-fund', '--prefix', $folder, 'pg@8');
	diag $said if !$ok;
	return;
}

# at(\%environment, CODE): what CODE gives in the cluster of that environment.
sub at { my ($where, $do) = @_; local @ENV{ keys %$where } = values %$where; return $do->() }

END
{
	if ($$ == $owner)
	{
		my $status = $?;
		command('dropdb', '--if-exists', '--force', $_) for @made;
		system('test/cluster.sh', 'stop', $_) for @clusters;
		$? = $status;
	}
}

# command(program, argument...): whether it went well, and what it said, both outputs in one.
sub command
{
	my @words = @_;
	my $log = "$folder/log";
	my $ok = do
	{
		open my $out, '>&', \*STDOUT;
		open my $err, '>&', \*STDERR;
		open STDOUT, '>', $log;
		open STDERR, '>&', \*STDOUT;
		my $status = system { $words[0] } @words;
		open STDOUT, '>&', $out;
		open STDERR, '>&', $err;
		$status == 0;
	};
	open my $in, '<', $log or die "$log: $!";
	local $/;
	my $said = decode('UTF-8', scalar <$in>);
	return wantarray ? ($ok, $said) : $ok;
}

sub must
{
	my ($ok, $said) = command(@_);
	die "@_: $said" if !$ok;
	return $said;
}

# new(name, option for createdb...)
sub new
{
	my ($class, $name, @options) = @_;
	if (!$ENV{PGHOST})
	{
		my %environment = start_cluster();
		@ENV{ keys %environment } = values %environment;
	}
	$name .= "_$$";
	must('createdb', '--template=template0', @options, $name);
	push @made, $name;
	return bless { name => $name }, $class;
}

sub name { return shift->{name} }

sub run
{
	my ($self, $sql, @options) = @_;
	my $file = "$folder/sql";
	open my $out, '>:encoding(UTF-8)', $file or die "$file: $!";
	print $out $sql;
	close $out or die "$file: $!";
	return command('psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-v', 'VERBOSITY=verbose', '-v', 'SHOW_CONTEXT=never', @options, '-d', $self->{name}, '-f', $file);
}

# What the statements answer; an error ends the test.
sub sql
{
	my ($self, $sql, @options) = @_;
	my ($ok, $said) = $self->run($sql, @options);
	die $said if !$ok;
	chomp $said;
	return $said;
}

# Makes the tests' courts known.
sub courts
{
	my $self = shift;
	must('psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $self->name, '-f', 'test/courts.sql');
	return;
}

# Waits until a follower, in the cluster of that environment, has everything that the database SOURCE has written, by
# the subscription of that name.
sub catch_up
{
	my ($self, $source, $where, $subscription) = @_;
	$subscription //= 'register';
	my $target = $source->sql('SELECT pg_current_wal_lsn()');
	for (1 .. 600)
	{
		return if $source->sql(qq{SELECT count(*) FROM pg_stat_replication s WHERE s.application_name = '$subscription' AND s.replay_lsn >= '$target'}) eq '1'
			&& at($where, sub { $self->sql(q{SELECT count(*) FROM pg_subscription_rel WHERE srsubstate <> 'r'}) }) eq '0';
		select undef, undef, undef, 0.1;
	}
	die "the follower does not come after\n";
}

# All members of the extension with definition, comment and rights, as pg_upgrade would carry them over; numbers of
# objects left out.
sub members
{
	my $text = must('pg_dump', '--schema-only', '--binary-upgrade', '-d', shift->name);
	$text =~ s/^\\(un)?restrict .*\n//mg;
	$text =~ s/^.*binary_upgrade_set_next.*\n//mg;
	# Which rows pg_dump takes stands in the order of what an update added; it is asked by table.
	$text =~ s/^(.*binary_upgrade_create_empty_extension.*?)'[\d{},]*', '\{.*?\}', /$1/mg;
	$text =~ s/^(WHERE oid = )'[\d{},]+'/$1/mg;
	$text =~ s/(relfrozenxid|relminmxid) = '\d+'/$1/g;
	return $text;
}

# The error that the statements end with, SQLSTATE first; empty where there is none.
sub error
{
	my ($self, $sql, @options) = @_;
	my ($ok, $said) = $self->run($sql, @options);
	return '' if $ok;
	$said =~ s/^psql:[^ ]*: //mg;
	$said =~ s/^LOCATION: .*\n//mg;
	return $said =~ s/.*^ERROR:  //msr;
}

1;
