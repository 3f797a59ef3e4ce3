"""Compares two answers for one data file: compare.py DATA C-ANSWER OTHER-ANSWER [NAME]

Points, totals and lists cell by cell. Where a criterion's points differ, the cell is worked out again with exact
fractions: C rounds, so a ratio that is exactly a threshold may fall on the wrong side there, and one such cell shifts the ranks of
thousands of units. Ranks are therefore also held against the totals, C's mended in the cells where C is proved wrong.
Ends with 1 when something differs that C's rounding does not explain.
"""

from __future__ import annotations

import json
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

import polars as pl

sys.path.insert(0, str(Path(__file__).parent / "baseline"))
from criteria import GROUPS, RULES, SUBTOTAL, Rule  # noqa: E402

NEAR = 1e-9
SUMS = [SUBTOTAL, *(f"group.{group}" for group in GROUPS), "total"]
TEXTS = ["unit", "parent", "missing", "noBase"]
NAMES = [rule.code for rule in RULES]


def read_answer(path: str) -> pl.DataFrame:
    table = pl.read_csv(path, infer_schema=False)
    absent = [name for name in [*TEXTS, *NAMES, *SUMS, "rank", "rank.parent"] if name not in table.columns]
    if absent:
        sys.exit(f"{path}: no column {', '.join(absent)}")
    return table.with_columns(
        pl.col(*TEXTS).fill_null(""), pl.col(*NAMES, *SUMS).cast(pl.Float64), pl.col("rank", "rank.parent").cast(pl.Int64)
    )


# MARK: One cell, exactly


def exact_points(rule: Rule, row: dict[str, str | None]) -> Fraction | None:
    """The points of one unit, or None where they depend on the population."""
    if rule.mechanism == "min_max":
        return None
    cells = {letter: row[rule.column(letter)] or "" for letter in rule.inputs}
    if rule.mechanism == "halves":
        return Fraction(rule.maximum, 2) * sum(cell == "1" for cell in cells.values())
    if "KAD" in cells.values():
        return Fraction(0)
    if rule.mechanism == "posts" and cells["a"] != "1" or "" in cells.values():
        return Fraction(0)
    figures = {letter: Fraction(cell) for letter, cell in cells.items()}
    value = figures["a"]
    if rule.base:
        base = sum(figures[letter] for letter in rule.base)
        if base == 0:
            return Fraction(0)
        value = sum(figures[letter] for letter in rule.top) / base
    match rule.mechanism:
        case "yes_no":
            return Fraction(rule.maximum if value == 1 else 0)
        case "choice":
            return rule.maximum * {1: Fraction(1), 2: Fraction(1, 2)}.get(int(value), Fraction(0))
        case "quotient":
            return Fraction(rule.maximum) if value >= rule.full else value * rule.slope
        case "posts":
            value = figures["b"]
    return rule.maximum * next((share for start, share in rule.tiers if value >= start), Fraction(0))


# MARK: The comparison


def differing_cells(c: pl.DataFrame, other: pl.DataFrame, names: list[str]) -> list[tuple[int, str]]:
    cells = []
    for name in names:
        far = ((c[name] - other[name]).abs() > NEAR) | c[name].is_null() | other[name].is_null()
        cells += [(row, name) for row in far.arg_true()]
    return cells


def judge(data: str, c: pl.DataFrame, other: pl.DataFrame, cells: list[tuple[int, str]]) -> dict[tuple[int, str], str]:
    """Who is right, C or the other, about each differing cell."""
    if not cells:
        return {}
    rows = sorted({row for row, _ in cells})
    figures = dict(zip(rows, pl.read_csv(data, infer_schema=False)[rows].to_dicts()))
    by_code, verdicts = {rule.code: rule for rule in RULES}, {}
    for row, code in cells:
        exact = exact_points(by_code[code], figures[row])
        if exact is None:
            verdicts[row, code] = "unknown"
        elif abs(other[code][row] - float(exact)) <= NEAR:
            verdicts[row, code] = "other"
        else:
            verdicts[row, code] = "C" if abs(c[code][row] - float(exact)) <= NEAR else "neither"
    return verdicts


def misplaced(totals: list[float], ranks: list[int]) -> int:
    """How many ranks do not fit the totals, when totals nearer than NEAR may count as equal or not."""
    ordered = sorted(totals)
    count = len(ordered)
    wrong = 0
    for total, rank in zip(totals, ranks):
        best = 1 + count - bisect_right(ordered, total + NEAR)
        worst = count - bisect_left(ordered, total - NEAR)
        wrong += not best <= rank <= worst
    return wrong


def misplaced_in_parents(parents: list[str], totals: list[float], ranks: list[int]) -> int:
    by_parent = defaultdict(lambda: ([], []))
    for parent, total, rank in zip(parents, totals, ranks):
        by_parent[parent][0].append(total)
        by_parent[parent][1].append(rank)
    return sum(misplaced(*pair) for pair in by_parent.values())


def compare(data: str, c_path: str, other_path: str) -> dict[str, object]:
    c, other = read_answer(c_path), read_answer(other_path)
    if not c["unit"].equals(other["unit"]):
        sys.exit("the two answers are not about the same units in the same order")
    cells = differing_cells(c, other, NAMES)
    verdicts = judge(data, c, other, cells)
    proved = {row for (row, _), verdict in verdicts.items() if verdict == "other"}
    doubtful = {row for (row, _), verdict in verdicts.items() if verdict != "other"}
    off = {row for row, _ in differing_cells(c, other, ["total"])}
    totals = c["total"].to_list()
    for row in proved - doubtful:
        totals[row] = other["total"][row]
    agreeing = pl.Series([row not in proved for row in range(c.height)])
    return {
        "units": c.height,
        "largest difference of totals (where no cell differs)": (c["total"] - other["total"]).abs().filter(agreeing).max(),
        "totals that differ by more than 1e-9": len(off),
        "totals not explained": len(off - proved) + len(off & doubtful),
        "sums not explained": len([row for row, _ in differing_cells(c, other, SUMS[:-1]) if row not in proved]),
        "cells that differ": len(cells),
        "cells where C's rounding is proved wrong": sum(verdict == "other" for verdict in verdicts.values()),
        "cells not explained": sum(verdict != "other" for verdict in verdicts.values()),
        "ranks that differ": int((c["rank"] != other["rank"]).sum()),
        "ranks in parent that differ": int((c["rank.parent"] != other["rank.parent"]).sum()),
        "ranks not explained": misplaced(totals, other["rank"].to_list()),
        "ranks in parent not explained": misplaced_in_parents(
            c["parent"].to_list(), totals, other["rank.parent"].to_list()
        ),
        "lists that differ": int(((c["missing"] != other["missing"]) | (c["noBase"] != other["noBase"])).sum()),
        "examples": [
            f"{c['unit'][row]} {code}: C {c[code][row]}, other {other[code][row]}, right: {verdict}"
            for (row, code), verdict in list(verdicts.items())[:5]
        ],
    }


if __name__ == "__main__":
    found = compare(*sys.argv[1:4])
    print(json.dumps(found, ensure_ascii=False, indent=2))
    sys.exit(any(found[key] for key in found if key.endswith("not explained")) or found["lists that differ"] > 0)
