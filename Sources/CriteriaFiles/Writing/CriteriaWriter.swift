package import Criteria
import Quantities

/// Writes a set as YAML in the documented format, so that reading it gives an equal set but for places.
///
/// A derived set is written out whole, as a set of its own: what it was derived from is not part of the text.
package enum CriteriaWriter {
    /// - Complexity: O(*n*) in the size of the set, times the depth of its groups.
    package static func yaml(_ set: CriteriaSet) -> String {
        var text = ""
        for field in heading(set) + body(set) {
            field.write(to: &text, indent: 0)
            text += "\n"
        }
        return text
    }

    private static func heading(_ set: CriteriaSet) -> [YAMLOutput.Field] {
        var fields = OutputFields()
        fields.add("format", "1")
        fields.add("id", set.id)
        fields.add("edition", set.edition)
        fields.add("title", set.title)
        fields.add("description", set.description)
        fields.add("issuer", set.issuer)
        fields.add("legal_basis", list: set.legalBasis.map { YAMLOutput(text: $0) })
        fields.add("source", source(set.source))
        if set.validity.from != nil || set.validity.until != nil {
            fields.add(
                "valid",
                YAMLOutput { valid in
                    valid.add("from", set.validity.from?.description)
                    valid.add("until", set.validity.until?.description)
                }
            )
        }
        fields.add("subject", set.subject)
        return fields.fields
    }

    private static func body(_ set: CriteriaSet) -> [YAMLOutput.Field] {
        var fields = OutputFields()
        fields.add("attributes", map: set.attributes.map { .init(key: $0.name, value: attribute($0)) })
        fields.add("parameters", map: set.parameters.map { .init(key: $0.name, value: parameter($0)) })
        fields.add("levels", list: set.levels.map(level))
        fields.add("policies", policies(set.policies, inherited: nil))
        fields.add("result", result(set.result))
        fields.add("criteria", list: set.nodes.map { node($0, inherited: set.policies) })
        fields.add("readings", list: set.readings.map { reading($0, of: nil, inherited: set.policies) })
        return fields.fields
    }

    private static func source(_ source: Source) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("id", source.id)
            fields.add("title", source.title)
            fields.add("number", source.number)
            fields.add("date", source.date?.description)
            fields.add("place", source.place)
        }
    }

    private static func attribute(_ attribute: Attribute) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("title", attribute.title)
            if attribute.kind != .text { fields.add("kind", attribute.kind.rawValue) }
            fields.add("values", list: attribute.values.map { .scalar($0) })
            fields.add("default", attribute.byDefault)
        }
    }

    private static func parameter(_ parameter: Parameter) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("title", parameter.title)
            fields.add("at", parameter.at)
            fields.add(
                "cases",
                list: parameter.cases.map { item in
                    YAMLOutput {
                        $0.add("when", item.when)
                        $0.add("is", item.value)
                    }
                }
            )
        }
    }

    private static func level(_ level: Level) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("id", "\(level.number)")
            fields.add("title", level.title)
            fields.add("description", level.description)
        }
    }

    /// Policies, or what of them differs from the inherited ones.
    static func policies(_ policies: Policies, inherited: Policies?) -> YAMLOutput? {
        if policies == inherited { return nil }
        return YAMLOutput { fields in
            if policies.missing != inherited?.missing { fields.add("missing", policies.missing.rawValue) }
            if policies.noBase != inherited?.noBase { fields.add("no_base", policies.noBase?.rawValue) }
            if policies.notApplicable != inherited?.notApplicable {
                fields.add("not_applicable", policies.notApplicable.rawValue)
            }
        }
    }

    // MARK: - Result

    private static func result(_ result: ResultRule) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("kind", result.kind.rawValue)
            fields.add("rule", rule(result.rule))
            if result.undeterminedIsNotMet { fields.add("undetermined", "not_met") }
            fields.add("combine", combination(result.combination))
            fields.add("maximum", result.maximum)
            fields.add("round", rounding(result.rounding))
            if result.excludedChildren != .lower { fields.add("excluded", result.excludedChildren.rawValue) }
            if result.rank != .descending { fields.add("rank", result.rank.rawValue) }
            fields.add("knock_outs", list: result.knockOuts.map(knockOut))
            fields.add("bands", list: result.bands.map(band))
        }
    }

    private static func knockOut(_ knockOut: KnockOut) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("when", knockOut.when)
            fields.add("band", knockOut.band)
            fields.add("title", knockOut.title)
            fields.add("at", knockOut.at)
        }
    }

    private static func band(_ band: Band) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("id", band.id)
            fields.add("title", band.title)
            fields.add("when", band.when)
            fields.add("at", band.at)
        }
    }

    static func rule(_ rule: VerdictRule) -> YAMLOutput? {
        switch rule {
        case .all: nil
        case .any: .scalar("any")
        case .atLeast(let number): YAMLOutput { $0.add("at_least", "\(number)") }
        case .formula(let formula): YAMLOutput { $0.add("formula", formula) }
        }
    }

    static func combination(_ combination: Combination) -> YAMLOutput? {
        switch combination {
        case .sum: nil
        case .weightedMean: .scalar("weighted_mean")
        case .mean: .scalar("mean")
        case .min: .scalar("min")
        case .max: .scalar("max")
        case .best(let number): YAMLOutput { $0.add("best", "\(number)") }
        case .formula(let formula): YAMLOutput { $0.add("formula", formula) }
        }
    }

    static func rounding(_ rounding: Rounding?) -> YAMLOutput? {
        guard let rounding else { return nil }
        if rounding.mode == .halfUp { return .scalar("\(rounding.digits)") }
        return YAMLOutput { fields in
            fields.add("digits", "\(rounding.digits)")
            fields.add("mode", rounding.mode.rawValue)
        }
    }
}
