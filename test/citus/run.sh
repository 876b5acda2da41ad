#!/bin/bash
# What doc/scaling.md says of Citus, tried with a coordinator and two workers.
# Not part of make test: PG_CONFIG has to name a server in which Citus is
# installed, beside this extension.  Without it nothing is tried, and it fails.
# Use: PG_CONFIG=/path/to/pg_config test/citus/run.sh
set -eu
cd "$(dirname "$0")/../.."

sharedir=$("${PG_CONFIG:-pg_config}" --sharedir)
for extension in citus credit; do
  [ -e "$sharedir/extension/$extension.control" ] || {
    echo "$extension is not installed in the server of ${PG_CONFIG:-pg_config}: nothing was tried" >&2
    exit 1
  }
done

folders=()
stop() { local folder; for folder in "${folders[@]}"; do test/cluster.sh stop "$folder"; done; }
trap stop EXIT
trap 'exit 130' HUP INT TERM
declare -A host
port=${CITUS_PORT:-57100}
for node in coordinator first second; do
  environment=$(test/cluster.sh start -c shared_preload_libraries=citus -c listen_addresses=127.0.0.1 -c "port=$port" \
    -c wal_level=logical -c max_worker_processes=32)
  eval "$environment"
  folders+=("$CLUSTER")
  host[$node]="$PGHOST $port"
  port=$((port + 1))
done
at() {
  local where
  read -r -a where <<<"${host[$1]}"
  shift
  psql -XAtq -v ON_ERROR_STOP=1 -h "${where[0]}" -p "${where[1]}" "$@"
}

failed=0
passed=0
is() {
  if [ "$1" = "$2" ]; then
    passed=$((passed + 1)) && echo "ok - $3"
  else
    failed=$((failed + 1)) && printf 'not ok - %s\n    got: %s\n    expected: %s\n' "$3" "$1" "$2"
  fi
}

for node in coordinator first second; do at $node -c 'CREATE EXTENSION citus'; done
at coordinator -c "SELECT citus_set_coordinator_host('127.0.0.1', ${host[coordinator]##* })" \
  -c "SELECT citus_add_node('127.0.0.1', ${host[first]##* }), citus_add_node('127.0.0.1', ${host[second]##* })" >/dev/null
at coordinator -c 'CREATE EXTENSION credit'
is "$(at first -c "SELECT count(*) FROM pg_extension WHERE extname = 'credit'")$(at second -c "SELECT count(*) FROM pg_extension WHERE extname = 'credit'")" 11 'the extension is made on the workers, too'

# The register is the coordinator's; each worker follows it, so that a shard asks at home.
at coordinator -c "SELECT credit_add_court('甲区人民法院')" -c 'CREATE ROLE follower LOGIN REPLICATION' \
  -c "SELECT credit_create_publication('to_workers', NULL, 'follower')" >/dev/null
for node in first second; do
  at $node -c 'SELECT credit_follow()' \
    -c "CREATE SUBSCRIPTION register_$node CONNECTION 'host=127.0.0.1 port=${host[coordinator]##* } dbname=postgres user=follower' PUBLICATION to_workers" >/dev/null
done
at coordinator -c "SELECT credit_push('甲区人民法院', '1', '[{\"iname\": \"甲\", \"cardNum\": \"379999196001110130\", \"caseCode\": \"（2026）鲁0116执1号\", \"grounds\": [1], \"decisionDate\": \"2026-06-01\"}]')" >/dev/null
for node in first second; do
  for _ in {1..300}; do
    [ "$(at $node -c 'SELECT count(*) FROM credit.listing')" = 0 ] || break
    sleep 0.1
  done
  is "$(at $node -c 'SELECT count(*) FROM credit.listing')" 1 "worker $node has the list"
done

# Applicants and their payments, by the number by which they are compared.
at coordinator <<'SQL'
CREATE TABLE applicant (subject credit.subject NOT NULL, n int);
CREATE TABLE payment (subject credit.subject NOT NULL, amount numeric);
SELECT create_distributed_table('applicant', 'subject'), create_distributed_table('payment', 'subject', colocate_with => 'applicant') \g /dev/null
INSERT INTO applicant VALUES ('379999196001110130', 1), ('379999196102120186', 2), ('91370116MA3DEM0198', 3);
INSERT INTO payment VALUES ('379999196001110130', 10), ('379999196102120186', 20);
SQL
is "$(at coordinator -c "SELECT n FROM applicant WHERE credit_is_restricted(subject, 'laiwu/4') ORDER BY n")" 1 'each shard screens its own rows'
is "$(at coordinator -c "SELECT n, amount FROM applicant JOIN payment USING (subject) ORDER BY n")" $'1|10\n2|20' 'tables that are distributed alike are joined where they stand'
at coordinator -c "SET citus.enable_unsafe_triggers = on" \
  -c "CREATE TRIGGER listed BEFORE INSERT ON payment FOR EACH ROW EXECUTE FUNCTION credit_enforce('subject', 'laiwu/4')"
refused=$(at coordinator -v VERBOSITY=sqlstate -c "INSERT INTO payment VALUES ('379999196001110130', 30)" 2>&1 || true)
is "$(grep -o CR001 <<<"$refused")" CR001 'a shard refuses the row of whoever is listed'
at coordinator -c "INSERT INTO payment VALUES ('379999196102120186', 40)"
is "$(at coordinator -c 'SELECT count(*) FROM payment')" 3 'and takes another'
for _ in {1..20}; do at coordinator -c "SELECT count(*) FROM applicant WHERE credit_is_restricted(subject, 'laiwu/5')" >/dev/null; done
is "$(at coordinator -c "SELECT count(*) FROM applicant")" 3 'no backend ends for want of a slot for callbacks'
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
