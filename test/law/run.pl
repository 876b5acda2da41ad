#!/usr/bin/perl
# The copy of the rules that a lawyer can check.
#
#   test/law/run.pl FILE       writes the page (make law)
#   test/law/run.pl --update   writes the answers as they are into article.sql and measure.tsv (UPDATE_LAW=1 make law)
#   test/law/run.pl --check    puts each fault of mutation.pl into its rule and says what changes (CHECK=1 make law)
#
# Needs a cluster with the extension and the clock of Law.pm, which the environment names.  It makes a
# database of its own there, and removes it.
use strict;
use warnings;
use utf8;
use lib 'test/law';
use Law qw(update mutations faults put);
use Page 'page';

binmode $_, ':encoding(UTF-8)' for \*STDOUT, \*STDERR;
my $what = shift // die "test/law/run.pl FILE | --update | --check\n";
if ($what eq '--update') { update() }
elsif ($what eq '--check')
{
	my @mutation = mutations();
	my @change = faults(@mutation);
	printf "%s: %s\n", $mutation[$_]{what}, $change[$_] // 'NO ANSWER CHANGES' for 0 .. $#mutation;
	exit !!grep { !defined } @change;
}
else { put($what, page()) }
