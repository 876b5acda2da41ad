#!/bin/bash
# Plays the demo: a private cluster, the extension, and the story (story.sql).
# Use: test/demo/run.sh   (or: make demo, which builds and installs first)
#
# At the end stands the name of a file: the effect report of the month, as a
# page for a browser, effect-report.html in the folder of the checkout (or what
# REPORT names).  KEEP=1 leaves the cluster up and says how to reach it.
set -eu
cd "$(dirname "$0")/../.."

environment=$(test/cluster.sh start -c log_min_messages=fatal)
eval "$environment"
finish() {
  if [ -n "${KEEP-}" ]; then
    printf '\npsql -h %s -p %s -U %s credit\n' "$PGHOST" "$PGPORT" "$PGUSER"
    printf 'test/cluster.sh stop %s\n' "$CLUSTER"
  else
    test/cluster.sh stop "$CLUSTER"
  fi
}
trap finish EXIT
trap 'exit 130' HUP INT TERM

psql -Xqc 'CREATE DATABASE credit'
# What is told on standard input is reported without file names and line
# numbers; a refusal is part of the story, so both outputs are one.
PGDATABASE=credit PGTZ=Asia/Shanghai PGCLIENTENCODING=UTF8 PAGER='' \
  psql -X -q -v ON_ERROR_STOP=1 <test/demo/story.sql 2>&1

# The story happens now, so the report is of this month so far.
report=${REPORT:-$PWD/effect-report.html}
PGDATABASE=credit PGTZ=Asia/Shanghai PGCLIENTENCODING=UTF8 psql -XAtq -v ON_ERROR_STOP=1 -o "$report" \
  -c "SELECT credit_effect_page(date_trunc('month', now())::date, now()::date)"
printf '\n惩戒效果通报（用浏览器打开）· the effect report, to be opened in a browser:\n%s\n' "$report"
