#!/usr/bin/perl
# Runs each thing beside its baseline, turn and turn about, and prints the
# ratio of the medians next to what it is meant to be.
#
# Use: test/bench/compare.pl FOLDER LISTINGS APPLICANTS
# with list.pl's files in FOLDER and the server's address in PG*; run.sh does it.
# ROUNDS (5) and SECONDS (4, for each turn of pgbench) may be set.
use strict;
use warnings;
use utf8;
use Time::HiRes qw(time);
binmode STDOUT, ':utf8';
$| = 1;

my ($folder, $listings, $applicants) = @ARGV;
my $bin = $ENV{PGBINDIR};
my $rounds = $ENV{ROUNDS} // 5;
my $seconds = $ENV{SECONDS} // 4;
my $court = '济南市莱芜区人民法院';

# ---- running ---------------------------------------------------------------

sub psql
{
	my @command = ("$bin/psql", '-XqAt', '-v', 'ON_ERROR_STOP=1', '-v', "folder=$folder", @_);
	utf8::encode($_) for @command;
	open my $out, '-|', @command or die "psql: $!\n";
	local $/;
	my $text = <$out>;
	close $out or die "psql failed\n";
	return $text;
}

sub seconds_of
{
	my @arguments = @_;
	my $start = time;
	psql(@arguments);
	return time - $start;
}

# Seconds a transaction, one client, prepared.
sub pgbench
{
	my ($name, $persons, $script) = @_;
	open my $file, '>', "$folder/$name.pgbench" or die "$folder: $!\n";
	print $file $script;
	close $file;
	my $text = qx($bin/pgbench -n -M prepared -T $seconds -D persons=$persons -f $folder/$name.pgbench 2>&1);
	$text =~ /^tps = ([0-9.]+)/m or die $text;
	return 1 / $1;
}

sub contents
{
	open my $file, '<', "$folder/$_[0]" or die "$_[0]: $!\n";
	local $/;
	return scalar <$file>;
}

sub median
{
	my @sorted = sort { $a <=> $b } @_;
	return $sorted[ @sorted / 2 ];
}

# turns(name => sub returning seconds, ...) -> name => median
sub turns
{
	my ($times, @named) = @_;
	my %taken;
	for my $round (1 .. $times)
	{
		for (my $i = 0; $i < @named; $i += 2)
		{
			push @{ $taken{ $named[$i] } }, $named[ $i + 1 ]->();
		}
	}
	return map { $_ => median(@{ $taken{$_} }) } keys %taken;
}

sub report
{
	my ($what, $ratio, $bound, $target, $detail) = @_;
	my $met = $bound eq 'at least' ? $ratio >= $target : $ratio <= $target;
	printf "%-62s %6.2f  (%s %.2f%s)  %s\n", $what, $ratio, $bound, $target, $met ? '' : ', missed', $detail;
}

sub ms { return sprintf '%.3f ms', 1000 * $_[0] }
sub s_ { return sprintf '%.2f s', $_[0] }

# ---- the list --------------------------------------------------------------

printf "%s listings, %s applicants; %s; %d rounds\n", $listings, $applicants, psql('-c', 'SELECT version()') =~ /^(PostgreSQL \S+)/, $rounds;

psql('-c', 'CREATE EXTENSION credit');
my $push_no = 0;

sub push_file
{
	my $file = shift;
	$push_no++;
	return seconds_of('-c', "\\copy credit.inbox (record) FROM '$folder/$file' WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')",
		'-c', "SELECT credit_push_inbox('$court', '$push_no', 'full')");
}

my $first = push_file('list.ndjson');
psql('-c', 'VACUUM ANALYZE');
psql('-f', 'test/bench/baseline.sql');
psql('-c', 'VACUUM ANALYZE');
my ($listed) = psql('-c', 'SELECT count(*) FROM credit.listing') =~ /(\d+)/;
die "only $listed of $listings listings were accepted\n" if $listed != $listings;

# ---- one subject -----------------------------------------------------------

my ($persons) = contents('persons') =~ /(\d+)/;
my %draw = (hit => contents('hit.sql'), miss => contents('miss.sql'));
my $sample = $persons < 50_000 ? $persons : 50_000;

for my $kind ('hit', 'miss')
{
	my %t = turns($rounds,
		raw => sub { pgbench('raw', $persons, $draw{$kind} . "SELECT since FROM raw_listing WHERE id = :id::text;\n") },
		credit => sub { pgbench('credit', $persons, $draw{$kind} . "SELECT credit_is_restricted(:id, 'laiwu/4');\n") },
		client => sub { pgbench('client', $persons, $draw{$kind}) });
	report("credit_is_restricted, $kind: tps, of a raw primary-key look-up", ($t{raw} - $t{client}) / ($t{credit} - $t{client}),
		'at least', 0.9, ms($t{credit} - $t{client}) . ' to ' . ms($t{raw} - $t{client}));
}

# A check is a look-up and an entry in the log; the baseline does both in one statement of plain SQL.
psql('-c', 'SELECT credit_prepare_log(1)');
{
	my %t = turns($rounds,
		credit => sub { pgbench('credit', $persons, $draw{hit} . "SELECT * FROM credit_check(:id, 'laiwu/4', 'funding');\n") },
		plain => sub { pgbench('plain', $persons, $draw{hit} . "SELECT * FROM plain_check(:id::text, 'laiwu/4', 'funding');\n") },
		client => sub { pgbench('client', $persons, $draw{hit}) });
	report('credit_check with its log: time, of plain SQL that does both', ($t{credit} - $t{client}) / ($t{plain} - $t{client}),
		'at most', 1.25, ms($t{credit} - $t{client}) . ' to ' . ms($t{plain} - $t{client}));
}

# The baselines answer the same, or the comparison is void.
my $columns = 'measure::text, title, effect, verdict::text, departments, condition, via::text, case_no, since, until';
my $differ = psql('-c', "SELECT count(*) FROM (SELECT DISTINCT subject FROM stored_measure LIMIT 100) s,
	LATERAL ((SELECT $columns FROM credit_measures(s.subject::credit.subject)
			  EXCEPT ALL SELECT $columns FROM plain_measures(s.subject))
			 UNION ALL
			 (SELECT $columns FROM plain_measures(s.subject)
			  EXCEPT ALL SELECT $columns FROM stored_measure m WHERE m.subject = s.subject)) d");
die "the baselines answer otherwise\n" if $differ != 0;

my %t = turns($rounds,
	credit => sub { pgbench('credit', $sample, $draw{hit} . "SELECT * FROM credit_measures(:id);\n") },
	stored => sub { pgbench('stored', $sample, $draw{hit} . "SELECT $columns FROM stored_measure WHERE subject = :id::text;\n") },
	plain => sub { pgbench('plain', $sample, $draw{hit} . "SELECT * FROM plain_measures(:id::text);\n") },
	client => sub { pgbench('client', $sample, $draw{hit}) });
$t{$_} -= $t{client} for qw(credit stored plain);
report('credit_measures: tps, of reading the rows stored ready-made', $t{stored} / $t{credit}, 'at least', 1, ms($t{credit}) . ' to ' . ms($t{stored}));
report('credit_measures: tps, of a plain SQL function', $t{plain} / $t{credit}, 'at least', 1.2, ms($t{credit}) . ' to ' . ms($t{plain}));

# ---- many ------------------------------------------------------------------

my ($mine, $theirs) = map { int } psql('-c', "SELECT count(*) FROM applicant WHERE credit_is_restricted(subject, 'laiwu/4')",
	'-c', 'SELECT count(*) FROM applicant_uuid a WHERE EXISTS (SELECT FROM list_uuid l WHERE l.id = a.subject)') =~ /(\d+)/g;
die "screening finds $mine, the join $theirs\n" if $mine != $theirs || $mine == 0;
%t = turns($rounds,
	credit => sub { seconds_of('-c', "SELECT count(*) FROM applicant WHERE credit_is_restricted(subject, 'laiwu/4')") },
	join => sub { seconds_of('-c', 'SELECT count(*) FROM applicant_uuid a WHERE EXISTS
		(SELECT FROM list_uuid l WHERE l.id = a.subject AND l.since <= now() AND (l.until IS NULL OR l.until > now()))') });
report('screening: time, of a hash join by uuid', $t{credit} / $t{join}, 'at most', 1.5, s_($t{credit}) . ' to ' . s_($t{join}));

psql('-c', 'CREATE TABLE upload AS SELECT array_agg(subject::text) AS ids FROM (SELECT subject FROM applicant LIMIT 100000) a');
my $matched = "SELECT count(*) FILTER (WHERE m.restricted) FROM upload, credit_match_rows(ids, 'laiwu/4') m";
my $joined = 'SELECT count(l.subject) FROM upload, unnest(ids) WITH ORDINALITY u (id, ord) LEFT JOIN plain_listing l
	ON l.subject = u.id AND l.since <= now() AND (l.until IS NULL OR l.until > now())';
($mine, $theirs) = map { int } psql('-c', $matched, '-c', $joined) =~ /(\d+)/g;
die "matching finds $mine, the join $theirs\n" if $mine != $theirs || $mine == 0;
%t = turns($rounds, credit => sub { seconds_of('-c', $matched) }, join => sub { seconds_of('-c', $joined) });
report('credit_match of 100,000 identifiers: time, of a join on text', $t{credit} / $t{join}, 'at most', 1, s_($t{credit}) . ' to ' . s_($t{join}));

%t = turns($rounds,
	credit => sub { psql('-c', 'TRUNCATE subject_key'); seconds_of('-c', "\\copy subject_key FROM '$folder/subject.txt'") },
	uuid => sub { psql('-c', 'TRUNCATE uuid_key'); seconds_of('-c', "\\copy uuid_key FROM '$folder/uuid.txt'") });
my ($size, $uuid_size) = psql('-c', "SELECT pg_total_relation_size('subject_key'), pg_total_relation_size('uuid_key')") =~ /(\d+)/g;
report('COPY into a table with a primary key: time, of uuid', $t{credit} / $t{uuid}, 'at most', 1.1, s_($t{credit}) . ' to ' . s_($t{uuid}));
report('  its size on disk, of uuid', $size / $uuid_size, 'at most', 1, sprintf '%.1f MB to %.1f MB', $size / 1e6, $uuid_size / 1e6);

# ---- reports ---------------------------------------------------------------

# The dashboard's question: how many does each measure bind, by kind of subject?  The baseline has a row for each.
psql('-c', "CREATE TABLE spread AS SELECT l.listing, m.measure, credit_subject_kind(l.subject) = 'person' AS person
		FROM credit.listing l JOIN credit.measure_list m ON CASE credit_subject_kind(l.subject) WHEN 'person' THEN m.binds_person ELSE m.binds_organization END
		WHERE m.plan = 'laiwu' AND NOT m.suspended AND (m.court_mark IS NULL OR l.exit_ban)",
	'-c', 'VACUUM ANALYZE spread');
my $counted = "SELECT measure_key, kind_key, sum(in_force)::bigint FROM credit_bi.fact_measure
	WHERE date_key = (now() AT TIME ZONE 'Asia/Shanghai')::date AND NOT through_post GROUP BY 1, 2 ORDER BY 1, 2";
my $grouped = "SELECT measure::text, CASE WHEN person THEN 'person' ELSE 'organization' END, count(*) FROM spread GROUP BY 1, 2 ORDER BY 1, 2";
die "the dashboard counts otherwise\n" if psql('-c', $counted) ne psql('-c', $grouped);
%t = turns($rounds > 3 ? 3 : $rounds, credit => sub { seconds_of('-c', $counted) }, plain => sub { seconds_of('-c', $grouped) });
report('credit_bi.fact_measure today: time, of counting rows spread out', $t{credit} / $t{plain}, 'at most', 2, s_($t{credit}) . ' to ' . s_($t{plain}));
psql('-c', 'DROP TABLE spread');
printf "%-62s %6s  %s\n", 'credit_bi.fact_listing today', '', s_(seconds_of('-c', 'SELECT sum(standing) FROM credit_bi.fact_listing'));

# ---- writing ---------------------------------------------------------------

psql('-c', 'CREATE TABLE plain_list (' . join(', ', map { "c$_ text" } 1 .. 21) . ')', '-c', 'CREATE INDEX ON plain_list (c2)');
my @file = ('list.ndjson', 'changed.ndjson');
%t = turns($rounds > 3 ? 3 : $rounds,
	push => sub { @file = reverse @file; my $t = push_file($file[0]); psql('-c', 'VACUUM ANALYZE'); $t },
	copy => sub { psql('-c', 'TRUNCATE plain_list'); seconds_of('-c', "\\copy plain_list FROM '$folder/changed.tsv'") });
report('full push, 1 % changed: time, of COPY into an indexed text table', $t{push} / $t{copy}, 'at most', 3, s_($t{push}) . ' to ' . s_($t{copy}));
printf "%-62s %6.2f  %s\n", 'first push: time, of the same', $first / $t{copy}, s_($first);

# An application's insert: looked at by credit_enforce, or held by a foreign key.
psql('-c', 'TRUNCATE subject_key', '-c', "\\copy subject_key FROM '$folder/subject.txt'",
	'-c', "CREATE TABLE unlisted AS SELECT subject FROM applicant WHERE NOT credit_is_restricted(subject, 'laiwu/4') LIMIT 100000",
	'-c', 'CREATE TABLE known AS SELECT id AS subject FROM subject_key ORDER BY random() LIMIT 100000',
	'-c', 'CREATE TABLE enforced_bid (bidder credit.subject NOT NULL, price numeric NOT NULL)',
	'-c', "CREATE TRIGGER e BEFORE INSERT ON enforced_bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4')",
	'-c', 'CREATE TABLE keyed_bid (bidder credit.subject NOT NULL REFERENCES subject_key, price numeric NOT NULL)', '-c', 'VACUUM ANALYZE');
%t = turns($rounds,
	credit => sub { psql('-c', 'TRUNCATE enforced_bid'); seconds_of('-c', 'INSERT INTO enforced_bid SELECT subject, 1 FROM unlisted') },
	key => sub { psql('-c', 'TRUNCATE keyed_bid'); seconds_of('-c', 'INSERT INTO keyed_bid SELECT subject, 1 FROM known') });
report('credit_enforce: time to insert 100,000, of one with a foreign key', $t{credit} / $t{key}, 'at most', 1.25, s_($t{credit}) . ' to ' . s_($t{key}));

my $n = int($listings / 10);
sub feed
{
	my $table = shift;
	return seconds_of('-c', "INSERT INTO $table (subject, measure, outcome, detail)
		SELECT subject, 'laiwu/4', 'refused', '{\"document\": \"莱财采〔2026〕17号\"}' FROM credit.listing LIMIT $n");
}
%t = turns($rounds,
	bare => sub { feed('bare_feedback') },
	plain => sub { feed('plain_feedback') },
	credit => sub { feed('credit.feedback') });
report('feedback\'s log: time added, of a PL/pgSQL trigger\'s', ($t{credit} - $t{bare}) / ($t{plain} - $t{bare}),
	'at most', 0.5, sprintf '%s and %s on %s', s_($t{credit} - $t{bare}), s_($t{plain} - $t{bare}), s_($t{bare}));
