import Assessment
import Criteria
import Evaluation
import Quantities
import Records

/// Decisions and their drafts as JSON.
enum DecisionJSON {
    static func decision(_ decision: Decision) -> JSON {
        .compact([
            ("decision", .text(decision.id.text)), ("dossier", .text(decision.dossier.text)),
            ("kind", .text(decision.kind.rawValue)), ("previous", .text(decision.previous?.text)),
            ("outcome", outcome(decision.outcome)), ("levelTitle", .text(decision.levelTitle)),
            ("number", .text(decision.act.number)), ("day", .text(decision.act.day.description)),
            ("signatory", .text(decision.act.signatory)), ("signer", .text(decision.act.signer?.text)),
            ("legalBasis", .list(decision.act.legalBasis.map { .text($0) })),
            ("reasons", decision.act.hasReasons ? .text(decision.act.reasons) : .null),
            ("validFrom", .text(decision.from.description)),
            ("validUntil", .text(decision.act.validUntil?.description)),
            ("entry", .whole(Int(decision.entry.rawValue))),
            ("basis", decision.basis.map { basis($0) } ?? .null),
            ("digest", .text(decision.digest.description)), ("isWhole", .truth(decision.isWhole)),
        ])
    }

    static func outcome(_ outcome: DecisionOutcome) -> JSON {
        .compact([
            ("is", .text(outcome.word)), ("level", outcome.level.map { .whole($0) } ?? .null),
            ("points", .text(outcome.points?.fractionText)),
        ])
    }

    static func basis(_ basis: DecisionBasis) -> JSON {
        .compact([
            ("set", .text(basis.set.description)), ("unit", .text(basis.unit.description)),
            ("values", .text(basis.values.description)), ("evidence", .text(basis.evidence.description)),
            ("children", .text(basis.children?.description)),
            ("population", basis.population.map { .whole(Int($0.rawValue)) } ?? .null),
            ("outcome", .text(basis.outcome.description)),
        ])
    }

    static func draft(_ draft: DecisionDraft) -> JSON {
        .compact([
            ("dossier", .text(draft.dossier.id.text)), ("unit", .text(draft.dossier.participant.unit)),
            ("title", .text(draft.dossier.participant.title)), ("state", .text(draft.dossier.state.rawValue)),
            ("entry", .whole(Int(draft.dossier.entry.rawValue))), ("proposal", outcome(draft.proposal)),
            ("council", .text(draft.council?.outcome.title.vi)),
            ("legalBasis", .list(draft.legalBasis.map { .text($0) })), ("reasons", .text(draft.reasons)),
            ("articles", .list(draft.articles.map { .text($0) })), ("obstacle", .text(draft.obstacle?.code)),
        ])
    }
}
