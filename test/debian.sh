#!/bin/bash
# Builds the Debian package in a release, for the PostgreSQL that it brings, and
# tries it there: lintian without an error, install with the questions of
# debian/tests, an update from 0.1.0 with data, remove, purge, and what purge
# leaves.  Not part of make test: it needs root, and the release's folder of
# test/versions.sh, where the package and what builds it are installed.
# Use: test/debian.sh FOLDER RELEASE        bookworm has 15, trixie 17, forky 18
# shellcheck disable=SC2016 # what stands in single quotes is not for this shell
set -eu

case ${2-} in
  '' | -*) sed -n '2,$ { /^# shellcheck/q; s/^# \{0,1\}//p }' "$0"; exit 2 ;;
esac
root=$(realpath "$1")/$2
[ -e "$root/ready" ] || { echo "$root is not there: test/versions.sh $1 $2 help" >&2; exit 1; }

cd "$(dirname "$0")/.."
version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' META.json)
work=$root/build/package
rm -rf "$work" && mkdir -p "$work" && chmod 755 "$root/build" "$work"
# What is committed, as a release is.
git archive --prefix="postgresql-credit-$version/" -o "$work/postgresql-credit_$version.orig.tar.gz" HEAD
tar -xf "$work/postgresql-credit_$version.orig.tar.gz" -C "$work"
cp test/upgrade/load.sh test/upgrade/0.1.0.sql "$work"

exec unshare --mount --pid --fork --kill-child sh -euc '
  root=$1; shift
  mount -t proc proc "$root/proc"
  mount --bind /dev "$root/dev"
  exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    bash -euc "$1" sh "$2"
' sh "$root" '
  version=$1
  said() { printf "%-60s %s\n" "$1" "${2-ok}"; }
  quietly() { "$@" >/tmp/package.log 2>&1 || { tail -n 40 /tmp/package.log; said "$*" FAILED; exit 1; }; }
  quietly apt-get install -y --no-install-recommends build-essential debhelper fakeroot lintian gettext postgresql-server-dev-all postgresql postgresql-contrib
  id builder >/dev/null 2>&1 || useradd --create-home builder
  chown -R builder /build/package
  cd "/build/package/postgresql-credit-$version"
  quietly runuser -u builder -- pg_buildext updatecontrol
  quietly runuser -u builder -- dpkg-buildpackage -us -uc
  cd ..
  package=$(ls postgresql-[0-9]*-credit_*.deb)
  said "built: $package"
  runuser -u builder -- lintian --fail-on error ./*.changes && said "lintian: no error"
  quietly apt-get install -y "./$package"
  said "installed"
  cd "postgresql-credit-$version"
  quietly runuser -u postgres -- debian/tests/installed
  said "made in a server, and answers"
  # A database of the version before, with its rows, which the same package has the scripts for.
  chmod 644 ../0.1.0.sql ../load.sh
  quietly runuser -u postgres -- pg_virtualenv bash -euc "bash /build/package/load.sh; psql -X -v ON_ERROR_STOP=1 -c \"ALTER EXTENSION credit UPDATE\" -c \"SELECT count(*) AS listed FROM credit.current_list\""
  said "updated from 0.1.0 with its rows" "$(grep -A 2 listed /tmp/package.log | tail -n 1 | tr -d " ") listed"
  name=${package%%_*}
  dpkg -L "$name" | grep -v "/\.$" | while read -r file; do test ! -f "$file" || echo "$file"; done >/tmp/package.files
  quietly apt-get purge -y "$name"
  while read -r file; do test ! -e "$file" || { said "left behind: $file" FAILED; exit 1; }; done </tmp/package.files
  said "purged: nothing of $(wc -l </tmp/package.files) files is left"
' "$version" </dev/null
