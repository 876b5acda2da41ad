#!/bin/bash
# Private PostgreSQL clusters for tests, the demo and the benchmarks: one
# folder each, reached through a Unix socket in it and in no other way.
#
#   eval "$(test/cluster.sh start)"              initdb, start; prints exports:
#       PGDATA PGHOST PGPORT PGUSER PGDATABASE, PGBINDIR (the server's
#       programs) and CLUSTER (the folder)
#   test/cluster.sh start -c name=value ...      with more settings
#   test/cluster.sh stop FOLDER                  stops the server, removes FOLDER
#
# A server must not run as root: root's clusters are run by user postgres.
# PG_CONFIG chooses the server.  CREDIT_TMP is where folders are made.  With
# CREDIT_CLOCK='2026-07-01 12:00:00' the server's clock begins there, in Shanghai
# (libfaketime, of the package faketime).
set -eu

bindir=$("${PG_CONFIG:-pg_config}" --bindir)
# Not TMPDIR: every user has to be able to enter the folder, and its path must be
# short enough for a socket's name (107 bytes).
tmp=${CREDIT_TMP:-/tmp}

unprivileged() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && exec runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

start() {
  local folder clock=() library
  if [ -n "${CREDIT_CLOCK-}" ]; then
    library=$(compgen -G '/usr/lib/*/faketime/libfaketime.so.1') || {
      echo 'libfaketime is missing: install the package faketime' >&2
      exit 1
    }
    clock=(env TZ=Asia/Shanghai LD_PRELOAD="$library" FAKETIME="@$CREDIT_CLOCK"
      FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1)
  fi
  folder=$(unprivileged mktemp -d "$tmp/credit.XXXXXX")
  # shellcheck disable=SC2064 # expanded now: it is this folder
  trap "remove '$folder'" EXIT
  {
    # No fsync: after a crash of the machine nobody needs these clusters.
    unprivileged "$bindir/initdb" -D "$folder/data" --username=postgres --auth=trust \
      --encoding=UTF8 --locale=C.UTF-8 --no-sync --no-instructions
    unprivileged tee -a "$folder/data/postgresql.conf" >/dev/null <<EOF
listen_addresses = ''
unix_socket_directories = '$folder'
port = 54329
fsync = off
EOF
    unprivileged "${clock[@]}" "$bindir/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 start -o "${*@Q}"
  } </dev/null >"$folder/setup" 2>&1 || {
    cat "$folder/setup" "$folder/log" >&2
    exit 1
  }
  trap - EXIT
  printf 'export %s\n' CLUSTER="$folder" PGDATA="$folder/data" PGHOST="$folder" PGPORT=54329 \
    PGUSER=postgres PGDATABASE=postgres PGBINDIR="$bindir"
}

remove() {
  if [ -e "$1/data/postmaster.pid" ]; then
    unprivileged "$bindir/pg_ctl" -D "$1/data" -m fast -w -t 20 stop >/dev/null ||
      unprivileged "$bindir/pg_ctl" -D "$1/data" -m immediate -w stop >/dev/null || true
  fi
  rm -rf "$1"
}

case "${1-}" in
  start) shift && start "$@" ;;
  stop) remove "$2" ;;
  *) sed -n '2,/^set /s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
