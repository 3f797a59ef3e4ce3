"""Holds the C program against the worked cases: check_cases.py SCORE-PROGRAM"""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

CASES = Path(__file__).parent / "cases"


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return {row["unit"]: row for row in csv.DictReader(file)}


def faults(program: str, expected: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.csv"
        data = expected.with_name(expected.name.replace(".expected", ""))
        subprocess.run([program, str(data), str(answer)], check=True)
        found = rows(answer)
    return [
        f"{expected.name}: {unit} {column}: expected {value}, found {found[unit][column]}"
        for unit, row in rows(expected).items()
        for column, value in row.items()
        if column != "unit" and abs(float(value) - float(found[unit][column])) > 1e-9
    ]


if __name__ == "__main__":
    wrong = [fault for case in sorted(CASES.glob("*.expected.csv")) for fault in faults(sys.argv[1], case)]
    sys.exit("\n".join(wrong) or None)
