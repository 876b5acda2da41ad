# The copy of the rules for a lawyer, as one HTML page: printed on A4 or read on a
# screen of any width.  It asks nothing of any network.
package Page;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Law qw(articles measures push_cases run_examples run_measures content mutations today);

our @EXPORT_OK = qw(page);

sub html { my $text = shift // ''; $text =~ s/&/&amp;/g; $text =~ s/</&lt;/g; $text =~ s/>/&gt;/g; $text =~ s/"/&quot;/g; return $text }
sub lines { return join '<br>', map { html($_) } @_ }
sub codes { return join '、', map { '<code>' . html($_) . '</code>' } @_ }

my $style = <<'CSS';
:root { color-scheme: light; --ink: #1b1b1b; --soft: #555; --line: #b9b9b9; --band: #f3f3f0; --mark: #7a1f1f; }
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 60rem; padding: 1.2rem 1rem 3rem; font: 1rem/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1, h2, h3, caption, th, nav, dt { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 .4rem; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--mark); }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
p { margin: .5rem 0; }
a { color: var(--mark); }
code { font: .86em/1.4 "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
nav ol { columns: 2 20rem; column-gap: 2rem; margin: .4rem 0; padding-left: 1.4rem; }
nav li { break-inside: avoid; }
dl { display: grid; grid-template-columns: 7em 1fr; gap: .15rem .8rem; margin: .4rem 0 .6rem; }
dt { color: var(--soft); font-size: .9em; padding-top: .1em; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: calc(100% - 1px); margin: .4rem 0 1rem; font-size: .94rem; line-height: 1.55; }
caption { text-align: left; font-size: .9rem; color: var(--soft); padding: .2rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--band); font-weight: 600; }
tbody th { font-weight: 400; font-family: inherit; }
.examples col:first-child { width: 46%; }
.no { width: 3em; }
.soft { color: var(--soft); font-size: .9em; }
@media (max-width: 40rem) {
	body { padding: .8rem .7rem 2rem; }
	h1 { font-size: 1.35rem; }
	dl { grid-template-columns: 1fr; gap: 0; }
	dt { margin-top: .35rem; }
	.wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	.wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; width: auto; }
	.wide tr { border: 1px solid var(--line); margin-bottom: .5rem; }
	.wide th, .wide td { border: 0; padding: .2rem .5rem; }
	.wide td::before { content: attr(data-is) "："; color: var(--soft); }
	.examples col:first-child { width: 42%; }
}
@page { size: A4; margin: 18mm 16mm 18mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
	body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.5; }
	h2 { margin-top: 1.6rem; }
	main > h2:first-child { break-before: page; margin-top: 0; }
	h2, h3, caption, dl { break-after: avoid; }
	h3 { margin-top: 1.1rem; }
	tr, dl, .whole { break-inside: avoid; }
	thead { display: table-header-group; }
	table { font-size: 9.2pt; line-height: 1.4; }
	a { color: inherit; text-decoration: none; }
}
CSS

# Of a definition list, the entries that there are.
sub about
{
	my @entry = @_;
	my $list = '';
	while (my ($name, $what) = splice @entry, 0, 2) { $list .= "<dt>$name</dt><dd>$what</dd>\n" if defined $what && $what ne '' }
	return "<dl>\n$list</dl>\n";
}

# examples(caption, [input, answer line...]...): a table of examples, as they ran.
sub examples
{
	my ($caption, @row) = @_;
	return qq{<table class="examples"><caption>$caption</caption><colgroup><col><col></colgroup>\n<thead><tr><th scope="col">录入或者提问</th><th scope="col">答复</th></tr></thead>\n<tbody>\n}
	  . join('', map { my ($says, @answer) = @$_; '<tr><th scope="row">' . html($says) . '</th><td>' . lines(@answer) . "</td></tr>\n" } @row)
	  . "</tbody></table>\n";
}

my %verdict = (restricted => '应予限制：部门应当不予批准、不予授予、停止给予或者撤销', reference => '供参考：部门应当予以考虑，结论由其自行作出', duty => '部门职责：部门应当主动办理');
# What a department does by a measure (credit_bi.dim_measure has it for the main act alone).
my %effect = (refuse => '不予批准', withhold => '不予授予或者停止给予', revoke => '撤销', consider => '审慎参考', inspect => '加强检查', notify => '通报', assist => '协助', refer => '移送');
my %fit = (names_listed_subject => '所引依据写明失信被执行人', speaks_of_credit => '所引依据写的是信用状况，没有写明失信被执行人', other_conduct => '所引依据写的是其他行为');

# page(article...): the whole page, with the answers that examples have got; those that have none are run.
sub page
{
	my @article = @_ ? @_ : articles();
	my @example = grep { !$_->{got} } map { @{ $_->{examples} } } @article;
	my @got = @example ? run_examples(@example) : ();
	$example[$_]{got} = $got[$_] for 0 .. $#example;
	my %answers = map { my ($measure, @answer) = @$_; ($measure => \@answer) } run_measures();
	my @mutation = mutations();
	my %tried;
	for my $m (@mutation) { $tried{$_}++ for @{ $m->{articles} } }
	my ($version) = content('META.json') =~ /"version": "([^"]+)"/;

	my (@contents, $body);
	my %of;
	push @{ $of{ $_->{document} } }, $_ for @article;
	for my $document (sort { $a <=> $b } keys %of)
	{
		my $title = $Law::documents[$document][1];
		next if $title eq '推送记录的判定';
		push @contents, [ "d$document", $title ];
		$body .= qq{<h2 id="d$document">} . html($title) . "</h2>\n";
		for my $article (@{ $of{$document} })
		{
			my $name = $article->{title} =~ s/\A法释〔2017〕7号(?=第)//r;
			my $count = $tried{ $article->{key} };
			$body .= '<h3>' . html($name) . "</h3>\n"
			  . about('要求' => html($article->{asks}), '条件' => html($article->{under}), '由何落实' => codes(@{ $article->{functions} }),
				'由人决定' => html($article->{human}), '测试' => codes(@{ $article->{tests} }), '改错试验' => $count && "${count}处，见文末")
			  . examples('实例：' . html($name), map { [ $_->{says}, @{ $_->{got} } ] } @{ $article->{examples} });
		}
	}

	# The table of cases: its row, and what each example came to.
	push @contents, [ 'cases', '推送记录的判定' ];
	my %more = map { ($_->{no} => $_->{examples}) } grep { $_->{title} =~ /^推送/ } @article;
	$body .= qq{<h2 id="cases">推送记录的判定</h2>\n<p>推送展示名单；只有载有决定的记录才作出决定。自上而下，适用最先符合的一行。下列实例均以同一记录为底：亓某，第一项情形，2026年3月2日决定并有文号，只写明与之不同之处。</p>\n}
	  . qq{<table class="wide"><caption>现有状态、记录与结果，以及每行的实例</caption>\n<colgroup><col style="width:3em"><col style="width:17%"><col style="width:22%"><col style="width:19%"><col></colgroup>\n<thead><tr><th scope="col" class="no">行</th><th scope="col">现有</th><th scope="col">记录</th><th scope="col">结果</th><th scope="col">实例：现有；记录；结果</th></tr></thead>\n<tbody>\n};
	for my $case (push_cases())
	{
		my @shown = map { "$_->[1]；$_->[2]；" . ($_->[3] =~ s/^第\d+行：//r) . ($_->[3] eq $_->[4] ? '' : "（应为$_->[4]）") } @{ $case->{examples} };
		push @shown, map { "$_->{says}：" . join '；', @{ $_->{got} } } @{ $more{ $case->{no} } // [] };
		$body .= qq{<tr><th scope="row" class="no">$case->{no}</th><td data-is="现有">} . html($case->{stands}) . '</td><td data-is="记录">' . html($case->{record}) . '</td><td data-is="结果">'
		  . html($case->{outcome} . ($case->{reason} ne '' ? "（$case->{reason}）" : '')) . '</td><td data-is="实例">' . lines(@shown) . "</td></tr>\n";
	}
	$body .= "</tbody></table>\n";

	push @contents, [ 'plan', '行动计划的各项措施' ];
	$body .= qq{<h2 id="plan">行动计划的各项措施</h2>\n<p>《关于对失信被执行人实施联合惩戒的行动计划》（莱芜区信用办〔2020〕17号）。各项由计划的数据表生成；实例为2024年3月5日以第一项情形纳入后，于2024年6月1日就四人分别提问：被纳入的自然人、被纳入的单位、该单位的法定代表人（本人未被纳入）、另有限制出境标记的自然人。</p>\n};
	for my $m (measures())
	{
		my @who = (($m->{person} eq 't' ? '自然人' : ()), ($m->{organization} eq 't' ? '单位' : ()));
		$body .= "<h3>第$m->{number}项　" . html($m->{title}) . "</h3>\n"
		  . about('部门' => html($m->{departments}) . ($m->{open} eq 't' ? '等' : ''), '答复' => html($verdict{ $m->{verdict} } // $m->{verdict}) . '（' . html($m->{effects}) . '）',
			'及于' => html(join('、', @who) . ($m->{posts} ne '' ? (@who ? '；' : '') . "被纳入单位的$m->{posts}" : '')), '条件' => html($m->{mark} eq 'exit_ban' ? join '；', '法院已标记为法定不批准出境人员', grep { $_ ne '' } $m->{condition} : $m->{condition}),
			'依据' => html($m->{basis}), '依据核对' => html(($fit{ $m->{fit} } // $m->{fit}) . ($m->{note} ne '' ? "：$m->{note}" : '')), '豁免' => html($m->{exemption}),
			'何时应当办理' => html(($m->{demanded} eq 't' ? '纳入即应当办理：' : '另有事由时办理：') . $m->{reasons} =~ s/\b([a-z]+)：/$effect{$1}：/gr),
			'由人决定' => html($m->{condition} ne '' ? '条件是否具备；' : '') . ($m->{verdict} eq 'reference' ? '如何考虑、作出何种结论' : $m->{verdict} eq 'duty' ? '如何办理' : '个案的处理；可以写明理由放行'))
		  . qq{<table class="whole"><caption>实例：第$m->{number}项</caption>\n<thead><tr>} . join('', map { qq{<th scope="col">$_</th>} } @Law::asked) . "</tr></thead>\n<tbody><tr>"
		  . join('', map { '<td>' . html($_) . '</td>' } @{ $answers{ $m->{measure} } // [] }) . "</tr></tbody></table>\n";
	}

	push @contents, [ 'faults', '改错试验' ];
	$body .= qq{<h2 id="faults">改错试验</h2>\n<p>测试把规则逐处改错（期限差一日、去掉一项核对、年龄差一岁、六个月改为五个月等），每处都使上列实例中至少一个的答复改变；没有改变的，测试不通过。清单在 <code>test/law/mutation.pl</code>，共}
	  . scalar(@mutation) . qq{处。</p>\n<table><caption>各条改错的处数</caption>\n<thead><tr><th scope="col">条款</th><th scope="col" class="no">处数</th></tr></thead>\n<tbody>\n};
	my %called = (measures => '行动计划的各项措施', cases => '推送记录的判定');
	my %title = map { ($_->{key} => $_->{title}) } @article;
	my %place = map { ($article[$_]{key} => $_) } 0 .. $#article;
	$body .= '<tr><th scope="row">' . html($called{$_} // $title{$_}) . "</th><td>$tried{$_}</td></tr>\n" for sort { ($place{$a} // 999) <=> ($place{$b} // 999) || $a cmp $b } keys %tried;
	$body .= "</tbody></table>\n";

	my $contents = join '', map { qq{<li><a href="#$_->[0]">} . html($_->[1]) . "</a></li>\n" } @contents;
	my $day = today() =~ s/^(\d+)-0?(\d+)-0?(\d+)$/$1年$2月$3日/r;
	return <<"HTML";
<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>失信被执行人联合惩戒规则核对本</title>
<style>
$style</style>
</head>
<body>
<header>
<h1>失信被执行人联合惩戒规则核对本</h1>
<p class="soft">credit $version；示例以${day}为今日</p>
<p>本文件供法律工作者逐条核对软件所依照的规则。“要求”“条件”是本项目的表述，不是法条原文，请与法条对照；“由何落实”是函数或者数据表的名称；“实例”由程序在数据库中实际录入和提问，右栏是数据库的答复，其中登记的序号略去。人名、号码均为虚构。凡写明“由人决定”的，软件不作决定。</p>
</header>
<nav aria-label="目录"><h2 style="break-before:auto">目录</h2>
<ol>
$contents</ol></nav>
<main>
$body</main>
</body>
</html>
HTML
}

1;
