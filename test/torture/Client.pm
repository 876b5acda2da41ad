# A client that speaks PostgreSQL's protocol itself (version 3, over a Unix
# socket), because the torture needs what drivers keep from their users: bytes
# of any kind as binary values and COPY data, a connection whose end is an
# answer and not an exception, cancelling, and a limit of time on everything.  The
# time in which the session waited for a processor does not count, so that a
# machine that is busy otherwise makes no hang of what is only slow.
#
# An answer is a hash: rows (arrays of text or undef), tags, notices, and error,
# a hash of fields by letter (C the SQLSTATE, M the message) with two codes of
# our own: LOST, the connection broke; HANG, no answer in time.
package Client;
use strict;
use warnings;
use Encode ();
use IO::Select;
use IO::Socket::UNIX;
use Time::HiRes 'time';

# new(host => FOLDER, port => N, user => NAME, database => NAME, options => '-c ...',
#     limit => SECONDS for an answer); undef where the server takes no connection, with $Client::refusal.
our $refusal;

sub new
{
	my ($class, %o) = @_;
	my $self = bless { limit => 60, %o, buffer => '' }, $class;
	$self->{socket} = IO::Socket::UNIX->new(Peer => $self->{peer} = "$o{host}/.s.PGSQL.$o{port}");
	if (!$self->{socket}) { $refusal = { C => 'LOST', M => "no socket: $!" }; return undef }
	my %start = (user => $o{user} // 'postgres', database => $o{database} // 'postgres', client_encoding => 'UTF8',
		application_name => 'torture', options => $o{options} // '');
	my $body = pack('N', 196608) . join('', map { "$_\0$start{$_}\0" } sort keys %start) . "\0";
	$self->write_bytes(pack('N', 4 + length $body) . $body);
	my $answer = $self->finish;
	if ($answer->{error}) { $refusal = $answer->{error}; return undef }
	return $self;
}

sub pid { return $_[0]{pid} }

# Seconds for which the session's process ran so far, and for which it could have
# run, had a processor been free.
sub ran { return ($_[0]->clocks)[0] }
sub starved { return ($_[0]->clocks)[1] }

sub clocks
{
	my $self = shift;
	return (0, 0) if !$self->{pid} || !open my $in, '<', "/proc/$self->{pid}/schedstat";
	return map { $_ / 1e9 } (split ' ', <$in> // '')[ 0, 1 ];
}
sub alive { return !$_[0]{lost} }

sub close
{
	my $self = shift;
	$self->write_bytes('X' . pack 'N', 4) if !$self->{lost};
	close $self->{socket} if $self->{socket};
	$self->{lost} = 1;
}

# Asks the server to cancel what the connection runs.
sub cancel
{
	my $self = shift;
	my $socket = IO::Socket::UNIX->new(Peer => $self->{peer}) or return;
	syswrite $socket, pack 'NNNN', 16, 80877102, $self->{pid}, $self->{key};
	sysread $socket, my $nothing, 1;    # the server closes when it has sent the signal
}

sub write_bytes
{
	my ($self, $bytes) = @_;
	return if $self->{lost};
	local $SIG{PIPE} = 'IGNORE';
	my $at = 0;
	my $until = time + $self->{limit};
	while ($at < length $bytes)
	{
		# What the server sends meanwhile is taken in, so that neither waits for the other.
		my ($read, $write) = IO::Select->select(IO::Select->new($self->{socket}), IO::Select->new($self->{socket}), undef, 1);
		if ($read && @$read && !$self->take_in) { last }
		if ($write && @$write)
		{
			my $n = syswrite $self->{socket}, $bytes, 65536, $at;
			if (!defined $n) { $self->{lost} = 1; last }
			$at += $n;
		}
		if (time > $until) { $self->{hang} = 1; last }
	}
}

sub take_in
{
	my $self = shift;
	my $n = sysread $self->{socket}, $self->{buffer}, 65536, length $self->{buffer};
	$self->{lost} = 1 if !$n;
	return $n;
}

sub message { return $_[0] . pack('N', 4 + length $_[1]) . $_[1] }

# The next message as (type, body); nothing when the connection broke or time is up.
sub next_message
{
	my ($self, $begin, $limit) = @_;
	$self->{starved} = $self->starved if $begin != ($self->{begin} // 0);
	$self->{begin} = $begin;
	while (1)
	{
		if (length $self->{buffer} >= 5)
		{
			my ($type, $length) = unpack 'aN', $self->{buffer};
			if (length $self->{buffer} > $length)
			{
				my $body = substr $self->{buffer}, 5, $length - 4;
				substr $self->{buffer}, 0, 1 + $length, '';
				return ($type, $body);
			}
		}
		return if $self->{lost};
		my $left = $begin + $limit - time;
		$left += $self->starved - $self->{starved} if $left <= 0;
		if ($left <= 0) { $self->{hang} = 1; return }
		$self->take_in if IO::Select->new($self->{socket})->can_read($left);
	}
}

sub fields { return { map { /\A(.)(.*)\z/s ? ($1, $2) : () } split /\0/, Encode::decode('UTF-8', $_[0]) } }

# Reads until the server is ready for the next, and returns the answer.
# With copy_data (an array of pieces), COPY is fed from it.
sub finish
{
	my ($self, %o) = @_;
	my ($begin, $limit) = (time, $o{limit} // $self->{limit});
	my %answer = (rows => [], tags => [], notices => []);
	while (my ($type, $body) = $self->next_message($begin, $limit))
	{
		if ($type eq 'D')
		{
			my $at = 2;
			my @row;
			for (1 .. unpack 'n', $body)
			{
				my $length = unpack 'l>', substr $body, $at, 4;
				push @row, $length < 0 ? undef : substr $body, $at + 4, $length;
				$at += 4 + ($length < 0 ? 0 : $length);
			}
			push @{ $answer{rows} }, \@row if @{ $answer{rows} } < 100_000;
		}
		elsif ($type eq 'C') { push @{ $answer{tags} }, substr $body, 0, -1 }
		elsif ($type eq 'E')
		{
			$answer{error} //= fields($body);
			# Fatal: the server closes, and is not ready for anything.
			return \%answer if $answer{error}{S} =~ /FATAL|PANIC/ && ($self->{lost} = 1);
		}
		elsif ($type eq 'N') { push @{ $answer{notices} }, fields($body) }
		elsif ($type eq 'K') { @$self{qw(pid key)} = unpack 'NN', $body }
		elsif ($type eq 'R' && unpack('N', $body) != 0) { $answer{error} = { S => 'FATAL', C => 'LOST', M => 'a password is asked for' }; return \%answer }
		elsif ($type eq 'G')
		{
			$self->write_bytes(message('d', $_)) for @{ $o{copy_data} // [] };
			$self->write_bytes(message('c', ''));
		}
		elsif ($type eq 'd') { push @{ $answer{copy} }, $body }
		elsif ($type eq 'Z') { $self->{state} = $body; return \%answer }
	}
	$answer{error} = $self->{hang}
	  ? { S => 'ERROR', C => 'HANG', M => 'no answer in time' }
	  : { S => 'FATAL', C => 'LOST', M => 'the connection broke' };
	return \%answer;
}

# Simple queries; several statements in one are one transaction.
sub send { my ($self, $sql) = @_; $self->write_bytes(message('Q', "$sql\0")) }

sub query
{
	my ($self, $sql, %o) = @_;
	$self->send($sql);
	return $self->finish(%o);
}

# One statement with parameters; { binary => BYTES } is sent as it is, with type => OID where it matters.
sub execute
{
	my ($self, $sql, @values) = @_;
	my @format = map { ref $_ ? 1 : 0 } @values;
	my @bytes = map { ref $_ ? $_->{binary} : $_ } @values;
	my @type = map { ref $_ ? $_->{type} // 0 : 0 } @values;
	$self->write_bytes(join '',
		message('P', "\0$sql\0" . pack('n', scalar @type) . pack('N*', @type)),
		message('B', "\0\0" . pack('n', scalar @format) . pack('n*', @format) . pack('n', scalar @bytes)
			  . join('', map { defined $_ ? pack('N/a*', $_) : pack('l>', -1) } @bytes) . pack('n', 0)),
		message('D', "P\0"), message('E', "\0" . pack('N', 0)), message('S', ''));
	return $self->finish;
}

# COPY ... FROM STDIN with pieces of data.
sub copy_in { my ($self, $sql, @pieces) = @_; $self->send($sql); return $self->finish(copy_data => \@pieces) }

# The one value of one row; dies of an error.
sub value
{
	my ($self, $sql, @values) = @_;
	my $answer = @values ? $self->execute($sql, @values) : $self->query($sql);
	die "$sql: $answer->{error}{C} $answer->{error}{M}\n" if $answer->{error};
	return @{ $answer->{rows} } ? $answer->{rows}[-1][0] : undef;
}

sub must
{
	my ($self, $sql) = @_;
	my $answer = $self->query($sql);
	die "$sql: $answer->{error}{C} $answer->{error}{M}\n" if $answer->{error};
	return $answer;
}

1;
