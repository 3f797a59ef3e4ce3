import Quantities

extension DataCarrier {
    /// - Returns: `nil` when the terms leave 64 bits.
    static func figure(
        of element: MergedElement,
        _ parts: [Contribution],
        _ elements: [MergedElement]
    ) -> CarriedFigure? {
        // The same territory under another code, name, kind or parent: nothing happened to its figures.
        if parts.count == 1, let only = parts.first, only.keepsTerritory {
            switch element.figure(of: only.old) {
            case .known(let value): return .known(value, isEstimate: false)
            case .notApplicable: return .notApplicable
            case .missing: return missing([only.old])
            }
        }
        switch element.rule {
        case .collectAnew: return .collectAnew
        case .add(let basis): return sum(element, parts, basis)
        case .maximum(let basis): return maximum(element, parts, basis)
        case .weightedMean(let id):
            guard let weight = elements.first(where: { $0.id == id }), case .add(let basis) = weight.rule
            else { return missing(parts.map(\.old)) }
            return mean(element, parts, weight, basis)
        }
    }

    private static func missing(_ codes: [UnitCode]) -> CarriedFigure {
        .undetermined(atLeast: .zero, gaps: codes.map { CarryGap(old: $0, reason: .missing) })
    }

    private static func sum(
        _ element: MergedElement,
        _ parts: [Contribution],
        _ basis: Basis
    ) -> CarriedFigure? {
        var total = Fraction.zero
        var gaps: [CarryGap] = []
        var isEstimate = false
        var applies = false
        for part in parts where part.portion(by: basis) != .none {
            switch (element.figure(of: part.old), part.portion(by: basis)) {
            case (.notApplicable, _): continue
            case (.missing, _): gaps.append(CarryGap(old: part.old, reason: .missing))
            case (.known(.zero), _): break
            case (.known, .some): gaps.append(CarryGap(old: part.old, reason: .shareNotStated))
            case (.known(let value), .share(let share)):
                guard let given = value.multiplied(by: share), let sum = total.adding(given) else {
                    return nil
                }
                total = sum
                isEstimate = isEstimate || share != .one
            }
            applies = true
        }
        if !gaps.isEmpty { return .undetermined(atLeast: total, gaps: gaps) }
        return applies ? .known(total, isEstimate: isEstimate) : .notApplicable
    }

    private static func maximum(
        _ element: MergedElement,
        _ parts: [Contribution],
        _ basis: Basis
    ) -> CarriedFigure {
        var largest: Fraction?
        var gaps: [CarryGap] = []
        var open: [(UnitCode, Fraction)] = []
        for part in parts where part.portion(by: basis) != .none {
            switch element.figure(of: part.old) {
            case .notApplicable: continue
            case .missing: gaps.append(CarryGap(old: part.old, reason: .missing))
            case .known(let value) where part.portion(by: basis) == .all:
                largest = largest.map { max($0, value) } ?? value
            case .known(let value): open.append((part.old, value))
            }
        }
        for (old, value) in open where largest.map({ value > $0 }) ?? true {
            gaps.append(CarryGap(old: old, reason: .maximumMayBeElsewhere))
        }
        if !gaps.isEmpty { return .undetermined(atLeast: largest ?? .zero, gaps: gaps) }
        return largest.map { .known($0, isEstimate: false) } ?? .notApplicable
    }

    private static func mean(
        _ element: MergedElement,
        _ parts: [Contribution],
        _ weight: MergedElement,
        _ basis: Basis
    ) -> CarriedFigure? {
        var total = Fraction.zero
        var weights = Fraction.zero
        var gaps: [CarryGap] = []
        var isEstimate = false
        var applies: [UnitCode] = []
        for part in parts where part.portion(by: basis) != .none {
            let value: Fraction
            switch element.figure(of: part.old) {
            case .notApplicable: continue
            case .missing:
                gaps.append(CarryGap(old: part.old, reason: .missing))
                continue
            case .known(let known): value = known
            }
            applies.append(part.old)
            guard case .known(let load) = weight.figure(of: part.old) else {
                gaps.append(CarryGap(old: part.old, reason: .weightMissing))
                continue
            }
            switch part.portion(by: basis) {
            case .some:
                if load != .zero { gaps.append(CarryGap(old: part.old, reason: .shareNotStated)) }
            case .share(let share):
                guard let given = load.multiplied(by: share), let product = value.multiplied(by: given),
                    let sum = total.adding(product), let sumOfWeights = weights.adding(given)
                else { return nil }
                total = sum
                weights = sumOfWeights
                isEstimate = isEstimate || share != .one
            }
        }
        if !gaps.isEmpty { return .undetermined(atLeast: .zero, gaps: gaps) }
        if applies.isEmpty { return .notApplicable }
        guard weights != .zero else {
            return .undetermined(
                atLeast: .zero,
                gaps: applies.map { CarryGap(old: $0, reason: .noWeight) }
            )
        }
        return total.divided(by: weights).map { .known($0, isEstimate: isEstimate) }
    }
}
