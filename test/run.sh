#!/bin/bash
# Runs tests against the installed extension, in one private cluster, and says
# on the last line how many of them passed and failed.
#
#   test/run.sh                             every test
#   test/run.sh KIND...                     kinds: regress isolation pgtap tap fuzz bi torture;
#                                           http, which fetches a program, only when asked for
#   test/run.sh pgtap/register/push_modes   one file, with or without test/ before
#                                           it and its suffix; a folder stands for
#                                           every test in it
#   test/run.sh --list [KIND or FILE...]    says which files these are, runs none
#
# A kind without tests, or whose tool is missing, has failed: nothing is
# skipped in silence.  Tests run as user postgres when root calls, in a copy
# of the tree, because that user may not be able to read the checkout.
set -u
cd "$(dirname "$0")/.." || exit 1

export PG_CONFIG=${PG_CONFIG:-pg_config}
# Those that ask one server, and those that start servers of their own, the longest first.
one_server='regress isolation pgtap' own_servers='torture bi fuzz tap'
kinds="$one_server $own_servers" optional=http
passed=0 failed=0 child=

files_of() { # files_of KIND: every test of the kind, one path a line
  case $1 in
    regress) find test/sql -maxdepth 1 -name '*.sql' ;;
    isolation) find test/isolation/specs -maxdepth 1 -name '*.spec' ;;
    pgtap) find test/pgtap -name '*.sql' ;;
    tap) find test/t -maxdepth 1 -name '*.t' ;;
    fuzz | bi | http) find "test/$1" -maxdepth 1 -name "*.sh" ;;
    # A minute of what needs no server of its own; make torture has the rest.
    torture) find test/torture -maxdepth 1 -name '*.t' ;;
  esac | LC_ALL=C sort
}

# What the arguments ask for: for each kind, its files.
declare -A files
choose() { # choose KIND-OR-FILE
  local name=$1 kind file path found=
  case " $kinds $optional " in
    *" $name "*) files[$name]=$(files_of "$name") && return ;;
  esac
  name=${name#./} name=${name#test/} name=${name%/}
  for kind in $kinds $optional; do
    for file in $(files_of "$kind"); do
      path=${file#test/}
      case $path in
        "$name" | "$name".* | "$name"/*)
          found=yes
          case " ${files[$kind]-} " in
            *" $file "*) ;;
            *) files[$kind]+=" $file" ;;
          esac
          ;;
      esac
    done
  done
  [ -n "$found" ] || {
    echo "no such test: \"$1\" is no file or folder with tests below test/, and no kind of test ($kinds $optional)" >&2
    exit 2
  }
}
list=
if [ "${1-}" = --list ]; then
  list=yes
  shift
fi
# shellcheck disable=SC2086 # one word per kind
[ $# != 0 ] || set -- $kinds
for name; do choose "$name"; done
if [ -n "$list" ]; then
  # shellcheck disable=SC2086 # one word per file
  for kind in $kinds $optional; do printf '%s\n' ${files[$kind]-}; done | grep .
  exit
fi

# Lanes beside each other where there are two processors.  The first begins with
# what asks one server; files that start servers of their own, which wait more
# than they compute (for servers, locks, jobs), are taken by whichever lane is
# free, those of the longest kinds first.  Each lane is this script again, with a
# cluster of its own, because roles belong to the cluster; the lines of the others
# follow those of the first.
asked_of() { # asked_of KIND...: what was asked of these kinds, one word each
  local kind
  for kind; do
    # A kind without a test stays a kind: in its lane it fails.
    # shellcheck disable=SC2086 # one word per file
    [ -z "${files[$kind]+asked}" ] || printf '%s\n' ${files[$kind]:-$kind}
  done
}
# shellcheck disable=SC2086 # one word per kind
first=$(asked_of $one_server) rest=$(asked_of $own_servers $optional)
if [ -z "${CREDIT_LANE-}" ] && [ -n "$first" ] && [ -n "$rest" ] && [ "$(nproc)" -gt 1 ]; then
  lanes=("$first $rest" "$rest" "$rest")
  here=$(mktemp -d) running=() shown=''
  export CREDIT_LANE=$here/taken
  mkdir "$CREDIT_LANE"
  # shellcheck disable=SC2154 # set by the trap itself
  trap 'status=$?; trap - EXIT; kill "${running[@]}" $shown 2>/dev/null; wait; rm -rf "$here"; exit "$status"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  for lane in "${!lanes[@]}"; do
    # There before the lane writes into it, which may be later than somebody reads.
    : >"$here/$lane"
    # shellcheck disable=SC2086 # one word per file
    test/run.sh ${lanes[lane]} </dev/null >"$here/$lane" 2>&1 & running+=("$!")
  done
  # What a lane says, but for its sum.
  no_sum='/^[0-9]* passed, [0-9]* failed$/d'
  tail -n +1 -f -s 0.5 --pid="${running[0]}" "$here/0" | sed -u "$no_sum" & shown=$!
  wait "$shown"
  wait "${running[@]}"
  running=() shown=''
  for lane in "${!lanes[@]}"; do
    [ "$lane" = 0 ] || sed "$no_sum" "$here/$lane"
    # A lane that says no sum has died: that is a failure.
    sum=$(sed -nE '$s/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$here/$lane")
    # shellcheck disable=SC2086 # two numbers
    set -- ${sum:-0 1}
    passed=$((passed + $1)) failed=$((failed + $2))
  done
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" != 0 ]
  exit
fi

unprivileged() {
  if [ "$(id -u)" = 0 ]; then
    exec runuser -u postgres -- "$@"
  else
    exec "$@"
  fi
}

# In the background, so that a signal to this script is acted upon at once.
run() { # run LOG COMMAND...
  local log=$1 status
  shift
  (unprivileged "$@") </dev/null >"$log" 2>&1 &
  child=$!
  wait "$child"
  status=$?
  child=
  return "$status"
}

work=$(cd / && (unprivileged mktemp -d /tmp/credit.XXXXXX)) || exit 1
finish() {
  local pidfile
  trap - EXIT
  [ -z "$child" ] || kill "$child" 2>/dev/null
  # Our server, and those of tests that were not able to stop theirs.
  for pidfile in "$work"/*/data/postmaster.pid; do
    [ ! -e "$pidfile" ] || test/cluster.sh stop "${pidfile%/data/postmaster.pid}"
  done
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir "$work/tree"
tar -cf - --exclude=./.git . | tar -xf - -C "$work/tree" --no-same-owner
[ "$(id -u)" != 0 ] || chown -R postgres: "$work/tree"
cd "$work/tree" || exit 1

# Clusters that tests make for themselves go into the same folder.
export CREDIT_TMP=$work HOME=$work
environment=$(test/cluster.sh start) || exit 1
eval "$environment"

# count LABEL STATUS TAP [LOG]: adds up one run's TAP.  What went wrong in any
# other way (a wrong plan, a dead script, no test at all) is one failure too.
count() {
  local label=$1 status=$2 tap=$3 log=${4:-$3} ok not_ok
  # With a number or a name: prove's own verdict on a file is a bare "ok".
  ok=$(grep -E '^ok +[0-9-]' "$tap" | grep -vc '# SKIP')
  not_ok=$(grep '^not ok\b' "$tap" | grep -vc '# TODO')
  if [ "$not_ok" = 0 ] && { [ "$status" != 0 ] || [ "$ok" = 0 ]; }; then
    not_ok=1
  fi
  passed=$((passed + ok)) failed=$((failed + not_ok))
  printf '%-40s %5d passed, %d failed\n' "$label" "$ok" "$not_ok"
  grep '^ok\b.*# SKIP' "$tap" | sed 's/^/    /'
  [ "$not_ok" = 0 ] || sed 's/^/    /' "$log"
}

# pg_regress and its like; up to version 15 they report in words of their own.
regress() { # regress KIND PROGRAM INPUTDIR ARGUMENT... -- FILE...
  local kind=$1 program=$2 input=$3 out=$work/$1 status arguments=() names=()
  shift 3
  while [ "$1" != -- ]; do
    arguments+=("$1")
    shift
  done
  shift
  for file; do
    file=${file##*/}
    names+=("${file%.*}")
  done
  run "$out.log" "$(dirname "$("$PG_CONFIG" --pgxs)")/../test/$program" \
    --inputdir="$input" --outputdir="$out" --bindir="$PGBINDIR" \
    --host="$PGHOST" --port="$PGPORT" --user="$PGUSER" --dbname="$kind" "${arguments[@]}" "${names[@]}"
  status=$?
  sed -E 's/^(test| )  *([^ ]+) +\.\.\. ok .*/ok - \2/
          s/^(test| )  *([^ ]+) +\.\.\. (FAILED|failed).*/not ok - \2/' "$out.log" >"$out.tap"
  count "$kind" "$status" "$out.tap" "$out.log"
  [ ! -s "$out/regression.diffs" ] || cat "$out/regression.diffs"
}

# Each TAP file is run on its own, so that one that dies hides no other's count.
tap() { # tap FILE COMMAND...
  local file=$1
  shift
  run "$work/tap.log" "$@" "$file"
  count "$file" $? "$work/tap.log"
}

# May this lane run it?  Where lanes share what is to be run, who is first takes it.
take() { # take FILE-OR-KIND
  [ -z "${CREDIT_LANE-}" ] || mkdir "$CREDIT_LANE/${1//\//:}" 2>/dev/null
}

for kind in $kinds $optional; do
  [ -n "${files[$kind]+asked}" ] || continue
  # shellcheck disable=SC2206 # one word per file
  those=(${files[$kind]})
  if [ ${#those[@]} = 0 ]; then
    take "$kind" || continue
    echo "there is no test of this kind" >"$work/none.log"
    count "$kind" 1 "$work/none.log"
    continue
  fi
  case $kind in
    regress)
      # The first file tries the installation itself; the others find the extension there.
      extension=--load-extension=credit
      [ "${those[0]}" != test/sql/00_install.sql ] || extension=
      regress regress regress/pg_regress test $extension -- "${those[@]}"
      ;;
    isolation)
      regress isolation isolation/pg_isolation_regress test/isolation --load-extension=credit -- "${those[@]}"
      ;;
    pgtap)
      psql -Xqc 'CREATE DATABASE pgtap' &&
        psql -Xqd pgtap -c 'CREATE EXTENSION credit' -c 'CREATE EXTENSION pgtap' -f test/courts.sql
      for file in "${those[@]}"; do
        # A fresh database each, so that files cannot lean on one another.
        psql -Xqc 'CREATE DATABASE pgtap_file TEMPLATE pgtap'
        # A DateStyle that nobody expects: no answer may follow it.
        PGDATABASE=pgtap_file PGDATESTYLE='German, DMY' tap "$file" pg_prove --verbose
        psql -Xqc 'DROP DATABASE pgtap_file WITH (FORCE)'
      done
      ;;
    tap | torture) for file in "${those[@]}"; do ! take "$file" || tap "$file" prove --verbose; done ;;
    fuzz | bi | http) for file in "${those[@]}"; do ! take "$file" || tap "$file" prove --verbose --exec bash; done ;;
  esac
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
