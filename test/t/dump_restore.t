#!/usr/bin/perl
# What pg_dump saves, a restore brings back in each format: every row and every
# answer; and the restored database can be worked with.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $source = Database->new('dump_source');
$source->sql(<<'END');
CREATE EXTENSION credit;
\i test/courts.sql
DO $$BEGIN CREATE ROLE dump_app; EXCEPTION WHEN duplicate_object THEN END$$;
GRANT EXECUTE ON FUNCTION credit_check(text, text, text) TO dump_app;
SELECT credit_bind_application('区财政局', 'dump_app', 'laiwu/4'), credit_prepare_log(1);

-- The court's list, twice; records were refused; one waits in the inbox.
\copy credit.inbox (record) FROM 'test/demo/push-001.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT credit_push_inbox('济南市莱芜区人民法院', '2026-001', 'full');
\copy credit.inbox (record) FROM 'test/demo/push-002.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT credit_push_inbox('济南市莱芜区人民法院', '2026-002', 'full');
INSERT INTO credit.inbox (record) VALUES ('{"iname": "后到的"}');
SELECT credit_accept_name('379999196809030571', '毕春山（曾用名）', '更名');

-- The office: another plan, a later edition of the built-in one, suspensions, a purpose.
CREATE FUNCTION pg_temp.plan(code text, edition text, valid_from date) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('code', code, 'edition', edition, 'valid_from', valid_from, 'title', '措施', 'document_no', NULL, 'issuer', '信用办',
		'issued_on', NULL, 'valid_until', NULL, 'target', NULL, 'mechanism', NULL,
		'departments', '[{"name": "区财政局", "other_names": [{"name": "财政局", "reason": "简称"}], "not_the_same_as": []}]'::jsonb,
		'readings', '[{"source": "工禾呈", "reading": "工程", "reason": "OCR", "occurrences": 1}]'::jsonb, 'measures',
		'[{"number": 7, "body": "限制取得补贴", "title": "限制取得补贴", "title_reading": null, "body_reading": null,
		   "responsible": {"text": "财政局", "departments": [{"written": "财政局", "department": "区财政局"}], "open": false},
		   "implementing": {"text": null, "departments": [], "open": false},
		   "effects": ["withhold"], "verdict": "restricted", "binds": {"person": true, "organization": true, "through_organization": ["principal"]},
		   "condition": null, "court_mark": null,
		   "words": {"effects": "限制取得", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": null},
		   "basis_fit": "other_conduct", "basis_note": null,
		   "bases": [{"no": 1, "document": "某办法", "document_no": null, "kind": "law", "articles": ["第一条"], "quote": "第一条", "quote_reading": null}]}]'::jsonb)
$$;
-- The court decides beside its pushes.
SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执901号', '{1}', '决定901', '2026-01-05', '2026-01-05') AS stayed \gset
SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执902号', '{1}', '决定902', '2026-01-05', '2026-01-05') AS removed \gset
SELECT credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2026）鲁0116执903号', '{1}', '决定903', '2026-01-05', '2026-01-05') AS revoked \gset
SELECT credit_list('济南市莱芜区人民法院', '91370116MA3C1T2K4K', '莱芜砚岑商贸有限公司', '（2026）鲁0116执904号', '{1}', '决定904', '2026-01-05', '2026-01-05') AS bound \gset
SELECT credit_stay(:stayed, 'retrial', '再1号', '2026-03-02'), credit_end_stay(:stayed, 'retrial', '再1号终', '2026-06-01');
SELECT credit_remove(:removed, 'performed', '2026-03-02', '删1', '2026-03-03'), credit_revoke(:revoked, '错误', '2026-03-02', '撤1', '2026-03-03');
SELECT credit_bind(:bound, '379999196001110130', 'principal', '2026-02-02', '登记', '2026-02-03');
SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '购买自住用房一套', '批准1', CURRENT_DATE - 1, CURRENT_DATE, CURRENT_DATE + 30);
SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', '379999198506150049', '2026-03-02', '证明1', '2026-03-05', '号码登记有误');
SELECT credit_bar('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执905号', 'security_given', '担保书');
SELECT credit_decide_objection(credit_object(:stayed, 'inaccurate', '金额有误', '2026-06-01'), false, '异1', '2026-06-02'), credit_add_remark(:stayed, '已履行部分');
SELECT credit_note_warning('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执901号', 'mail', '2026-01-02', '通知901'), credit_serve_listing(:stayed, 'direct', '2026-01-06', '回证901'), credit_notify_employer(:stayed, 'peoples_deputy', '区人大常委会', '函901', '2026-01-07');
SELECT credit_request_listing('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执905号', '毕春山', '2026-03-02', '申请'), credit_decide_request(credit_request_listing('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执906号', '毕春山', '2026-03-02', '申请'), false, '复函906', '2026-03-03', reason => '不符合条件');
SELECT credit_load_holidays(2027, '通知', '[{"day": "2027-01-01", "name": "元旦", "working": false}]');
SELECT credit_load_plan(pg_temp.plan('zhangdian', '2021', '2021-02-01'));
SELECT credit_load_plan(pg_temp.plan('laiwu', '2030', '2030-01-01'));
SELECT credit_suspend_measure('laiwu/8', '上级清单中无此项');
SELECT credit_rename_department('区税务局', '区税务分局', '2026-01-01', '改1号'), credit_rename_department('区税务局', '区税务二局', '2026-01-01', '改1号');
SELECT credit_suspend_measure('zhangdian/7', '暂缓');
SELECT credit_resume_measure('zhangdian/7', '不再暂缓');
INSERT INTO credit.purpose (code, name) VALUES ('subsidy', '补贴');
SELECT credit_set_term('feedback', 15), credit_set_term('feedback', NULL, 'laiwu/35');

-- Departments ask, decide, feed back.
SELECT credit_check(subject, 'laiwu/4', '补贴：年度') FROM credit.listing WHERE id % 40 = 0 ORDER BY id;
-- Half of the log is sealed, half is not yet.
SELECT credit_seal_log();
SELECT credit_check('91370116475371956T', 'laiwu/4', 'procurement');
SELECT credit_feedback('91370116475371956T', 'laiwu/4', 'refused', '{"decided_on": "2026-10-01"}');
SELECT credit_feedback('91370116475371956T', 'laiwu/5', 'refused');
SELECT credit_feedback('91370116475371956T', 'laiwu/6', 'refused');
UPDATE credit.feedback SET outcome = 'lifted' WHERE id = 2;
DELETE FROM credit.feedback WHERE id = 3;

-- An application's table: a row older than its trigger, one that an official let through, feedback by trigger.
CREATE TABLE bid (id int PRIMARY KEY, bidder credit.subject, measure credit.measure, outcome text);
INSERT INTO bid VALUES (1, '91370116475371956T', 'laiwu/4', NULL);
CREATE INDEX ON bid (bidder);
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE OF bidder ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON bid FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('bidder', 'laiwu/4', 'outcome');
BEGIN;
SELECT credit_override('91370116475371956T', 'laiwu/4', '已另行核实');
INSERT INTO bid VALUES (2, '91370116475371956T', 'laiwu/4', 'let_through');
COMMIT;

-- A table under watch, in it hits that were noticed, one of them answered, and one that is not noticed.
CREATE TABLE honour (id int PRIMARY KEY, holder credit.subject, title text);
CREATE INDEX ON honour (credit_subject_key(holder));
SET credit.department = '区文明办';
SELECT credit_watch('honour', 'holder', 'laiwu/29', '{title}');
RESET credit.department;
INSERT INTO honour SELECT l.listing, l.subject, '守合同' FROM credit.listing l WHERE l.known_until = 'infinity' AND credit_is_restricted(l.subject, 'laiwu/29') ORDER BY l.listing LIMIT 3;
SELECT credit_note_hits();
SELECT credit_feedback(h.subject, 'laiwu/29', 'let_through', jsonb_build_object('hit', h.hit, 'reason', '荣誉属于集体')) FROM credit_hits(1) h ORDER BY h.hit LIMIT 1;
INSERT INTO honour SELECT 10000, l.subject, '守合同' FROM credit.listing l WHERE l.known_until = 'infinity' AND credit_is_restricted(l.subject, 'laiwu/29') ORDER BY l.listing LIMIT 1;
-- And a list, of which nothing is noticed yet.
SET credit.department = '区文明办';
SELECT credit_watch_list('名册', ARRAY(SELECT holder FROM honour ORDER BY id LIMIT 1), '{laiwu/29}', 'licensing：评选复核', credit.legal_day(now()) + 30);
RESET credit.department;
END

# Every table of the extension, dumped or brought by its script, by a hash of its rows.
my $rows = q{SELECT c.relname, (xpath('//text()', query_to_xml(format(
		'SELECT concat(count(*), '' rows '', md5(string_agg(t::text, chr(10) ORDER BY t::text))) FROM %s t', c.oid::regclass), true, true, '')))[2]
	FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r' AND c.relpersistence = 'p'
	  AND c.relname NOT IN ('plan_edition', -- has the time of the installation
		'change', 'feed') -- a restored register begins another feed: see test/t/follow.t
	ORDER BY 1};
my $editions = q{SELECT id, plan, edition, valid_from, CASE WHEN id >= 1000 THEN loaded_at END FROM credit.plan_edition ORDER BY id};

# The answers about everybody whom the list names, at one moment, as known now and before the second push.
my $moment = $source->sql('SELECT clock_timestamp()');
my $subjects = q{(SELECT subject FROM credit.listing UNION SELECT person FROM credit.relation UNION SELECT '379999196102120186') s};
my %answers = (
	credit_measures => "SELECT s.subject, k, m.* FROM $subjects, (SELECT 'infinity' UNION ALL SELECT applied_at FROM credit.push) v (k), "
		. "credit_measures(s.subject, '$moment', k) m ORDER BY s.subject::text COLLATE \"C\", k, m::text COLLATE \"C\"",
	credit_is_restricted => "SELECT s.subject, m.measure FROM $subjects, (SELECT DISTINCT measure FROM credit.measure_list) m "
		. "WHERE credit_is_restricted(s.subject, m.measure) ORDER BY s.subject::text COLLATE \"C\", m.measure",
	credit_explain => "SELECT s.subject, credit_explain(s.subject, m::credit.measure) FROM $subjects, unnest('{laiwu/4,laiwu/30,zhangdian/7}'::text[]) m "
		. 'ORDER BY s.subject::text COLLATE "C", m COLLATE "C"',
	# Rolled back, so that asking leaves the log as it was.
	credit_check => "BEGIN; SELECT s.subject, c.verdict, c.effect, c.case_no, c.since, c.until, c.basis, c.remedy, c.list_as_of FROM $subjects, "
		. "credit_check(s.subject, 'laiwu/4', 'subsidy') c ORDER BY s.subject::text COLLATE \"C\"; ROLLBACK",
	credit_hits => 'SELECT * FROM credit_hits(1) h ORDER BY h.row_key',
	fingerprint => q{SELECT credit_list_fingerprint('济南市莱芜区人民法院')},
);
my %expected = map { $_ => $source->sql($answers{$_}) } keys %answers;
cmp_ok(length $expected{credit_measures}, '>', 100_000, 'the source answers at length');
my ($expected_rows, $expected_editions) = ($source->sql($rows), $source->sql($editions));

# The same as text, without what differs from dump to dump.
sub dumped
{
	my $text = Database::must('pg_dump', '-d', shift->name);
	$text =~ s/^\\(un)?restrict .*\n//mg;
	return $text;
}
my $dump = dumped($source);
my $archive = "$Database::folder/archive";
is(Database::must('pg_dump', '-Fc', '-f', $archive, '-d', $source->name), '', 'pg_dump warns of nothing');
is(Database::must('pg_dump', '--data-only', '-f', "$Database::folder/data.sql", '-d', $source->name), '', 'nor of the data alone');

my %restore = (
	'custom' => sub { Database::must('pg_restore', '--exit-on-error', '-d', shift, $archive) },
	# Parallel jobs do not keep the order of an extension's tables, whose foreign keys exist from the start.
	'custom, two jobs' => sub
	{
		local $ENV{PGOPTIONS} = '-c session_replication_role=replica';
		Database::must('pg_restore', '--exit-on-error', '-j', 2, '-d', shift, $archive);
	},
	'plain' => sub
	{
		Database::must('pg_dump', '-f', "$Database::folder/plain.sql", '-d', $source->name);
		Database::must('psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', shift, '-f', "$Database::folder/plain.sql");
	},
	# Triggers are off, because some look at rows of other tables.
	'schema, then data' => sub
	{
		my $target = shift;
		Database::must('pg_restore', '--exit-on-error', '--schema-only', '-d', $target, $archive);
		Database::must('pg_restore', '--exit-on-error', '--data-only', '--disable-triggers', '-d', $target, $archive);
	},
);

for my $format (sort keys %restore)
{
	my $target = Database->new('dump_target');
	$restore{$format}->($target->name);
	# This comes first, because what is rolled back still moves sequences.
	ok(dumped($target) eq $dump, "$format: dumped again, it is the same text");
	is($target->sql($rows), $expected_rows, "$format: the same rows in every table");
	is($target->sql($editions), $expected_editions, "$format: the same editions of plans");
	for my $name (sort keys %answers)
	{
		my $answer = $target->sql($answers{$name});
		ok($answer eq $expected{$name}, "$format: the same answers, $name") or diag substr($answer, 0, 500), ' ... ', substr($expected{$name}, 0, 500);
	}

	# Where triggers were off, the feed has to be made anew, and says so.
	my $off = $format =~ /jobs|then data/;
	is($target->sql(q{SELECT string_agg(part, ',') FROM credit_verify_restore() WHERE state <> 'ok'}), $off ? 'feed' : '', "$format: what is missing is told");
	if ($off)
	{
		like($target->error('SELECT * FROM credit_changes(NULL)'), qr/^55000: the feed is empty and the list is not.*HINT: .*credit_rebuild_changes/s, "$format: nobody reads an empty feed");
		cmp_ok($target->sql('SELECT credit_rebuild_changes()'), '>', 100, "$format: which is made by one call");
		is($target->sql(q{SELECT count(*) FROM credit_verify_restore() WHERE state <> 'ok'}), 0, "$format: then nothing is missing");
	}
	is($target->sql(q{SELECT * FROM credit_verify_log(); SELECT credit_seal_log(); SELECT * FROM credit_verify_log(); SELECT credit_seal_log()}), "1\n0",
		"$format: the log is whole, and sealed on in its new place");
	is($target->sql(q{SET ROLE dump_app; SELECT (credit_check('91370116475371956T', 'laiwu/4', 'procurement')).verdict}), 'restricted', "$format: who was bound may ask");
	is($target->sql(q{SELECT tableoid::regclass::text ~ '_\d{4}_\d\d$' FROM credit.access_log ORDER BY id DESC LIMIT 1}), 't', "$format: into the month's partition");

	# The restored database can be worked with
	is($target->sql(q{SELECT action, feedback FROM credit.feedback_log ORDER BY id}),
		"insert|1\ninsert|2\ninsert|3\nupdate|2\ndelete|3\ninsert|4\ninsert|5", "$format: the log of feedback is neither lost nor doubled");
	is($target->sql(q{SELECT measure, suspended FROM credit.measure_list WHERE measure IN ('laiwu/8', 'zhangdian/7') ORDER BY 1}),
		"laiwu/8|t\nzhangdian/7|f", "$format: what was suspended is, what was resumed is not");
	is($target->sql(q{SELECT credit.known_department('区税务局'), (SELECT count(*) FROM credit.department_history), (SELECT departments FROM credit.measure_list WHERE measure = 'laiwu/19' AND edition = '2020-17')}), '区税务二局|2|{区税务二局}',
		"$format: departments have their names and their history");
	is($target->sql(q{SELECT has_function_privilege('dump_app', 'credit_check(credit.subject, credit.measure, text)', 'EXECUTE')}), 't',
		"$format: a grant is kept");
	is($target->sql(q{SELECT string_agg(concat_ws('/', begun, ended, problem), ' ') FROM credit_note_hits(); SELECT count(*), count(hit), count(*) FILTER (WHERE state = 'kept') FROM credit_hits(1)}), "1/0 1/0\n4|4|1",
		"$format: a watch goes on, of a list as well, and what was noticed is not noticed again");
	like($target->error(q{INSERT INTO bid VALUES (3, '91370116475371956T')}), qr/^CR001: /, "$format: the trigger refuses as before");
	like($target->error('DROP EXTENSION credit CASCADE'), qr/^2BP01: /, "$format: the register is guarded");
	is($target->sql(<<'END'), "(2026-003,1,0,0,0,0)\n6\nwuhan\n{1,2,3,4,5,6,7,8,9}|t|t", "$format: new rows get new numbers");
SELECT credit_push('济南市莱芜区人民法院', '2026-003', '[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执9999号", "grounds": [1], "decisionDate": "2026-06-01"}]', 'delta', '2026-002');
SELECT credit_feedback('379999196102120186', 'laiwu/4', 'refused');
UPDATE credit.feedback SET outcome = 'revoked' WHERE id = 1;
SELECT credit_load_plan(jsonb_build_object('code', 'wuhan', 'edition', '1', 'valid_from', '2026-01-01', 'title', e.title, 'document_no', NULL, 'issuer', e.issuer,
	'issued_on', NULL, 'valid_until', NULL, 'target', NULL, 'mechanism', NULL, 'readings', '[]'::jsonb, 'departments', '[]'::jsonb, 'measures',
	'[{"number": 1, "body": "x", "title": "x", "title_reading": null, "body_reading": null, "responsible": {"text": "各部门", "departments": [], "open": true},
	   "implementing": {"text": null, "departments": [], "open": false}, "effects": ["consider"], "verdict": "reference",
	   "binds": {"person": true, "organization": true, "through_organization": []}, "condition": null, "court_mark": null,
	   "words": {"effects": "x", "verdict": "x", "binds": "x", "condition": null, "court_mark": null}, "basis_fit": "speaks_of_credit", "basis_note": null,
	   "bases": [{"no": 1, "document": "x", "document_no": null, "kind": "law", "articles": [], "quote": "x", "quote_reading": null}]}]'::jsonb))
FROM credit.plan_edition e WHERE e.id = 1;
SELECT (SELECT array_agg(id ORDER BY id) FROM credit.feedback_log), (SELECT min(id) >= 1000 FROM credit.plan WHERE code <> 'laiwu'),
	(credit_check('379999196102120186', 'laiwu/4', 'subsidy')).id > (SELECT max(id) FROM credit.access_log);
END
	Database::must('dropdb', $target->name);
}

# Parallel jobs with triggers on: which tables fail depends on which job is first.  Either all is there, or it is told.
{
	my $target = Database->new('dump_target');
	my (undef, $said) = Database::command('pg_restore', '-j', 4, '-d', $target->name, $archive);
	my $missing = $target->sql(q{SELECT string_agg(part || ': ' || what_to_do, ' ') FROM credit_verify_restore() WHERE state <> 'ok'});
	ok($target->sql($rows) eq $expected_rows || $missing =~ /tables: |listings: |references: |list: /, 'four jobs with triggers on: all is there, or what is missing is told') or diag $said, $missing;
	Database::must('dropdb', $target->name);
}

$source->sql('DROP OWNED BY dump_app; DROP ROLE dump_app');
done_testing;
