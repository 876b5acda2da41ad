#!/usr/bin/perl
# Makes the benchmark's data: a court's list and what is screened against it.
#
# Use: test/bench/list.pl FOLDER LISTINGS APPLICANTS [FILE...]
# Without the name of a FILE all of these; what is in one does not depend on which are asked for.
#
#   list.ndjson      the list as a court pushes it, a record a line
#   changed.ndjson   the same with one record in a hundred changed
#   changed.tsv      those records once more, their fields as text columns
#   subject.txt      the listed subjects' identifiers, in the list's order
#   uuid.txt         as many random UUIDs
#   applicant.txt    identifiers of applicants, one in fifty of them listed
#   applicant_uuid.txt   UUIDs, one in fifty of them in uuid.txt
#   persons          how many of the listed are persons
#   sample.txt       the first 50,000 persons
#   hit.sql, miss.sql    pgbench's meta-commands that draw an identifier
#
# Four in five of the listed are persons.  Person n (from 0) has a number that
# arithmetic finds, so that pgbench can draw any of them by itself; the rest
# are organizations, each with a legal representative who is a person not
# listed.  All numbers are made up, with valid check digits (GB 11643, GB
# 32100, GB 11714).
use strict;
use warnings;
use List::Util 'shuffle';

my ($folder, $listings, $applicants, @wanted) = @ARGV;
die "use: $0 FOLDER LISTINGS APPLICANTS\n" unless defined $applicants;
srand 20200017;

# ---- identifiers -----------------------------------------------------------

# Check digits of GB 11643 by the sum of the weighted digits.
my @check = (1, 0, 'X', 9, 8, 7, 6, 5, 4, 3, 2);
my @weight = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);

# A division that is none, so that nobody has these numbers; 100 years of 12 months of 28 days, the last of them of age.
use constant DAYS => 100 * 12 * 28;
my (@day_body, @day_sum);
for my $n (0 .. DAYS - 1)
{
	my $body = sprintf '%06d%04d%02d%02d', 379999,
	  1900 + int($n / 336) % 100, 1 + int($n / 28) % 12, 1 + $n % 28;
	my $sum = 0;
	$sum += $weight[$_] * substr $body, $_, 1 for 0 .. 13;
	push @day_body, $body;
	push @day_sum, $sum;
}

# Person n of those whose numbers on a day begin at a sequence number: there
# are two to choose from, because the check digit must not be X (pgbench
# reckons in integers).
sub person
{
	my ($first, $n) = @_;
	my $day = $n % DAYS;
	my $sequence = $first + 2 * int($n / DAYS);
	die "too many persons\n" if $sequence > 998;
	my $digit;
	for (;; $sequence++)
	{
		my $sum = $day_sum[$day] + 8 * int($sequence / 100) + 4 * (int($sequence / 10) % 10) + 2 * ($sequence % 10);
		$digit = $check[ $sum % 11 ];
		last if $digit ne 'X';
	}
	return ($day_body[$day] . sprintf('%03d', $sequence) . $digit, $sequence % 2);
}

my $alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
my %value = map { substr($alphabet, $_, 1) => $_ } 0 .. 30;
my @code_weight = map { 3**$_ % 31 } 0 .. 16;

sub organization
{
	my $n = shift;
	my $letter = int($n / 1_000_000);
	die "too many organizations\n" if $letter > 7;
	my $body = sprintf 'M%s%06d', chr(ord('A') + $letter), $n % 1_000_000;
	my $sum = 3 * 22 + 7 * (10 + $letter);
	my @w = (3, 7, 9, 10, 5, 8, 4, 2);
	$sum += $w[$_] * substr $body, $_, 1 for 2 .. 7;
	my $code = '91370116' . $body . (1 .. 9, 'X', 0)[ 10 - $sum % 11 ];
	$sum = 0;
	$sum += $code_weight[$_] * $value{ substr $code, $_, 1 } for 0 .. 16;
	return $code . substr $alphabet, -$sum % 31, 1;
}

sub uuid
{
	return sprintf '%08x-%04x-4%03x-a%03x-%06x%06x',
	  rand 4294967296, rand 0x10000, rand 0x1000, rand 0x1000, rand 0x1000000, rand 0x1000000;
}

# ---- the list --------------------------------------------------------------

my $persons = int($listings * 4 / 5);
my $organizations = $listings - $persons;
use constant LISTED => 2;
# Behind the listed, of whom there may be eight million.
my ($representatives, $unlisted) = $persons > 149 * DAYS ? (560, 700) : (300, 500);
# A prime step walks through all applicants.
use constant STEP => 7_368_787;
use constant SAMPLE => 50_000;

my @surname = qw(王 李 张 刘 陈 杨 赵 孙 吕 亓 韩 秦 朱 徐 马 高 郭 孟 毕 段 苏 宋 魏 景);
my @given = qw(建国 志强 明 伟 海涛 振东 立军 永福 庆山 文斌 秀英 桂兰 淑芳 玉梅 红霞 丽娟 燕 爱华 雪琴);
my @brand = qw(砚 砾 岑 沐 衡 汶 嬴 澄 峪 棠 禾 川 岳 泽 舟 石 陵 朴 棣 晗);
my @trade = qw(建设工程 商贸 钢材贸易 机械制造 房地产开发 物流 农业科技 食品 粉末冶金 环保科技);
my @debt = ('支付工程款', '支付租金', '给付货款', '偿还借款本金');
my @ground = ('有履行能力而拒不履行生效法律文书确定义务', '有履行能力而拒不履行生效法律文书确定义务', '违反财产报告制度');
my @part = ('全部未履行', '部分未履行');

sub name { return $surname[ rand @surname ] . $given[ rand @given ] }

my $today = int(time / 86400);
my @date;
for my $ago (0 .. 700)
{
	my (undef, undef, undef, $d, $m, $y) = gmtime(($today - $ago) * 86400);
	push @date, sprintf '%04d-%02d-%02d', $y + 1900, $m + 1, $d;
}

my @field = qw(iname cardNum partyTypeName sexy age businessEntity caseCode courtName areaName regDate publishDate
  gistId gistUnit duty performance performedPart unperformPart disruptTypeName decisionNo decisionDate);
my $court = '济南市莱芜区人民法院';

my @files = qw(list.ndjson changed.ndjson changed.tsv subject.txt uuid.txt applicant.txt applicant_uuid.txt persons sample.txt hit.sql miss.sql);
my %wanted = map { $_ => 1 } @wanted ? @wanted : @files;
my %out;
for my $file (@files)
{
	my $path = $wanted{$file} ? "$folder/$file" : '/dev/null';
	open $out{$file}, '>', $path or die "$path: $!\n";
}

my (@subject, @uuid);
my ($p, $o) = (0, 0);
# Without any order: one that is too even would fill an index's pages otherwise than chance does.
my @person = shuffle 0 .. $persons - 1;
my @organization = shuffle 0 .. $organizations - 1;
for my $i (0 .. $listings - 1)
{
	my ($id, $male, $relation);
	my @v;
	if ($i % 5 != 4 && $p < $persons || $o == $organizations)
	{
		my $n = $person[ $p++ ];
		($id, $male) = person(LISTED, $n);
		print { $out{'sample.txt'} } "$id\n" if $n < SAMPLE;
		@v = (name(), $id, '580', $male ? '男' : '女', $today / 365.25 + 1970 - substr($id, 6, 4), '');
		$v[4] = int $v[4];
	}
	else
	{
		my ($representative) = person($representatives, $o);
		my $who = name();
		$id = organization($organization[ $o++ ]);
		@v = ('济南莱芜' . $brand[ rand @brand ] . $brand[ rand @brand ] . $trade[ rand @trade ] . '有限公司',
			$id, '581', '', 0, $who);
		$relation = qq([{"cardNum": "$representative", "iname": "$who", "role": "法定代表人", "since": "2019-06-12"}]);
	}
	my $ago = 30 + int rand 600;
	my $case = sprintf '（%s）鲁0116执%d号', substr($date[ $ago + 60 ], 0, 4), $i + 1;
	push @v, $case, $court, '山东', $date[ $ago + 60 ], $date[ $ago - 7 ],
	  sprintf('（%s）鲁0116民初%d号', substr($date[ $ago + 60 ], 0, 4), 1 + rand 9999), $court,
	  $debt[ rand @debt ] . sprintf('%.2f元及逾期利息', rand 9e6), $part[0], '暂无', '全部义务',
	  $ground[ rand @ground ], $case . '之一', $date[$ago];

	my @json = map { '"' . $field[$_] . '": ' . ($_ == 4 ? $v[$_] : qq("$v[$_]")) } 0 .. $#field;
	push @json, qq("relations": $relation) if $relation;
	my $line = '{' . join(', ', @json) . "}\n";
	print { $out{'list.ndjson'} } $line;
	if ($i % 100 == 50)
	{
		$v[14] = $part[1];
		$line =~ s/$part[0]/$part[1]/;
	}
	print { $out{'changed.ndjson'} } $line;
	print { $out{'changed.tsv'} } join("\t", @v, $relation // '\N'), "\n";
	my $uuid = uuid();
	print { $out{'subject.txt'} } "$id\n";
	print { $out{'uuid.txt'} } "$uuid\n";
	push @subject, $id;
	push @uuid, $uuid;
}
print { $out{persons} } "$persons\n";

# ---- who applies -----------------------------------------------------------

$applicants = 0 if !$wanted{'applicant.txt'} && !$wanted{'applicant_uuid.txt'};
for my $i (0 .. $applicants - 1)
{
	my ($id, $uuid);
	if ($i % 50 == 25)
	{
		my $n = int rand @subject;
		($id, $uuid) = ($subject[$n], $uuid[$n]);
	}
	else
	{
		($id) = person($unlisted, $i * STEP % $applicants);
		$uuid = uuid();
	}
	print { $out{'applicant.txt'} } "$id\n";
	print { $out{'applicant_uuid.txt'} } "$uuid\n";
}

# ---- the same arithmetic for pgbench ---------------------------------------

sub pgbench
{
	my $first = shift;
	my $text = <<"END";
\\set n random(0, :persons - 1)
\\set body (379999 * 10000 + 1900 + :n / 336 % 100) * 10000 + (1 + :n / 28 % 12) * 100 + 1 + :n % 28
\\set body :body * 1000 + $first + 2 * (:n / @{[DAYS]})
END
	my $sum = join ' + ', map { "$weight[$_] * (:body / 1" . '0' x (16 - $_) . " % 10)" } 0 .. 16;
	return $text . <<"END";
\\set sum ($sum) % 11
\\set id :body * 10 + (12 - :sum) % 11
\\if :sum = 2
\\set id (:body + 1) * 10 + 8
\\endif
END
}

print { $out{'hit.sql'} } pgbench(LISTED);
print { $out{'miss.sql'} } pgbench($unlisted);
close $_ or die "$folder: $!\n" for values %out;
