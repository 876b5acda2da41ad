# What the parts of the torture share: seeds, counts, time, findings.
#
# A step is drawn from the seed, the part's name and the step's number, so that
# each can be repeated alone (STEP=n) where the part allows it.
package Torture;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Time::HiRes 'time';

our @EXPORT = qw(one_of chance between shuffled add finding judge time_left each_step note);

our ($seed, $part, $step, $seconds, $until, $only, $report);    # $report: code that prints a line
our $repeat = sub { };    # code that keeps the lines of a finding
# A part that runs another one's steps draws them as that one does: STEP=mutate:7.
our $inner;
our (%count, %found);
our @all = qw(asserts sanitize caches settings mutate random_calls kill cancel memory clock sqlsmith);

sub begin_part
{
	($part, $seconds) = @_;
	($step, $until) = (0, undef);
	%count = %found = ();
}

# A part's time runs from its first question after it: servers are up by then.
sub time_left { $until //= time + $seconds; return $until - time }
sub add { my ($what, $n) = @_; $count{$what} += $n // 1 }
sub note { $report->("  $_[0]") }

# A number of 31 bits from any text (FNV-1a): no module of its own is needed.
sub hash
{
	my $h = 2166136261;
	$h = (($h ^ ord) * 16777619) & 0xffffffff for split //, shift;
	return $h & 0x7fffffff;
}

sub begin_step { $step = shift; srand hash(join '/', $seed, $inner // $part, $step) }

# load_part(NAME): what test/torture/part/NAME.pl says of itself, once.
my %loaded;

sub load_part
{
	my $name = shift;
	my $file = __FILE__ =~ s{[^/]*$}{part/$name.pl}r;
	die "no such part: $name; there are: @all\n" if !-e $file;
	return $loaded{$name} //= do $file || die "$file: " . ($@ || $!);
}

# each_step(CODE): until time is over, or only the step that is asked for.
sub each_step
{
	my ($code, $steps) = @_;
	if (defined $only) { begin_step($only); $code->($only); return }
	for (my $n = 1; time_left() > 0 && (!$steps || $n <= $steps); $n++)
	{
		begin_step($n);
		$code->($n);
	}
}

sub one_of { return $_[ int rand @_ ] }
sub chance { return rand() < shift }
sub between { my ($from, $to) = @_; return $from + int rand($to - $from + 1) }

sub shuffled
{
	my @list = @_;
	for my $i (reverse 1 .. $#list)
	{
		my $j = int rand($i + 1);
		@list[ $i, $j ] = @list[ $j, $i ];
	}
	return @list;
}

# finding(WHAT, DETAIL): told once for each kind; numbers and quoted values do not make another kind.
sub finding
{
	my ($what, $detail) = @_;
	# What was sent is bytes, what is said of it is text.
	for ($what, $detail) { utf8::decode($_) if defined && !utf8::is_utf8($_) }
	my $kind = $what =~ s/"[^"]*"|'[^']*'|\d+/?/gr;
	return if $found{$kind}++;
	my @lines = "FINDING in $part, step $step: $what";
	if (defined $detail && $detail ne '')
	{
		$detail = substr($detail, 0, 1500) . ' ...' if length $detail > 1500;
		push @lines, map { "    $_" } split /\n/, $detail;
	}
	push @lines, "    to repeat: make torture PART=$part SEED=$seed STEP=" . (defined $inner ? "$inner:" : '') . $step;
	$report->($_) for @lines;
	$repeat->(@lines);
}

# What the server says when it has lost count of what it holds.
our $leak = qr/leak|detected write past chunk end|problem in (?:alloc|slab|generation)|was not closed|bogus .* block|could not find block/;

# judge(ANSWER, WHAT, EXPECTED...): a finding where the server crashed, hung or
# did not know itself (class XX); codes that are expected are none.  True where
# there was no error.
sub judge
{
	my ($answer, $what, @expected) = @_;
	for my $notice (@{ $answer->{notices} })
	{
		finding("the server warns: $notice->{M}", $what) if $notice->{M} =~ $leak;
	}
	my $error = $answer->{error} or return 1;
	if ($error->{C} eq 'LOST') { finding("crash: $error->{M}", $what) if !grep { $_ eq 'LOST' } @expected }
	elsif ($error->{C} eq 'HANG') { finding('hang: no answer in time', $what) }
	elsif ($error->{C} =~ /^(?:XX|58|F0)/ && !grep { ref $_ ? $error->{M} =~ $_ : $error->{C} eq $_ } @expected)
	{
		finding("internal error $error->{C}: $error->{M}", $what . ($error->{W} ? "\ncontext: $error->{W}" : ''));
	}
	return 0;
}

1;
