#!/usr/bin/perl
# What ROLLBACK does not take back: a check, a screening, an explanation, an answer
# about the past, feedback and its error, and every decision about a subject,
# statements among them, leave a line in the server's log, with the role, the
# function, the measure, the purpose and a masked subject, and no client is sent it.  What is
# typed as free text, a whole number or a name is not in it.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output);

my %cluster = Database::start_cluster('log_error_verbosity=terse');
@ENV{ keys %cluster } = values %cluster;
my $db = Database->new('server_log');
sub server_log { open my $in, '<:encoding(UTF-8)', "$cluster{CLUSTER}/log" or die "$cluster{CLUSTER}/log: $!"; local $/; return scalar <$in> }
my ($person, $masked) = ('379999196001110130', '379999************');
$db->sql(<<"END");
CREATE EXTENSION credit;
SELECT credit_prepare_log(), credit_add_court('甲区人民法院');
CREATE ROLE log_court LOGIN; CREATE ROLE log_civil LOGIN;
SELECT credit_bind_court('甲区人民法院', 'log_court'), credit_bind_department('区民政局', 'log_civil');
SELECT credit_list('甲区人民法院', '$person', '甲某', '（2026）鲁0116执1号', '{1}', '决1', '2026-06-01', '2026-06-01');
END

# What the log says more after the statements, which one session runs as the role and takes back.
sub told
{
	my ($role, @statements) = @_;
	my $before = length server_log();
	my (undef, $said) = Database::command('psql', '-Xd', $db->name, map { ('-c', $_) } 'SET client_min_messages = debug1', "SET SESSION AUTHORIZATION $role", 'BEGIN', @statements, 'ROLLBACK');
	return ($said, join "\n", map { s/^.*?LOG:\s+//r } grep { /LOG:.* told role / } split /\n/, substr(server_log(), $before));
}

my ($said, $line) = told('log_civil', "SELECT verdict FROM credit_check('$person', 'laiwu/3', 'registration：某某的公司登记')");
like($line, qr/^\Qcredit_check told role "log_civil" of $masked: measure laiwu\/3, purpose registration, entry \E[1-9]\d*$/, 'a check that is rolled back');
unlike($said, qr/told role/, 'is not told to the client, whatever it wants to hear');
is($db->sql('SELECT count(*) FROM credit.access_log'), 0, 'its entry is gone');
unlike($line, qr/某某/, 'what was written as free text is not in the line');

(undef, $line) = told('log_civil', "SELECT * FROM credit_match_rows(ARRAY['$person', 'x', '379999196203130252'], 'laiwu/3', 'licensing：年检')", "SELECT credit_match(ARRAY['$person'])");
is($line, qq{credit_match told role "log_civil" of 3 identifiers: measure laiwu/3, purpose licensing\ncredit_match told role "log_civil" of 1 identifiers: measure *, purpose enforcement}, 'a screening');

# A list that is put under watch, with what it tells of hits: for each measure a line, with how many were sent.
my $list = "credit_watch_list('某某名册', '{$person,379999196203130252,379999202001010103}', '{laiwu/3,laiwu/35}', 'licensing：某某年检', credit.legal_day(now()) + 30)";
($said, $line) = told('log_civil', "SELECT measure, kept, minors, reached FROM $list", 'SELECT h.subject FROM credit.watch_list w, credit_hits(w.watch) h');
like($said, qr/laiwu\/3 +\| +2 \| +1 \| +1\n.*$person/s, 'a list under watch tells whom the list of the courts reaches');
like($line, qr/^\Qcredit_watch_list told role "log_civil" of 3 identifiers: measure laiwu\/3, purpose licensing, entry \E[1-9]\d*\n\Qcredit_watch_list told role "log_civil" of 3 identifiers: measure laiwu\/35, purpose licensing, entry \E[1-9]\d*$/,
	'its line names who, for which measure and purpose, of how many, and nobody of them');
is($db->sql('SELECT count(*) FROM credit.screening') + $db->sql('SELECT count(*) FROM credit.held_subject'), 0, 'the list and its entry are gone');
unlike(server_log(), qr/LOG:.*(?:某某|19600111|19620313|20200101)/, 'no line has a name, free text or a whole number');

(undef, $line) = told('log_court', "SELECT credit_statement('$person')", "SELECT length(credit_statement_text('$person'))");
is($line, join("\n", map { qq{$_ told role "log_court" of $masked: measure *, purpose self} } qw(credit_statement credit_statement_text)), 'a statement, as JSON and as a letter');

(undef, $line) = told('log_civil', "SELECT credit_feedback('379999196203130252', 'laiwu/3', 'refused', '{\"decided_on\": \"2026-06-15\"}')");
is($line, qq{credit_feedback told role "log_civil" of $masked: measure laiwu/3, purpose -}, 'the error of a feedback, which is an answer, too');

(undef, $line) = told('log_civil', "SELECT credit_feedback('$person', 'laiwu/3', 'refused')", "INSERT INTO credit.feedback_entry VALUES ('$person', 'laiwu/3', 'refused', '{}')");
is($line, join("\n", (qq{credit_feedback told role "log_civil" of $masked: measure laiwu/3, purpose -}) x 2), 'feedback that is taken, which tells as much, one by one or in bulk');

(undef, $line) = told('log_civil', "SELECT credit_explain('$person', 'laiwu/3')");
is($line, qq{credit_explain told role "log_civil" of $masked: measure laiwu/3, purpose -}, 'an explanation');

(undef, $line) = told('log_civil', "SELECT count(*) FROM credit_measures('$person')");
is($line, '', 'what is asked about the present without a purpose stands in no log');
(undef, $line) = told('log_court', "SELECT count(*) FROM credit_measures('$person', '2026-06-15')", "SELECT count(*) FROM credit_measures('$person', now(), '2026-06-15')");
is($line, join("\n", (qq{credit_measures told role "log_court" of $masked: measure *, purpose -}) x 2), 'what is asked about the past, or as it was known then, does');

# A tie that is made to be taken back does not hide what it was made for.
(undef, $line) = told('log_court', "SELECT credit_note_warning('甲区人民法院', '379999196203130252', '（2026）鲁0116执7号', 'mail', '2026-06-02', '通知7')", "SELECT credit_statement('379999196203130252')");
like($line, qr/^credit_note_warning told role "log_court" of \Q$masked\E: .*\ncredit_statement told /, 'decisions about a subject leave a line each');

# That a record is held under another name tells that another court knows the person.
(undef, $line) = told('log_court', "SELECT credit_push('甲区人民法院', '7', '[]')", "SELECT credit_push_inbox('甲区人民法院', '8')");
is($line, join("\n", map { qq{$_ told role "log_court" of the records of a push: measure *, purpose -} } qw(credit_push credit_push_inbox)), 'a push, once');

# Every entry to a decision that names a subject goes the same way.
is($db->sql(q{SELECT string_agg(p.proname, ', ') FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'credit\\_%'
	AND 'credit.subject'::regtype = ANY (p.proargtypes) AND p.prosrc <> 'credit_entry'
	AND p.proname NOT IN ('credit_check', 'credit_match', 'credit_match_rows', 'credit_explain', 'credit_measures', 'credit_feedback')
	-- No log has these, and those that look at their argument alone tell nothing.
	AND p.proname NOT IN ('credit_is_restricted', 'credit_override') AND NOT has_function_privilege('pg_monitor', p.oid, 'EXECUTE')}), '', 'a function about a subject is an entry, or leaves its own line');

# Who acts as another role is named with the login.
$db->sql('CREATE ROLE log_official LOGIN IN ROLE log_civil');
(undef, $line) = told('log_official', 'SET ROLE log_civil', "SELECT credit_explain('$person', 'laiwu/3')");
like($line, qr/^credit_explain told role "log_civil" \(login "log_official"\) of /, 'a role that the login has SET');

# Who writes a table needs no right of ours, and is told by the trigger: an error that is caught goes into no log by itself.
$db->sql(<<"END");
CREATE ROLE log_clerk LOGIN;
CREATE TABLE company (id integer, who text, way text); ALTER TABLE company OWNER TO log_civil; GRANT INSERT ON company TO log_clerk;
CREATE TRIGGER refuse BEFORE INSERT ON company FOR EACH ROW WHEN (NEW.way = 'refuse') EXECUTE FUNCTION credit_enforce('who', 'laiwu/3');
CREATE TRIGGER warn BEFORE INSERT ON company FOR EACH ROW WHEN (NEW.way = 'warn') EXECUTE FUNCTION credit_enforce('who', 'laiwu/3', 'warn');
CREATE TRIGGER record BEFORE INSERT ON company FOR EACH ROW WHEN (NEW.way = 'record') EXECUTE FUNCTION credit_enforce('who', 'laiwu/3', 'record');
END
my $enforced = qq{credit_enforce told role "log_clerk" of $masked: measure laiwu/3, purpose -};
(undef, $line) = told('log_clerk', "DO \$\$ BEGIN INSERT INTO company VALUES (1, '$person', 'refuse'); EXCEPTION WHEN OTHERS THEN NULL; END \$\$");
is($line, $enforced, 'a refusal by a trigger, which the client has caught');
(undef, $line) = told('log_clerk', "INSERT INTO company VALUES (1, '$person', 'warn')");
is($line, $enforced, 'a warning with which a row is let through');
(undef, $line) = told('log_clerk', "INSERT INTO company VALUES (1, '$person', 'record'), (2, '379999196203130252', 'refuse')");
is($line, '', 'a trigger that says nothing leaves no line');

# A statement that asks about many rows does not fill the disk.
my $check = "(credit_check('$person', 'laiwu/3', 'licensing')).id";
(undef, $line) = told('log_civil', "SELECT count($check) FROM generate_series(1, 1000)");
is(scalar(my @many = split /\n/, $line), 103, 'of a thousand answers to one statement the first hundred leave a line, and then one each time that they are twice as many');
like($many[-1], qr/, answer 800 of the statement$/, 'which says how many there are by then');
(undef, $line) = told('log_civil', "DO \$\$ BEGIN FOR i IN 1 .. 200 LOOP BEGIN PERFORM $check; RAISE EXCEPTION 'x'; EXCEPTION WHEN raise_exception THEN NULL; END; END LOOP; END \$\$");
is(scalar(split /\n/, $line), 101, 'a loop that takes each of them back is one statement');
(undef, $line) = told('log_civil', ("SELECT $check") x 2);
is(scalar(split /\n/, $line), 2, 'the next statement counts anew');

# None for each of many rows.
(undef, $line) = told('log_civil', "SELECT count(*) FROM generate_series(1, 200) i WHERE credit_is_restricted('$person', 'laiwu/3')");
is($line, '', 'a condition of a query writes nothing');

like($db->error("SET SESSION AUTHORIZATION log_civil; SELECT credit_subject_kind('$person'); SET credit.log_disclosures = off"), qr/^42501: /, 'who asks cannot silence it');
(undef, $line) = told('log_civil', 'SET credit.log_disclosures = off', "SELECT verdict FROM credit_check('$person', 'laiwu/3', 'registration')");
isnt($line, '', 'nor by setting it before the library is loaded');
(undef, $line) = told('postgres', 'SET credit.log_disclosures = off', "SELECT verdict FROM credit_check('$person', 'laiwu/3', 'registration')");
is($line, '', 'a superuser can');
done_testing;
