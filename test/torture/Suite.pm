# pgTAP's files and the isolation tests, on a server and under settings of the torture's choice.
package Suite;
use strict;
use warnings;
use utf8;
use Encode 'decode';
use POSIX ':sys_wait_h';
use Time::HiRes qw(sleep time);
use Server;
use Torture;

sub files
{
	my @all = split /\n/, `find test/pgtap -name '*.sql' | LC_ALL=C sort`;
	die 'no pgTAP files' if !@all;
	return @all;
}

# command(SECONDS, LOG, PROGRAM, ARGUMENT...): the exit status; -1 where time was over and it was killed.
sub command
{
	my ($seconds, $log, @words) = @_;
	my $pid = fork // die "fork: $!";
	if (!$pid)
	{
		setpgrp;
		open STDIN, '<', '/dev/null';
		open STDOUT, '>', $log;
		open STDERR, '>&', \*STDOUT;
		exec { $words[0] } @words or POSIX::_exit(127);
	}
	my $limit = time + $seconds;
	while (waitpid($pid, WNOHANG) == 0)
	{
		if (time > $limit)
		{
			kill 'KILL', -$pid, $pid;
			waitpid $pid, 0;
			return -1;
		}
		sleep 0.02;
	}
	return $?;
}

# The database that the files' databases are copies of.
sub prepare
{
	my $server = shift;
	my $client = $server->reach(database => 'postgres', limit => 300);
	$client->must('CREATE DATABASE pgtap');
	my $in = $server->reach(database => 'pgtap', limit => 300);
	my $courts = do { local (@ARGV, $/) = 'test/courts.sql'; <> };
	$in->must($_) for 'CREATE EXTENSION credit', 'CREATE EXTENSION pgtap', $courts =~ s{\\g .*}{}sr;
	$_->close for $in, $client;
}

# file(SERVER, FILE, options => '-c ...', limit => SECONDS, excused => {description => reason}, what => TEXT,
#      same => CODE that says whether what pgTAP prints of a failure differs in nothing that counts)
sub file
{
	my ($server, $file, %o) = @_;
	my $what = join ' under ', $file, grep { length } $o{what} // '';
	my $client = $server->reach(database => 'postgres', limit => 300);
	$client->must('CREATE DATABASE pgtap_file TEMPLATE pgtap');
	local @ENV{qw(PGHOST PGPORT PGUSER PGDATABASE PGCLIENTENCODING PGTZ PGOPTIONS)} = ($server->{host}, $server->{port}, 'postgres', 'pgtap_file', 'UTF8', '', $o{options} // '');
	delete $ENV{PGTZ};
	my $log = "$server->{host}/tap";
	my $begin = time;
	my $status = command($o{limit} // 1500, $log, "$server->{bindir}/psql", qw(--no-psqlrc --no-align --quiet --pset pager=off --pset tuples_only=true --set ON_ERROR_STOP=1 -f), $file);
	my $said = decode('UTF-8', Server::slurp($log));
	my $passed = () = $said =~ /^ok \d+/mg;
	my @failed = grep { !/# TODO/ } $said =~ /^(not ok \d+.*)/mg;
	my $planned = $said =~ /^1\.\.(\d+)/m ? $1 : undef;
	add('files');
	add('tests', $passed);
	for my $line (@failed)
	{
		if (my ($excuse) = grep { $_ eq '*' || $line =~ /$_/ } keys %{ $o{excused} // {} }) { add('tests excused'); next }
		my ($more) = $said =~ /\Q$line\E\n((?:#.*\n){0,12})/;
		if ($o{same} && $o{same}->($more // '')) { add('tests excused'); next }
		finding("$what: $line", $more);
	}
	if ($status == -1)
	{
		finding("hang: $what has no end after " . ($o{limit} // 1500) . ' seconds', substr $said, -500);
		$client->query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'pgtap_file'");
	}
	elsif (!@failed && ($status != 0 || !defined $planned || $planned != $passed) && !$o{excused}{'*'})
	{
		finding("$what ended early", join "\n", "status $status, $passed tests passed of " . ($planned // 'no plan'), substr $said, -1200);
	}
	elsif ($said =~ /^((?:psql:.*)?(?:ERROR|WARNING): .*(?:XX\d\d\d|$Torture::leak).*)/m) { finding("$what: $1") }
	my $done = $client->query('DROP DATABASE pgtap_file WITH (FORCE)');
	if (!$client->alive || $done->{error})
	{
		$client = $server->reach(database => 'postgres');
		$client->query('DROP DATABASE IF EXISTS pgtap_file WITH (FORCE)');
	}
	$client->close;
	$server->look($what);
	return time - $begin;
}

# The isolation tests, all at once, by the server's own program.
sub isolation
{
	my ($server, %o) = @_;
	chomp(my $pgxs = `"$server->{bindir}/pg_config" --pgxs`);
	my @names = map { m{([^/]*)\.spec$} } sort glob 'test/isolation/specs/*.spec';
	my $out = "$server->{host}/isolation";
	local $ENV{PGOPTIONS} = $o{options} // '';
	my $status = command($o{limit} // 900, "$out.log", ($pgxs =~ s{/makefiles/pgxs.mk$}{}r =~ s{/src$}{/src}r) . '/test/isolation/pg_isolation_regress',
		'--inputdir=test/isolation', "--outputdir=$out", "--bindir=$server->{bindir}", "--host=$server->{host}", "--port=$server->{port}", '--user=postgres', '--dbname=isolation', '--load-extension=credit', @names);
	my $said = Server::slurp("$out.log");
	my $passed = () = $said =~ /^(?:test \S+ +\.\.\. ok|ok \d+)/mg;
	add('isolation tests', $passed);
	finding('isolation tests ' . ($o{what} // '') . " fail: $passed of " . @names . ' passed', join "\n", $status == -1 ? 'no end' : (), $said, substr Server::slurp("$out/regression.diffs"), 0, 3000) if $status != 0 || $passed != @names;
	$server->look('isolation tests');
}

1;
