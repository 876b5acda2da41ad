#!/bin/bash
# Builds the fuzzer with the sanitizers and runs it; TAP comes out.
# FUZZ_SEED (drawn, and printed) and FUZZ_COUNT (1,000,000) may be set.
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"${CC:-cc}" -std=gnu11 -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all \
  -Wall -Wextra -Werror -Isrc -o "$folder/fuzz" \
  test/fuzz/identifier_fuzz.c src/values/identifier*.c src/values/number_check.c
# LeakSanitizer needs ptrace, which a container may not have.
ASAN_OPTIONS=detect_leaks=0 "$folder/fuzz" "${FUZZ_SEED:-$(date +%s)}" "${FUZZ_COUNT:-1000000}"
