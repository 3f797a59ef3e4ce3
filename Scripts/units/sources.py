"""What the packages and the typed facts say, in one plain form."""

import csv
import json
import sqlite3
import unicodedata

PACKAGES = [
    ("vietnamadminunits", "1.0.4"),
    ("vietnam-provinces", "2025.10.1"),
    ("vietnam-provinces", "0.6.0"),
]
PREFIXES = ["đặc khu", "thị trấn", "thị xã", "thành phố", "phường", "huyện", "quận", "tỉnh", "xã"]


def clean(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def split_name(full):
    """"Phường Ba Đình" -> ("phường", "Ba Đình")."""
    full = clean(full)
    for prefix in PREFIXES:
        if full.lower().startswith(prefix + " "):
            return prefix, full[len(prefix) + 1:]
    return None, full


class Sources:
    def __init__(self, sites, here):
        main = sites["vietnamadminunits 1.0.4"] / "vietnamadminunits" / "data"
        database = sqlite3.connect(f"file:{main / 'dataset.db'}?mode=ro", uri=True)
        database.row_factory = sqlite3.Row
        self.new = [dict(row) for row in database.execute("select * from admin_units")]
        self.old = [dict(row) for row in database.execute("select * from admin_units_legacy")]
        self.conversion = json.loads((main / "converter_2025.json").read_text(encoding="utf-8"))

        def nested(name):
            path = sites[name] / "vietnam_provinces" / "data" / "nested-divisions.json"
            return json.loads(path.read_text(encoding="utf-8"))

        # code -> (name, province)
        self.other_new = {f"{ward['code']:05}": (clean(ward["name"]), f"{province['code']:02}")
                          for province in nested("vietnam-provinces 2025.10.1") for ward in province["wards"]}
        # code -> (name, district, province)
        self.other_old = {f"{ward['code']:05}": (clean(ward["name"]), f"{district['code']:03}", f"{province['code']:02}")
                          for province in nested("vietnam-provinces 0.6.0") for district in province["districts"]
                          for ward in district["wards"]}
        self.other_districts = {f"{district['code']:03}": (clean(district["name"]), f"{province['code']:02}")
                                for province in nested("vietnam-provinces 0.6.0")
                                for district in province["districts"]}
        with open(here / "transfers.csv", encoding="utf-8", newline="") as file:
            self.facts = {(row["old"], row["new"]): row["fact"] for row in csv.DictReader(file)}
        with open(here / "changes.csv", encoding="utf-8", newline="") as file:
            self.changes = list(csv.DictReader(file))
