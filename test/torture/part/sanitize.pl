# The extension built with AddressSanitizer and UndefinedBehaviorSanitizer, in
# the server with assertions, which tells the first of every palloc and pfree
# (valgrind/memcheck.h): pgTAP's files, then the mutators and random calls.
use strict;
use warnings;
use utf8;
use FindBin;
use Server;
use Suite;
use Time::HiRes 'sleep';
use Torture;

# Mistakes made on purpose have to be seen, else nothing found means nothing.
sub prove_it
{
	my $server = shift;
	my $library = "$server->{host}/freed.so";
	chomp(my $include = `"$ENV{TORTURE_SANITIZE}/bin/pg_config" --includedir-server`);
	Server::system_quietly("$server->{host}/setup", qw(gcc -O1 -g -fPIC -shared -fsanitize=address), "-I$include", '-o', $library, "$FindBin::Bin/valgrind/freed.c")
	  or die "freed.c: " . Server::slurp("$server->{host}/setup");
	for my $at (5, 100)
	{
		my ($client, $made);
		# A session that began just before the server went down with the one that crashed goes down, too.
		for (1 .. 50)
		{
			$client = $server->reach(database => 'postgres');
			$made = $client->query("CREATE OR REPLACE FUNCTION freed(int) RETURNS int LANGUAGE c STRICT AS '$library'");
			last if !$made->{error} || $made->{error}{C} !~ /^LOST|^57P/;
			sleep 0.2;
		}
		die "freed.so: $made->{error}{M}\n" if $made->{error};
		my $answer = $client->query("SELECT freed($at)");
		my $said = Server::slurp("$server->{host}/log");
		die "reading byte $at of a chunk of 100 bytes is not seen\n" if ($answer->{error}{C} // '') ne 'LOST' || $said !~ /AddressSanitizer: use-after-poison/;
		$server->{read} = length $said;
		add('mistakes on purpose seen');
	}
	# The server has written more by the time that it is back, and may not know yet that a session has crashed.
	for (1 .. 300)
	{
		my $said = Server::slurp("$server->{host}/log");
		last if (() = $said =~ /was terminated by signal/g) == 2 && substr($said, rindex $said, 'was terminated by signal') =~ /ready to accept connections/;
		sleep 0.1;
	}
	$server->reach(database => 'postgres')->close;
	$server->{read} = -s "$server->{host}/log";
}

return {
	share => 16, needs => 'TORTURE_SANITIZE', about => 'pgTAP, mutants and random calls on the extension under address and undefined-behaviour sanitizers',
	run => sub {
		my ($preload) = map { chomp; $_ } `gcc -print-file-name=libasan.so`;
		# The linker's name of it may be a script.
		($preload) = glob $preload =~ s{libasan\.so$}{libasan.so.*}r if -T $preload;
		my %sanitized = (bindir => "$ENV{TORTURE_SANITIZE}/bin", environment => {
			LD_PRELOAD => $preload, UBSAN_OPTIONS => 'print_stacktrace=1:halt_on_error=1',
			# A fake stack would mislead the server's check of its depth; its memory is its contexts' to free.
			ASAN_OPTIONS => 'detect_leaks=0:detect_stack_use_after_return=0:abort_on_error=1:handle_segv=0:handle_abort=0:max_malloc_fill_size=4096:allocator_may_return_null=1' });
		my $whole = $Torture::seconds;
		my $server = Server->start(%sanitized, bare => 1);
		prove_it($server);
		Suite::prepare($server);
		my $client = $server->reach(database => 'pgtap');
		my $library = $client->must("SELECT credit_subject_problem('x')") && Server::slurp("/proc/$client->{pid}/maps");
		die 'the sanitizer is not in the server' if $library !~ /libasan/;
		die 'the extension is built without sanitizers' if Server::slurp("$ENV{TORTURE_SANITIZE}/credit-symbols") !~ /__asan_/;
		$client->close;
		my @files = shuffled(Suite::files());
		$Torture::until = time + $whole * 0.5;
		($Torture::only // '') =~ /:/ or each_step(sub { my $file = $files[ $_[0] - 1 ]; Suite::file($server, $file, excused => $file =~ /screening_cost/ ? { '*' => 1 } : undef, what => 'sanitizers') }, scalar @files);
		$server->remove;
		# The same steps as in the parts of their own.
		my ($asked) = ($Torture::only // '') =~ /^(\w+):/;
		for my $name (qw(mutate random_calls))
		{
			next if defined $Torture::only && $name ne ($asked // '');
			local $Torture::inner = $name;
			local $Torture::only = defined $Torture::only ? $Torture::only =~ s/.*://r : undef;
			my $other = Torture::load_part($name);
			$Torture::until = time + $whole * 0.25;
			$other->{run}->(%sanitized);
		}
	}
};
