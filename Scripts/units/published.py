"""Comparison with tables that offices published; they stay where they are and are no part of the project."""

import collections
import csv
import json
import re

from report import folded, listed, naming
from sources import clean


def numbered(file):
    """The rows of a CSV file, each with the line on which it begins."""
    reader, line = csv.reader(file), 1
    for row in reader:
        yield line, row
        line = reader.line_num + 1


def full(unit):
    kind = "thành phố" if unit.kind.startswith("thành phố") else unit.kind
    return kind[0].upper() + kind[1:] + " " + unit.name


def on(data, day):
    return {unit.code: unit for unit in data.units if unit.valid_from <= day and (unit.valid_until or "9") > day}


def shown(unit):
    return full(unit) if unit else "no such code"


def report(folder, sources, data):
    return (conversion(folder / "gso_conversion_new_old_2025-07.csv", data)
            + tree(folder / "gso_old_tree_63_696_10056_2025-01-04.csv", data)
            + current(folder / "vn_units_current_v4.2.0.json", data)
            + figures(folder / "sapnhap_bando_communes_pop_area_2025-07-17.csv", data))


def conversion(path, data):
    text = "### The statistics office's conversion table of July 2025\n\n"
    with open(path, encoding="utf-8", newline="") as file:
        rows = [(number, [clean(cell) for cell in row]) for number, row in numbered(file)]
    rows = [(number, row) for number, row in rows if len(row) > 7 and re.fullmatch(r"\d{5}", row[2])]
    old, new = on(data, "2025-06-30"), on(data, "2025-07-01")
    mine = {(transfer.old, transfer.new): transfer for transfer in data.transfers
            if transfer.day == "2025-07-01" and len(transfer.new) == 5}
    pairs, no_code = {}, []
    for number, row in rows:
        code = row[4]
        if not code:
            district = re.search(r"\((\d+)\)", row[6])
            code = district.group(1) if district else ""
            no_code.append(f"line {number}: {row[3] or row[6]} to {row[1]} {row[2]}")
        pairs[code, row[2]] = (number, row)
    codes = {row[4] for _, row in rows if row[4]}
    notes = collections.Counter(row[5].replace("Nhâp", "Nhập") for _, row in rows)
    split = sum(1 for count in collections.Counter(old_code for old_code, _ in pairs).values() if count > 1)
    text += (f"{len(rows)} rows, {len({row[2] for _, row in rows})} new communes, {len(codes)} old codes; {split} old units in "
             f"more than one row. Notes: " + "; ".join(f"{note} {count}" for note, count in notes.most_common()) + ".\n\n")
    text += "Rows without an old code:\n\n" + listed(no_code)
    text += "\nOld communes that the table does not name:\n\n" + listed(
        f"{code}: {full(unit)}" for code, unit in old.items() if len(code) == 5 and code not in codes)
    text += "\nPairs that stand only in the table:\n\n" + listed(
        f"line {pairs[pair][0]}: {pair[0]} ({pairs[pair][1][3]}; the data call {pair[0]} {shown(old.get(pair[0]))}) to {pair[1]} "
        f"{shown(new.get(pair[1]))}: {pairs[pair][1][5]}" for pair in sorted(set(pairs) - set(mine)))
    text += "\nPairs that stand only in the data:\n\n" + listed(
        f"{pair[0]} {shown(old.get(pair[0]))} to {pair[1]} {shown(new.get(pair[1]))}: {mine[pair].kind}"
        for pair in sorted(set(mine) - set(pairs)))
    kinds = collections.Counter()
    for pair in set(mine) & set(pairs):
        kinds[mine[pair].kind, pairs[pair][1][5].replace("Nhâp", "Nhập")] += 1
    text += "\nWhat the data call the transfers that the table notes as:\n\n| in the data | in the table | rows |\n|---|---|---:|\n"
    text += "".join(f"| {kind} | {note} | {count} |\n" for (kind, note), count in sorted(kinds.items()))
    text += "\n" + naming("New names", sorted({(row[2], full(new[row[2]]), row[1]) for _, row in rows if row[2] in new}))
    text += naming("Old names", sorted({(row[4], full(old[row[4]]), row[3]) for _, row in rows if row[4] in old}))
    return text + "\n"


def tree(path, data):
    text = "### The statistics office's tree of 2025-01-04\n\n"
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = {row["Mã PX"]: row for row in csv.DictReader(file) if row["Mã PX"]}
    old = {code: unit for code, unit in on(data, "2025-06-30").items() if len(code) == 5}
    text += f"{len(rows)} communes; {len(set(old) - set(rows))} codes stand only in the data, {len(set(rows) - set(old))} only in the tree.\n\n"
    text += "Only in the data: " + " ".join(f"{code} ({full(old[code])})" for code in sorted(set(old) - set(rows))) + "\n\n"
    text += "Only in the tree: " + " ".join(f"{code} ({clean(rows[code]['Phường Xã'])})" for code in sorted(set(rows) - set(old))) + "\n\n"
    text += "In another district:\n\n" + listed(
        f"{code} {full(old[code])}: {old[code].parent} — {rows[code]['Mã QH']}" for code in sorted(set(old) & set(rows))
        if old[code].parent != rows[code]["Mã QH"])
    text += "\n" + naming("Codes in both", [(code, full(old[code]), clean(rows[code]["Phường Xã"]))
                                              for code in sorted(set(old) & set(rows))])
    return text + "\n"


def current(path, data):
    text = "### The tree of August 2026 (version 4.2.0)\n\n"
    provinces = json.loads(path.read_text(encoding="utf-8"))
    theirs = {ward["Code"]: (clean(ward["FullName"]), province["Code"]) for province in provinces for ward in province["Wards"]}
    theirs.update({province["Code"]: (clean(province["FullName"]), "") for province in provinces})
    mine = on(data, "2026-05-01")
    text += "Only in the data:\n\n" + listed(f"{code}: {full(mine[code])}" for code in sorted(set(mine) - set(theirs)))
    text += "\nOnly in the tree:\n\n" + listed(f"{code}: {theirs[code][0]}" for code in sorted(set(theirs) - set(mine)))
    text += "\nIn another province:\n\n" + listed(
        f"{code}: {mine[code].parent} — {theirs[code][1]}" for code in sorted(set(mine) & set(theirs))
        if mine[code].parent != theirs[code][1])
    text += "\n" + naming("Codes in both", [(code, full(mine[code]), theirs[code][0])
                                              for code in sorted(set(mine) & set(theirs))])
    return text + "\n"


def figures(path, data):
    text = "### The table of population and area of 2025-07-17\n\n"
    with open(path, encoding="utf-8-sig", newline="") as file:
        table = list(numbered(file))
    header = table[0][1]
    rows = [(line, dict(zip(header, row))) for line, row in table[1:]]
    new = on(data, "2025-07-01")
    by_name = collections.defaultdict(list)
    for unit in new.values():
        if len(unit.code) == 5:
            by_name[folded(new[unit.parent].name), folded(full(unit))].append(unit)
    text += f"{len(rows)} rows. It has no official codes; units are found by province and name.\n\n"
    number = re.compile(r"\d+(\.\d+)?")
    faults = [f"line {line}, {column}: “{clean(row[column])}”" for line, row in rows
              for column in ("dientichkm2", "dansonguoi", "kinhdo", "vido") if not number.fullmatch(row[column].strip())]
    text += "Cells that are not numbers:\n\n" + listed(faults)
    lost, far, seen = [], [], collections.Counter()
    for line, row in rows:
        province = re.sub(r"^(Thủ đô|Thành phố|TP\.?|Tỉnh)\s+", "", clean(row["tentinh"]), flags=re.IGNORECASE)
        kind = clean(row["loai"]).lower()
        title = (kind[:1].upper() + kind[1:] + " " + clean(row["tenhc"])).strip()
        units = by_name.get((folded(province), folded(title)), [])
        if len(units) != 1:
            lost.append(f"line {line}: {title}, {clean(row['tentinh'])}")
            continue
        unit = units[0]
        seen[unit.code] += 1
        if number.fullmatch(row["kinhdo"].strip()) and number.fullmatch(row["vido"].strip()):
            gap = max(abs(float(row["kinhdo"]) - float(unit.longitude)), abs(float(row["vido"]) - float(unit.latitude)))
            if gap > 0.001:
                far.append(f"line {line}: {unit.code} {title}: {unit.longitude}, {unit.latitude} — {row['kinhdo']}, {row['vido']}")
    text += f"\nRows whose name is no commune's of the data ({len(lost)}):\n\n" + listed(lost)
    text += "\nCommunes without a row:\n\n" + listed(
        f"{unit.code}: {full(unit)}, {new[unit.parent].name}" for unit in new.values() if len(unit.code) == 5 and not seen[unit.code])
    text += f"\nPositions more than 0.001° apart ({len(far)}):\n\n" + listed(far)
    return text
