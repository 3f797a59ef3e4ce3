import Elements
import Quantities

/// Holds the values of a batch against what criteria sets say of bounds, parts and wholes.
struct BatchRules {
    /// A value of the batch.
    struct Figure {
        let value: Decimal
        /// The row in the batch.
        let row: Int
    }

    private let rules: ElementRules

    init(_ rules: ElementRules) { self.rules = rules }

    /// What the batch alone shows to be wrong; `nil` when nothing is.
    func refusals(_ batch: ObservationBatch) -> RefusedRows? {
        let figures = self.figures(of: batch)
        var refused: [Int: ObservationRefusal] = [:]
        for bound in rules.bounds {
            for (place, series) in batch.series.enumerated() where series.element == bound.element {
                for figure in (figures[place] ?? [:]).values where !bound.allows(figure.value) {
                    refused[figure.row] = .outOfBounds(batch.key(of: figure.row), input: bound.input)
                }
            }
        }
        for rule in rules.parts {
            for (part, whole) in pairs(of: rule, batch) {
                guard let parts = figures[part], let wholes = figures[whole] else { continue }
                for (subject, figure) in parts {
                    guard let other = wholes[subject], other.value < figure.value else { continue }
                    refused[figure.row] = Self.refusal(rule, batch.key(of: figure.row))
                }
            }
        }
        guard !refused.isEmpty else { return nil }
        let rows = refused.sorted { $0.key < $1.key }.map {
            RefusedRows.Row(place: $0.key, refusal: $0.value)
        }
        return RefusedRows(rows: Array(rows.prefix(RefusedRows.kept)), count: rows.count)
    }

    static func refusal(_ rule: PartRule, _ part: ObservationKey) -> ObservationRefusal {
        .partAboveWhole(part: part, whole: rule.whole, input: rule.input)
    }

    /// The figures of each series that rules speak of, by subject.
    func figures(of batch: ObservationBatch) -> [Int: [Int32: Figure]] {
        let spoken = Set(
            rules.parts.flatMap { [$0.part, $0.whole] } + rules.bounds.map(\.element)
        )
        let isWanted = batch.series.map { spoken.contains($0.element) }
        var figures: [Int: [Int32: Figure]] = [:]
        for (place, row) in batch.rows.enumerated() where isWanted[Int(row.series)] {
            guard row.value.state == .known, let value = row.value.decimal else { continue }
            figures[Int(row.series), default: [:]][row.subject] = Figure(value: value, row: place)
        }
        return figures
    }

    /// The series of a batch that are part and whole of the same time: the same period, or a day within it, of several the last.
    private func pairs(of rule: PartRule, _ batch: ObservationBatch) -> [(part: Int, whole: Int)] {
        let parts = batch.series.indices.filter { batch.series[$0].element == rule.part }
        let wholes = batch.series.indices.filter { batch.series[$0].element == rule.whole }
        return parts.compactMap { part in
            let own = batch.series[part]
            let fitting = wholes.filter { whole in
                let other = batch.series[whole]
                return other.stage == own.stage
                    && (own.period.contains(other.period) || other.period.contains(own.period))
            }
            return fitting.max { batch.series[$0].period < batch.series[$1].period }.map { (part, $0) }
        }
    }
}

extension BoundRule {
    func allows(_ number: Decimal) -> Bool {
        guard let value = Fraction(number) else { return true }
        if let minimum, value < minimum { return false }
        if let maximum, value > maximum { return false }
        return true
    }
}

extension Decimal {
    static func < (left: Decimal, right: Decimal) -> Bool {
        Int128(left.mantissa) * Int128(Decimal.powerOfTen(right.scale))
            < Int128(right.mantissa) * Int128(Decimal.powerOfTen(left.scale))
    }
}
