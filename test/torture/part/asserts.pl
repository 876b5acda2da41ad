# pgTAP's files and the isolation tests on a server with assertions.
use strict;
use warnings;
use utf8;
use Server;
use Suite;
use Torture;

# What cannot hold there: test/pgtap file => { description => reason }.
our %excused = (
	'test/pgtap/decision/screening_cost.sql' => { '*' => 'counts time and blocks of a server that spends neither on checking itself' });

return {
	share => 18, needs => 'TORTURE_ASSERTS', about => 'pgTAP and isolation tests on a server with assertions',
	run => sub {
		my $server = Server->start(bare => 1, bindir => "$ENV{TORTURE_ASSERTS}/bin");
		Suite::prepare($server);
		my @files = shuffled(Suite::files());
		Suite::isolation($server, limit => 600);
		each_step(sub { my $file = $files[ $_[0] - 1 ]; Suite::file($server, $file, excused => $excused{$file}, what => 'assertions') }, scalar @files);
		Torture::note("$Torture::count{files} of " . @files . ' files in this share of time; another seed begins with others') if $Torture::count{files} < @files && !defined $Torture::only;
		$server->remove;
	}
};
