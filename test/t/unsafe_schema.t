#!/usr/bin/perl
# The functions that users call are not put where others could put theirs, and
# what runs as the tables' owner is not led astray by a schema of another under
# the old name.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use Test::More;

my $database = Database->new('unsafe');
my $name = $database->name;
$database->sql(qq{
	DO \$\$ BEGIN CREATE ROLE owns_database; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$;
	DO \$\$ BEGIN CREATE ROLE creates; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$;
	CREATE SCHEMA safe; CREATE SCHEMA owned AUTHORIZATION creates; CREATE SCHEMA open; CREATE SCHEMA granted;
	GRANT CREATE ON SCHEMA open TO PUBLIC; GRANT CREATE ON SCHEMA granted TO creates});
for (['owned', 'creates', 'one that somebody owns'], ['open', 'PUBLIC', 'one that is open to all'], ['granted', 'creates', 'one that somebody may fill'])
{
	my ($schema, $who, $what) = @$_;
	my $error = $database->error("CREATE EXTENSION credit SCHEMA $schema");
	like($error, qr/^55000: .*\nDETAIL:  Role "$who" may create objects in schema "$schema"/, "refused: $what");
	like($error, qr/HINT:  Make a schema/, 'with what to do');
}
$database->sql("ALTER DATABASE $name OWNER TO owns_database");
like($database->error('CREATE EXTENSION credit'), qr/^55000: .*\nDETAIL:  Role "owns_database" may create objects in schema "public"/, 'refused: public whose database belongs to somebody else');
is($database->error('CREATE EXTENSION credit SCHEMA safe'), '', 'a schema of a superuser\'s own will do');
$database->sql("DROP EXTENSION credit; ALTER DATABASE $name OWNER TO postgres; CREATE EXTENSION credit");
is($database->sql('SELECT credit.unsafe_schema() IS NULL'), 't', 'as public does in a superuser\'s database');

# Later the schema changes hands.
$database->sql(q{SELECT credit_add_court('甲法院'); SELECT credit_push('甲法院', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]');
	SELECT credit_draft_case(1)});
$database->sql('GRANT CREATE ON SCHEMA public TO creates');
like($database->sql('SET client_min_messages = warning; SELECT credit_seal_log()'), qr/WARNING: .*schema of extension "credit" is not safe/, 'the jobs tell of it');
my $before = $database->sql(q{SELECT credit_statement('379999196001110130') - 'made_at' - 'asked'});
$database->sql(q{ALTER SCHEMA public RENAME TO old; CREATE SCHEMA public;
	DO $$ DECLARE r record; BEGIN
		FOR r IN SELECT p.proname, pg_get_function_identity_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result
			FROM pg_proc p WHERE p.pronamespace = 'old'::regnamespace AND p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype LOOP
			EXECUTE format('CREATE FUNCTION public.%I(%s) RETURNS %s LANGUAGE plpgsql AS $f$BEGIN RAISE EXCEPTION ''planted''; END$f$', r.proname, r.arguments, r.result);
		END LOOP; END $$;
	CREATE FUNCTION public.no(credit.subject, credit.subject) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'planted'; END$$;
	CREATE FUNCTION public.no(credit.measure, credit.measure) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'planted'; END$$;
	CREATE OPERATOR public.= (LEFTARG = credit.subject, RIGHTARG = credit.subject, FUNCTION = public.no);
	CREATE OPERATOR public.= (LEFTARG = credit.measure, RIGHTARG = credit.measure, FUNCTION = public.no)});
is($database->sql(q{SELECT old.credit_statement('379999196001110130') - 'made_at' - 'asked'}), $before, 'a statement is made without the new public');
for (q{SELECT length(old.credit_statement_text('379999196001110130')) > 100}, q{SELECT old.credit_prepare_log(1) >= 0}, q{SELECT old.credit_seal_log() >= 0},
	q{SELECT old.credit_snapshot() >= 0}, q{SELECT old.credit_note_report() IS NOT NULL OR true}, q{SELECT old.credit_note_overdue() IS NOT NULL OR true}, q{SELECT count(*) >= 0 FROM old.credit_owed_summary()},
	q{SELECT count(*) > 0 FROM old.credit_effect_report('2026-01-01', '2026-12-31')}, q{SELECT count(*) > 0 FROM old.credit_changes(NULL, 10)},
	q{SELECT old.credit_edit_case(1, '甲', '案情') IS NOT NULL OR true}, q{SELECT (old.credit_push('甲法院', '2', '[]')).added = 0},
	q{SELECT old.credit_suspend_measure('laiwu/5', '暂停') IS NOT NULL OR true}, q{SELECT old.credit_remove(1, 'performed', '2026-11-01', '一号', '2026-11-02') IS NOT NULL OR true})
{
	is($database->error($_), '', "and so is: $_");
}
$database->sql('DROP SCHEMA public CASCADE; ALTER SCHEMA old RENAME TO public');
done_testing;
