#!/bin/sh
# Installs the Debian packages that building and testing need, where they are
# missing, and nothing else.
#
#   test/prepare.sh         all (or: make prepare)
#   test/prepare.sh demo    what building and the demo need, without what only tests do
#
# What the packages themselves have to say is shown when one cannot be installed.
# PG_CONFIG chooses the server; without it, PostgreSQL 15 is meant wherever
# Debian has it, else the version that this Debian release brings.
set -eu

case ${1-} in
  '' | demo) goal=${1:-test} ;;
  *) echo "no such goal: \"$1\"; there is demo, or none for all" >&2; exit 2 ;;
esac

major=$("${PG_CONFIG:-pg_config}" --version 2>/dev/null | sed -n 's/^PostgreSQL \([0-9]*\).*/\1/p')

# A fresh machine has no package lists yet: they are fetched before the first
# question about a package.
updated=
update() {
  [ -n "$updated" ] || apt-get update -qq
  updated=yes
}

if [ -z "$major" ]; then
  if [ "$(id -u)" = 0 ] && ! apt-cache show postgresql >/dev/null 2>&1; then
    update
  fi
  major=15
  if ! apt-cache show postgresql-15 >/dev/null 2>&1; then
    major=$(apt-cache show postgresql 2>/dev/null | sed -n 's/^Version: \([0-9]*\).*/\1/p' | head -n 1)
    major=${major:-15}
  fi
fi

missing=
want() { # want PACKAGE WHY
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ||
    missing="$missing $1"
}
want make                                "runs the Makefile"
want gcc                                 "compiles src/"
want libc6-dev                           "the C library's headers"
want perl                                "prove, Test::More, and the scripts that build and test"
want gettext                             "builds the catalogs of messages in po/, and finds the messages"
want "postgresql-$major"                 "the server, with pgcrypto and its like"
want "postgresql-client-$major"          "psql, pg_dump, pgbench"
want "postgresql-server-dev-$major"      "headers, PGXS, pg_regress; brings the clang that PGXS calls for JIT bitcode"
if [ "$goal" = test ]; then
  want locales                           "the source of the locale in which a test reads Chinese messages; none is installed from it"
  want "postgresql-$major-pgtap"         "the tests in test/pgtap"
  want "postgresql-$major-cron"          "a test that runs the scheduled jobs with pg_cron"
  want "postgresql-$major-plpgsql-check" "a test that checks every PL/pgSQL function"
  want libtap-parser-sourcehandler-pgtap-perl "pg_prove, which runs them"
  want faketime                          "a clock that jumps"
  # From version 17 on the server's own package has the program.
  [ "$major" -ge 17 ] ||
    want pg-bsd-indent                   "make indent"
  want python3-psycopg2                  "the driver of doc/applications.md's example in Python"
  want libpostgresql-jdbc-java           "the one in Java"
  want default-jdk-headless              "java, which compiles it"
  want python3-psycopg                   "test/t/clients.t: the drivers of Debian, this and the next ones"
  want python3-asyncpg                   "in binary"
  want python3-sqlalchemy                "above psycopg2"
  want python3-pg8000                    "in Python itself"
  want python3-pyodbc                    "ODBC"
  want odbc-postgresql                   "its driver"
  want libdbd-pg-perl                    "Perl"
  want php-cli                           "PHP"
  want php-pgsql                         "its driver"
  want ruby-pg                           "Ruby"
  want libreoffice-calc                  "test/bi: a spreadsheet as a BI tool"
  want libreoffice-base                  "its data sources"
  want libreoffice-sdbc-postgresql       "its PostgreSQL driver"
  want python3-uno                       "what drives it"
  want poppler-utils                     "the page's text and its picture"
  want unzip                             "what a spreadsheet holds"
  want chromium                          "test/bi/page.sh: the effect report as a browser lays it out"
  want fonts-noto-cjk                    "Chinese letters in the page"
  # A node that is not Debian's may conflict with Debian's node-pg; then its npm brings the driver.
  { command -v node && command -v npm; } >/dev/null 2>&1 ||
    want node-pg                         "the one in JavaScript, with node"
fi
[ -z "$missing" ] && exit 0

if [ "$(id -u)" != 0 ]; then
  printf 'Missing packages. As root: apt-get install%s\n' "$missing" >&2
  exit 1
fi

log=$(mktemp)
created=
finish() {
  status=$?
  [ "$status" = 0 ] || cat "$log" >&2
  rm -f "$log"
  # From here on the machine makes clusters as it would have made them.
  if [ -n "$created" ]; then
    cp /usr/share/postgresql-common/createcluster.conf "$created" 2>/dev/null || rm -f "$created"
  fi
  exit "$status"
}
trap finish EXIT
trap 'exit 130' HUP INT TERM

# Debian's server package makes and starts a cluster on port 5432 when it is
# installed.  The tests and the demo make private ones and want nothing left
# running, so it is told not to, unless the machine already has a file that says
# what to do; afterwards the file is the one that the package would have put there.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  mkdir -p /etc/postgresql-common
  created=/etc/postgresql-common/createcluster.conf
  echo 'create_main_cluster = false' >"$created"
fi

# shellcheck disable=SC2086 # one word per package
printf 'Installing %s packages and what they need …\n' "$(set -- $missing; echo $#)"
[ -n "$updated" ] || apt-get update -qq >>"$log" 2>&1
# shellcheck disable=SC2086 # one word per package
DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 \
  apt-get install -y -qq --no-install-recommends $missing </dev/null >>"$log" 2>&1
