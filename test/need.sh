#!/bin/sh
# Debian packages that one test needs and others do not: as root it installs
# those that are missing, else it names them and fails.
# Use: test/need.sh PACKAGE...
set -eu

missing=
for package; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ]; then
  printf 'Missing packages. As root: apt-get install --no-install-recommends%s\n' "$missing" >&2
  exit 1
fi
apt-get update -qq
# shellcheck disable=SC2086 # one word per package
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing </dev/null >&2
