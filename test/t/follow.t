#!/usr/bin/perl
# Practice: departments learn of changes by a cursor, by NOTIFY, or, in a database
# of their own, by logical replication between two clusters.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my %register = Database::start_cluster('wal_level=logical', 'max_wal_senders=5', 'max_replication_slots=5');
@ENV{ keys %register } = values %register;
my $source = Database->new('register');
$source->sql(<<'END');
CREATE EXTENSION credit;
CREATE ROLE follow_court; CREATE ROLE follow_civil; CREATE ROLE follow_police; CREATE ROLE follow_relay LOGIN REPLICATION;
SELECT credit_bind_court('济南市莱芜区人民法院', 'follow_court'), credit_bind_department('区民政局', 'follow_civil'), credit_bind_department('区公安分局', 'follow_police');
END

# ---- the feed ----------------------------------------------------------------

my $heard = $source->sql(<<'END');
LISTEN credit_changes;
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01", "exitBan": true},
	{"iname": "莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}]');
SELECT 1;
END
like($heard, qr/Asynchronous notification "credit_changes" received/, 'who listens is told, with no payload that names anybody');
is($source->sql(q{SET ROLE follow_court; SELECT change, count(*) FROM credit_changes(NULL) GROUP BY 1 ORDER BY 1}), "added|3\nbound|1", 'a court sees all that was pushed');
is($source->sql(q{SET ROLE follow_civil; SELECT change, subject, other, measures FROM credit_changes(NULL)}),
	"added|379999196001110130||{laiwu/3,laiwu/25,laiwu/35}\nadded|379999196102120186||{laiwu/3,laiwu/25,laiwu/35}\n"
	. "added|91370116MA3DEM0198||{laiwu/3,laiwu/30,laiwu/35}\nbound|379999196203130252|91370116MA3DEM0198|{laiwu/30}",
	'a department sees what concerns its measures, and which');
my $cursor = $source->sql(q{SET ROLE follow_civil; SELECT "cursor" FROM credit_changes(NULL) LIMIT 2}) =~ s/.*\n//r;
is($source->sql(qq{SET ROLE follow_civil; SELECT change FROM credit_changes('$cursor')}), "added\nbound", 'a cursor goes on behind its row');
is($source->sql(q{SET ROLE follow_civil; SELECT count(*) FROM credit_changes(NULL, 3)}), 3, 'in pieces');
my $end = $source->sql(q{SET ROLE follow_civil; SELECT "cursor" FROM credit_changes(NULL)}) =~ s/.*\n//sr;
is($source->sql(qq{SET ROLE follow_civil; SELECT count(*) FROM credit_changes('$end')}), 0, 'to the end');
$source->sql(<<'END');
SELECT credit_suspend_measure('laiwu/3', '待核'), credit_suspend_measure('laiwu/4', '待核');
SELECT credit_push('济南市莱芜区人民法院', '2', '[{"cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "removalReason": "积极履行义务"}]');
SELECT credit_push('济南市莱芜区人民法院', '3', '[]');
END
is($source->sql(qq{SET ROLE follow_civil; SELECT change, subject, measures, ended FROM credit_changes('$end')}),
	"suspended||{laiwu/3}|\nended|379999196001110130|{laiwu/3,laiwu/25,laiwu/35}|removed", 'what came since: its own measure suspended, a listing ended; a heartbeat is no change');
like($source->error(q{SET ROLE follow_civil; SELECT * FROM credit.change}), qr/^42501: /, 'the rows themselves are nobody\'s to read');
like($source->error(qq{SELECT * FROM credit_changes('$end')}), qr/^22023: the cursor was made for other measures/, 'a cursor of another reader, or of one whose measures have changed');
like($source->error(qq{SELECT * FROM credit_changes('(1,0,0,0,0)')}), qr/^22023: the cursor is of another feed/, 'a cursor of another feed');
like($source->error(q{SELECT * FROM credit_changes(NULL, 0)}), qr/^22023: /, 'no rows at all');
# A person reached through a post gets the end of the organization's listing; a mark that was taken away ends its measure.
$source->sql(q{CREATE ROLE follow_union; CREATE ROLE follow_exit; CREATE ROLE follow_other;
	SELECT credit_bind_department('区总工会', 'follow_union'), credit_bind_court('别区人民法院', 'follow_other');
	SELECT credit_push('济南市莱芜区人民法院', '3a', '[{"iname": "戊公司", "cardNum": "91370116MA3DEM0273", "caseCode": "（2026）鲁0116执8号", "grounds": [1], "decisionDate": "2026-06-01",
		"relations": [{"cardNum": "379999199706068255", "role": "法定代表人"}]},
		{"iname": "己", "cardNum": "379999198506150049", "caseCode": "（2026）鲁0116执9号", "grounds": [1], "decisionDate": "2026-06-01", "exitBan": true}]')});
my $begun = $source->sql(q{SET ROLE follow_union; SELECT "cursor" FROM credit_changes(NULL)}) =~ s/.*\n//sr;
is($source->sql(q{SET ROLE follow_union; SELECT change, subject, measures FROM credit_changes(NULL) WHERE listing >= (SELECT max(listing) FROM credit_changes(NULL) WHERE change = 'added')}),
	"added|91370116MA3DEM0273|{laiwu/30}\nbound|379999199706068255|{laiwu/30}", 'who is reached through a post is told with the organization');
$source->sql(q{SELECT credit_push('济南市莱芜区人民法院', '3b', '[{"iname": "己", "cardNum": "379999198506150049", "caseCode": "（2026）鲁0116执9号", "grounds": [1], "decisionDate": "2026-06-01", "exitBan": false},
		{"cardNum": "91370116MA3DEM0273", "caseCode": "（2026）鲁0116执8号", "removalReason": "履行完毕"}]')});
is($source->sql(qq{SET ROLE follow_union; SELECT change, subject, measures FROM credit_changes('$begun')}),
	'ended|91370116MA3DEM0273|{laiwu/30}', 'and when the organization is off the list');
is($source->sql(q{SET ROLE follow_union; SELECT count(*) FROM credit_changes(NULL) WHERE subject = '91370116MA3DEM0273' OR subject = '379999199706068255'}), 0,
	'a first reading gives what runs, and nothing of what has ended');
is($source->sql(q{SET ROLE follow_police; SELECT change, measures FROM credit_changes(NULL) WHERE subject = '379999198506150049'}),
	"added|{laiwu/20,laiwu/35,laiwu/36}\nchanged|{laiwu/35,laiwu/36}", 'the row has what holds from now on, and comes to whom it no longer concerns');
is($source->sql(q{SET ROLE follow_other; SELECT count(*) FROM credit_changes(NULL)}), $source->sql(q{SELECT count(*) FROM credit.measure_event}), 'another court reads nothing of this list');
is($source->sql(q{CREATE SCHEMA planted; GRANT ALL ON SCHEMA planted TO follow_civil; SET ROLE follow_civil; CREATE MATERIALIZED VIEW planted.view AS SELECT * FROM credit_changes(NULL) WITH NO DATA; RESET ROLE;
	DO $$ BEGIN REFRESH MATERIALIZED VIEW planted.view; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$; SELECT relispopulated FROM pg_class WHERE oid = 'planted.view'::regclass}), 'f', 'nor does an administrator who refreshes what somebody planted read for him');
$source->sql('DROP SCHEMA planted CASCADE; DROP OWNED BY follow_union, follow_exit, follow_other; DROP ROLE follow_union, follow_exit, follow_other');
is($source->sql(q{SELECT credit_rebuild_changes()}), 0, 'nothing is missing in the feed');

# ---- a department with a database of its own ---------------------------------

like($source->sql(q{SELECT credit_create_publication('to_civil', '区民政局', 'follow_relay')}), qr/role = ANY/, 'a publication for a department');
like($source->error(q{SELECT credit_create_publication('x', '区天文局', 'follow_relay')}), qr/^42704: /, 'none for a department of no plan');
my $columns = $source->sql(q{SELECT attnames::text FROM pg_publication_tables WHERE pubname = 'to_civil'});
unlike($columns, qr/name|transaction/, 'without names');
$source->sql(q{CREATE PUBLICATION marked FOR TABLE credit.change (id, change, subject) WHERE (marked) WITH (publish = 'insert')});

my %own = Database::start_cluster('wal_level=logical');
sub at { return Database::at(@_) }
my $follower = at(\%own, sub { Database->new('follower') });
my $connection = "host=$register{PGHOST} port=$register{PGPORT} user=follow_relay dbname=" . $source->name;
at(\%own, sub { $follower->sql("CREATE EXTENSION credit; SELECT credit_follow(); CREATE SUBSCRIPTION register CONNECTION '$connection' PUBLICATION to_civil WITH (slot_name = 'civil')") });
sub follow { return $follower->catch_up($source, \%own) }
my $answers = q{SELECT s, m.measure, m.verdict, m.via, m.case_no, m.since, m.until FROM unnest('{379999196001110130,379999196102120186,91370116MA3DEM0198,379999196203130252}'::credit.subject[]) s,
	credit_measures(s) m WHERE '区民政局' = ANY (m.departments) ORDER BY s, m.measure};
follow();
my $expected = $source->sql($answers);
is(at(\%own, sub { $follower->sql($answers) }), $expected, 'it answers as the register does: listings, posts, the suspension') or diag at(\%own, sub { qx(cat $own{CLUSTER}/log | tail -20) });
is(at(\%own, sub { $follower->sql(q{SELECT string_agg(measure::text, ',') FROM credit.measure_event}) }), 'laiwu/3', 'another department\'s suspended measure is not sent');
is(at(\%own, sub { $follower->sql(q{SELECT DISTINCT name FROM credit.listing_record}) }), '-', 'and knows no name');
is(at(\%own, sub { $follower->sql(q{SELECT (credit_check('379999196102120186', 'laiwu/25', 'licensing')).verdict; SELECT (credit_explain('379999196102120186', 'laiwu/25')) #>> '{reasons,0,case_no}'}) }),
	"restricted\n（2026）鲁0116执2号", 'it checks, and explains by the case');

# A table of the department's under watch, in its own database.
at(\%own, sub { $follower->sql(<<'END') });
CREATE TABLE medal (id int PRIMARY KEY, holder credit.subject);
CREATE INDEX ON medal (credit_subject_key(holder));
INSERT INTO medal VALUES (1, '379999196203130252'), (2, '379999196809030571'), (3, '91370116MA3DEM0198');
SET credit.department = '区民政局';
SELECT credit_watch('medal', 'holder', 'laiwu/30');
END
my $hits = q{SELECT string_agg(concat_ws('/', row_key[1], via, case_no, state), ' ') FROM credit_hits(1)};
is(at(\%own, sub { $follower->sql($hits) }), '1/91370116MA3DEM0198/（2026）鲁0116执3号/open', 'its watch says whom the list reaches, through the organization');
is(at(\%own, sub { $follower->sql(q{SET credit.department = '区民政局'; SELECT begun, ended FROM credit_note_hits(); SELECT credit_feedback('379999196203130252', 'laiwu/30', 'revoked', '{"hit": 1}') > 0; } . $hits) }), "1|0\nt\n1/91370116MA3DEM0198/（2026）鲁0116执3号/done", 'it is noticed and answered there');

# What was fed back there is sent to the register, by the department's own login.
$source->sql('ALTER ROLE follow_civil LOGIN');
at(\%own, sub { $follower->sql(<<"END") });
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil');
CREATE EXTENSION postgres_fdw;
CREATE SERVER register FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$register{PGHOST}', port '$register{PGPORT}', dbname '${\ $source->name}');
CREATE USER MAPPING FOR civil SERVER register OPTIONS (user 'follow_civil', password_required 'false');
CREATE USER MAPPING FOR CURRENT_USER SERVER register OPTIONS (user 'follow_civil');
CREATE SCHEMA register; GRANT USAGE ON SCHEMA register TO civil; GRANT SELECT ON medal TO civil;
IMPORT FOREIGN SCHEMA credit LIMIT TO (feedback_entry, feedback_reject) FROM SERVER register INTO register;
GRANT INSERT ON register.feedback_entry TO civil; GRANT SELECT, DELETE ON register.feedback_reject TO civil;
END
my $sending = q{SELECT string_agg(concat_ws('/', row_key[1], state, sending, returned), ' ' ORDER BY row_key) FROM credit_hits(1);};
my $send = q{SELECT * FROM credit_send_feedback('register.feedback_entry', 'register.feedback_reject');};
my $there = q{SELECT string_agg(concat_ws('/', subject, outcome, department, recorded_by, detail ->> 'hit', decided_on = credit.legal_day(now())), ' ' ORDER BY id) FROM credit.feedback WHERE measure = 'laiwu/30'};
is(at(\%own, sub { $follower->sql("SET ROLE civil; $sending $send $sending $send") }), "1/done/to_send\n1|0\n1/done/sent\n0|0", 'an answer waits, and is sent once');
is($source->sql($there), '379999196203130252/revoked/区民政局/follow_civil/follower/1/t', 'so it is fed back to the register, by the department, for no hit of the register\'s own');
is($source->sql('SELECT count(*) FROM credit.feedback_reject'), 0, 'and nothing of it came back');
# The register has committed, and this database has not.
at(\%own, sub { $follower->sql('DELETE FROM credit.sent_feedback') });
is(at(\%own, sub { $follower->sql("SET ROLE civil; $sending BEGIN ISOLATION LEVEL SERIALIZABLE; $send COMMIT; $sending") }), "1/done/to_send\n1|0\n1/done/sent", 'who does not know whether it came sends it again');
is($source->sql($there), '379999196203130252/revoked/区民政局/follow_civil/follower/1/t', 'and it is there once');
# Two send at once: each has sent it, and it is there once.
at(\%own, sub {
	$follower->sql('DELETE FROM credit.sent_feedback');
	my @sender = map { open my $in, '|-', 'psql', '-Xq', '-o', "$Database::folder/sender$_", '-d', $follower->name or die "psql: $!"; $in->autoflush; $in } 1, 2;
	for (@sender) { print $_ "SET ROLE civil; BEGIN; $send\n"; select undef, undef, undef, 0.5 }
	for (@sender) { print $_ "COMMIT;\n"; close $_ or die 'psql failed' }
});
is(at(\%own, sub { $follower->sql("SET ROLE civil; $sending $send") }), "1/done/sent\n0|0", 'two that send at the same time');
is($source->sql($there), '379999196203130252/revoked/区民政局/follow_civil/follower/1/t', 'and it is there once');
like(at(\%own, sub { $follower->error("SET ROLE civil; BEGIN; SELECT credit_feedback('379999196203130252', 'laiwu/30', 'considered'); $send SELECT 1/0") }), qr/^22023: /, 'an answer that does not fit is told here');
# One transaction with the register's: what is undone here was not sent.
at(\%own, sub { $follower->sql("SET ROLE civil; BEGIN; SELECT credit_feedback('379999196203130252', 'laiwu/30', '不适用'); $send ROLLBACK") });
is($source->sql($there), '379999196203130252/revoked/区民政局/follow_civil/follower/1/t', 'what is rolled back here is not there');
at(\%own, sub { $follower->sql(q{SET ROLE civil; SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'revoked', '{"hit": 1, "document_no": "更正"}', '文号有误')}) });
is(at(\%own, sub { $follower->sql("SET ROLE civil; $sending $send") }), "1/done/to_correct\n0|0", 'what corrects an answer that the register has is not sent beside it');
is($source->sql(q{SET ROLE follow_civil; SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'revoked', '{"document_no": "更正"}', '文号有误') > 0}), 't', '... but corrected there');
is(at(\%own, sub { $follower->sql("SET ROLE civil; SELECT credit_note_sent(max(id)) FROM credit.feedback; $sending") }), "\n1/done/sent", '... and noted');
at(\%own, sub { $follower->sql(<<'END') });
CREATE TABLE grade (id int PRIMARY KEY, holder credit.subject); CREATE INDEX ON grade (credit_subject_key(holder)); INSERT INTO grade VALUES (7, '379999196102120186'); GRANT SELECT ON grade TO civil;
SET credit.department = '区民政局';
SELECT credit_watch('grade', 'holder', 'laiwu/25');
ALTER SUBSCRIPTION register DISABLE;
END

$source->sql(<<'END');
SELECT credit_push('济南市莱芜区人民法院', '4', '[
	{"iname": "丁", "cardNum": "379999196809030598", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "removalReason": "履行完毕"}]');
SELECT credit_resume_measure('laiwu/3');
SELECT credit_stay((SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执3号'), 'retrial', '再1号', '2026-06-02');
END
# This database does not know yet that it has ended: the register rejects the answer, and says so.
is(at(\%own, sub { $follower->sql(q{SET ROLE civil; SELECT begun FROM credit_note_hits(2); SELECT credit_feedback('379999196102120186', 'laiwu/25', 'refused') > 0; BEGIN ISOLATION LEVEL REPEATABLE READ;} . "$send COMMIT; $send" . $sending =~ s{hits\(1}{hits(2}r) }),
	"1\nt\n0|1\n0|0\n7/done/rejected/measure \"laiwu/25\" was not in force for subject 379999************", 'what the register rejects comes back');
is($source->sql('SELECT count(*) FROM credit.feedback_reject'), 0, 'and waits there no more');
is(at(\%own, sub { $follower->sql(q{SET ROLE civil; SELECT subject, outcome, code FROM credit_unsent_feedback(true)} . qq{; $send} =~ s/'\)/', true)/r) }), "379999196102120186|refused|CR002\n0|1", 'it is shown, and sent again when that is asked for');
like(at(\%own, sub { $follower->error('SET ROLE civil; SELECT credit_note_sent(99)') }), qr/^42704: /, 'nothing is noted of what is not there');
like($source->error(q{SET ROLE follow_civil; SELECT credit_note_sent(1)}), qr/^55000: /, 'nor in the register');
is($source->sql(q{SET ROLE follow_civil; SELECT count(*) FROM credit_unsent_feedback()}), 0, '... from which nothing is to be sent');
at(\%own, sub { $follower->sql('ALTER SUBSCRIPTION register ENABLE') });
follow();
is(at(\%own, sub { $follower->sql($answers) }), $source->sql($answers), 'what changes is followed: an end, a stay, a measure resumed');
is(at(\%own, sub { $follower->sql(q{SELECT string_agg(case_no, ',' ORDER BY listing) FROM credit.listing WHERE known_until = 'infinity'}) }), $source->sql(q{SELECT string_agg(case_no, ',' ORDER BY listing) FROM credit.listing WHERE known_until = 'infinity' AND case_no !~ '执[18]号'}),
	'no listing more or less, but those that had ended when it began to follow');

is(at(\%own, sub { $follower->sql(q{SELECT begun, ended FROM credit_note_hits(1); SELECT row_key[1], state, ended_why FROM credit_hits(1)}) }), "0|1\n1|to_lift|stayed", 'a hit ends there with the stay, and what was done is to be lifted');

# Applications' triggers under replication: a row that arrives was decided where it was written.
at(\%own, sub { $follower->sql(<<'END') });
CREATE TABLE bid (id int PRIMARY KEY, bidder credit.subject, outcome text);
CREATE TRIGGER e BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/3');
CREATE TRIGGER f AFTER INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('bidder', 'laiwu/3', 'outcome');
END
$source->sql(q{SELECT credit_end_stay((SELECT listing FROM credit.listing WHERE case_no = '（2026）鲁0116执3号' LIMIT 1), 'retrial', '再1号之一', '2026-06-03')});
$source->sql(q{CREATE TABLE bid (id int PRIMARY KEY, bidder credit.subject, outcome text); INSERT INTO bid VALUES (1, '91370116MA3DEM0198', 'refused'); ALTER PUBLICATION to_civil ADD TABLE bid; GRANT SELECT ON bid TO follow_relay});
follow();
like(at(\%own, sub { $follower->error(q{INSERT INTO bid VALUES (9, '91370116MA3DEM0198', 'refused')}) }), qr/^CR001: /, 'written here, a row is refused here');
at(\%own, sub { $follower->sql('ALTER SUBSCRIPTION register REFRESH PUBLICATION') });
follow();
is(at(\%own, sub { $follower->sql(q{SELECT count(*) FROM bid; SELECT count(*) FROM credit.feedback WHERE measure = 'laiwu/3'}) }), "1\n0", 'what arrives goes in, and feeds nothing back: that was done where it was written');

# Which numbers are one subject's, and that this was wrong.
my $identity = $answers =~ s/\{[^}]*\}/{379999196809030598,379999196809030571,orgcode:MA3DEM01-9,91370116MA3DEM0198,91371200MA3DEM019K}/r;
my @alike = map { my ($do, $say) = @$_; $source->sql($do); follow(); my $now = $source->sql($identity); is(at(\%own, sub { $follower->sql($identity) }), $now, "followed as well: $say"); $now }
	[ q{SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196809030598', '379999196809030571', '2026-06-02', '证明1', '2026-06-02')}, 'two numbers are linked' ],
	[ q{SELECT credit_keep_apart('济南市莱芜区人民法院', '91370116MA3DEM0198', '91371200MA3DEM019K', '证明2', '2026-06-02')}, 'two units are kept apart' ],
	[ q{SELECT credit_end_link((SELECT max(id) FROM credit.subject_link WHERE kind = 'same'), '更正1', '2026-06-03', '笔误')}, 'the link is ended' ],
	[ q{SELECT credit_end_link((SELECT max(id) FROM credit.subject_link WHERE kind = 'distinct'), '更正2', '2026-06-03', '笔误')}, 'they are one again' ];
is(scalar(keys %{ { map { $_ => 1 } @alike } }), 4, 'each of which changes answers');
is($source->sql(q{SELECT string_agg(change, ',' ORDER BY id) FROM credit.change WHERE version IN (SELECT max(id) FROM credit.subject_link GROUP BY kind) AND change ~ 'link|apart|together'}), 'linked,kept_apart,unlinked,brought_together', 'the feed says which');
# Where a subject is sent to.
my $court = q{SELECT credit_explain('91370116MA3DEM0198', 'laiwu/3') #>> '{remedy,to}'};
$source->sql(q{SELECT credit_rename_court('济南市莱芜区人民法院', '济南市汶源区人民法院', '2026-06-01', '公告1', '2026-05-20')});
follow();
is(at(\%own, sub { $follower->sql($court) }), '济南市汶源区人民法院', 'a court\'s new name is followed');
is($source->sql(q{SET ROLE follow_civil; SELECT DISTINCT court FROM credit_changes(NULL, 100000) WHERE change = 'added'}), '济南市汶源区人民法院', 'and shown by the feed');
$source->sql(q{SELECT credit_succeed_court('济南市莱芜区人民法院', '别区人民法院', '2026-06-10', '公告2', '2026-06-05')});
follow();
is(at(\%own, sub { $follower->sql($court) }), '别区人民法院', 'so is its succession');
is($source->sql('SELECT credit_rebuild_changes()'), 0, 'and nothing is missing in it');
at(\%own, sub { $follower->sql('ALTER TABLE bid ENABLE ALWAYS TRIGGER f; ALTER TABLE bid ENABLE ALWAYS TRIGGER e') });
$source->sql(q{INSERT INTO bid VALUES (2, '11010519491231002X', 'refused')});
follow();
is(at(\%own, sub { $follower->sql('SELECT count(*) FROM bid') }), 2, 'ENABLE ALWAYS: looked at on arrival, who is not listed goes in');
at(\%own, sub { $follower->sql('ALTER TABLE bid DISABLE TRIGGER e') });
$source->sql(q{INSERT INTO bid VALUES (3, '91370116MA3DEM0198', 'refused')});
follow();
is(at(\%own, sub { $follower->sql(q{SELECT subject, outcome FROM credit.feedback WHERE measure = 'laiwu/3'}) }), '91370116MA3DEM0198|refused', '... and feedback is written');
like(at(\%own, sub { $follower->error('SELECT credit_follow()') }), qr/^55000: /, 'a database with a register of its own does not follow');

my $push = q{SELECT credit_push('别区人民法院', '1', '[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执21号", "grounds": [1], "decisionDate": "2026-06-01"}]')} =~ s/"/\\"/gr;
$heard = at(\%own, sub { $follower->sql(<<"END") });
LISTEN credit_changes;
\\! psql -Xq -h $register{PGHOST} -d @{[ $source->name ]} -c "$push" >/dev/null
\\! for i in \$(seq 300); do test "\$(psql -XqAt -d @{[ $follower->name ]} -c "SELECT count(*) FROM credit.listing WHERE case_no = '（2026）鲁0116执21号'")" = 1 && break; sleep 0.1; done
SELECT 1;
END
like($heard, qr/^1\n?.*Asynchronous notification "credit_changes" received/ms, 'who listens there is told of what arrives');

# ---- a restored register is another feed ----------------------------------------

my $restored = Database->new('restored');
Database::must('pg_dump', '-Fc', '-f', "$Database::folder/archive", '--no-subscriptions', '--no-publications', '-d', $source->name);
Database::must('pg_restore', '--exit-on-error', '-d', $restored->name, "$Database::folder/archive");
like($restored->error(qq{SET ROLE follow_civil; SELECT * FROM credit_changes('$end')}), qr/^22023: the cursor is of another feed/, 'restored: an old cursor is told so');
is($restored->sql(q{SELECT count(*) FROM (SELECT DISTINCT ON (listing) listing, ended FROM credit_changes(NULL, 100000) WHERE change IN ('added', 'changed', 'ended') ORDER BY listing, ("cursor").id DESC) l WHERE ended IS NULL}),
	$source->sql(q{SELECT count(*) FROM credit.listing WHERE known_until = 'infinity' AND ended IS NULL}), 'and from the beginning it says what stands');

at(\%own, sub { $follower->sql('DROP SUBSCRIPTION register') });
$restored->sql('DROP OWNED BY follow_court, follow_civil, follow_police, follow_relay');
$source->sql('DROP OWNED BY follow_court, follow_civil, follow_police, follow_relay; DROP ROLE follow_court, follow_civil, follow_police, follow_relay');
done_testing;
