#!/usr/bin/perl
# The words for codes stand in sql/values/word.sql alone: no other file spells
# one as a constant, alone or with marks round it.  What a file reads (words of
# courts and of plans) is input, and said so here.
use strict;
use warnings;
use utf8;
use Test::More;

binmode $_, ':encoding(UTF-8)' for map { Test::More->builder->$_ } qw(output failure_output);

sub contents { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!"; local $/; return scalar <$in> }

my %reads = (
	'sql/register/removal_reason.sql' => 'words in which courts say why a listing ends',
	'src/record/court_grounds.c' => 'words in which courts say why somebody is listed',
	'src/record/record_relations.c' => 'words in which courts name posts',
	'sql/record/record_word.sql' => 'words that courts and their systems write', 'src/record/record_name.c' => 'names of fields',
	'src/record/record_value.c' => 'what courts write where there is nothing',
	'src/record/record.c' => 'words in which courts say what a subject is',
	'src/record/sheet_column.c' => 'headings that clerks write over columns', 'sql/practice/feedback_sheet.sql' => 'headings that clerks write over columns',
);
# A column or a figure may be called as a code is: these name what is counted, and no code.
# In a dimension it says that a row is about none.
my %heading = ('sql/report/bi_model.sql' => qr/./, 'sql/report/effect_document.sql' => qr/^(?:部门反馈|查询)$/, 'sql/report/bi_dimension.sql' => qr/^不适用$/);

my %word;
my $source = contents('sql/values/word.sql');
$source =~ s{\A/\*.*?\*/}{}s;
$word{$1} = 1 while $source =~ /'((?:[^'\x00-\x7F]|[A-Z0-9-]|、)+)'/g;
delete $word{$_} for grep { !/\p{Han}/ } keys %word;
cmp_ok(scalar keys %word, '>', 150, 'the words are found');

# Constants of a file: SQL between single quotes, C between double ones.
sub constants
{
	my ($file, $text) = @_;
	$text =~ s{/\*.*?\*/}{}sg;
	$text =~ s{^\s*--.*$}{}mg if $file =~ /\.sql$/;
	$text =~ s{^COMMENT ON .*?;$}{}msg if $file =~ /\.sql$/;
	return $file =~ /\.sql$/ ? $text =~ /'((?:[^'\n]|'')*)'/g : $text =~ /"((?:[^"\\\n]|\\.)*)"/g;
}

my $spelled = sub {
	my ($file, $text) = @_;
	return grep { $word{ s/[^\p{Han}、]|^、|、$//gr } } constants($file, $text);
};
is_deeply([$spelled->('a.sql', "SELECT '，已撤销', '不予批准', '撤销了'")], ['，已撤销', '不予批准'], 'a word is found with its marks');

# What enforcement notes of a row is a code, whatever language the session speaks.
my ($noted) = contents('src/practice/enforce.c') =~ /\n\trecorded = (.*)access_log_write/s;
my @noted = map { /"([a-z]+) ?"/g } $noted =~ /(?:\A|outcome = )([^;]*);/g;
is("@{[sort @noted]}", 'entered exempt override recorded warned', 'the outcomes of a row are found');
like($source, qr/\('row_outcome', '$_', \d+, '[^']+', '[^']+', NULL\)/, "$_ has its words") for @noted;

my $files = 0;
for my $file (grep { !/values\/word\.sql$/ } glob('sql/*/*.sql'), glob('src/*/*.[ch]'))
{
	$files++;
	next if $reads{$file};
	my @spelled = grep { $_ !~ ($heading{$file} // qr/^\z/) } $spelled->($file, contents($file));
	is("@spelled", '', "$file spells no word of a code") if @spelled;
}
cmp_ok($files, '>', 150, 'the files are found');
ok(-e $_, "$_ is there, and reads $reads{$_}") for sort keys %reads;

# Words that were given up for the law's or for plainer ones, in the catalog, the Chinese pages and what SQL says.  Names of
# columns of credit_bi are promised, and what courts write is read.
my %given_up = ('列入名单' => '纳入名单', '移出名单' => '从名单中删除', '在册' => '在名单中', '在施' => '适用中的', '缺席' => '未列', '心跳' => '空批', '拒收' => '退回', '未采用' => '退回', '收件表' => '收件箱',
	'登记库' => '登记簿', '完整名单' => '全量名单', '影子名单' => '登记之外的名单', '牵头单位' => '信用办', '信用信息告知书' => '查询告知书', '法定日期' => '北京时间的日期', '纳入中止' => '因裁定中止执行，停止适用', '申请异议' => '申请纠正');
my $promised = qr/在册(?:件数|主体数)|在施措施/;
for my $file (glob('doc/zh-CN/*.md'), 'doc/README.zh-CN.md', 'po/zh_CN.po', glob('sql/plan/*.json'), grep { !$reads{$_} && !/values\/word\.sql$/ } glob('sql/*/*.sql'))
{
	my $text = $file =~ /\.sql$/ ? join("\n", constants($file, contents($file))) : contents($file);
	$text =~ s/$promised//g;
	my @found = grep { index($text, $_) >= 0 } sort keys %given_up;
	is(join(', ', map { "$_ (now $given_up{$_})" } @found), '', "$file has no word that was given up") if @found || $file !~ /\.sql$/;
}
done_testing();
