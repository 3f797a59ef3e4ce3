import Assessment
import Criteria
import Evaluation
import Quantities
import Records
import Territory

/// What is public of a unit, for machines and spreadsheets.
struct UnitData {
    let view: UnitView

    var json: [UInt8] {
        JSONWriter.bytes { j in
            j.object {
                j.member("code", view.unit.code.description)
                j.member("name", view.unit.name)
                j.member("kind", view.unit.kind.rawValue)
                j.member("parent", view.unit.parent?.description)
                j.member("valid_from", view.unit.validity.from?.description)
                j.member("valid_until", view.unit.validity.until?.description)
                j.list("predecessors") {
                    for change in view.predecessors {
                        j.object {
                            j.member("code", change.code.description)
                            j.member("name", change.name)
                            j.member("day", change.transfer.day.description)
                            j.member("kind", change.transfer.kind.rawValue)
                        }
                    }
                }
                j.list("results") { for assessed in view.assessed { write(assessed, j) } }
            }
        }
    }

    private func write(_ assessed: UnitView.Assessed, _ j: JSONWriter) {
        let decision = assessed.result.decision
        j.object {
            j.member("campaign", assessed.campaign.id.text)
            j.member("title", assessed.campaign.title)
            j.member("set", assessed.campaign.set.name)
            j.member("period", assessed.campaign.period)
            j.member("outcome", word(decision.outcome))
            j.member("level", decision.outcome.level)
            if let points = decision.outcome.points { j.member("points", points.fractionText) }
            j.object("decision") {
                j.member("number", decision.act.number)
                j.member("day", decision.act.day.description)
                j.member("valid_from", decision.from.description)
                j.member("valid_until", decision.act.validUntil?.description)
                j.member("digest", decision.digest.description)
            }
            guard let explanation = assessed.explanation else { return }
            j.list("criteria") {
                for criterion in explanation.criteria {
                    j.object {
                        j.member("code", criterion.code)
                        j.member("title", criterion.title.vi)
                        j.member("result", result(criterion))
                        guard assessed.showsFigures else { return }
                        j.object("figures") {
                            for given in criterion.given {
                                j.member(
                                    given.letter,
                                    assessed.values[ValueKey(criterion.code, given.letter)]
                                )
                            }
                        }
                    }
                }
            }
        }
    }

    var csv: [UInt8] {
        var csv = CSVText([
            "unit", "name", "campaign", "set", "period", "decision", "criterion", "title", "result", "letter",
            "value",
        ])
        for assessed in view.assessed {
            let head = [
                view.unit.code.description, view.unit.fullName, assessed.campaign.title,
                assessed.campaign.set.name,
                assessed.campaign.period, assessed.result.decision.act.number,
            ]
            guard let explanation = assessed.explanation else {
                csv.append(head + ["", "", word(assessed.result.decision.outcome), "", ""])
                continue
            }
            for criterion in explanation.criteria {
                let tail = [criterion.code, criterion.title.vi, result(criterion)]
                let given = assessed.showsFigures ? criterion.given : []
                if given.isEmpty { csv.append(head + tail + ["", ""]) }
                for figure in given {
                    let value = assessed.values[ValueKey(criterion.code, figure.letter)] ?? ""
                    csv.append(head + tail + [figure.letter, value])
                }
            }
        }
        return csv.bytes
    }

    private func word(_ outcome: DecisionOutcome) -> String {
        switch outcome {
        case .recognised: "recognised"
        case .established: "established"
        case .met: "met"
        case .notMet: "notMet"
        case .refused: "refused"
        case .revoked: "revoked"
        }
    }

    /// As in data files: a verdict, a mark for each level, or points as a fraction.
    private func result(_ criterion: CriterionExplanation) -> String {
        switch criterion.judgement {
        case .shown: ""
        case .requirement(let requirement): requirement.verdict.word
        case .ladder(let rungs): String(decoding: rungs.map(\.mark.rawValue), as: UTF8.self)
        case .points(let points):
            points.isExcluded
                ? Absence.notApplicable.rawValue
                : points.given?.fractionText ?? (points.absence ?? .missing).rawValue
        }
    }
}
