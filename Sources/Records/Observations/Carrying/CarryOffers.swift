import Criteria
package import Database
import Elements
import Quantities
package import Territory

/// Works out what the recorded values of old units give for new ones.
package struct CarryOffers {
    private let request: CarryRequest
    private let territory: Territory

    /// - Parameter territory: with the shares that somebody stated, if any.
    package init(_ request: CarryRequest, territory: Territory) {
        self.request = request
        self.territory = territory
    }

    /// - Returns: by unit and element, for every new unit that has something of an old unit with a value.
    /// - Throws: ``CarryRefusal``, ``DatabaseError``.
    package func all(_ connection: Connection) throws -> [CarryOffer] {
        let carrier = try DataCarrier(territory, from: request.from, to: request.to, tier: request.tier)
        let values = try OldValues(request, territory).figures(connection, carrier)
        let merged = request.elements.map {
            MergedElement(id: $0.id.rawValue, rule: $0.merge, figures: values[$0.id] ?? [:])
        }
        let figures = try carrier.carry(merged + weights(of: merged, values))
        let observed = Set(values.values.flatMap(\.keys))
        var offers: [CarryOffer] = []
        for unit in carrier.heirs(of: observed) {
            let origins = carrier.origins(of: [unit.code]).sorted()
            for element in request.elements {
                guard let figure = figures[element.id.rawValue]?[unit.code] else { continue }
                // A new unit whose old units said nothing of this element is not spoken of.
                guard origins.contains(where: { values[element.id]?[$0] != nil }) else { continue }
                offers.append(
                    CarryOffer(
                        key: key(element, unit),
                        unit: unit,
                        outcome: Self.outcome(figure, element.kind),
                        origins: origins
                    )
                )
            }
        }
        return offers
    }

    /// Elements that are asked for as weights only.
    private func weights(
        of merged: [MergedElement],
        _ values: [ElementID: [UnitCode: Figure]]
    ) -> [MergedElement] {
        let known = Set(merged.map(\.id))
        let wanted = merged.compactMap { element -> String? in
            guard case .weightedMean(let id) = element.rule, !known.contains(id) else { return nil }
            return id
        }
        return Set(wanted).sorted().compactMap { ElementID(rawValue: $0) }.map {
            MergedElement(id: $0.rawValue, rule: .add(.people), figures: values[$0] ?? [:])
        }
    }

    /// States are offered for the first day of the new unit, what happened in a period for that period.
    private func key(_ element: DataElement, _ unit: Unit) -> ObservationKey {
        ObservationKey(
            subject: ObservedSubject(unit),
            element: element.id,
            period: element.period == .day ? Period(request.to) : request.period,
            stage: request.stage
        )
    }

    private static func outcome(_ figure: CarriedFigure, _ kind: ElementKind) -> CarryOffer.Outcome {
        switch figure {
        case .notApplicable: return .notApplicable
        case .undetermined(_, let gaps): return .undetermined(gaps)
        case .collectAnew: return .collectAnew
        case .known(let value, let isEstimate):
            switch kind {
            case .count, .number, .money:
                guard let decimal = Decimal(exactly: value), kind != .count || decimal.scale == 0 else {
                    return .notAValue
                }
                return .value(.number(decimal), isEstimate: isEstimate)
            case .yesNo:
                // The same territory under another name; yes/no is collected anew otherwise.
                if value == .zero || value == .one {
                    return .value(.truth(value == .one), isEstimate: isEstimate)
                }
                return .notAValue
            case .choice(let options):
                guard value.denominator == 1, options.indices.contains(Int(value.numerator)) else {
                    return .notAValue
                }
                return .value(.option(options[Int(value.numerator)].id), isEstimate: isEstimate)
            }
        }
    }
}

extension Decimal {
    /// The decimal that a fraction is; `nil` when it has no end or more than 18 digits.
    init?(exactly fraction: Fraction) {
        for scale in 0...18 {
            let power = Int128(Decimal.powerOfTen(scale))
            let (digits, rest) = (Int128(fraction.numerator) * power).quotientAndRemainder(
                dividingBy: Int128(fraction.denominator)
            )
            guard digits.magnitude < 1_000_000_000_000_000_000 else { return nil }
            if rest == 0 {
                self.init(mantissa: Int64(digits), scale: scale)
                return
            }
        }
        return nil
    }
}
