"""Times databases: the drivers of Chuẩn beside the same work by GRDB and libpq alone, in turns. Called by run-databases.sh.

A further entry is a line in WORKS, and a type in Sources/chuan-bench/Databases that does it.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

CHUAN_BENCH, BARE = os.environ["CHUAN_BENCH"], os.environ["BARE"]
REPORT = Path(os.environ["BENCH_DIR"]) / "databases.md"
ROUNDS = int(os.environ.get("BENCH_RUNS_DATABASES", "5"))
ENGINES = ("SQLite", "PostgreSQL")


@dataclass(frozen=True)
class Work:
    what: str
    name: str  # chuan-bench database NAME
    counts: tuple[int, int]  # how often on SQLite, on PostgreSQL
    bare: str | None = None  # what of bare it is compared with; None: with nothing
    bare_counts: tuple[int, int] | None = None  # where they differ
    at_least: float | None = None  # the goal: so many times the rate of bare
    at_most: float | None = None  # the goal: milliseconds for all of it


WORKS = [
    # The drivers
    Work("bulk insert, one transaction", "bulk", (200_000, 200_000), "bulk", at_least=0.6),
    Work("a statement a row, one transaction", "inserts", (100_000, 20_000), "inserts"),
    Work("a transaction a row, one task", "writes", (500, 500), "writes"),
    Work("a transaction a row, 64 tasks", "writers", (1_000, 3_000), "writers"),
    Work("point reads, one transaction", "points", (100_000, 20_000), "points"),
    Work("a read each, 64 tasks", "readers", (20_000, 20_000), "readers"),
    Work("scan, three columns", "scan", (200_000, 200_000), "scan"),
    # The records
    Work("observations in bulk, one journal entry", "observations", (391_878, 391_878), "observations", at_least=0.6),
    Work("3,321 units x 117 inputs as known on a day, of 1.2 million", "as-known", (1, 1), at_most=100),
    Work("commands through the ledger, 64 tasks", "ledger", (6_000, 6_000), "commands", (1_000, 1_000), at_least=5),
    Work("the same beside a bare insert each, without a journal", "ledger", (6_000, 6_000), "writes", (1_000, 1_000)),
    Work("commands through the ledger, one task", "ledger-alone", (300, 300), "commands"),
    Work("one bulk command", "ledger-bulk", (200_000, 200_000), "bulk", at_least=0.6),
    Work("entries verified", "verify", (50_000, 50_000)),
]


# MARK: The server


class Server:
    """PostgreSQL with its own settings of durability, in a folder that goes when it does."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data = folder, folder / "postgres"
        binaries = subprocess.run(["pg_config", "--bindir"], check=True, capture_output=True, text=True).stdout.strip()
        self.binaries = Path(binaries)
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        self.log = open(folder / "log", "wb")
        self.call("initdb", "-D", str(self.data), "-U", "chuan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.process = subprocess.Popen(
            self.command("postgres", "-D", str(self.data), "-k", str(folder), "-c", "listen_addresses="),
            stdout=self.log, stderr=self.log,
        )
        for _ in range(200):
            ready = subprocess.run([self.binaries / "pg_isready", "-q", "-h", folder, "-U", "chuan"], check=False)
            if ready.returncode == 0:
                break
            time.sleep(0.05)
        else:
            self.stop()
            sys.exit("the server did not start:\n" + (folder / "log").read_text())
        self.call("createdb", "-h", str(folder), "-U", "chuan", "bench")

    def command(self, name: str, *words: str) -> list[str]:
        as_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        return [*as_postgres, str(self.binaries / name), *words]

    def call(self, name: str, *words: str) -> None:
        subprocess.run(self.command(name, *words), check=True, stdout=self.log, stderr=self.log, cwd=self.folder)

    @property
    def url(self) -> str:
        return "postgres://chuan@" + str(self.folder).replace("/", "%2F") + "/bench"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


# MARK: Measuring


def seconds(program: str, work: str, url: str, count: int) -> float:
    command = [program, *(["database"] if program == CHUAN_BENCH else []), work, url, str(count)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.fullmatch(r"seconds=([0-9.e-]+)\n", answer.stdout)
    if answer.returncode != 0 or not found:
        sys.exit(f"failed: {' '.join(command)}\n{answer.stdout}{answer.stderr}")
    return float(found[1])


def fresh(engine: str, server: Server, folder: Path) -> str:
    """The address of an empty database. Programs drop what others left in the server's."""
    if engine == "PostgreSQL":
        return server.url
    for file in folder.glob("bench.sqlite*"):
        file.unlink()
    return f"sqlite:{folder}/bench.sqlite"


def flush(folder: Path) -> float:
    """Milliseconds in which one page reaches the disk; what single writes cost is mostly that."""
    page = b"\1" * 4096
    took = []
    with open(folder / "flush", "wb", buffering=0) as file:
        for _ in range(100):
            start = time.perf_counter()
            file.write(page)
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - start)
    return statistics.median(took) * 1e3


def measure(work: Work, engine: str, server: Server, folder: Path) -> list[str]:
    place = ENGINES.index(engine)
    count = work.counts[place]
    bare_count = (work.bare_counts or work.counts)[place]
    mine, theirs = [], []

    def chuan() -> None:
        mine.append(seconds(CHUAN_BENCH, work.name, fresh(engine, server, folder), count))

    def bare() -> None:
        if work.bare:
            theirs.append(seconds(BARE, work.bare, fresh(engine, server, folder), bare_count))

    for turn in range(ROUNDS):
        for program in (chuan, bare) if turn % 2 else (bare, chuan):
            program()
    cells = [engine, work.what, "", f"{count / statistics.median(mine):,.0f}", "", "", "", "", ""]
    reached = None
    if theirs:
        # Round by round, so that a slow moment of the machine hits both sides.
        ratios = [(count / a) / (bare_count / b) for a, b in zip(mine, theirs)]
        cells[2] = f"{bare_count / statistics.median(theirs):,.0f}"
        cells[4:7] = (f"{figure:.2f}" for figure in (min(ratios), statistics.median(ratios), max(ratios)))
        if work.at_least is not None:
            cells[7], reached = f"≥ {work.at_least:g}", statistics.median(ratios) >= work.at_least
    if work.at_most is not None:
        took = statistics.median(mine) * 1e3
        cells[7], reached = f"≤ {work.at_most:g} ms: {took:.1f} ms", took <= work.at_most
    if reached is not None:
        cells[8] = "reached" if reached else "MISSED"
    return cells


def table(rows: list[list[str]]) -> str:
    heads = ["", "a second", "bare", "chuan", "min", "median", "max", "goal", ""]
    lines = [heads, ["---"] * 2 + ["---:"] * 5 + ["---"] * 2, *rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
    return "\n".join("| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths)) + " |" for line in lines)


def main() -> int:
    wanted = sys.argv[1:]
    works = [work for work in WORKS if not wanted or work.name in wanted]
    load = os.getloadavg()[0]
    folder = Path(tempfile.mkdtemp(prefix="chuan-bench-", dir=os.environ.get("BENCH_DATABASE_DIR")))
    server = None
    try:
        server = Server(folder)
        disk = flush(folder)
        rows = []
        for work in works:
            for engine in ENGINES:
                print(f"{engine}: {work.what} …", flush=True)
                rows.append(measure(work, engine, server, folder))
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    facts = (
        f"{os.cpu_count()} processors, load {load:.2f} when it began and {os.getloadavg()[0]:.2f} at its end, "
        f"{disk:.2f} ms a flush to disk, {ROUNDS} rounds"
    )
    text = f"# Databases\n\n{facts}\n\n{table(rows)}\n"
    REPORT.write_text(text)
    print("\n" + text)
    missed = any(row[8] == "MISSED" for row in rows)
    return 1 if missed and os.environ.get("BENCH_STRICT") == "1" else 0


if __name__ == "__main__":
    sys.exit(main())
