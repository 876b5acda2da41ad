# Numbers of persons and units with valid check digits (GB 11643, GB 32100, GB
# 11714), for whatever makes up records.  The tests of the types do not use it:
# they have an implementation of their own.
package Number;
use strict;
use warnings;
use Exporter 'import';

our @EXPORT_OK = qw(citizen_number organization_code unified_code);

sub citizen_number
{
	my ($division, $birth, $sequence) = @_;
	my $body = $division . ($birth =~ s/-//gr) . sprintf '%03d', $sequence;
	my @weight = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
	my $sum = 0;
	$sum += $weight[$_] * substr $body, $_, 1 for 0 .. 16;
	return $body . substr '10X98765432', $sum % 11, 1;
}

sub organization_code
{
	my $body = shift;
	my @weight = (3, 7, 9, 10, 5, 8, 4, 2);
	my $sum = 0;
	$sum += $weight[$_] * index '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr $body, $_, 1 for 0 .. 7;
	return $body . ('1' .. '9', 'X', '0')[ 10 - $sum % 11 ];
}

sub unified_code
{
	my ($kind, $division, $body) = @_;
	my $digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
	my $code = $kind . $division . organization_code($body);
	my ($sum, $weight) = (0, 1);
	for my $i (0 .. 16)
	{
		$sum += $weight * index $digits, substr $code, $i, 1;
		$weight = $weight * 3 % 31;
	}
	return $code . substr $digits, (31 - $sum % 31) % 31, 1;
}

1;
