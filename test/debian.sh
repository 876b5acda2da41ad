#!/bin/bash
# Builds the Debian package in a release, for the PostgreSQL that it brings, and
# tries it there: lintian without an error, install with the questions of
# debian/tests, an update from 0.1.0 with data, an older build replaced while a
# server runs, purge with and without a database that uses it, and what it leaves.  Not part of make test: it needs root, and the release's folder of
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
cat >"$work/begin.sql" <<'SQL'
CREATE EXTENSION credit;
SELECT credit_add_court('济南市莱芜区人民法院');
SELECT credit_push('济南市莱芜区人民法院', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]');
SQL
echo "SELECT credit_is_restricted('379999196001110130', 'laiwu/4')" >"$work/ask.sql"

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
  # A server that goes on, and as an older build the same files under a lesser number.
  major=${name#postgresql-} major=${major%-credit} older=/build/package/older
  dpkg-deb -R "../$package" $older
  sed -i "s/^Version: .*/Version: $version~before-1/" $older/DEBIAN/control
  dpkg-deb -b $older $older.deb >/dev/null
  quietly apt-get purge -y "$name"
  quietly apt-get install -y $older.deb
  pg_dropcluster --stop "$major" package 2>/dev/null || true
  quietly pg_createcluster --start "$major" package -- --encoding=UTF8 --locale=C.UTF-8
  asked() { runuser -u postgres -- psql --cluster "$major/package" -XqAt -v ON_ERROR_STOP=1 "$@" 2>&1; }
  is() { [ "$2" = "$3" ] || { said "$1: $2" FAILED; exit 1; }; said "$1"; }
  chmod 644 ../begin.sql ../ask.sql
  quietly asked -f /build/package/begin.sql
  quietly apt-get install -y "../$package"
  is "an older build replaced while the server runs, and it answers" "$(asked -f /build/package/ask.sql)" t
  quietly apt-get purge -y "$name"
  is "purged while a database uses it: the rows are there" "$(asked -c "SELECT records FROM credit.push")" 1
  is "and no function answers" "$(asked -f /build/package/ask.sql | grep -c "could not access file")" 1
  quietly apt-get install -y "../$package"
  is "installed again, it answers as before" "$(asked -f /build/package/ask.sql)" t
  quietly asked -c "LOAD \$\$credit\$\$" -c "SET credit.allow_drop = on" -c "DROP EXTENSION credit CASCADE"
  quietly pg_dropcluster --stop "$major" package
  dpkg -L "$name" | grep -v "/\.$" | while read -r file; do test ! -f "$file" || echo "$file"; done >/tmp/package.files
  quietly apt-get purge -y "$name"
  while read -r file; do test ! -e "$file" || { said "left behind: $file" FAILED; exit 1; }; done </tmp/package.files
  said "purged: nothing of $(wc -l </tmp/package.files) files is left"
' "$version" </dev/null
