# What is measured: a table of rows, and the steps that prepare them.
#
# A row has
#   name, what        what is measured
#   beside            what theirs is
#   files, prepare    list.pl's files and the steps that ours needs
#   baseline          the steps that only theirs needs
#   ours, theirs      a turn each, as a sub that returns its cost
#   less              what both have in common, to be taken off, as such a turn
#   same              the two answer the same, or the sub dies
#   goal              ours / theirs is at most that, in wall time (in size, where that is measured)
#   rounds            at most so many
#   client            whether the client's CPU is of interest too
#   finish            what removes a large table
# Only what users have is called, so that a row runs with any commit.
package Rows;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use FindBin '$Bin';
use Measure;

our @EXPORT = qw(rows_named make_files prepare);

our ($listings, $applicants) = (0, 0);
my $court = '济南市莱芜区人民法院';

sub smaller { return $_[0] < $_[1] ? $_[0] : $_[1] }

# ---- turns -----------------------------------------------------------------

sub contents
{
	open my $file, '<', "$Measure::folder/$_[0]" or die "$_[0]: $!\n";
	local $/;
	return scalar <$file>;
}

# A statement about an identifier that pgbench draws, from so many of the listed persons.
sub drawn
{
	my ($kind, $statement, $most) = @_;
	return sub {
		my ($persons) = contents('persons') =~ /(\d+)/;
		return pgbench(contents("$kind.sql") . $statement, smaller($persons, $most // $persons))->();
	};
}

sub after
{
	my ($first, $turn) = @_;
	return sub { $first->(); return $turn->() };
}

sub push_file
{
	my ($file) = @_;
	my $number = ++server()->{pushes};
	return sql('-c', "\\copy credit.inbox (record) FROM '$Measure::folder/$file' WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')",
		'-c', "SELECT credit_push_inbox('$court', '$number', 'full')")->();
}

sub check_push
{
	my $listed = int psql('-c', 'SELECT count(*) FROM credit.listing');
	die "only $listed of $listings listings were accepted\n" if $listed != $listings;
	return;
}

# The extension, with the court that pushes; as a row, because older versions are measured, too.
sub create
{
	psql('-c', 'CREATE EXTENSION credit', '-c', "INSERT INTO credit.court (name) VALUES ('$court')");
	return;
}

# The first push needs an empty list, so a database of its own.
sub push_first
{
	my $database = $ENV{PGDATABASE};
	psql('-c', 'CREATE DATABASE first_push');
	local $ENV{PGDATABASE} = 'first_push';
	create();
	my $cost = push_file('list.ndjson');
	check_push();
	$ENV{PGDATABASE} = $database;
	psql('-c', 'DROP DATABASE first_push');
	return $cost;
}

# The list and the changed list, turn about: each push finds one record in a hundred changed.
sub push_changed
{
	my $cost = push_file((server()->{changed} = !server()->{changed}) ? 'changed.ndjson' : 'list.ndjson');
	psql('-c', 'VACUUM ANALYZE');
	return $cost;
}

sub copied
{
	my ($table, $file) = @_;
	return after(sub { psql('-c', "TRUNCATE $table") }, sub { sql('-c', "\\copy $table FROM '$Measure::folder/$file'")->() });
}

sub size
{
	my ($table, $file) = @_;
	return sub {
		copied($table, $file)->();
		return { size => int psql('-c', "SELECT pg_total_relation_size('$table')") };
	};
}

sub fed
{
	my ($table) = @_;
	return sql('-c', qq(INSERT INTO $table (subject, measure, outcome, detail)
		SELECT subject, 'laiwu/4', 'refused', '{"document": "莱财采〔2026〕17号"}' FROM credit.listing LIMIT ) . int($listings / 10));
}

sub inserted
{
	my ($table, $from) = @_;
	return after(sub { psql('-c', "TRUNCATE $table") }, sql('-c', "INSERT INTO $table SELECT subject, 1 FROM $from"));
}

# The changes since a place in the feed that is kept before them; whoever reads on asks about these subjects alone.
sub read_on
{
	my ($statement) = @_;
	return after(sub {
		psql('-c', 'TRUNCATE place', '-c', 'INSERT INTO place SELECT "cursor", (SELECT max(id) FROM credit.change) FROM credit_changes(NULL, 100000000) ORDER BY ("cursor").id DESC LIMIT 1');
		push_changed();
	}, sql('-c', $statement));
}

# Always from the list to the changed one: back again costs otherwise.
sub push_to_changed
{
	push_changed() if server()->{changed};
	return push_changed();
}

sub watching
{
	my ($watched, $turn) = @_;
	return after(sub {
		psql('-c', $watched ? "SELECT set_config('credit.department', '区财政局', false), credit_watch('holder', 'subject', 'laiwu/4') WHERE NOT EXISTS (SELECT FROM credit.watch_list WHERE ended_at IS NULL)"
			: 'SELECT credit_unwatch(watch) FROM credit.watch_list WHERE ended_at IS NULL');
	}, $turn);
}

sub held
{
	my ($watched) = @_;
	return watching($watched, after(sub { psql('-c', 'DELETE FROM holder WHERE id < 0', '-c', 'VACUUM holder') }, sql('-c', 'INSERT INTO holder SELECT -id, subject FROM holder WHERE id <= ' . smaller(100_000, $applicants))));
}

# ---- steps -----------------------------------------------------------------

# A step has the files and the steps it needs, and a sub; without one it is
# baseline/NAME.sql.
sub steps
{
	my $many = smaller(100_000, smaller($listings, int($applicants * 0.9)));
	return {
		extension => { run => \&create },
		pushed => { files => ['list.ndjson'], before => ['extension'], run => sub { push_file('list.ndjson'); check_push(); psql('-c', 'VACUUM ANALYZE') } },
		log => { before => ['pushed'], run => sub { psql('-c', 'SELECT credit_prepare_log(1)') } },
		raw => { before => ['pushed'] },
		plain_listing => { before => ['pushed'] },
		plain_measures => { before => ['plain_listing'] },
		plain_check => { before => ['plain_measures'] },
		stored => { files => ['sample.txt'], before => ['pushed'] },
		applicant => { files => ['applicant.txt'], before => ['pushed'] },
		applicant_uuid => { files => [ 'uuid.txt', 'applicant_uuid.txt' ] },
		upload => { before => ['applicant'],
			run => sub { psql('-c', 'CREATE TABLE upload AS SELECT array_agg(subject::text) AS ids FROM (SELECT subject FROM applicant LIMIT 100000) a') } },
		subject_key => { before => ['extension'], run => sub { psql('-c', 'CREATE TABLE subject_key (id credit.subject PRIMARY KEY)') } },
		uuid_key => { run => sub { psql('-c', 'CREATE TABLE uuid_key (id uuid PRIMARY KEY)') } },
		plain_list => { run => sub { psql('-c', 'CREATE TABLE plain_list (' . join(', ', map { "c$_ text" } 1 .. 21) . ')', '-c', 'CREATE INDEX ON plain_list (c2)') } },
		spread => { before => ['pushed'] },
		enforced_bid => {
			before => ['applicant'],
			run => sub {
				psql('-c', "CREATE TABLE unlisted AS SELECT subject FROM applicant WHERE NOT credit_is_restricted(subject, 'laiwu/4') LIMIT $many",
					'-c', 'CREATE TABLE enforced_bid (bidder credit.subject NOT NULL, price numeric NOT NULL)',
					'-c', "CREATE TRIGGER e BEFORE INSERT ON enforced_bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4')");
			}
		},
		keyed_bid => {
			files => ['subject.txt'],
			before => ['extension'],
			run => sub {
				psql('-c', 'CREATE TABLE bidder (id credit.subject PRIMARY KEY)', '-c', "\\copy bidder FROM '$Measure::folder/subject.txt'",
					'-c', "CREATE TABLE known AS SELECT id AS subject FROM bidder ORDER BY random() LIMIT $many",
					'-c', 'CREATE TABLE keyed_bid (bidder credit.subject NOT NULL REFERENCES bidder, price numeric NOT NULL)');
			}
		},
		watched => {
			before => ['applicant'],
			run => sub {
				psql('-c', 'CREATE TABLE holder (id bigint PRIMARY KEY, subject credit.subject)', '-c', 'INSERT INTO holder SELECT row_number() OVER (), subject FROM applicant',
					'-c', 'CREATE INDEX holder_key ON holder (credit_subject_key(subject))', '-c', 'CREATE TABLE place (at credit.cursor, last bigint)');
			}
		},
		bare_feedback => { before => ['pushed'] },
		plain_feedback => { before => ['pushed'] },
	};
}

# The kinds of a row's steps are "prepare" and "baseline".
sub steps_of { my ($kinds, $row) = @_; return map { @{ $row->{$_} // [] } } @$kinds }

sub files_of
{
	my ($steps, @names) = @_;
	return map { my $step = $steps->{$_} // die "no such step: $_\n"; (@{ $step->{files} // [] }, files_of($steps, @{ $step->{before} // [] })) } @names;
}

# make_files(kinds, row...): list.pl's files that the rows and their steps of these kinds need.
sub make_files
{
	my ($kinds, @rows) = @_;
	my %wanted = map { $_ => 1 } map { my $row = $_; (@{ $row->{files} // [] }, files_of(steps(), steps_of($kinds, $row))) } @rows;
	my @command = ($^X, "$Bin/list.pl", $Measure::folder, $listings, $applicants, sort keys %wanted);
	system(@command) == 0 or die "list.pl failed\n" if %wanted;
	return;
}

sub take
{
	my ($steps, @names) = @_;
	my $taken = 0;
	for my $name (grep { !server()->{done}{$_} } @names)
	{
		my $step = $steps->{$name};
		take($steps, @{ $step->{before} // [] });
		($step->{run} // sub { psql('-f', "$Bin/baseline/$name.sql") })->();
		$taken = server()->{done}{$name} = 1;
	}
	return $taken;
}

# prepare(kinds, row): takes those of its steps that were not taken on this server yet.
sub prepare
{
	my ($kinds, $row) = @_;
	psql('-c', 'VACUUM ANALYZE') if take(steps(), steps_of($kinds, $row));
	return;
}

# ---- the same answers ------------------------------------------------------

my $columns = 'measure::text, title, effect, verdict::text, departments, condition, via::text, case_no, since, until';

sub same_measures
{
	my ($subjects, $theirs) = @_;
	my $ours = "SELECT $columns FROM credit_measures(s.subject::credit.subject)";
	return sub {
		my $differ = psql('-c', "SELECT count(*) FROM ($subjects) s,
			LATERAL (($ours EXCEPT ALL $theirs) UNION ALL ($theirs EXCEPT ALL $ours)) d");
		die "the baseline answers otherwise\n" if $differ != 0;
	};
}

# Two queries that count, and more than nothing.
sub same_count
{
	my ($ours, $theirs) = @_;
	return sub {
		my ($mine, $other) = map { int psql('-c', $_) } $ours, $theirs;
		die "ours finds $mine, the baseline $other\n" if $mine != $other || $mine == 0;
	};
}

# ---- rows ------------------------------------------------------------------

sub rows
{
	my $screened = "SELECT count(*) FROM applicant WHERE credit_is_restricted(subject, 'laiwu/4')";
	my $hashed = 'SELECT count(*) FROM applicant_uuid a WHERE EXISTS
		(SELECT FROM list_uuid l WHERE l.id = a.subject AND l.since <= now() AND (l.until IS NULL OR l.until > now()))';
	my $hits = 'SELECT count(*) FROM credit_hits((SELECT watch FROM credit.watch_list WHERE ended_at IS NULL)';
	my $held = "SELECT count(*) FROM holder WHERE credit_is_restricted(subject, 'laiwu/4')";
	my $matched = "SELECT count(*) FILTER (WHERE m.restricted) FROM upload, credit_match_rows(ids, 'laiwu/4') m";
	my $joined = 'SELECT count(l.subject) FROM upload, unnest(ids) WITH ORDINALITY u (id, ord) LEFT JOIN plain_listing l
		ON l.subject = u.id AND l.since <= now() AND (l.until IS NULL OR l.until > now())';
	my $counted = "SELECT measure_key, kind_key, sum(in_force)::bigint FROM credit_bi.fact_measure
		WHERE date_key = (now() AT TIME ZONE 'Asia/Shanghai')::date AND NOT through_post GROUP BY 1, 2 ORDER BY 1, 2";
	my $grouped = "SELECT measure::text, CASE WHEN person THEN 'person' ELSE 'organization' END, count(*) FROM spread GROUP BY 1, 2 ORDER BY 1, 2";

	return (
		(
			map {
				{
					name => "is_restricted_$_",
					what => "credit_is_restricted, $_",
					beside => 'a raw look-up by a text primary key',
					files => [ 'persons', "$_.sql" ],
					prepare => ['pushed'],
					baseline => ['raw'],
					ours => drawn($_, "SELECT credit_is_restricted(:id, 'laiwu/4');\n"),
					theirs => drawn($_, "SELECT since FROM raw_listing WHERE id = :id::text;\n"),
					less => drawn($_, ''),
					goal => 1 / 0.9,
				}
			} 'hit', 'miss'
		),
		{
			name => 'check',
			what => 'credit_check with its log',
			beside => 'plain SQL that looks up and logs',
			files => [ 'persons', 'hit.sql' ],
			prepare => ['log'],
			baseline => ['plain_check'],
			ours => drawn('hit', "SELECT * FROM credit_check(:id, 'laiwu/4', 'funding');\n"),
			theirs => drawn('hit', "SELECT * FROM plain_check(:id::text, 'laiwu/4', 'funding');\n"),
			less => drawn('hit', ''),
			goal => 1.25,
		},
		{
			name => 'measures',
			what => 'credit_measures',
			beside => 'a plain SQL function',
			files => [ 'persons', 'hit.sql' ],
			prepare => ['pushed'],
			baseline => ['plain_measures'],
			same => same_measures('SELECT subject::text FROM credit.listing LIMIT 100', "SELECT $columns FROM plain_measures(s.subject)"),
			ours => drawn('hit', "SELECT * FROM credit_measures(:id);\n", 50_000),
			theirs => drawn('hit', "SELECT * FROM plain_measures(:id::text);\n", 50_000),
			less => drawn('hit', '', 50_000),
			goal => 1 / 1.2,
		},
		{
			name => 'measures_stored',
			what => 'credit_measures',
			beside => 'the same rows stored ready-made',
			files => [ 'persons', 'hit.sql' ],
			prepare => ['pushed'],
			baseline => ['stored'],
			same => same_measures('SELECT DISTINCT subject FROM stored_measure LIMIT 100', "SELECT $columns FROM stored_measure m WHERE m.subject = s.subject"),
			ours => drawn('hit', "SELECT * FROM credit_measures(:id);\n", 50_000),
			theirs => drawn('hit', "SELECT $columns FROM stored_measure WHERE subject = :id::text;\n", 50_000),
			less => drawn('hit', '', 50_000),
			goal => 1,
		},
		{
			name => 'screening',
			what => 'applicants WHERE credit_is_restricted',
			beside => 'a hash join by uuid',
			prepare => ['applicant'],
			baseline => ['applicant_uuid'],
			same => same_count($screened, $hashed),
			ours => sql('-c', $screened),
			theirs => sql('-c', $hashed),
			goal => 1.5,
		},
		{
			name => 'match',
			what => 'credit_match_rows of up to 100,000 identifiers',
			beside => 'a join on text that validates nothing',
			prepare => ['upload'],
			baseline => ['plain_listing'],
			same => same_count($matched, $joined),
			ours => sql('-c', $matched),
			theirs => sql('-c', $joined),
			goal => 1,
		},
		{
			name => 'subject_copy',
			what => 'COPY of subjects into a table with a primary key',
			beside => 'of uuids into another',
			files => [ 'subject.txt', 'uuid.txt' ],
			prepare => ['subject_key'],
			baseline => ['uuid_key'],
			ours => copied('subject_key', 'subject.txt'),
			theirs => copied('uuid_key', 'uuid.txt'),
			client => 1,
			goal => 1.1,
		},
		{
			name => 'subject_size',
			what => 'the size of that table on disk, with its index',
			beside => 'that of the uuids',
			files => [ 'subject.txt', 'uuid.txt' ],
			prepare => ['subject_key'],
			baseline => ['uuid_key'],
			rounds => 1,
			ours => size('subject_key', 'subject.txt'),
			theirs => size('uuid_key', 'uuid.txt'),
			goal => 1,
		},
		{
			name => 'fact_measure',
			what => 'credit_bi.fact_measure, how many each measure binds today',
			beside => 'counting rows spread out',
			prepare => ['pushed'],
			baseline => ['spread'],
			rounds => 3,
			same => sub { die "the dashboard counts otherwise\n" if psql('-c', $counted) ne psql('-c', $grouped) },
			ours => sql('-c', $counted),
			theirs => sql('-c', $grouped),
			goal => 2,
			finish => sub { psql('-c', 'DROP TABLE IF EXISTS spread'); delete server()->{done}{spread} },
		},
		{
			name => 'fact_listing',
			what => 'credit_bi.fact_listing, how many stand today',
			prepare => ['pushed'],
			rounds => 3,
			ours => sql('-c', 'SELECT sum(standing) FROM credit_bi.fact_listing'),
		},
		{
			name => 'push_changed',
			what => 'full push, one record in a hundred changed',
			beside => 'COPY of it into an indexed text table',
			files => [ 'list.ndjson', 'changed.ndjson', 'changed.tsv' ],
			prepare => ['pushed'],
			baseline => ['plain_list'],
			rounds => 3,
			ours => \&push_changed,
			theirs => copied('plain_list', 'changed.tsv'),
			client => 1,
			goal => 3,
		},
		{
			name => 'push_first',
			what => 'first push',
			beside => 'COPY of it into an indexed text table',
			files => [ 'list.ndjson', 'changed.tsv' ],
			baseline => ['plain_list'],
			rounds => 3,
			ours => \&push_first,
			theirs => copied('plain_list', 'changed.tsv'),
			client => 1,
		},
		{
			name => 'enforce',
			what => 'insert of rows under credit_enforce',
			beside => 'with a foreign key in its place',
			prepare => ['enforced_bid'],
			baseline => ['keyed_bid'],
			ours => inserted('enforced_bid', 'unlisted'),
			theirs => inserted('keyed_bid', 'known'),
			goal => 1.25,
		},
		{
			name => 'feedback_log',
			what => 'what its log adds to an insert of feedback',
			beside => 'what a PL/pgSQL trigger adds that writes the same log',
			prepare => ['bare_feedback'],
			baseline => ['plain_feedback'],
			ours => fed('credit.feedback'),
			theirs => fed('plain_feedback'),
			less => fed('bare_feedback'),
			goal => 0.5,
		},
		{
			name => 'watch_first',
			what => 'credit_hits, everybody in a watched table',
			beside => 'the table screened with credit_is_restricted, by one process as well',
			prepare => ['watched'],
			same => sub { watching(1, sub { same_count("$hits)", $held)->() })->() },
			ours => watching(1, sql('-c', "$hits)")),
			theirs => sql('-c', 'SET max_parallel_workers_per_gather = 0', '-c', $held),
			goal => 1.5,
		},
		{
			name => 'watch_changed',
			what => 'credit_hits after a push, since the place before it',
			beside => 'the changed subjects joined by the same index',
			files => [ 'list.ndjson', 'changed.ndjson' ],
			prepare => ['watched'],
			rounds => 3,
			ours => watching(1, read_on("$hits, (SELECT at FROM place))")),
			theirs => read_on("SELECT count(*) FROM (SELECT DISTINCT credit_subject_key(c.subject) AS key FROM credit.change c WHERE c.id > (SELECT last FROM place)) c
				JOIN holder h ON credit_subject_key(h.subject) = c.key WHERE credit_is_restricted(h.subject, 'laiwu/4')"),
			goal => 3,
		},
		{
			name => 'watch_push',
			what => 'full push, one record in a hundred changed, while a table is under watch',
			beside => 'while none is',
			files => [ 'list.ndjson', 'changed.ndjson' ],
			prepare => ['watched'],
			rounds => 3,
			ours => watching(1, \&push_to_changed),
			theirs => watching(0, \&push_to_changed),
			goal => 1.05,
		},
		{
			name => 'watch_insert',
			what => 'insert into a watched table',
			beside => 'into it while it is not watched',
			prepare => ['watched'],
			ours => held(1),
			theirs => held(0),
			goal => 1.05,
		},
	);
}

# rows_named(name...): those rows, or all, in the table's order.
sub rows_named
{
	my %wanted = map { $_ => 1 } @_;
	my @rows = rows();
	return @rows if !%wanted;
	my @found = grep { delete $wanted{ $_->{name} } } @rows;
	if (%wanted)
	{
		print STDERR 'no such row: ', join(' ', sort keys %wanted), "\n" if !$wanted{list};
		print { $wanted{list} ? *STDOUT : *STDERR } map { sprintf "  %-20s %s\n", $_->{name}, said($_) } @rows;
		exit($wanted{list} ? 0 : 2);
	}
	return @found;
}

1;
