# Calls of every function of the extension, inner ones too, with arguments that
# are null, right, extreme or nonsense, as superuser and as each kind of login:
# they answer or refuse; none crashes the server or does not know itself.
use strict;
use warnings;
use utf8;
use Encode 'encode';
use Record;
use Server;
use Torture;

my $numbers = sub { Record::subject(between(1, 240))->{number} };
my %values = (
	text => sub { one_of('', ' ', $Record::court, '区财政局', '区民政局', '甲', '2026-1', '0-1', 'delta', 'full', 'refused', '不予批准', 'credit', '政府采购：1', '法定代表人', 'feedback', 'receipt', 'security_given', '无', "\x{3000}", "\x{10ffff}",
		'（2024）鲁9999执7号', $numbers->(), 'laiwu/4', '9' x 100, 'x' x 5000, "a\x{301}" x 200, '{}', '[]', '%s%n%d', "'", 'now', 'infinity', '2026-01-01', 'C', 'pg_class', 'credit.listing') },
	'credit.subject' => sub { one_of($numbers, $numbers, $numbers, sub { one_of('passport:GBR-123456789', 'hmpermit:H12345678', '', 'x') })->() },
	'credit.measure' => sub { 'laiwu/' . between(1, 35) },
	jsonb => sub { one_of('{}', '[]', 'null', '1', '"a"', '[{}]', '{"document_no": "1"}', '{"amount": 1e300}', '{"amount": -1}', '{"grounds": [1]}', '{"decided_on": "2026-02-30"}', '{"evidence": {"uri": "x", "sha256": "y"}}', '{"a":' x 60 . '1' . '}' x 60, Record::json(Record::record(Record::subject(1 + int rand 300), 1 + int rand 300)), Record::line(Record::record(Record::subject(7), 7))) },
	date => sub { one_of('2026-01-01', '2026-11-26', '2025-02-28', 'infinity', '-infinity', '4713-01-01 BC', '5874897-12-31', '1900-01-01', '2100-12-31', 'today', 'tomorrow', sprintf '2026-%02d-%02d', between(1, 12), between(1, 28)) },
	'timestamp with time zone' => sub { one_of('now', 'infinity', '-infinity', '4713-01-01 BC', '294276-12-31', '2026-03-01', '2026-11-26 12:00+14', 'epoch') },
	boolean => sub { one_of(qw(t f)) },
	integer => sub { one_of(0, 1, -1, 5, 12, 100, 2_147_483_647, -2_147_483_648, between(1, 400)) },
	bigint => sub { one_of(0, 1, -1, between(1, 220), between(1, 220), between(1, 220), '9223372036854775807', '-9223372036854775808') },
	smallint => sub { one_of(0, 1, 7, 32767, -32768) },
	numeric => sub { one_of(0, 1, -1, 'NaN', 'Infinity', '1e1000', '123456.78', '1e-1000') },
	bytea => sub { one_of('', '\x00ff', '\xdeadbeef', '\x' . '00' x 3000) },
	name => sub { one_of(qw(court finance civil office audit nobody postgres x credit_court), '') },
	regrole => sub { one_of(qw(court finance civil nobody postgres credit_court pg_database_owner 0 4294967295)) },
	cstring => sub { one_of('', 'x', $numbers->(), 'laiwu/4') },
	'credit.cursor' => sub { one_of('', '(1,2,3)', '0/0', '(,)', '(1,1)', '0') },
	tstzmultirange => sub { one_of('{}', '{[2026-01-01,2026-02-01)}', '{(,)}') },
);
$values{json} = $values{jsonb};

sub value
{
	my $type = shift;
	return undef if chance(0.12);
	if ($type =~ /(.*)\[\]$/)
	{
		my $element = $1;
		return one_of('{}', '{NULL}', '[0:0]={x}', '{{a,b},{c,d}}') if chance(0.15);
		my @elements = map { value($element) } 1 .. between(1, 5);
		my $array = '{' . join(',', map { defined $_ ? '"' . s/(["\\])/\\$1/gr . '"' : 'NULL' } @elements) . '}';
		return chance(0.1) ? '[2:' . (@elements + 1) . "]=$array" : $array;
	}
	return $values{$type}->() if $values{$type};
	# A row or an enumeration.
	return one_of('()', '(,,,)', 'restricted', 'clear', '(' . ',' x between(1, 30) . ')', $values{text}->());
}

return {
	share => 8, quick => 10, about => 'calls of every function with arguments of every kind, as every kind of login',
	run => sub {
		my %o = @_;
		my $server = Server->start(%o);
		my $top = $server->reach;
		my @functions = @{ $top->must(q{
			SELECT n.nspname, p.proname, p.provariadic <> 0, array_to_string(ARRAY(SELECT format_type(a, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY t(a, o) ORDER BY o), '|'), p.pronargdefaults, p.oid::regprocedure
			FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'credit' JOIN pg_proc p ON p.oid = d.objid JOIN pg_namespace n ON n.oid = p.pronamespace
			WHERE d.classid = 'pg_proc'::regclass AND d.deptype = 'e' AND p.prokind = 'f' AND NOT 'internal'::regtype = ANY (p.proargtypes::oid[])
			ORDER BY p.oid::regprocedure::text COLLATE "C"})->{rows} };
		add('functions', scalar @functions);
		$top->close;
		my (%client, %called);
		each_step(sub {
			my $n = shift;
			# Each in turn, so that a short run has called all of them.
			my ($schema, $name, $variadic, $types, $defaults, $signature) = @{ $functions[ ($n - 1) % @functions ] };
			my @types = split /\|/, $types;
			splice @types, @types - between(1, $defaults) if $defaults && !($variadic eq 't') && chance(0.3);
			my @arguments = map { value($_) } @types;
			my $who = one_of(qw(postgres postgres postgres court finance office audit nobody));
			my $client = $client{$who};
			if (!$client || !$client->alive)
			{
				$client = $client{$who} = $server->reach(user => $who, limit => 40, options => '-c client_min_messages=warning -c statement_timeout=4s');
			}
			my $call = "SELECT * FROM $schema.$name(" . join(', ', map { ($variadic eq 't' && $_ == $#types + 1 ? 'VARIADIC ' : '') . "\$${_}::$types[$_ - 1]" } 1 .. @types) . ')';
			$call =~ s/(\$\d+::[^,)]*)(?=\)$)/VARIADIC $1/ if $variadic eq 't' && $call !~ /VARIADIC/;
			my $shown = "as $who: $call with " . join ', ', map { defined $_ ? length $_ > 200 ? substr($_, 0, 200) . '...' : "<$_>" : 'NULL' } @arguments;
			$client->query('BEGIN');
			my $answer = $client->execute($call, map { defined $_ ? encode('UTF-8', $_) : undef } @arguments);
			add('calls');
			$called{$signature}++;
			# GRANT has no code of its own for what it refuses there.
			if (judge($answer, $shown, qr/^role "pg_database_owner" cannot be a member of any role$/)) { add('answered') }
			elsif ($answer->{error}{C} eq '57014') { add('over the limit of time') }
			if ($client->alive) { judge($client->query('ROLLBACK'), "ROLLBACK after $shown") }
			if (!$client->alive) { $server->look($shown); delete $client{$who}; }
		});
		$server->look('the whole part');
		$server->remove;
	}
};
