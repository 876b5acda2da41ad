#!/usr/bin/perl
# Practice: a cursor that was kept through a restore.  A copy of the server's files
# carries the feed's number along: what is recovered to a point in time, or put
# back as it stood, has changes under numbers that the cursor has passed.  Such a
# cursor is refused, and skips nothing.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my %primary = Database::start_cluster('wal_level=replica');
@ENV{ keys %primary } = values %primary;
my @homes;
sub server { my @user = $> == 0 ? ('runuser', '-u', 'postgres', '--') : (); my $program = shift; return Database::must(@user, $program, @_) }
# copy(name, setting...): the environment of a server on a copy of the files, which recovers as the file says.
sub copy
{
	my ($name, $file, @settings) = @_;
	my $home = "$primary{CLUSTER}.$name";
	push @homes, $home;
	server('cp', '-a', "$primary{CLUSTER}.cold", $home);
	server('touch', "$home/data/$file") if $file;
	server("$primary{PGBINDIR}/pg_ctl", '-D', "$home/data", '-l', "$home/log", '-w', '-o', join(' ', "-c unix_socket_directories=$home", @settings), 'start');
	return { %primary, PGHOST => $home };
}
END
{
	my $status = $?;
	for my $home (@homes)
	{
		server("$primary{PGBINDIR}/pg_ctl", '-D', "$home/data", '-m', 'immediate', '-w', 'stop') if -e "$home/data/postmaster.pid";
		system('rm', '-rf', $home);
	}
	system('rm', '-rf', "$primary{CLUSTER}.cold") if $primary{CLUSTER};
	$? = $status;
}

my $register = Database->new('feed');
my $n = 0;
sub push_one
{
	my ($number) = @_;
	$n++;
	return qq{SELECT credit_push('甲区人民法院', 'p$n', '[{"iname": "甲", "cardNum": "$number", "caseCode": "（2026）鲁0116执${n}号", "grounds": [1], "decisionDate": "2026-06-01"}]')};
}
my $changes = sub { my $cursor = shift; return q{SELECT subject FROM credit_changes(} . (defined $cursor ? "'$cursor'" : 'NULL') . q{) WHERE change = 'added'} };
my $last = q{SELECT "cursor" FROM credit_changes(NULL) ORDER BY ("cursor").id DESC LIMIT 1};
$register->sql("CREATE EXTENSION credit; SELECT credit_add_court('甲区人民法院');" . push_one('379999196001110130'));
my $kept = $register->sql($last);
# The files as they stand now, and what came after them.
server("$primary{PGBINDIR}/pg_ctl", '-D', $primary{PGDATA}, '-w', '-m', 'fast', 'stop');
server('cp', '-a', $primary{CLUSTER}, "$primary{CLUSTER}.cold");
server("$primary{PGBINDIR}/pg_ctl", '-D', $primary{PGDATA}, '-l', "$primary{CLUSTER}/log", '-w', '-o', "-c wal_level=replica", 'start');
is($register->sql($changes->($kept)), '', 'a restart of the same server goes on with the cursor');
$register->sql(push_one('379999196102120186'));
my $lost = $register->sql($last);

my $recovered = copy('recovered', 'recovery.signal', "-c restore_command=false", '-c recovery_target_timeline=latest');
for (1 .. 300) { last if Database::at($recovered, sub { $register->sql('SELECT pg_is_in_recovery()') }) eq 'f'; select undef, undef, undef, 0.1 }
is(Database::at($recovered, sub { $register->sql('SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8)') }), '00000002', 'recovered: another timeline');
Database::at($recovered, sub { $register->sql(push_one('379999196203130252')) });
my $error = Database::at($recovered, sub { $register->error($changes->($lost)) });
like($error, qr/^22023: the cursor is of another feed\nDETAIL: .*restored.*\nHINT:  Read from the beginning/s, 'after a recovery a cursor of what was lost skips nothing: it is refused, with what to do');
like(Database::at($recovered, sub { $register->error($changes->($kept)) }), qr/^22023: the cursor is of another feed/, 'nor does one of before');
is(Database::at($recovered, sub { $register->sql($changes->()) }), "379999196001110130\n379999196203130252", 'from the beginning there is everything');
my $new = Database::at($recovered, sub { $register->sql($last) });
is(Database::at($recovered, sub { $register->sql($changes->($new)) }), '', 'whose cursors go on');

my $back = copy('back', undef);
is(Database::at($back, sub { $register->sql($changes->($kept)) }), '', 'put back as it stood, without a recovery: a cursor of that moment goes on');
like(Database::at($back, sub { $register->error($changes->($lost)) }), qr/^22023: the cursor is ahead of the feed\nDETAIL: .*earlier moment.*\nHINT: .*from the beginning/s, 'one of a later moment is refused');
done_testing;
