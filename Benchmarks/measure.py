"""Runs the programs in turns, compares their answers and prints a table of ratios against the goals. Called by run.sh.

Imports nothing large: the peak memory of a child counts from what its parent held when it was started.
"""

from __future__ import annotations

import json
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
BENCH = Path(os.environ["BENCH_DIR"])
PYTHON = os.environ["BENCH_PYTHON"]
SCORE = str(BENCH / "score")
CHUAN = os.environ["CHUAN"]
CHUAN_BENCH = os.environ["CHUAN_BENCH"]
SMALL, LARGE = Path(os.environ["BENCH_SMALL"]), Path(os.environ["BENCH_LARGE"])
LARGE_UNITS = int(os.environ["BENCH_LARGE_UNITS"])
RUNS_SMALL = int(os.environ.get("BENCH_RUNS", "15"))
RUNS_LARGE = int(os.environ.get("BENCH_RUNS_LARGE", "5"))
RUNS_KERNEL = int(os.environ.get("BENCH_RUNS_KERNEL", "7"))


# MARK: Running


@dataclass
class Run:
    """One process: wall time in seconds, peak resident memory in bytes."""

    wall: float
    peak: int


def available(program: str) -> bool:
    return os.access(program, os.X_OK)


def run(command: list[str]) -> Run:
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return Run(wall, usage.ru_maxrss * 1024)


def in_turns(programs: dict[str, object], rounds: int) -> dict[str, list]:
    """Calls every program once a round, each round beginning with another one, so that all meet the same noise."""
    results = {name: [] for name in programs}
    names = list(programs)
    for round_number in range(rounds):
        shift = round_number % len(names)
        for name in names[shift:] + names[:shift]:
            results[name].append(programs[name]())
    return results


# MARK: The table


@dataclass
class Row:
    what: str
    values: list[float]
    unit: str
    goal: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.goal is None:
            return ""
        if not self.values:
            return "not measured"
        return "reached" if statistics.median(self.values) <= self.goal else "MISSED"

    def cells(self) -> list[str]:
        goal = "" if self.goal is None else f"≤ {self.goal:.4g}"
        if not self.values:
            return [self.what, self.unit, goal, "", "", "", self.verdict, self.note]
        figures = (min(self.values), statistics.median(self.values), max(self.values))
        return [self.what, self.unit, goal, *(f"{figure:.4g}" for figure in figures), self.verdict, self.note]


@dataclass
class Report:
    rows: list[Row] = field(default_factory=list)
    comparisons: list[tuple[str, dict | None]] = field(default_factory=list)

    def add(self, what: str, values: list[float], unit: str, goal: float | None = None, note: str = "") -> None:
        self.rows.append(Row(what, values, unit, goal, note))

    def markdown(self) -> str:
        heads = ["", "unit", "goal", "min", "median", "max", "", "runs"]
        lines = [heads, ["---"] * len(heads), *(row.cells() for row in self.rows)]
        widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
        table = "\n".join("| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths)) + " |" for line in lines)
        return "\n\n".join(["# Benchmarks", machine(), table, *(self.comparison(*pair) for pair in self.comparisons)]) + "\n"

    @staticmethod
    def comparison(title: str, found: dict | None) -> str:
        if found is None:
            return f"## {title}\n\nnot measured"
        facts = "\n".join(f"- {key}: {value}" for key, value in found.items() if key != "examples")
        examples = "".join(f"\n- {example}" for example in found["examples"])
        return f"## {title}\n\n{facts}{examples}"

    def wrong(self) -> bool:
        return any(found and found["failed"] for _, found in self.comparisons)


def machine() -> str:
    model = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":")[1].strip()
            break
    load = " ".join(f"{figure:.2f}" for figure in LOAD_AT_START)
    return f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}; load when it began: {load}"


LOAD_AT_START = os.getloadavg()


def ratios(numerators: list[float], denominators: list[float]) -> list[float]:
    """Round by round, so that a slow moment of the machine hits both sides."""
    return [a / b for a, b in zip(numerators, denominators)]


def runs(values: list) -> str:
    return str(len(values))


# MARK: (a) The kernel


def figures(command: list[str]) -> dict[str, float]:
    """Reads `best=… median=…` from a program's output."""
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = {key: float(value) for key, value in re.findall(r"\b(best|median)=([0-9.]+)", answer)}
    if found.keys() != {"best", "median"}:
        sys.exit(f"{' '.join(command)} must print best=… and median=…, but printed: {answer}")
    return found


def kernel(report: Report, data: Path, units: int, repeat: int, rounds: int) -> None:
    def asks(*command: str):
        return lambda: figures(list(command))["median"]

    programs = {
        "C": asks(SCORE, "--kernel", str(data), str(repeat)),
        "C with ranks": asks(SCORE, "--kernel-ranks", str(data), str(repeat)),
    }
    threads = (1, 2)
    if available(CHUAN_BENCH):
        for count in threads:
            programs[f"chuan {count}"] = asks(CHUAN_BENCH, "kernel", str(data), str(repeat), "--threads", str(count))
    took = in_turns(programs, rounds)
    size = f"{units:,} units"
    for name in ("C", "C with ranks"):
        report.add(f"kernel, {size}: {name}", took[name], "ns a unit", note=runs(took[name]))
    for count, goal in zip(threads, (1.2, 0.7)):
        mine = took.get(f"chuan {count}", [])
        core = "one core" if count == 1 else f"{count} cores"
        report.add(f"kernel, {size}: chuan, {core}", mine, "ns a unit", note=runs(mine))
        report.add(f"kernel, {size}: chuan, {core} / C", ratios(mine, took["C"]), "ratio", goal)


# MARK: (b), (c) File to file


def answer_file(name: str, data: Path) -> str:
    return str(BENCH / f"answer-{name}-{data.stem}.csv")


def commands(data: Path) -> dict[str, list[str]]:
    found = {"C": [SCORE, str(data), answer_file("c", data)]}
    if available(CHUAN):
        out = answer_file("chuan", data)
        found["chuan"] = [CHUAN, "evaluate", "chi-so-cds-xa", "--data", str(data), "--format", "csv", "--output", out]
    polars = [PYTHON, str(HERE / "baseline" / "score_polars.py"), str(data), answer_file("polars", data)]
    return found | {"polars": polars}


def fresh(command: list[str]) -> Run:
    """A run that neither overwrites an old answer nor competes with an earlier one on its way to the disk."""
    Path(command[-1]).unlink(missing_ok=True)
    os.sync()
    return run(command)


def small_files(report: Report) -> None:
    programs = {name: command for name, command in commands(SMALL).items() if name != "polars"}
    for command in programs.values():
        run(command)  # warm the caches
    took = in_turns({name: lambda command=command: run(command) for name, command in programs.items()}, RUNS_SMALL)
    walls = {name: [one.wall * 1e3 for one in values] for name, values in took.items()}
    mine = walls.get("chuan", [])
    report.add("file to file, 3,321 units: C", walls["C"], "ms", note=runs(walls["C"]))
    report.add("file to file, 3,321 units: chuan", mine, "ms", note=runs(mine))
    report.add("file to file, 3,321 units: chuan / C", ratios(mine, walls["C"]), "ratio", 40 / 12)


def large_files(report: Report) -> None:
    programs = commands(LARGE)
    took = in_turns({name: lambda command=command: fresh(command) for name, command in programs.items()}, RUNS_LARGE)
    size = f"file to file, {LARGE_UNITS:,} units"
    for name in ("C", "polars", "chuan"):
        done = took.get(name, [])
        report.add(f"{size}: {name}", [one.wall for one in done], "s", note=runs(done))
    mine = took.get("chuan", [])
    report.add(
        f"{size}: chuan / polars", ratios([one.wall for one in mine], [one.wall for one in took["polars"]]), "ratio", 0.3
    )
    report.add(f"{size}: memory of polars", [one.peak / 1e9 for one in took["polars"]], "GB")
    report.add(f"{size}: memory of C", [one.peak / 1e9 for one in took["C"]], "GB")
    report.add(f"{size}: memory of chuan", [one.peak / 1e9 for one in mine], "GB", 1.5)


def change(report: Report) -> None:
    took = []
    if available(CHUAN_BENCH):
        took = [figures([CHUAN_BENCH, "change", str(SMALL)])["median"] for _ in range(5)]
    report.add("one changed value, 3,321 units, totals and ranks", took, "µs", 100, runs(took))


# MARK: (d) The answers


def compare(report: Report, data: Path, units: int) -> None:
    names = ["polars"] + (["chuan"] if available(CHUAN) else [])
    c = answer_file("c", data)
    for name in names:
        other = answer_file(name, data)
        if name == "polars" and data == SMALL:
            run(commands(data)["polars"])
        found = subprocess.run(
            [PYTHON, str(HERE / "compare.py"), str(data), c, other], capture_output=True, text=True, check=False
        )
        try:
            facts = json.loads(found.stdout)
        except ValueError:
            facts = {"could not be compared": found.stderr.strip(), "examples": []}
        facts["failed"] = found.returncode != 0
        report.comparisons.append((f"{name} against C, {units:,} units", facts))
    if not available(CHUAN):
        report.comparisons.append((f"chuan against C, {units:,} units", None))


def main() -> None:
    for program in (CHUAN, CHUAN_BENCH):
        if not available(program):
            print(f"{program} is not there: what needs it is left out.")
    report = Report()
    print("the kernel …", flush=True)
    kernel(report, SMALL, 3321, 2000, RUNS_KERNEL)
    kernel(report, LARGE, LARGE_UNITS, 9, RUNS_LARGE)
    change(report)
    print("file to file …", flush=True)
    small_files(report)
    large_files(report)
    print("the answers …", flush=True)
    compare(report, SMALL, 3321)
    compare(report, LARGE, LARGE_UNITS)
    text = report.markdown()
    (BENCH / "report.md").write_text(text)
    print(text)
    missed = any(row.verdict == "MISSED" for row in report.rows)
    if report.wrong() or (missed and os.environ.get("BENCH_STRICT") == "1"):
        sys.exit(1)


if __name__ == "__main__":
    main()
