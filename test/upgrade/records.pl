#!/usr/bin/perl
# The courts' lists that history.sql pushes: some 300 listings by three courts,
# most of them sent again with other facts.  Always the same ones.
#
# Use: test/upgrade/records.pl COURT PUSH [array]
#   COURT  laiwu, gangcheng or jia; PUSH  1, 2, ... of that court
#   prints a record a line, or all of them as one JSON array
#
# Every name is invented and every number made up, in division 379999, which
# does not exist, with valid check digits.  What has ended did so before 2021 or
# in 2026, and what has an end to come has it in 2028 or later: so that the five
# years of 山东省社会信用条例 art. 38 are over already, or not until 2031, and
# answers about the past stay the same from year to year.
use strict;
use warnings;
use utf8;
use FindBin;
use JSON::PP ();
use lib "$FindBin::Bin/..";
use Number qw(citizen_number organization_code unified_code);

srand 20201121;

sub one_of { return $_[ int rand @_ ] }
sub chance { return rand() < shift }
sub between { my ($from, $to) = @_; return $from + int rand($to - $from + 1) }

# ---- days --------------------------------------------------------------------

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

sub day_between { return date_of(between(day(shift), day(shift))) }

# The three ways in which the court's record writes a date.
sub written
{
	my ($y, $m, $d) = split /-/, shift;
	return one_of("${y}年${m}月${d}日", "$y-$m-$d", "$y$m$d");
}

# ---- subjects ----------------------------------------------------------------

my @surname = split //, '甲乙丙丁戊己庚辛壬癸';
my @given = split //, '子丑寅卯辰巳午未申酉戌亥';
my @pool;

sub person
{
	# Sequences from 900 on are left to history.sql.
	my $birth = day_between('1955-01-01', '1999-12-31');
	return { person => 1, name => one_of(@surname) . one_of(@given) . one_of(@given), number => citizen_number('379999', $birth, between(1, 899)) };
}

my $companies = 0;

sub organization
{
	my $body = sprintf 'MA3A%04d', ++$companies;
	my $number = chance(0.06) ? 'orgcode:' . (organization_code($body) =~ s/(.)$/-$1/r) : unified_code('91', '379999', $body);
	return { name => '砚' . one_of(@given) . one_of(@given) . $companies . '有限公司', number => $number, head => person() };
}

sub subject
{
	# A subject may have several cases, with several courts.
	return one_of(@pool) if @pool && chance(0.1);
	push @pool, chance(0.6) ? person() : organization();
	return $pool[-1];
}

# ---- records -----------------------------------------------------------------

my @ground = (undef,
	'有履行能力而拒不履行生效法律文书确定义务', '以伪造证据、暴力、威胁等方法妨碍、抗拒执行',
	'以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行', '违反财产报告制度',
	'违反限制消费令', '无正当理由拒不履行执行和解协议');

my %court = (
	laiwu => { name => '济南市莱芜区人民法院', code => '0116', first => 118, later => 8, pushes => 5, change => 0.45 },
	gangcheng => { name => '济南市钢城区人民法院', code => '0117', first => 72, later => 9, pushes => 3, change => 0.7 },
	jia => { name => '甲县人民法院', code => '0199', first => 34, later => 6, pushes => 2, change => 0.8 });

my $cases = 0;

# When it was decided, and for how long: what the header says about ends.
sub period
{
	my $court = shift;
	my $kind = rand;
	return { grounds => [1], decided => day_between('2019-01-05', '2026-08-31') } if $kind < 0.5;
	return { grounds => [ between(3, 6) ], decided => day_between('2014-01-06', '2018-12-20') } if $kind < 0.62;
	return { grounds => [ between(3, 6) ], decided => day_between('2024-01-08', '2024-09-10') } if $kind < 0.74;
	return { grounds => [ 1, between(3, 6) ], decided => day_between('2026-01-05', '2026-08-31'), years => 5 }
	  if $kind < 0.84 || $court eq 'jia';
	return { grounds => [2], decided => day_between('2026-01-05', '2026-08-31'), years => one_of(2, 3, 4) } if $kind < 0.9;
	return { grounds => [ between(4, 6) ], decided => day_between('2026-01-05', '2026-08-31') };
}

sub record
{
	my $court = shift;
	my $subject = subject();
	my $r = { %{ period($court) }, subject => $subject, court => $court, amount => between(8, 6800) * 1000 };
	$cases++;
	$r->{case} = sprintf chance(0.15) ? '(%d)鲁%s%s%d号' : '（%d）鲁%s%s%d号', substr($r->{decided}, 0, 4) - 1, $court{$court}{code},
	  chance(0.1) ? '执恢' : '执', 1000 + $cases;
	$r->{grace} = date_of(day($r->{decided}) + between(31, 88)) if $r->{decided} lt '2026-06-01' && chance(0.04);
	$r->{whole} = 1 if chance(0.15);
	$r->{exit_ban} = 1 if $subject->{person} && chance(0.06);
	$r->{not_public} = 1 if chance(0.04);
	if (!$subject->{person} && chance(0.6))
	{
		$r->{posts} = [ [ $subject->{head}, '法定代表人', day_between('2012-01-01', $r->{decided}) ] ];
		push @{ $r->{posts} }, [ person(), one_of('主要负责人', '直接责任人员', '实际控制人'), day_between('2012-01-01', $r->{decided}) ] if chance(0.4);
	}
	return $r;
}

# Other facts than the last time.
sub change
{
	my $r = shift;
	my $what = rand;
	if ($what < 0.12 && $r->{posts})
	{
		# Left, or no longer named.
		chance(0.5) ? ($r->{posts}[-1][3] = day_between('2026-01-05', '2026-08-31')) : pop @{ $r->{posts} };
	}
	elsif ($what < 0.2 && !$r->{subject}{person})
	{
		push @{ $r->{posts} }, [ person(), one_of('法定代表人', '主要负责人'), day_between('2020-01-01', '2026-08-31') ];
	}
	elsif ($what < 0.26 && $r->{subject}{person}) { $r->{exit_ban} = !$r->{exit_ban} }
	elsif ($what < 0.29) { $r->{not_public} = !$r->{not_public} }
	elsif ($what < 0.34) { $r->{decision_suffix} = '之二' }
	else { $r->{paid} += between(1, 9) * 1000 }
	return;
}

sub sent
{
	my $r = shift;
	my $s = $r->{subject};
	my %posts = $r->{posts} && @{ $r->{posts} }
	  ? (relations => [ map { { cardNum => $_->[0]{number}, iname => $_->[0]{name}, role => $_->[1], since => $_->[2], $_->[3] ? (until => $_->[3]) : () } } @{ $r->{posts} } ])
	  : ();
	my $decision = $r->{case} . ($r->{decision_suffix} // '之一');
	my $removed = $r->{removed};
	my %marks = ($r->{exit_ban} ? (exitBan => JSON::PP::true) : (), $r->{not_public} ? (notPublic => JSON::PP::true) : ());
	my %period = $r->{years} ? (periodYears => $r->{years}, $r->{years} > 2 ? (periodReason => '情节严重') : ()) : ();
	# Few say all that a record can say, so that the fixture stays small.
	my ($year) = $r->{case} =~ /(\d{4})/;
	my %whole = $r->{whole}
	  ? (sexy => $s->{person} ? (substr($s->{number}, 16, 1) % 2 ? '男性' : '女') : '', areaName => '山东', regDate => "${year}年3月4日", publishDate => date_of(day($r->{decided}) + 6),
		gistId => "（$year）鲁$court{ $r->{court} }{code}民初$r->{amount}号", gistUnit => $court{ $r->{court} }{name}, unperformPart => "其余\t\\部分\r\n未履行",
		businessEntity => $s->{person} ? '' : $s->{head}{name})
	  : ();
	# One court sends the public record's fields, the others the register's.
	return {
		iname => $s->{name}, cardNum => $s->{number}, partyTypeName => $s->{person} ? '580' : '581', caseCode => $r->{case},
		courtName => $court{ $r->{court} }{name}, decisionNo => $decision, decisionDate => $r->{decided},
		disruptTypeName => join('，', map { $ground[$_] } @{ $r->{grounds} }), duty => "给付$r->{amount}元",
		performance => $r->{paid} ? "部分未履行，已付$r->{paid}元" : '全部未履行',
		$r->{grace} ? (graceUntil => $r->{grace}) : (), %period, %marks, %posts, %whole, $removed ? %$removed : () }
	  if $r->{court} eq 'laiwu';
	return {
		name => $s->{name}, subject => $s->{number}, case_no => $r->{case}, decision_no => $decision, decided_on => written($r->{decided}),
		grounds => $r->{grounds}, obligation => "给付$r->{amount}元", $r->{paid} ? (performed_part => "$r->{paid}元") : (),
		$r->{grace} ? (grace_until => $r->{grace}) : (), %period, %marks, %posts, $removed ? %$removed : () };
}

# What a push refuses, each in its own way.
sub bad
{
	my ($good, $court, $push) = @_;
	my @bad = map { sent($_) } (map { record($court) } 1 .. 7);
	$_->{grounds} //= [1] for @bad;
	delete $_->{disruptTypeName} for @bad;
	my ($number, $name, $decided, $reason) = $court eq 'laiwu' ? qw(cardNum iname decisionDate removalReason) : qw(subject name decided_on removal_reason);
	substr($bad[0]{$number}, 10, 4) = '****';
	$bad[1]{$number} = citizen_number('379999', '2012-05-21', 7);
	$bad[1]{partyTypeName} = '580' if $court eq 'laiwu';
	$bad[2]{grounds} = [7];
	$bad[3]{$decided} = '2025-02-30';
	$bad[4]{$reason} = '履行完毕';
	$bad[5]{bars} = ['security_given'];
	$bad[5]{grounds} = [1];
	delete @{ $bad[5] }{qw(periodYears periodReason)};
	# A known number under another name is held.
	$bad[6]{$number} = $good->{subject}{number};
	$bad[6]{$name} = '另' . $good->{subject}{name};
	$bad[6]{partyTypeName} = $good->{subject}{person} ? '580' : '581' if $court eq 'laiwu';
	return @bad, $bad[2];
}

my ($wanted, $number, $form) = (@ARGV, '', '', '');
my $court = $court{$wanted};
die "use: $0 COURT PUSH [array]\n" if !$court || $number !~ /^\d+$/ || $number < 1 || $number > $court->{pushes};

my @lines;
# All lists are made, whichever is wanted: so it is the same one each time.
for my $name ('laiwu', 'gangcheng', 'jia')
{
	my $c = $court{$name};
	my @list = map { record($name) } 1 .. $c->{first};
	for my $push (1 .. $c->{pushes})
	{
		my $full = $push == 1 || $name eq 'laiwu' && $push == 3;
		my @out;
		if ($push > 1)
		{
			my @stay;
			for my $r (@list)
			{
				# A full list leaves them out, a delta says so; on what has ended by itself there is nothing to remove.
				if ($r->{grounds}[0] == 1 && chance(0.05))
				{
					$r->{removed} = chance(0.5) ? { removalReason => '履行完毕' } : { removalReason => '申请执行人书面申请', removedOn => day_between('2026-09-01', '2026-09-20') };
					push @out, sent($r) if !$full;
					next;
				}
				push @stay, $r;
				my $other = chance($c->{change});
				change($r) if $other;
				push @out, sent($r) if $full || $other;
			}
			my @new = map { record($name) } 1 .. $c->{later};
			push @out, map { sent($_) } @new;
			@list = (@stay, @new);
		}
		else { @out = map { sent($_) } @list }
		# In a delta, because a full list takes nobody off whom it only names wrongly.
		push @out, bad($list[5], $name, $push) if $push == 2 || $name eq 'laiwu' && $push == 4;
		@lines = @out if $name eq $wanted && $push == $number;
	}
}

binmode STDOUT, ':encoding(UTF-8)';
my $json = JSON::PP->new->canonical;
print $form eq 'array' ? $json->encode(\@lines) . "\n" : map { $json->encode($_) . "\n" } @lines;
