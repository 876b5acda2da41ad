#!/usr/bin/perl
# A list in a spreadsheet's file, as a clerk sends it: the file is written byte by
# byte, psql's \copy brings it in, what was rejected goes into a file by \copy, is
# corrected, and goes the same way.  Of GB18030 it has the characters that GBK has,
# whose bytes are the same.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Encode qw(encode decode);
use Test::More;

my $court = '济南市莱芜区人民法院';
my $database = Database->new('sheet');
$database->sql("CREATE EXTENSION credit; SELECT credit_add_court('$court')");
my $csv = q{WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')};
my $file = "$Database::folder/list.csv";

sub written
{
	my ($bytes, $to) = @_;
	open my $out, '>:raw', $to // $file or die $!;
	print $out $bytes;
	close $out;
	return;
}
sub bytes { open my $in, '<:raw', $_[0] or die $!; local $/; return scalar <$in> }

# psql(encoding, line...): what psql says to these lines.
sub psql
{
	my ($encoding, @lines) = @_;
	local $ENV{PGCLIENTENCODING} = $encoding;
	open my $out, '>:raw', "$Database::folder/script" or die $!;
	print $out encode($encoding eq 'UTF8' ? 'UTF-8' : 'cp936', join '', map { "$_\n" } @lines);
	close $out;
	open my $psql, '-|:raw', "psql -XAtq -v ON_ERROR_STOP=1 -v VERBOSITY=verbose -d $database->{name} -f $Database::folder/script 2>&1" or die $!;
	my $said = do { local $/; <$psql> // '' };
	close $psql;
	chomp $said;
	return decode($encoding eq 'UTF8' ? 'UTF-8' : 'cp936', $said);
}
my $copy = "\\copy credit.sheet_line (line) FROM '$file' $csv";
my $read = "SELECT rows, taken, rejected FROM credit_read_sheet('$court');";
my $records = 'SELECT record FROM credit.my_inbox ORDER BY line;';
my $clear = 'DELETE FROM credit.my_inbox;';

my $list = qq{iname,cardNum,caseCode,grounds,decisionDate,duty\n莱芜砚禾有限公司,91370116MA3DEM0198,（2025）鲁0116执329号,1,2026-03-18,"给付""货款""，见 D:\\执行\\新.doc"\n\n}
  . qq{亓某,3.71202E+17,（2025）鲁0116执77号,"1,4",2026/3/18,\n};
my $company = '{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号", "grounds": "1", "decisionDate": "2026-03-18", "duty": "给付\"货款\"，见 D:\\\\执行\\\\新.doc"}';

for my $form (['UTF8', encode('UTF-8', $list), 'UTF-8'], ['UTF8', "\xEF\xBB\xBF" . encode('UTF-8', $list), 'UTF-8 with a byte-order mark'],
	['GB18030', encode('cp936', $list), 'GB18030'], ['UTF8', encode('UTF-8', $list =~ s/\n/\r\n/gr), 'lines that end with carriage return and line feed'],
	['GB18030', encode('cp936', $list =~ s/\n/\r\n/gr), 'the same in GB18030'])
{
	my ($encoding, $bytes, $what) = @$form;
	written($bytes);
	my ($counts, $first, $second) = split /\n/, psql($encoding, $copy, $read, $records, $clear);
	is($counts, '2|1|1', "$what: two rows, of which one is a rounded number");
	is($first, $company, "$what: with every character");
	like($second, qr/"sheetProblem": "\\u0002sheet_exponent\\u001f4\\u001fcardNum\\u001f3\.71202E\+17\\u0003"/, "$what: the rounded number is told");
}

# As spreadsheets write a line break in a cell: a line feed in a file whose lines end with both.
my $broken = qq{iname,cardNum,caseCode,duty\r\n甲,"41",（2026）鲁0116执1号,"一\n二"\r\n乙,42,（2026）鲁0116执2号,\r\n};
written(encode('UTF-8', $broken));
like(psql('UTF8', $copy), qr/unquoted newline found in data/, 'COPY takes no file with both ends of lines');
is(psql('UTF8', "\\copy credit.sheet_line (line) FROM PROGRAM 'tr -d \"\\r\" <$file' $csv", $read, "SELECT record::json ->> 'duty' FROM credit.my_inbox ORDER BY line;", $clear), "2|2|0\n一\n二\n", 'without the carriage returns it does');

# Another encoding than the session says
written("\xEF\xBB\xBF" . encode('UTF-8', $list));
my $said = psql('GB18030', $copy, $read);
like($said, qr/ERROR: (?: 22021: the sheet is UTF-8 and was read as another encoding|.*invalid byte sequence)/, 'UTF-8 that is read as GB18030 is told');
psql('UTF8', 'DELETE FROM credit.my_sheet_line;');
written(encode('cp936', $list));
like(psql('UTF8', $copy), qr/invalid byte sequence for encoding "UTF8"/, 'GB18030 that is read as UTF-8 too');
written(encode('UTF-16', $list));
like(psql('UTF8', $copy), qr/invalid byte sequence for encoding "UTF8"/, 'and UTF-16');

# The way of a list: read, pushed, sent back, corrected, read and pushed again
for my $encoding ('UTF8', 'GB18030')
{
	my $encode = sub { encode($encoding eq 'UTF8' ? 'UTF-8' : 'cp936', $_[0]) };
	my $mark = $encoding eq 'UTF8' ? "\xEF\xBB\xBF" : '';
	my $n = $encoding eq 'UTF8' ? 1 : 3;
	my $rejects = "$Database::folder/rejects.csv";
	my $rows = $list =~ s/329号/33${n}号/r =~ s/77号/7${n}号/r;
	written($mark . $encode->($rows));
	is(psql($encoding, $copy, $read, "SELECT added, rejected FROM credit_push_inbox('$court', '$n');", "\\copy (SELECT line FROM credit_sheet_rejects()) TO '$rejects' $csv"), "2|1|1\n1|1", "$encoding: one record is applied, one is rejected");
	my $bytes = bytes($rejects);
	is(substr($bytes, 0, length $mark), $mark, "$encoding: the file that comes back has a mark where the other had one");
	my $begin = $mark . $encode->(qq{iname,cardNum,caseCode,grounds,decisionDate,duty,退回原因\n亓某,'3.71202E+17,（2025）鲁0116执7${n}号,"'1,4",2026/3/18,,"line 4, });
	like($bytes, qr{^\Q$begin\E[^\n]*\n\z}, "$encoding: it has the columns and the reason");
	written($bytes =~ s/3\.71202E\+17/379999198506150049/r =~ s/2026\/3\/18/2026-03-18/r);
	is(psql($encoding, $copy, $read, "SELECT added, rejected FROM credit_push_inbox('$court', '" . ($n + 1) . "');", 'SELECT count(*) FROM credit_sheet_rejects();'), "1|1|0\n1|0\n1", "$encoding: corrected, it is applied");
}

# A cell with line breaks and an empty line comes back as it was.
my $cell = qq{一\n\n"二",\n=三};
written(encode('UTF-8', qq{iname;cardNum;caseCode;duty\n甲;41;（2026）鲁0116执1号;"} . $cell =~ s/"/""/gr . qq{"\n}));
psql('UTF8', $copy, $read, "\\copy (SELECT line FROM credit_sheet_rejects()) TO '$Database::folder/none.csv' $csv", "SELECT FROM credit_push_inbox('$court', '9');", "\\copy (SELECT line FROM credit_sheet_rejects()) TO '$file' $csv");
psql('UTF8', $copy, $read);
is(psql('UTF8', "SELECT record::json ->> 'duty' FROM credit.my_inbox;", $clear), $cell, 'a cell of several lines goes to and fro unchanged');

# The inbox itself: the documented way for a file of records passes over empty lines.
written(encode('UTF-8', qq({"iname": "甲"}\n\n{"iname": "乙"}\n\n)));
is(psql('UTF8', "\\copy credit.inbox (record) FROM '$file' $csv", "SELECT rejected FROM credit_push_inbox('$court', '10');", "SELECT string_agg(record_no::text, ',' ORDER BY record_no) FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE push_no = '10';"), "2\n1,3", 'records with empty lines between are loaded, and keep their places');

done_testing;
