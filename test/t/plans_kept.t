#!/usr/bin/perl
# Decision: an answer plans nothing but the statement that asks, once the session has
# asked before: what is planned costs more than what is looked up.  Register: a push
# plans its statements, and nothing for each of its records, be it to check a foreign
# key.  The server says itself how often it plans (log_planner_stats).
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('plans_kept');
$database->sql('CREATE EXTENSION credit');
$database->courts;
$database->sql(<<'END');
SELECT credit_list('济南市莱芜区人民法院', '379999196001110114', '甲', '（2026）鲁0116执1号', '{1}', '决1', '2026-01-05', '2026-01-05');
SELECT credit_list('济南市莱芜区人民法院', '379999196102120127', '乙', '（2026）鲁0116执2号', '{1}', '决2', '2026-01-05', '2026-01-05');
SELECT credit_object((SELECT listing FROM credit.listing WHERE subject = '379999196001110114'), 'to_be_removed', '已全部履行', '2026-05-25');
ANALYZE;
END

# How often the server plans when a statement is run once more in a session: the first five times it may plan anew, to
# know what one plan for all values costs.
my $planned = sub
{
	my $sql = shift;
	my ($ok, $said) = $database->run(join "\n", ("$sql;") x 8, q{SET client_min_messages = log; SET log_planner_stats = on;}, "$sql;");
	die $said if !$ok;
	my $count = () = $said =~ /PLANNER STATISTICS/g;
	return $count;
};
for my $case ([ '379999196001110114', 'an objection is open' ], [ '379999196102120127', 'none is' ])
{
	my ($subject, $which) = @$case;
	is($planned->("SELECT credit_explain('$subject', 'laiwu/4')"), 1, "credit_explain, where $which");
	is($planned->("SELECT (credit_check('$subject', 'laiwu/4', 'procurement')).remedy"), 1, "credit_check, where $which");
}
is($planned->("SELECT credit_explain('37999919620313013X', 'laiwu/4')"), 1, 'and of somebody who is not listed');

# Of two pushes, each in a session of its own, the one of twice as many records: how often more it plans.
my $push = sub
{
	my ($first, $records, $more, $no) = @_;
	my ($ok, $said) = $database->run(<<"END");
INSERT INTO credit.inbox (record) SELECT jsonb_build_object('iname', '第' || n || '厂', 'cardNum', format('org!:91379999%s', lpad(n::text, 9, '0') || 'A'), 'caseCode', format('（2025）鲁9999执%s号', n), 'grounds', '[1]'::jsonb,
	'decisionNo', format('（2026）鲁9999执%s号决', n), 'decisionDate', '2026-03-02', 'duty', '给付货款', 'relations', '[{"name": "丙", "cardNum": "379999197904160192", "role": "法定代表人"}]'::jsonb) || '$more'
FROM generate_series($first, $first + $records - 1) n;
SET client_min_messages = log; SET log_planner_stats = on; SET credit.max_removal_share = 100;
SELECT credit_push_inbox('济南市莱芜区人民法院', '$no', 'delta');
END
	die $said if !$ok;
	my $count = () = $said =~ /PLANNER STATISTICS/g;
	return ($count, $said =~ /\((?:[^,()]+,){5}[^,()]+\)/g);
};
my $no = 0;
for (['new' => '{}'], ['changed' => '{"performance": "全部未履行"}'], ['removed' => '{"removalReason": "履行完毕"}'], ['rejected' => '{"decisionDate": "2099-01-01"}'])
{
	my ($which, $more) = @$_;
	my ($few, $few_done) = $push->(1, 150, $more, ++$no);
	my ($many, $many_done) = $push->(1001, 300, $more, ++$no);
	cmp_ok($many, '<', $few + 20, "a push of 300 $which records plans hardly more than one of 150 ($few_done, $many_done)");
}
done_testing;
