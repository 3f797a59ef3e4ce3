#!/bin/sh
# Builds the baselines, makes the data files, runs everything in turns and prints a table: see README.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
: "${BENCH_DIR:=$root/.build/bench}"
: "${CHUAN:=$root/.build/release/chuan}"
: "${CHUAN_BENCH:=$root/.build/release/chuan-bench}"
: "${BENCH_LARGE_UNITS:=1000000}"
venv=$root/.build/bench-venv
BENCH_PYTHON=$venv/bin/python
mkdir -p "$BENCH_DIR"

# What is needed: a C compiler and polars in a virtual environment.
need() {
    command -v "$1" >/dev/null && return
    echo "installing $2"
    if [ "$(id -u)" = 0 ]; then
        apt-get update -qq && apt-get install -y -qq "$2" >/dev/null
    else
        echo "$1 is missing: install the package $2" >&2
        exit 1
    fi
}
need gcc gcc
need python3 python3-venv
if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
    echo "installing $(head -1 "$here/requirements.txt")"
    python3 -m venv "$venv"
    "$BENCH_PYTHON" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$venv/installed.txt"
fi

# No traps are asked for, so that comparisons may become masks; without this gcc vectorizes only where AVX-512 is.
compile() {
    out=$1
    shift
    gcc -O3 -march=native -fno-trapping-math -Wall -Wextra -Werror -o "$out" "$@"
}
compile "$BENCH_DIR/score" "$here"/baseline/*.c
"$BENCH_PYTHON" "$here/baseline/check_cases.py" "$BENCH_DIR/score"
compile "$BENCH_DIR/generate.new" "$here/generate.c" "$here/baseline/criteria.c"

# The files are kept until the generator changes.
if ! cmp -s "$BENCH_DIR/generate.new" "$BENCH_DIR/generate"; then
    rm -f "$BENCH_DIR"/units-*.csv
fi
mv "$BENCH_DIR/generate.new" "$BENCH_DIR/generate"
data_file() {
    file=$BENCH_DIR/units-$1.csv
    if [ ! -e "$file" ]; then
        echo "making a file of $1 units" >&2
        "$BENCH_DIR/generate" "$1" "$2" 1 >"$file.new"
        mv "$file.new" "$file"
    fi
    echo "$file"
}
BENCH_SMALL=$(data_file 3321 34)
BENCH_LARGE=$(data_file "$BENCH_LARGE_UNITS" $((BENCH_LARGE_UNITS / 100)))

export BENCH_DIR BENCH_PYTHON BENCH_SMALL BENCH_LARGE BENCH_LARGE_UNITS CHUAN CHUAN_BENCH
exec "$BENCH_PYTHON" "$here/measure.py"
