#!/usr/bin/perl
# Makes the two lists that the demo pushes: about 200 records in the format of
# the court's public record, with what a register needs besides (decision,
# period, grace, relations).  Always the same ones: the files are committed,
# and this is run only to change them.
#
# Use: test/demo/records.pl    writes push-001.ndjson and push-002.ndjson beside
#
# Every name is invented and every number made up with valid check digits (GB
# 11643, GB 32100, GB 11714) unless the record is one of the bad ones, which
# show what a push refuses.  The story (story.sql) knows the cast by number.
use strict;
use warnings;
use utf8;
use File::Basename 'dirname';
use FindBin;
use JSON::PP ();
use lib "$FindBin::Bin/..";
use Number qw(citizen_number organization_code unified_code);

srand 20200017;    # the plan's number

sub one_of { return $_[ int rand @_ ] }
sub chance { return rand() < shift }
sub between { my ($from, $to) = @_; return $from + int rand($to - $from + 1) }

# ---- days ------------------------------------------------------------------

# Days are counted; 2440588 is 1970-01-01 as a Julian day (Fliegel, van Flandern).
sub day
{
	my ($y, $m, $d) = split /-/, shift;
	my $a = int((14 - $m) / 12);
	$y += 4800 - $a;
	$m += 12 * $a - 3;
	return $d + int((153 * $m + 2) / 5) + 365 * $y + int($y / 4) - int($y / 100) + int($y / 400) - 32045 - 2440588;
}

sub date_of
{
	my (undef, undef, undef, $d, $m, $y) = gmtime(shift() * 86400);
	return sprintf '%04d-%02d-%02d', $y + 1900, $m + 1, $d;
}

# The three ways in which the court's record writes a date.
sub written
{
	my ($y, $m, $d) = split /-/, shift;
	return one_of("${y}年${m}月${d}日", "${y}年${m}月${d}日", "$y-$m-$d", "$y$m$d");
}

# ---- names -----------------------------------------------------------------

my @surname = split //, '王李张刘陈杨赵孙吕亓韩秦朱徐马高郭孟毕段苏宋魏景';
my @male = split //, '建国志强明伟海涛振东立军永福庆山文斌成林宝泉守义继德';
my @female = split //, '秀英桂兰淑芳玉梅红霞丽娟春燕爱华雪琴凤云素珍慧敏';

sub person_name
{
	my $of = shift eq '男' ? \@male : \@female;
	return one_of(@surname) . join '', map { one_of(@$of) } 1 .. between(1, 2);
}

my %taken;
my @brand = map { [ split // ] } '砚砾岑沐衡汶嬴澄峪棠', '禾川岳泽舟石陵朴棣晗', '';
my @trade = qw(建设工程 商贸 钢材贸易 机械制造 房地产开发 物流 农业科技 食品 粉末冶金
  环保科技 餐饮管理 矿业 医药 汽车销售 园林绿化 电子商务 融资咨询 建材);

sub company_name
{
	my $name;
	do
	{
		$name = one_of('济南莱芜', '莱芜', '济南钢城', '山东') . one_of(@{ $brand[0] }) . one_of(@{ $brand[1] })
		  . one_of(@trade) . one_of('有限公司', '有限公司', '有限责任公司', '股份有限公司');
	} while $taken{$name}++;
	return $name;
}

# ---- subjects --------------------------------------------------------------

sub person
{
	my %p = @_;
	$p{sex} //= one_of('男', '男', '女');
	$p{name} //= person_name($p{sex});
	$p{birth} //= date_of(between(day('1955-01-01'), day('1999-12-31')));
	do
	{
		$p{sequence} = between(1, 498) * 2 + ($p{sex} eq '男');
		$p{number} = citizen_number(
			one_of('379999'),
			$p{birth}, $p{sequence});
	} while $taken{ $p{number} }++;
	return \%p;
}

sub organization
{
	my %o = @_;
	$o{name} //= company_name();
	$o{head} //= person();
	if (!$o{number})
	{
		# Codes given since 2015 run under MA; older ones are eight digits.
		my $body = chance(0.5)
		  ? 'MA3' . join '', map { one_of(split //, '0123456789ABCDEFGHJKLMNPQRTUWXY') } 1 .. 5
		  : sprintf '%08d', between(16_400_000, 79_999_999);
		$o{number} =
		  chance(0.07)
		  ? organization_code(sprintf '%08d', between(16_400_000, 79_999_999))
		  : unified_code($o{name} =~ /合作社/ ? '93' : '91', one_of('370116', '371202', '370116', '370117'), $body);
	}
	return \%o;
}

# ---- records ---------------------------------------------------------------

my @ground = (undef,
	'有履行能力而拒不履行生效法律文书确定义务', '以伪造证据、暴力、威胁等方法妨碍、抗拒执行',
	'以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行', '违反财产报告制度',
	'违反限制消费令', '无正当理由拒不履行执行和解协议');

# What is enforced: who issued it, its number, and what it may oblige to.  The
# last two concern organizations.
my @basis = (
	[ '济南市莱芜区人民法院', '（%d）鲁0116民初%d号', '偿还借款本金%s元及利息，并负担案件受理费',
		"给付货款%s元，\r\n负担诉讼费、保全费", '支付租金%s元' ],
	[ '济南市莱芜区人民法院', '（%d）鲁0116民初%d号', '偿还借款本金%s元及利息', '赔偿损失%s元' ],
	[ '济南市中级人民法院', '（%d）鲁01民终%d号', '支付货款%s元及利息', '偿还借款本金%s元及利息' ],
	[ '济南仲裁委员会', '（%d）济仲裁字第%d号', '支付工程款%s元及逾期利息', '支付货款%s元' ],
	[ '济南市莱芜区劳动人事争议仲裁委员会', '济莱劳人仲案字〔%d〕第%d号', '支付劳动报酬%s元',
		'支付解除劳动合同经济补偿%s元' ]);

my %case_taken;

sub case_number
{
	my $year = shift;
	my $n;
	do { $n = between(101, 3980) } while $case_taken{"$year-$n"}++;
	my $kind = chance(0.08) ? '执恢' : '执';
	return chance(0.15) ? "($year)鲁0116$kind${n}号" : "（$year）鲁0116$kind${n}号";
}

# record(SUBJECT, fact => value ...): facts not given are made up; what is
# given as undef is left out.
sub record
{
	my ($subject, %f) = @_;
	my $is_person = exists $subject->{birth};
	my $number = $subject->{number};

	my @grounds = $f{grounds} ? @{ $f{grounds} }
	  : chance(0.62) ? 1
	  : chance(0.3) ? sort { $a <=> $b } (1, one_of(3, 4, 5, 6))
	  : chance(0.1) ? (4, 5)
	  : one_of(2, 3, 3, 4, 4, 4, 4, 5, 5, 6);
	my $decided = $f{decided} // date_of(between(day('2025-01-06'), day('2026-10-23')));
	my $filed = $f{filed} // date_of(day($decided) - between(30, 200));
	my $published = date_of(day($decided) + between(0, 12));
	my $amount = sprintf '%d.%02d', between(8_000, 6_800_000), between(0, 99);
	my $basis_year = substr($filed, 0, 4) - one_of(0, 1);
	my ($issuer, $form, @duties) = @{ $basis[ $f{basis} // int rand($is_person ? 3 : 5) ] };
	my $basis = sprintf $form, $basis_year, between(100, 5200);
	my $case = case_number(substr $filed, 0, 4);
	my $part = chance(0.2);

	my @r = (
		iname => $subject->{name},
		cardNum => $number,
		partyTypeName => $is_person ? '580' : '581',
		sexy => $is_person ? $subject->{sex} . one_of('', '性') : '',
		age => $is_person ? int((day($published) - day($subject->{birth})) / 365.2425) : 0,
		businessEntity => $is_person ? '' : $subject->{head}{name},
		caseCode => $case,
		courtName => '济南市莱芜区人民法院',
		areaName => '山东',
		regDate => written($filed),
		publishDate => written($published),
		gistId => $basis,
		gistUnit => $issuer,
		duty => sprintf(one_of(@duties), $amount),
		performance => $part ? '部分未履行' : '全部未履行',
		performedPart => $part ? sprintf('已履行%d.00元', between(1, 7) * 1000) : '暂无',
		unperformPart => $part ? '剩余部分未履行' : '全部义务',
		disruptTypeName => join(one_of(',', '，', '；'), map { $ground[$_] } @grounds),
		decisionNo => $case . '之一',
		decisionDate => $decided);

	if (grep { $_ > 1 } @grounds)
	{
		push @r, periodYears => @grounds > 1 && chance(0.4) ? 3 : 2;
		push @r, periodReason => '有多项失信行为，延长一年' if $r[-1] == 3;
	}
	push @r, graceUntil => date_of(day($decided) + between(31, 90)) if chance(0.03);
	push @r, exitBan => JSON::PP::true if $is_person && chance(0.04);
	push @r, notPublic => JSON::PP::true if chance(0.02);
	if (!$is_person && ($f{relations} || chance(0.45)))
	{
		push @r, relations => $f{relations} // [ relation($subject->{head}, '法定代表人', $decided),
			chance(0.25) ? relation(person(), one_of('主要负责人', '直接责任人员', '实际控制人'), $decided) : () ];
	}

	# What a bad record has instead.
	if (my $wrong = $f{wrong})
	{
		my %row = @r;
		my @order = map { $r[ 2 * $_ ] } 0 .. $#r / 2;
		push @order, grep { !exists $row{$_} } sort keys %$wrong;
		@row{ keys %$wrong } = values %$wrong;
		@r = map { defined $row{$_} ? ($_ => $row{$_}) : () } @order;
	}
	return \@r;
}

sub relation
{
	my ($person, $role, $decided) = @_;
	my $since = date_of(day($decided) - between(300, 3000));
	return [ cardNum => $person->{number}, iname => $person->{name}, role => $role, since => $since ];
}

# An array of names and values is written as an object in that order.
my $json = JSON::PP->new->allow_nonref;

sub line
{
	my $value = shift;
	return $json->encode($value) if ref $value ne 'ARRAY';
	return '[' . join(', ', map { line($_) } @$value) . ']' if !@$value || ref $value->[0];
	my @pairs;
	for (my $i = 0; $i < @$value; $i += 2)
	{
		push @pairs, $json->encode($value->[$i]) . ': ' . line($value->[ $i + 1 ]);
	}
	return '{' . join(', ', @pairs) . '}';
}

# ---- the cast: who the story is about --------------------------------------

my $representative = { name => '孟守泉', sex => '男', birth => '1979-04-16', number => citizen_number('379999', '1979-04-16', 19) };
my $bidder = organization(
	name => '济南莱芜砚禾建设工程有限公司',
	number => unified_code('91', '370116', 'MA3DEM01'),
	head => $representative);
my $debtor = { name => '毕春山', sex => '男', birth => '1968-09-03', number => citizen_number('379999', '1968-09-03', 57) };
$taken{ $_->{name} }++, $taken{ $_->{number} }++ for $bidder, $representative, $debtor;

my @cast = (
	record($bidder, grounds => [1], decided => '2026-03-18', filed => '2025-11-05', basis => 3,
		relations => [ [ cardNum => $representative->{number}, iname => $representative->{name}, role => '法定代表人', since => '2019-06-12' ] ]),
	record($debtor, grounds => [1], decided => '2025-08-27', filed => '2025-03-10', basis => 0));

# ---- two lists -------------------------------------------------------------

my @good;
while (@good < 190)
{
	my $subject = chance(0.6) ? person() : organization();
	push @good, record($subject);
	# A subject may have several cases, each with a record of its own.
	push @good, record($subject) if chance(0.06) && @good < 190;
}

my $minor = person(birth => '2009-05-21');
my $wrong_check = person();
my $wrong_number = substr($wrong_check->{number}, 0, 17)
  . (substr($wrong_check->{number}, 17) eq '1' ? '2' : '1');
my $masked = person();
my @bad = (
	record($masked, wrong => { cardNum => substr($masked->{number}, 0, 10) . '****' . substr $masked->{number}, 14 }),
	record(person(), wrong => { cardNum => $wrong_number }),
	record($minor, decided => '2026-05-11', grounds => [1]),
	record(person(), wrong => { disruptTypeName => '长期不讲诚信' }),
	record(organization(), grounds => [4], wrong => { decisionDate => '2025-02-30' }),
	record(person(), wrong => { partyTypeName => '581' }),
	record(organization(), grounds => [1], wrong => { periodYears => 2 }),
	record(person(), grounds => [3], wrong => { decisionDate => undef }));

my $newcomer = record(organization(), grounds => [3], decided => '2026-10-26');

sub write_list
{
	my ($name, @records) = @_;
	my $file = dirname(__FILE__) . "/$name.ndjson";
	open my $out, '>:encoding(UTF-8)', $file or die "$file: $!\n";
	print $out line($_), "\n" for @records;
	close $out or die "$file: $!\n";
}

# The bad records are among the others; the second list is without them.
my @first = (@cast, @good);
splice @first, 17 + 23 * $_, 0, $bad[$_] for 0 .. $#bad;
write_list('push-001', @first);
write_list('push-002', @good, $newcomer);
