import Criteria
import Quantities

/// Mechanisms as YAML.
extension CriteriaWriter {
    static func score(_ rule: ScoreRule, _ criterion: Criterion) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("mechanism", rule.mechanism)
            switch rule {
            case .check, .ratio, .rubric: break
            case .cappedRatio(let fullAt, let slope):
                fields.add("full_at", fullAt)
                if slope != fullAt { fields.add("slope", slope) }
            case .allOrNothing(let fullAt): fields.add("full_at", fullAt)
            case .tiers(let tiers): fields.add("tiers", list: tiers.map(tier))
            case .choice(let shares): fields.add("points", map: choice(shares, criterion))
            case .checklist(let parts): fields.add("parts", list: parts.map(part))
            case .cohort(let cohort): self.cohort(cohort, in: &fields)
            case .formula(let formula): fields.add("points", formula)
            }
        }
    }

    private static func tier(_ tier: ScoreRule.Tier) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("when", tier.when)
            fields.add("points", tier.share)
            fields.add("quote", tier.quote)
        }
    }

    private static func part(_ part: ScoreRule.Part) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("title", part.title)
            fields.add("when", part.when)
            fields.add("points", part.share)
        }
    }

    private static func choice(_ shares: [Fraction], _ criterion: Criterion) -> [YAMLOutput.Field] {
        let options = criterion.inputs.lazy.compactMap { input -> [Input.Option]? in
            if case .choice(let options) = input.kind { options } else { nil }
        }.first
        return zip(options ?? [], shares).map { .init(key: $0.id, value: YAMLOutput(number: $1)) }
    }

    private static func cohort(_ rule: CohortRule, in fields: inout OutputFields) {
        fields.add("method", rule.method.rawValue)
        if !rule.higherIsBetter { fields.add("better", "lower") }
        if rule.lowerBound != nil || rule.upperBound != nil {
            fields.add(
                "bounds",
                YAMLOutput { bounds in
                    bounds.add("min", rule.lowerBound)
                    bounds.add("max", rule.upperBound)
                }
            )
        }
        if rule.flat != .fullIfPositive { fields.add("flat", rule.flat.rawValue) }
        if rule.method == .zScore {
            fields.add("mean", rule.mean)
            fields.add("deviation", rule.deviation)
        }
    }
}
