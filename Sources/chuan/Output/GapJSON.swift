import Criteria
import Evaluation

/// A shortfall as JSON: what to change, by the columns of a data file, exactly.
struct GapJSON {
    let plan: Plan
    let language: Language

    func text(_ gap: GapPlan) -> String {
        JSON.object([
            ("state", .text(gap.state.rawValue)),
            ("changes", .list(gap.changes.map { change($0) })),
            (
                "steps",
                .list(
                    gap.steps.map { step in
                        .compact([
                            ("criterion", .text(step.proposal.code)),
                            ("requirement", .text(step.requirement)),
                            ("changes", .list(step.proposal.changes.map { change($0) })),
                            (
                                "alternatives",
                                .list(step.alternatives.map { .list($0.changes.map { change($0) }) })
                            ),
                        ])
                    }
                )
            ),
            (
                "obstacles",
                .list(gap.obstacles.map { .text(GapText.sentence($0, plan: plan, language: language)) })
            ),
            ("opportunities", .list(gap.opportunities.map { opportunity($0) })),
            ("text", .text(GapText.render(gap, plan: plan, language: language))),
        ]).rendered
    }

    private func change(_ change: GapChange) -> JSON {
        .compact([
            ("column", .text(plan.slots[change.column].column)), ("from", answer(change.from)),
            ("to", answer(change.to)),
            ("bound", .text(change.bound.rawValue)), ("amount", .text(change.amount?.plainText)),
        ])
    }

    private func opportunity(_ opportunity: Opportunity) -> JSON {
        .compact([
            ("criterion", .text(opportunity.code)), ("lost", .text(opportunity.lost.plainText)),
            ("gain", .text(opportunity.gain.plainText)),
            ("changes", opportunity.most.map { .list($0.changes.map { change($0) }) } ?? .null),
        ])
    }

    private func answer(_ answer: Answer) -> JSON {
        switch answer {
        case .number(let number): .text(number.plainText)
        case .truth(let truth): .whole(truth ? 1 : 0)
        case .text(let text): .text(text)
        case .absent(let absence): .text(absence == .notApplicable ? "KAD" : "")
        }
    }
}

extension Exact {
    /// As a data file would write it, or as a fraction where no decimal is exact.
    fileprivate var plainText: String { isFiniteDecimal ? decimalText(digits: 18) : fractionText }
}
