#!/bin/bash
# Writes the table of rights into doc/security.md and doc/zh-CN/security.md, from
# the catalogs of a database with the extension as it is installed.
#
# Use: test/role_table.sh     (after make install)
set -eu
cd "$(dirname "$0")/.."

environment=$(test/cluster.sh start)
eval "$environment"
trap 'test/cluster.sh stop "$CLUSTER"' EXIT
trap 'exit 130' HUP INT TERM
export PGCLIENTENCODING=UTF8 PGOPTIONS='-c client_min_messages=warning'
psql -Xqc 'CREATE DATABASE credit ENCODING utf8 TEMPLATE template0'
export PGDATABASE=credit
psql -Xqc 'CREATE EXTENSION credit'
write() { # write LANGUAGE FILE FIRST_CELL LAST_LINE
  psql -XAtq -v lang="$1" -f test/role_table.sql >"$2.table"
  sed -i -e "/^| $3 |/,/^$4/{/^$4/r $2.table" -e 'd}' "$2"
  rm "$2.table"
}
write en doc/security.md object Sequences:
write zh doc/zh-CN/security.md 对象 序列：
