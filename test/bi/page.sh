#!/bin/bash
# The effect report as a browser lays it out: on A4 paper, on a screen of 390
# pixels, light and dark, with no department, 14 and 41 of them.
#
# Use: test/bi/page.sh [FOLDER]     (after make install, or make installed)
#
# FOLDER keeps the pages and what was printed of them.  As root it installs the
# Debian packages that are missing.  Nothing is asked of any network.
set -eu
cd "$(dirname "$0")/../.."

test/need.sh chromium poppler-utils fonts-noto-cjk

work=$(mktemp -d)
environment=$(test/cluster.sh start)
eval "$environment"
finish() {
  test/cluster.sh stop "$CLUSTER"
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' HUP INT TERM
folder=${1:-$work/out}
mkdir -p "$folder"
export PGCLIENTENCODING=UTF8 PGTZ=Asia/Shanghai PGOPTIONS='-c client_min_messages=warning'

count=0
is() { # is NAME GOT WANTED
  count=$((count + 1))
  if [ "$2" = "$3" ]; then
    printf 'ok %d - %s\n' "$count" "$1"
  else
    printf 'not ok %d - %s\n# got    %s\n# wanted %s\n' "$count" "$1" "$2" "$3"
  fi
}
browser() { chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" "$@" 2>/dev/null; }

# Asked of the page within a frame as wide as a screen: what is wider than it, and the least contrast of a text
# (WCAG 2.1, 1.4.3) by the colours that are computed.
cat >"$work/ask.js" <<'JS'
onload = function () {
  const frame = document.querySelector('iframe'), d = frame.contentDocument, w = frame.contentWindow;
  const rgb = c => c.match(/[\d.]+/g).map(Number);
  const light = c => rgb(c).slice(0, 3).map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = e => { for (; e; e = e.parentElement) { const c = w.getComputedStyle(e).backgroundColor; if (rgb(c)[3] !== 0) return c; } return 'rgb(255,255,255)'; };
  let least = 99, texts = 0;
  const walk = d.createTreeWalker(d.body, 4);
  while (walk.nextNode()) {
    if (!walk.currentNode.data.trim()) continue;
    const e = walk.currentNode.parentElement, a = light(w.getComputedStyle(e).color), b = light(ground(e));
    least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)); texts++;
  }
  document.body.innerHTML = '<p id="answer">' + ['wider:' + Math.max(0, d.documentElement.scrollWidth - d.documentElement.clientWidth),
    texts > 20 ? 'texts' : 'none', least >= 4.5 ? 'contrast' : 'contrast ' + least.toFixed(2)].join(' ') + '</p>';
};
JS
asked() { # asked PAGE WIDTH SCHEME
  perl -CSD -0777 -e '
    my ($page, $width, $scheme, $js) = @ARGV;
    my $read = sub { open my $in, "<:encoding(UTF-8)", $_[0] or die "$_[0]: $!"; local $/; scalar <$in> };
    my $html = $read->($page);
    $html =~ s/\(prefers-color-scheme:dark\)/$scheme eq "dark" ? "(min-width:0)" : "(max-width:0)"/ge;
    $html =~ s/&/&amp;/g; $html =~ s/"/&quot;/g;
    print "<!DOCTYPE html><meta charset=\"utf-8\"><body><script>", $read->($js), "</script><iframe style=\"width:${width}px;height:900px;border:0\" srcdoc=\"$html\"></iframe>";
  ' "$1" "$2" "$3" "$work/ask.js" >"$work/frame.html"
  browser --dump-dom "file://$work/frame.html" | sed -n 's/.*<p id="answer">\([^<]*\)<.*/\1/p'
}

psql -Xqc 'CREATE DATABASE credit'
export PGDATABASE=credit
psql -Xq -c 'CREATE EXTENSION credit' -f test/courts.sql >/dev/null
for departments in 0 14 41; do
  psql -Xq -v ON_ERROR_STOP=1 -v n="$departments" >/dev/null <<'SQL'
INSERT INTO credit.feedback_kept (subject, measure, outcome, department, court, decided_on, detail)
SELECT '379999196001110130', m.measure, o.code, '济南市莱芜区第' || n || '管理服务中心', '济南市莱芜区人民法院', current_date, '{}'
FROM generate_series((SELECT count(DISTINCT department) FROM credit.feedback_kept) + 1, :n) n,
	 (SELECT code, row_number() OVER (ORDER BY ord) AS k FROM credit.outcome WHERE code <> 'lifted') o,
	 LATERAL (SELECT 'laiwu/4'::credit.measure AS measure) m, generate_series(1, 1 + (n * o.k % 5)::integer);
SQL
  page=$folder/$departments.html
  psql -XAtqc "SELECT credit_effect_page(date_trunc('month', now())::date, now()::date, code => '莱信办')" >"$page"
  browser --no-pdf-header-footer --print-to-pdf="$folder/$departments.pdf" "file://$(realpath "$page")" >/dev/null
  pages=$(pdfinfo "$folder/$departments.pdf" | sed -n 's/^Pages: *//p')
  is "$departments departments: at most so many pages" "$([ "$pages" -le $((4 + departments / 6)) ] && echo yes || echo "$pages")" yes
  numbers=
  alone=
  for ((n = 1; n <= pages; n++)); do
    pdftotext -f "$n" -l "$n" -layout "$folder/$departments.pdf" - | tr -d '\f' | grep '[^ ]' >"$work/text" || true
    grep -q "^ *— *$n *— *\$" "$work/text" || numbers="$numbers $n"
    if tail -n 2 "$work/text" | head -n 1 | grep -qE '^ *([一二三四]、|各|名单中的记录（)'; then alone="$alone $n"; fi
  done
  is "$departments departments: each page has its number" "$numbers" ''
  is "$departments departments: no heading stands alone at the foot of a page" "$alone" ''
  is "$departments departments: nothing is wider than the paper" "$(pdftotext -bbox "$folder/$departments.pdf" - |
    sed -n 's/.*xMin="\([0-9.]*\)".*xMax="\([0-9.]*\)".*/\1 \2/p' | awk '$1 < 56 || $2 > 540' | wc -l)" 0
  for width in 390 1000; do
    for scheme in light dark; do
      is "$departments departments: $width pixels, $scheme" "$(asked "$page" "$width" "$scheme")" 'wider:0 texts contrast'
    done
  done
done
printf '1..%d\n' "$count"
