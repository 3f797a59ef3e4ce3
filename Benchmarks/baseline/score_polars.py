"""The same job, file to file, by polars: python score_polars.py FILE OUT

Lazy, read with a schema, expressions on all threads, rank, write_csv with ten decimals: as a practised user would write it.
"""

from __future__ import annotations

import sys
from functools import reduce
from operator import add

import polars as pl

from criteria import GROUPS, RULES, SUBTOTAL, SUBTOTAL_OF, Rule, answer_columns

# Where KAD may stand in these files: such columns are read as text, the others straight into numbers.
MAY_BE_KAD = {"4.7", "7.1", "7.2"}


def column_type(rule: Rule, letter: str) -> type[pl.DataType]:
    if rule.code in MAY_BE_KAD:
        return pl.String
    if letter in rule.money:
        return pl.Float64
    return pl.UInt8 if rule.mechanism in ("yes_no", "choice", "halves") else pl.Int64


def schema() -> dict[str, type[pl.DataType]]:
    names = {"unit": pl.String, "parent": pl.String}
    return names | {rule.column(letter): column_type(rule, letter) for rule in RULES for letter in rule.inputs}


def number(rule: Rule, letter: str) -> pl.Expr:
    """The input as a number: null where it is blank or KAD."""
    column = pl.col(rule.column(letter))
    return column.cast(pl.Float64, strict=False) if rule.code in MAY_BE_KAD else column


def amount(rule: Rule, letters: str) -> pl.Expr:
    return reduce(add, (number(rule, letter) for letter in letters))


def ratio(rule: Rule) -> pl.Expr:
    """top / base; an empty base gives NaN or infinity, which the caller rules out."""
    return amount(rule, rule.top) / amount(rule, rule.base)


def tiered(value: pl.Expr, rule: Rule) -> pl.Expr:
    chain = pl
    for start, share in rule.tiers:
        chain = chain.when(value >= float(start)).then(float(share * rule.maximum))
    return chain.otherwise(0.0)


def min_max(rule: Rule) -> pl.Expr:
    value = number(rule, "a")
    if rule.base:
        value = pl.when(number(rule, rule.base) > 0).then(ratio(rule))
    low, high = value.min(), value.max()
    spread = (value - low) / (high - low) * rule.maximum
    flat = pl.when(value > 0).then(float(rule.maximum)).otherwise(0.0)
    return pl.when(high > low).then(spread).otherwise(flat)


def points(rule: Rule) -> pl.Expr:
    a, maximum = number(rule, "a"), float(rule.maximum)
    match rule.mechanism:
        case "yes_no":
            score = pl.when(a == 1).then(maximum).otherwise(0.0)
        case "choice":
            score = pl.when(a == 1).then(maximum).when(a == 2).then(maximum / 2).otherwise(0.0)
        case "halves":
            score = pl.sum_horizontal(
                pl.when(number(rule, letter) == 1).then(maximum / 2).otherwise(0.0) for letter in "ab"
            )
        case "posts":
            score = pl.when(a == 1).then(tiered(number(rule, "b"), rule)).otherwise(0.0)
        case "amount_tiers":
            score = tiered(a, rule)
        case "share_tiers":
            score = pl.when(amount(rule, rule.base) > 0).then(tiered(ratio(rule), rule))
        case "quotient":
            value = ratio(rule)
            reached = pl.when(value >= float(rule.full)).then(maximum).otherwise(value * float(rule.slope))
            score = pl.when(amount(rule, rule.base) > 0).then(reached)
        case "min_max":
            score = min_max(rule)
        case _:
            raise ValueError(rule.mechanism)
    return score.fill_null(0.0).alias(rule.code)


def any_kad(rule: Rule) -> pl.Expr:
    return pl.any_horizontal(pl.col(name).eq("KAD").fill_null(False) for name in rule.columns)


def is_missing(rule: Rule) -> pl.Expr:
    if rule.mechanism == "posts":  # without a section the posts do not matter
        a, b = (pl.col(name) for name in rule.columns)
        return a.is_null() | (b.is_null() & (a == 1))
    blank = pl.any_horizontal(pl.col(name).is_null() for name in rule.columns)
    return blank & ~any_kad(rule) if rule.code in MAY_BE_KAD else blank


def has_no_base(rule: Rule) -> pl.Expr:
    known = pl.all_horizontal(number(rule, letter).is_not_null() for letter in rule.inputs)
    return (amount(rule, rule.base) == 0) & known


def codes(conditions: dict[str, pl.Expr]) -> pl.Expr:
    flags = [pl.when(condition).then(pl.lit(code)) for code, condition in conditions.items()]
    return pl.concat_str(flags, separator=" ", ignore_nulls=True)


def answer(path: str) -> pl.LazyFrame:
    table = pl.scan_csv(path, schema=schema())
    scored = table.with_columns(
        *(points(rule) for rule in RULES),
        codes({rule.code: is_missing(rule) for rule in RULES}).alias("missing"),
        codes({rule.code: has_no_base(rule) for rule in RULES if rule.base}).alias("noBase"),
    )
    summed = scored.with_columns(
        pl.sum_horizontal(SUBTOTAL_OF).alias(SUBTOTAL),
        *(
            pl.sum_horizontal(rule.code for rule in RULES if rule.group == group).alias(f"group.{group}")
            for group in GROUPS
        ),
    )
    total = summed.with_columns(pl.sum_horizontal(f"group.{group}" for group in GROUPS).alias("total"))
    by_total = pl.col("total").rank("min", descending=True)
    return total.with_columns(by_total.alias("rank"), by_total.over("parent").alias("rank.parent")).select(answer_columns())


if __name__ == "__main__":
    _, source, target = sys.argv
    # Of collect, collect(engine="streaming") and sink_csv, this pair is the fastest and needs the least memory.
    table = answer(source).collect(engine="streaming")
    table.write_csv(target, float_precision=10, quote_style="never")
