#!/usr/bin/perl
# Decision: a list that is older than credit.list_max_age answers with a WARNING,
# one in a statement, whoever asks and by whatever function.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('age');
$database->sql(<<'END');
CREATE EXTENSION credit;
SELECT credit_add_court('甲区人民法院'), credit_add_court('乙区人民法院');
CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER listed BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
SELECT credit_push('甲区人民法院', '1', '[]'), credit_push('乙区人民法院', '1', '[]');
END
my %ask = (
	check => q{SELECT verdict FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')},
	'many checks' => q{SELECT count((credit_check(s, 'laiwu/4', 'procurement')).id) FROM unnest('{91370116MA3DEM0198,91370116MA3DEM0273}'::credit.subject[]) s},
	screening => q{SELECT count(*) FROM generate_series(1, 500) WHERE credit_is_restricted('91370116MA3DEM0198', 'laiwu/4')},
	measures => q{SELECT count(*) FROM credit_measures('91370116MA3DEM0198')},
	match => q{SELECT count(*) FROM credit_match('{91370116MA3DEM0198}'::text[], 'laiwu/4', 'procurement')},
	explain => q{SELECT credit_explain('91370116MA3DEM0198', 'laiwu/4') ->> 'verdict'},
	trigger => q{INSERT INTO bid VALUES ('91370116MA3DEM0198'), ('91370116MA3DEM0273')});
sub warnings_of { my $said = $database->sql(shift); return scalar(() = $said =~ /WARNING: /g) }
is(warnings_of($ask{$_}), 0, "$_: a list of today needs no word") for sort keys %ask;
$database->sql(q{UPDATE credit.court SET last_push_at = now() - interval '8 days' WHERE name = '乙区人民法院'});
is(warnings_of($ask{$_}), 1, "$_: told once that one court's list is old") for sort keys %ask;
my $day = $database->sql(q{SELECT credit.day_text(credit.legal_day(now() - interval '8 days'))});
like($database->sql($ask{measures}), qr/WARNING:  01000: the list is of $day, older than credit\.list_max_age.*DETAIL: .*HINT:  Have every court push/s, 'since when, and what to do');
is(warnings_of("$ask{measures};$ask{measures}"), 2, 'each statement again');
is(warnings_of("SET credit.list_max_age = '9d'; $ask{measures}"), 0, 'how old is too old is a setting');
is(warnings_of("SET credit.list_max_age = 0; $ask{measures}"), 0, 'so is whether it is told at all');
is(warnings_of("$ask{measures}; BEGIN; SELECT credit_push('乙区人民法院', '2', '[]'); $ask{measures}; ROLLBACK; $ask{measures}"), 2, 'a push helps at once, one that is rolled back does not');
is(warnings_of("SELECT credit_push('乙区人民法院', '2', '[]'); $ask{measures}"), 0, 'a heartbeat is enough');
$database->sql(q{UPDATE credit.court SET last_push_at = now() - interval '8 days' WHERE name = '乙区人民法院'; SELECT credit_succeed_court('乙区人民法院', '甲区人民法院', '2026-06-10', '公告2', '2026-06-05')});
is(warnings_of($ask{measures}), 0, 'a court that was succeeded pushes no more: its list is the successor\'s');
done_testing;
