import Criteria
import Quantities
import Territory

/// Units as text.
enum UnitsText {
    static func table(_ units: [Unit], _ tree: TerritoryTree, _ language: Language) -> String {
        var table = TextTable([
            (language == .vi ? "Mã" : "Code", .left), (language == .vi ? "Đơn vị" : "Unit", .left),
            (language == .vi ? "Hiệu lực" : "In force", .left),
        ])
        for unit in units {
            table.append([unit.code.description, tree.address(of: unit), unit.validity.text(language)])
        }
        return table.text
    }
}

extension Decimal {
    /// `28.69`, as it was written but for zeros that say nothing.
    var digits: String {
        let digits = DecimalDigits(self)
        return (digits.isNegative ? "-" : "") + digits.whole
            + (digits.fraction.isEmpty ? "" : "." + digits.fraction)
    }
}

extension UnitPeriod {
    /// `từ 2025-07-01`; the last day is the one before ``until``.
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let start = from.map { isVietnamese ? "từ \($0)" : "from \($0)" }
        let end = until.map { isVietnamese ? "trước \($0)" : "before \($0)" }
        return [start, end].compactMap(\.self).joined(separator: isVietnamese ? ", " : ", ")
    }
}

extension UnitKind {
    func text(_ language: Language) -> String {
        guard language == .en else { return rawValue }
        return switch self {
        case .province: "province"
        case .centralCity: "centrally run city"
        case .urbanDistrict: "urban district"
        case .ruralDistrict: "rural district"
        case .districtTown: "town (district)"
        case .districtCity: "city (district)"
        case .commune: "commune"
        case .ward: "ward"
        case .township: "township"
        case .specialZone: "special zone"
        }
    }
}

extension TransferKind {
    func text(_ language: Language) -> String {
        switch (self, language) {
        case (.kept, .vi): "giữ nguyên"
        case (.kept, .en): "kept"
        case (.renamed, .vi): "đổi tên"
        case (.renamed, .en): "renamed"
        case (.kindChanged, .vi): "đổi loại hình"
        case (.kindChanged, .en): "kind changed"
        case (.renamedAndKindChanged, .vi): "đổi tên và loại hình"
        case (.renamedAndKindChanged, .en): "name and kind changed"
        case (.whole, .vi): "nhập toàn bộ"
        case (.whole, .en): "whole"
        case (.part, .vi): "nhập một phần"
        case (.part, .en): "part"
        case (.areaOnly, .vi): "chỉ diện tích"
        case (.areaOnly, .en): "area only"
        case (.peopleOnly, .vi): "chỉ dân số"
        case (.peopleOnly, .en): "people only"
        }
    }
}

extension Portion {
    func text(_ language: Language) -> String {
        switch (self, language) {
        case (.all, .vi): "tất cả"
        case (.all, .en): "all"
        case (.none, .vi): "không"
        case (.none, .en): "none"
        case (.some, .vi): "một phần, không rõ bao nhiêu"
        case (.some, .en): "some, not said how much"
        case (.share, _): cell
        }
    }
}

extension Basis {
    func text(_ language: Language) -> String {
        switch (self, language) {
        case (.people, .vi): "dân số"
        case (.people, .en): "people"
        case (.area, .vi): "diện tích"
        case (.area, .en): "area"
        }
    }
}
