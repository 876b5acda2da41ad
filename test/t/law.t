#!/usr/bin/perl
# The copy of the rules that a lawyer can check (test/law/): every article has an
# example, every example is answered as it was, and every rule that has a fault put
# into it is told from the right one by some answer.
use strict;
use warnings;
use utf8;
use lib 'test/t', 'test/law';
use Database;
use Law qw(articles measures push_cases run_examples run_measures mutations faults today);
use Page 'page';
use Test::More;

# A cluster of its own, in which it is always the same day, and whatever day it is here.
my %own = do { local $ENV{CREDIT_CLOCK} = $Law::clock; Database::start_cluster() };
@ENV{ keys %own } = values %own;
is(Database->new('law')->sql(q{SELECT to_char(clock_timestamp() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')}), today(), 'the examples run on one day');

my @article = articles();
for my $article (@article)
{
	my ($title, @example) = ($article->{title}, @{ $article->{examples} });
	cmp_ok(scalar @example, '>=', 1, "$title: an example");
	ok(defined $article->{under}, "$title: under which conditions") if $title !~ /^推送/;
	ok(!(grep { $_->{says} !~ /\p{Han}/ } @example), "$title: in Chinese");
}

my @example = map { @{ $_->{examples} } } @article;
my @got = run_examples(@example);
$example[$_]{got} = $got[$_] for 0 .. $#example;
is(join("\n", @{ $_->{got} }), join("\n", @{ $_->{answer} }), "$_->{article}: $_->{says}") for @example;
# A number that the register gave would be another in the next run.
is(join(' ', map { "article.sql:$_->{line}" } grep { grep { /^\d+$/ } @{ $_->{answer} } } @example), '', 'no answer is a bare number');

my @measure = measures();
is(scalar @measure, 36, 'every measure of the plan');
my %now = map { my ($measure, @answer) = @$_; ($measure => \@answer) } run_measures();
is_deeply($now{ $_->{measure} }, $_->{answers}, "$_->{measure}: who is restricted") for @measure;

my %more = map { ($_->{no} => 1) } grep { $_->{title} =~ /^推送/ } @article;
for my $case (push_cases())
{
	ok(@{ $case->{examples} } || $more{ $case->{no} }, "row $case->{no} of the table of cases: an example");
	is($_->[3], $_->[4], "row $case->{no}: $_->[1], $_->[2]") for @{ $case->{examples} };
}

# What is put in place of itself changes nothing, in a statement as in the library.
my @same = map { { what => 'none', articles => [ '第四条', '第五条', '第十二条，复议' ], file => $_->[0], from => $_->[1], to => $_->[1] } }
  [ 'src/values/minor.c', '#define AGE_OF_MAJORITY' ], [ 'sql/register/deadline.sql', 'WHEN o.listing IS NOT NULL THEN 15' ];
is_deeply([ faults(@same) ], [ undef, undef ], 'a rule without a fault is answered as ever');
my @mutation = mutations();
cmp_ok(scalar @mutation, '>=', 30, 'faults enough');
my @change = faults(@mutation);
ok(defined $change[$_], "a fault is told: $mutation[$_]{what}") for 0 .. $#mutation;

my $page = page(@article);
like($page, qr/^<html lang="zh-CN">$/m, 'the page is Chinese');
unlike($page, qr{(?:src|href)="(?!#)|\@import|url\(}, 'and asks nothing of any network');
my ($tables, $captions) = (scalar(() = $page =~ /<table/g), scalar(() = $page =~ /<caption>/g));
is($captions, $tables, 'every table has a caption');
is(scalar(() = $page =~ /<th(?! scope="(?:col|row)")(?!ead)/g), 0, 'every heading a scope');
unlike($page, qr/ERROR|\$\d|\bHASH\(/, 'and nothing is left in a form of its own');
done_testing;
