#!/bin/bash
# Tortures the installed extension, and builds it for a server with assertions
# where a part wants that; the last line counts the findings, and the exit
# status is 1 where there are any.
# Use: MINUTES=30 PART="kill cancel" SEED=7 test/torture/run.sh   (or: make torture MINUTES=30 ...)
#
#   MINUTES  for all parts together, builds not counted (30)
#   PART     names of parts (all): those of test/torture/part/
#   SEED     what is drawn; printed, and drawn itself where it is not given
#   STEP     one step alone, of one PART
#
# Servers run as user postgres when root calls, in a folder that ends with the run.
set -u
cd "$(dirname "$0")/../.." || exit 1

export PG_CONFIG=${PG_CONFIG:-pg_config}
minutes=${MINUTES:-30} seed=${SEED:-$(date +%s)} part=${PART-} step=${STEP-} child=

unprivileged() {
  if [ "$(id -u)" = 0 ]; then
    exec runuser -u postgres -- "$@"
  else
    exec "$@"
  fi
}

work=$(cd / && (unprivileged mktemp -d /tmp/credit.XXXXXX)) || exit 1
finish() {
  local pidfile
  trap - EXIT
  [ -z "$child" ] || { kill "$child" && wait "$child"; } 2>/dev/null
  for pidfile in "$work"/*/data/postmaster.pid; do
    [ ! -e "$pidfile" ] || test/cluster.sh stop "${pidfile%/data/postmaster.pid}"
  done
  mountpoint -q "$work/small" && umount "$work/small"
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir "$work/tree"
tar -cf - --exclude=./.git --exclude='*.o' --exclude='*.bc' --exclude='*.so' . | tar -xf - -C "$work/tree" --no-same-owner

wanted() { # wanted PART...: whether one of them is to run
  local name
  [ -n "$part" ] || return 0
  for name; do
    case " ${part//,/ } " in *" $name "*) return 0 ;; esac
  done
  return 1
}

# A server of the run's own, with the extension in it; the one in the cache stays as it was built.
special() { # special NAME CFLAG...
  local folder=$work/$1
  shift
  cp -r "$server" "$folder" || exit 1
  # Nowhere else, least of all into the system's server.
  case $("$folder/bin/pg_config" --pkglibdir) in "$folder"/*) ;; *) echo "$folder is not where its server looks"; exit 1 ;; esac
  rm -rf "$work/build" && cp -r "$work/tree" "$work/build" &&
    nice make -s -j2 -C "$work/build" PG_CONFIG="$folder/bin/pg_config" with_llvm=no COPT="$*" install >"$work/log" 2>&1 &&
    nm -D "$("$folder/bin/pg_config" --pkglibdir)/credit.so" >"$folder/credit-symbols" || {
    cat "$work/log"
    echo 'the extension was not built for the server with assertions'
    exit 1
  }
}
# Without the server, the parts that need it say so, as findings, and the others run.
if wanted asserts sanitize caches && server=$(test/torture/build.sh); then
  printf 'server with assertions: source of %s, for %s\n' "$(cat "$server/source-version")" "$("$PG_CONFIG" --version)"
  ! wanted asserts caches || { special asserts && export TORTURE_ASSERTS=$work/asserts; }
  ! wanted sanitize || { special sanitize -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer && export TORTURE_SANITIZE=$work/sanitize; }
fi

# A disk that is soon full; only root can make one.
if wanted cancel && [ "$(id -u)" = 0 ] && mkdir "$work/small" && mount -t tmpfs -o size=64m,mode=777 tmpfs "$work/small"; then
  export TORTURE_SMALL=$work/small
fi
[ "$(id -u)" != 0 ] || chown -R postgres: "$work/tree"
chmod 755 "$work"

cd "$work/tree" || exit 1
export CREDIT_TMP=$work HOME=$work
(MINUTES=$minutes SEED=$seed PART=$part STEP=$step unprivileged perl test/torture/run.pl) </dev/null &
child=$!
wait "$child"
status=$?
child=
exit "$status"
