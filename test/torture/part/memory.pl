# What a session may hold: named work, each with a bound on what the backend's
# own memory grows by, so that an entry kept for ever, or growth by the square,
# is found before a user finds it.
use strict;
use warnings;
use utf8;
use Encode 'encode';
use Record;
use Server;
use Torture;

# Peak of the backend's own memory in kB: what it shares with others is not its own.
sub own
{
	my $client = shift;
	my $status = Server::slurp("/proc/$client->{pid}/status");
	return $status =~ /^RssAnon:\s+(\d+)/m ? $1 : die 'no RssAnon';
}

my $number = sub { Record::subject(between(1, 220))->{number} };

# name => [bound in MB, what it does with the client]; once before, so that what is read once is not counted.
my @work = (
	[ '100,000 identifiers that are none, matched at screening_memory = 16MB', 16 + 48, sub {
		my ($client, $n) = @_;
		$client->must('SET credit.screening_memory = \'16MB\'');
		judge($client->query("SELECT count(*) FROM credit_match(ARRAY(SELECT 'x' || i FROM generate_series(1, 100000) i), 'laiwu/4')"), 'credit_match') } ],
	[ '100,000 valid identifiers, matched at screening_memory = 16MB', 16 + 48, sub {
		my ($client, $n) = @_;
		$client->must('SET credit.screening_memory = \'16MB\'');
		judge($client->query("SELECT count(*) FROM credit_match(ARRAY(SELECT s FROM (SELECT subject::text AS s FROM credit.listing ORDER BY id LIMIT 200) l, generate_series(1, 500)), 'laiwu/4')"), 'credit_match') } ],
	[ '1,500 SET ROLE and RESET ROLE with a question each', 24, sub {
		my ($client, $n) = @_;
		for (1 .. 1500)
		{
			$client->query('SET ROLE ' . one_of(qw(finance civil office court)));
			$client->query("SELECT credit_is_restricted('" . $number->() . "', 'laiwu/4')");
			$client->query('RESET ROLE');
		} } ],
	[ '3,000 checks in a session', 16, sub { my ($client, $n) = @_; judge($client->query("SELECT credit_check('" . $number->() . "', 'laiwu/4', 'credit')"), 'check') for 1 .. 3000 } ],
	[ '200 pushes in a session', 48, sub {
		my ($client, $n) = @_;
		for my $k (1 .. 200)
		{
			my $records = Record::json(map { Record::record(Record::subject(100_000 + $n * 10_000 + $k * 10 + $_), 100_000 + $n * 10_000 + $k * 10 + $_) } 1 .. 10);
			judge($client->execute('SELECT credit_push($1, $2, $3)', encode('UTF-8', $Record::court), $n * 1000 + $k, $records), 'push');
		} } ],
	[ '1,500 refused and passed rows of a trigger', 16, sub { my ($client, $n) = @_; $client->query("INSERT INTO bid VALUES (1, '" . $number->() . "', NULL, 1)") for 1 .. 1500 } ],
	[ '300 suspensions with a question each', 32, sub {
		my ($client, $n) = @_;
		for (1 .. 150)
		{
			judge($client->query($_), $_) for "SELECT credit_suspend_measure('laiwu/6', 'x')", "SELECT credit_is_restricted('" . $number->() . "', 'laiwu/6')", "SELECT credit_resume_measure('laiwu/6', 'x')", "SELECT credit_is_restricted('" . $number->() . "', 'laiwu/6')";
		} } ],
	[ '20,000 records without a number for a push that is refused', 160, sub { my ($client, $n) = @_; $client->query("SELECT credit_push('" . encode('UTF-8', $Record::court) . "', '9$n', (SELECT jsonb_agg(jsonb_build_object('iname', i)) FROM generate_series(1, 20000) i))") } ],
);

return {
	share => 4, about => 'bounds on what a session may hold',
	run => sub {
		my $server = Server->start(@_);
		each_step(sub {
			my $work = $work[ ($_[0] - 1) % @work ];
			my ($name, $bound, $code) = @$work;
			my $round = 1 + int(($_[0] - 1) / @work);
			my $client = $server->reach(limit => 180, options => '-c client_min_messages=warning -c jit=off');
			# What every session reads once is not counted.
			$client->query("SELECT credit_is_restricted('" . $number->() . "', 'laiwu/4')");
			my ($before, $peak) = (own($client), 0);
			# Looked at from beside, because memory of a query is given back at its end.
			pipe my $read, my $write or die $!;
			my $pid = fork // die $!;
			if (!$pid)
			{
				local $SIG{TERM} = sub { syswrite $write, "$peak\n"; POSIX::_exit(0) };
				while (1) { my $now = eval { own($client) } // 0; $peak = $now if $now > $peak; select undef, undef, undef, 0.01 }
			}
			$code->($client, $round);
			my $after = $client->alive ? own($client) : 0;
			kill 'TERM', $pid;
			chomp($peak = <$read> // 0);
			waitpid $pid, 0;
			$peak = $after if $after > $peak;
			my $grown = int(($peak - $before) / 1024);
			add('works measured');
			$Torture::count{"MB at most in \"$name\""} = $grown if $grown > ($Torture::count{"MB at most in \"$name\""} // -1);
			finding("$name: more memory than its bound", "$grown MB at its peak, " . int(($after - $before) / 1024) . " MB kept, $bound MB allowed") if $grown > $bound;
			$client->close;
			$server->look($name);
		}, 3 * @work);
		$server->remove;
	}
};
