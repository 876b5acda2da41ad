#!/bin/bash
# Documents as a browser lays them out, on A4 paper and on a screen of 390
# pixels, light and dark: the effect report with no department, 14 and 41 of
# them; the letter to a subject of whom nothing is held, and to one with cases.
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

# Asked of the page within frames as wide as screens, all in one start of the browser: what is wider than the frame, the
# least contrast of a text (WCAG 2.1, 1.4.3) by the colours that are computed, and heads of columns of two characters that
# stand in two lines.
cat >"$work/ask.js" <<'JS'
const answer = frame => {
  const d = frame.contentDocument, w = frame.contentWindow;
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
  return frame.title + ': ' + ['wider:' + Math.max(0, d.documentElement.scrollWidth - d.documentElement.clientWidth),
    texts > 20 ? 'texts' : 'none', least >= 4.5 ? 'contrast' : 'contrast ' + least.toFixed(2),
    ...[...d.querySelectorAll('thead th')].filter(e => {
      const r = d.createRange(); r.selectNodeContents(e);
      return e.textContent.length <= 2 && new Set([...r.getClientRects()].map(x => x.top)).size > 1;
    }).map(e => e.textContent)].join(' ');
};
onload = () => { document.body.innerHTML = '<pre>' + [...document.querySelectorAll('iframe')].map(answer).join('\n') + '\n</pre>'; };
JS
asked() { # asked PAGE WIDTH...: a line for each width and scheme
  perl -CSD -0777 -e '
    my ($page, $js, @widths) = @ARGV;
    my $read = sub { open my $in, "<:encoding(UTF-8)", $_[0] or die "$_[0]: $!"; local $/; scalar <$in> };
    my $frames = "";
    for my $width (@widths)
    {
      for my $scheme ("light", "dark")
      {
        my $html = $read->($page);
        $html =~ s/\(prefers-color-scheme:dark\)/$scheme eq "dark" ? "(min-width:0)" : "(max-width:0)"/ge;
        $html =~ s/&/&amp;/g; $html =~ s/"/&quot;/g;
        $frames .= "<iframe title=\"$width pixels, $scheme\" style=\"width:${width}px;height:900px;border:0\" srcdoc=\"$html\"></iframe>";
      }
    }
    print "<!DOCTYPE html><meta charset=\"utf-8\"><body><script>", $read->($js), "</script>$frames";
  ' "$1" "$work/ask.js" "${@:2}" >"$work/frame.html"
  browser --dump-dom "file://$work/frame.html" | sed -n 's/^.*<pre>//; /: wider:/p'
}

looked_at() { # looked_at NAME WHAT PAGES HEADINGS WIDTH...
  local page=$folder/$1.html pdf=$folder/$1.pdf what=$2 most=$3 headings=$4 pages n numbers='' alone='' width scheme
  shift 4
  browser --no-pdf-header-footer --print-to-pdf="$pdf" "file://$(realpath "$page")" >/dev/null
  pages=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')
  is "$what: at most so many pages" "$([ "$pages" -le "$most" ] && echo yes || echo "$pages")" yes
  for ((n = 1; n <= pages; n++)); do
    pdftotext -f "$n" -l "$n" -layout "$pdf" - | tr -d '\f' | grep '[^ ]' >"$work/text" || true
    tail -n 1 "$work/text" | grep -qE "^ *(— *$n *—|$n */ *$pages) *\$" || numbers="$numbers $n"
    if tail -n 2 "$work/text" | head -n 1 | grep -qE "^ *$headings"; then alone="$alone $n"; fi
  done
  is "$what: each page has its number" "$numbers" ''
  is "$what: no heading stands alone at the foot of a page" "$alone" ''
  is "$what: nothing is wider than the paper" "$(pdftotext -bbox "$pdf" - |
    sed -n 's/.*xMin="\([0-9.]*\)".*xMax="\([0-9.]*\)".*/\1 \2/p' | awk '$1 < 56 || $2 > 540' | wc -l)" 0
  asked "$page" "$@" >"$work/answers"
  for width; do
    for scheme in light dark; do
      is "$what: $width pixels, $scheme" "$(sed -n "s/^$width pixels, $scheme: //p" "$work/answers")" 'wider:0 texts contrast'
    done
  done
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
  psql -XAtqc "SELECT credit_effect_page(date_trunc('month', now())::date, now()::date, code => '莱信办')" >"$folder/$departments.html"
  looked_at "$departments" "$departments departments" $((4 + departments / 6)) '([一二三四]、|各|名单中的记录（)' 643 390 1000
done

# The report's feedback is all of one subject: a letter to it would be nothing else.
psql -Xqc 'CREATE DATABASE letter'
export PGDATABASE=letter
psql -Xq -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION credit' -f test/courts.sql -f test/bi/letter.sql >/dev/null
psql -XAtqc "SELECT credit_statement_page('379999196102120186')" >"$folder/letter-none.html"
looked_at letter-none 'letter about nothing' 2 '[一二三四五六七八]、' 620 390 1000
psql -XAtqc "SELECT credit_statement_page('379999196001110130')" >"$folder/letter.html"
looked_at letter 'letter about three cases' 10 '([一二三四五六七八]、|第[0-9]+项)' 620 390 1000
printf '1..%d\n' "$count"
