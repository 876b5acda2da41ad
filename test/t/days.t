#!/usr/bin/perl
# Days inside JSON and text are read and printed in one way, whatever the
# session's DateStyle is: src/values/day_text.c.  The server's own way, which
# follows DateStyle and takes "yesterday" for a day, is nowhere in the tree.
use strict;
use warnings;
use utf8;
use Test::More;

binmode $_, ':encoding(UTF-8)' for map { Test::More->builder->$_ } qw(output failure_output);

sub contents { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!"; local $/; return scalar <$in> }

# Statements without their comments; lines stay.
my %sql;
for my $file (glob('sql/*/*.sql'), glob('sql/upgrade/*.sql'))
{
	my $text = contents($file);
	$text =~ s{(/\*.*?\*/)|--[^\n]*}{ "\n" x (($1 // '') =~ tr/\n//) }gse;
	$sql{$file} = $text;
}

# ---- reading ------------------------------------------------------------------

# What is made a date or a moment without credit.read_day: a moment or a day already, in words that show it.
my $moment = qr/AT TIME ZONE|::interval\)?$|::timestamp$|make_interval\(|date_trunc\('month'|^'[^']*'$/;
# Or one of these, by its place and what it is.
my %known = (
	'sql/practice/hit.sql: NULL' => 'nothing', 'sql/report/bi_tool.sql: CAST({CUBE}.%s AS timestamp' => 'what another program is to ask, of a column of dates',
	'sql/base/legal_day.sql: day' => 'a day', 'sql/register/decision_list.sql: NULL' => 'no day',
	'sql/decision/access_log.sql: credit.legal_day(moment)' => 'a day',
	q{sql/decision/log_seal.sql: to_date(substr(c.relname, 12), 'YYYY_MM')} => 'the name of a partition',
	'sql/practice/follow.sql: NEW.at' => 'a moment',
	'sql/report/bi_dimension.sql: d.day' => 'a day', 'sql/report/bi_dimension.sql: credit.legal_day(now())' => 'a day',
	q{sql/report/schedule.sql: COALESCE(month, (v_today - '1 month'::interval)::date)} => 'a day',
	'sql/report/snapshot.sql: COALESCE(f.decided_on, credit.legal_day(f.recorded_at))' => 'a day',
	'sql/report/bi_dimension.sql: s.day' => 'a moment of generate_series',
	'sql/register/workday_china.sql: d' => 'a moment of generate_series',
	'sql/register/workday_china.sql: v.off' => 'our own constant',
	'sql/register/workday_china.sql: v.worked' => 'our own constant',
	# to_jsonb writes moments by ISO 8601, and so it is in the statement that was made two lines before.
	map({ ("sql/practice/statement_letter.sql: $_" => 'JSON of our own') } q{(s ->> 'made_at')}, q{(s ->> 'list_as_of')}, q{(x ->> 'since')},
		q{(x ->> 'until')}, q{(x ->> 'at')}, q{(x.m ->> 'since')}, q{(x.m ->> 'until')}, q{(l.x ->> 'until')},
		q{(u.x ->> 'at')}, q{(x ->> 'ended_at')}),
);

# A variable that the file declares as one.
sub variable
{
	my ($text, $name) = @_;
	return $name =~ /^[vp]_\w+$/ && $text =~ /\b$name\s+(?:CONSTANT\s+)?(?:date|timestamptz)\b(?!\s*\[)/;
}

# The operand in front of a cast.
sub operand
{
	my $before = shift;
	return $1 if $before =~ /('(?:[^']|'')*')\z/;
	return $1 if $before =~ /((?:[\w.]+)?(?<p>\((?:[^()]|(?&p))*\)))\z/;
	return $1 if $before =~ /([\w.]+(?:::\w+)?)\z/;
	return $before;
}

sub casts
{
	my $text = shift;
	my @found;
	while ($text =~ /(?=::\s*(?:date|timestamptz|timestamp|datemultirange|daterange|tstzrange|tstzmultirange)\b)/g)
	{
		push @found, operand(substr $text, 0, pos $text);
		pos($text)++;
	}
	push @found, $& while $text =~ /\bCAST\s*\([^()]*\bAS\s+(?:date|timestamp\w*)\b|\b(?:to_date|to_timestamp|date_in|timestamptz_in)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)|\b(?:date|timestamptz?)\s+'[^']*'/g;
	return @found;
}
is_deeply([ casts(q{SELECT (d ->> 'day')::date, f(x, (y))::date[], x.z::timestamptz, CAST(x AS date), to_date(f(x), 'YYYY')}) ],
	[ q{(d ->> 'day')}, 'f(x, (y))', 'x.z', 'CAST(x AS date', q{to_date(f(x), 'YYYY')} ], 'what is made a day is found');
for my $file (sort keys %sql)
{
	my %seen;
	my @other = grep { !$seen{$_}++ && $_ !~ $moment && !$known{"$file: $_"} && !variable($sql{$file}, $_) } casts($sql{$file});
	is_deeply(\@other, [], "$file: text is made a day by credit.read_day alone");
}

# ---- printing -----------------------------------------------------------------

# Names of columns, arguments and variables that are days or moments, and of functions that return such.
my %day;
for (values %sql)
{
	$day{$1} = 1 while /\b(\w+)\s+(?:CONSTANT\s+)?(?:date|timestamptz)\b(?!\s*\[)/g;
	$day{$1} = 1 while /\bCREATE FUNCTION\s+(?:credit|\@extschema\@)\.(\w+)\s*\([^;]*?\)\s+RETURNS (?:date|timestamptz)\b/gs;
}
delete @day{qw(RETURNS AS)};
ok($day{decided_on} && $day{legal_day} && $day{v_today}, 'days are known by their names');

# The arguments of a call whose parenthesis stands at this place.
sub arguments
{
	my ($text, $at) = @_;
	my ($depth, $current, @all) = (0, '');
	pos($text) = $at;
	while ($text =~ /\G('(?:[^']|'')*'|"[^"]*"|.)/gs)
	{
		my $c = $1;
		next if $c =~ /\A[(\[]\z/ && $depth++ == 0;
		if ($c =~ /\A[)\]]\z/ && --$depth == 0) { push @all, $current; last }
		if ($c eq ',' && $depth == 1) { push @all, $current; $current = ''; next }
		$current .= $c;
	}
	return map { s/\s+/ /gr =~ s/^ | $//gr } @all;
}

# What becomes text in a statement and has a day in it that nothing has printed.
sub printed
{
	my $text = shift;
	my @texts;
	while ($text =~ /\b(?:format|concat|concat_ws|quote_literal|quote_nullable|quote_ident)\s*(?=\()/g) { push @texts, arguments($text, pos $text) }
	# The operands of ||, and what is cast to text.
	while ($text =~ /([\w.]+(?:\([^()]*(?:\([^()]*\))?[^()]*\))?)\s*(?=\|\||::\s*text\b)|\|\|\s*([\w.]+(?:\([^()]*(?:\([^()]*\))?[^()]*\))?)/g) { push @texts, $1 // $2 }
	my @found;
	for my $argument (map { s/\s+/ /gr } @texts)
	{
		my $rest = $argument =~ s/'(?:[^']|'')*'//gr;
		$rest =~ s/\b(?:to_char|credit\.(?:day_text|date_words|through_words|day_in_chinese|message|court_at))(?<p>\((?:[^()]|(?&p))*\))//g;
		# JSON has days by ISO 8601.
		$rest =~ s/\b(?:jsonb_build_object|jsonb_build_array|to_jsonb)(?<p>\((?:[^()]|(?&p))*\))//g;
		# A year by itself is a number.
		$rest =~ s/\b(?:date_part|extract)(?<p>\((?:[^()]|(?&p))*\))//g;
		# Of a query only the list that it selects becomes text.
		$rest =~ s/\A(\(SELECT\b.*?)\bFROM\b.*/$1/;
		# Whether there is a day prints none.
		$rest =~ s/\b[\w.]+ IS (?:NOT )?NULL\b//g;
		# A call within is looked at by itself.
		next if $rest =~ /\b(?:format|concat|concat_ws)\s*\(/;
		push @found, $argument if grep { /^[vp]_/ ? variable($text, $_) : $day{$_} } $rest =~ /\b(\w+)\b/g;
	}
	return @found;
}
is_deeply([ printed(q{v_today date; SELECT format('%s %s', x.decided_on, credit.day_text(x.decided_on)), 'from ' || credit.legal_day(y), v_today::text, concat('a', to_char(v_today, 'YYYY'))}) ],
	[ 'x.decided_on', 'credit.legal_day(y)', 'v_today' ], 'a day that becomes text by itself is found');
my %no_day = (
	# These functions have their own DateStyle and time zone.
	'sql/decision/access_log.sql: v_months' => 'an array', 'sql/decision/access_log.sql: v_month' => 'an array grows',
	'sql/decision/access_log.sql: credit.day_start(v_month)' => 'DateStyle is pinned',
	q{sql/decision/access_log.sql: credit.day_start((v_month + '1 month'::interval)::date)} => 'DateStyle is pinned',
	'sql/decision/log_seal.sql: ROW(e.id, e.checked_at, e.subject, e.measure, e.purpose, e.note, e.verdict, e.version, e.list_as_of, e.session_role, e.asking_role, e.application, e.department, e.transaction)' => 'DateStyle is pinned',
	'sql/decision/log_seal.sql: b.no' => 'a number', 'sql/decision/log_seal.sql: b.month' => 'DateStyle is pinned', 'sql/decision/log_seal.sql: b.sealed_at' => 'DateStyle is pinned',
	q{sql/practice/statement_letter.sql: CASE WHEN credit.read_day(x ->> 'due_on', 'due_on') < credit.legal_day((s ->> 'made_at')::timestamptz) THEN '，' || credit.words_of('deadline_state', 'overdue') END} => 'whether a day is past',
	q{sql/practice/typical_case.sql: COALESCE((SELECT string_agg(credit.words_of('ground', g.no::text), '，' ORDER BY g.place) FROM unnest(r.grounds) WITH ORDINALITY g (no, place)), '，' || NULLIF(r.ground_text, ''), '')} => 'words', 'sql/practice/typical_case.sql: g.no' => 'a number',
	'sql/practice/statement.sql: g.no' => 'a number',
	'sql/register/push.sql: i.first - v_first + 1' => 'a place in the push', 'sql/register/stage.sql: d.first' => 'a place in the push',
	q{sql/report/effect_document.sql: CASE WHEN p_value > p_before THEN '增加' ELSE '减少' END} => 'a figure', 'sql/report/effect_document.sql: round(abs(p_value - p_before) * 100 / p_before, 1)' => 'a figure', 'sql/report/effect_document.sql: p_before' => 'a figure',
);
for my $file (sort keys %sql)
{
	my %seen;
	is_deeply([ grep { !$seen{$_}++ && !$no_day{"$file: $_"} } printed($sql{$file}) ], [], "$file: a day becomes text by credit.day_text");
}
for my $file (glob 'src/*/*.c')
{
	next if $file eq 'src/values/day_text.c';
	my @found = contents($file) =~ /\b(date_in|date_out|timestamptz?_in|timestamptz?_out|timestamptz_to_str|EncodeDateOnly|EncodeDateTime|DecodeDate\w*|ParseDateTime)\b/g;
	is_deeply(\@found, [], "$file: the server neither reads nor prints a day for it");
}
done_testing;
