#!/usr/bin/perl
# Base: what sessions keep in memory follows its tables where their rows arrive by
# logical replication.  An apply worker fires no triggers for statements, so every
# table that a cache is made from needs one for rows besides.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my %cluster = Database::start_cluster('wal_level=logical');
@ENV{ keys %cluster } = values %cluster;
my $source = Database->new('source');
my $copy = Database->new('copy');
$_->sql('CREATE EXTENSION credit') for $source, $copy;
$_->courts for $source, $copy;

# ---- every cache ---------------------------------------------------------------

# The tables of each cache whose contents are read from rows, out of the C code.
my (%cached, %macro);
for my $file (glob('src/*/*.h'), glob('src/*/*.c'))
{
	open my $in, '<:encoding(UTF-8)', $file or die "$file: $!";
	my $code = do { local $/; <$in> };
	$macro{$1} = $2 while $code =~ /^#define (\w+_TABLES) (".*")$/mg;
	next if $code !~ /\bowner_scope_enter_now\(/ || $file =~ m{^src/base/own_query};
	while ($code =~ /^static const char \*const \w+\[\] = \{(.*), NULL\};$/mg)
	{
		my $list = $1 =~ s/(\w+_TABLES)/$macro{$1}/gr;
		$cached{$1} = $file while $list =~ /"(\w+)"/g;
	}
}
is_deeply([ sort keys %cached ], [ sort qw(plan plan_edition plan_measure plan_department department_history plan_basis edition_basis carrying_basis measure_event role_binding subject_link court court_name ground_wording record_name) ],
	'these tables are kept in memory');
my $told = $source->sql(<<'END');
SELECT c.relname, t.tgtype & 1, string_agg(t.tgenabled::text, ''), bit_or(t.tgtype) & 60
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgfoid = 'credit.cache_changed'::regproc GROUP BY 1, 2 ORDER BY 1, 2
END
is($told, join("\n", map { ("$_|0|A|60", "$_|1|R|28") } sort keys %cached),
	'each has a trigger for statements that always fires, and one for rows that arrive, on all events');
is($source->sql(<<'END'), '', 'and the view of the rules reads no other table');
WITH RECURSIVE below(oid) AS (
	SELECT 'credit.rule'::regclass::oid
	UNION
	SELECT d.refobjid FROM below b JOIN pg_rewrite r ON r.ev_class = b.oid
	JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass)
SELECT c.relname FROM below b JOIN pg_class c ON c.oid = b.oid
WHERE c.relkind <> 'v' AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'credit.cache_changed'::regproc)
END

# ---- a session that runs while rows arrive -----------------------------------------

$_->sql(<<'END') for $source, $copy;
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]');
END
$source->sql(q{CREATE ROLE replicated_clerk; GRANT credit_department TO replicated_clerk});
my $tables = join ', ', map { "credit.$_" } sort keys %cached;
$source->sql("CREATE PUBLICATION caches FOR TABLE $tables; SELECT pg_create_logical_replication_slot('caches', 'pgoutput')");
my $connection = "host=$ENV{PGHOST} port=$ENV{PGPORT} user=$ENV{PGUSER} dbname=" . $source->name;
$copy->sql("CREATE SUBSCRIPTION caches CONNECTION '$connection' PUBLICATION caches WITH (create_slot = false, slot_name = 'caches', copy_data = false)");

# One session of the copy, which asks before and after each change of the source has arrived.
my $arrive = "$Database::folder/arrive";
open my $script, '>:encoding(UTF-8)', $arrive or die "$arrive: $!";
print $script <<"END";
#!/bin/bash
set -e
psql -XqAt -v ON_ERROR_STOP=1 -d @{[ $source->name ]} -c "\$1" >/dev/null
lsn=\$(psql -XqAt -d @{[ $source->name ]} -c 'SELECT pg_current_wal_lsn()')
for i in \$(seq 300); do
  [ "\$(psql -XqAt -d @{[ $source->name ]} -c "SELECT count(*) FROM pg_stat_replication WHERE application_name = 'caches' AND replay_lsn >= '\$lsn'")" = 1 ] && exit
  sleep 0.1
done
echo "nothing arrived"
END
close $script or die "$arrive: $!";
chmod 0755, $arrive;

my $asks = q{SELECT credit_is_restricted('379999196001110130', 'laiwu/4'), credit_is_restricted('379999196102120186', 'laiwu/4'),
	(SELECT string_agg(departments::text, '') FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/4');};
my @changes = (
	[ 'a suspension', q{SELECT credit_suspend_measure('laiwu/4', '待核')}, 'f|f|' ],
	[ 'its end', q{SELECT credit_resume_measure('laiwu/4')}, 't|f|{区财政局}' ],
	[ 'another reading of a measure', q{UPDATE credit.plan_measure SET verdict = 'reference' WHERE measure = 'laiwu/4'}, 'f|f|{区财政局}' ],
	[ 'the old one', q{UPDATE credit.plan_measure SET verdict = 'restricted' WHERE measure = 'laiwu/4'}, 't|f|{区财政局}' ],
	[ 'another name of a department', q{SELECT credit_rename_department('区财政局', '区财政金融局', '2026-01-01', '1号')}, 't|f|{区财政金融局}' ],
	[ 'the old one again', q{SELECT credit_rename_department('区财政局', '区财政局', '2026-01-01', '1号')}, 't|f|{区财政局}' ],
	[ 'a department less', q{DELETE FROM credit.plan_department WHERE edition = 1 AND number = 4}, 't|f|{}' ],
	[ 'another end of the edition', q{UPDATE credit.plan_edition SET valid_until = '2026-07-01'}, 'f|f|' ],
	[ 'none', q{UPDATE credit.plan_edition SET valid_until = NULL}, 't|f|{}' ],
	[ 'a link', q{SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', '379999196102120186', '2026-07-01', '证明', '2026-07-02', '号码登记有误')}, 't|t|{}' ]);
my $session = "$asks\n" . join '', map { "\\! $arrive \"$_->[1]\"\n$asks\n" } @changes;
is($copy->sql($session), join("\n", 't|f|{区财政局}', map { $_->[2] } @changes), 'a running session sees each change: ' . join ', ', map { $_->[0] } @changes);

# Who may ask.  No role changes, only the binding.
$session = "SET ROLE replicated_clerk;\n\\set ON_ERROR_STOP off\n" . join "\n",
  map { ($_ ? "\\! $arrive \"$_\"" : ()), q{SELECT credit_is_restricted('379999196001110130', 'laiwu/25');} }
  '', q{SELECT credit_bind_department('区民政局', 'replicated_clerk')}, q{UPDATE credit.role_binding SET unbound_at = now(), unbound_by = 'x' WHERE role = 'replicated_clerk'};
my (undef, $said) = $copy->run($session);
is(join(' ', map { /ERROR:  (\w+):/ ? $1 : /^[tf]$/ ? $_ : () } split /\n/, $said), '42501 t 42501', 'a binding, and its end') or diag $said;

$copy->sql('DROP SUBSCRIPTION caches');
$_->sql('DROP OWNED BY replicated_clerk') for $source, $copy;
$source->sql('DROP ROLE replicated_clerk');
done_testing;
