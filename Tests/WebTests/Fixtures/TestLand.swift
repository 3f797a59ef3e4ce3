import Quantities
import Records
import Territory
import TestDatabases

/// A small made-up country: two provinces, three communes in the first, one in the second.
enum TestLand {
    static func territory() -> Territory {
        Territory(
            firstDay: day("2024-01-01"),
            units: [
                unit("01", "Thí Dụ", .province, nil), unit("02", "Khác", .province, nil),
                unit("00001", "Một", .commune, "01"), unit("00002", "Hai", .commune, "01"),
                unit("00003", "Ba", .ward, "01"), unit("00004", "Bốn", .commune, "02"),
            ],
            transfers: []
        )
    }

    static func day(_ text: String) -> CivilDate { known(CivilDate(text)) }

    static func dated(_ code: String, _ day: String = "2026-06-30") -> DatedUnit {
        DatedUnit(known(UnitCode(code)), on: self.day(day))
    }

    /// One occasion of two days in 2026 (2 and 3 September); no other year is known.
    static func calendar() throws -> WorkingCalendar {
        let occasion = HolidayOccasion(
            name: "Quốc khánh",
            english: "National Day",
            days: 2,
            years: 2021...2199,
            source: "luật"
        )
        let days = ["2026-09-02", "2026-09-03"].map {
            ListedDay(day: day($0), kind: .holiday, occasion: occasion.name, source: "luật")
        }
        return try WorkingCalendar(days: days, occasions: [occasion])
    }

    private static func unit(_ code: String, _ name: String, _ kind: UnitKind, _ parent: String?) -> Unit {
        Unit(
            code: known(UnitCode(code)),
            name: name,
            kind: kind,
            parent: parent.flatMap { UnitCode($0) },
            validity: known(UnitPeriod(from: nil, until: nil))
        )
    }
}
