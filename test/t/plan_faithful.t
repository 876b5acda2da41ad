#!/usr/bin/perl
# The built-in plan against its source: sql/plan/laiwu.json must say all that
# test/plan/source.txt says, in its words, and nothing else in its name.
#
# The plan's two parts are read through from the first character to the last,
# each next piece being what the JSON says comes next.  White space counts for
# nothing: the source's line and page breaks fall inside words.  What stands
# beside the source's words (readings, classifications) is held to the rules
# that doc/plan-laiwu.md states.
use strict;
use warnings;
use utf8;
use Digest::SHA qw(sha256_hex);
use FindBin;
use JSON::PP;
use Test::More;

binmode $_, ':encoding(UTF-8)'
  for Test::More->builder->output, Test::More->builder->failure_output, Test::More->builder->todo_output;

my $root = "$FindBin::Bin/../..";

sub slurp
{
	my $file = shift;
	open my $in, '<:raw', "$root/$file" or die "$file: $!\n";
	local $/;
	return <$in>;
}

sub flat
{
	my $text = shift;
	$text =~ s/\s+//g;
	return $text;
}

my $bytes = slurp('test/plan/source.txt');
my $source = $bytes;
utf8::decode($source) or die "the source is not UTF-8\n";
$source = flat($source);
my $plan = decode_json(slurp('sql/plan/laiwu.json'));
my @measures = @{ $plan->{measures} };

is(sha256_hex($bytes), 'de70444205694df13cdb83cae22d1968650d4685c1ded1bcefdaa9a89d650704', 'the fixture is the source, with its damage');

# ---- readings: what was damaged, and how it is read

my @certain = grep { $_->{reason} !~ /^存疑：/ } @{ $plan->{readings} };
my @uncertain = grep { $_->{reason} =~ /^存疑：/ } @{ $plan->{readings} };
my %reading = map { ($_->{source} => $_->{reading}) } @certain;
my $damaged = join '|', map { quotemeta } sort { length $b <=> length $a } keys %reading;

# What the JSON has to say beside a text of the source: what is certain, read.
sub reading
{
	my $text = shift;
	$text =~ s/($damaged)/$reading{$1}/g;
	return $text;
}

sub reading_or_null
{
	my $text = shift;
	return undef if !defined $text || reading($text) eq $text;
	return reading($text);
}

subtest 'each reading is of words that the source has, as often as it says' => sub {
	for my $r (@{ $plan->{readings} })
	{
		my $count = () = $source =~ /\Q$r->{source}\E/g;
		is($count, $r->{occurrences}, "reading $r->{source}: as often as the source has it");
		isnt($r->{reading}, $r->{source}, "reading $r->{source}: reads otherwise");
	}
};

# ---- the keys that credit_load_plan asks for

sub has_keys
{
	my ($object, $place, @keys) = @_;
	is_deeply([ sort keys %$object ], [ sort @keys ], "$place: every key, no other");
}

subtest 'the keys that credit_load_plan asks for' => sub {
	has_keys($plan, 'plan', qw(code title document_no issuer edition issued_on valid_from valid_until
		  preamble target mechanism closing bases departments readings measures));
	has_keys($_, "reading $_->{source}", qw(source reading reason occurrences)) for @{ $plan->{readings} };
};

# ---- what stands before, between and behind the measures

my ($head, $target, $section2, $mechanism, $rest, $appendix, $tail) = $source =~
  /^(.*?)一、联合惩戒对象(.*?)二、惩戒措施(.*?)三、联合惩戒的实施方式(.*?)四、其他事宜(.*?)附录(.*?)_+(抄送.*)$/
  or BAIL_OUT('the source is not divided as expected');

is($head, flat(join '', @{$plan}{qw(issuer document_no title preamble)}), 'the head is issuer, number, title and preamble, whole');
my @named = $plan->{preamble} =~ /(《[^《》]+》（[^（）]+）)/g;
is_deeply([ map { "《$_->{document}》（$_->{document_no}）" } @{ $plan->{bases} } ], \@named, 'the documents of the preamble are the bases of the edition');
is(flat($plan->{target}), $target, 'section 一 is the target, whole');
is(flat($plan->{mechanism}), $mechanism, 'section 三 is the mechanism, whole');
my ($year, $month, $day) = split /-/, $plan->{issued_on};
like($tail, qr/${year}年${month}月${day}日印发/, 'issued on the day that the last line gives');
is($plan->{valid_from}, $plan->{issued_on}, 'in force from the day of issue: the plan names no other');
my ($other, $copies) = split /\n/, $plan->{closing};
is($other, $rest, 'section 四 is in the closing text, as far as the source has it: it breaks off');
like($tail, qr/^\Q$copies\E_+\Q$plan->{issuer}\E${year}年${month}月${day}日印发_+$/, 'and who gets a copy; the line after it says who issued it and when');

# ---- measures, in order

is_deeply([ map { $_->{number} } @measures ], [ 1 .. 36 ], '36 measures, in order');
is_deeply([ map { $_->{number} } grep { !defined $_->{body} } @measures ], [10], 'the body lacks 10, and only 10');

# next_is TEXT PATTERN NAME: the pattern must match where the last one ended.
sub next_is
{
	my ($text, $pattern, $name) = @_;
	my $ok = $$text =~ /\G$pattern/gc;
	my @captured = ($1);
	if (!$ok)
	{
		fail($name);
		diag('the source has here: ' . substr($$text, pos($$text) // 0, 60));
		return;
	}
	pass($name);
	return @captured;
}

subtest 'the body, from its first character to its last' => sub {
	for my $m (grep { defined $_->{body} } @measures)
	{
		my $n = $m->{number} == 17 ? '(?:l7)' : $m->{number};
		next_is(\$section2, qr/${n}[．.]\Q$m->{body}\E（(?:责任单位：)?\Q$m->{responsible}{text}\E）/,
			"$m->{number}: body and responsible departments")
		  or last;
	}
	is(pos($section2), length $section2, 'the body has no other measure');
};

# The appendix, from end to end.  A measure that runs over pages has its
# department cell, the table's head and its title again at each turn.
my $table_head = '措施内容措施依据实施单位';
$appendix =~ s/—17—//;
for my $m (@measures)
{
	my $title = "$m->{number}.$m->{title}";
	my $after = index($appendix, $title) + length $title;
	substr($appendix, $after) =~ s/\Q$m->{implementing}{text}$table_head$title\E//g;
}
$appendix =~ s/$table_head//g;

subtest 'the appendix, from its first character to its last' => sub {
	MEASURE: for my $m (@measures)
	{
		my $n = $m->{number};
		next_is(\$appendix, qr/${n}[．.]+\Q$m->{title}\E/, "$n: title") or last;
		my @bases = @{ $m->{bases} };
		while (my $basis = shift @bases)
		{
			my $place = "$n, 《$basis->{document}》";
			my @documents = ($basis);
			# Two documents in front of one quote.
			push @documents, shift @bases
			  while @bases && defined $basis->{no} && ($bases[0]{no} // 0) == $basis->{no} && $bases[0]{quote} eq $basis->{quote};
			if (defined $basis->{no})
			{
				next_is(\$appendix, qr/\Q$basis->{no}\E[．.]/, "$place: its number") or last MEASURE;
			}
			for my $document (@documents)
			{
				$appendix =~ /\G、/gc if $document != $basis;
				my ($title) = next_is(\$appendix, qr/《([^《》]+)》/, "$place: a title") or last MEASURE;
				my ($part) = $document->{document} =~ /(（一般认证）)$/;
				$title .= $1 if defined $part && $appendix =~ /\G(\Q$part\E)/gc;
				is(reading($title), $document->{document}, "$place: is the title read");
				next if !defined $document->{document_no};
				next_is(\$appendix, qr/（?\Q$document->{document_no}\E）?/, "$place: document number") or last MEASURE;
			}
			next_is(\$appendix, quotemeta flat($basis->{quote}), "$place: quote") or last MEASURE;
		}
		next_is(\$appendix, quotemeta $m->{implementing}{text}, "$n: implementing departments") or last;
	}
	is(pos($appendix), length $appendix, 'every character of the appendix is accounted for');
};

# ---- readings stand beside the source's words, applied everywhere or nowhere

for my $m (@measures)
{
	subtest "measure $m->{number}: readings stand beside the source's words" => sub {
		is($m->{body_reading}, reading_or_null($m->{body}), "$m->{number}: body_reading");
		is($m->{title_reading}, reading_or_null($m->{title}), "$m->{number}: title_reading");
		for my $basis (@{ $m->{bases} })
		{
			my $place = "$m->{number}, 《$basis->{document}》";
			is($basis->{quote_reading}, reading_or_null($basis->{quote}), "$place: quote_reading");

			# Once read, a 区 is a district, an area, or doubted by name.
			my $left = $basis->{quote_reading} // $basis->{quote};
			$left =~ s/\Q$_->{source}\E//g for @uncertain;
			$left =~ s/区域|地区|林区|自治区|设区的市|所属各区//g;
			unlike($left, qr/区/, "$place: no 区 in the place of 市 left unread");
		}
	};
}

# ---- departments

my %means;
subtest 'every name of a department is of the source, and means one department' => sub {
	for my $d (@{ $plan->{departments} })
	{
		has_keys($d, $d->{name}, qw(name other_names not_the_same_as));
		my @names = ($d->{name}, map { $_->{name} } @{ $d->{other_names} });
		for my $name (@names)
		{
			ok(!exists $means{$name}, "$name means one department");
			$means{$name} = $d->{name};
			like($source, qr/\Q$name\E/, "$name stands in the source");
		}
		for my $other (@{ $d->{other_names} }, @{ $d->{not_the_same_as} })
		{
			has_keys($other, "$d->{name}, $other->{name}", qw(name reason));
			like($other->{reason}, qr/\S/, "$d->{name}, $other->{name}: a reason");
			like($source, qr/\Q$other->{name}\E/, "$d->{name}, $other->{name}: a name of the source");
		}
	}
	for my $d (@{ $plan->{departments} })
	{
		isnt($means{ $_->{name} }, $d->{name}, "$_->{name} is not $d->{name}") for @{ $d->{not_the_same_as} };
	}
};

subtest 'every department written resolves' => sub {
	my %used;
	for my $m (@measures)
	{
		for my $list (qw(responsible implementing))
		{
			my $place = "$m->{number}, $list";
			my ($text, $open, @departments) = ($m->{$list}{text}, $m->{$list}{open}, @{ $m->{$list}{departments} });
			has_keys($m->{$list}, $place, qw(text departments open));
			if (!defined $text)
			{
				is_deeply([ !!$open, @departments ], [ !!0 ], "$place: no text, no department");
				next;
			}
			my $written = join('、', map { $_->{written} } @departments) . ($open ? '等区直有关部门' : '');
			$text =~ s/^、|[、。]$//g;
			is($written, $text, "$place: the departments are those of the text");
			for my $d (@departments)
			{
				is($means{ $d->{written} }, $d->{department}, "$place: $d->{written} resolves");
				$used{ $d->{department} } = 1;
			}
		}
	}
	is_deeply([ sort keys %used ], [ sort map { $_->{name} } @{ $plan->{departments} } ], 'every department has a measure');
};

# ---- classifications

my %set = (
	effects => [qw(refuse withhold revoke consider inspect notify assist refer)],
	verdict => [qw(restricted reference duty)],
	basis_fit => [qw(names_listed_subject speaks_of_credit other_conduct)],
	role => [qw(legal_representative principal directly_responsible actual_controller)],
	kind => [qw(law administrative_regulation local_regulation judicial_interpretation
		  central_policy departmental_rule district_document)]);

sub in_set
{
	my ($name, $place, @values) = @_;
	my %known = map { ($_ => 1) } @{ $set{$name} };
	is(join(' ', grep { !$known{$_} } @values), '', "$place: $name of the closed set");
}

subtest 'the documents of the preamble, each with its kind' => sub {
	has_keys($_, $_->{document}, qw(document document_no kind)), in_set('kind', $_->{document}, $_->{kind}) for @{ $plan->{bases} };
};

for my $m (@measures)
{
	my $n = $m->{number};
	subtest "measure $n: classified from closed sets, each class on words of the source" => sub {
		# Where the plan quotes the court's rule on consumption, the court can exempt by it; nowhere else.
		is(exists $m->{exemption} ? 1 : 0, (grep { $_->{document} =~ /限制被执行人高消费/ } @{ $m->{bases} }) ? 1 : 0, "$n: exemption by the quoted rule");
		has_keys({ map { $_ => $m->{$_} } grep { !/^(?:exemption|carried_by)$/ } keys %$m }, $n, qw(number body title title_reading body_reading responsible implementing effects
			  verdict binds condition court_mark words basis_fit basis_note bases));
		has_keys($m->{binds}, "$n, binds", qw(person organization through_organization));
		has_keys($m->{words}, "$n, words", qw(effects verdict binds condition court_mark));
		in_set('effects', $n, @{ $m->{effects} });
		in_set('verdict', $n, $m->{verdict});
		in_set('basis_fit', $n, $m->{basis_fit});
		in_set('role', $n, @{ $m->{binds}{through_organization} });
		ok($m->{binds}{person} || $m->{binds}{organization} || @{ $m->{binds}{through_organization} }, "$n: binds someone");

		my %first = (restricted => 'refuse|withhold|revoke', reference => 'consider', duty => 'inspect|notify|assist|refer');
		like($m->{effects}[0], qr/^(?:$first{$m->{verdict}})$/, "$n: its main act is one of its verdict's");

		# The words are the measure's own, or section 一's.
		my $own = flat(join "\n", $plan->{target}, $m->{body} // (), $m->{title}, map { $_->{quote} } @{ $m->{bases} });
		for my $key (qw(effects verdict binds condition court_mark))
		{
			my $words = $m->{words}{$key};
			is(defined $words, $key =~ /^co/ ? defined $m->{$key} : 1, "$n: $key rests on words");
			like($own, qr/\Q$words\E/, "$n: these words for $key are the source's") if defined $words;
		}
		like($m->{basis_note}, qr/\S。$/, "$n: says what its bases speak of");
		my $named = grep { $_->{quote} =~ /被执行人|失信企业或者人员名单/ } @{ $m->{bases} };
		is($m->{basis_fit} eq 'names_listed_subject', $named > 0, "$n: names listed debtors just where a quote does");

		# Nobody is reached through a family.
		unlike($m->{condition} // '', qr/子女|配偶|家属|亲属|父母/, "$n: asks for no relative");

		for my $basis (@{ $m->{bases} })
		{
			my $place = "$n, 《$basis->{document}》";
			has_keys($basis, $place, qw(no document document_no kind articles quote quote_reading));
			in_set('kind', $place, $basis->{kind});
			unlike($basis->{quote}, qr/\n\n|^\s|\s$|[ \t]\n|\n[ \t]/, "$place: tidy lines");
			# An article begins a line, and what begins a line as an article is listed.
			my @articles = grep { /^第\w+条$/ } @{ $basis->{articles} };
			my @begun = $basis->{quote} =~ /^(第[一二三四五六七八九十百]+条)\s/mg;
			is("@articles", "@begun", "$place: its articles, one a line") if @begun && $basis->{quote} =~ /^第\w+条/;
			# A heading of another form: its signs stand in the quote, in this order.
			for my $heading (@{ $basis->{articles} })
			{
				my $pattern = join '.*', map { quotemeta } split //, flat($heading);
				like($basis->{quote}, qr/$pattern/s, "$place: $heading");
			}
		}
	};
}

sub numbers
{
	my $test = shift;
	return join ' ', map { $_->{number} } grep { $test->() } @measures;
}

# What doc/plan-laiwu.md argues for.  A change here is a change of what the
# law is said to mean: it has to be argued there first.
is(numbers(sub { $_->{verdict} eq 'reference' }), '9 15 16 18 19 21 28', 'references');
is(numbers(sub { $_->{verdict} eq 'duty' }), '12 33 34 35 36', 'duties');
is(numbers(sub { $_->{binds}{organization} && !$_->{binds}{person} }), '9 12 15 19 29 33', 'only organizations listed themselves');
is(numbers(sub { $_->{binds}{person} && !$_->{binds}{organization} }), '16 20 21 22 23 24 25 26 27 28', 'only persons');
is(numbers(sub { @{ $_->{binds}{through_organization} } }), '22 29 30', 'persons through their organization');
is(numbers(sub { grep { $_ eq 'actual_controller' } @{ $_->{binds}{through_organization} } }), '22', 'the actual controller where the quoted rule names him (法释〔2015〕17号第三条第二款)');
is(numbers(sub { !$_->{binds}{person} && !$_->{binds}{organization} }), '30', 'none but through their organization');
is(numbers(sub { defined $_->{court_mark} }), '20', "needs the court's mark");
is(numbers(sub { $_->{basis_fit} eq 'other_conduct' }), '2 9 15 18 26 28', 'bases that speak of other conduct');
is(numbers(sub { $_->{carried_by} }), '2 9 11 26', 'a document of the preamble carries what the quoted bases do not');
subtest 'that document is one of the edition, and is not quoted for the measure as well' => sub {
	for my $m (grep { $_->{carried_by} } @measures)
	{
		for my $c (@{ $m->{carried_by} })
		{
			has_keys($c, $m->{number}, qw(document articles));
			my ($basis) = grep { $_->{document} eq $c->{document} } @{ $plan->{bases} };
			ok($basis, "$m->{number}: of the preamble") or next;
			ok(@{ $c->{articles} } > 0, "$m->{number}: with its place");
			is(scalar(grep { $_->{document} eq $c->{document} } @{ $m->{bases} }), 0, "$m->{number}: not quoted");
			like($m->{basis_note}, qr/\Q$basis->{document_no}$_\E/, "$m->{number}: the note names $_ as well") for @{ $c->{articles} };
		}
	}
};

# ---- the document's table

my $doc = slurp('doc/plan-laiwu.md');
utf8::decode($doc);
my ($table) = $doc =~ /^## The 36 measures$(.*?)^###? /ms or BAIL_OUT('the document has no table of the measures');
my %row = map { /^\| (\d+) \|/ ? ($1 => [ split / *\| */, $_ ]) : () } split /\n/, $table;
subtest 'the document says the same' => sub {
	for my $m (@measures)
	{
		my @cells = @{ $row{ $m->{number} } // [] };
		is_deeply([ @cells[ 2 .. 4 ] ],
			[ $m->{title_reading} // $m->{title}, $m->{verdict}, join ', ', @{ $m->{effects} } ],
			"$m->{number}: the document's table says the same");
		is($cells[6], $m->{condition} // '', "$m->{number}: and the same condition");
	}
	like($doc, qr/`\Q$_->{source}\E`/, "the document lists the reading $_->{source}") for @{ $plan->{readings} };
};

done_testing;
