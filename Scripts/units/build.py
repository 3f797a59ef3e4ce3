"""From the sources to the rows of Data/units."""

import collections
import csv
import dataclasses

from report import folded
from sources import split_name

FIRST_DAY, REFORM = "2025-06-30", "2025-07-01"
CITY = "thành phố trực thuộc trung ương"
UNIT_COLUMNS = ["code", "name", "kind", "parent", "valid_from", "valid_until", "longitude", "latitude"]
TRANSFER_COLUMNS = ["day", "from", "to", "kind", "area", "people"]


@dataclasses.dataclass
class Unit:
    code: str
    name: str
    kind: str
    parent: str
    valid_from: str
    valid_until: str
    longitude: str = ""
    latitude: str = ""


@dataclasses.dataclass
class Transfer:
    day: str
    old: str
    new: str
    kind: str
    area: str
    people: str


@dataclasses.dataclass
class Data:
    units: list
    transfers: list


def province_unit(code, full, **rest):
    kind, name = split_name(full)
    return Unit(code, name, CITY if kind == "thành phố" else kind, "", **rest)


def old_units(sources):
    units = {}
    period = {"valid_from": "", "valid_until": REFORM}
    for row in sources.old:
        units.setdefault(row["provinceCode"], province_unit(row["provinceCode"], row["province"], **period))
        kind, name = split_name(row["district"])
        units.setdefault(row["districtCode"], Unit(row["districtCode"], name, kind, row["provinceCode"], **period))
        if row["wardCode"]:
            kind, name = split_name(row["ward"])
            if row["wardCode"] in units:
                raise SystemExit(f"{row['wardCode']} stands twice among the old communes")
            units[row["wardCode"]] = Unit(row["wardCode"], name, kind, row["districtCode"], **period)
    return units


def new_units(sources):
    units = {}
    for row in sources.new:
        units.setdefault(
            row["provinceCode"],
            province_unit(row["provinceCode"], row["province"], valid_from=REFORM, valid_until="",
                          longitude=str(row["provinceLon"]), latitude=str(row["provinceLat"])))
        kind, name = split_name(row["ward"])
        if row["wardCode"] in units:
            raise SystemExit(f"{row['wardCode']} stands twice among the new communes")
        units[row["wardCode"]] = Unit(row["wardCode"], name, kind, row["provinceCode"], REFORM, "",
                                      str(row["wardLon"]), str(row["wardLat"]))
    return units


def package_pairs(sources):
    """(old code, new code) -> "whole" or "part", as the package's conversion table says."""
    new_codes = {(row["provinceKey"], row["wardKey"]): row["wardCode"] for row in sources.new}
    old_codes = {}
    for row in sources.old:
        key = f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}"
        code = row["wardCode"] or row["districtCode"]
        if old_codes.setdefault(key, code) != code:
            raise SystemExit(f"the key {key} means two units")
    pairs = {}
    for province, table in sources.conversion["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for new, olds in table.items():
            for old in olds:
                pairs[old_codes[old], new_codes[province, new]] = "whole"
    for province, table in sources.conversion["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, news in table.items():
            for new in news:
                pairs[old_codes[old], new_codes[province, new["newWardKey"]]] = "part"
    return pairs


def shares(sources):
    """(old code, new code) -> [share of the area, share of the people]: "0", "1" or "" for some, nobody says how much."""
    found = {}
    facts = {"area_only": ["", "0"], "all_people": ["", "1"], "people_only": ["0", ""], "all_area": ["1", ""]}
    for pair, kind in package_pairs(sources).items():
        fact = sources.facts.get(pair)
        if fact == "drop":
            continue
        found[pair] = list(facts[fact]) if fact else (["1", "1"] if kind == "whole" else ["", ""])
    for pair, fact in sources.facts.items():
        if fact != "drop" and pair not in found:
            found[pair] = list(facts[fact])
    by_old = collections.defaultdict(list)
    for (old, _), pair in found.items():
        by_old[old].append(pair)
    for old, pairs in by_old.items():
        for column in (0, 1):
            some = [pair for pair in pairs if pair[column] != "0"]
            if len(some) == 1:
                some[0][column] = "1"
            elif not some or any(pair[column] == "1" for pair in some):
                raise SystemExit(f"the shares of {old} contradict each other")
    return found


def kind_of(old, new, pair, single):
    if pair == ["1", "1"] and single:
        renamed = folded(old.name) != folded(new.name)
        if renamed and old.kind != new.kind:
            return "renamed_and_kind_changed"
        if renamed:
            return "renamed"
        return "kind_changed" if old.kind != new.kind else "kept"
    if pair == ["1", "1"]:
        return "whole"
    if pair[1] == "0":
        return "area_only"
    return "people_only" if pair[0] == "0" else "part"


def build(sources):
    old, new = old_units(sources), new_units(sources)
    found = shares(sources)
    old_provinces = collections.defaultdict(set)
    for before, after in found:
        unit = old[before]
        province = unit.parent if len(unit.parent) == 2 else old[unit.parent].parent
        old_provinces[province].add(new[after].parent)
    for before, afters in old_provinces.items():
        if len(afters) != 1:
            raise SystemExit(f"the province {before} went to several provinces")
        found[before, afters.pop()] = ["1", "1"]
    predecessors = collections.Counter(after for _, after in found)
    transfers = [Transfer(REFORM, before, after,
                          kind_of(old[before], new[after], pair, predecessors[after] == 1), *pair)
                 for (before, after), pair in found.items()]
    units = list(old.values())
    for unit in new.values():
        units.append(unit)
    for change in sources.changes:
        before = new[change["code"]]
        before.valid_until = change["day"]
        units.append(dataclasses.replace(before, kind=change["kind"], valid_from=change["day"], valid_until=""))
        transfers.append(Transfer(change["day"], before.code, before.code, "kind_changed", "1", "1"))
    units.sort(key=lambda unit: (len(unit.code), unit.code, unit.valid_from))
    transfers.sort(key=lambda transfer: (len(transfer.old), transfer.old, transfer.day, transfer.new))
    return Data(units, transfers)


def write(data, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "records.csv").write_text(f"first_day\n{FIRST_DAY}\n", encoding="utf-8")
    for name, columns, rows in (("units.csv", UNIT_COLUMNS, data.units),
                                ("transfers.csv", TRANSFER_COLUMNS, data.transfers)):
        with open(folder / name, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(dataclasses.astuple(row) for row in rows)
