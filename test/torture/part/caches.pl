# Caches that are thrown away: with debug_discard_caches = 1 (a server with
# assertions) at every chance, where named questions have to be answered in
# bounded time; and in storms, where other sessions change plans, bindings,
# tables and indexes while questions are asked.
use strict;
use warnings;
use utf8;
use Encode 'encode';
use POSIX ':sys_wait_h';
use Time::HiRes qw(sleep time);
use Record;
use Server;
use Suite;
use Torture;

# What hangs takes for ever; what is only slow takes so many times what a view of
# the server's own takes just before, in seconds of the server's own time.  So a
# machine's speed does not count.  A push is some sixty statements, each planned anew,
# and a statement is about all that is on record.
my $yardstick = 'SELECT count(*) FROM information_schema.role_table_grants';
my ($bound_question, $bound_long) = (50, 300);
my $n1 = Record::subject(1)->{number};
my @named = (
	[ 'postgres', "SELECT credit_is_restricted('$n1', 'laiwu/4')" ],
	[ 'finance', "SELECT credit_is_restricted('$n1', 'laiwu/4')" ],
	[ 'finance', "SELECT verdict FROM credit_check('$n1', 'laiwu/4', 'credit')" ],
	[ 'civil', "SELECT count(*) FROM credit_measures('$n1')" ],
	[ 'postgres', "SELECT count(*) FROM credit_match(ARRAY['$n1', 'x'], 'laiwu/4')" ],
	[ 'finance', "INSERT INTO bid VALUES (1, '$n1', NULL, 1)" ],
	[ 'finance', "SELECT credit_feedback('$n1', 'laiwu/4', 'refused') > 0" ],
	[ 'court', 'PUSH' ],
	[ 'postgres', 'SELECT credit_seal_log()' ],
	[ 'office', "SELECT credit_suspend_measure('laiwu/6', 'x')" ],
	[ 'postgres', "SELECT length(credit_statement_text('$n1')) > 0" ],
	[ 'finance', 'SELECT count(*) FROM credit_changes(NULL, 3)' ]);

# What others do in a storm.
my @storm = (
	"SELECT credit_suspend_measure('laiwu/4', 'x')", "SELECT credit_resume_measure('laiwu/4', 'x')",
	"SELECT credit_bind_department('区民政局', 'finance')", 'ANALYZE credit.listing', 'ANALYZE credit.measure_def', 'REINDEX TABLE CONCURRENTLY credit.listing', 'REINDEX TABLE CONCURRENTLY credit.listing', 'REINDEX TABLE CONCURRENTLY credit.party', 'REINDEX TABLE CONCURRENTLY credit.access_log_rest',
	'ALTER TABLE credit.listing SET (fillfactor = 99)', 'ALTER TABLE credit.listing RESET (fillfactor)', 'CREATE TABLE IF NOT EXISTS passing (i int)', 'DROP TABLE IF EXISTS passing', 'GRANT credit_auditor TO civil', 'REVOKE credit_auditor FROM civil',
	'VACUUM credit.listing', 'BEGIN; UPDATE credit.measure_def SET title = title; ROLLBACK', 'ALTER ROLE finance SET work_mem = 4096', 'REINDEX INDEX CONCURRENTLY credit.listing_pkey', 'VACUUM FULL credit.push_reject_kept');

sub storm
{
	my ($server, $seconds, $number) = @_;
	my $pid = fork // die $!;
	return $pid if $pid;
	srand Torture::hash("$Torture::seed/storm/$number");
	my $until = time + $seconds;
	my $client = $server->client(options => '-c lock_timeout=2s -c client_min_messages=error', limit => 60);
	while ($client && $client->alive && time < $until) { $client->query(encode 'UTF-8', one_of(@storm)) }
	POSIX::_exit(0);
}

return {
	share => 9, needs => 'TORTURE_ASSERTS', about => 'caches thrown away at every chance, and in storms',
	run => sub {
		my $server = Server->start(bindir => "$ENV{TORTURE_ASSERTS}/bin");
		my @all = shuffled(@named);
		my $whole = $Torture::seconds;
		my $slowest = 0;
		$Torture::until = time + $whole * 0.6;
		each_step(sub {
			my ($user, $sql) = @{ $all[ $_[0] - 1 ] };
			# A superuser's setting, so it is made for the login.
			my $top = $server->reach;
			$top->must("ALTER ROLE $user SET debug_discard_caches = 1");
			my $client = $server->client(user => $user, limit => 600);
			my $measure = $client ? $client->ran : 0;
			judge($client->query($yardstick), "as $user, under debug_discard_caches = 1: $yardstick") if $client;
			my $begun = $client ? $client->ran : 0;
			my $bound = ($begun - $measure) * ($sql =~ /^PUSH|statement/ ? $bound_long : $bound_question);
			$client->{limit} = $bound if $client;
			my $answer = !$client ? { error => $Client::refusal, rows => [] }
			  : $sql eq 'PUSH' ? $client->execute('SELECT added FROM credit_push($1, $2, $3)', encode('UTF-8', $Record::court), "8-$_[0]", Record::json(Record::record(Record::subject(70_001), 70_001)))
			  : $client->query(encode 'UTF-8', $sql);
			add('questions under debug_discard_caches');
			my $took = $client ? $client->ran - $begun : 0;
			my $of_bound = $bound ? 100 * $took / $bound : 0;
			$slowest = $of_bound if $of_bound > $slowest;
			judge($answer, "as $user, under debug_discard_caches = 1: $sql");
			note(sprintf '%4.0f s of at most %4.0f, as %s: %s', $took, $bound, $user, $sql);
			my $code = $answer->{error} ? $answer->{error}{C} : '';
			if ($code eq 'HANG')
			{
				$top->query("SELECT pg_terminate_backend($client->{pid})");
			}
			elsif ($code && $code !~ /^(?:CR|LOST)/) { finding("under debug_discard_caches: $answer->{error}{C} $answer->{error}{M}", "as $user: $sql") }
			$client->close if $client;
			$top->must("ALTER ROLE $user RESET debug_discard_caches");
			$top->close;
			$server->look("debug_discard_caches: $sql");
		}, scalar @all) if !defined $Torture::only || $Torture::only <= @all;
		add('% of its bound for the slowest', int $slowest);

		# Storms: the answers do not change, whatever is thrown away meanwhile.
		$Torture::until = time + $whole * 0.4;
		if (time_left() > 1 && !defined $Torture::only)
		{
			my $top = $server->reach;
			my @right = map { [ $_, $top->value("SELECT credit_is_restricted('" . Record::subject($_)->{number} . "', 'laiwu/5')") ] } 1 .. 220;
			my @pids = map { storm($server, time_left() - 0.5, $_) } 1 .. 2;
			my %client;
			my $step = 10_000;
			while (time_left() > 0)
			{
				Torture::begin_step(++$step);
				my $user = one_of(qw(postgres finance civil));
				$client{$user} = $server->reach(user => $user, limit => 60) if !$client{$user} || !$client{$user}->alive || chance(0.1);
				my $of = one_of(@right);
				my $number = Record::subject($of->[0])->{number};
				my $sql = one_of("SELECT credit_is_restricted('$number', 'laiwu/5')", "SELECT credit_is_restricted('$number', 'laiwu/5')", "SELECT verdict FROM credit_check('$number', 'laiwu/4', 'credit')", "SELECT count(*) FROM credit_measures('$number')",
					"INSERT INTO bid VALUES (1, '$number', NULL, 1)", "SELECT count(*) FROM (SELECT FROM credit.listing WHERE credit_is_restricted(subject, 'laiwu/5')) x", "SELECT credit_feedback('$number', 'laiwu/4', 'refused') > 0");
				my $answer = $client{$user}->query($sql);
				add('questions in storms');
				judge($answer, "in a storm, as $user: $sql");
				my $code = $answer->{error} ? $answer->{error}{C} : '';
				if ($sql =~ /laiwu\/5'\)$/ && $user eq 'postgres' && !$code) { finding('another answer in a storm', "$sql\nright: $of->[1], said: $answer->{rows}[0][0]") if $answer->{rows}[0][0] ne $of->[1] }
				# Refusals of ours, the plan's (who may ask) and what concurrent changes are told with are answers.
				elsif ($code && $code !~ /^(?:CR00\d|42501|XX|LOST|HANG|40001|40P01|55P03)/) { finding("in a storm: $code $answer->{error}{M}", "as $user: $sql") }
			}
			for (@pids) { waitpid $_, 0 }
			$_->close for values %client, $top;
		}
		$server->look('the whole part');
		$server->remove;
	}
};
