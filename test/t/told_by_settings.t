#!/usr/bin/perl
# Security: no setting that everybody may SET has the server tell what runs as the owner.
# Such settings print a statement's plan with its constants, how a sort went, what a
# PL/pgSQL function is given: numbers of those who were listed once, and whether there is
# something that the reader may not see (no shadow list: 法释〔2017〕7号 art. 10,
# 山东省社会信用条例 art. 38).  All settings of the catalog are tried, so that one of a later
# server is, too.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('told_by_settings');
my $role = "told_$$";
my @roles = map { "$role\_$_" } qw(court other education civil app reader);
$database->sql('CREATE EXTENSION credit; ' . join ' ', map { "CREATE ROLE $_;" } @roles);
END { $database->sql("SELECT credit_unbind('$_'); DROP OWNED BY $_; DROP ROLE $_") for grep { !/reader/ && $database } @roles; $database->sql("DROP OWNED BY $role\_reader; DROP ROLE $role\_reader") if $database }
$database->courts;
$database->sql(<<"END");
SELECT credit_bind_court('甲区人民法院', '$role\_court'), credit_bind_court('乙区人民法院', '$role\_other');
SELECT credit_bind_department('区教育局', '$role\_education'), credit_bind_department('区民政局', '$role\_civil');
SELECT credit_bind_application('区财政局', '$role\_app', 'laiwu/4');
GRANT credit_reader TO $role\_reader;
END

# What a session of the role is told of its questions, by setting and value, in the server's words.
my ($once, $other_number, $never, $never_too) = qw(379999196001110130 379999197001010118 379999196001110122 379999196102120186);
my $ask = sub
{
	my ($who, $settings, $questions, @subjects) = @_;
	my $text = "SET SESSION AUTHORIZATION $role\_$who; SET lc_messages = 'C';\n";
	for my $set ("SET client_min_messages = log;", @$settings)
	{
		$text .= "SET client_min_messages = log; SET plan_cache_mode = force_custom_plan; SET debug_pretty_print = off; $set\n";
		for my $n (0 .. $#$questions)
		{
			$text .= "\\warn == $set question $n subject $_\n$questions->[$n];\n" =~ s/\?/$subjects[$_]/gr for 0 .. $#subjects;
		}
		$text .= "\\warn == end\nRESET ALL;\n";
	}
	my $file = "$Database::folder/told.sql";
	open my $out, '>:encoding(UTF-8)', $file or die "$file: $!";
	print $out $text;
	close $out or die "$file: $!";
	local $ENV{PGOPTIONS} = '';
	my (undef, $said) = Database::command('psql', '-Xqd', $database->name, '-o', '/dev/null', '-v', 'SHOW_CONTEXT=never', '-f', $file);
	# psql says where it reads, and the questions' own numbers are no news.
	$said =~ s/^psql:\S+?:\d+: //mg;
	my %told;
	while ($said =~ /^== (SET [^\n]*;) question (\d+) subject (\d+)\n(.*?)(?=^== )/msg)
	{
		my ($set, $question, $subject, $lines) = ($1, $2, $3, $4);
		$told{$set}{$question}[$subject] = $lines;
	}
	return \%told;
};
# A message's first words: how long something took, and what the reader asks about, are no difference.
my $kinds = sub { return join "\n", map { s/[0-9]+X?/N/gr } map { /^((?:LOG|DEBUG|NOTICE|WARNING|ERROR|DETAIL|INFO): .{0,60})/ ? $1 : () } split /\n/, $_[0] };

# In the order in which the catalog has them; what numbers a setting could have is not tried out.
my @settings = split /\n/, $database->sql(<<'END');
LOAD 'plpgsql';
SELECT format('SET %s = %L;', s.name, v.v)
FROM pg_settings s CROSS JOIN LATERAL (
	SELECT unnest('{on,off}'::text[]) WHERE s.vartype = 'bool' UNION ALL
	SELECT unnest(s.enumvals) WHERE s.vartype = 'enum' UNION ALL
	SELECT 'all' WHERE s.name LIKE 'plpgsql.extra%') v (v)
WHERE s.context = 'user' AND v.v <> s.setting AND s.name NOT LIKE 'credit.%' AND s.name !~ '^(default_)?transaction_|^row_security$|^exit_on_error$|^client_encoding$|^plan_cache_mode$'
ORDER BY s.name, v.v
END
cmp_ok(scalar @settings, '>', 60, 'values of settings that everybody may choose');
for my $known (qw(debug_print_plan debug_print_parse debug_print_rewritten trace_sort plpgsql.print_strict_params))
{
	ok((grep { /SET \Q$known\E = 'on'/ } @settings), "$known is one");
}

# A reader learns nothing of the first listing, whose group is too small to be shown.
my @printing = grep { /debug_print|trace_|plpgsql|client_min_messages = 'debug[1-5]/ } @settings;
my @facts = map { "SELECT count(*) FROM credit_bi.fact_$_ WHERE '?' <> ''" } qw(listing measure check feedback deadline);
my $before = $ask->('reader', \@printing, \@facts, 'a', 'b');
my $listing = $database->sql(<<"END");
SELECT credit_push('甲区人民法院', '1', '[{"iname": "甲", "cardNum": "$once", "caseCode": "（2026）鲁0116执71号", "grounds": [1], "decisionDate": "2026-06-01"}]') \\g /dev/null
SELECT listing FROM credit.listing
END
my $after = $ask->('reader', \@printing, \@facts, 'a', 'b');
my $compare = sub
{
	my ($told, $first, $second, $what) = @_;
	my @different;
	for my $set (sort keys %$told)
	{
		for my $question (sort keys %{ $told->{$set} })
		{
			my ($one, $other) = map { $kinds->($_ // '') } $first->($set, $question), $second->($set, $question);
			push @different, "$set question $question:\n$one\n---\n$other" if $one ne $other;
		}
	}
	ok(!@different, $what) or diag(join "\n", map { substr $_, 0, 600 } @different[ 0 .. ($#different < 5 ? $#different : 5) ]);
};
$compare->($before, sub { $before->{ $_[0] }{ $_[1] }[1] }, sub { $after->{ $_[0] }{ $_[1] }[1] }, 'a reader of figures is told the same before the first listing and after it');

# One who had another number, was listed by one court, asked about by one department, and is on no list any more.
$database->sql(<<"END");
SET SESSION AUTHORIZATION $role\_civil;
SELECT credit_check('$once', 'laiwu/3', 'enforcement'), credit_feedback('$once', 'laiwu/3', 'refused');
RESET SESSION AUTHORIZATION;
SELECT credit_change_identifier('甲区人民法院', '$once', '$other_number', '2026-06-20', '公安机关更正', '2026-06-20', '文1');
SELECT credit_remove(listing, 'performed', '2026-07-02', '文2', '2026-07-02') FROM credit.listing WHERE known_until = 'infinity';
VACUUM;
END
# The server breaks a plan's lines anywhere.
my @bytes = map { $database->sql("SET client_min_messages = log; SET debug_print_plan = on; SELECT '$_'::credit.subject") =~ s/\s+/ /gr =~ /:constvalue 16 \[ ([-\d ]+) \]/ ? $1 : die } $once, $other_number;
my $tells = sub { my ($told, $bytes) = @_; return [ grep { my $set = $_; grep { ($_->[1] // '') =~ s/\s+/ /gr =~ /\Q$bytes\E/ } values %{ $told->{$set} } } sort keys %$told ] };
my %questions = (
	education => [
		'SELECT count(*) FROM credit.my_access_log(\'?\')', 'SELECT count(*) FROM credit.my_feedback(\'?\')', 'SELECT count(*) FROM credit_measures(\'?\')',
		'SELECT (credit_check(\'?\', \'laiwu/22\', \'education\')).verdict', 'SELECT credit_explain(\'?\', \'laiwu/22\')',
		'SELECT credit_feedback(\'?\', \'laiwu/22\', \'refused\', \'{"decided_on": "2026-06-15"}\')',
		'SELECT credit_match(ARRAY[\'?\'])', 'SELECT credit_is_restricted(\'?\', \'laiwu/22\')' ],
	app => ['SELECT (credit_check(\'?\', \'laiwu/4\', \'procurement\')).verdict'],
	other => [
		'SELECT count(*) FROM credit.my_listing(\'?\')', 'SELECT count(*) FROM credit.my_relation(\'?\')',
		'SELECT count(*) FROM credit_measures(\'?\', now() - interval \'300 days\', now())',
		'SELECT credit_change_identifier(\'乙区人民法院\', \'?\', \'379999197001090197\', current_date, \'x\', current_date, \'y\')',
		'SELECT credit_statement(\'?\')' ]);
for my $who (sort keys %questions)
{
	# Every setting with some questions, and those that print with all.
	my $questions = $questions{$who};
	my @some = @$questions[ 0 .. ($#$questions < 3 ? $#$questions : 3) ];
	my $told = $ask->($who, \@settings, \@some, $never_too, $other_number, $never);
	$compare->($told, sub { $told->{ $_[0] }{ $_[1] }[1] }, sub { $told->{ $_[0] }{ $_[1] }[2] }, "$who is told the same of who was listed once, by any setting");
	my @all = map { $ask->($who, \@printing, $questions, $never_too, $_, $never) } $other_number, $once;
	$compare->($_, sub { $all[0]{ $_[0] }{ $_[1] }[1] }, sub { $all[0]{ $_[0] }{ $_[1] }[2] }, 'and by those that print, whatever is asked') for $all[0];
	is_deeply($tells->($all[$_], $bytes[$_]), [], ('and no former number', 'nor the later one')[$_]) for 0, 1;
}

# Numbers of listings that a court may not see, and invented ones.
my @numbers = (
	'SELECT credit_add_remark(?, \'x\')', 'SELECT credit_bind(?, \'379999197904160192\', \'legal_representative\', current_date, \'x\', current_date)',
	'SELECT credit_add_ground(?, \'{2}\', current_date, \'x\', current_date, 2, \'x\')', 'SELECT credit_case_document(?)',
	'SELECT credit_remove(?, \'performed\', current_date, \'x\', current_date)' );
# In a session of its own, each: what is read for the first time tells, too.
my ($theirs, $invented) = map { $ask->('other', [ grep { /debug_print|trace_/ } @settings ], \@numbers, $_) } $listing, 987654;
$compare->($theirs, sub { $theirs->{ $_[0] }{ $_[1] }[0] }, sub { $invented->{ $_[0] }{ $_[1] }[0] }, 'the number of another court\'s listing is as one that is none');
done_testing;
