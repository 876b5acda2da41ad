# Kills in the midst of pushes, checks, feedback, sealing and reading, with
# fsync on.  After each restart: pushes are whole or absent, what was
# acknowledged is there, the list's fingerprint is that of the list as computed
# here, the log verifies, and the next round's pushes go on where the last ended.
#
# What a push holds follows from its number alone, so the list after it does.
use strict;
use warnings;
use utf8;
use Digest::SHA 'sha256_hex';
use Encode qw(encode decode);
use POSIX ':sys_wait_h';
use Time::HiRes qw(sleep time);
use Record;
use Server;
use Torture;

my %court = (delta => '酷试一区人民法院', inbox => '酷试二区人民法院');

# The facts of case N: who, decided when, on which ground.  A changed one was decided a day later.
sub facts
{
	my ($n, $changed) = @_;
	my $decided = sprintf '2026-%02d-%02d', 1 + $n % 9, 1 + $n % 27 + ($changed ? 1 : 0);
	my $ground = $n % 3 ? 1 : 4;
	return { n => $n, subject => Record::subject(5000 + $n), decided => $decided, ground => $ground, until => $ground == 1 ? '-' : '2028' . substr $decided, 4 };
}

sub sent
{
	my $f = shift;
	return { iname => $f->{subject}{name}, cardNum => $f->{subject}{number}, caseCode => "（2024）鲁9999执$f->{n}号", grounds => [ $f->{ground} ], decisionDate => $f->{decided} };
}

# Delta K: ten new cases, two of the last ones changed, two of those before removed.
sub delta
{
	my $k = shift;
	return ((map { sent(facts(10 * $k + $_)) } 0 .. 9),
		$k > 1 ? (map { sent(facts(10 * ($k - 1) + $_, 1)) } 0, 1) : (),
		$k > 2 ? (map { removed(facts(10 * ($k - 2) + $_)) } 2, 3) : ());
}

# Art. 10 ends what has no period, art. 2 what has one.
sub removed
{
	my $f = shift;
	return { cardNum => $f->{subject}{number}, caseCode => "（2024）鲁9999执$f->{n}号", removalReason => $f->{ground} == 1 ? '履行完毕' : 'conduct_corrected' };
}

sub full { my $k = shift; return map { sent(facts(500_000 + 3 * $k + $_)) } 0 .. 59 }

# The list after push K, as the lines of the fingerprint.
sub list_after
{
	my ($kind, $k) = @_;
	my @facts;
	if ($kind eq 'inbox') { @facts = $k ? map { facts(500_000 + 3 * $k + $_) } 0 .. 59 : () }
	else
	{
		for my $p (1 .. $k)
		{
			push @facts, map { facts(10 * $p + $_, $_ < 2 && $k > $p) } grep { !(($_ == 2 || $_ == 3) && $k > $p + 1) } 0 .. 9;
		}
	}
	return sort map { encode 'UTF-8', "$_->{subject}{number}\t(2024)鲁9999执$_->{n}号\t$_->{decided}\t$_->{until}" } @facts;
}

# A cursor names the window in which it was read; the row's number is its last field.
sub number { return $_[0] =~ /,(\d+)\)$/ ? $1 : die "a cursor: $_[0]" }

# ---- who works --------------------------------------------------------------

# A worker says what it is about to do, and what was acknowledged.
my %work = (
	delta => sub {
		my ($client, $say, $k) = @_;
		for ($k = $k + 1;; $k++)
		{
			$say->("try $k");
			my $answer = $client->execute('SELECT * FROM credit_push($1, $2, $3)', encode('UTF-8', $court{delta}), $k, Record::json(delta($k)));
			return $answer if $answer->{error};
			$say->("ack $k @{$answer->{rows}[0]}");
		}
	},
	inbox => sub {
		my ($client, $say, $k) = @_;
		for ($k = $k + 1;; $k++)
		{
			my $answer = $client->query('DELETE FROM credit.my_inbox');
			return $answer if $answer->{error};
			$answer = $client->copy_in(q{COPY credit.inbox (record) FROM STDIN WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')}, map { Record::line($_) . "\n" } full($k));
			return $answer if $answer->{error};
			$say->("try $k");
			$answer = $client->execute(q{SELECT * FROM credit_push_inbox($1, $2, 'full')}, encode('UTF-8', $court{inbox}), $k);
			return $answer if $answer->{error};
			$say->("ack $k @{$answer->{rows}[0]}");
		}
	},
	check => sub {
		my ($client, $say, $mark) = @_;
		for (my $i = 1;; $i++)
		{
			my $answer = $client->execute('SELECT verdict FROM credit_check($1, $2, $3)', Record::subject(between(1, 300))->{number}, 'laiwu/4', encode('UTF-8', "政府采购：$mark-$i"));
			return $answer if $answer->{error};
			$say->("ack $mark-$i");
		}
	},
	feedback => sub {
		my ($client, $say, $mark) = @_;
		for (my $i = 1;; $i++)
		{
			my $answer = $client->execute(q{SELECT credit_feedback($1, 'laiwu/4', 'refused', jsonb_build_object('document_no', $2::text))}, Record::subject(between(1, 200))->{number}, "$mark-$i");
			if ($answer->{error}) { next if $answer->{error}{C} eq 'CR002'; return $answer }
			$say->("ack $answer->{rows}[0][0]");
		}
	},
	seal => sub {
		my ($client, $say) = @_;
		while (1)
		{
			my $answer = $client->query(one_of('SELECT credit_seal_log(20)', 'SELECT credit_seal_log()', 'SELECT credit_seal_log(50)', 'SELECT credit_prepare_log()', 'SELECT credit_snapshot(2)', 'SELECT credit_note_hits()', 'SELECT credit_note_hits()', 'CHECKPOINT'));
			return $answer if $answer->{error};
			$say->('ack seal');
			sleep 0.05;
		}
	},
	read => sub {
		my ($client, $say, $cursor) = @_;
		while (1)
		{
			my $answer = $client->execute('SELECT "cursor" FROM credit_changes($1, $2)', $cursor, between(1, 60));
			return $answer if $answer->{error};
			$say->(join "\n", map { "ack $_->[0]" } @{ $answer->{rows} }) if @{ $answer->{rows} };
			$cursor = $answer->{rows}[-1][0] if @{ $answer->{rows} };
			sleep 0.02;
		}
	});
my %login = (delta => 'court1', inbox => 'court2', check => 'finance', feedback => 'finance', seal => 'postgres', read => 'finance');

sub put_to_work
{
	my ($server, $kind, $start, $round) = @_;
	my $file = "$server->{host}/work-$kind";
	my $pid = fork // die "fork: $!";
	return $pid if $pid;
	srand Torture::hash("$Torture::seed/$round/$kind");
	open my $out, '>', $file or POSIX::_exit(1);
	my $say = sub { syswrite $out, "$_[0]\n" };
	my $client = $server->client(user => $login{$kind}, limit => 30);
	my $answer = $client ? $work{$kind}->($client, $say, $start) : { error => $Client::refusal };
	my $error = $answer->{error};
	$say->("end $error->{C} " . encode('UTF-8', $error->{M}));
	POSIX::_exit(0);
}

return {
	share => 12, quick => 20, about => 'kill -9 in the midst of pushes, checks, feedback, sealing and reading, with fsync on',
	run => sub {
		my $server = Server->start(fsync => 1, settings => ['synchronous_commit = on', 'wal_level = replica'], @_);
		my $client = $server->reach(limit => 300);
		$client->must(encode 'UTF-8', "CREATE ROLE court1 LOGIN; CREATE ROLE court2 LOGIN; SELECT credit_bind_court('$court{delta}', 'court1'), credit_bind_court('$court{inbox}', 'court2'); CREATE EXTENSION amcheck");
		my %acked = (delta => 0, inbox => 0);
		my (%feedback, %note, @read, %seen);
		each_step(sub {
			my $round = shift;
			my %pid = map { ($_ => put_to_work($server, $_, exists $acked{$_} ? $acked{$_} : $_ eq 'read' ? $read[-1] : "$round", $round)) } sort keys %work;
			sleep(0.15 + rand() * rand() * 2);
			my $how = one_of('all', 'all', 'all', 'backend', 'backend', 'postmaster', 'immediate');
			add({ all => 'kills of every process', backend => 'kills of one backend', postmaster => 'kills of the postmaster', immediate => 'immediate shutdowns' }->{$how});
			if ($how eq 'all') { $server->kill_all }
			elsif ($how eq 'immediate') { $server->down('QUIT') }
			elsif ($how eq 'backend')
			{
				my @ours = grep { Server::slurp("/proc/$_/cmdline") =~ /^postgres: (?:court|finance|postgres)/ } $server->children;
				kill 'KILL', one_of(@ours) if @ours;
				sleep 0.2;
			}
			else
			{
				my @children = $server->children;
				kill 'KILL', $server->{postmaster};
				waitpid $server->{postmaster}, 0;
				$server->{postmaster} = 0;
				# Its children notice by themselves.
				my $limit = time + 30;
				sleep 0.05 while time < $limit && grep { kill 0, $_ } @children;
				if (my @left = grep { kill 0, $_ } @children) { finding('hang: a process outlives its postmaster by 30 seconds', join "\n", map { Server::slurp("/proc/$_/cmdline") } @left); kill 'KILL', @left; sleep 1 }
			}
			$server->up if !$server->{postmaster};
			my $limit = time + 60;
			for my $kind (sort keys %pid)
			{
				sleep 0.05 while time < $limit && waitpid($pid{$kind}, WNOHANG) == 0;
				if (kill 0, $pid{$kind}) { finding("hang: the client that does $kind gets neither answer nor end") if waitpid($pid{$kind}, WNOHANG) == 0; kill 'KILL', $pid{$kind}; waitpid $pid{$kind}, 0 }
			}
			$client = $server->reach(limit => 300);
			my (%tried, %was);
			%was = %acked;
			for my $kind (sort keys %pid)
			{
				for (split /\n/, decode('UTF-8', Server::slurp("$server->{host}/work-$kind")))
				{
					if (/^try (\d+)/) { $tried{$kind} = $1 }
					elsif (/^ack (.*)/)
					{
						add({ delta => 'pushes', inbox => 'pushes by the inbox', check => 'checks', feedback => 'feedbacks', seal => 'jobs', read => 'changes read' }->{$kind});
						if ($kind eq 'delta' || $kind eq 'inbox') { ($acked{$kind}) = $1 =~ /^(\d+)/ }
						elsif ($kind eq 'check') { $note{$1} = 1 }
						elsif ($kind eq 'feedback') { $feedback{$1} = 1 }
						elsif ($kind eq 'read') { push @read, $1; finding("the feed hands out a row twice", $1) if $seen{ number($1) }++ }
					}
					elsif (/^end (\S+) (.*)/ && $1 !~ /^(?:LOST|57P0[123])$/) { finding("$kind in the midst of others: $1 $2", "round $round, killed: $how") }
				}
			}

			# Whole or absent.
			for my $kind (qw(delta inbox))
			{
				my $there = $client->value('SELECT COALESCE(max(push_no::int), 0) FROM credit.push WHERE court = $1', encode('UTF-8', $court{$kind}));
				finding("an acknowledged push is gone", "$kind: acknowledged $acked{$kind}, there $there; killed: $how") if $there < $acked{$kind};
				finding("a push is there that nobody sent", "$kind: tried " . ($tried{$kind} // 'none') . ", there $there") if $there > ($tried{$kind} // $was{$kind}) && $there > $acked{$kind};
				add($there > $acked{$kind} ? 'unacknowledged pushes whole' : 'unacknowledged pushes absent') if ($tried{$kind} // 0) > $acked{$kind};
				$acked{$kind} = $there;
				my $own = sha256_hex(join "\n", list_after($kind, $there));
				my $theirs = $client->value('SELECT credit_list_fingerprint($1)', encode('UTF-8', $court{$kind}));
				if ($own ne $theirs)
				{
					my $rejects = $client->query("SELECT p.push_no, r.reason FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE p.court IN ('" . encode('UTF-8', join "', '", values %court) . "') ORDER BY r.id DESC LIMIT 3");
					finding("the list is not that of the pushes ($kind)", join "\n", "after push $there; killed: $how", map { "rejected in push $_->[0]: $_->[1]" } @{ $rejects->{rows} });
				}
				add('fingerprints compared');
			}
			my $missing = $client->value('SELECT count(*) FROM unnest($1::text[]) n WHERE (SELECT count(*) FROM credit.access_log l WHERE l.note = n) <> 1', '{' . join(',', sort keys %note) . '}');
			finding("acknowledged checks are not in the log once", "$missing of " . keys %note) if $missing;
			$missing = $client->value(q{SELECT count(*) FROM unnest($1::bigint[]) i WHERE NOT EXISTS (SELECT FROM credit.feedback f WHERE f.id = i) OR NOT EXISTS (SELECT FROM credit.feedback_log g WHERE (g.after ->> 'id')::bigint = i)}, '{' . join(',', sort keys %feedback) . '}');
			finding("acknowledged feedback is gone, or from its log", "$missing of " . keys %feedback) if $missing;
			(%note, %feedback) = () if $round % 20;
			# What was noticed is what there is, each once.
			$client->must('SELECT credit_note_hits()');
			my $apart = $client->value(q{SELECT count(*) FROM ((SELECT watch, row_key FROM credit.noticed_hit WHERE ended_at IS NULL EXCEPT ALL SELECT h.watch, h.row_key FROM generate_series(1, 2) w, credit_hits(w) h WHERE h.ended_at IS NULL AND h.state <> 'to_lift')
				UNION ALL (SELECT h.watch, h.row_key FROM generate_series(1, 2) w, credit_hits(w) h WHERE h.state <> 'to_lift' EXCEPT ALL SELECT watch, row_key FROM credit.noticed_hit WHERE ended_at IS NULL)) x});
			finding('what was noticed in tables and lists under watch is not what is reached', $apart) if $apart;
			my $problems = $client->query('SELECT problem, count(*) FROM credit_verify_log() GROUP BY 1');
			judge($problems, 'credit_verify_log') and @{ $problems->{rows} } and finding("the log does not verify: $problems->{rows}[0][0]", "killed: $how");
			if ($round % 5 == 0)
			{
				my $checked = $client->query(q{SELECT count(bt_index_check(c.oid, true)) FROM pg_class c JOIN pg_am a ON a.oid = c.relam WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relnamespace = 'credit'::regnamespace});
				if ($checked->{error}) { finding("amcheck: $checked->{error}{M}", "killed: $how") }
				else { add('indexes checked', $checked->{rows}[0][0]) }
			}
			$client->close;
			$server->look("round $round, killed: $how", killed => 1);
		});

		# What is left in the feed is read, and nothing was passed over.
		$client = $server->reach(user => 'finance', limit => 120);
		for my $from ($read[-1], undef)
		{
			my $cursor = $from;
			while (1)
			{
				my $answer = $client->execute('SELECT "cursor" FROM credit_changes($1, 1000)', $cursor);
				judge($answer, 'credit_changes') or last;
				last if !@{ $answer->{rows} };
				for (@{ $answer->{rows} })
				{
					if (defined $from || !@read) { finding('the feed hands out a row twice', $_->[0]) if $seen{ number($_->[0]) }++; push @read, $_->[0] }
					elsif (!$seen{ number($_->[0]) }) { finding('the feed passed over a row', $_->[0]) }
				}
				$cursor = $answer->{rows}[-1][0];
			}
		}
		add('changes read in all', scalar @read);
		$client->close;
		$server->look('the whole part', killed => 1);
		$server->remove;
	}
};
