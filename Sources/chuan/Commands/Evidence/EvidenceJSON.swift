import Criteria
import FileKinds
import Quantities
import Records

/// Evidence as JSON.
enum EvidenceJSON {
    static func card(_ card: EvidenceCard, on day: CivilDate) -> JSON {
        let (evidence, standing) = (card.evidence, card.standing(on: day))
        return .compact([
            ("id", .text(evidence.id.text)), ("subject", .text(evidence.subject.description)),
            ("title", .text(evidence.words?.title)), ("fileName", .text(evidence.words?.fileName)),
            ("source", .text(evidence.words?.source)), ("document", .text(evidence.document.rawValue)),
            ("number", .text(evidence.reference.number)),
            ("date", .text(evidence.reference.date?.description)),
            ("issuer", .text(evidence.reference.issuer)),
            ("firstDay", .text(evidence.validity.firstDay.description)),
            ("lastDay", .text(evidence.validity.lastDay?.description)),
            ("term", .text(evidence.validity.term.rawValue)),
            ("replaces", .text(evidence.replaces?.text)), ("content", content(card.content)),
            ("given", occasion(card.given, evidence.entry)),
            (
                "rejected",
                card.rejection.map { rejection in
                    .compact([
                        ("reason", .text(rejection.reason)), ("entry", .whole(Int(rejection.entry.rawValue))),
                        ("by", .text(card.rejected?.who.stored)),
                        ("at", .text(card.rejected?.at.description)),
                    ])
                } ?? .null
            ),
            ("revisions", .list(card.revisions.map { .text($0.id.text) })),
            ("targets", .list(card.targets.map { .text($0.description) })),
            (
                "standing",
                .object([
                    ("day", .text(day.description)), ("isGood", .truth(standing.isGood)),
                    (
                        "reasons",
                        .list(
                            standing.reasons.map {
                                .object([("code", .text($0.code)), ("text", .text($0.text(.en)))])
                            }
                        )
                    ),
                ])
            ),
        ])
    }

    private static func content(_ content: EvidenceContent) -> JSON {
        .compact([
            ("digest", .text(content.digest.description)), ("size", .whole(content.size)),
            ("kind", .text(content.kind.rawValue)), ("mediaType", .text(content.kind.mediaType)),
            ("warnings", .list(content.warnings.sorted().map { .text($0.rawValue) })),
            ("erasedBy", content.erasure.map { .whole(Int($0.entry.rawValue)) } ?? .null),
            ("ground", .text(content.erasure?.ground.rawValue)),
        ])
    }

    private static func occasion(_ occasion: EvidenceCard.Occasion, _ entry: EntryNumber) -> JSON {
        .compact([
            ("by", .text(occasion.who.stored)), ("body", .text(occasion.body?.text)),
            ("at", .text(occasion.at.description)), ("entry", .whole(Int(entry.rawValue))),
        ])
    }

    static func shared(_ shared: SharedContent) -> JSON {
        .object([
            ("content", .text(shared.content.description)),
            (
                "uses",
                .list(
                    shared.uses.map { use in
                        switch use.by {
                        case .evidence(let id):
                            .object([
                                ("subject", .text(use.subject.description)), ("evidence", .text(id.text)),
                            ])
                        case .observation(let number):
                            .object([
                                ("subject", .text(use.subject.description)),
                                ("observation", .text(number.description)),
                            ])
                        }
                    }
                )
            ),
        ])
    }

    static func report(_ report: EvidenceReport) -> JSON {
        .object([
            ("isWhole", .truth(report.isWhole)), ("contents", .whole(report.checked)),
            ("bytes", .whole(report.bytes)), ("records", .whole(report.records)),
            ("faultCount", .whole(report.faultCount)),
            (
                "faults",
                .list(
                    report.faults.map {
                        .object([("code", .text($0.code)), ("text", .text($0.text(.en)))])
                    }
                )
            ),
            (
                "orphans",
                .list(
                    report.orphans.map {
                        .object([
                            ("digest", .text($0.digest.description)), ("size", .whole($0.size)),
                            ("kept", .text($0.kept.description)),
                        ])
                    }
                )
            ),
        ])
    }

    static func sweep(_ sweep: EvidenceSweep) -> JSON {
        .object([
            ("contents", .whole(sweep.contents)), ("bytes", .whole(sweep.bytes)),
            ("leftovers", .whole(sweep.leftovers)),
        ])
    }
}
