#!/bin/bash
# Measures the extension against what one would write without it, in one
# private cluster, and prints what both cost.
# Use: [N=LISTINGS] [APPLICANTS=COUNT] test/bench/run.sh [ROW...]
#
# 1,000,000 listings and five times as many applicants unless told; every row
# unless told.  The row "list", or one that there is not, lists the rows.
set -eu
cd "$(dirname "$0")/../.."

listings=${N:-1000000}
applicants=${APPLICANTS:-$((listings * 5))}
# Before anything is built up: are there such rows?
perl -Itest/bench -MRows -e 'rows_named(@ARGV)' -- "$@"
case " $* " in *' list '*) exit ;; esac

environment=$(test/cluster.sh start -c shared_buffers=2GB -c max_wal_size=16GB -c checkpoint_timeout=1h -c autovacuum=off)
eval "$environment"
trap 'test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' INT TERM

folder=$CLUSTER/bench
mkdir "$folder"
chmod 755 "$CLUSTER" "$folder"
perl test/bench/compare.pl "$folder" "$listings" "$applicants" "$@"
