use strict;
use warnings;
use DBI;

my $c = DBI->connect("dbi:Pg:user=walk_bidding", undef, undef, { RaiseError => 1, PrintError => 0 });
print $c->selectrow_array('SELECT verdict FROM credit_check(?, ?, ?)', undef, '379999196001110114', 'laiwu/4', 'procurement'), "\n";
eval { $c->do('INSERT INTO bid VALUES (?, ?, 1)', undef, '2026-18', '379999196001110114') };
print $c->state, "\n";
print $c->selectrow_array('INSERT INTO bid VALUES (?, ?, 1) RETURNING bidder', undef, '2026-18', '91350100m000100y43'), "\n";
