#!/bin/bash
# Runs the whole test in another Debian release, for the PostgreSQL that it
# brings: bookworm has 15, trixie has 17, forky has 18.  Not part of make test:
# it needs root, debootstrap, some minutes and a gigabyte.
# Use: test/versions.sh FOLDER RELEASE [TARGET...]    target: test
#
# FOLDER/RELEASE is made when it is not there, and kept: a second run is
# quicker.  Packages come from where this machine's own apt has them.
# shellcheck disable=SC2016 # what stands in single quotes is not for this shell
set -eu

case ${2-} in
  '' | -*) sed -n '2,$ { /^# shellcheck/q; s/^# \{0,1\}//p }' "$0"; exit 2 ;;
esac
folder=$(realpath "$1") release=$2
shift 2
root=$folder/$release

if [ ! -e "$root/ready" ]; then
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
    'Component: main' 'Label: Debian' | head -n 1)
  # Releases that are newer than debootstrap are made like sid.
  script=/usr/share/debootstrap/scripts/$release
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  rm -rf "$root"
  debootstrap --variant=minbase "$release" "$root" "$mirror" "$script"
  # The signatures of a mirror that keeps a release as of some day have expired.
  echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99snapshot"
  # What a fresh machine needs for a checkout and make.
  chroot "$root" apt-get install -y -qq --no-install-recommends git make </dev/null
  touch "$root/ready"
fi

# In a folder that only root can enter, as home folders often are.
tree=$root/root/credit
rm -rf "$tree" && mkdir -p "$tree" && chmod 700 "$root/root"
cd "$(dirname "$0")/.."
tar -cf - --exclude=./.git --exclude='*.o' --exclude='*.bc' --exclude='*.so' . | tar -xf - -C "$tree" --no-same-owner

# The mounts belong to the command and end with it.
exec unshare --mount --pid --fork --kill-child sh -euc '
  root=$1; shift
  mount -t proc proc "$root/proc"
  mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
  exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    make -C /root/credit "$@"
' sh "$root" "${@:-test}" </dev/null
