#!/usr/bin/perl
# What ROLLBACK does not take back: a check, a screening, a statement and the error
# of a feedback leave a line in the server's log, with the role, the function, the
# measure, the purpose and a masked subject, and no client is sent it.  What is
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
is($line, qq{credit_check told role "log_civil" of $masked: measure laiwu/3, purpose registration}, 'a check that is rolled back');
unlike($said, qr/told role/, 'is not told to the client, whatever it wants to hear');
is($db->sql('SELECT count(*) FROM credit.access_log'), 0, 'its entry is gone');
unlike($line, qr/某某/, 'what was written as free text is not in the line');

(undef, $line) = told('log_civil', "SELECT * FROM credit_match_rows(ARRAY['$person', 'x', '379999196203130252'], 'laiwu/3', 'licensing：年检')", "SELECT credit_match(ARRAY['$person'])");
is($line, qq{credit_match told role "log_civil" of 3 identifiers: measure laiwu/3, purpose licensing\ncredit_match told role "log_civil" of 1 identifiers: measure *, purpose enforcement}, 'a screening');

(undef, $line) = told('log_court', "SELECT credit_statement('$person')", "SELECT length(credit_statement_text('$person'))");
is($line, join("\n", (qq{credit_statement told role "log_court" of $masked: measure *, purpose self}) x 2), 'a statement, as JSON and as a letter');

(undef, $line) = told('log_civil', "SELECT credit_feedback('379999196203130252', 'laiwu/3', 'refused', '{\"decided_on\": \"2026-06-15\"}')");
is($line, qq{credit_feedback told role "log_civil" of $masked: measure laiwu/3, purpose -}, 'the error of a feedback, which is an answer, too');

# One line a call: none for each of many rows.
(undef, $line) = told('log_civil', "SELECT count(*) FROM generate_series(1, 200) i WHERE credit_is_restricted('$person', 'laiwu/3')");
is($line, '', 'a condition of a query writes nothing');

like($db->error("SET SESSION AUTHORIZATION log_civil; SELECT credit_subject_kind('$person'); SET credit.log_disclosures = off"), qr/^42501: /, 'who asks cannot silence it');
(undef, $line) = told('log_civil', 'SET credit.log_disclosures = off', "SELECT verdict FROM credit_check('$person', 'laiwu/3', 'registration')");
isnt($line, '', 'nor by setting it before the library is loaded');
(undef, $line) = told('postgres', 'SET credit.log_disclosures = off', "SELECT verdict FROM credit_check('$person', 'laiwu/3', 'registration')");
is($line, '', 'a superuser can');
done_testing;
