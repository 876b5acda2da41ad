#!/usr/bin/perl
# ALTER EXTENSION UPDATE leads from the first released version to what CREATE
# EXTENSION makes: the same objects, comments, rights, settings for pg_dump and
# built-in rows; what users have is left alone.  A database of that version
# with data (test/upgrade) keeps every row, and every answer that was right.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use JSON::PP;
use Test::More;

my ($version) = decode_json(do { local (@ARGV, $/) = 'META.json'; <> })->{version};
my $installed = q{SELECT extversion FROM pg_extension WHERE extname = 'credit'};

# Rows that the script brings; the moment of installation left out.
my $rows = q{SELECT c.relname, (xpath('//text()', query_to_xml(format(
		'SELECT concat(count(*), '' '', md5(string_agg((to_jsonb(t) - ''loaded_at'')::text, chr(10) ORDER BY (to_jsonb(t) - ''loaded_at'')::text))) FROM %s t', c.oid::regclass), true, true, '')))[2]
	FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r' AND c.relname <> 'feed' ORDER BY 1};
# What pg_dump takes of them.
my $config = q{SELECT c::regclass, w FROM pg_extension, unnest(extconfig, extcondition) u (c, w) WHERE extname = 'credit' ORDER BY c::regclass::text};

for my $schema ('public', 'tools')
{
	my $fresh = Database->new("fresh_$schema");
	my $updated = Database->new("updated_$schema");
	my $create = $schema eq 'public' ? '' : "CREATE SCHEMA $schema;";
	$fresh->sql("$create CREATE TABLE mine (x int); CREATE EXTENSION credit SCHEMA $schema");
	$updated->sql("$create CREATE TABLE mine (x int); INSERT INTO mine VALUES (1); CREATE EXTENSION credit VERSION '0.1.0' SCHEMA $schema");
	is($updated->sql($installed), '0.1.0', "in schema $schema: the old version is there");
	$updated->sql('ALTER EXTENSION credit UPDATE');
	is($updated->sql($installed), $version, "in schema $schema: updated to the newest");

	my ($got, $expected) = ($updated->members, $fresh->members);
	like($expected, qr/CREATE TABLE "?credit"?\."?listing"?.*COMMENT ON TABLE "?credit"?\."?listing"?/s, "in schema $schema: the members are compared as they are defined");
	my %fresh = map { $_ => 1 } split /\n/, $expected;
	ok($got eq $expected, "in schema $schema: every member as in a fresh installation")
		or diag map { "$_\n" } grep { !$fresh{$_} } split /\n/, $got;
	is($updated->sql($config), $fresh->sql($config), "in schema $schema: pg_dump takes the same rows");
	is($updated->sql($rows), $fresh->sql($rows), "in schema $schema: the same built-in rows");
	is($updated->sql('SELECT * FROM mine'), 1, "in schema $schema: a user's table is left alone");
	$updated->sql("SELECT $schema.credit_add_court('甲区人民法院'), $schema.credit_push('甲区人民法院', '1', '[]')");
	is($updated->sql("SELECT $schema.credit_is_restricted('379999196102120186', 'laiwu/4')"), 'f', "in schema $schema: and it works");
}

# A register that was kept since the first version.
{
	my $kept = Database->new('kept');
	Database::must('env', 'PGDATABASE=' . $kept->name, 'test/upgrade/load.sh', '0.1.0');
	# The columns that a table had, whatever it has got since; in the order of their text, as an update may write rows anew.
	my @tables = split /\n/, $kept->sql(q{SELECT format('SELECT %L, count(*), md5(string_agg(t::text, chr(10) ORDER BY t::text COLLATE "C")) FROM (SELECT %s FROM %s WHERE %s) t',
			c.oid::regclass, (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), c.oid::regclass,
			-- The update puts the decisions that pushes carried beside those that were entered, and brings the built-in plan
			-- as it is read now.
			CASE WHEN c.oid = 'credit.court_event'::regclass THEN 'document_no IS NOT NULL'
				WHEN c.relname IN ('plan_basis', 'plan_department', 'plan_reading', 'department', 'department_name', 'plan_measure') THEN 'edition <> 1'
				ELSE 'true' END)
		FROM pg_class c, pg_extension e WHERE e.extname = 'credit' AND c.oid = ANY (e.extconfig) AND c.relkind IN ('r', 'p') ORDER BY c.relname});
	cmp_ok(scalar @tables, '>=', 50, 'a register of 0.1.0 with rows in its tables');
	my $before = $kept->sql(join ";\n", @tables);
	my %expected = do { local @ARGV = 'test/upgrade/0.1.0.questions.tsv'; map { chomp; utf8::decode($_); split /\t/, $_, 2 } <> };
	cmp_ok(scalar keys %expected, '>', 2000, 'that was asked');
	# Kinds of answers that may be another, because what 0.1.0 answered was wrong.
	my $answers_as_before = sub
	{
		my ($when, @mended) = @_;
		# A department's first reading of the feed has nothing any more of what has ended, and a court's nothing of other
		# courts' links of numbers.
		unshift @mended, 'as upgrade_(?:civil|finance|housing|official): changes', 'as upgrade_court_2: changes' if $when !~ /old SQL/;
		my $mended = join '|', '(?!)', @mended;
		my ($ok, $said) = $kept->run("SET credit.list_max_age = 0;\n\\i test/upgrade/questions.sql\n");
		ok($ok, "it is asked $when") or diag $said;
		my %got = map { split /\t/, $_, 2 } split /\n/, $said;
		# What rested on a removal or a correction as of an earlier day is to be undone as well; 0.1.0 knew revocations alone.
		my @undo = grep { /^undo / && !exists $expected{$_} } keys %got;
		delete @got{@undo};
		for my $role (grep { /: to undo$/ && $got{$_} =~ /^\d+$/ && $expected{$_} =~ /^\d+$/ } keys %got)
		{
			$got{$role} = $expected{$role} if $got{$role} > $expected{$role} && $got{$role} <= $expected{$role} + @undo;
		}
		# What is said since: under which number the listing stands, and which further ones its case has.
		s/；名单所列号码：[^|]*|"listed_under": "[^"]*", |, "further_case_nos": \[\]//g for values %got;
		# Where nothing holds, no successor is named.
		my %expected = map { my $was = $expected{$_}; $was =~ s/"successors": \[.*?\]/"successors": null/ if $when !~ /old SQL/ && /^explain / && $was =~ /"reasons": \[\]/; ($_ => $was) } keys %expected;
		# What is said in other words since: how to object, the open objection, and codes (credit.word).
		for my $answers (\%got, \%expected)
		{
			s/\|[^|]*（法释〔2017〕7号第十一条、第十二条）[^|]*/|how to object/g, s/"objection": "[^"]*"/"objection": "said"/g,
				s/"means": "[^"]*"/"means": "said"/g, s/"words": "[^"]*", //g, s/"roles": \[[^\]]*\], //g, s/届满自动终止|适用至[^"]*期满自动停止适用/over by itself/g,
				s/法院批准的例外，批准文号/法院豁免批准文号/g, s/至(\d{4}-\d\d-\d\d)（含当日）/至$1止/g,
				s/本名单未使该项措施适用于该主体；本答复不涉及限制消费令等其他法律文书/该主体未因本区失信被执行人名单适用该项措施；本答复不涉及其他名单和限制消费令等法律文书/g,
				s/停止发放/不予授予、停止给予/g, s/合并（(?:主体|件数|人数)过少(?:的组)?）/合并（数量过少）/g for values %$answers;
		}
		# The list is as old as the oldest court's, no more as the newest one's.
		for my $answers (\%got, \%expected)
		{
			s/"list_as_of": "[^"]*"/"list_as_of": "said"/g for values %$answers;
			s/\|[^|]*\z/|list as of/ for @$answers{ grep { /^check / } keys %$answers };
		}
		# A division without a province has a zero and a word where there was NULL.
		s/\|0\|不适用\|不适用\|other/|other/ for @got{ grep { /^dim_division / } keys %got };
		my @other = grep { ($got{$_} // 'no answer') ne $expected{$_} } sort keys %expected;
		for my $kind (@mended)
		{
			cmp_ok(scalar(grep { /^(?:$kind)/ } @other, grep { !exists $expected{$_} } keys %got), '>', 0, "mended $when: $kind");
		}
		@other = grep { !/^(?:$mended)/ } @other;
		is(scalar @other, 0, "every answer that was right is as it was $when")
			or diag map { "$_\n  was  $expected{$_}\n  is   " . ($got{$_} // 'no answer') . "\n" } @other[ 0 .. ($#other > 9 ? 9 : $#other) ];
		is_deeply([ grep { !exists $expected{$_} && !/^(?:$mended)/ } sort keys %got ], [], "and there is no other $when");
	};
	# How the built-in plan was read.
	my $reading = 'verdict, effects, binds_person, binds_organization, binds_through, condition, words, basis_fit, basis_note';
	my $as_read = sub { my $from = shift; return "UPDATE credit.plan_measure m SET ($reading) = (SELECT $reading FROM reading.$from r WHERE r.number = m.number) WHERE m.edition = 1" };
	$kept->sql("CREATE SCHEMA reading; CREATE TABLE reading.first AS SELECT number, $reading FROM credit.plan_measure WHERE edition = 1");
	unlike($before, qr/^credit\.listing\|(?:\d|[1-9]\d)\|/m, 'with listings of hundreds');
	$answers_as_before->('with the new library and the old SQL');
	$kept->sql('ALTER EXTENSION credit UPDATE');
	is($kept->sql($installed), $version, 'it is updated');
	is($kept->sql(join ";\n", @tables), $before, 'and keeps every row');
	$answers_as_before->('after the update',
		# 9 is a reference, 33 a duty; 22 binds through the four posts of a listed unit as well; an answer about 2, 9, 11 and 26 cites
		# what carries them.
		'measures ', 'measure rows ', 'restricted now ', 'as \S+: measures of its head$', 'match ', 'changes ',
		# Figures are told in multiples of the least group, and a reader has nothing that is exact.
		'fact_', 'as upgrade_reader: ',
		'report \S+ in_force laiwu/22 ', 'owed feedback \S+ laiwu/33$', 'statement ',
		# What a department has rejected waits for no service.
		'objection 7$',
		# Nobody owes an act for a reference, nor one of 35 without the court's request or of 36 without a crime.
		'owed feedback \S+ (?:laiwu/(?:15|16|18|35|36)|jia/5)$',
		# 5, 16 and 21 are described otherwise; the notes of 9, 15, 16, 18, 21 and 28 say 纳入.
		'explain \S+ laiwu/(?:16|22)$', 'measure list laiwu/(?:2|5|9|11|15|16|18|21|22|26|28|33) 2020-17$', 'dim_measure$');
	# Read as 0.1.0 read it, and with its rule of what is demanded, everything is as it was.
	$kept->sql("CREATE TABLE reading.second AS SELECT number, $reading FROM credit.plan_measure WHERE edition = 1;
		CREATE TABLE reading.carrying AS SELECT * FROM credit.carrying_basis; DELETE FROM credit.carrying_basis;
		CREATE TABLE reading.demand AS SELECT * FROM credit.demand_rule; UPDATE credit.demand_rule SET waits_for = NULL WHERE verdict = 'duty' OR effect = 'revoke';" . $as_read->('first'));
	$answers_as_before->('after the update, the built-in plan read as before',
		'fact_', 'as upgrade_reader: ',
		# A post in a unit whose listing ended five years ago is shown no more.
		# The statement is a letter, and says the words of its codes and the units that asked.
		'statement ',
		# What a department has rejected waits for no service.
		'objection 7$',
		# The letter to the subject and the measures' effects have other words.
		'statement text ', 'dim_measure$');
	$kept->sql('INSERT INTO credit.carrying_basis SELECT * FROM reading.carrying; DELETE FROM credit.demand_rule; INSERT INTO credit.demand_rule SELECT * FROM reading.demand;' . $as_read->('second'));
	is($kept->sql(q{SELECT count(*) FROM credit.stale_versions() s
		WHERE NOT EXISTS (SELECT FROM credit.court_event e WHERE e.listing = s.listing AND e.push IS NOT NULL AND e.action IN ('exit_ban', 'lift_exit_ban'))}), 0,
		'what is in force is what the decisions come to, but for exit bans that a push brought or ended later than its listing');
	my $stale = $kept->sql('SELECT count(*) FROM credit.stale_versions()');
	cmp_ok($stale, '>', 0, '(there are some)');
	my $asked_before = q{SELECT md5(string_agg(format('%s %s', x.subject, m), E'\n' ORDER BY x.subject, m)) FROM (SELECT DISTINCT subject FROM credit.listing) x, credit_measures(x.subject, '2026-11-20', '2026-11-20') m};
	my $answered = $kept->sql($asked_before);
	is($kept->sql('SELECT credit.recompile()'), $stale, 'those are written anew when somebody says so');
	is($kept->sql('SELECT count(*) FROM credit.stale_versions()'), 0, 'once');
	is($kept->sql($asked_before), $answered, 'and what was known before stays known as it was');

	# The chain that 0.1.0 sealed verifies by its rule, and tells what its owner does, by the digest of its last batch.
	my $anchor = $kept->sql('SELECT digest FROM credit.log_batch WHERE algorithm IS NULL ORDER BY no DESC LIMIT 1');
	my $found = sub {
		my $tampering = shift;
		return $kept->sql("BEGIN; SET LOCAL session_replication_role = replica; $tampering; SET LOCAL session_replication_role = origin;
			SELECT string_agg(DISTINCT concat_ws(' ', v.batch, v.problem), ', ' ORDER BY concat_ws(' ', v.batch, v.problem)) FROM credit_verify_log('$anchor') v; ROLLBACK");
	};
	is($kept->sql('SELECT count(*) FROM credit.log_batch WHERE algorithm IS NOT NULL OR kept_digests IS NOT NULL'), 0, 'batches of 0.1.0 name no algorithm');
	is($found->('SELECT'), '', 'nothing is wrong with them');
	is($found->("UPDATE credit.access_log SET verdict = 'clear' WHERE id = (SELECT min(id) FROM credit.access_log WHERE verdict <> 'clear')"), '1 changed', 'a changed entry');
	is($found->('DELETE FROM credit.access_log WHERE id = 22'), '2 missing', 'a missing one');
	like($found->("UPDATE credit.access_log SET checked_at = checked_at + '1 month' WHERE id = 55"), qr/^5 changed/, 'one moved to another month');
	my $gone = 'DELETE FROM credit.access_log a USING credit.log_batch b WHERE b.no = 1 AND b.ids @> a.id; UPDATE credit.log_batch SET expired_at = now()';
	like($found->("$gone WHERE no = 1"), qr/1 marked as expired before its time, 1 missing/, 'a batch said to have expired');
	like($found->("$gone, month = '2020-01-01', sealed_at = '2020-01-05' WHERE no = 1"), qr/1 marked as expired before its time, 1 missing/, '... in the past, too');
	like($found->("$gone, kept_digests = '\\x00', month = '2020-01-01', sealed_at = '2020-01-05' WHERE no = 1"), qr/1 the batch itself was changed/, '... with digests of its entries');
	like($found->("UPDATE credit.log_batch SET algorithm = 'sha256', entries_digest = '\\x00' WHERE no = 3"), qr/3 the batch itself was changed/, 'another algorithm');
	# As many years later, with what credit_expire_log keeps
	is($kept->sql(q{BEGIN; SET LOCAL session_replication_role = replica;
		UPDATE credit.log_batch b SET expired_at = now(), kept_digests = (SELECT string_agg(credit.old_entry_digest(a), ''::bytea ORDER BY a.id) FROM credit.access_log a WHERE b.ids @> a.id) WHERE no = 1;
		SELECT credit.batch_digest(b) = b.digest FROM credit.log_batch b WHERE b.no = 1; ROLLBACK}), 't', 'a batch that expires from now on goes on verifying by its rule');
	is($kept->sql("SELECT credit_seal_log() > 0; SELECT count(*) FROM credit_verify_log('$anchor')"), "t\n0", 'the chain goes on, by the rule of today');

	# A push number of 0.1.0 again: the same where the records are the same, whatever stands in them twice.
	my $again = sub { my ($no, $records) = @_; return qq{SELECT unchanged, rejected FROM credit_push('济南市莱芜区人民法院', '$no', $records)} };
	is($kept->sql($again->('2026-003', q{'[]'})), '0|0', 'a heartbeat of 0.1.0 again');
	my $records = sub { return 'jsonb_build_array(' . join(',', map { qq{jsonb_build_object('name', '$_')} } @_) . ')' };
	$kept->sql(q{SET session_replication_role = replica;
		INSERT INTO credit.push (court, push_no, mode, applied_at, records, digest, rejected)
		SELECT '济南市莱芜区人民法院', '2026-00x', 'delta', now(), 3, bit_xor(uuid_hash_extended(credit.record_digest(x.value::text), 0)), 3 FROM jsonb_array_elements(} . $records->(qw(a a b)) . q{) x;
		INSERT INTO credit.push_reject_kept (push, record_no, held, reason, record)
		SELECT p.id, x.n, false, 'x', x.value::text::json FROM credit.push p, jsonb_array_elements(} . $records->(qw(a a b)) . q{) WITH ORDINALITY x (value, n) WHERE p.push_no = '2026-00x'});
	is($kept->sql($again->('2026-00x', $records->(qw(b a a)))), '0|3', 'one with a record that stands twice, in another order');
	like($kept->error($again->('2026-00x', $records->(qw(c c b)))), qr/^23505: /, 'another record that stands twice is not taken for it');
	like($kept->error($again->('2026-00x', $records->(qw(a a c)))), qr/^23505: /, 'nor is any other');
}

# What 0.1.0 took for two subjects, an organization code and the unified code that contains it, is one.
{
	my $pairs = Database->new('pairs');
	my $list = sub { my ($subject, $name, $no) = @_; return qq{SELECT credit_list('济南市莱芜区人民法院', '$subject', '$name', '（2026）鲁0116执1号', '{1}', '决定$no', '2026-01-0$no', '2026-01-0$no')} };
	my $bar = sub { return qq{SELECT credit_bar('济南市莱芜区人民法院', '$_[0]', '（2026）鲁0116执2号', 'security_given', '担保书')} };
	$pairs->sql(join ';', q{CREATE EXTENSION credit VERSION '0.1.0'}, $list->('orgcode:MA3DEM01-9', '莱芜砚禾厂', 5), $list->('91370116MA3DEM0198', '莱芜砚禾有限公司', 6),
		map { $bar->($_) } qw(orgcode:MA3DEM01-9 91370116MA3DEM0198 91370116MA3DEM0273));
	$pairs->sql('ALTER EXTENSION credit UPDATE');
	is($pairs->sql('SELECT subject, other_subject FROM credit.duplicate_list'), 'orgcode:MA3DEM01-9|91370116MA3DEM0198', 'two listings of one case stay, and are shown');
	is($pairs->sql(q{SELECT count(*) FROM credit_measures('91370116MA3DEM0198') WHERE measure = 'laiwu/1'}), 2, 'the unit is answered about by both');
	is($pairs->sql('SELECT name, reason IS NULL FROM credit.party ORDER BY known_from'), "莱芜砚禾厂|t\n莱芜砚禾有限公司|f", 'the earlier name is the first, the other a further one');
	is($pairs->sql('SELECT subject, lifted_at IS NULL FROM credit.listing_bar ORDER BY id'), "orgcode:MA3DEM01-9|t\n91370116MA3DEM0198|t\n91370116MA3DEM0273|t", 'both bars stay in force');
	like($pairs->error($list->('orgcode:MA3DEM01-9', '莱芜砚禾有限公司', 7)), qr/^23505: /, 'no third comes in');
}

my $database = Database->new('up_to_date');
$database->sql('CREATE EXTENSION credit');
# Updating what is up to date keeps the register.
$database->sql(q{SELECT credit_add_court('莱芜'); SELECT credit_push('莱芜', '1', '[]'); ALTER EXTENSION credit UPDATE});
is($database->sql('SELECT push_no FROM credit.push'), 1, 'an update to the same version changes nothing');

done_testing;
