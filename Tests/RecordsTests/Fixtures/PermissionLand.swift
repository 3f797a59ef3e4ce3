import Quantities
import Records
import Territory
import Testing

/// A small made-up country. Province 01 is another one since 2025-07-01 under the same code; commune 00002 became a ward on 2026-04-30.
enum PermissionLand {
    static func territory() throws -> Territory {
        let (merger, ward) = (try day("2025-07-01"), try day("2026-04-30"))
        let always = try #require(UnitPeriod(from: nil, until: nil))
        let old = try #require(UnitPeriod(from: nil, until: merger))
        let new = try #require(UnitPeriod(from: merger, until: nil))
        let commune = try #require(UnitPeriod(from: nil, until: ward))
        let later = try #require(UnitPeriod(from: ward, until: nil))
        return Territory(
            firstDay: try day("2024-01-01"),
            units: [
                try unit("01", "Một cũ", .province, nil, old), try unit("01", "Một mới", .province, nil, new),
                try unit("02", "Hai", .province, nil, always),
                try unit("00001", "A cũ", .commune, "01", old), try unit("00001", "A", .commune, "01", new),
                try unit("00003", "C", .commune, "01", new),
                try unit("00002", "B", .commune, "02", commune), try unit("00002", "B", .ward, "02", later),
            ],
            transfers: [
                try transfer("01", "01", .whole, merger), try transfer("00001", "00001", .part, merger),
                try transfer("00001", "00003", .part, merger),
                try transfer("00002", "00002", .kindChanged, ward),
            ]
        )
    }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    static func dated(_ code: String, _ day: String = "2026-11-01") throws -> DatedUnit {
        DatedUnit(try #require(UnitCode(code)), on: try self.day(day))
    }

    private static func unit(
        _ code: String,
        _ name: String,
        _ kind: UnitKind,
        _ parent: String?,
        _ period: UnitPeriod
    ) throws -> Unit {
        Unit(
            code: try #require(UnitCode(code)),
            name: name,
            kind: kind,
            parent: parent.flatMap { UnitCode($0) },
            validity: period
        )
    }

    private static func transfer(_ old: String, _ new: String, _ kind: TransferKind, _ day: CivilDate) throws
        -> Transfer
    {
        Transfer(
            day: day,
            old: try #require(UnitCode(old)),
            new: try #require(UnitCode(new)),
            kind: kind,
            area: .all,
            people: .all
        )
    }
}
