#!/bin/bash
# A BI tool end to end: LibreOffice Calc, connected to a made-up register
# (data.sql) as a login that is a member of credit_reader and nothing else,
# answers the five questions that an office asks first (question/*.sql,
# dashboard.py) on one page, and says whether the page tells what the views do.
#
# Use: test/bi/run.sh [FOLDER]     (after make install, or make installed)
#
# FOLDER keeps dashboard.png, dashboard.pdf, dashboard.ods and the data source
# credit.odb, whose server is gone afterwards.  As root it installs the Debian
# packages that are missing.  Nothing is asked of any network.
set -eu
cd "$(dirname "$0")/../.."

test/need.sh libreoffice-calc libreoffice-base libreoffice-sdbc-postgresql python3-uno poppler-utils fonts-noto-cjk unzip

work=$(mktemp -d)
environment=$(test/cluster.sh start -c log_connections=on -c "log_line_prefix=%u ")
eval "$environment"
finish() {
  test/cluster.sh stop "$CLUSTER"
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' HUP INT TERM
folder=${1:-$work/out}
mkdir -p "$folder"
export PROFILE=$work/profile PGCLIENTENCODING=UTF8 PGTZ=Asia/Shanghai PGOPTIONS='-c client_min_messages=warning'

count=0 failed=0
ok() { # ok NAME COMMAND...: what the command does is shown where it fails
  local name=$1
  shift
  count=$((count + 1))
  if "$@" >"$work/said" 2>&1; then
    printf 'ok %d - %s\n' "$count" "$name"
  else
    failed=$((failed + 1))
    printf 'not ok %d - %s\n' "$count" "$name"
    head -n 20 "$work/said" | sed 's/^/# /'
  fi
}
owner() { psql -XqAt -v ON_ERROR_STOP=1 -d credit "$@"; }
reader() { psql -XqAt -v ON_ERROR_STOP=1 -d credit -U dashboard "$@"; }
is() { # is GOT WANTED
  [ "$1" = "$2" ] || { printf 'got    %s\nwanted %s\n' "$1" "$2"; return 1; }
}
# Debian's Python is the one that has python3-uno.
dashboard() { /usr/bin/python3 test/bi/dashboard.py "$@"; }

psql -Xqc 'CREATE DATABASE credit'
owner -c 'CREATE EXTENSION credit' -c 'CREATE ROLE dashboard LOGIN IN ROLE credit_reader' -f test/bi/data.sql

dashboard build "$folder" "host=$PGHOST port=$PGPORT dbname=credit" dashboard
pdftoppm -r 110 -png -singlefile "$folder/dashboard.pdf" "$folder/dashboard"

# ---- what the page tells -----------------------------------------------------

# A line of the page may hold lines of several columns, with a figure's thousands apart.
page() { pdftotext -layout "$1" - | tr -s ' ' | tr -d ','; }
on_page() { page "$folder/dashboard.pdf" | grep -qF -- "$1" || { printf 'not there: %s\n' "$1"; return 1; }; }

ok 'it is one page' is "$(pdfinfo "$folder/dashboard.pdf" | sed -n 's/^Pages: *//p')" 1
ok 'its letters are Chinese ones' is "$(pdffonts "$folder/dashboard.pdf" | tail -n +3 | grep -cv 'NotoSansCJK')" 0
ok 'it says how old each list is' on_page "$(reader -c "
  SELECT string_agg(court_key || ' ' || to_char(list_as_of, 'YYYY-MM-DD HH24:MI'), '；' ORDER BY list_as_of DESC) FROM credit_bi.dim_court WHERE list_as_of IS NOT NULL")"

# Counted in another way than the questions do: from the views with Chinese names.
totals() { page "$1" | grep -E '^ ?([0-9]+ ){7}[0-9]+ ?$' | head -n 1; }
total() { # total NAME PLACE FIGURE: the figure at that place of the line of totals
  ok "$1" is "$(totals "$folder/${page:-dashboard}.pdf" | awk -v place="$2" '{print $place}')" "$3"
}
this_month="date_trunc('month', current_date)"
total 'persons on the list' 1 "$(reader -c "SELECT sum(在册主体数) FROM credit_bi_zh.今日名单 WHERE 主体类型 = '自然人'")"
total 'organizations on the list' 2 "$(reader -c "SELECT sum(在册主体数) FROM credit_bi_zh.今日名单 WHERE 主体类型 = '单位'")"
total 'added this month' 3 "$(reader -c "SELECT sum(新增) FROM credit_bi_zh.名单 WHERE date_trunc('month', 日期) = $this_month")"
total 'ended this month' 4 "$(reader -c "SELECT sum(移出) + sum(撤销) + sum(期满) FROM credit_bi_zh.名单 WHERE date_trunc('month', 日期) = $this_month")"
total 'measures in force' 5 "$(reader -c "SELECT sum(生效件数) FROM credit_bi_zh.今日在施措施")"
total 'feedback this month' 6 "$(reader -c "SELECT COALESCE(sum(反馈件数), 0) FROM credit_bi_zh.反馈 WHERE 月份 = $this_month")"
total 'checks this month' 7 "$(reader -c "SELECT COALESCE(sum(查询次数), 0) FROM credit_bi_zh.查询 WHERE 月份 = $this_month")"
total 'overdue' 8 "$(reader -c "SELECT sum(其中逾期) FROM credit_bi_zh.今日期限")"

while read -r row; do
  ok "who is late: ${row%% *}" on_page "$row"
done < <(reader -f test/bi/question/4_deadline.sql | awk -F'|' '{for (i = 3; i <= 4; i++) if ($i == 0) $i = "–"; print $1, $2, $3, $4, $5}' | head -n 5)
while read -r row; do
  ok "who asked: ${row%% *}" on_page "$row"
done < <(reader -f test/bi/question/5_department.sql | awk -F'|' '{for (i = 2; i <= 6; i++) if ($i == 0) $i = "–"; print $1, $2, $3, $4, $5, $6}' | head -n 5)

# ---- what the charts are drawn from --------------------------------------------

dashboard figures "$folder" >"$work/figures"
drawn() { # drawn CHART QUESTION COLUMN...: each column as a chart has it
  local chart=$1 question=$2 answer column wanted
  shift 2
  answer=$(psql -XqA -P footer=off -P null=- -d credit -U dashboard -f "test/bi/question/$question.sql")
  for column; do
    wanted="$chart $(printf '%s\n' "$answer" | cut -d'|' -f"$column" | tr '\n' ' ' | sed 's/ $//')"
    grep -qxF -- "$wanted" "$work/figures" || { printf 'not drawn: %s\n' "$wanted"; return 1; }
  done
}
ok 'chart: the list by week' drawn standing 1_standing 2 3
ok 'chart: how it changed' drawn change 1_change 2 3 4 5
ok 'chart: measures' drawn measure 2_measure 2 3 4
ok 'chart: all 36 of them' is "$(grep '^measure 自然人 ' "$work/figures" | wc -w)" 38
ok 'chart: feedback by outcome' drawn feedback 3_feedback 2 3 4 5 6 7 8
ok 'chart: feedback by month' drawn amount 3_amount 2 3
ok 'chart: checks' drawn check 5_check 2
ok 'chart: their answers' drawn hit 5_check 3 4 5

# ---- who reads -------------------------------------------------------------------

ok 'the login is a member of credit_reader and of nothing else' is "$(owner -c "
  SELECT string_agg(roleid::regrole::text, ' ') FROM pg_auth_members WHERE member = 'dashboard'::regrole")" credit_reader
ok 'LibreOffice was that login' grep -q '^dashboard LOG:  connection authorized: user=dashboard database=credit' "$CLUSTER/log"
ok 'and was refused nothing' is "$(grep -c '^dashboard ERROR' "$CLUSTER/log")" 0
ok 'it offers the views for reports and no other table' is "$(dashboard tables "$folder" | sed 's/\..*//' | sort -u)" credit_bi
ok 'no column with an identifier is readable' is "$(reader -c "
  SELECT string_agg(a.attrelid::regclass || '.' || a.attname, ' ') FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE a.attnum > 0 AND a.atttypid IN ('credit.subject'::regtype, 'credit.subject[]'::regtype) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND has_schema_privilege(c.relnamespace, 'USAGE') AND has_column_privilege(c.oid, a.attnum, 'SELECT')")" ''
for table in masked_list feedback_summary effect_document listing listing_record party relation feedback access_log objection change; do
  ok "credit.$table is refused" is "$(reader -c "SELECT FROM credit.$table" 2>&1 | sed 's/denied for view/denied for table/')" "ERROR:  permission denied for table $table"
done
for call in "credit_measures('91370116MA3DEM0198')" "credit_is_restricted('91370116MA3DEM0198', 'laiwu/4')"; do
  ok "${call%%(*} is refused" is "$(reader -c "SELECT $call" 2>&1)" "ERROR:  permission denied for function ${call%%(*}"
done
owner -c "SELECT subject FROM credit.listing UNION SELECT person FROM credit.relation UNION SELECT subject FROM credit.access_log" -c 'SELECT case_no FROM credit.listing UNION SELECT name FROM credit.party' >"$work/names"
{ page "$folder/dashboard.pdf"; unzip -p "$folder/dashboard.ods"; unzip -p "$folder/credit.odb"; } >"$work/text"
ok 'there are identifiers, names and case numbers to look for' test "$(wc -l <"$work/names")" -gt 10000
ok 'and the page, the spreadsheet and the data source hold none' is "$(grep -aoF -f "$work/names" "$work/text" | head)" ''

# ---- the next day ------------------------------------------------------------------

owner -c "SELECT added FROM credit_push('济南市莱芜区人民法院', '演示-1', json_build_array(json_build_object('iname', '济南莱芜砚禾建设工程有限公司', 'cardNum', '91370116MA3DEM0198', 'partyTypeName', '581',
  'caseCode', '（2025）鲁0116执329号', 'disruptTypeName', '有履行能力而拒不履行生效法律文书确定义务', 'decisionDate', current_date))::jsonb)" >/dev/null
owner -c 'ALTER DATABASE credit SET credit.min_group = 1' -c 'DELETE FROM credit.owed_taken'
dashboard refresh "$folder"
# With groups of one nothing is rounded: the page tells what the register itself has, one by one.
page=refreshed
total 'persons on the list, one by one' 1 "$(owner -c "SELECT count(DISTINCT subject) FROM credit.current_list WHERE credit_subject_kind(subject) = 'person' AND since <= now()")"
total 'organizations on the list, one by one, with the one that has come since' 2 "$(owner -c "SELECT count(DISTINCT subject) FROM credit.current_list WHERE credit_subject_kind(subject) = 'organization' AND since <= now()")"
total 'feedback this month, one by one' 6 "$(owner -c "SELECT count(*) FROM credit.current_feedback WHERE decided_on >= $this_month")"
total 'checks this month, one by one' 7 "$(owner -c "SELECT count(*) FROM credit.access_log WHERE checked_at >= $this_month")"
total 'overdue, one by one' 8 "$(owner -c "SELECT (SELECT count(*) FROM credit.owed WHERE overdue_workdays > 0) + (SELECT count(*) FROM credit.deadline_list WHERE state = 'overdue')")"
rm "$folder/refreshed.pdf"

printf '1..%d\n' "$count"
[ "$failed" = 0 ]
