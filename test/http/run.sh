#!/bin/bash
# An interface over HTTP of the schema that doc/applications.md makes for an
# application: PostGraphile, connected as the bound role, is asked what the page
# asks.  Optional (make test KIND=http): npm fetches PostGraphile, and where it
# cannot, this says so and fails.
set -eu
cd "$(dirname "$0")/../.."

environment=$(test/cluster.sh start -c listen_addresses=127.0.0.1)
eval "$environment"
server=
trap '[ -z "$server" ] || kill "$server"; test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' INT TERM

if ! npm install --no-audit --no-fund --no-package-lock --prefix "$CLUSTER/http" postgraphile@4 >"$CLUSTER/npm.log" 2>&1; then
  tail -n 3 "$CLUSTER/npm.log" >&2
  echo 'npm could not fetch postgraphile@4: nothing was tested' >&2
  exit 1
fi

# The first example of README.md, the page's roles and table, and its schema.
psql -Xqc 'CREATE DATABASE http'
block() { awk -v from="$2" '!go && $0 ~ from { go = 1 } go && /^```sql$/ { in_it = 1; next } in_it && /^```$/ { exit } in_it' "$1"; }
{ block README.md . && block doc/applications.md . && block doc/applications.md '^## HTTP'; } |
  psql -Xqd http -v ON_ERROR_STOP=1 -o "$CLUSTER/setup.log" -f -

port=$(perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport')
"$CLUSTER/http/node_modules/.bin/postgraphile" -c "postgres://bidding@127.0.0.1:$PGPORT/http" -s bidding_api --no-ignore-rbac \
  --extended-errors hint,detail,errcode --host 127.0.0.1 --port "$port" --disable-graphiql >"$CLUSTER/server.log" 2>&1 &
server=$!
URL=http://127.0.0.1:$port/graphql node test/http/ask.js
name='its check is on record'
if [ "$(psql -XAtd http -c "SELECT string_agg(DISTINCT session_role || ' ' || purpose || ' ' || note, ', ') FROM credit.access_log WHERE note = '2026-17'")" = 'bidding procurement 2026-17' ]; then
  echo "ok 5 - $name"
else
  echo "not ok 5 - $name"
  sed 's/^/# /' "$CLUSTER/server.log"
fi
echo 1..5
