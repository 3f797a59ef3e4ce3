import Criteria
import Evaluation
import Quantities
import Territory

extension CarryReport {
    func text(_ language: Language) throws -> String {
        var text = UnitsWords.carried(oldUnits, from, units.count, to)(language) + "\n"
        if untouched > 0 { text += UnitsWords.untouched(untouched)(language) + "\n" }
        text += "\n" + counts(language)
        let totals = totals(language)
        if !totals.isEmpty { text += "\n" + totals }
        let open = openFigures(language)
        guard !open.isEmpty else { return text }
        text += "\n" + UnitsWords.undetermined(open.count)(language) + "\n"
        text += open.prefix(Self.shown).map { "  \($0)\n" }.joined()
        if open.count > Self.shown { text += "  … \(UnitsWords.more(open.count - Self.shown)(language))\n" }
        return text
    }

    private func counts(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Đại lượng" : "Element", .left), (isVietnamese ? "Cách" : "Rule", .left),
            (isVietnamese ? "Đã biết" : "Known", .right), (isVietnamese ? "Ước tính" : "Estimate", .right),
            (isVietnamese ? "Chưa xác định" : "Undetermined", .right),
            (isVietnamese ? "Không áp dụng" : "Not applicable", .right),
            (isVietnamese ? "Thu thập lại" : "Collect anew", .right),
            (isVietnamese ? "Đơn vị cũ thiếu số" : "Old units without", .right),
        ])
        for summary in summaries {
            table.append([
                summary.element.id, summary.element.rule.code, "\(summary.knownCount)",
                "\(summary.estimateCount)", "\(summary.undeterminedCount)",
                "\(summary.notApplicableCount)", "\(summary.anewCount)", "\(summary.missingCount)",
            ])
        }
        return table.text
    }

    private func totals(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Tổng" : "Total", .left),
            (isVietnamese ? "Trước" : "Before", .right), (isVietnamese ? "Sau" : "After", .right),
            (isVietnamese ? "Chưa chia được" : "Undistributed", .right),
            (isVietnamese ? "Bảo toàn" : "Conserved", .left),
        ])
        var isEmpty = true
        for summary in summaries {
            guard let totals = summary.totals else { continue }
            isEmpty = false
            table.append([
                summary.element.id, Self.number(totals.before, language), Self.number(totals.after, language),
                Self.number(totals.undistributed, language),
                totals.isConserved ? (isVietnamese ? "đúng" : "yes") : (isVietnamese ? "SAI" : "NO"),
            ])
        }
        return isEmpty ? "" : table.text
    }

    /// One line for each figure that is not determined.
    private func openFigures(_ language: Language) -> [String] {
        units.flatMap { unit in
            summaries.compactMap { summary -> String? in
                guard case .undetermined(let least, let gaps)? = summary.carried[unit.code] else {
                    return nil
                }
                let reasons = gaps.map { gap in
                    let old = territory.history(of: gap.old).first { $0.validity.contains(from) }
                    return "\(gap.old) \(old?.fullName ?? ""): \(gap.reason.text(language))"
                }
                let known = least == .zero ? "" : " ≥ " + Self.number(Exact(least), language)
                return
                    "\(unit.code) \(unit.fullName), \(summary.element.id)\(known) (\(reasons.joined(separator: "; ")))"
            }
        }
    }

    /// Rounded to four decimals where it does not end before.
    private static func number(_ value: Exact, _ language: Language) -> String {
        let text = value.decimalText(digits: 4)
        guard let digits = DecimalDigits(text) else { return text }
        let isRounded = Exact(text) != value
        return (isRounded ? "≈ " : "") + language.numbers.number(digits)
    }
}

extension Language {
    /// How numbers are written in this language.
    var numbers: NumberWording {
        switch self {
        case .vi: .vietnamese
        case .en: .english
        }
    }
}
