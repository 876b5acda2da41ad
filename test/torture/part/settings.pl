# pgTAP's files under settings that change how the server goes about a query,
# and should change no answer: each file under one setting after another, in an
# order that the seed draws.  SETTING names one of them alone.
use strict;
use warnings;
use utf8;
use Server;
use Suite;
use Torture;

my %setting = (
	'parallel queries' => sub { my $name = $_[0] >= 16 ? 'debug_parallel_query' : 'force_parallel_mode'; "-c $name=on -c parallel_setup_cost=0 -c parallel_tuple_cost=0 -c min_parallel_table_scan_size=0 -c min_parallel_index_scan_size=0" },
	'generic plans' => '-c plan_cache_mode=force_generic_plan',
	'custom plans' => '-c plan_cache_mode=force_custom_plan',
	'serializable' => '-c default_transaction_isolation=serializable',
	'repeatable read' => '-c default_transaction_isolation=repeatable\ read',
	'jit' => '-c jit=on -c jit_above_cost=0 -c jit_inline_above_cost=-1 -c jit_optimize_above_cost=-1',
	# What is off costs so much that the server would compile every expression of what it does nevertheless.
	'no sequential scans' => '-c enable_seqscan=off -c jit=off',
	'no index scans' => '-c enable_indexscan=off -c enable_indexonlyscan=off -c enable_bitmapscan=off -c jit=off',
	'merge joins' => '-c enable_hashjoin=off -c enable_nestloop=off -c jit=off',
	'little memory' => '-c work_mem=64kB -c credit.screening_memory=64kB -c temp_buffers=800kB -c hash_mem_multiplier=1',
	'other days and numbers' => '-c DateStyle=SQL,DMY -c IntervalStyle=iso_8601 -c TimeZone=America/Los_Angeles -c extra_float_digits=-3 -c bytea_output=escape -c xmlbinary=hex');

# Not tried: setting => { file => reason }.
my %untried = (
	'parallel queries' => {
		'test/pgtap/decision/screening.sql' => 'each of its twenty thousand single questions starts a worker: minutes',
		'test/pgtap/decision/memory.sql' => 'it measures the session, and what it measures by is a text of 256 MB, which no worker can hand over',
		'test/pgtap/security/shown_traces.sql' => 'it counts what the session itself reads, and here a worker does',
		'test/pgtap/security/traces.sql' => 'it counts what the session itself reads, and here a worker does' },
	'jit' => { 'test/pgtap/report/effect_report.sql' => 'its pages are queries of some thousand expressions, each compiled anew: minutes' });

# Tests that look at the thing that the setting changes: setting => { file => { description => reason } }.
our %excused = (
	'parallel queries' => {
		'test/pgtap/decision/look_ups.sql' => { '*' => 'it counts what the session itself looks up, and here a worker does' },
		'test/pgtap/security/explain.sql' => { '*' => 'EXPLAIN tells the rows of each worker, which are as it happens' } },
	map { ($_ => { 'test/pgtap/decision/access_log.sql' => { '*' => 'sealing outside of READ COMMITTED is refused, in words of its own' } }) } 'serializable', 'repeatable read');

# Tests print days as the session writes them; the day has to be the same.
sub same_day
{
	my ($have, $want) = map { s{(\d\d)/(\d\d)/(\d{4})}{$3-$2-$1}gr } $_[0] =~ /^#\s+have: (.*)\n#\s+want: (.*)/m or return 0;
	return $have eq $want;
}

return {
	share => 14, about => 'pgTAP under settings that may change no answer',
	run => sub {
		my $server = Server->start(bare => 1);
		my ($major) = `"$server->{bindir}/postgres" --version` =~ /(\d+)/;
		Suite::prepare($server);
		my @pairs;
		for my $name (sort keys %setting)
		{
			next if $ENV{SETTING} && $ENV{SETTING} ne $name;
			push @pairs, map { [ $name, $_ ] } grep { !$untried{$name}{$_} } Suite::files();
			Torture::note("not tried: $_ under $name: $untried{$name}{$_}") for sort keys %{ $untried{$name} // {} };
		}
		@pairs = shuffled(@pairs);
		each_step(sub {
			my ($name, $file) = @{ $pairs[ $_[0] - 1 ] };
			my $options = ref $setting{$name} ? $setting{$name}->($major) : $setting{$name};
			Suite::file($server, $file, options => $options, what => $name, excused => $excused{$name}{$file}, same => $name eq 'other days and numbers' ? \&same_day : undef);
		}, scalar @pairs);
		Torture::note(($Torture::count{files} // 0) . ' of ' . @pairs . ' pairs of file and setting in this share of time');
		$server->remove;
	}
};
