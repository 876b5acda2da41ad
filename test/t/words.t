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
my %heading = ('sql/report/bi_model.sql' => qr/./, 'sql/report/effect_document.sql' => qr/^(?:部门反馈|查询)$/);

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
done_testing();
