#!/usr/bin/perl
# Report: a BI tool's login reads the figures and nothing else, whatever it sets
# before the library is loaded.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

# Only a superuser may set lc_messages.
$ENV{PGOPTIONS} = '-c client_min_messages=error';
my $database = Database->new('reader');
my $login = "bi_$$";
$database->sql(qq{CREATE EXTENSION credit; CREATE ROLE $login LOGIN IN ROLE credit_reader;
	SELECT credit_add_court('甲区人民法院');
	SELECT credit_push('甲区人民法院', '1', (SELECT jsonb_agg(jsonb_build_object('iname', '甲', 'cardNum', d || substr('10X98765432',
		(SELECT sum(substr(d, i, 1)::int * ('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[])[i])::int % 11 FROM generate_series(1, 17) i) + 1, 1),
		'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', format('[%s]', 1 + n % 2)::jsonb, 'decisionDate', '2026-06-01'))
		FROM (SELECT n, '37999919600111' || 200 + n AS d FROM generate_series(1, 6) n) x));
	SELECT credit_snapshot()});
my @as = ('-U', $login);

is($database->sql('SELECT division_key, ground_key, standing FROM credit_bi.fact_listing', @as), '0|0|5', 'six persons of two grounds: neither division nor ground, and to the nearest five');
like($database->sql('SET credit.min_group = 1; SELECT division_key, ground_key FROM credit_bi.fact_listing; SHOW credit.min_group', @as), qr/^0\|0\n5$/m, 'a smaller group is not the reader\'s to set, not even before the library is loaded');
is($database->sql(q{SELECT count(*) FROM information_schema.table_privileges WHERE grantee = 'credit_reader' AND table_schema = 'credit_bi' AND privilege_type <> 'SELECT'}), 0, 'it writes nothing');
is($database->sql(q{SELECT count(*) > 20 FROM information_schema.columns WHERE table_schema = 'credit_bi'}, @as), 't', 'a tool that looks around finds the columns');
like($database->sql(q{SELECT col_description('credit_bi.fact_listing'::regclass, 6)}, @as), qr/^在册件数.*listings that stand/, 'and what they are');
for my $query ('SELECT * FROM credit.listing', 'SELECT * FROM credit.access_log', 'SELECT * FROM credit.feedback', 'SELECT * FROM credit.listing_day', q{SELECT * FROM credit_measures('379999196001110130')},
	q{SELECT credit_check('379999196001110130', 'laiwu/4', 'audit')}, 'SELECT credit_snapshot()', q{SELECT credit_note_report('2026-01-01')}, 'SELECT * FROM credit.list_event')
{
	like($database->error($query, @as), qr/^42501/, "refused: $query");
}
is($database->sql('SET search_path = credit_bi; SELECT sum(standing) FROM fact_listing', @as), 5, 'by search_path, as a connection string sets it');

# A function in a view runs with the rights of the reader: nothing that the reader has created may run in it.
$database->sql("CREATE SCHEMA planted AUTHORIZATION $login");
$database->sql(q{CREATE FUNCTION planted.credit_subject_kind(credit.subject) RETURNS text LANGUAGE plpgsql AS $$BEGIN RAISE 'planted'; END$$;
	CREATE FUNCTION planted.date_trunc(text, timestamp) RETURNS timestamp LANGUAGE plpgsql AS $$BEGIN RAISE 'planted'; END$$;
	CREATE TEMP TABLE access_log (x int)}, @as);
is($database->sql('SET search_path = planted, pg_temp, credit_bi, public, pg_catalog; SELECT sum(standing) FROM fact_listing', @as), 5, 'what a reader plants takes no part');
is($database->sql('SET search_path = planted, pg_temp, credit_bi, public, pg_catalog; SELECT count(*) FROM fact_check', @as), 0, 'in any of them');

# A dump takes kept figures along.
$database->sql(q{INSERT INTO credit.figure_day (day) VALUES ('2026-01-05'); INSERT INTO credit.listing_day VALUES ('2026-01-05', '甲区人民法院', true, 370116, 2, 40, 39, 1, 2, 0, 0, 1);
	INSERT INTO credit.measure_day VALUES ('2026-01-05', 'laiwu/4', '甲区人民法院', true, false, 40, 0); INSERT INTO credit.figure_month (month) VALUES ('2026-01-01');
	INSERT INTO credit.check_month VALUES ('2026-01-01', '区财政局', 'laiwu/4', 'bidding', 'clear', 70); INSERT INTO credit.division (code, name) VALUES (110105, '朝阳区'); UPDATE credit.push SET applied_at = '2026-01-10'; SELECT credit_note_report('2026-01-15')});
my $figures = q{SELECT l.* FROM credit_bi.fact_listing l WHERE date_key = '2026-01-05'; SELECT * FROM credit_bi.fact_measure WHERE date_key = '2026-01-05'; SELECT * FROM credit_bi.fact_check;
	SELECT name_zh, province_zh FROM credit_bi.dim_division WHERE division_key = 110105; SELECT first_day, md5(page), md5(markdown), made_at FROM credit.effect_document};
my $before = $database->sql($figures);
like($before, qr/370116.*朝阳区\|北京市/s, 'there is something to take along');
my $dump = "$Database::folder/dump";
Database::must('pg_dump', '-Fc', '-f', $dump, $database->name);
my $copy = Database->new('reader_copy');
Database::must('pg_restore', '--exit-on-error', '-d', $copy->name, $dump);
is($copy->sql($figures), $before, 'restored, they are the same');
is($copy->sql('SELECT sum(standing) FROM credit_bi.fact_listing WHERE date_key > now() - interval \'2 days\'', @as), 5, 'and a reader reads them there');
$_->sql("DROP OWNED BY $login; SET credit.allow_drop = on") for $copy, $database;
$database->sql("DROP ROLE $login");
done_testing;
