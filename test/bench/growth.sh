#!/bin/bash
# Measures what grows with the list: buffers that point questions, small pushes, pages, sealing and a follower's changes touch
# in registers of several sizes, in one private cluster, as ratios to the smallest.
# Use: [SIZES="10000 100000 1000000"] test/bench/growth.sh
set -eu
cd "$(dirname "$0")/../.."

environment=$(test/cluster.sh start -c shared_buffers=2GB -c max_wal_size=16GB -c checkpoint_timeout=1h -c autovacuum=off)
eval "$environment"
trap 'test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' INT TERM

export PGTZ=Asia/Shanghai PGOPTIONS='-c client_min_messages=warning'
sql() { "$PGBINDIR/psql" -XqAt -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE EXTENSION credit' -c 'SELECT credit_prepare_log(0)' -f test/bench/growth.sql >/dev/null
last=0
for size in ${SIZES:-10000 100000 1000000}; do
  sql -c "CALL growth.fill($((last + 1)), $size)" -c 'VACUUM ANALYZE' -c "CALL growth.measure($size)"
  last=$size
done
sql -F ' ' -c "SELECT format('%-34s', r.name), string_agg(format('%s: %s (%s)', r.size, r.buffers, round(r.buffers::numeric / GREATEST(r.first_buffers, 1), 2)), '  ' ORDER BY r.size),
	CASE WHEN bool_or(r.faster) THEN ' grows' ELSE '' END FROM growth.result r GROUP BY r.no, r.name ORDER BY r.no"
