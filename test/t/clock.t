#!/usr/bin/perl
# Clocks that jump, by libfaketime.  What is on record stays in the order in
# which it came to be known, no decision waits until the clock has caught up, and
# figures of past days are in the end those of a register whose clock was right.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my ($library) = glob '/usr/lib/*/faketime/libfaketime.so.1';
die "libfaketime is missing: install the package faketime\n" if !$library;
my $offset = "$Database::folder/offset";
chmod 0755, $Database::folder;
sub clock { open my $out, '>', "$offset.new" or die $!; print $out "$_[0]\n"; close $out; rename "$offset.new", $offset or die $!; return }
clock('+0');
{
	local @ENV{qw(LD_PRELOAD FAKETIME_TIMESTAMP_FILE FAKETIME_NO_CACHE FAKETIME_DONT_FAKE_MONOTONIC DONT_FAKE_MONOTONIC)} = ($library, $offset, 1, 1, 1);
	my %own = Database::start_cluster('autovacuum=off');
	@ENV{ keys %own } = values %own;
}

my ($court, $other) = ('济南市莱芜区人民法院', '济南市中级人民法院');
my $organization = '91370116MA3DEM0198';
# The valid numbers of persons: division 379999 is none, so that they are nobody's.
sub person
{
	my $first = sprintf '37999919800101%03d', shift;
	my @weight = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
	my $sum = 0;
	$sum += $weight[$_] * substr $first, $_, 1 for 0 .. 16;
	return $first . substr '10X98765432', $sum % 11, 1;
}
sub record { my ($no, $more) = @_; return sprintf '{"iname": "某%d", "cardNum": "%s", "caseCode": "（2026）鲁0116执%d号", "grounds": [1], "decisionDate": "2026-03-%02d"%s}', $no, person($no), $no, 1 + $no % 28, $more // '' }
sub push_of { my ($by, $no, @records) = @_; return sprintf q{SELECT credit_push('%s', '%s', '[%s]')}, $by, $no, join ', ', @records }
my $listing = sub { return sprintf q{(SELECT max(listing) FROM credit.listing WHERE subject = '%s' AND court = '%s')}, $_[0], $_[1] // $court };

# ---- a clock that goes back --------------------------------------------------

my $one = $listing->(person(1));
my $unit = $listing->($organization);
my $exempted = q{(SELECT max(exemption) FROM credit.exemption)};
my @step = (
	push_of($court, 1, record(1), record(2), record(3), qq({"iname": "莱芜砚禾有限公司", "cardNum": "$organization", "caseCode": "（2026）鲁0116执90号", "grounds": [2], "decisionDate": "2026-03-02",
		"relations": [{"person": "@{[ person(4) ]}", "role": "principal", "since": "2026-03-02"}]})),
	push_of($other, 1, record(1), record(5)),
	push_of($court, 2, record(1, ', "exitBan": true'), record(6)),
	push_of($court, 3),
	qq{SELECT credit_bind($unit, '@{[ person(7) ]}', 'legal_representative', '2026-04-01', '登记资料', '2026-04-02')},
	qq{SELECT credit_release($unit, '@{[ person(4) ]}', NULL, '2026-05-01', '登记资料', '2026-05-02')},
	qq{SELECT credit_bind($unit, '@{[ person(4) ]}', 'principal', '2026-06-01', '登记资料', '2026-06-02')},
	qq{SELECT credit_exempt('$court', '@{[ person(1) ]}', 'laiwu/13', '购买住房一套', '批1', '2026-04-01', '2026-04-01', '2027-04-01')},
	qq{SELECT credit_end_exemption($exempted, '批2', '2026-06-01')},
	qq{SELECT credit_change_identifier('$court', '@{[ person(2) ]}', '@{[ person(8) ]}', '2026-05-01', '更正1', '2026-05-02', '号码登记有误')},
	qq{SELECT credit_stay($one, 'bankruptcy', '裁1', '2026-05-01')},
	qq{SELECT credit_end_stay($one, 'bankruptcy', '裁2', '2026-06-01')},
	qq{SELECT credit_suspend_measure('laiwu/4', '暂缓')},
	qq{SELECT credit_resume_measure('laiwu/4')},
	qq{SELECT credit_suspend_measure('laiwu/4', '再次暂缓')},
	qq{SELECT credit_correct($unit, '{"decided_on": "2026-03-05"}', '笔误', '2026-06-01', '更正2', '2026-06-01')},
	push_of($court, 4, qq({"iname": "莱芜砚禾有限公司", "cardNum": "$organization", "caseCode": "（2026）鲁0116执90号", "grounds": [2], "decisionDate": "2026-03-05", "exitBan": false,
		"duty": "支付货款", "relations": [{"person": "@{[ person(9) ]}", "role": "principal", "since": "2026-07-01"}]})),
	qq{SELECT credit_feedback('@{[ person(3) ]}', 'laiwu/6', 'refused')},
	q{UPDATE credit.feedback SET document_no = '文1'},
	q{SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'let_through', '{}', '误报')},
	qq{SELECT credit_object(@{[ $listing->(person(6)) ]}, 'not_to_be_listed', '不应纳入', '2026-07-01')},
	qq{SELECT credit_revoke(@{[ $listing->(person(6)) ]}, '错误', '2026-07-02', '撤1', '2026-07-02')},
	qq{SELECT credit_bar('$court', '@{[ person(3) ]}', '（2026）鲁0116执3号', 'security_given', '担保1')},
	q{SELECT credit_lift_bar((SELECT max(id) FROM credit.listing_bar), '担保失效')},
	push_of($court, 5, sprintf('{"iname": "某3", "cardNum": "%s", "caseCode": "（2026）鲁0116执3号", "removalReason": "履行完毕"}', person(3))),
	qq{SELECT credit_remove($one, 'performed', '2026-07-03', '删1', '2026-07-03')},
	qq{SELECT credit_list('$court', '@{[ person(1) ]}', '某1', '（2026）鲁0116执1号', '{2}', '决1', '2026-08-01', '2026-08-01')},
	q{SELECT credit_resume_measure('laiwu/4')});
my @jump = ('+0', '-1h', '-26h', '+2h', '-5h', '-5h', '-9h', '-3h', '-30h', '-2h', '-7h', '-50h', '-1h', '-20h', '-22h', '-3h', '-9h', '+1h', '-4h', '-11h', '-8h', '-9h', '-1h', '-3h', '-2h', '-70h', '-71h', '-30h');
my @asked = map { person($_) } 1 .. 9;

# The steps, each at its jump of the clock; what is answered of the present after each, and the moment that it left.
sub history
{
	my ($name, @clock) = @_;
	my $database = Database->new($name);
	my (@moment, @present);
	$database->sql('CREATE EXTENSION credit');
	$database->courts;
	for my $n (0 .. $#step)
	{
		clock($clock[$n] // '+0');
		my ($ok, $said) = $database->run($step[$n]);
		ok($ok, "$name, step $n, clock " . ($clock[$n] // '+0')) or diag "$step[$n]\n$said";
		push @moment, $database->sql(q{SELECT max(at) FROM (SELECT applied_at AS at FROM credit.push UNION ALL SELECT at FROM credit.court_event
			UNION ALL SELECT known_from FROM credit.listing UNION ALL SELECT known_from FROM credit.relation) x});
		push @present, $database->sql(sprintf q{SELECT s, string_agg(concat_ws(' ', m.measure, m.verdict, m.via, m.since, m.until), '; ' ORDER BY m.measure, m.via, m.since)
			FROM unnest('{%s}'::credit.subject[]) s LEFT JOIN credit_measures(s) m ON true GROUP BY s ORDER BY s::text}, join ',', @asked, $organization);
	}
	clock('+0');
	return ($database, \@moment, \@present);
}
sub known
{
	my ($database, @moment) = @_;
	return map { $database->sql(sprintf q{SELECT d, s, string_agg(concat_ws(' ', m.measure, m.verdict, m.via, m.since, m.until), '; ' ORDER BY m.measure, m.via, m.since)
		FROM unnest('{%s}'::credit.subject[]) s CROSS JOIN unnest('{2026-04-15,2026-05-15,2026-06-15,2026-07-15,2026-08-15}'::date[]) d
			LEFT JOIN credit_measures(s, d, '%s') m ON m.measure <> 'laiwu/4' GROUP BY d, s ORDER BY d, s::text}, join(',', @asked, $organization), $_) } @moment;
}
my ($even, $even_moment, $even_present) = history('even');
my ($back, $back_moment, $back_present) = history('back', @jump);

# What ends without a day given ends at the clock's moment, which is not the same in both.
sub unclocked { return map { s/ \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+08//gr } @_ }
my @even_present = unclocked(@$even_present);
my @back_present = unclocked(@$back_present);
is($back_present[$_], $even_present[$_], "the present after step $_ is answered as without the jump") for 0 .. $#step;
my @even_known = unclocked(known($even, @$even_moment));
my @back_known = unclocked(known($back, @$back_moment));
is($back_known[$_], $even_known[$_], "and so is what was known after step $_") for 0 .. $#step;

is_deeply([ grep { $back_moment->[$_] lt $back_moment->[ $_ - 1 ] } 1 .. $#$back_moment ], [], 'the moments of what was entered ascend');
is($back->sql($_->[1]), $_->[2] // '', $_->[0]) for (
	[ 'versions of a listing follow one another', q{SELECT a.id FROM credit.listing a JOIN credit.listing b USING (listing) WHERE a.id < b.id AND a.known_from >= b.known_from} ],
	[ 'of a post', q{SELECT a.id FROM credit.relation a JOIN credit.relation b USING (listing, person, role) WHERE a.id < b.id AND a.known_from > b.known_from} ],
	[ 'of an exemption', q{SELECT a.id FROM credit.exemption a JOIN credit.exemption b USING (exemption) WHERE a.id < b.id AND a.known_from >= b.known_from} ],
	[ 'none begins before the one before it has ended', q{SELECT a.id FROM credit.listing a JOIN credit.listing b USING (listing) WHERE a.id < b.id AND tstzrange(a.known_from, a.known_until) && tstzrange(b.known_from, b.known_until)} ],
	[ 'pushes and decisions of all courts have ascending moments', q{SELECT count(*) FROM (SELECT applied_at, lag(applied_at) OVER (ORDER BY id) AS before FROM credit.push) x WHERE applied_at <= before}, 0 ],
	[ 'decisions, too', q{SELECT count(*) FROM (SELECT at, lag(at) OVER (ORDER BY id) AS before FROM credit.court_event) x WHERE at <= before}, 0 ],
	[ 'and links', q{SELECT count(*) FROM (SELECT known_from, lag(known_from) OVER (ORDER BY id) AS before FROM credit.subject_link) x WHERE known_from <= before}, 0 ],
	[ 'so have suspensions of a measure', q{SELECT count(*) FROM (SELECT at, lag(at) OVER (PARTITION BY measure ORDER BY id) AS before FROM credit.measure_event) x WHERE at <= before}, 0 ],
	[ 'the log of a feedback', q{SELECT count(*) FROM (SELECT at, lag(at) OVER (PARTITION BY feedback ORDER BY id) AS before FROM credit.feedback_log) x WHERE at <= before}, 0 ],
	[ 'its corrections', q{SELECT count(*) FROM credit.feedback c JOIN credit.feedback f ON f.id = c.corrects WHERE c.recorded_at <= f.recorded_at}, 0 ],
	[ 'bars', q{SELECT count(*) FROM credit.listing_bar WHERE lifted_at <= recorded_at}, 0 ],
	[ 'a decision that carries an objection out comes after it', q{SELECT count(*) FROM credit.objection o JOIN credit.court_event e ON e.listing = o.listing AND e.action = 'revoke' AND e.at > o.at}, 1 ],
	[ 'nothing is in force on the authority of a version that was replaced', q{SELECT count(*) FROM (SELECT FROM credit.listing GROUP BY listing HAVING count(*) FILTER (WHERE known_until = 'infinity') <> 1) x}, 0 ]);
# Bindings
clock('-3h');
my $role = "clerk_$$";
ok($back->run(qq{CREATE ROLE $role; SELECT credit_bind_court('$court', '$role')}), 'a role is bound');
clock('-9h');
ok($back->run(qq{SELECT credit_bind_court('$court', '$role'); SELECT credit_unbind('$role')}), 'bound anew, and unbound, six hours before');
is($back->sql('SELECT count(*) FROM credit.role_binding WHERE unbound_at > bound_at'), 2, 'each ended after it began');
clock('+0');
# The clock goes back over midnight: what is of the register's own day is not of the future.
my $day = $back->sql('SELECT credit.day_text(credit.register_today())');
clock('-30h');
is($back->sql(sprintf q{SELECT added, rejected FROM credit_push('%s', '99', '[%s]')}, $court, record(40) =~ s/"decisionDate": "[^"]*"/"decisionDate": "$day"/r), '1|0',
	'a record of the register\'s last day, pushed under a clock that is a day behind');
ok($back->run(sprintf q{SELECT credit_list('%s', '%s', '某41', '（2026）鲁0116执41号', '{2}', '决41', '%s', '%s')}, $court, person(41), $day, $day), 'and a decision of that day');
my $fed_back = sub { return sprintf q{SELECT credit_feedback('%s', 'laiwu/6', 'refused', '{"decided_on": "%s"}')}, person(5), shift };
like($back->sql($fed_back->($day)), qr/^\d+$/, 'and what a department decided on that day');
my ($taken, $why) = $back->run($fed_back->($back->sql(qq{SELECT credit.day_text('$day'::date + 1)})));
ok(!$taken && $why =~ /decided_on in the detail of a feedback lies in the future/, 'but nothing of the day after it');
ok($back->run(sprintf q{SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'let_through', '{"decided_on": "%s"}', '误报')}, $day), 'as a correction of it');
clock('+0');

sub register
{
	my $database = Database->new(shift);
	$database->sql('CREATE EXTENSION credit');
	$database->courts;
	$database->sql(sprintf 'ALTER DATABASE %s SET credit.min_group = 1', $database->name);
	return $database;
}

# ---- jobs years later, in every isolation level ------------------------------

my %did;
for my $isolation ('read committed', 'repeatable read', 'serializable')
{
	my $database = register("job_$isolation" =~ tr/ /_/r);
	my $name = $database->name;
	$database->sql(qq{ALTER DATABASE $name SET default_transaction_isolation = '$isolation'});
	clock('-1220d');
	$database->sql('SELECT credit_prepare_log(0); ' . push_of($court, 1, record(1) =~ s/2026-03-\d\d/2023-01-03/r =~ s/2026）/2022）/r) . '; ' . sprintf q{SELECT verdict FROM credit_check('%s', 'laiwu/4', 'audit')}, person(1));
	# A list under watch ends on a day, by which the job of lists has something to remove.
	$database->sql(sprintf q{SET credit.department = '区财政局'; SELECT FROM credit_watch_list('名册', '{%s}', '{laiwu/4}', 'audit', credit.legal_day(now()) + 90)}, person(1));
	# An entry is kept as of its sealing.
	$database->sql('SELECT credit_seal_log()');
	clock('-1d');
	$database->sql(sprintf q{SELECT verdict FROM credit_check('%s', 'laiwu/4', 'audit')}, person(1));
	$database->sql('SELECT credit_snapshot(4000)');
	clock('+0');
	my @command = split /\n/, $database->sql('SELECT command FROM credit.job ORDER BY name DESC');
	for my $command (@command)
	{
		my $job = ($command =~ /credit_(\w+)/)[0];
		# Another session does the same between the beginning of the job's transaction and the job.
		my ($ok, $said) = $database->run(qq{BEGIN; SELECT FROM credit.turn;\n\\! psql -XqAt -d $name -c 'SET client_min_messages = error' -c '$command'\n$command; COMMIT; $command});
		ok($ok, "$job, $isolation") or diag $said;
		push @{ $did{$job} }, $said =~ s/^psql.*NOTICE.*\n//mgr;
	}
}
for my $job (sort keys %did)
{
	like($did{$job}[0], qr/\A(?!0\b|f\b)/, "$job has something to do");
	is($_, $did{$job}[0], "$job does the same in every isolation level, and once") for @{ $did{$job} }[ 1, 2 ];
}

# ---- figures of days ---------------------------------------------------------

# What a register's figures are, and what they would be if they had never been taken before.
my $figures = q{SELECT 'list', l::text FROM credit.listing_day l UNION ALL SELECT 'measure', m::text FROM credit.measure_day m
	UNION ALL SELECT 'checks', c::text FROM credit.check_month c UNION ALL SELECT 'day', d.day::text FROM credit.figure_day d ORDER BY 1, 2};
sub as_if_fresh
{
	my ($database, $what) = @_;
	$database->sql('SELECT credit_snapshot(4000)');
	my $kept = $database->sql($figures);
	$database->sql('DELETE FROM credit.figure_day; DELETE FROM credit.figure_month; SELECT credit_snapshot(4000)');
	return is($kept, $database->sql($figures), $what);
}
my $sum = sub { return shift->sql(q{SELECT day, sum(standing), sum(added) FROM credit.listing_day GROUP BY day ORDER BY day DESC LIMIT 2}) };

my $ahead = register('ahead');
my @day = split /\n/, $ahead->sql(q{SELECT d::date FROM generate_series(credit.legal_day(now()), credit.legal_day(now()) + 3, '1 day') d});
$ahead->sql(push_of($court, 1, record(1), record(2)) . '; ' . sprintf q{SELECT verdict FROM credit_check('%s', 'laiwu/4', 'audit')}, person(1));
clock('+30d');
$ahead->sql('SELECT credit_snapshot(); SELECT credit_note_overdue()');
clock('+0');
$ahead->sql(push_of($court, 2, record(3)) . '; ' . sprintf q{SELECT verdict FROM credit_check('%s', 'laiwu/4', 'audit')}, person(3));
$ahead->sql('SELECT credit_snapshot()');
is($ahead->sql('SELECT count(*) FROM credit.figure_day'), 0, 'a day that is not over is not kept, though the clock once said that it was');
is($ahead->sql('SELECT count(*) FROM credit.figure_month; SELECT max(day) = credit.legal_day(now()) FROM credit.owed_taken; SELECT count(*) FROM credit.owed_taken'), "0\nt\n1", 'nor a month, nor what is owed on it');
clock('+1d');
$ahead->sql('SELECT credit_snapshot()');
is($sum->($ahead), "$day[0]|3|3", 'when it is over it has all that was added');
clock('+3d');
$ahead->sql('SELECT credit_snapshot()');
clock('+1d');
$ahead->sql(push_of($other, 1, record(4)));
clock('+3d');
$ahead->sql('SELECT credit_snapshot()');
is($sum->($ahead), "$day[2]|4|0\n$day[1]|4|1", 'what was entered after the clock had gone back by two days is counted in the days kept before');
$ahead->sql(q{INSERT INTO credit.plan (code) VALUES ('late'); INSERT INTO credit.plan_edition (plan, edition, title, issuer, valid_from)
	SELECT id, '1', '补充', '区信用办', credit.legal_day(now()) - 2 FROM credit.plan WHERE code = 'late'});
is($ahead->sql('SELECT credit_snapshot(1); SELECT count(*) FROM credit.figure_day WHERE stale'), "0\n0", 'a plan that holds since before it was loaded has its days counted again');
as_if_fresh($ahead, 'and all are as if counted once, afterwards');
clock('+0');

# The day of a department's successor comes, and goes again with the clock, for a session that is open all the time.
my $names = register('names');
$names->sql(push_of($court, 1, record(1)) . q{; CREATE ROLE names_clerk; SELECT credit_bind_department('区民政局', 'names_clerk');
	SELECT credit_succeed_department('区财政局', '区民政局', credit.legal_day(now()) + 1, '机构改革1号')});
my $asks_for = sprintf q{SELECT credit_is_restricted('%s', 'laiwu/4'); SELECT COALESCE((credit.my_departments())[2], '-'); SELECT COALESCE(max(departments::text), '-') FROM credit_measures('%s') WHERE measure = 'laiwu/4';}, person(1), person(1);
my (undef, $heard) = $names->run("SET ROLE names_clerk;\n\\set ON_ERROR_STOP off\n" . join "\n", map { "\\! echo $_ > $offset.new && mv $offset.new $offset\n$asks_for" } '+0', '+1d', '+0');
is(join(' ', map { /ERROR:  (\w+):/ ? $1 : /^(?:t|f|-|\{?区.*)$/ ? "<$_>" : () } split /\n/, $heard),
	'42501 <-> <-> <t> <区财政局> <{区民政局}> 42501 <-> <->', 'a successor acts from its day on, not before, whatever the session has in memory') or diag $heard;
clock('+0');

# Whatever happened, in whatever order
my $seed = $ENV{CREDIT_SEED} // time;
srand $seed;
diag "CREDIT_SEED=$seed";
sub one_of { return $_[ rand @_ ] }
for my $round (1 .. 3)
{
	my $random = register("random$round");
	my ($no, $done) = (0, 0);
	for (1 .. 40)
	{
		clock(one_of(map { ('+0', '+' . int(rand 20) . 'h', '-' . int(rand 60) . 'h', '+' . int(rand 40) . 'd', '-' . int(rand 40) . 'd') } 1 .. 1));
		my $any = person(1 + int rand 9);
		my $by = one_of($court, $other);
		my ($ok, $said) = $random->run(one_of(
			push_of($by, 10 + ++$no, map { record($_) } grep { rand() < 0.5 } 1 .. 9), push_of($by, 10 + ++$no, map { record($_, ', "exitBan": true') } grep { rand() < 0.3 } 1 .. 9),
			'SELECT credit_snapshot(' . one_of(1, 2, 10, 100, 4000) . ')', 'SELECT credit_snapshot(4000)',
			qq{SELECT credit_revoke(@{[ $listing->($any, $by) ]}, '错误', CURRENT_DATE, '撤', CURRENT_DATE)},
			qq{SELECT credit_remove(@{[ $listing->($any, $by) ]}, 'performed', CURRENT_DATE, '删', CURRENT_DATE)},
			qq{SELECT credit_exempt('$by', '$any', 'laiwu/22', '购房', '批', CURRENT_DATE, CURRENT_DATE, CURRENT_DATE + 9)},
			q{SELECT credit_suspend_measure('laiwu/6', 'x')}, q{SELECT credit_resume_measure('laiwu/6')},
			qq{SELECT verdict FROM credit_check('$any', 'laiwu/4', 'audit')},
			qq{INSERT INTO credit.plan_edition (plan, edition, title, issuer, valid_from) VALUES (1, '修订$no', '修订', '区信用办', CURRENT_DATE - @{[ int rand 20 ]});
				INSERT INTO credit.plan_measure SELECT (x).* FROM (SELECT jsonb_populate_record(m, jsonb_build_object('edition', (SELECT max(id) FROM credit.plan_edition))) AS x
					FROM credit.plan_measure m WHERE m.edition = 1 AND m.number <= @{[ 1 + int rand 36 ]}) y}));
		$done++ if $ok;
		diag $said if !$ok && $said !~ /ERROR:  (?:42704|55000|23505|23514|22023)/;
	}
	clock(one_of('+0', '+3d', '+70d'));
	cmp_ok($done, '>', 10, "round $round: $done of 40 steps took place");
	as_if_fresh($random, 'and every day is in the end as if counted once');
}
clock('+0');

done_testing();
