# A clock that jumps, by libfaketime, under pushes, checks, decisions, sealing
# and snapshots: no internal error, the history of each listing stays in order,
# the log verifies, and once the clock is right again everything works.
use strict;
use warnings;
use utf8;
use Encode 'encode';
use Record;
use Server;
use Torture;

return {
	share => 4, about => 'a clock that jumps',
	run => sub {
		my ($library) = glob '/usr/lib/*/faketime/libfaketime.so.1';
		die "libfaketime is missing: install the package faketime\n" if !$library;
		my $server;
		my $offset = ($ENV{CREDIT_TMP} // '/tmp') . "/offset.$$";
		my $clock = sub { open my $out, '>', "$offset.new" or die $!; print $out "$_[0]\n"; close $out; rename "$offset.new", $offset or die $! };
		$clock->('+0');
		$server = Server->start(environment => { LD_PRELOAD => $library, FAKETIME_TIMESTAMP_FILE => $offset, FAKETIME_NO_CACHE => 1, FAKETIME_DONT_FAKE_MONOTONIC => 1, DONT_FAKE_MONOTONIC => 1 });
		my $client = $server->reach;
		$clock->('+100d');
		my $jumped = $client->value("SELECT clock_timestamp() > '" . (1900 + (gmtime)[5]) . '-' . (1 + (gmtime)[4]) . '-' . (gmtime)[3] . "'::date + 90");
		die "the clock does not jump\n" if $jumped ne 't';
		$clock->('+0');
		my $no = 0;
		each_step(sub {
			my $n = shift;
			$client = $server->reach(limit => 90) if !$client->alive;
			my $jump = one_of('+0', '+' . between(1, 90) . 's', '-' . between(1, 90) . 's', '-' . between(1, 40) . 'd', '+' . between(1, 40) . 'd', '+' . between(1, 3) . 'y', '-1y');
			$clock->($jump);
			add('jumps');
			my $subject = Record::subject(between(1, 220))->{number};
			my ($listing) = map { $_->[0] } @{ $client->query("SELECT listing FROM credit.listing ORDER BY random() LIMIT 1")->{rows} };
			my @records = map { Record::record(Record::subject(40_000 + $n * 5 + $_), 40_000 + $n * 5 + $_) } 1 .. 5;
			my $push = sub {
				$no++;
				my $answer = $client->execute('SELECT added FROM credit_push($1, $2, $3)', encode('UTF-8', $Record::court), "7-$no", Record::json(@_));
				judge($answer, "a push, clock $jump");
				$answer;
			};
			my @what = shuffled(
				sub { $push->(@records) }, sub { judge($client->query("SELECT credit_check('$subject', 'laiwu/4', 'credit')"), "a check, clock $jump") },
				sub { judge($client->query("SELECT credit_feedback('$subject', 'laiwu/4', 'refused')"), "feedback, clock $jump") },
				sub { judge($client->query('SELECT credit_seal_log()'), "sealing, clock $jump") }, sub { judge($client->query('SELECT credit_prepare_log()'), "partitions, clock $jump") },
				sub { judge($client->query('SELECT credit_snapshot(5)'), "a snapshot, clock $jump") },
				sub { judge($client->query(encode 'UTF-8', "SELECT credit_remove($listing, '履行完毕', CURRENT_DATE, '1', CURRENT_DATE)"), "a removal, clock $jump") },
				sub { judge($client->query(encode 'UTF-8', "SELECT credit_revoke($listing, '错误', CURRENT_DATE, '2', CURRENT_DATE)"), "a revocation, clock $jump") },
				sub { judge($client->query("SELECT credit_suspend_measure('laiwu/6', 'x'); SELECT credit_resume_measure('laiwu/6', 'x')"), "a suspension, clock $jump") },
				sub { judge($client->query("SELECT count(*) FROM credit_changes()"), "the feed, clock $jump") });
			$_->() for @what[ 0 .. 4 ];

			# Back to the right time: what is on record is in order, and work goes on.
			$clock->('+0');
			my @order = (
				[ 'versions of a listing are not in order', 'SELECT count(*) FROM credit.listing WHERE known_until < known_from' ],
				[ 'two versions of a listing are known at once', 'SELECT count(*) FROM credit.listing a JOIN credit.listing b USING (listing) WHERE a.id < b.id AND tstzrange(a.known_from, a.known_until) && tstzrange(b.known_from, b.known_until)' ],
				[ 'a listing has no last version, or two', "SELECT count(*) FROM (SELECT FROM credit.listing GROUP BY listing HAVING count(*) FILTER (WHERE known_until = 'infinity') <> 1) x" ],
				[ 'posts are known in no order', 'SELECT count(*) FROM credit.relation WHERE known_until < known_from' ],
				# That the clock was days or years off when it was sealed is told, and is to be.
				[ 'the log does not verify', q{SELECT count(*) FROM credit_verify_log() WHERE problem <> ALL (ARRAY['sealed before the batch before it, or in the future', 'sealed long after the month of its entries, or before it'])} ]);
			for my $check (@order)
			{
				my $answer = $client->query($check->[1]);
				judge($answer, $check->[1]) and $answer->{rows}[0][0] and finding($check->[0], "$answer->{rows}[0][0], clock was $jump");
			}
			my $fresh = $push->(map { Record::record(Record::subject(400_000 + $n), 400_000 + $n) } 1);
			finding("with the clock right again a push is refused: $fresh->{error}{C} $fresh->{error}{M}", "clock was $jump") if $fresh->{error};
			my $there = $client->query("SELECT credit_is_restricted('" . Record::subject(400_000 + $n)->{number} . "', 'laiwu/4'), (SELECT listing FROM credit.listing WHERE subject = '" . Record::subject(400_000 + $n)->{number} . "' AND known_until = 'infinity')");
			judge($there, 'a question, clock right again');
			finding('what was pushed with the clock right again is not in force', "clock was $jump") if !$there->{error} && $there->{rows}[0][0] ne 't';
			if (!$there->{error})
			{
				my $ended = $client->query(encode 'UTF-8', "SELECT credit_revoke($there->{rows}[0][1], '错误', CURRENT_DATE, '3', CURRENT_DATE)");
				judge($ended, 'a revocation, clock right again');
				finding("with the clock right again a decision is refused: $ended->{error}{C} $ended->{error}{M}", "clock was $jump") if $ended->{error};
			}
			my $seal = $client->query('SELECT credit_seal_log()');
			finding("with the clock right again sealing is refused: $seal->{error}{C} $seal->{error}{M}", "clock was $jump") if $seal->{error};
			$server->look("clock $jump") if $n % 10 == 0;
		});
		$server->look('the whole part');
		$server->remove;
		unlink $offset;
	}
};
