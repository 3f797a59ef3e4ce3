import Quantities

/// Thresholds whose unit contradicts that of the figure which they are held against.
package enum UnitFindings {
    package static func findings(of node: Node, at site: FindingSite) -> [Finding] {
        guard let criterion = node.criterion else { return [] }
        let conditions = criterion.conditions
        return percentSigns(criterion, conditions, at: site)
            // A set may write its thresholds in any unit of money; only a document can contradict itself.
            + (site.printedBy == nil ? [] : moneyUnits(criterion, conditions, at: site))
    }

    private static func percentSigns(
        _ criterion: Criterion,
        _ conditions: [Formula],
        at site: FindingSite
    ) -> [Finding] {
        guard criterion.value?.type == .number(.share) else { return [] }
        return conditions.compactMap { condition in
            guard let number = condition.bareThresholds.first(where: { $0 > .one }), number.denominator == 1
            else { return nil }
            return site.finding(
                .percentSign,
                vi: "Giá trị là một tỷ lệ nhưng ngưỡng “\(condition.source)” không có dấu %: theo đúng chữ, "
                    + "\(number.numerator) là \(number.numerator)00 %",
                en:
                    "The value is a share but the threshold “\(condition.source)” has no percent sign: to the letter, "
                    + "\(number.numerator) is \(number.numerator)00%"
            )
        }
    }

    private static func moneyUnits(
        _ criterion: Criterion,
        _ conditions: [Formula],
        at site: FindingSite
    ) -> [Finding] {
        guard let unit = criterion.moneyUnit else { return [] }
        let odd = conditions.compactMap { condition in condition.writtenMoney.first { $0.unit != unit } }
        guard let first = odd.first else { return [] }
        var seen: Set<String> = []
        let all = odd.map(\.text).filter { seen.insert($0).inserted }.joined(separator: ", ")
        return [
            site.finding(
                .unit,
                vi:
                    "Đơn vị của số liệu là \(unit.rawValue), nhưng ngưỡng in bằng \(first.unit.rawValue) (\(all)): "
                    + "đọc theo đơn vị của số liệu thì “\(first.number)” là \(first.number) \(unit.rawValue), gấp "
                    + "\(Self.factor(unit, first.unit)) lần",
                en:
                    "Figures are in \(unit.rawValue), but thresholds are printed in \(first.unit.rawValue) (\(all)): "
                    + "in the unit of the figures “\(first.number)” would be \(first.number) \(unit.rawValue), "
                    + "\(Self.factor(unit, first.unit)) times as much"
            )
        ]
    }

    private static func factor(_ unit: MoneyUnit, _ other: MoneyUnit) -> String {
        unit.dong >= other.dong ? "\(unit.dong / other.dong)" : "1/\(other.dong / unit.dong)"
    }
}

extension Criterion {
    /// The formulas that hold a figure against a threshold.
    fileprivate var conditions: [Formula] {
        switch judgement {
        case .none: []
        case .require(let requirement): requirement.cases.map(\.condition)
        case .ladder(let rungs): rungs.compactMap { $0 }.flatMap { $0.cases.map(\.condition) }
        case .score(.tiers(let tiers)): tiers.compactMap(\.when)
        case .score(.checklist(let parts)): parts.map(\.when)
        case .score: []
        }
    }

    /// The unit of a value that is money.
    fileprivate var moneyUnit: MoneyUnit? {
        if case .number(.money(let unit))? = value?.type { return unit }
        if value == nil, inputs.count == 1, case .money(let unit)? = inputs.first?.kind { return unit }
        return nil
    }
}

extension Formula {
    /// Numbers without any unit that `value` itself is compared with.
    fileprivate var bareThresholds: [Fraction] {
        guard let syntax = try? FormulaParser.parseRequirement(source) else { return [] }
        return syntax.comparisons.compactMap { left, right in
            if case .name("value", _) = left, case .number(let number, .plain, _) = right { return number }
            if case .name("value", _) = right, case .number(let number, .plain, _) = left { return number }
            return nil
        }
    }

    /// Amounts of money as they are written: `200 triệu đồng`.
    fileprivate var writtenMoney: [(text: String, number: String, unit: MoneyUnit)] {
        let words = source.split(separator: " ").map(String.init)
        return words.indices.dropLast().compactMap { index in
            let number = words[index].filter { $0.isNumber || $0 == "." || $0 == "_" }
            guard !number.isEmpty else { return nil }
            let named = MoneyUnit.allCases.reversed().first { $0.rawValue.hasPrefix(words[index + 1]) }
            return named.map { (text: "\(number) \($0.rawValue)", number: number, unit: $0) }
        }
    }
}

extension FormulaSyntax {
    /// Both sides of every comparison.
    fileprivate var comparisons: [(FormulaSyntax, FormulaSyntax)] {
        switch self {
        case .compare(_, let left, let right, _): [(left, right)]
        case .and(let left, let right, _), .or(let left, let right, _): left.comparisons + right.comparisons
        case .not(let inner, _): inner.comparisons
        case .call(_, let arguments, _): arguments.flatMap(\.comparisons)
        case .number, .text, .truth, .name, .about, .negate, .arithmetic, .isOne, .choose: []
        }
    }
}
