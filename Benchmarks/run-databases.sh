#!/bin/sh
# Builds bare loops of GRDB and libpq, and times the drivers beside them: see README.md. Names of works choose some of them.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
: "${BENCH_DIR:=$root/.build/bench}"
: "${CHUAN_BENCH:=$root/.build/release/chuan-bench}"
mkdir -p "$BENCH_DIR"

cd "$root"
swift build -c release --package-path Benchmarks/Bare --scratch-path .build-bare
BARE=$root/.build-bare/release/bare
export BENCH_DIR CHUAN_BENCH BARE
exec python3 "$here/databases.py" "$@"
