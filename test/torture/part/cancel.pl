# Work that is cut short: cancelled or timed out at any moment, without memory,
# without room for files, on a full disk.  What was cut leaves nothing behind,
# and the same session, asked again, gives the right answer.
use strict;
use warnings;
use utf8;
use Encode 'encode';
use Time::HiRes qw(sleep time);
use Record;
use Server;
use Torture;

my ($server, %right);

# The first call loads libraries, for which there may be no memory either.
my $unloaded = qr/could not load library .*(?:failed to map segment|cannot allocate memory)/i;

my @question = (
	q{SELECT verdict FROM credit_check('%s', 'laiwu/4', 'credit')},
	q{SELECT credit_is_restricted('%s', 'laiwu/4')},
	q{SELECT string_agg(measure::text || verdict, ' ' ORDER BY measure) FROM credit_measures('%s')},
	q{SELECT md5((credit_explain('%s', 'laiwu/4') - 'list_as_of')::text)},
	q{SELECT count(*) FROM credit_match(ARRAY['%s', 'x'], 'laiwu/4')},
	q{SELECT string_agg(concat(watch, row_key, verdict), ' ' ORDER BY watch) FROM generate_series(1, 2) w, credit_hits(w) WHERE subject = '%s' AND state <> 'to_lift'},
	q{INSERT INTO bid VALUES (1, '%s', NULL, 1)});

# The answer in words: what came, or the code of the error.
sub words { my $answer = shift; return $answer->{error} ? $answer->{error}{C} : join '|', map { join ',', map { $_ // 'NULL' } @$_ } @{ $answer->{rows} } }

sub right { my ($user, $sql) = @_; return $right{"$user $sql"} //= do { my $client = $server->reach(user => $user); my $words = words($client->query($sql)); $client->close; $words } }

sub ask_again
{
	my ($client, $user, $sql, $after) = @_;
	my $answer = $client->query($sql);
	my $words = words($answer);
	judge($answer, "$sql after $after");
	finding("another answer after $after", "as $user: $sql\nright: " . right($user, $sql) . "\nsaid: $words") if $words ne right($user, $sql) && $client->alive;
	add('questions asked again');
}

sub first_question
{
	my $user = one_of(qw(finance finance postgres civil));
	my $sql = sprintf one_of(@question), Record::subject(between(1, 260))->{number};
	right($user, $sql);
	my $timeout = chance(0.3);
	my $client = $server->reach(user => $user, options => $timeout ? '-c statement_timeout=' . between(1, 25) : '');
	my $answer;
	if ($timeout) { $answer = $client->query($sql); add('questions timed out') if $answer->{error} && $answer->{error}{C} eq '57014' }
	else
	{
		$client->send($sql);
		sleep(rand() * rand() * 0.06);
		$client->cancel;
		$answer = $client->finish;
		add('questions cancelled') if $answer->{error} && $answer->{error}{C} eq '57014';
	}
	judge($answer, "cancelled: $sql");
	my $words = words($answer);
	finding('another answer while being cancelled', "as $user: $sql\n$words") if $words ne '57014' && $words ne right($user, $sql) && $client->alive;
	if ($client->alive)
	{
		$client->query('SET statement_timeout = 0');
		ask_again($client, $user, $sql, 'a cancelled first question');
		ask_again($client, $user, sprintf(one_of(@question), Record::subject(between(1, 260))->{number}), 'a cancelled first question');
	}
	$client->close;
}

sub records { my ($n, $count) = @_; return map { Record::record(Record::subject(20_000 + $n * 50 + $_), 20_000 + $n * 50 + $_) } 1 .. $count }

# A push that was cut is whole or absent, and goes through when it is sent again.
sub push_twice
{
	my ($client, $n, $count, $answer, $what, $sent) = @_;
	if ($answer->{error}) { add("pushes cut ($what)") }
	judge($answer, "a push: $what", $unloaded) or $client->alive or return;
	my $there = $client->value('SELECT count(*) FROM credit.push WHERE court = $1 AND push_no = $2', encode('UTF-8', $Record::court), "5-$n");
	my $listed = $client->value('SELECT count(*) FROM credit.current_list l WHERE l.push_no = $1', "5-$n");
	finding("a push that was cut is neither whole nor absent ($what)", "$there pushes, $listed listings of $count") if !($there == 0 && $listed == 0) && !($there == 1 && $listed == $count);
	my $again = $client->execute('SELECT added + unchanged, rejected FROM credit_push($1, $2, $3)', encode('UTF-8', $Record::court), "5-$n", $sent);
	judge($again, "the same push again: $what");
	finding("a push that was cut does not go through again ($what)", words($again)) if words($again) ne "$count,0";
}

sub cancelled_push
{
	my $n = shift;
	my $client = $server->reach(user => 'court', options => '-c client_min_messages=warning');
	my $sent = Record::json(records($n, 40));
	# Pushes ascend; STEP alone starts anywhere.
	$client->send_push($sent, "5-$n");
	sleep(rand() * 0.25);
	$client->cancel;
	my $answer = $client->finish;
	push_twice($client, $n, 40, $answer, 'cancelled', $sent);
	$client->close;
}

sub Client::send_push
{
	my ($client, $sent, $no) = @_;
	$client->send("SELECT * FROM credit_push('" . encode('UTF-8', $Record::court) . "', '$no', '" . $sent =~ s/'/''/gr . "')");
}

sub limit
{
	my ($client, $bytes) = @_;
	system('prlimit', '--pid', $client->{pid}, "--as=$bytes:") == 0 or die 'prlimit is missing: install util-linux';
}

sub without_memory
{
	my $n = shift;
	my $client = $server->reach(limit => 120);
	# Some sessions have asked before, some have not.
	my $sql = sprintf $question[ int rand 5 ], Record::subject(between(1, 260))->{number};
	right('postgres', $sql);
	ask_again($client, 'postgres', $sql, 'nothing') if chance(0.5);
	my ($now) = Server::slurp("/proc/$client->{pid}/status") =~ /^VmSize:\s+(\d+)/m;
	my $sent = Record::json(records($n, 40));
	my $extra = int(rand() * rand() * 16_000_000);
	limit($client, $now * 1024 + $extra);
	my $kind = one_of(qw(push match where question plan));
	my ($answer, $what) = (undef, "$extra bytes more than nothing, $kind");
	if ($kind eq 'push') { $client->send_push($sent, "5-$n"); $answer = $client->finish }
	elsif ($kind eq 'match') { $answer = $client->query("SELECT count(*) FROM credit_match(ARRAY(SELECT CASE WHEN i % 2 = 0 THEN 'x' ELSE '" . Record::subject(between(1, 200))->{number} . "' END || CASE i % 3 WHEN 0 THEN i::text ELSE '' END FROM generate_series(1, 30000) i), 'laiwu/4')") }
	elsif ($kind eq 'where') { $answer = $client->query("SELECT count(*) FROM credit.listing l, generate_series(1, 300) WHERE credit_is_restricted(l.subject, 'laiwu/4')") }
	elsif ($kind eq 'plan') { $answer = $client->query("BEGIN; UPDATE credit.measure_def SET title = title; SELECT credit_is_restricted('" . Record::subject(5)->{number} . "', 'laiwu/4'); ROLLBACK"); $client->query('ROLLBACK') if $client->alive }
	else { $answer = $client->query($sql) }
	add('out of memory') if $answer->{error} && $answer->{error}{C} eq '53200';
	judge($answer, $what, $unloaded);
	if ($client->alive)
	{
		limit($client, 'unlimited');
		ask_again($client, 'postgres', $sql, "out of memory ($kind)");
		push_twice($client, $n, 40, $answer, 'out of memory', $sent) if $kind eq 'push';
	}
	$client->close;
}

sub without_files
{
	my $n = shift;
	my $client = $server->reach(options => "-c temp_file_limit=100kB -c work_mem=64kB -c maintenance_work_mem=1MB -c credit.screening_memory=64kB", limit => 120);
	my $sent = Record::json(records($n, 48));
	if (chance(0.5))
	{
		$client->send_push($sent, "5-$n");
		my $answer = $client->finish;
		$client->query('SET temp_file_limit = -1');
		push_twice($client, $n, 48, $answer, 'no temporary files', $sent);
	}
	else
	{
		my $answer = $client->query("SELECT count(*) FROM (SELECT * FROM credit_match(ARRAY(SELECT 'x' || i FROM generate_series(1, 20000) i), 'laiwu/4') m ORDER BY m::text) s");
		add('temporary files refused') if $answer->{error} && $answer->{error}{C} eq '53400';
		judge($answer, 'credit_match with temp_file_limit');
	}
	$client->close;
}

sub without_disk
{
	my $n = shift;
	my $top = $server->reach(database => 'postgres', limit => 300);
	mkdir my $place = "$ENV{TORTURE_SMALL}/$$-$n" or die $!;
	my $ballast = "$ENV{TORTURE_SMALL}/ballast";
	open my $out, '>', $ballast or die $!;
	print $out 'x' x 8_000_000;
	close $out;
	$top->must("CREATE TABLESPACE small LOCATION '$place'");
	$top->must('CREATE DATABASE small TEMPLATE torture TABLESPACE small STRATEGY file_copy');
	my $client = $server->reach(database => 'small', limit => 300);
	my ($last, $k, $answer) = (0, 0);
	my $line = 'Record::json';
	for ($k = 1; $k < 400; $k++)
	{
		my @more = map { Record::record(Record::subject(300_000 + $k * 200 + $_), 300_000 + $k * 200 + $_, duty => '支付' . join('', map { chr between(0x4e00, 0x9fa5) } 1 .. 1500)) } 1 .. 100;
		$client->send_push(Record::json(@more), "6-$k");
		$answer = $client->finish;
		last if $answer->{error};
		$last = $k;
	}
	add('disks full');
	judge($answer, 'a push on a full disk');
	finding('a full disk is told in other words', words($answer)) if $answer->{error} && $answer->{error}{C} !~ /^53/;
	finding('the disk was never full', "$k pushes") if !$answer->{error};
	$client = $server->reach(database => 'small', limit => 300) if !$client->alive;
	judge($client->query(sprintf $question[1], Record::subject(3)->{number}), 'a question on a full disk');
	# Counting the list may itself need a temporary file: what is there is counted with room again.
	unlink $ballast;
	my $there = $client->value("SELECT count(*) FROM credit.push WHERE push_no LIKE '6-%'");
	finding('pushes on a full disk are not whole or absent', "$there pushes, $last acknowledged") if $there != $last;
	my $listed = $client->value("SELECT count(*) FROM credit.current_list WHERE push_no LIKE '6-%'");
	finding('pushes on a full disk are not whole or absent', "$listed listings of $last pushes of 100") if $listed != 100 * $last;
	my $again = $client->execute('SELECT added FROM credit_push($1, $2, $3)', encode('UTF-8', $Record::court), "6-$k", Record::json(map { Record::record(Record::subject(900_000 + $_), 900_000 + $_) } 1 .. 20));
	finding('with room again the next push does not work', words($again)) if words($again) ne '20';
	my $log = $client->query('SELECT count(*) FROM credit_verify_log()');
	finding('the log does not verify after a full disk', words($log)) if words($log) ne '0';
	$client->close;
	$top->must('DROP DATABASE small WITH (FORCE)');
	$top->must('DROP TABLESPACE small');
	$top->close;
}

return {
	share => 8, quick => 12, about => 'cancelled and timed out work, no memory, no temporary files, a full disk',
	run => sub {
		$server = Server->start(settings => ['temp_buffers = 800kB'], @_);
		%right = ();
		Torture::note('no disk of its own (only root can mount one): temp_file_limit alone stands for it') if !$ENV{TORTURE_SMALL};
		each_step(sub {
			my $n = shift;
			# The first that a run does, and then now and then.
			if ($ENV{TORTURE_SMALL} && $n % 150 == 1) { without_disk($n) }
			else { one_of(\&first_question, \&first_question, \&first_question, \&cancelled_push, \&without_memory, \&without_memory, \&without_files)->($n) }
			$server->look("step $n") if $n % 10 == 0;
		});
		$server->look('the whole part');
		$server->remove;
	}
};
