# The extension built with AddressSanitizer and UndefinedBehaviorSanitizer, in
# the server with assertions, which tells the first of every palloc and pfree
# (valgrind/memcheck.h): pgTAP's files, then the mutators and random calls.
use strict;
use warnings;
use utf8;
use FindBin;
use Server;
use Suite;
use Torture;

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
		Suite::prepare($server);
		my $client = $server->reach(database => 'pgtap');
		my $library = $client->must("SELECT credit_subject_problem('x')") && Server::slurp("/proc/$client->{pid}/maps");
		die 'the sanitizer is not in the server' if $library !~ /libasan/;
		die 'the extension is built without sanitizers' if Server::slurp("$ENV{TORTURE_SANITIZE}/credit-symbols") !~ /__asan_/;
		$client->close;
		my @files = shuffled(Suite::files());
		$Torture::until = time + $whole * 0.5;
		each_step(sub { my $file = $files[ $_[0] - 1 ]; Suite::file($server, $file, excused => $file =~ /screening_cost/ ? { '*' => 1 } : undef, what => 'sanitizers') }, scalar @files);
		$server->remove;
		return if defined $Torture::only;
		# The same steps as in the parts of their own.
		for my $name (qw(mutate random_calls))
		{
			my $other = do "$FindBin::Bin/part/$name.pl" or die $@ || $!;
			$Torture::until = time + $whole * 0.25;
			$other->{run}->(%sanitized);
		}
	}
};
