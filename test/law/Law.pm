# The copy of the rules that a lawyer can check: what it is made of, and how its
# examples are run.  The page is written by Page.pm.
#
#   doc/zh-CN/due-process.md   the articles: what each asks, what carries it out, what is left to a human
#   article.sql                under which conditions, and examples with their answers
#   doc/zh-CN/register.md      the table of cases; ../push_example.sql has an example of each row
#   measure.tsv                the answers for each measure of the built-in plan
#   mutation.pl                rules with a fault, one at a time: some answer has to change
#
# They need a cluster whose clock is set to $clock (test/cluster.sh).
package Law;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use File::Temp 'tempdir';
use POSIX ();

# The examples run on one day, for ever: days in them stay as far from the present as they are, within the five years for
# which an end is shown (山东省社会信用条例 art. 38) and after the day on which a decision can be entered.
our $clock = '2026-07-01 12:00:00';

our @EXPORT_OK = qw(articles measures push_cases run_examples run_measures content put words update mutations faults today);

sub content { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!"; local $/; return scalar <$in> }

# ---- the articles -------------------------------------------------------------------

# rows(file): the cells of the table in a page of doc/.
sub rows
{
	return map { [ map { s/^\s+|\s+$//gr } (split /\|/)[ 1 .. 5 ] ] } grep { /^\|/ && !/^\|-/ } split /\n/, content(shift);
}

my %digit = map { substr('一二三四五六七八九', $_ - 1, 1) => $_ } 1 .. 9;

# 三十八 is 38, 二百四十二 is 242
sub number
{
	my ($all, $one) = (0, 0);
	for (split //, shift)
	{
		if ($_ eq '百') { $all += ($one || 1) * 100; $one = 0 }
		elsif ($_ eq '十') { $all += ($one || 1) * 10; $one = 0 }
		else { $one = $digit{$_} // 0 }
	}
	return $all + $one;
}

# The documents in the order of the page; an article of none of them is a matter of several rules.
our @documents = (
	[ qr/法释〔2017〕7号/, '最高人民法院关于公布失信被执行人名单信息的若干规定（法释〔2017〕7号）' ],
	[ qr/法发〔2019〕35号/, '最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见（法发〔2019〕35号）' ],
	[ qr/法释〔2015〕17号/, '最高人民法院关于限制被执行人高消费及有关消费的若干规定（法释〔2015〕17号）' ],
	[ qr/民法典/, '中华人民共和国民法典' ],
	[ qr/民事诉讼法/, '中华人民共和国民事诉讼法' ],
	[ qr/个人信息保护法/, '中华人民共和国个人信息保护法' ],
	[ qr/山东省社会信用条例/, '山东省社会信用条例' ],
	[ qr/征信业管理条例/, '征信业管理条例' ],
	[ qr/^推送/, '推送记录的判定' ],
	[ qr//, '涉及多项规定的事项' ]);

# articles(): the articles in the order of the page, each with its examples.
sub articles
{
	my ($heading, @asks) = rows('doc/zh-CN/due-process.md');
	my %article;
	for my $row (@asks)
	{
		my ($title, $ask, $functions, $test, $human) = @$row;
		my $full = $title =~ /^第/ ? "法释〔2017〕7号$title" : $title;
		# By the document that the title names first.
		my %place = map { $full =~ $documents[$_][0] ? ($_ => 0 + $-[0]) : () } 0 .. $#documents - 1;
		my ($document) = sort { $place{$a} <=> $place{$b} || $a <=> $b } keys %place;
		$document //= $#documents;
		die "doc/zh-CN/due-process.md has two rows \"$title\"\n" if $article{$title};
		# By the last article of those that it names first.
		my ($named, $more) = $full =~ /((?:、?第[\p{Han}]+?条(?:第[\p{Han}]+?[款项])*)+)(.*)/;
		my ($no) = ($named // '') =~ /.*第([一二三四五六七八九十百]+)条/;
		$article{$title} = { key => $title, title => $full, asks => $ask, functions => [ $functions =~ /`([\w.]+)`/g ], tests => [ $test =~ /`([\w\/.]+)`/g ],
			human => $human, document => $document, no => number($no // ''), part => $more && $more =~ /^，/ ? 1 : 0, order => scalar keys %article, examples => [] };
	}
	for my $example (examples('test/law/article.sql'))
	{
		my $title = $example->{article};
		$article{$title} //= { key => $title, title => $title, document => $#documents - 1, no => $title =~ /(\d+)/ ? $1 : 0, part => 0, order => 0, examples => [] } if $title =~ /^推送/;
		my $article = $article{$title} or die "test/law/article.sql: doc/zh-CN/due-process.md has no row \"$title\"\n";
		$article->{under} //= $example->{under};
		push @{ $article->{examples} }, $example;
	}
	return sort { $a->{document} <=> $b->{document} || $a->{no} <=> $b->{no} || $a->{part} <=> $b->{part} || $a->{order} <=> $b->{order} } values %article;
}

# examples(file): its examples: article, under which conditions, description, SQL, answer, place in the file.
sub examples
{
	my $file = shift;
	my ($article, $under, $now, @example);
	my $line = 0;
	for (split /\n/, content($file))
	{
		$line++;
		if (/^-- article: (.*)/) { ($article, $under, $now) = ($1, undef, undef) }
		elsif (/^-- under: (.*)/) { $under = $1 }
		elsif (/^-- example: (.*)/)
		{
			$now = { article => $article // die("$file:$line: an example of no article\n"), under => $under, says => $1, sql => '', answer => [], line => $line };
			push @example, $now;
		}
		elsif (/^-- answer: (.*)/) { push @{ $now->{answer} }, $1 }
		elsif ($now) { $now->{sql} .= "$_\n" }
	}
	s/\s+\z/\n/ for map { $_->{sql} } @example;
	return @example;
}

# ---- answers in words ---------------------------------------------------------------

# The catalog of messages (po/zh_CN.po): what a clerk reads whose session is Chinese.
my (%plain, @pattern);
sub read_catalog
{
	return if %plain;
	for my $entry (split /\n{2,}/, content('po/zh_CN.po'))
	{
		my %part = map { $_ => '' } qw(msgid msgstr);
		my $which = '';
		for (split /\n/, $entry)
		{
			$which = $1 if /^(msg\w+) /;
			$part{$which} .= $1 =~ s/\\(.)/$1 eq 'n' ? "\n" : $1/ger if /^(?:msg\w+ )?"(.*)"$/;
		}
		next if $part{msgid} eq '' || $part{msgstr} eq '';
		if ($part{msgid} =~ /%/)
		{
			my ($pattern, $next, @place) = ('', 1);
			for (split /(%(?:\d+\$)?[sd]|%%)/, $part{msgid})
			{
				if ($_ eq '%%') { $pattern .= '%' }
				elsif (/^%(?:(\d+)\$)?/) { push @place, $1 // $next++; $pattern .= '(.*?)' }
				else { $pattern .= quotemeta }
			}
			push @pattern, [ length($part{msgid} =~ s/%(\d+\$)?.//gr), qr/\A$pattern\z/s, [@place], $part{msgstr}, $part{msgid} !~ /\A["']?%/ ];
		}
		else { $plain{ $part{msgid} } = $part{msgstr} }
	}
	# One that begins with words of its own is what the whole text is about; of these, that with the most words is meant.
	@pattern = sort { $b->[4] <=> $a->[4] || $b->[0] <=> $a->[0] } @pattern;
	return;
}

# The court's fields, as the copy names them.
our %field = (iname => '名称', name => '名称', cardNum => '号码', caseCode => '案号', courtName => '执行法院', grounds => '情形', decisionNo => '决定文号', decisionDate => '决定日期',
	disruptTypeName => '失信行为情形', publishDate => '公布日期', regDate => '立案日期', periodYears => '纳入期限', periodReason => '延长理由', graceUntil => '宽限期末日', bars => '排除事由', removalReason => '删除事由',
	removedOn => '删除日期', duty => '义务', performance => '履行情况', birthDate => '出生日期', onApplication => '是否依申请', exitBan => '限制出境',
	subject => '号码', case_no => '案号', decision_no => '决定文号', decided_on => '决定日期', period_years => '纳入期限', period_reason => '延长理由', grace_until => '宽限期末日', purpose => '用途');

# The English words of codes, which a message of an English session has, in Chinese: filled from the table of words.
our %word;

sub in_chinese
{
	my $text = shift;
	read_catalog();
	return $plain{$text} if defined $plain{$text};
	return $word{$text} if defined $word{$text};
	# What is wrong with a field, in words of another's.
	if (my ($field, $rest) = $text =~ /\A(\w+): (.*)\z/s)
	{
		my $said = in_chinese($rest);
		return "$field：$said" if $field{$field} && $said ne $rest;
	}
	for (@pattern)
	{
		my ($length, $pattern, $place, $said) = @$_;
		next if $length < 8;
		my @part = $text =~ $pattern or next;
		my %of;
		@of{@$place} = map { in_chinese($_) } @part;
		my $next = 1;
		return $said =~ s/%(?:(\d+)\$)?[sd]/$of{ $1 \/\/ $next++ }/gr =~ s/%%/%/gr;
	}
	my @several = split /; /, $text;
	return join '；', map { in_chinese($_) } @several if @several > 1;
	my @word = split /, /, $text;
	return join '、', map { $word{$_} } @word if @word > 1 && !grep { !defined $word{$_} } @word;
	# What the server itself says is in its own catalog.
	return "对函数$1权限不够" if $text =~ /\Apermission denied for function (\w+)\z/;
	return $text;
}

# The codes that a message names, in words: filled from the rules' tables.
our %code;

# words(line): a line of psql's, as the copy says it.  A number that the register gave is another in each run.
sub words
{
	my $line = shift;
	return '是' if $line eq 't';
	return '否' if $line eq 'f';
	$line = '不予办理：' . in_chinese($1) if $line =~ /\AERROR:  (.*?)(?: at character \d+)?\z/s;
	# A reason that the register keeps, behind what became of a record.
	$line =~ s{\A((?:名单不变|(?:\w+\d+条，?)+)：)(.*)\z}{ $1 . join '；', map { in_chinese($_) } split /；/, $2 }e;
	$line =~ s/\b([a-zA-Z_]+)\b/$field{$1} \/\/ $code{$1} \/\/ $1/ge;
	$line =~ s/(纳入记录|纳入|申请) \d+/该项$1/g;
	$line =~ s/第 ?\d+ ?次纳入/该次纳入/g;
	$line =~ s/编号 \d+ 的纳入记录/该项纳入记录/g;
	$line =~ s/(?<![\d-])(\d{4})-0?(\d{1,2})-0?(\d{1,2})(?![\d-])/$1年$2月$3日/g;
	$line =~ s/(?<=[\p{Han}：；，）]) (?=\p{Han})|(?<=\p{Han}) (?=[\d“"])|(?<=[\d”"]) (?=\p{Han})//g;
	return $line;
}

our $measure_file = 'test/law/measure.tsv';

# ---- running ------------------------------------------------------------------------

# What is made on the way; the server's user has to read libraries there.
my $folder = tempdir(CLEANUP => 1);
chmod 0755, $folder;

# today(): the day of $clock.
sub today { return $clock =~ s/ .*//r }

# database(): makes the database in the cluster that the environment names; it goes with the process, and so does a copy.
my ($database, $copy, $maker);
my @role = qw(law_court_laiwu law_court_gangcheng law_court_above law_finance law_police);
sub database
{
	return $database if $database;
	($maker, $database) = ($$, "law_examples_$$");
	run('createdb', '--template=template0', $database);
	run('psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-v', 'today=' . today(), '-d', $database, '-c', 'CREATE EXTENSION credit', '-f', 'test/law/prepare.sql');
	return $database;
}

END
{
	if ($database && $$ == $maker)
	{
		my $status = $?;
		run('dropdb', '--force', $_) for grep { defined } $copy, $database;
		run('psql', '-Xq', '-d', 'postgres', '-c', join ' ', map { "DROP ROLE $_;" } @role);
		$? = $status;
	}
}

sub run
{
	local @ENV{qw(PGOPTIONS PGCLIENTENCODING)} = ('-c client_min_messages=warning', 'UTF8');
	my $said = qx{@{[ join ' ', map { s/'/'\\''/g; "'$_'" } my @word = @_ ]} 2>&1};
	die "@_: $said" if $?;
	return;
}

# psql(script, first): what psql says to it, both outputs in one.  "first" is done before anything of the extension is asked.
sub psql
{
	my ($script, $first) = @_;
	put("$folder/script.$$", "BEGIN;\n" . ($first // '') . "\\i test/law/session.sql\n${script}ROLLBACK;\n");
	# What the environment sets for a test's own sessions is not for these.
	local @ENV{qw(PGOPTIONS PGTZ PGDATESTYLE PGCLIENTENCODING)} = ('', 'Asia/Shanghai', 'ISO, YMD', 'UTF8');
	open my $in, '-|:encoding(UTF-8)', "psql -Xq -d '@{[ database() ]}' <'$folder/script.$$' 2>&1" or die "psql: $!";
	local $/;
	my $said = <$in> // '';
	close $in;
	return $said;
}

sub read_codes
{
	return if %code;
	%code = map { split /\|/ } grep { /\|/ } split /\n/, psql("SELECT code, name FROM credit.bar UNION ALL SELECT code, name FROM credit.removal_reason;\n");
	%word = map { split /\|/ } grep { /\|/ } split /\n/, psql("SELECT en, zh FROM credit.word WHERE kind = 'bar';\n");
	return;
}

# The three kinds of example, each as a script and as what its answers are read by: a list of [example, expected, now].

# run_examples(example...): runs them, each undone again, and gives their answers, each a reference to lines.
sub run_examples
{
	my @example = @_;
	read_codes();
	return read_examples(psql(example_script(@example)), @example);
}

sub example_script
{
	return join '', map { "\\echo === $_\nSAVEPOINT example;\n$_[$_]{sql};\nRESET ROLE;\nROLLBACK TO example;\nRELEASE example;\n" =~ s/;\s*;\n/;\n/r } 0 .. $#_;
}

sub read_examples
{
	my ($said, @example) = @_;
	my ($before, @part) = split /^=== \d+\n/m, $said;
	die "before the first example:\n$before" if $before =~ /\S/;
	die "an example ended the session:\n$said" if @part != @example;
	return map { [ map { words($_) } grep { /\S/ } split /\n/ ] } @part;
}

# update(): writes the answers as they are into article.sql.
sub update
{
	my @example = map { @{ $_->{examples} } } articles();
	my @got = run_examples(@example);
	my %now = map { ($example[$_]{line} => $got[$_]) } 0 .. $#example;
	my ($text, $line, $last) = ('', 0, undef);
	my $flush = sub { $text =~ s/(\n*)\z/$last ? "\n" . join('', map { "-- answer: $_\n" } @$last) . substr $1, 1 : $1/e; undef $last };
	for (split /^/, content('test/law/article.sql'))
	{
		$line++;
		$flush->() if /^-- (?:example|article): /;
		next if /^-- answer: /;
		$last = $now{$line} if $now{$line};
		$text .= $_;
	}
	$flush->();
	put('test/law/article.sql', $text);
	put($measure_file, join '', map { join("\t", @$_) . "\n" } run_measures());
	return;
}

sub put { my ($file, $text) = @_; open my $out, '>:encoding(UTF-8)', $file or die "$file: $!"; print $out $text; close $out or die "$file: $!"; return }

# ---- the measures of the plan -------------------------------------------------------

# Who is asked about, each measure of the plan after the other.
our @asked = ('被纳入的自然人', '被纳入的单位', '被纳入单位的法定代表人', '被限制出境的被纳入人');

my $measure_script = <<'SQL';
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS a, law.list(:'公司', 2, '{1}', '2024-03-05') AS b, law.list(:'乙', 3, '{1}', '2024-03-05', '{"exit_ban": true}') AS c \gset
SELECT credit_bind(:b, :'丙', 'legal_representative', '2024-03-05', '登记资料', '2024-03-06') AS r \gset
\pset fieldsep '\t'
SELECT m.measure, a.* FROM credit.measure_list m, LATERAL (SELECT law.answer(:'甲', '2024-06-01', m.measure), law.answer(:'公司', '2024-06-01', m.measure), law.answer(:'丙', '2024-06-01', m.measure),
	law.answer(:'乙', '2024-06-01', m.measure)) a WHERE m.plan = 'laiwu' ORDER BY credit.measure_number(m.measure);
SQL

# run_measures(): measure and answers, a row each.
sub run_measures { return read_measures(psql($measure_script)) }

sub read_measures { return map { [ map { s/，没有期限//r } split /\t/ ] } grep { /\S/ } split /\n/, shift }

# measures(): the measures as the plan's tables have them, each with the answers that are expected.
sub measures
{
	my %expected = map { my ($measure, @answer) = split /\t/; ($measure => \@answer) } split /\n/, content($measure_file);
	my $said = psql(<<'SQL');
\pset fieldsep '\x01'
\pset recordsep '\x02'
\pset null ''
SELECT m.measure, p.number, regexp_replace(m.title, '[。.]+$', ''), array_to_string(m.departments, '、'), m.open_list, b.effect_zh, m.verdict, m.binds_person, m.binds_organization,
	(SELECT string_agg(r.name, '、' ORDER BY r.ord) FROM credit.post_role r WHERE r.code = ANY (m.binds_through)), m.condition, m.court_mark, m.exemption,
	(SELECT string_agg('《' || b.document || '》' || COALESCE('（' || b.document_no || '）', '') || array_to_string(b.articles, '、'), '；' ORDER BY b.part, b.ord)
		FROM credit.measure_basis b WHERE b.edition = p.edition AND b.number = p.number),
	m.basis_fit, m.basis_note, d.demanded, array_to_string(d.reasons, '；')
FROM credit.measure_list m JOIN credit.plan_measure p USING (measure) JOIN credit_bi.dim_measure b ON b.measure_key = m.measure::text JOIN credit.measure_demand d ON d.measure = m.measure AND d.plan = m.plan AND d.edition = m.edition WHERE m.plan = 'laiwu' ORDER BY p.number;
SQL
	my @measure;
	for (split /\x02/, $said)
	{
		s/\A\n|\n\z//g;
		next if !/\S/;
		my %m;
		@m{qw(measure number title departments open effects verdict person organization posts condition mark exemption basis fit note demanded reasons)} = split /\x01/, $_, -1;
		$m{answers} = $expected{ $m{measure} } // [];
		push @measure, \%m;
	}
	return @measure;
}

# ---- the table of cases -------------------------------------------------------------

our %stands = (nothing => '没有纳入', 'of another court' => '另一法院的纳入有效', runs => '有效', removed => '已由法院决定删除', 'removed by push' => '已由推送删除', revoked => '已撤销',
	corrected => '法院已更正决定日期', expired => '期限届满并已记录', over => '期限已届满而未记录', absent => '未列（全量名单中没有）');
our %outcome = (new => '新增', reject => '不予采用', held => '暂存', same => '不变', remove => '删除', revoke => '撤销', expire => '到期', ground => '增加情形',
	relist => '再次纳入', change => '变更', return => '重新有效');

# push_cases(): the rows of the table of cases in Chinese, each with its examples: what stands, the record, what it came to.
sub push_cases
{
	my %case;
	for my $row (rows_of_cases()) { $case{ $row->[0] } = { no => $row->[0], stands => $row->[1], record => $row->[2], outcome => $row->[3], reason => $row->[4] // '', examples => [] } }
	push @{ $case{ $_->[0] }{examples} }, $_ for run_push();
	return map { $case{$_} } sort { $a <=> $b } keys %case;
}

sub rows_of_cases
{
	my ($table) = content('doc/zh-CN/register.md') =~ /^(\| # \| 现有.*?)\n\n/ms or die "doc/zh-CN/register.md has no table of cases\n";
	return map { [ map { s/^\s+|\s+$//gr } (split /\|/)[ 1 .. 5 ] ] } grep { /^\| \d/ } split /\n/, $table;
}

my $push_script = <<'SQL';
SET LOCAL credit.max_removal_share = 100;
\i test/push_example.sql
\pset fieldsep '\x01'
SELECT rule, stands, more, got, rule || ' ' || outcome FROM example ORDER BY rule, stands, more::text;
SQL

# run_push(): for each example the row, what stands, the record in words, the row and the outcome that it came to, and those expected.
sub run_push { return read_push(psql($push_script)) }

sub read_push
{
	my @example;
	for (grep { /\S/ } split /\n/, shift)
	{
		my ($rule, $stands, $more, $got, $expected) = split /\x01/;
		die "the table of cases: $_\n" if !defined $expected;
		push @example, [ $rule, $stands{$stands} // $stands, record_words($more), map { my ($row, $what) = split / /; "第${row}行：" . ($outcome{$what} // $what) } $got, $expected ];
	}
	return @example;
}

# A record beside the one that stands, in words.
sub record_words
{
	my $json = shift;
	my @said;
	while ($json =~ /"(\w+)": (null|"[^"]*"|\[[^\]]*\])/g)
	{
		my ($key, $value) = ($field{$1} // $1, $2);
		$value =~ s/\[|\]|"//g;
		$value = $value eq 'null' ? '没有写明' : $value;
		push @said, "$key：" . words($value);
	}
	return @said ? join '，', @said : '与原记录相同的记录';
}

# ---- rules with a fault -------------------------------------------------------------

# mutations(): the list, each checked to be about an article that there is.
sub mutations
{
	my @list = do './test/law/mutation.pl';
	die "test/law/mutation.pl: ", $@ || $! if !@list || !defined $list[0];
	my %known = map { ($_->{article} => 1) } examples('test/law/article.sql');
	for my $m (@list)
	{
		my @unknown = grep { !$known{$_} && $_ ne 'measures' && $_ ne 'cases' } @{ $m->{articles} };
		die "test/law/mutation.pl, \"$m->{what}\": no example of @unknown\n" if @unknown;
	}
	return @list;
}

# fault(mutation): the statements that put the fault into the rule; of a file of the library, what library() makes it of.
sub fault
{
	my $m = shift;
	return "$m->{sql};\n" if $m->{sql};
	my $text = content($m->{file});
	my $count = () = $text =~ /\Q$m->{from}\E/g;
	die "test/law/mutation.pl, \"$m->{what}\": $m->{file} has its text $count times, not once:\n$m->{from}\n" if $count != 1;
	return [ $m, $text =~ s/\Q$m->{from}\E/$m->{to}/r ] if $m->{file} =~ /\.c\z/;
	# The statement in which it stands replaces itself.
	my ($statement) = grep { /\Q$m->{from}\E/ } split /^(?=(?:CREATE|COMMENT|INSERT|ALTER|GRANT|DO)\b)/m, $text;
	$statement =~ s/\Q$m->{from}\E/$m->{to}/;
	$statement =~ s/\ACREATE (FUNCTION|VIEW)/CREATE OR REPLACE $1/ or die "test/law/mutation.pl, \"$m->{what}\": its text stands in no function or view\n";
	$statement =~ s/\@extschema\@/public/g;
	return "SET LOCAL search_path TO pg_catalog, pg_temp;\n$statement\nSET LOCAL search_path TO DEFAULT;\n";
}

# library(mutation, text): a library with another text of one of its files, and the statement by which the session takes it.
my ($compile, $link);
sub library
{
	my ($m, $text) = @_;
	if (!$compile)
	{
		# The make that runs this test says what it was called with.
		delete local @ENV{qw(MAKEFLAGS MAKEOVERRIDES MFLAGS T KIND)};
		my $made = qx{make -s credit.so 2>&1};
		die "make credit.so: $made" if $?;
		my @line = split /\n/, qx{make -n -W src/values/minor.c credit.so};
		($compile) = grep { m{ -c -o src/values/minor\.o src/values/minor\.c} || m{ -c -o src/values/minor\.o } } @line;
		($link) = grep { / -shared .*-o credit\.so / } @line;
		die "how the library is made cannot be read from make -n:\n@line" if !$compile || !$link;
	}
	my $object = $m->{file} =~ s/\.c\z/.o/r;
	my $so = "$folder/" . ++$m->{number} . '-' . $m->{what} =~ tr/A-Za-z0-9/-/cr . '.so';
	put("$folder/mutant.c", $text);
	my $command = $compile =~ s{src/values/minor\.o src/values/minor\.c|-o src/values/minor\.o|src/values/minor\.c}{}gr;
	$command =~ s/ -c\b/ -c -O0/;
	my ($beside) = $m->{file} =~ m{(.*)/};
	my $said = qx{($command -I$beside -o $folder/mutant.o $folder/mutant.c && @{[ $link =~ s/\Q $object \E/ $folder\/mutant.o /r =~ s/-o credit\.so /-o '$so' /r ]}) 2>&1};
	die "test/law/mutation.pl, \"$m->{what}\": $said" if $?;
	chmod 0755, $so;
	return "UPDATE pg_catalog.pg_proc SET probin = '$so' WHERE probin = '\$libdir/credit';\n";
}

# faults(mutation...): runs the examples with each fault in turn, and gives for each the first answer that changes, as
# "example: expected / now", or undef where the copy cannot tell the fault.
sub faults
{
	my @mutation = @_;
	my @example = examples('test/law/article.sql');
	read_codes();
	my (@session, %asked_of);
	for my $i (0 .. $#mutation)
	{
		my %asked = map { $_ => 1 } @{ $mutation[$i]{articles} };
		my @asked = grep { $asked{ $_->{article} } } @example;
		my $script = "\\echo ##examples\n" . example_script(@asked) . ($asked{measures} ? "\\echo ##measures\n$measure_script" : '') . ($asked{cases} ? "\\echo ##cases\n$push_script" : '');
		# A library is taken by a new session; all other faults come and go in one.
		if ($mutation[$i]{file} && $mutation[$i]{file} =~ /\.c\z/) { push @session, [ fault($mutation[$i]), "\\echo #### $i\n$script" ] }
		else
		{
			@session = ([ '', '' ], @session) if !@session || $session[0][0];
			$session[0][1] .= "\\echo #### $i\nSAVEPOINT fault;\n" . fault($mutation[$i]) . "${script}ROLLBACK TO fault;\nRELEASE fault;\n\\pset fieldsep '|'\n";
		}
		$asked_of{$i} = \@asked;
	}
	# Libraries and statements take about as long: two processes do them side by side, each in a database of its own, or the
	# one would wait for a court's row that the other has locked.
	run('createdb', '--template', $database, $copy = "${database}_copy") if !$copy;
	my ($statements, @libraries) = @session && !$session[0][0] ? @session : (undef, @session);
	pipe my $in, my $out or die "pipe: $!";
	my $child = fork // die "fork: $!";
	if (!$child)
	{
		close $in;
		$database = $copy;
		binmode $out, ':encoding(UTF-8)';
		my %changed = eval { map { changes($_, \@mutation, \%asked_of) } @libraries };
		print $out "died\x01$@" if $@;
		print $out join "\x02", map { "$_\x01" . ($changed{$_} // '') } keys %changed if !$@;
		close $out;
		POSIX::_exit(0);
	}
	close $out;
	my %changed = $statements ? changes($statements, \@mutation, \%asked_of) : ();
	binmode $in, ':encoding(UTF-8)';
	my $told = do { local $/; <$in> } // '';
	waitpid $child, 0;
	die $told if $told =~ s/\Adied\x01//;
	for (split /\x02/, $told) { my ($i, $change) = split /\x01/, $_, 2; $changed{$i} = $change eq '' ? undef : $change }
	return map { $changed{$_} } 0 .. $#mutation;
}

# changes(session, mutations, examples of each): number and first change of each fault in a session.
sub changes
{
	my ($session, $mutation, $example) = @_;
	my ($first, $script) = @$session;
	$first = library(@$first) if ref $first;
	my $said = psql($script, $first);
	die $said if $said =~ /could not (?:access file|load library)/;
	my ($before, %part) = split /^#### (\d+)\n/m, $said;
	die "before the first fault:\n$before" if $before =~ /\S/;
	return map { ($_ => scalar first_change($mutation->[$_], $part{$_}, @{ $example->{$_} })) } keys %part;
}

# first_change(mutation, said, example...)
sub first_change
{
	my ($m, $said, @example) = @_;
	my ($before, %part) = split /^##(\w+)\n/m, $said;
	die "test/law/mutation.pl, \"$m->{what}\": $before" if $before =~ /\S/;
	my @got = @example ? read_examples($part{examples}, @example) : ();
	for (0 .. $#example)
	{
		my ($expected, $now) = map { join ' | ', @$_ } $example[$_]{answer}, $got[$_];
		return "$example[$_]{says}: $expected / $now" if $expected ne $now;
	}
	my %expected = map { my ($measure, $answers) = split /\t/, $_, 2; ($measure => $answers) } split /\n/, content($measure_file);
	for (read_measures($part{measures} // ''))
	{
		my ($measure, $now) = ($_->[0], join "\t", @$_[ 1 .. $#$_ ]);
		return "$measure: $expected{$measure} / $now" if $now ne $expected{$measure};
	}
	for (read_push($part{cases} // '')) { return "$_->[1], $_->[2]: $_->[4] / $_->[3]" if $_->[3] ne $_->[4] }
	return undef;
}

1;
