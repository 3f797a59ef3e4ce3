package import Criteria
import Quantities
import Tables
import Territory

extension ObservationFault {
    /// Where, what stands there, what was expected and what to do.
    package func text(_ language: Language) -> String {
        var place = language == .vi ? "dòng \(line)" : "line \(line)"
        if !unit.isEmpty { place += language == .vi ? ", đơn vị \(unit)" : ", unit \(unit)" }
        if let column, !column.isEmpty { place += language == .vi ? ", cột \(column)" : ", column \(column)" }
        return "\(place): “\(value)”; \(expected.text(language))"
    }
}

extension ObservationFault.Expected {
    func text(_ language: Language) -> String {
        switch language {
        case .vi: vietnamese
        case .en: english
        }
    }

    private var vietnamese: String {
        switch self {
        case .form(let expected): expected.text(.vi)
        case .unitColumn: "thiếu cột unit"
        case .valueColumn:
            "không có cột số liệu nào; tên cột là mã chỉ tiêu (`chuan elements`) hoặc cột của bộ tiêu chí (--set)"
        case .knownColumn(let nearest):
            "không có cột này"
                + (nearest.map { "; có phải là “\($0)”?" } ?? "; hãy bỏ cột hoặc sửa tên (`chuan elements`)")
        case .oneColumn: "cột này có hai lần; hãy giữ một"
        case .period: "cần một kỳ như 2026, 2026-Q3, 2026-07 hoặc 2026-07-31"
        case .periodKind(let kind): "chỉ tiêu này cần \(PeriodWords.kind(kind, .vi))"
        case .begunPeriod(let today): "kỳ này chưa bắt đầu (hôm nay \(today))"
        case .dayOfState(let today):
            "kỳ chưa hết (hôm nay \(today)) nên phải nêu ngày của số liệu thời điểm: --day NGÀY"
        case .dayWithin(let period): "ngày nêu ở --day phải nằm trong kỳ \(period)"
        case .source: "cần nguồn số liệu, 1 đến 200 ký tự: cột source hoặc --source"
        case .unitCode: "cần mã đơn vị 2, 3 hoặc 5 chữ số"
        case .subjectCode: "cần mã gồm chữ không dấu, số, chấm, gạch; tối đa 60 ký tự"
        case .knownUnit: "không có đơn vị nào từng mang mã này; tìm theo tên: `chuan units find`"
        case .unitInForce(let day, let periods):
            "mã này không có hiệu lực ngày \(day): " + Self.history(periods, .vi)
        case .dayOnRecord(let first): "dữ liệu đơn vị chỉ có từ \(first)"
        case .tier(let tier):
            "cần mã \(tier.codeLength) chữ số: bộ tiêu chí này dành cho \(Self.name(of: tier, .vi))"
        case .name(let unit, let day):
            "ngày \(day) mã \(unit.code) là \(unit.fullName); hãy xem lại mã hoặc tên"
        case .element(let nearest):
            "không có chỉ tiêu này" + (nearest.map { "; có phải là “\($0)”?" } ?? "; xem `chuan elements`")
        case .value(let refusal): refusal.text(.vi)
        case .text: "dài quá 2.000 ký tự"
        case .sameAs(let column, let value):
            "khác cột \(column) = “\(value)” trong khi cả hai hỏi cùng một điều"
        case .accepted(let refusal): refusal.vietnamese
        }
    }

    private var english: String {
        switch self {
        case .form(let expected): expected.text(.en)
        case .unitColumn: "the column unit is missing"
        case .valueColumn:
            "no column has values; columns are named by elements (`chuan elements`) or as in the set (--set)"
        case .knownColumn(let nearest):
            "no such column"
                + (nearest.map { "; did you mean “\($0)”?" }
                    ?? "; remove it or mend its name (`chuan elements`)")
        case .oneColumn: "the column stands twice; keep one"
        case .period: "expected a period like 2026, 2026-Q3, 2026-07 or 2026-07-31"
        case .periodKind(let kind): "the element needs \(PeriodWords.kind(kind, .en))"
        case .begunPeriod(let today): "the period has not begun (today is \(today))"
        case .dayOfState(let today):
            "the period is not over (today is \(today)), so the day of the state must be given: --day DAY"
        case .dayWithin(let period): "the day of --day must lie in the period \(period)"
        case .source: "expected a source of 1 to 200 characters: column source or --source"
        case .unitCode: "expected a code of 2, 3 or 5 digits"
        case .subjectCode: "expected a code of letters, digits, points and hyphens, at most 60"
        case .knownUnit: "no unit ever had this code; look it up by name: `chuan units find`"
        case .unitInForce(let day, let periods):
            "the code is not in force on \(day): " + Self.history(periods, .en)
        case .dayOnRecord(let first): "the records of units begin on \(first)"
        case .tier(let tier):
            "expected a code of \(tier.codeLength) digits: the set is for \(Self.name(of: tier, .en))"
        case .name(let unit, let day):
            "on \(day) the code \(unit.code) is \(unit.fullName); check code and name"
        case .element(let nearest):
            "no such element" + (nearest.map { "; did you mean “\($0)”?" } ?? "; see `chuan elements`")
        case .value(let refusal): refusal.text(.en)
        case .text: "longer than 2,000 characters"
        case .sameAs(let column, let value):
            "differs from column \(column) = “\(value)”, though both ask for one thing"
        case .accepted(let refusal): refusal.english
        }
    }

    private static func history(_ units: [Unit], _ language: Language) -> String {
        units.map { unit in
            let from = unit.validity.from.map { language == .vi ? " từ \($0)" : " from \($0)" } ?? ""
            let until =
                unit.validity.until.map { language == .vi ? " đến trước \($0)" : " until before \($0)" } ?? ""
            return unit.fullName + from + until
        }
        .joined(separator: "; ")
    }

    private static func name(of tier: Tier, _ language: Language) -> String {
        switch (tier, language) {
        case (.province, .vi): "cấp tỉnh"
        case (.district, .vi): "cấp huyện"
        case (.commune, .vi): "cấp xã"
        case (.province, .en): "provinces"
        case (.district, .en): "districts"
        case (.commune, .en): "communes"
        }
    }
}
