#!/bin/bash
# Writes the copy of the rules that a lawyer can check, law.html: a private
# cluster, the examples of the law as they run there, and one page.
#
# Use: test/law/run.sh [FOLDER]     (after make install, or make law)
#
# UPDATE_LAW=1 writes the answers as they are into the examples before; CHECK=1
# also puts each fault of mutation.pl into its rule and says which answer changes.
set -eu
cd "$(dirname "$0")/../.."

clock=$(perl -Itest/law -MLaw -e 'print $Law::clock')
environment=$(CREDIT_CLOCK=$clock test/cluster.sh start)
eval "$environment"
finish() { test/cluster.sh stop "$CLUSTER"; }
trap finish EXIT
trap 'exit 130' HUP INT TERM

folder=${1:-law}
mkdir -p "$folder"
[ -z "${UPDATE_LAW-}" ] || test/law/run.pl --update
test/law/run.pl "$folder/law.html"
[ -z "${CHECK-}" ] || test/law/run.pl --check
printf '逐条核对本（用浏览器打开或打印）· the copy for lawyers, to be opened in a browser:\n%s\n' "$(cd "$folder" && pwd)/law.html"
