import Criteria
import Evaluation

/// How parts become a whole, what absent figures are worth, and how the document was read.
extension SetJSON {
    func result(_ result: ResultRule) -> JSON {
        var members: [(String, JSON)] = [("kind", .text(result.kind.rawValue))]
        switch result.kind {
        case .verdict:
            members += [
                ("rule", rule(result.rule)),
                ("undetermined", .text(result.undeterminedIsNotMet ? "not_met" : "undetermined")),
            ]
        case .levels: break
        case .score:
            members += [
                ("combine", combination(result.combination)), ("maximum", number(result.maximum)),
                ("round", rounding(result.rounding)), ("excluded", .text(result.excludedChildren.rawValue)),
                ("rank", .text(result.rank.rawValue)),
            ]
        }
        if !result.knockOuts.isEmpty {
            members.append(("knockOuts", .list(result.knockOuts.map { knockOut($0) })))
        }
        if !result.bands.isEmpty { members.append(("bands", .list(result.bands.map { band($0) }))) }
        return .compact(members)
    }

    func policies(_ policies: Policies) -> JSON {
        .compact([
            ("missing", .text(policies.missing.rawValue)), ("noBase", .text(policies.noBase?.rawValue)),
            ("notApplicable", .text(policies.notApplicable.rawValue)),
        ])
    }

    func rule(_ rule: VerdictRule) -> JSON {
        switch rule {
        case .all: .text("all")
        case .any: .text("any")
        case .atLeast(let count): .object([("atLeast", .whole(count))])
        case .formula(let formula): .object([("formula", .text(formula.source))])
        }
    }

    func combination(_ combination: Combination) -> JSON {
        switch combination {
        case .sum: .text("sum")
        case .weightedMean: .text("weighted_mean")
        case .mean: .text("mean")
        case .min: .text("min")
        case .max: .text("max")
        case .best(let count): .object([("best", .whole(count))])
        case .formula(let formula): .object([("formula", .text(formula.source))])
        }
    }

    func rounding(_ rounding: Rounding?) -> JSON {
        guard let rounding else { return .null }
        return .object([("digits", .whole(rounding.digits)), ("mode", .text(rounding.mode.rawValue))])
    }

    func reading(_ reading: Reading) -> JSON {
        .compact([
            ("id", .text(reading.id)), ("at", .text(reading.at)), ("says", text(reading.says)),
            ("applied", text(reading.applied)), ("why", text(reading.why)),
            ("printed", reading.printed.map { printed($0) } ?? .null),
            ("alternative", text(reading.alternative?.text)),
            ("alternativeCanBeTested", reading.alternative.map { .truth($0.criterion != nil) } ?? .null),
        ])
    }

    private func printed(_ rule: PrintedRule) -> JSON {
        .compact([
            ("rule", .text(rule.written)),
            ("faults", rule.faults.isEmpty ? .null : .list(rule.faults.map { text($0) })),
        ])
    }

    private func knockOut(_ knockOut: KnockOut) -> JSON {
        .compact([
            ("when", .text(knockOut.when.source)), ("band", .text(knockOut.band)),
            ("title", text(knockOut.title)), ("at", .text(knockOut.at)),
        ])
    }

    private func band(_ band: Band) -> JSON {
        .compact([
            ("id", .text(band.id)), ("title", text(band.title)), ("when", .text(band.when?.source)),
            ("at", .text(band.at)),
        ])
    }
}
