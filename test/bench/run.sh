#!/bin/bash
# Measures the extension against what one would write without it, in one
# private cluster, and prints ratios of medians.
# Use: test/bench/run.sh [LISTINGS [APPLICANTS]]   1,000,000 and 5,000,000 unless told
set -eu
cd "$(dirname "$0")/../.."

environment=$(test/cluster.sh start -c shared_buffers=2GB -c max_wal_size=16GB -c checkpoint_timeout=1h -c autovacuum=off)
eval "$environment"
trap 'test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' INT TERM

folder=$CLUSTER/bench
mkdir "$folder"
chmod 755 "$CLUSTER" "$folder"
perl test/bench/list.pl "$folder" "${1:-1000000}" "${2:-5000000}"
perl test/bench/compare.pl "$folder" "${1:-1000000}" "${2:-5000000}"
