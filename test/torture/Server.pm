# Servers of the torture's own, each in a folder that ends with the run, reached
# through a Unix socket there.  The first of a kind (programs, libraries) is
# made by initdb, with the database "torture" and what the parts need in it;
# the others are copies of that.
package Server;
use strict;
use warnings;
use utf8;
use Encode 'encode';
use File::Path 'remove_tree';
use File::Temp 'tempdir';
use POSIX ':sys_wait_h';
use Time::HiRes qw(sleep time);
use Client;
use Record;
use Torture;

my (%template, @running);
my $owner = $$;
END { my $status = $?; if ($$ == $owner) { my @all = @running; $_->remove for @all } $? = $status }

sub folder
{
	my $folder = tempdir('credit.XXXXXX', DIR => $ENV{CREDIT_TMP} // '/tmp', CLEANUP => $$ == $owner);
	return $folder;
}

sub system_quietly
{
	my ($log, @command) = @_;
	my $pid = fork // die "fork: $!";
	if (!$pid)
	{
		open STDIN, '<', '/dev/null';
		open STDOUT, '>>', $log;
		open STDERR, '>&', \*STDOUT;
		exec @command or POSIX::_exit(127);
	}
	waitpid $pid, 0;
	return $? == 0;
}

sub slurp { open my $in, '<', $_[0] or return ''; local $/; return scalar <$in> }

# start(bindir => FOLDER, environment => {}, settings => [], fsync => 1); with bare => 1 without the
# database and its roles.
sub start
{
	my ($class, %o) = @_;
	$o{bindir} //= do { chomp(my $dir = `"@{[ $ENV{PG_CONFIG} // 'pg_config' ]}" --bindir`); $dir };
	my $self = bless { port => 54329, environment => {}, settings => [], read => 0, %o, host => folder() }, $class;
	push @running, $self;
	$self->{data} = "$self->{host}/data";
	my $template = $o{bare} ? undef : $template{ $o{bindir} };
	if (!$template)
	{
		system_quietly("$self->{host}/setup", "$o{bindir}/initdb", '-D', $self->{data}, qw(--username=postgres --auth=trust
			--encoding=UTF8 --locale=C.UTF-8 --no-sync --no-instructions --data-checksums))
		  or die "initdb: " . slurp("$self->{host}/setup");
	}
	else
	{
		system('cp', '-a', $template, $self->{data}) == 0 or die 'cp';
	}
	open my $conf, '>', "$self->{data}/torture.conf" or die $!;
	print $conf "$_\n" for "listen_addresses = ''", "unix_socket_directories = '$self->{host}'", 'port = 54329',
	  'fsync = ' . ($self->{fsync} ? 'on' : 'off'), 'max_connections = 40', 'shared_buffers = 32MB', 'max_wal_size = 200MB', 'log_min_messages = log', "lc_messages = 'C'",
	  "log_line_prefix = '%m [%p] %e '", 'restart_after_crash = on', 'autovacuum_naptime = 5s', @{ $self->{settings} };
	close $conf;
	if (!$template)
	{
		open my $main, '>>', "$self->{data}/postgresql.conf" or die $!;
		print $main "include 'torture.conf'\n";
		close $main;
	}
	$self->up;
	if (!$template && !$o{bare})
	{
		eval { $self->furnish; 1 } or do { my $error = $@; $self->look('furnishing the first database'); die $error };
		# What is copied was shut down in order.
		$self->down;
		my $kept = folder() . '/data';
		system('cp', '-a', $self->{data}, $kept) == 0 or die 'cp';
		$template{ $o{bindir} } = $kept;
		$self->up;
	}
	return $self;
}

# Starts the postmaster and waits until it answers.
sub up
{
	my $self = shift;
	$self->{postmaster} = fork // die "fork: $!";
	if (!$self->{postmaster})
	{
		open STDIN, '<', '/dev/null';
		open STDOUT, '>>', "$self->{host}/log";
		open STDERR, '>&', \*STDOUT;
		$ENV{$_} = $self->{environment}{$_} for keys %{ $self->{environment} };
		setpgrp;
		exec "$self->{bindir}/postgres", '-D', $self->{data} or POSIX::_exit(127);
	}
	my $until = time + 120;
	while (time < $until)
	{
		if (waitpid($self->{postmaster}, WNOHANG) == $self->{postmaster}) { die "the server does not start:\n" . slurp("$self->{host}/log") }
		my $client = Client->new(host => $self->{host}, port => $self->{port}, limit => 10);
		if ($client) { $client->close; return 1 }
		sleep 0.05;
	}
	finding('hang: the server is not ready after 120 seconds');
	die "the server is not ready\n";
}

sub client
{
	my ($self, %o) = @_;
	return Client->new(host => $self->{host}, port => $self->{port}, database => 'torture', %o);
}

# A client that has to come: the server may be on its way back from a crash.
sub reach
{
	my ($self, %o) = @_;
	my $until = time + 60;
	while (time < $until)
	{
		my $client = $self->client(%o);
		return $client if $client;
		sleep 0.1;
	}
	die "the server takes no connection: $Client::refusal->{M}\n" . substr slurp("$self->{host}/log"), -2000;
}

# Processes below the postmaster.
sub children
{
	my $self = shift;
	return map { split ' ' } slurp("/proc/$self->{postmaster}/task/$self->{postmaster}/children");
}

sub down
{
	my ($self, $signal) = @_;
	return if !$self->{postmaster};
	kill $signal // 'INT', $self->{postmaster};
	for my $try (1 .. 1400)
	{
		if (waitpid($self->{postmaster}, WNOHANG) != 0) { $self->{postmaster} = 0; return }
		if ($try == 1200) { finding('hang: the server does not shut down in 60 seconds'); kill 'QUIT', $self->{postmaster} }
		sleep 0.05;
	}
	kill 'KILL', $self->children, $self->{postmaster};
	waitpid $self->{postmaster}, 0;
	$self->{postmaster} = 0;
}

# What the machine's end would be for the processes: all of them killed at once.
sub kill_all
{
	my $self = shift;
	my @children = $self->children;
	kill 'KILL', $self->{postmaster}, @children;
	waitpid $self->{postmaster}, 0;
	for (1 .. 200)
	{
		last if !grep { kill 0, $_ } @children;
		sleep 0.02;
	}
	$self->{postmaster} = 0;
}

# Reads what the server's log says since the last time: crashes are findings.
# With expected kills (signal 9) they are none.
sub look
{
	my ($self, $what, %o) = @_;
	open my $in, '<', "$self->{host}/log" or return;
	seek $in, $self->{read}, 0;
	my $new = do { local $/; scalar <$in> } // '';
	$self->{read} += length $new;
	$new = Encode::decode('UTF-8', $new);
	my $bad = qr/PANIC|TRAP:|terminated by signal|AddressSanitizer|runtime error:|exited with exit code (?![01]\b)|stack smashing|corrupt/;
	for my $line (split /\n/, $new)
	{
		# Statements that the log quotes begin with a tab.
		next if $line =~ /^\t/ || $o{killed} && $line =~ /terminated by signal 9/;
		next if $line !~ $bad && $line !~ $Torture::leak;
		my ($stack) = $new =~ /(\Q$line\E\n(?:.*\n){0,25})/;
		$line =~ s/^[-0-9: .A-Z]+ \[\d+\] \S+ //;
		finding("the server's log: $line", "$what\n" . ($stack // ''));
	}
	return $new;
}

sub remove
{
	my $self = shift;
	$self->down('QUIT') if $self->{postmaster};
	remove_tree($self->{host});
	@running = grep { $_ != $self } @running;
}

# What the parts find in the database "torture".
sub furnish
{
	my $self = shift;
	my $top = Client->new(host => $self->{host}, port => $self->{port}, limit => 300) or die $Client::refusal->{M};
	$top->must('CREATE DATABASE torture');
	$top->must("CREATE ROLE $_ LOGIN") for qw(court finance civil office audit nobody bidding);
	my $client = $self->reach(limit => 300);
	$client->must(encode('UTF-8', $_)) for 'CREATE EXTENSION credit',
	  'GRANT credit_office TO office', 'GRANT credit_auditor TO audit',
	  "SELECT credit_bind_court('$Record::court', 'court'), credit_bind_department('区财政局', 'finance'), credit_bind_department('区民政局', 'civil'), credit_bind_application('区财政局', 'bidding', 'laiwu/4')",
	  'SELECT credit_prepare_log()',
	  'CREATE TABLE bid (id int, bidder credit.subject, measure credit.measure, price numeric)',
	  'CREATE TABLE outcome (id int GENERATED ALWAYS AS IDENTITY, applicant credit.subject, act text, detail jsonb)',
	  "CREATE TRIGGER listed BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4')",
	  'GRANT ALL ON bid, outcome TO PUBLIC',
	  'CREATE TABLE plain (subject credit.subject, measure credit.measure)',
	  'CREATE TABLE held (id int PRIMARY KEY, holder credit.subject, title text)', 'CREATE INDEX ON held (credit_subject_key(holder))', 'ALTER TABLE held OWNER TO finance', 'GRANT ALL ON held TO PUBLIC';
	# The list that is there from the beginning: always the same.
	srand 379999;
	my @list = map { Record::record(Record::subject($_), $_) } 1 .. 200;
	my $answer = $client->execute('SELECT * FROM credit_push($1, $2, $3)', encode('UTF-8', $Record::court), '0-1', Record::json(@list));
	die "the first list: $answer->{error}{M}" if $answer->{error};
	die "the first list has rejects: @{$answer->{rows}[0]}" if $answer->{rows}[0][1] != 200;
	# A table and a list under watch, with hits that were noticed: what comes goes over them.
	$client->must(encode('UTF-8', $_)) for 'INSERT INTO held VALUES ' . join(', ', map { "($_, '" . Record::subject($_)->{number} . "', '证$_')" } 1 .. 300),
	  'SET ROLE finance', q{SELECT credit_watch('held', 'holder', 'laiwu/4', '{title}')},
	  q{SELECT credit_watch_list('名册', ARRAY(SELECT holder FROM held WHERE id <= 100), '{laiwu/4}', 'enforcement', credit.legal_day(now()) + 300)},
	  'SELECT credit_note_hits()', 'RESET ROLE';
	die 'nothing under watch is reached' if !$client->value('SELECT count(DISTINCT watch) = 2 FROM credit.noticed_hit');
	$client->must('VACUUM ANALYZE');
	$_->close for $client, $top;
}

1;
