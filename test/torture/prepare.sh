#!/bin/sh
# Installs the Debian packages that the torture needs besides those of the
# tests (test/prepare.sh), where they are missing.  Use: test/torture/prepare.sh
set -eu

missing=
want() { # want PACKAGE WHY
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ||
    missing="$missing $1"
}
want dpkg-dev     "unpacks the server's source package"
want bison        "the server's grammar"
want flex         "its scanners"
want pkgconf      "finds the libraries below"
want libicu-dev   "what Debian's server is built with, and the tests use: collations,"
want libssl-dev   "pgcrypto,"
want libxml2-dev  "XML"
want binutils     "says whether the sanitizers are in the library"
want sqlsmith     "queries that nobody would write"
[ -z "$missing" ] && exit 0

if [ "$(id -u)" != 0 ]; then
  printf 'Missing packages. As root: apt-get install%s\n' "$missing" >&2
  exit 1
fi
apt-get update -qq
# shellcheck disable=SC2086 # one word per package
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing </dev/null
