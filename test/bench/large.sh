#!/bin/bash
# Measures what a large register takes: disk by table, memory of sessions, time
# of pushes, VACUUM, questions and a screening, in one private cluster.  Not part
# of make test or make bench: ten million listings take an hour or two and 50 GB.
# Use: test/bench/large.sh LISTINGS [OF-EACH-COURT]     500,000 of each court
set -eu
cd "$(dirname "$0")/../.."

listings=$1 share=${2:-500000}
environment=$(test/cluster.sh start -c shared_buffers=2GB -c max_wal_size=2GB -c checkpoint_timeout=15min -c autovacuum=off -c maintenance_work_mem=256MB)
eval "$environment"
trap 'test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' INT TERM

export PGTZ=Asia/Shanghai PGOPTIONS='-c client_min_messages=warning' CLUSTER
folder=$CLUSTER/large
mkdir "$folder"
sql() { "$PGBINDIR/psql" -XqAt -F ' ' -v ON_ERROR_STOP=1 "$@"; }
said() { printf '%-52s %s\n' "$1" "$2"; }
seconds() { local from=$EPOCHREALTIME; "$@" >"$folder/out"; awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f s\n", b - a }'; }
# The private memory that a process of the server came to, looked at twice a second.
watch() {
  local postmaster
  postmaster=$(head -n 1 "$PGDATA/postmaster.pid")
  while sleep 0.5; do
    grep -hE '^(PPid|RssAnon):' /proc/[0-9]*/status 2>/dev/null | awk -v postmaster="$postmaster" '/^PPid/ { ours = $2 == postmaster } /^RssAnon/ && ours { print $2 }'
  done >>"$1"
}
export -f sql said seconds
with_memory() {
  : >"$folder/memory"
  watch "$folder/memory" &
  local watcher=$!
  said "$1" "$(seconds "${@:2}"), $(sleep 0.6; sort -n "$folder/memory" | tail -n 1 | awk '{ printf "%d MB", $1 / 1024 }') of private memory"
  kill $watcher; wait $watcher 2>/dev/null || true
}

sql -c 'CREATE EXTENSION credit' -c 'SELECT credit_prepare_log(0)' >/dev/null
sql -c 'CREATE TABLE public.before AS SELECT pg_current_wal_lsn() AS lsn'

# The courts' first lists, one after the other: a court for each part of the list.
push() {
  court="示例市第$((10#$1 + 1))区人民法院"
  sql -c "SELECT credit_add_court('$court')" >/dev/null
  sed "s/济南市莱芜区人民法院/$court/g" | sql -c 'COPY credit.inbox (record) FROM STDIN'
  said "first list of $court" "$(seconds sql -c "SELECT added, rejected FROM credit_push_inbox('$court', '1')"), $(cat "$folder/out")"
}
export -f push
export folder PGBINDIR
mkfifo "$folder/list.ndjson"
perl test/bench/list.pl "$folder" "$listings" 0 list.ndjson &
# shellcheck disable=SC2016 # FILE is split's
split -l "$share" -d -a 3 --filter='exec bash -euc "push ${FILE#part}"' "$folder/list.ndjson" part
wait

said 'write-ahead log of it' "$(sql -c 'SELECT pg_size_pretty(pg_current_wal_lsn() - lsn) FROM public.before')"
said 'VACUUM ANALYZE after it' "$(seconds sql -c 'VACUUM ANALYZE')"
said 'listings' "$(sql -c 'SELECT count(*) FROM credit.listing')"
said 'database' "$(sql -c 'SELECT pg_size_pretty(pg_database_size(current_database()))')"
sql -c "SELECT format('  %-50s %s, of it indexes %s', c.relname, pg_size_pretty(pg_total_relation_size(c.oid)), pg_size_pretty(pg_indexes_size(c.oid)))
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'credit' AND c.relkind = 'r' AND pg_total_relation_size(c.oid) > pg_database_size(current_database()) / 100 ORDER BY pg_total_relation_size(c.oid) DESC"

# Questions: one session each, so that what a session comes to is seen.
sql -c "CREATE TABLE public.asked AS SELECT subject FROM credit.listing TABLESAMPLE SYSTEM (0.5) LIMIT 20000" -c 'CREATE TABLE public.applicant (subject credit.subject)' \
  -c "INSERT INTO public.applicant SELECT subject FROM credit.listing TABLESAMPLE BERNOULLI (LEAST(100, 2000000.0 / $listings)) LIMIT 20000" \
  -c "INSERT INTO public.applicant SELECT subject FROM credit.listing TABLESAMPLE BERNOULLI (0.1), generate_series(1, 100) LIMIT 980000" -c 'ANALYZE public.asked, public.applicant' >/dev/null
with_memory '10,000 credit_check with their log, one session' sql -c "SELECT count(*) FROM (SELECT (credit_check(subject, 'laiwu/4', 'procurement')).verdict FROM public.asked LIMIT 10000) x"
with_memory '10,000 credit_is_restricted, one by one' sql -c "DO \$\$ DECLARE s credit.subject; BEGIN FOR s IN SELECT subject FROM public.asked LIMIT 10000 LOOP PERFORM credit_is_restricted(s, 'laiwu/4'); END LOOP; END \$\$"
with_memory 'screening of 1,000,000 rows' sql -c "SELECT count(*) FROM public.applicant WHERE credit_is_restricted(subject, 'laiwu/4')"
with_memory 'the same, credit.screening_memory 2GB' sql -c "LOAD 'credit'" -c "SET credit.screening_memory = '2GB'" -c "SELECT count(*) FROM public.applicant WHERE credit_is_restricted(subject, 'laiwu/4')"

# A day: the first court's list again, one record in a hundred changed.
mkfifo "$folder/changed.ndjson"
{ perl test/bench/list.pl "$folder" "$listings" 0 changed.ndjson || true; } 2>/dev/null &
head -n "$share" "$folder/changed.ndjson" | sed 's/济南市莱芜区人民法院/示例市第1区人民法院/g' | sql -c 'COPY credit.inbox (record) FROM STDIN'
with_memory 'full push of one court, 1 % changed' sql -c "SELECT * FROM credit_push_inbox('示例市第1区人民法院', '2')"
said 'VACUUM ANALYZE after it' "$(seconds sql -c 'VACUUM ANALYZE')"
said 'VACUUM (FREEZE) of all, once in 200 million transactions' "$(seconds sql -c 'VACUUM (FREEZE)')"
said 'pg_dump --format=custom' "$(seconds bash -c '"$PGBINDIR/pg_dump" -Fc | wc -c'), $(numfmt --to=iec <"$folder/out")"
