#!/usr/bin/perl
# Practice: what the feed tells a reader who was told nothing before, or whose cursor the feed has not made.  A first
# reading gives what stands now (法释〔2017〕7号 art. 10, 山东省社会信用条例 art. 38: no shadow list), and a court reads
# the changes of its own list.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('feed_reader');
$database->sql('CREATE EXTENSION credit');
$database->courts;
# Each statement commits: a change is handed out when its transaction has ended.
$database->sql(<<'END');
CREATE ROLE reader_a; CREATE ROLE reader_b; CREATE ROLE reader_f; CREATE ROLE reader_e;
SELECT credit_bind_court('甲区人民法院', 'reader_a'); SELECT credit_bind_court('乙区人民法院', 'reader_b');
SELECT credit_bind_department('区财政局', 'reader_f'); SELECT credit_bind_department('区教育局', 'reader_e');
SELECT credit_list('甲区人民法院', '379999196001110130', '甲某', '（2026）鲁0116执1号', '{1}', '决1', '2026-01-05', '2026-01-05') AS ended \gset
SELECT credit_list('甲区人民法院', '379999197904160192', '乙某', '（2026）鲁0116执2号', '{1}', '决2', '2026-01-05', '2026-01-05');
SELECT credit_exempt('甲区人民法院', '379999196001110130', 'laiwu/22', '子女就学', '豁1', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30);
SELECT credit_exempt('甲区人民法院', '379999197904160192', 'laiwu/22', '子女就学', '豁2', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30);
SELECT credit_change_identifier('甲区人民法院', '379999196001110130', '379999196001110114', credit.legal_day(now()), '联1', credit.legal_day(now()), '换证');
SELECT credit_remove(:ended, 'performed', credit.legal_day(now()), '删1', credit.legal_day(now()));
END
sub reads { my ($who, $sql) = @_; my ($ok, $said) = $database->run("SET ROLE $who; $sql"); chomp $said; $said =~ s/^psql:[^ ]*: //mg; return $said }

is(reads('reader_f', q{SELECT string_agg(DISTINCT change || ' ' || subject, ', ' ORDER BY change || ' ' || subject) FROM credit_changes(NULL)}), 'added 379999197904160192', 'a first reading gives what stands');
is(reads('reader_e', q{SELECT string_agg(DISTINCT change || ' ' || subject, ', ' ORDER BY change || ' ' || subject) FROM credit_changes(NULL)}), 'added 379999197904160192, exempted 379999197904160192',
	'and exemptions from what stands: one whose listing has ended would tell that there was one');
is(reads('reader_b', q{SELECT count(*) FROM credit_changes(NULL)}), 0, 'which identifiers are one person is told to no court that never listed either');
is(reads('reader_a', q{SELECT string_agg(DISTINCT change, ', ' ORDER BY change) FROM credit_changes(NULL)}), 'added, ended, exempted, linked', 'to the court whose list it is, all');

# Cursors that nobody was given
my ($epoch, $measures, $complete, $window, $id) = split /\|/, reads('reader_f', q{SELECT (c.cursor).* FROM credit_changes(NULL) c ORDER BY (c.cursor).id DESC LIMIT 1});
my @others = map { "ROW($_)" } "$epoch, $measures, '3', '3', 0", "$epoch, $measures, '0', '3', 0", "$epoch, $measures, '$complete', '$window', 0", "$epoch, $measures, '$window', '$window', $id", "$epoch, $measures, '3', '$window', $id",
	"$epoch, $measures, '$complete', '$window', " . ($id - 1), "$epoch, NULL, '3', '3', 0", "$epoch, NULL, NULL, NULL, NULL", "$epoch, $measures, NULL, NULL, NULL", "$epoch, 0, '3', '3', 0";
like(reads('reader_f', "SELECT * FROM credit_changes($_\::credit.cursor)"), qr/22023.*the cursor was made for other measures/, "no cursor: $_") for @others;
is(reads('reader_f', "SELECT count(*) FROM credit_changes(ROW($epoch, $measures, '$complete', '$window', $id)::credit.cursor)"), 0, 'its own goes on behind it');
$database->sql(q{SELECT credit_remove((SELECT listing FROM credit.current_list), 'performed', credit.legal_day(now()), '删2', credit.legal_day(now()))});
is(reads('reader_f', "SELECT change || ' ' || subject FROM credit_changes(ROW($epoch, $measures, '$complete', '$window', $id)::credit.cursor)"), 'ended 379999197904160192', 'and tells the end of what it had told');
is(reads('reader_f', 'SELECT count(*) FROM credit_changes(NULL)'), 0, 'which a first reading does not');
like(reads('reader_e', "SELECT * FROM credit_changes(ROW($epoch, $measures, '$complete', '$window', $id)::credit.cursor)"), qr/22023/, 'nor another department with its cursor');
like(reads('reader_f', 'SELECT count(*) FROM credit.feed'), qr/42501/, 'nobody reads the key of cursors');

# The queue of notifications, which is the whole server's
is($database->sql(q{SELECT count(*) FROM pg_proc p WHERE p.pronamespace IN ('credit'::regnamespace, 'public'::regnamespace) AND p.prosrc ~ 'pg_notify' AND p.proname <> 'notify'}), 0, 'nothing is told but by credit.notify');
my ($ok, $said) = $database->run(q{SELECT credit.notify('credit_changes', '', -1);});
ok($ok, 'where the queue is too full, what tells something does not fail');
like($said, qr/WARNING.*nobody is notified/, 'and says so');
done_testing;
