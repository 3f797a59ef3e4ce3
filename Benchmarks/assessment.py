"""Times the assessment room: 3,321 dossiers open at once, 200 officers saving, then what is read of them. Called by run-assessment.sh."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from databases import CHUAN_BENCH, ENGINES, Server, flush, fresh

REPORT = Path(os.environ["BENCH_DIR"]) / "assessment.md"
SECONDS = os.environ.get("BENCH_ASSESSMENT_SECONDS", "16")

# What is asked of them; ratios are to bare inserts beside them.
SAVES_AT_LEAST = 1.0
SLOWEST_OF_100_MS = 1_000
READ_AT_MOST_MS = {"progress": 100, "population": 3_000, "risk": 5_000}

Figures = dict[str, dict[str, float]]


def measure(engine: str, server: Server, folder: Path) -> Figures:
    command = [CHUAN_BENCH, "assessment", fresh(engine, server, folder), SECONDS]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"failed: {' '.join(command)}\n{answer.stdout}{answer.stderr}")
    found: Figures = {}
    for line in answer.stdout.splitlines():
        name, *parts = line.split()
        found[name] = {key: float(value) for key, _, value in (part.partition("=") for part in parts)}
    return found


def rows(engine: str, found: Figures) -> list[list[str]]:
    saves, bare = found["saves"], found["bare"]
    ratio = saves["rate"] / bare["rate"]

    def verdict(reached: bool) -> str:
        return "reached" if reached else "MISSED"

    lines = [
        [engine, "saves of one criterion, 200 at once", f"{saves['rate']:,.0f} /s", f"{ratio:.2f} of bare",
         f"≥ {SAVES_AT_LEAST:g}", verdict(ratio >= SAVES_AT_LEAST)],
        [engine, "the same, 99 of 100 within", f"{saves['p99']:,.0f} ms", f"bare {bare['p99']:,.0f} ms",
         f"≤ {SLOWEST_OF_100_MS:,} ms", verdict(saves["p99"] <= SLOWEST_OF_100_MS)],
        [engine, "bare insert of a row, 200 at once", f"{bare['rate']:,.0f} /s", "", "", ""],
        [engine, "saves of all 117 figures, 200 at once", f"{found['fill']['rate']:,.0f} /s", "", "", ""],
        [engine, "submissions, 200 at once", f"{found['submit']['rate']:,.0f} /s", "", "", ""],
    ]
    words = {"progress": "progress of the campaign", "population": "standing of the population", "risk": "risk list"}
    for name, what in words.items():
        took, most = found[name]["median"], READ_AT_MOST_MS[name]
        lines.append([engine, f"{what}, 3,321 dossiers", f"{took:,.0f} ms", f"first {found[name]['first']:,.0f} ms",
                      f"≤ {most:,} ms", verdict(took <= most)])
    return lines


def table(lines: list[list[str]]) -> str:
    head = ["", "what", "", "", "goal", ""]
    all_lines = [head, ["---"] * len(head), *lines]
    widths = [max(len(line[i]) for line in all_lines) for i in range(len(head))]
    return "\n".join("| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths)) + " |" for line in all_lines)


def main() -> int:
    load = os.getloadavg()[0]
    folder = Path(tempfile.mkdtemp(prefix="chuan-bench-", dir=os.environ.get("BENCH_DATABASE_DIR")))
    server = None
    lines: list[list[str]] = []
    try:
        server = Server(folder)
        disk = flush(folder)
        for engine in ENGINES:
            print(f"{engine}: a campaign of 3,321 dossiers …", flush=True)
            lines += rows(engine, measure(engine, server, folder))
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    facts = (
        f"{os.cpu_count()} processors, load {load:.2f} when it began and {os.getloadavg()[0]:.2f} at its end, "
        f"{disk:.2f} ms a flush to disk, {SECONDS} s of saving"
    )
    text = f"# Assessment\n\n{facts}\n\n{table(lines)}\n"
    REPORT.write_text(text)
    print("\n" + text)
    missed = any(line[5] == "MISSED" for line in lines)
    return 1 if missed and os.environ.get("BENCH_STRICT") == "1" else 0


if __name__ == "__main__":
    sys.exit(main())
