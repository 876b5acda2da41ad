#!/bin/bash
# Loads the fixture of an old version into the database that PGDATABASE names:
# the version's CREATE EXTENSION, then the rows, with triggers and foreign keys
# off, as pg_restore --disable-triggers would.  The role that loads is a
# superuser named postgres, which owned what was dumped.
# Use: test/upgrade/load.sh [VERSION]      0.1.0
#
# What it comes to is
#   psql -c "CREATE EXTENSION credit VERSION '0.1.0' SCHEMA public"
#        -c "SET session_replication_role = replica" -f test/upgrade/0.1.0.sql
#        -c "RESET session_replication_role" -c "SELECT public.credit_rebuild_changes()"
# in one session.  Roles upgrade_* and what they are members of come with the
# rows, and stay in the cluster when the database is dropped.
set -eu

version=${1:-0.1.0}
here=$(dirname "$0")
# psql reads the file as UTF-8, and whatever else the session says is the file's to set.
PGCLIENTENCODING=UTF8 psql -Xq -v ON_ERROR_STOP=1 -o /dev/null \
  -c 'SET client_min_messages = warning' \
  -c "CREATE EXTENSION credit VERSION '$version' SCHEMA public" \
  -c 'SET session_replication_role = replica' \
  -f "$here/$version.sql" \
  -c 'RESET session_replication_role' \
  -c 'SELECT public.credit_rebuild_changes()'
