#!/bin/bash
# Builds the server with assertions for which pgTAP and the other parts of the
# torture run, once, from Debian's source package of PG_CONFIG's version; its
# last line is the folder.  Use: test/torture/build.sh
#
# Kept in CREDIT_CACHE (~/.cache/credit-torture).  The machine's own lists of
# packages stay as they are: apt has a folder of its own there.
# shellcheck disable=SC2016 # what stands in single quotes is not for this shell
set -eu
cd "$(dirname "$0")"
here=$PWD

pg_config=${PG_CONFIG:-pg_config}
version=$("$pg_config" --version | sed 's/^PostgreSQL \([0-9.]*[0-9]\).*/\1/')
major=${version%%.*}
cache=${CREDIT_CACHE:-$HOME/.cache/credit-torture}
mkdir -p "$cache"
cache=$(realpath "$cache")
# The server's own modules: those that look into it, and what pgTAP's files create.
modules="amcheck pg_stat_statements $(sed -nE 's/.*CREATE EXTENSION (IF NOT EXISTS )?([a-z_]+)( CASCADE)?;.*/\2/p' ../pgtap/*/*.sql | sort -u | grep -vx 'credit\|pgtap\|plpgsql_check' | tr '\n' ' ')"
# To be raised where what is built is to be another; other modules make another by themselves.
recipe=3
server=$cache/$version-$recipe-$(printf '%s' "$modules" | tr -s ' ' -)
server=${server%-}
if [ -e "$server/source-version" ]; then
  printf '%s\n' "$server"
  exit 0
fi

exec 3>&1 >&2
rm -rf "$server.new"
work=$(mktemp -d "$cache/build.XXXXXX")
trap 'rm -rf "$work" "$server.new"' EXIT
trap 'exit 130' HUP INT TERM
log=$cache/build.log

mkdir -p "$work"/apt/{lists/partial,cache/archives/partial,parts}
# Sources are where this machine's packages come from.
apt-get indextargets --format 'deb-src $(REPO_URI) $(CODENAME) $(COMPONENT)' \
  'Created-By: Packages' 'Component: main' 'Origin: Debian' | sort -u >"$work/apt/sources.list"
apt() {
  local program=$1
  shift
  "$program" -o Dir::State="$work/apt" -o Dir::State::status=/var/lib/dpkg/status -o Dir::Cache="$work/apt/cache" \
    -o Dir::Etc::sourcelist="$work/apt/sources.list" -o Dir::Etc::sourceparts="$work/apt/parts" \
    -o APT::Sandbox::User="$(id -un)" "$@" </dev/null
}
cd "$work"
{
  apt apt-get update -qq
  # The version that is installed, else the nearest that the mirror still has.
  installed=$(dpkg-query -W -f='${source:Version}' "postgresql-$major" 2>/dev/null || true)
  found=
  for source in $installed $(apt apt-cache showsrc "postgresql-$major" | sed -n 's/^Version: //p' | sort -Vru); do
    if apt apt-get source -qq --download-only "postgresql-$major=$source"; then
      found=$source
      break
    fi
  done
} >"$log" 2>&1 || { cat "$log"; exit 1; }
# Its files as PostgreSQL released them: Debian's patches put the libraries into
# the system's own folders, whatever the prefix.
tar -xf "postgresql-${major}_"*.orig.tar.* --one-top-level=source --strip-components=1 2>>"$log" || found=
[ -n "$found" ] || { cat "$log"; echo "no source package of postgresql-$major to be had (deb-src): is the mirror of this machine's packages reachable, and does it have sources?"; exit 1; }
printf 'building a server with assertions from postgresql-%s %s (once; some minutes)\n' "$major" "$found"

(
  mkdir include && cp -r "$here/valgrind" include/
  cd source || exit 1
  # What the tests use: pgcrypto wants OpenSSL, the report's test reads XML.
  ./configure --prefix="$server.new" --enable-cassert --enable-debug --enable-nls \
    --with-openssl --with-icu --with-libxml --without-readline --without-zlib \
    CFLAGS='-O1 -fno-omit-frame-pointer' &&
    make -s -C src/port pg_config_paths.h && paths=$(sed -n 's/^#define [A-Z]* "\(.*\)"/\1/p' src/port/pg_config_paths.h) && [ -n "$paths" ] || exit 1
  for path in $paths; do
    case $path in "$server.new"/*) ;; *) echo "it would be installed into $path"; exit 1 ;; esac
  done
  # For this build alone: what is built with this server knows nothing of it.
  # Noise in new memory shows what is read before it was written; assertions
  # bring CLOBBER_FREED_MEMORY and MEMORY_CONTEXT_CHECKING.
  export COPT="-DUSE_VALGRIND -I$work/include"
  # Within another make, the server's make leaves out its generated headers.
  unset MAKELEVEL MAKEFLAGS MFLAGS MAKEOVERRIDES
  nice make -s -j2 && make -s install &&
    for part in src/test/regress src/test/isolation $(printf 'contrib/%s ' $modules); do
      nice make -s -C "$part" && make -s -C "$part" install || exit 1
    done
) >>"$log" 2>&1 || { tail -n 40 "$log"; echo "the server was not built: $log"; exit 1; }

# pgTAP is SQL alone; plpgsql_check is the installed package's library.
share=$("$pg_config" --sharedir)/extension lib=$("$pg_config" --pkglibdir)
cp "$share"/pgtap* "$share"/plpgsql_check* "$("$server.new/bin/pg_config" --sharedir)/extension/"
cp "$lib/plpgsql_check.so" "$("$server.new/bin/pg_config" --pkglibdir)/"

printf '%s\n' "$found" >"$server.new/source-version"
mv "$server.new" "$server"
printf '%s\n' "$server" >&3
