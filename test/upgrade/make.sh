#!/bin/bash
# Makes the fixture of the upgrade test: a database as an old version left it,
# with rows in every table, and what that version answers from it.
# Use: test/upgrade/make.sh [COMMIT]
#
# COMMIT is the old version's; without one it is that which CHANGELOG.md names
# for it ("## 0.1.0 (... COMMIT)"), or else the one below.  The version is taken
# from git, built, and installed into a copy of the server that PG_CONFIG names,
# so that the server itself is left alone.  There history.sql is played, with the
# lists of records.pl; everything that is on record was written by the version's
# own code.  What comes out is committed:
#
#   0.1.0.sql            the rows: the plain dump without CREATE EXTENSION, and the
#                        roles that are bound.  load.sh brings them back
#   0.1.0.questions.tsv  the answers: what questions.sql prints
#
# Both are checked before they are written: every table has rows, a database into
# which the dump was loaded has the same dump, and gives the same answers.
# Numbers, names and days are the same ones whenever this is run; times of day,
# and what the fifth part of history.sql makes, are those of the run.
#
# Needs git, make, a compiler and perl.  Called by root, the server runs as user
# postgres.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=0.1.0
commit=${1:-$(sed -n "s/^## ${version//./\\.} (.*\b\([0-9a-f]\{7,40\}\))\$/\1/p" CHANGELOG.md)}
commit=${commit:-bbc2d8e}
# Tables that may be empty, each with the reason.
may_be_empty='
credit.push_stage       -- records of the push in progress, removed before it commits
'

work=$(mktemp -d "${CREDIT_TMP:-/tmp}/credit-upgrade.XXXXXX")
# User postgres has to walk it.
chmod 755 "$work"
finish() {
  [ -z "${CLUSTER-}" ] || test/cluster.sh stop "$CLUSTER"
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' HUP INT TERM

# A server finds its files from where its programs are, as far as these lie to
# each other as when it was built: so each folder is copied to its own path below
# another root.
config=${PG_CONFIG:-pg_config}
for folder in bindir pkglibdir sharedir pkgincludedir includedir-server; do
  path=$("$config" "--$folder")
  mkdir -p "$work/server$path"
  cp -a "$path/." "$work/server$path/"
done
PG_CONFIG=$work/server$("$config" --bindir)/pg_config
export PG_CONFIG
case $("$PG_CONFIG" --pkglibdir)$("$PG_CONFIG" --sharedir) in
  "$work"*"$work"*) ;;
  *) echo "the copy of the server looks for its files elsewhere" >&2; exit 1 ;;
esac
rm -f "$("$PG_CONFIG" --pkglibdir)/credit.so" "$("$PG_CONFIG" --sharedir)"/extension/credit[.-]*

mkdir "$work/tree"
git archive "$commit" | tar -xf - -C "$work/tree"
if ! make -s -C "$work/tree" PG_CONFIG="$PG_CONFIG" with_llvm=no >"$work/log" 2>&1 ||
  ! make -s -C "$work/tree" PG_CONFIG="$PG_CONFIG" with_llvm=no SUDO= install >>"$work/log" 2>&1; then
  cat "$work/log" >&2
  exit 1
fi

environment=$(test/cluster.sh start)
eval "$environment"
export PATH="$PGBINDIR:$PATH" PGTZ=Asia/Shanghai PGCLIENTENCODING=UTF8
sql() { psql -XqAt -v ON_ERROR_STOP=1 -d "$@"; }

createdb made
sql made -f test/upgrade/history.sql
[ "$(sql made -c "SELECT extversion FROM pg_extension WHERE extname = 'credit'")" = "$version" ] ||
  { echo "commit $commit is not version $version" >&2; exit 1; }

# What users can fill is filled.  Rows that came with the extension do not count.
empty=$(sql made <<'END'
SELECT format('SELECT %L WHERE NOT EXISTS (SELECT FROM %s %s);', c.oid::regclass, c.oid::regclass, x.condition)
FROM pg_class c CROSS JOIN (SELECT * FROM pg_extension WHERE extname = 'credit') e
LEFT JOIN LATERAL (SELECT u.condition FROM unnest(e.extconfig, e.extcondition) u (oid, condition) WHERE u.oid = c.oid) x ON true
WHERE c.relkind IN ('r', 'p') AND c.oid IN (SELECT d.objid FROM pg_depend d WHERE d.refobjid = e.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
ORDER BY c.relname \gexec
END
)
for table in $empty; do
  grep -q "^$table " <<<"$may_be_empty" || { echo "table $table is empty" >&2; exit 1; }
done

# The dump, without what differs from run to run, what psql of another version
# does not know, and the extension itself, whose version the loader chooses.  A
# table's rows are put in order: where they lie in it says nothing.
dump() {
  # That feedback names feedback is warned of; triggers are off when it is loaded.
  { pg_dump "$1" 2>"$work/log" || { cat "$work/log" >&2; false; }; } | perl -ne '
    if ($rows)
    {
      if ($_ eq "\\.\n")
      {
        no warnings "numeric";
        print sort { $a <=> $b || $a cmp $b } @lines;
        @lines = $rows = ();
        print;
      }
      else { push @lines, $_ }
      next;
    }
    next if /^\\(un)?restrict |^--|^$|^SET transaction_timeout|^(CREATE|COMMENT ON) EXTENSION /;
    $rows = /^COPY .* FROM stdin;$/;
    print'
}
{
  cat <<END
-- What a database of version $version held.  Made by test/upgrade/make.sh, loaded by
-- test/upgrade/load.sh; every name and number in it is made up.
END
  # Who is bound, by name; a role that a test has left is the same one.
  sql made <<'END'
SELECT format('DO $$BEGIN CREATE ROLE %I LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;', r.rolname)
FROM pg_roles r WHERE r.rolname ~ '^upgrade_' ORDER BY 1;
SELECT format('GRANT %I TO %I;', g.rolname, r.rolname)
FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
WHERE r.rolname ~ '^upgrade_' ORDER BY g.rolname COLLATE "C", r.rolname COLLATE "C";
END
  dump made
} >"$work/$version.sql"

# As the upgrade test will load it, and ask.
cp test/upgrade/load.sh "$work/"
createdb loaded
PGDATABASE=loaded bash "$work/load.sh" "$version"
dump made >"$work/made.sql"
dump loaded >"$work/loaded.sql"
diff "$work/made.sql" "$work/loaded.sql" >&2 || { echo "loaded again, the dump is another" >&2; exit 1; }
psql -Xq -d made -f test/upgrade/questions.sql >"$work/made.tsv"
psql -Xq -d loaded -f test/upgrade/questions.sql >"$work/$version.questions.tsv"
# Of changes the feed has only the latest, once it was made anew.
diff <(grep -v '^[^	]*changes' "$work/made.tsv") <(grep -v '^[^	]*changes' "$work/$version.questions.tsv") >&2 ||
  { echo "loaded again, answers are others" >&2; exit 1; }

cp "$work/$version.sql" "$work/$version.questions.tsv" test/upgrade/
wc -lc "test/upgrade/$version.sql" "test/upgrade/$version.questions.tsv"
