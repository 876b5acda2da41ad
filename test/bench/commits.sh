#!/bin/bash
# Compares two commits: builds each for a copy of the server of its own, runs
# this tree's rows against both, turn and turn about, and prints what each
# costs and B / A: the smaller, the better B is.
# Use: [N=LISTINGS] [APPLICANTS=COUNT] [TIMES=3] test/bench/commits.sh COMMIT_A COMMIT_B [ROW...]
#
# 100,000 listings and five times as many applicants unless told; every row
# unless told.  PG_CONFIG names the server that is copied; nothing is
# installed into it.
set -eu
shopt -s inherit_errexit
cd "$(dirname "$0")/../.."

[ $# -ge 2 ] || { sed -n '2,/^set /s/^# \{0,1\}//p' "$0" >&2; exit 2; }
commits=("$(git rev-parse --verify --short "$1^{commit}")" "$(git rev-parse --verify --short "$2^{commit}")")
shift 2
perl -Itest/bench -MRows -e 'rows_named(@ARGV)' -- "$@"
case " $* " in *' list '*) exit ;; esac
listings=${N:-100000}
applicants=${APPLICANTS:-$((listings * 5))}
original=${PG_CONFIG:-pg_config}

# Every user has to reach the servers' files.
umask 022
work=$(mktemp -d /tmp/credit.XXXXXX)
chmod 755 "$work"
finish() {
  local file
  for file in "$work"/*.env; do
    [ ! -s "$file" ] || (eval "$(cat "$file")" && test/cluster.sh stop "$CLUSTER")
  done
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# A server finds its folders by where they are from its programs, so they are
# copied with their whole paths.
build() { # build COMMIT FOLDER: prints the path of a pg_config
  local commit=$1 folder=$2 option path
  mkdir "$folder" "$folder/tree"
  for option in bindir pkglibdir sharedir pkgincludedir includedir-server; do
    path=$("$original" "--$option")
    [ -e "$folder$path" ] || { mkdir -p "$folder$path" && cp -a "$path/." "$folder$path"; }
  done
  path=$folder$("$original" --bindir)/pg_config
  rm -rf "$("$path" --pkglibdir)"/credit.so "$("$path" --pkglibdir)"/bitcode/credit* "$("$path" --sharedir)"/extension/credit*
  git archive "$commit" | tar -xf - -C "$folder/tree"
  make -C "$folder/tree" PG_CONFIG="$path" all install >"$folder/log" 2>&1 || { cat "$folder/log" >&2; return 1; }
  echo "$path"
}

for i in 0 1; do
  config=$(build "${commits[i]}" "$work/$i")
  PG_CONFIG=$config test/cluster.sh start -c shared_buffers=1GB -c max_wal_size=16GB -c checkpoint_timeout=1h -c autovacuum=off >"$work/$i.env"
done

mkdir "$work/bench"
chmod 755 "$work/bench"
printf 'A is %s, B is %s\n' "${commits[@]}"
perl test/bench/commits.pl "$work/bench" "$listings" "$applicants" "$work/0.env" "$work/1.env" "$@"
