"""Where the packages disagree with one another."""

import re
import unicodedata

TONES = "\u0300\u0301\u0303\u0309\u0323"


def folded(name):
    """The name with every tone mark at the end of its word: "Hòa" and "Hoà" are alike, "Hòa" and "Hóa" are not."""
    words = []
    for word in re.split(r"[\s\-]+", unicodedata.normalize("NFD", name.lower().replace("\u2019", "'"))):
        tones = "".join(letter for letter in word if letter in TONES)
        words.append("".join(letter for letter in word if letter not in TONES) + tones)
    return unicodedata.normalize("NFC", " ".join(words)).replace("'", "")


def listed(items):
    items = list(items)
    return "".join(f"- {item}\n" for item in items) if items else "- none\n"


def names(pairs):
    """(code, one name, other name) -> (those that differ in spelling of one kind, those that differ)."""
    placed = [pair for pair in pairs if pair[1] != pair[2] and folded(pair[1]) == folded(pair[2])]
    other = [pair for pair in pairs if folded(pair[1]) != folded(pair[2])]
    return placed, other


def naming(title, pairs):
    placed, other = names(pairs)
    text = f"{title}: {len(placed)} names differ only in the place of the tone mark, capitals, hyphens, apostrophes or spaces; "
    text += f"{len(other)} otherwise"
    if placed:
        text += ".\n\nIn form only: " + " ".join(sorted(pair[0] for pair in placed))
    return text + ".\n\n" + (listed(f"{code}: {one} — {two}" for code, one, two in sorted(other)) if other else "")


def disagreements(sources, data):
    new = {row["wardCode"]: row["ward"] for row in sources.new}
    old = {row["wardCode"]: row for row in sources.old if row["wardCode"]}
    text = "### vietnamadminunits 1.0.4 and vietnam-provinces 2025.10.1 (communes from 2025-07-01)\n\n"
    mine, theirs = set(new) - set(sources.other_new), set(sources.other_new) - set(new)
    text += f"{len(mine)} codes stand only in the first, {len(theirs)} only in the second, which kept the codes of the draft.\n\n"
    text += "Only in the first: " + " ".join(f"{code} ({new[code]})" for code in sorted(mine)) + "\n\n"
    text += "Only in the second: " + " ".join(f"{code} ({sources.other_new[code][0]})" for code in sorted(theirs)) + "\n\n"
    text += naming("Codes in both", [(code, new[code], sources.other_new[code][0]) for code in sorted(new)
                                     if code in sources.other_new])
    text += "\n### vietnamadminunits 1.0.4 and vietnam-provinces 0.6.0 (communes before 2025-07-01)\n\n"
    mine, theirs = set(old) - set(sources.other_old), set(sources.other_old) - set(old)
    text += (f"The second is of 2025-01-04 and has {len(sources.other_old)} communes, the first {len(old)}: mergers of early "
             f"2025 lie between. {len(mine)} codes stand only in the first:\n\n")
    text += listed(f"{code}: {old[code]['ward']}, {old[code]['district']}" for code in sorted(mine))
    text += f"\n{len(theirs)} only in the second:\n\n"
    text += listed(f"{code}: {sources.other_old[code][0]}, {sources.other_districts[sources.other_old[code][1]][0]}"
                   for code in sorted(theirs))
    both = [code for code in sorted(old) if code in sources.other_old]
    moved = [code for code in both if old[code]["districtCode"] != sources.other_old[code][1]]
    text += "\nIn another district:\n\n" + listed(
        f"{code}: {old[code]['ward']}: {old[code]['districtCode']} — {sources.other_old[code][1]}" for code in moved)
    text += "\n" + naming("Codes in both", [(code, old[code]["ward"], sources.other_old[code][0]) for code in both])
    return text + "\n"
