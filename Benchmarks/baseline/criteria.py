"""The scored set chi-so-cds-xa as plain data, for the polars program and for the exact check of single cells."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Rule:
    """One criterion: what it asks, its maximum, and its letters."""

    code: str
    mechanism: str
    maximum: int
    inputs: str = "a"
    top: str = "a"
    base: str = ""
    full: Fraction | None = None  # from here on the maximum
    slope: Fraction | None = None  # points for a whole below `full`
    tiers: tuple[tuple[Fraction, Fraction], ...] = ()
    money: str = ""  # letters that may have decimals

    @property
    def group(self) -> str:
        return self.code[0]

    def column(self, letter: str) -> str:
        """The header name: 6.6 keeps its letter although its b is a constant."""
        letterless = len(self.inputs) == 1 and self.code != "6.6"
        return self.code if letterless else f"{self.code}.{letter}"

    @property
    def columns(self) -> list[str]:
        return [self.column(letter) for letter in self.inputs]


def quotient(code, maximum, full="1", inputs="ab", top="a", base="b", money=""):
    """Full points from `full` on, below it value / full."""
    share = Fraction(full)
    return Rule(code, "quotient", maximum, inputs, top, base, share, maximum / share, money=money)


def everything(code, maximum):
    """Full points at 100 %, else none."""
    return Rule(code, "quotient", maximum, "ab", "a", "b", Fraction(1), Fraction(0))


def yes(code, maximum):
    return Rule(code, "yes_no", maximum)


def pick(code, maximum):
    return Rule(code, "choice", maximum)


def cohort(code, maximum, money=""):
    return Rule(code, "min_max", maximum, money=money)


def tiers(*pairs):
    return tuple((Fraction(start), Fraction(share)) for start, share in pairs)


RULES = [
    pick("1.1", 20),
    quotient("1.2", 20),
    quotient("1.3", 15),
    Rule("1.4", "posts", 15, "ab", tiers=tiers((20, 1), (10, "1/2"), (0, "1/4"))),
    yes("1.5", 15),
    pick("1.6", 15),
    yes("2.1", 20),
    yes("2.2", 20),
    yes("2.3", 15),
    yes("2.4", 15),
    yes("2.5", 15),
    yes("2.6", 15),
    quotient("3.1", 15),
    quotient("3.2", 15),
    quotient("3.3", 15, "0.95"),
    quotient("3.4", 15),
    quotient("3.5", 15, "0.8"),
    yes("3.6", 15),
    yes("3.7", 10),
    yes("4.1", 15),
    quotient("4.2", 15),
    yes("4.3", 15),
    quotient("4.4", 15, "0.5", "abcd", "ab", "cd"),
    quotient("4.5", 15, "0.8"),
    Rule("4.6", "min_max", 15, "ab", "a", "b"),
    everything("4.7", 10),
    cohort("5.1", 10),
    quotient("5.2", 10),
    quotient("5.3", 10),
    quotient("5.4", 10),
    quotient("5.5", 10),
    cohort("5.6", 10),
    quotient("5.7", 5),
    Rule("5.8.1", "share_tiers", 10, "abc", "ab", "c", money="abc", tiers=tiers(("0.1", 1), ("0.07", "0.7"), ("0.03", "0.3"))),
    Rule("5.8.2", "amount_tiers", 5, money="a", tiers=tiers((200, 1), (100, "0.7"), (50, "0.3"))),
    yes("5.8.3", 5),
    yes("5.8.4", 5),
    yes("5.8.5", 5),
    quotient("5.8.6", 5, money="ab"),
    everything("6.1", 15),
    quotient("6.2", 20, "1", "abcd", "cd", "ab"),
    quotient("6.3", 15, "0.8", "abc", "bc", "a"),
    quotient("6.4", 15, "1", "abcd", "ab", "cd"),
    Rule("6.5", "halves", 10, "ab"),
    Rule("6.6", "amount_tiers", 15, tiers=tiers((4, 1))),
    everything("6.7", 10),
    quotient("7.1", 20, "0.1"),
    quotient("7.2", 10, "0.5"),
    quotient("7.3", 10, "0.8"),
    quotient("7.4", 10),
    quotient("7.5", 10, "0.5"),
    quotient("7.6", 10, "0.05"),
    quotient("7.7", 10, "0.0025", money="ab"),
    quotient("7.8", 10, "0.0025", money="ab"),
    quotient("7.9", 10, "0.02"),
    quotient("8.1", 25, "0.7"),
    quotient("8.2", 20, "0.3"),
    quotient("8.3", 20),
    quotient("8.4", 20, "0.5"),
    cohort("8.5", 25, money="a"),
    cohort("8.6", 20, money="a"),
    quotient("8.7", 25, "0.3"),
    quotient("8.8", 20, "0.3"),
    # As printed: below 90 % the ratio itself counts.
    Rule("8.9", "quotient", 25, "ab", "a", "b", Fraction("0.9"), Fraction(25)),
    pick("9.1", 0),
    pick("9.2", 0),
    yes("9.3", 0),
]

GROUPS = "123456789"
SUBTOTAL, SUBTOTAL_OF = "5.8", [rule.code for rule in RULES if rule.code.startswith("5.8.")]


def answer_columns() -> list[str]:
    """The header of the answer, in document order."""
    codes = [rule.code for rule in RULES]
    codes.insert(codes.index("5.8.1"), SUBTOTAL)
    groups = [f"group.{group}" for group in GROUPS]
    return ["unit", "parent", *codes, *groups, "total", "rank", "rank.parent", "missing", "noBase"]


assert sum(rule.maximum for rule in RULES) == 900 and len(RULES) == 67
assert sum(len(rule.inputs) for rule in RULES) == 117
