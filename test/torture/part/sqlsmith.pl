# sqlsmith: random queries over everything that the catalogs show, as a
# superuser and as a department.  Its queries fail most of the time; a crash and
# an error of class XX are findings.
use strict;
use warnings;
use utf8;
use Encode 'decode';
use POSIX ':sys_wait_h';
use Time::HiRes qw(sleep time);
use Server;
use Torture;

# What the server itself answers queries of this kind with, in whichever database.
my @known = (
	qr/^could not (?:open|access) (?:file|status|directory)/, qr/^unrecognized (?:node type|object class)/, qr/^failed to find conversion function from unknown/, qr/^invalid INTERVAL typmod/, qr/^cannot advance OID counter/, qr/^cache lookup failed/, qr/^could not (?:find|identify)/,
	qr/^invalid (?:large-object|memory alloc request)/, qr/^(?:function|type|relation|attribute|operator|constraint|trigger|index|role) .*(?:does not exist|not found)/);

return {
	share => 6, about => 'random queries as superuser and as department',
	run => sub {
		my ($program) = grep { -x } map { "$_/sqlsmith" } split(/:/, $ENV{PATH}), '/usr/bin', '/usr/games';
		die "sqlsmith is missing: install the package sqlsmith\n" if !$program;
		my $server = Server->start(settings => [ 'log_min_messages = error', 'log_min_error_statement = error', 'max_stack_depth = 2MB' ]);
		my $whole = $Torture::seconds;
		my $round = 0;
		for my $user (qw(finance postgres))
		{
			$Torture::step = ++$round;
			my $until = time + $whole / 2;
			while (time < $until - 1)
			{
				my $seed = Torture::hash("$Torture::seed/$user/$round") % 100_000;
				local $ENV{PGOPTIONS} = '-c statement_timeout=1500 -c lock_timeout=500';
				my $log = "$server->{host}/sqlsmith";
				my $pid = fork // die $!;
				if (!$pid)
				{
					open STDIN, '<', '/dev/null';
					open STDOUT, '>', $log;
					open STDERR, '>&', \*STDOUT;
					exec $program, '--verbose', "--seed=$seed", ($round % 2 ? '--exclude-catalog' : ()), "--target=host=$server->{host} port=$server->{port} user=$user dbname=torture" or POSIX::_exit(127);
				}
				my $ended;
				while (time < $until && !($ended = waitpid $pid, WNOHANG)) { sleep 0.1 }
				if (!$ended) { kill 'INT', $pid; for (1 .. 30) { last if waitpid $pid, WNOHANG; sleep 0.1 } kill 'KILL', $pid; waitpid $pid, 0 }
				my $said = Server::slurp($log);
				# It tells now and then how many it has sent.
				my @sent = $said =~ /queries: (\d+)/g;
				add("queries as $user", @sent ? $sent[-1] : 0);
				my $new = $server->look("sqlsmith as $user, seed $seed") // '';
				while ($new =~ /^\S+ \S+ \S+ \[\d+\] (XX\d\d\d) ERROR:  (.*)\n((?:.*\n){0,6})/mg)
				{
					my ($code, $message, $more) = ($1, $2, $3);
					if (grep { $message =~ $_ } @known) { add("errors of the server's own"); next }
					finding("sqlsmith as $user: $code $message", $more);
				}
				if ($ended && time < $until - 1 && !@sent)
				{
					finding('sqlsmith ends at once', substr $said, -800);
					last;
				}
				$server->reach->close;
				$round++;
			}
		}
		$server->remove;
	}
};
