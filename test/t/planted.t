#!/usr/bin/perl
# CREATE EXTENSION and ALTER EXTENSION UPDATE take up nothing that others have
# put into public or into the session's temporary schema under the names that
# their scripts use (CVE-2018-1058, CVE-2022-2625): what is made is the same.
use strict;
use warnings;
use utf8;
use lib 'test/t';
use Database;
use JSON::PP;
use Test::More;

my ($version) = decode_json(do { local (@ARGV, $/) = 'META.json'; <> })->{version};
my $script = do { local (@ARGV, $/) = "sql/credit--$version.sql"; <> };
my %word = map { lc $_ => 1 } $script =~ /\b([a-z_][a-z0-9_]*)\b/gi;
my $words = join ',', map { "'$_'" } sort keys %word;

# In a schema, a copy of everything of the server's that the script names, with the same name and types; a copy that is
# called says so.
sub plant
{
	my $schema = shift;
	my $sql = <<'PLANT';
SET check_function_bodies = off;
SET search_path = pg_catalog;
DO $plant$
DECLARE
	r record;
BEGIN
	FOR r IN SELECT p.oid, p.proname, pg_get_function_identity_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result
			 FROM pg_proc p
			 WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind IN ('f', 'w') AND p.proname IN (WORDS)
			   AND p.prorettype NOT IN ('internal'::regtype, 'trigger'::regtype, 'event_trigger'::regtype, 'cstring'::regtype) AND NOT p.proretset
			   AND NOT p.proargtypes::oid[] && ARRAY['internal'::regtype::oid, '"any"'::regtype::oid, 'cstring'::regtype::oid]
	LOOP
		EXECUTE format('CREATE FUNCTION SCHEMA.%I(%s) RETURNS %s LANGUAGE plpgsql AS $f$BEGIN RAISE EXCEPTION ''planted %%'', %L; END$f$', r.proname, r.arguments, r.result, r.proname);
	END LOOP;
	-- Where the server's own takes any type, the copy is a closer match: it would be chosen wherever its schema stands in the path.
	FOR r IN SELECT p.proname, (SELECT string_agg(CASE WHEN a.type::regtype::text IN ('anyarray', 'anycompatiblearray') THEN t.element || '[]'
											WHEN a.type::regtype::text ~ '^any' AND a.type <> '"any"'::regtype THEN t.element
											WHEN a.type = '"any"'::regtype THEN 'text, text' ELSE format_type(a.type, NULL) END, ', ' ORDER BY a.n)
					 FROM unnest(p.proargtypes) WITH ORDINALITY a (type, n)) AS arguments
			 FROM pg_proc p CROSS JOIN unnest(ARRAY['text', 'integer', 'smallint', 'bigint', 'date', 'timestamptz', 'jsonb']) t (element)
			 WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND p.proname IN (WORDS) AND NOT p.proretset
			   AND NOT p.proargtypes::oid[] && ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid, 'anyrange'::regtype::oid, 'anymultirange'::regtype::oid, 'anyenum'::regtype::oid]
			   AND EXISTS (SELECT FROM unnest(p.proargtypes) a (type) WHERE a.type::regtype::text ~ 'any')
			 GROUP BY 1, 2
	LOOP
		BEGIN
			EXECUTE format('CREATE FUNCTION SCHEMA.%I(%s) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $f$BEGIN RAISE EXCEPTION ''planted %%'', %L; END$f$', r.proname, r.arguments, r.proname);
		EXCEPTION WHEN duplicate_function THEN
			NULL;	-- planted above
		END;
	END LOOP;
	FOR r IN SELECT o.oprname, e.element, row_number() OVER () AS n
			 FROM (SELECT DISTINCT oprname FROM pg_operator WHERE oprnamespace = 'pg_catalog'::regnamespace AND oprleft IN ('anyarray'::regtype, 'anycompatiblearray'::regtype)
				   AND oprright = oprleft) o
			 CROSS JOIN unnest(ARRAY['text', 'integer', 'smallint', 'bigint']) e (element)
	LOOP
		EXECUTE format('CREATE FUNCTION SCHEMA.planted_array_%s(%s[], %s[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $f$BEGIN RAISE EXCEPTION ''planted operator''; END$f$', r.n, r.element, r.element);
		EXECUTE format('CREATE OPERATOR SCHEMA.%s (LEFTARG = %s[], RIGHTARG = %s[], FUNCTION = SCHEMA.planted_array_%s)', r.oprname, r.element, r.element, r.n);
	END LOOP;
	FOR r IN SELECT o.oprname, format_type(o.oprleft, NULL) AS l, format_type(o.oprright, NULL) AS r, format_type(o.oprresult, NULL) AS result,
					row_number() OVER () AS n
			 FROM pg_operator o
			 WHERE o.oprnamespace = 'pg_catalog'::regnamespace AND o.oprkind = 'b'
			   AND o.oprname IN ('=', '<>', '<', '<=', '>', '>=', '||', '+', '-', '*', '/', '~', '!~', '@>', '<@', '&&', '->', '->>', '?', '&', '%')
			   AND NOT ARRAY[o.oprleft, o.oprright] && ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid]
	LOOP
		EXECUTE format('CREATE FUNCTION SCHEMA.planted_%s(%s, %s) RETURNS %s LANGUAGE plpgsql AS $f$BEGIN RAISE EXCEPTION ''planted operator''; END$f$', r.n, r.l, r.r, r.result);
		EXECUTE format('CREATE OPERATOR SCHEMA.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = SCHEMA.planted_%s)', r.oprname, r.l, r.r, r.n);
	END LOOP;
	FOR r IN SELECT t.typname, format_type(t.oid, NULL) AS base FROM pg_type t
			 WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype IN ('b', 'r') AND t.typcategory <> 'A'
			   AND t.typname IN ('text', 'bool', 'int2', 'int4', 'int8', 'numeric', 'date', 'timestamp', 'timestamptz', 'interval', 'name', 'uuid', 'jsonb',
								 'bytea', 'xid8', 'tstzrange', 'daterange', 'regclass', 'oid', 'float8')
	LOOP
		EXECUTE format('CREATE DOMAIN SCHEMA.%I AS %s CHECK (NULL IS NOT NULL)', r.typname, r.base);
	END LOOP;
	-- A view has no column of a type that stands for any.
	FOR r IN SELECT c.relname, (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
				WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND t.typtype <> 'p') AS columns
			 FROM pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind IN ('r', 'v') AND c.relname IN (WORDS)
	LOOP
		EXECUTE format('CREATE VIEW SCHEMA.%I AS SELECT %s FROM pg_catalog.%I WHERE false', r.relname, r.columns, r.relname);
	END LOOP;
END
$plant$;
PLANT
	return $sql =~ s/\bSCHEMA\b/$schema/gr =~ s/\bWORDS\b/$words/gr;
}

my $count = 'SELECT (SELECT count(*) FROM pg_catalog.pg_proc WHERE proname !~ \'^credit_\' AND pronamespace = %1$s) + (SELECT count(*) FROM pg_catalog.pg_type t WHERE typtype = \'d\' AND typnamespace = %1$s)
	+ (SELECT count(*) FROM pg_catalog.pg_class WHERE relkind = \'v\' AND relnamespace = %1$s)';
# Members that depend on something planted.
my $planted_used = q{SELECT count(*) FROM pg_depend d, pg_identify_object(d.refclassid, d.refobjid, 0) used, pg_identify_object(d.classid, d.objid, 0) user_of
	WHERE d.deptype IN ('n', 'a') AND used.schema IN ('public', 'pg_temp') AND used.type IN ('function', 'operator', 'type', 'view')
	  AND NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = d.refclassid AND m.objid = d.refobjid AND m.deptype = 'e')
	  AND user_of.schema IN ('credit', 'credit_bi', 'credit_bi_zh')};

my $fresh = Database->new('unplanted');
$fresh->sql('CREATE EXTENSION credit');
is($fresh->sql(q{SELECT extversion FROM pg_extension WHERE extname = 'credit'}), $version, 'it is this version');
my $expected = $fresh->members;
like($expected, qr/CREATE TABLE "?credit"?\."?listing"?/, 'there are members to compare');

# A dump of the extension's members alone, without what was planted.
sub without_planted
{
	my $database = shift;
	$database->sql(q{SET search_path = pg_catalog; DO $$ DECLARE r record; BEGIN
		FOR r IN SELECT format('DROP VIEW %s CASCADE', c.oid::regclass) AS x FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
			UNION ALL SELECT format('DROP OPERATOR %s', o.oid::regoperator) FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
				WHERE o.oprnamespace = 'public'::regnamespace AND p.proname LIKE 'planted%'
			UNION ALL SELECT format('DROP FUNCTION %s', p.oid::regprocedure) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
				AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
			UNION ALL SELECT format('DROP DOMAIN %s', t.oid::regtype) FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typtype = 'd' LOOP
			EXECUTE r.x;
		END LOOP; END $$});
	return $database->members;
}

for my $how ('CREATE EXTENSION credit SCHEMA public', 'ALTER EXTENSION credit UPDATE')
{
	for my $schema ('public', 'pg_temp')
	{
		my $database = Database->new('planted_' . ($how =~ /^CREATE/ ? 'create' : 'update') . "_$schema");
		$database->sql("CREATE EXTENSION credit VERSION '0.1.0'") if $how =~ /^ALTER/;
		my $namespace = $schema eq 'public' ? q{'public'::regnamespace} : 'pg_my_temp_schema()';
		my $path = $schema eq 'public' ? 'public, pg_catalog' : 'pg_temp, public, pg_catalog';
		my $said = $database->sql(plant($schema) . sprintf("$count;\n", $namespace) . "SET search_path = $path;\n$how;\nSET search_path = pg_catalog;\n$planted_used;");
		my ($planted, $used) = $said =~ /(\d+)/g;
		cmp_ok($planted, '>', 500, "$how: $planted things stand in $schema");
		is($used, 0, "$how: none is taken up");
		ok(without_planted($database) eq $expected, "$how: every member as without them");
	}
}

# In sessions of their own, because the server keeps what it has computed once.
my $watched = Database->new('planted_watched');
my $role = "planted_$$";
$watched->sql('CREATE EXTENSION credit');
$watched->sql("CREATE ROLE $role; SELECT credit_bind_department('区文明办', '$role')");
END { $watched->sql("SELECT credit_unbind('$role'); DROP OWNED BY $role; DROP ROLE $role") if $watched }
$watched->courts;
$watched->sql(<<"END");
SELECT credit_push('济南市莱芜区人民法院', '1', '[{"iname": "丙公司", "cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]');
CREATE SCHEMA honours AUTHORIZATION $role;
END
my $owner = "SET SESSION AUTHORIZATION $role; SET search_path = honours, public;";
$watched->sql("$owner\n" . <<'END');
CREATE SEQUENCE runs;
CREATE FUNCTION planted(integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM nextval('honours.runs'); RETURN $1; END $$;
CREATE FUNCTION planted_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM honours.planted(0); RETURN NEW; END $$;
CREATE DOMAIN holder AS credit.subject CHECK (planted(1) = 1);
CREATE DOMAIN title AS text CHECK (planted(2) = 2);
CREATE DOMAIN yes AS boolean CHECK (planted(3) = 3);
CREATE TABLE honour (id integer PRIMARY KEY DEFAULT planted(4), holder holder, title title, standing yes,
	twice integer GENERATED ALWAYS AS (id + planted(5)) STORED, CHECK (id > planted(0))) PARTITION BY RANGE (id);
CREATE TABLE honour_all PARTITION OF honour DEFAULT;
CREATE INDEX ON honour (id) WHERE id > planted(-1);
CREATE INDEX ON honour ((id + planted(6)));
CREATE INDEX ON honour (credit_subject_key(holder)) WHERE id > planted(-2);
CREATE INDEX ON honour (credit_subject_key(holder), (planted(7)), (id + planted(8)));
CREATE STATISTICS seen ON (id + planted(9)), (id + planted(10)) FROM honour_all;
CREATE TRIGGER planted BEFORE INSERT ON honour FOR EACH ROW WHEN (NEW.id > planted(-3)) EXECUTE FUNCTION planted_row();
CREATE RULE planted AS ON INSERT TO honour WHERE NEW.id > planted(100) DO ALSO SELECT planted(11);
CREATE POLICY planted ON honour USING (planted(12) = 12);
ALTER TABLE honour ENABLE ROW LEVEL SECURITY;
INSERT INTO honour VALUES (1, '91350100M000100Y43', '守合同重信用企业', true), (2, '91370116MA3DEM0198', '守合同重信用企业', true);
END
my $runs = sub { return $watched->sql('SELECT last_value FROM honours.runs') };
cmp_ok(my $before = $runs->(), '>', 10, "what the owner of a table has put into it is run when the owner writes it");
my $watch = $watched->sql("$owner SELECT credit_watch('honour', 'holder', 'laiwu/29', '{title,twice}', 'standing')");
is($runs->(), $before, 'none of it, with the rights of ours, when it is put under watch');
is($watched->sql("$owner SELECT row_key FROM credit_hits($watch)"), '{1}', 'its hits are read');
is($runs->(), $before, 'and none of it is run');
is($watched->sql("$owner SELECT begun FROM credit_note_hits()"), 1, 'they are noticed');
is($watched->sql('SELECT problem IS NULL FROM credit_note_hits()'), 't', 'by the job as well');
is($runs->(), $before, 'and none of it is run');

done_testing;
