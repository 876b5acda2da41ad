# Mutators: records of the court as JSON and as bytes of the inbox, plans,
# arguments and definitions of the triggers, values in binary and as text.
# What is wrong is refused in its own words and costs nothing but itself: the
# server stays, no error is internal, and a bad record does not end its batch.
use strict;
use warnings;
no warnings 'recursion';
use utf8;
use Encode 'encode';
use JSON::PP ();
use Record;
use Server;
use Torture;

my $json = JSON::PP->new->utf8->canonical->allow_nonref;

# ---- values of every kind ---------------------------------------------------

sub odd_text
{
	return one_of('', ' ', "\x{3000}", "\x{a0}\x{200b}", '暂无', '--', '*', "a\x{301}" x between(1, 400), "\x{fdfa}" x between(1, 80), "\x{1F600}" x 60,
		"\x{202e}甲\x{202c}", "\x{feff}甲", '甲' x between(1, 3000), join('', map { chr between(0x4e00, 0x9fa5) } 1 .. between(1, 2000)), '9' x between(1, 400), '-' . '9' x 30, '2026-02-30', '0000-00-00', '20260230', '9999-12-31', '10000-01-01',
		'2026年13月1日', '-infinity', 'infinity', 'now', 'epoch', '1e400', 'NaN', "'; DROP TABLE credit.push; --", '{}', '[]', '"', '\\', "\t", "a\nb", '%s%n', '１２３４', '〇一二',
		'（2026）鲁9999执0号', '（9999）鲁9999执1号', '(2026)鲁9999执' . '0' x 200 . '1号', '91370116MA3DEM0198', '3712**********0198', 'passport:CHN-000000000', 'hmpermit:H00000000', "\x{fffd}", "\x{10ffff}");
}

sub odd_value
{
	my $depth = shift // 0;
	return one_of(
		sub { odd_text() }, sub { odd_text() }, sub { undef }, sub { JSON::PP::true() }, sub { JSON::PP::false() },
		sub { between(-5, 3000) }, sub { one_of(0, -1, 2**31, 2**53, 1e300, 0.1, 20260301) }, sub { [] }, sub { {} },
		sub { $depth > 2 ? 1 : [ map { odd_value($depth + 1) } 1 .. between(1, 4) ] },
		sub { $depth > 2 ? 1 : { map { one_of(qw(cardNum iname role since until grounds x)) => odd_value($depth + 1) } 1 .. 3 } },
		sub { my $v = 1; $v = [$v] for 1 .. between(1, 300); $v }, sub { [ (1) x between(1, 2000) ] })->();
}

my @fields = qw(iname name cardNum subject partyTypeName kind caseCode case_no courtName areaName disruptTypeName grounds decisionDate decisionNo publishDate regDate
  periodYears periodReason graceUntil gistId gistUnit duty performance performedPart unperformPart sexy age birthDate businessEntity relations qysler exitBan notPublic
  bars onApplication removalReason removedOn decided_on period_years);

sub spelled
{
	my $name = shift;
	return one_of($name, uc $name, lc $name, $name =~ s/([A-Z])/_\l$1/gr, join('_', split //, $name));
}

# Changes the record in place; deep copies are made by the caller.
sub mutate_structure
{
	my $r = shift;
	my @keys = sort keys %$r;
	my $key = one_of(@keys);
	one_of(
		sub { $r->{$key} = odd_value() }, sub { $r->{ one_of(@fields) } = odd_value() }, sub { $r->{ one_of(@fields) } = odd_text() },
		sub { delete $r->{$key} }, sub { $r->{ spelled($key) } = odd_value() }, sub { my $other = one_of(@keys); @$r{ $key, $other } = @$r{ $other, $key } },
		sub { my $v = delete $r->{$key}; $r->{ spelled($key) } = $v },
		sub { my $t = $r->{$key} // ''; return if ref $t; my $at = int rand(1 + length $t); substr($t, $at, between(0, 2)) = odd_text(); $r->{$key} = $t },
		sub { $r->{relations} = [ map { { cardNum => one_of(odd_text(), Record::subject(between(1, 999))->{number}), iname => odd_text(), role => one_of('法定代表人', '实际控制人', odd_text()), since => odd_text(), until => odd_value() } } 1 .. between(1, 30) ] },
		sub { $r->{ one_of(qw(iname iname caseCode duty decisionNo areaName periodReason removalReason)) } = join '', map { chr between(0x4e00, 0x9fa5) } 1 .. between(150, 4000) },
		sub { $r->{relations} = odd_value() }, sub { $r->{grounds} = [ map { one_of(1 .. 6, 0, 7, 1.5, '4', undef, 1e20) } 1 .. between(1, 9) ] },
		sub { @$r{qw(removalReason removedOn)} = (one_of('履行完毕', odd_text()), one_of(undef, '2026-05-05', odd_text())) })->() for 1 .. between(1, 3);
}

sub mutate_bytes
{
	my $line = shift;
	for (1 .. between(1, 4))
	{
		my $at = int rand(1 + length $line);
		one_of(
			sub { substr $line, $at, 1, chr between(3, 255) if $at < length $line },
			sub { substr $line, $at, between(1, 20), '' if $at < length $line },
			sub { substr $line, $at, 0, substr($line, int rand length $line, between(1, 60)) },
			sub { substr $line, $at, 0, one_of('{', '}', '[', ']', '"', ',', ':', '\\u0000', '\\ud800', '\\', '1e999999', '-', "\xe4", "\xef\xbb\xbf", '\\udc00\\ud800', "\xf4\x90\x80\x80", 'null', "\x7f") },
			sub { $line = substr $line, 0, $at },
			sub { $line x= 2 })->();
	}
	$line =~ tr/\n\r\x01\x02\0//d;
	return $line;
}

# ---- records ----------------------------------------------------------------

# A batch of good ones with mutants among them; the good ones have to arrive.
sub batch
{
	my ($n, $mutant) = @_;
	my (@lines, @good);
	for my $i (1 .. 8)
	{
		my $subject = Record::subject(1000 + ($n * 8 + $i) % 3_000_000);
		my $record = Record::record($subject, $n * 8 + $i);
		my $line = Record::line($record);
		if ($i % 3 == 1) { push @lines, $mutant->($line) }
		else { push @lines, $line; push @good, [ $subject->{number}, $record->{caseCode} ] }
	}
	return (\@lines, \@good);
}

sub count_up
{
	my ($client, $answer, $sent, $good, $what) = @_;
	add('records', $sent);
	return if !judge($answer, $what);
	my (undef, $added, $changed, $removed, $unchanged, $rejected) = @{ $answer->{rows}[0] };
	finding('the counts of a push do not add up to its records', "$sent sent, (@{$answer->{rows}[0]})\n$what") if $added + $changed + $removed + $unchanged + $rejected != $sent;
	add('accepted', $added + $changed + $removed + $unchanged - @$good);
	add('rejected', $rejected);
	for my $pair (@$good)
	{
		my $there = $client->execute('SELECT count(*) FROM credit.current_list WHERE subject = $1::credit.subject AND case_no = $2', $pair->[0], encode('UTF-8', $pair->[1]));
		judge($there, $what) or last;
		if ($there->{rows}[0][0] == 0) { finding('a good record beside bad ones did not arrive', "$pair->[0]\n$what"); last }
	}
}

sub by_json
{
	my ($client, $n) = @_;
	my ($lines, $good) = batch($n, sub { my $r = $json->decode(shift); mutate_structure($r); $json->encode($r) });
	my $sent = '[' . join(', ', @$lines) . ']';
	$client->query('BEGIN');
	my $answer = $client->execute('SELECT * FROM credit_push($1, $2, $3)', encode('UTF-8', $Record::court), "1-$n", $sent);
	count_up($client, $answer, scalar @$lines, $good, "credit_push of $sent");
	ended($answer, $sent, 'credit_push');
	$client->query('ROLLBACK');
}

# One bad record may not end the push: an error is a finding, whatever its code.
sub ended
{
	my ($answer, $sent, $by) = @_;
	my $error = $answer->{error} or return;
	# jsonb itself takes neither, before the push has seen anything.
	return if $by eq 'credit_push' && $error->{C} =~ /^22P0[25]$/;
	return if $error->{C} =~ /^(?:LOST|HANG|XX)/;
	finding("one bad record ends a whole push: $error->{C} " . $error->{M}, $sent);
}

sub by_inbox
{
	my ($client, $n) = @_;
	my ($lines, $good) = batch($n, sub { my $line = mutate_bytes(shift); $line =~ /\S/ ? $line : '{}' });
	my $sent = join "\n", @$lines, '';
	$client->query('BEGIN');
	my $answer = $client->copy_in(q{COPY credit.inbox (record) FROM STDIN WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')}, $sent);
	if (judge($answer, "COPY credit.inbox: $sent"))
	{
		$answer = $client->execute('SELECT * FROM credit_push_inbox($1, $2)', encode('UTF-8', $Record::court), "1-$n");
		count_up($client, $answer, scalar @$lines, $good, "credit_push_inbox of $sent");
		ended($answer, $sent, 'credit_push_inbox');
	}
	# The server itself refuses what is no UTF-8; that alone is its right.
	elsif ($answer->{error}{C} ne '22021' && $answer->{error}{C} ne '22P04') { finding("a line stops COPY into the inbox: $answer->{error}{C} $answer->{error}{M}", $sent) }
	else { add('lines that are no UTF-8') }
	$client->query('ROLLBACK');
}

# ---- plans ------------------------------------------------------------------

# Every place in a structure: [container, key].
sub places
{
	my ($value, @found) = @_;
	if (ref $value eq 'HASH') { push @found, [ $value, $_ ], places($value->{$_}) for sort keys %$value }
	elsif (ref $value eq 'ARRAY') { push @found, [ $value, $_ ], places($value->[$_]) for 0 .. $#$value }
	return @found;
}

sub get { my ($c, $k) = @{ $_[0] }; return ref $c eq 'HASH' ? $c->{$k} : $c->[$k] }
sub put { my ($c, $k) = @{ $_[0] }; if (ref $c eq 'HASH') { $c->{$k} = $_[1] } else { $c->[$k] = $_[1] } }

my $small;

sub by_plan
{
	my ($client, $n) = @_;
	$small //= do
	{
		my ($file) = glob 'sql/*/laiwu.json sql/laiwu.json';
		my $plan = $json->decode(Server::slurp($file) || die 'where is the plan?');
		@$plan{qw(code edition)} = ('torture', '1');
		# The mutators find more in a smaller one.
		splice @{ $plan->{measures} }, 3;
		$plan->{readings} = [];
		$json->encode($plan);
	};
	my $plan = $json->decode($small);
	for (1 .. between(1, 3))
	{
		my @places = places($plan);
		my $place = one_of(@places);
		one_of(sub { put($place, odd_value()) }, sub { put($place, odd_text()) },
			sub { my $other = get(one_of(@places)); put($place, $json->decode($json->encode($other))) },
			sub { my ($c, $k) = @$place; ref $c eq 'HASH' ? delete $c->{$k} : splice @$c, $k, 1 },
			sub { my ($c, $k) = @$place; ref $c eq 'HASH' ? $c->{ odd_text() } = 1 : push @$c, get($place) })->();
	}
	my $sent = $json->encode($plan);
	$client->query('BEGIN');
	my $answer = $client->execute('SELECT credit_load_plan($1)', $sent);
	add('plans');
	if (judge($answer, "credit_load_plan of $sent"))
	{
		add('plans loaded');
		# What was let in has to work.
		judge($client->query("SELECT * FROM credit_measures('" . Record::subject($_)->{number} . "')"), "credit_measures after credit_load_plan of $sent") or last for 1 .. 3;
		judge($client->query("SELECT credit_check('" . Record::subject(4)->{number} . "', 'torture/1', 'credit')"), "credit_check after credit_load_plan of $sent");
	}
	$client->query('ROLLBACK');
}

# ---- triggers ---------------------------------------------------------------

sub quoted { my $t = shift; $t =~ s/\0//g; $t =~ s/'/''/g; return $t =~ /\\/ ? "E'" . $t =~ s/\\/\\\\/gr . "'" : "'$t'" }

sub by_trigger
{
	my ($client, $n) = @_;
	my $function = one_of(qw(credit_enforce credit_enforce credit_log_feedback));
	my @good = $function eq 'credit_enforce'
	  ? (one_of(qw(bidder c_text c_dom c_gen)), 'laiwu/4', one_of(qw(refuse warn record)), 'purpose')
	  : ('bidder', one_of('laiwu/4', 'laiwu/29', 'laiwu/35'), 'act', 'detail');
	my @arguments = @good[ 0 .. between(0, $#good) ];
	@arguments = map { chance(0.75) ? $_ : one_of(odd_text(), qw(bidder id price c_int c_arr c_jsonb c_null detail ctid tableoid nothing laiwu/1 laiwu/9999 x/1 refuse), 'laiwu/20') } @arguments;
	push @arguments, odd_text() if chance(0.1);
	my $event = one_of('BEFORE INSERT', 'BEFORE INSERT OR UPDATE', 'AFTER INSERT', 'BEFORE UPDATE', 'AFTER INSERT OR UPDATE', 'BEFORE DELETE', 'AFTER DELETE', 'BEFORE INSERT OR DELETE', 'INSTEAD OF INSERT', 'AFTER TRUNCATE', 'BEFORE TRUNCATE');
	my $table = chance(0.08) ? 'shown' : one_of('t', 't', 'parted');
	my $sql = "CREATE TRIGGER zz $event ON $table FOR EACH " . one_of('ROW', 'ROW', 'ROW', 'ROW', 'STATEMENT')
	  . (chance(0.1) ? ' WHEN (true)' : '') . " EXECUTE FUNCTION $function(" . join(', ', map { quoted($_) } @arguments) . ')';
	$sql =~ s/ WHEN \(true\)// if $event =~ /INSTEAD/;
	$client->query('BEGIN');
	$client->must(q{CREATE DOMAIN dom AS text; CREATE TABLE t (id int, bidder credit.subject, c_text text, c_dom dom, c_int int, c_arr text[], c_jsonb jsonb, c_null text, purpose text, act text, detail jsonb, price numeric,
		c_gen text GENERATED ALWAYS AS (upper(c_text)) STORED);
		CREATE TABLE parted (id int, bidder credit.subject, c_text text, c_dom dom, c_int int, c_arr text[], c_jsonb jsonb, c_null text, purpose text, act text, detail jsonb, price numeric, c_gen text) PARTITION BY HASH (id);
		CREATE TABLE part0 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 0); CREATE TABLE part1 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 1);
		ALTER TABLE t DROP COLUMN price; CREATE VIEW shown AS SELECT * FROM t;});
	add('triggers');
	my $answer = $client->query(encode('UTF-8', $sql));
	my $done = $sql;
	if (judge($answer, $sql))
	{
		$client->query('SAVEPOINT s');
		for (1 .. 6)
		{
			my $number = quoted(one_of(Record::subject(between(1, 300))->{number}, Record::subject(4)->{number}, odd_text()));
			my $subject = quoted(Record::subject(between(1, 220))->{number});
			my $row = "(" . between(1, 9) . ", $subject, $number, $number, 1, '{a,b}', '{}', NULL, " . quoted(one_of('procurement', '政府采购：1', odd_text())) . ', ' . quoted(one_of('refused', '不予批准', 'inspected', odd_text())) . ', ' . one_of("'{}'", "'[1]'", 'NULL', q{'{"amount": 5}'}, q{'{"amount": "x"}'}, q{'{"decided_on": "2026-01-01"}'}) . ')';
			my $columns = '(id, bidder, c_text, c_dom, c_int, c_arr, c_jsonb, c_null, purpose, act, detail)';
			my $dml = one_of("INSERT INTO $table $columns VALUES $row", "INSERT INTO $table $columns VALUES $row", "UPDATE $table SET bidder = $subject, act = 'lifted'", "DELETE FROM $table", "TRUNCATE $table",
				"ALTER TABLE t DROP COLUMN IF EXISTS " . one_of(qw(c_int c_arr purpose)) . ' CASCADE', 'ALTER TABLE t ALTER c_text TYPE varchar(100) USING NULL', 'ALTER TABLE t ADD COLUMN IF NOT EXISTS more int DEFAULT 5', "UPDATE $table SET id = id + 1",
				"MERGE INTO $table USING (VALUES $row) v $columns ON $table.id = v.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id, bidder) VALUES (v.id, v.bidder::credit.subject)");
			$done .= ";\n$dml";
			add('statements on tables with triggers');
			last if !judge($client->query(encode('UTF-8', $dml)), $done) && !$client->alive;
			$client->query($client->{state} eq 'E' ? 'ROLLBACK TO s' : 'SAVEPOINT s');
		}
	}
	$client->query('ROLLBACK');
}

# ---- binary and text values --------------------------------------------------

my @seeds;

sub by_binary
{
	my ($client, $n) = @_;
	# Good values as the server itself sends them.
	if (!@seeds)
	{
		$client->query(q{CREATE TEMP TABLE good (s credit.subject, m credit.measure)});
		$client->copy_in('COPY good FROM STDIN', join '', map { Record::subject($_)->{number} . "\tlaiwu/" . ($_ % 35 + 1) . "\n" } 1 .. 40);
		$client->copy_in('COPY good FROM STDIN', map { encode 'UTF-8', "$_\tlaiwu/1\n" } 'passport:GBR-123456789', 'hmpermit:H12345678');
		my $sent = join '', @{ $client->query('COPY good TO STDOUT (FORMAT binary)')->{copy} // [] };
		my $at = 19;
		while ((my $columns = unpack 'n', substr $sent, $at, 2) == 2)
		{
			$at += 2;
			my @row;
			for (1 .. 2) { my $l = unpack 'N', substr $sent, $at, 4; push @row, substr $sent, $at + 4, $l; $at += 4 + $l }
			push @seeds, \@row;
		}
		$client->query('DROP TABLE good');
	}
	my @rows;
	for (1 .. 20)
	{
		my @row = @{ one_of(@seeds) };
		my $v = one_of(0, 1);
		my $bytes = $row[$v];
		one_of(sub { substr $bytes, int rand length $bytes, 1, chr int rand 256 }, sub { $bytes = substr $bytes, 0, int rand length $bytes }, sub { $bytes .= chr int rand 256 for 1 .. between(1, 9) },
			sub { $bytes = pack 'C*', map { int rand 256 } 1 .. between(0, 40) }, sub { $bytes = '' }, sub { my $at = int rand length $bytes; substr $bytes, $at, 1, chr(ord(substr $bytes, $at, 1) ^ 1 << int rand 8) })->();
		$row[$v] = $bytes;
		push @rows, \@row;
	}
	for my $row (@rows)
	{
		add('binary values');
		my $answer = $client->copy_in('COPY plain FROM STDIN (FORMAT binary)', "PGCOPY\n\xff\r\n\0" . pack('NN', 0, 0) . pack('n', 2) . pack('N/a*N/a*', @$row) . pack('n', 0xffff));
		my $shown = join ' ', map { unpack 'H*', $_ } @$row;
		if (judge($answer, "COPY plain (binary) of $shown"))
		{
			add('binary values taken');
			# What comes in has one spelling, and that one reads back as the same.
			my $same = $client->query('SELECT count(*) FROM plain WHERE subject::text::credit.subject IS DISTINCT FROM subject OR measure::text::credit.measure IS DISTINCT FROM measure');
			judge($same, "reading back $shown") and $same->{rows}[0][0] and finding('a binary value is not what its text says', $shown);
			$same = $client->query('SELECT subject = subject, hashtext(subject::text) IS NOT NULL, credit_subject_kind(subject), credit_division(subject), credit_birth_date(subject) FROM plain');
			judge($same, "working with $shown");
			$client->query('TRUNCATE plain');
		}
	}
}

sub by_text
{
	my ($client, $n) = @_;
	for (1 .. 20)
	{
		my $text = one_of(Record::subject(between(1, 9999))->{number}, 'laiwu/' . between(0, 5000), 'passport:GBR-' . between(1, 10**9), odd_text());
		substr $text, int rand(1 + length $text), between(0, 2), one_of('', odd_text(), chr between(1, 0x2ff), '0') if chance(0.7);
		$text =~ tr/\0//d;
		my $sent = encode 'UTF-8', $text;
		add('texts', 3);
		judge($client->execute('SELECT credit_subject_problem($1), credit_try_subject($1)', $sent), "credit_try_subject of $text");
		judge($client->execute("SELECT \$1::credit.$_", $sent), "$_ from text $text") for qw(subject measure);
	}
}

return {
	share => 11, quick => 14, about => 'mutants of records, inbox lines, plans, triggers, binary and text values',
	run => sub {
		my %o = @_;
		my $server = Server->start(%o);
		my $client;
		each_step(sub {
			my $n = shift;
			$client = $server->reach(limit => 30, options => '-c client_min_messages=warning') if !$client || !$client->alive;
					one_of(\&by_json, \&by_json, \&by_inbox, \&by_inbox, \&by_plan, \&by_trigger, \&by_binary, \&by_text)->($client, $n);
			if (!$client->alive) { $server->look("step $n"); undef $client }
			elsif ($n % 200 == 0)
			{
				my ($own) = Server::slurp("/proc/$client->{pid}/status") =~ /^RssAnon:\s+(\d+)/m;
				finding("a session holds more and more memory", "$own kB after $n steps") if defined $own && $own > 400_000;
				$client->close;
				undef $client;
			}
		});
		$server->look('the whole part');
		$server->remove;
	}
};
