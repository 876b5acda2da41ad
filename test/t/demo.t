#!/usr/bin/perl
# The demo runs to its end, is short enough to be read, and leaves nothing behind.
use strict;
use warnings;
use utf8;
use File::Temp 'tempdir';
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output);

my $folders = ($ENV{CREDIT_TMP} // '/tmp') . '/credit.*';
my %before = map { $_ => 1 } glob $folders;
my $kept = tempdir(CLEANUP => 1) . '/effect-report.html';
open my $demo, '-|:encoding(UTF-8)', "KEEP= REPORT=$kept test/demo/run.sh" or die "test/demo/run.sh: $!";
my @lines = <$demo>;
ok(close $demo, 'every step goes as told');

my $story = join '', @lines;
sub told { my ($what, $name) = @_; return ok($story =~ $what, $name) }

cmp_ok(scalar @lines, '<=', 255, 'it is short enough to be read');
told(qr/^ 2026-001 │ +192 │ +0 │ +0 │ +0 │ +8$/m, 'the push is counted, its bad records set aside');
told(qr/^ +64 │ a minor/m, 'with the reason');
told(qr/^ERROR: .* restricted by item 4: 依法依规限制参加政府采购活动 \(measure "laiwu\/4"\)\nDETAIL:  Case .*法释〔2017〕7号.*《中华人民共和国政府采购法》.*\nHINT: /m,
	'a listed bidder is refused with case, basis and remedy');
told(qr/^ laiwu\/30 │ restricted .* 91370116MA3DEM0198 /m, 'a measure reaches the representative through the company');
told(qr/ civil_affairs │ honour +│ 五一劳动奖章推荐审查 │ 379999\*{12} │/, 'the question is on record with its purpose');
told(qr/^ laiwu\/30 │ 区民政局 +│ 不予批准 +│ +1 │ +1$/m, 'another department feeds back on the representative');
told(qr/^ laiwu\/8 +│ 区科技局 +│ 不予批准 +│ +2 │ +2$/m, 'feedback is summed up by measure and department');
told(qr/^ 2026-002 │ +1 │ +0 │ +2 │ +190 │ +0$/m, 'the next list removes two and adds one');
told(qr/^ 汶河大道改造 │ 91370116MA3DEM0198 │/m, 'and the bidder may bid');

told(qr/^ +2026-05-08 +│ t$/m, 'a removal within its deadline');
told(qr/^ 失信被执行人联合惩戒情况查询告知书（本人）\n \n 主体：\d{17}[\dX]（自然人）/m, 'and a statement for its subject');

told(qr/^ the court has ended this listing by "（20\d\d）鲁0116执\d+号之二"; to be listed again takes another decision$/m,
	'a push, however its numbers are spelt, does not undo what the court decided');
told(qr/^ ended +│ .*\{laiwu\/8\} +│ removed$/m, 'what changed since is read with a cursor');
told(qr/^ERROR:  role "science" may not ask about measure "laiwu\/4"/m, 'another department\'s measure is refused');
told(qr/^ERROR:  permission denied for function credit_measures/m, 'an application asks one thing');
told(qr/^ assistance │ laiwu\/35 │ 2026-09-02 │ 2026-09-16 │/m, 'what is owed, since when, due when');
told(qr/^ +1 │ +0$/m, 'the log is sealed and whole');
told(qr/^ +2 │ +1 │ +1$/m, 'a sheet of two rows is read, of which one cannot be');
told(qr/^钱某,'3\.79999E\+17,/m, 'and comes back');
told(qr/^ +1 │ \{0002\} +│ 货运 +│ 379999\*{12} │ reference │ consider │ （2026）鲁0116执805号$/m, 'a row that the list reaches is shown for an official to judge');
told(qr/^ +1 │ done +│ revoked *\n +2 │ kept +│ let_through/m, 'one is revoked, one kept');
told(qr/^ +1 │ \{0002\} +│ to_lift +│ removed$/m, 'what was revoked is to be given back when the listing ends');

my ($report) = $story =~ m{^(/\S+/effect-report\.html)\n\z}m;
ok($report && $report eq $kept && -s $report, 'the last line names the effect report');
my $page = do { open my $in, '<:encoding(UTF-8)', $report or die "$report: $!"; local $/; <$in> };
like($page, qr/失信被执行人联合惩戒效果通报.*本期法院推送名单4批.*<figure class="bars">.*区科技局/s, 'a page with charts, of what the story told');
unlike($page, qr/91370116MA3DEM0198|379999197904160192/, 'that names nobody');

# Columns are aligned in a terminal, where a Chinese character is two cells wide.
sub cells { my $text = shift; my $wide = () = $text =~ /[\p{Han}\x{3000}-\x{303F}\x{FF00}-\x{FF60}]/g; return $wide + length $text }
my ($ruler, @crooked);
for my $line (@lines)
{
	my @bars = map { cells(substr $line, 0, $_) } grep { substr($line, $_, 1) =~ /[│┼]/ } 0 .. length($line) - 1;
	undef $ruler, next if !@bars;
	$ruler //= "@bars";
	push @crooked, $line if "@bars" ne $ruler;
}
is("@crooked", '', 'the columns are straight');

is_deeply([ grep { !$before{$_} } glob $folders ], [], 'its cluster is gone');
diag $story unless Test::More->builder->is_passing;
done_testing;
