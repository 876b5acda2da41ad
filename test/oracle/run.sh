#!/bin/bash
# Random histories by the hundred thousand: the oracles of test/pgtap/decision and
# test/pgtap/practice, in runs of EACH histories (100; a register that grows without
# statistics gets slow), each in a database of its own with a seed of its own, which
# is printed.  What is tested is what is installed.
#
#   [EACH=N] test/oracle/run.sh [HISTORIES [PROCESSES [ORACLE...]]]
#
# The histories of push_oracle go side by side, and cost the least by 400.
# 100000 histories in 1 process by default; oracles are decisions_oracle,
# two_times, push_oracle and watch_oracle (whose sessions are further connections).  To repeat a run that failed:
#   SEED=0.123456 EACH=100 test/oracle/run.sh 100 1 decisions_oracle
# The last line says how many runs passed and failed, and in how many seconds.
set -u
cd "$(dirname "$0")/../.." || exit 1

export PG_CONFIG=${PG_CONFIG:-pg_config}
histories=${1:-100000} processes=${2:-1}
shift $(($# < 2 ? $# : 2))
[ $# != 0 ] || set -- decisions_oracle two_times push_oracle watch_oracle
each=${EACH:-100}

environment=$(test/cluster.sh start) || exit 1
eval "$environment"
trap 'test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' INT TERM
psql -Xqc 'CREATE DATABASE oracle' && psql -Xqd oracle -c 'CREATE EXTENSION credit' -c 'CREATE EXTENSION pgtap' -f test/courts.sql || exit 1

one() { # one ORACLE NUMBER: a run; its line is printed, and its output where it failed
  local oracle=$1 database=oracle_$2 seed=${SEED:-} out
  [ -n "$seed" ] || seed=$(printf '0.%06d' $(((RANDOM * 32768 + RANDOM) % 1000000)))
  psql -Xqc "CREATE DATABASE $database TEMPLATE oracle" || return 1
  if out=$(psql -XAtq -d "$database" -v ON_ERROR_STOP=1 -v seed="$seed" -v histories="$each" -f "$(ls test/pgtap/*/"$oracle.sql")" 2>&1) && ! grep -q '^not ok\|^# Looks like' <<<"$out"; then
    echo "passed: $oracle, seed $seed, $each histories"
  else
    printf 'FAILED: %s, seed %s, %s histories\n%s\n' "$oracle" "$seed" "$each" "$(grep -v '^ok' <<<"$out" | head -50)"
  fi
  psql -Xqc "DROP DATABASE $database WITH (FORCE)"
}
export -f one
export each

[ "$histories" -ge "$each" ] || each=$histories
runs=$(((histories + each - 1) / each))
begun=$SECONDS
log=$(mktemp)
# shellcheck disable=SC2016 # expanded by the shell that runs it
for ((i = 0; i < runs; i++)); do
  for oracle; do printf '%s %s_%s\n' "$oracle" "$oracle" "$i"; done
done | xargs -P "$processes" -L 1 bash -c 'one "$@"' one | tee "$log"
passed=$(grep -c '^passed' "$log") failed=$(grep -c '^FAILED' "$log")
rm -f "$log"
echo "$passed runs passed, $failed failed, $((passed * each)) histories in $((SECONDS - begun)) s"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
