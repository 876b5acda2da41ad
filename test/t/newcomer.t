#!/usr/bin/perl
# From packages to the first check, as doc/operation.md tells it: its lines are
# run as they stand, with a server made by pg_createcluster.  Only sudo, apt-get
# and make are not the machine's: the packages are there, what is tested is what
# is installed, and all is done by who runs the test.
use strict;
use warnings;
use utf8;
use File::Temp 'tempdir';
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output);

my $page = do { open my $in, '<:encoding(UTF-8)', 'doc/operation.md' or die "doc/operation.md: $!"; local $/; <$in> };
my ($lines) = $page =~ /^```sh\n(sudo apt-get install .*?)^```$/ms or BAIL_OUT('the lines are not there');
my ($day, $said) = $page =~ /^```sql\n(SELECT credit_prepare_log\(\) AS months;\n.*?)^```\n```text\n(.*?)^```$/ms;

# Debian's programs of the version that is tested, in places of our own.
my ($major) = qx{@{[ $ENV{PG_CONFIG} // 'pg_config' ]} --version} =~ /^PostgreSQL (\d+)/ or die;
$lines =~ s/\b15\b/$major/g;
my $folder = tempdir(CLEANUP => 1);
delete @ENV{qw(PGHOST PGPORT PGDATABASE PGUSER PGDATA PGCLUSTER PGSERVICE PGOPTIONS)};
$ENV{PG_CLUSTER_CONF_ROOT} = "$folder/etc";
$ENV{PGSYSCONFDIR} = "$folder/common";
mkdir "$folder/$_" or die "$folder/$_: $!" for qw(etc common bin data socket log);
sub put { my ($name, $text) = @_; open my $out, '>:encoding(UTF-8)', "$folder/$name" or die "$name: $!"; print $out $text; close $out or die; return }
put('common/createcluster.conf', "data_directory = '$folder/data/%v/%c'\nstart_conf = 'manual'\nlisten_addresses = ''\nunix_socket_directories = '$folder/socket'\nfsync = off\n");
put('bin/sudo', "#!/bin/sh\n[ \"\$1\" != -u ] || { echo \"as \$2\" >>'$folder/log/sudo'; shift 2; }\nexec \"\$@\"\n");
put("bin/$_", "#!/bin/sh\necho \"$_ \$*\" >>'$folder/log/sudo'\n") for qw(apt-get make);
chmod 0755, glob "$folder/bin/*";
$ENV{PATH} = "$folder/bin:$ENV{PATH}";

# Debian's wrappers choose the programs of the version by --cluster.
sub output { my $command = shift; my $told = qx{$command 2>&1}; utf8::decode($told); return ($? >> 8, $told) }
END { system("pg_dropcluster --stop $major credit >/dev/null 2>&1") if $major && $folder }

for my $line (split /\n/, $lines)
{
	my ($status, $told) = output($line);
	is($status, 0, $line) or diag $told;
}
my ($status, $told) = output("pg_lsclusters -h");
like($told, qr/^$major\s+credit\s+\d+\s+online /m, 'the server is up');
put('day.sql', $day);
$ENV{PGTZ} = 'Asia/Shanghai';
($status, $told) = output("sudo -u postgres psql --cluster $major/credit -Xq -v ON_ERROR_STOP=1 -f $folder/day.sql credit");
is($told, $said, 'and the first day goes as told');
done_testing;
