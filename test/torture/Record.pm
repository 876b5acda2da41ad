# Records of the court in the form of its public record, made up: all numbers
# are of division 379999, which is nobody's, with valid check digits (GB 11643,
# GB 32100, GB 11714).
package Record;
use strict;
use warnings;
use utf8;
use JSON::PP ();
use Number qw(citizen_number unified_code);
use Torture;

our $court = '酷试区人民法院';

# subject(N): the N-th; one number always has one name.  An organization's has a
# letter: eighteen digits may by chance be a citizen's number as well, and are refused.
sub subject
{
	my $n = shift;
	return { number => unified_code('91', '379999', sprintf 'M%07d', $n), name => "酷试第${n}商贸有限公司" } if $n % 5 == 0;
	my $sequence = $n % 999 + 1;
	my $day = int($n / 999);
	my $birth = sprintf '%04d-%02d-%02d', 1955 + int($day / 336) % 45, 1 + int($day / 28) % 12, 1 + $day % 28;
	return { number => citizen_number('379999', $birth, $sequence), name => '酷试甲' . ('', 'A' .. 'Z')[ $n % 27 ] . '', birth => $birth };
}

my @ground = (undef,
	'有履行能力而拒不履行生效法律文书确定义务', '以伪造证据、暴力、威胁等方法妨碍、抗拒执行',
	'以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行', '违反财产报告制度',
	'违反限制消费令', '无正当理由拒不履行执行和解协议');

# record(SUBJECT, N, field => value...): a good one, of case N.
sub record
{
	my ($subject, $n, %more) = @_;
	my $person = exists $subject->{birth};
	my $ground = chance(0.6) ? 1 : between(2, 6);
	my $decided = sprintf '%04d-%02d-%02d', one_of(2025, 2026), between(1, 9), between(1, 28);
	my %record = (
		iname => $subject->{name}, cardNum => $subject->{number}, partyTypeName => $person ? '580' : '581',
		caseCode => "（2024）鲁9999执${n}号", courtName => $court, areaName => '山东', regDate => '20241105',
		gistId => "（2023）鲁9999民初${n}号", gistUnit => $court, duty => '支付货款及利息', performance => '全部未履行',
		disruptTypeName => $ground[$ground], grounds => [$ground], decisionDate => $decided, decisionNo => "（2024）鲁9999执${n}号之一");
	$record{relations} = [ map { { cardNum => subject(4 * $_ + 1)->{number}, iname => subject(4 * $_ + 1)->{name}, role => '法定代表人', since => '2020-01-05' } } $n ]
	  if !$person && chance(0.5) && (4 * $n + 1) % 5;
	$record{exitBan} = JSON::PP::true() if $person && chance(0.05);
	$record{notPublic} = JSON::PP::true() if chance(0.05);
	$record{periodYears} = 2 if $ground > 1 && chance(0.5);
	%record = (%record, %more);
	delete $record{$_} for grep { !defined $record{$_} } keys %record;
	return \%record;
}

my $json = JSON::PP->new->utf8->canonical->allow_nonref;

# As UTF-8 bytes: one record a line, or all of them as an array.
sub line { return $json->encode(shift) }
sub json { return '[' . join(', ', map { line($_) } @_) . ']' }

1;
