#!/bin/sh
# Times a campaign of all communes with 200 officers saving, on both engines, beside bare inserts: see README.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
: "${BENCH_DIR:=$root/.build/bench}"
: "${CHUAN_BENCH:=$root/.build/release/chuan-bench}"
: "${BARE:=}"
mkdir -p "$BENCH_DIR"
export BENCH_DIR CHUAN_BENCH BARE
exec python3 "$here/assessment.py"
