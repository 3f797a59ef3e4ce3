import Assessment
import Criteria
import Records

/// Many dossiers of a campaign decided by one paper, each by itself.
struct BulkDecision: Sendable {
    struct Outcome: Sendable {
        struct Line: Sendable {
            let dossier: Identifier<Dossier>
            let unit: String
            let title: String
            let outcome: DecisionOutcome
            /// `nil` when nothing was recorded.
            let entry: EntryNumber?
        }

        var done: [Line] = []
        var refusals: [Text] = []

        var count: Int { done.count + refusals.count }
    }

    private let room: AssessmentRoom
    private let act: ActOptions
    private let signer: Identifier<Person>?
    private let actor: Actor
    private let key: String?
    private let isTrial: Bool

    init(
        _ room: AssessmentRoom,
        _ act: ActOptions,
        signer: Identifier<Person>?,
        by actor: Actor,
        key: String?,
        isTrial: Bool
    ) {
        self.room = room
        self.act = act
        self.signer = signer
        self.actor = actor
        self.key = key
        self.isTrial = isTrial
    }

    /// - Parameter rows: whom to decide on; `nil` for all who wait.
    func run(_ campaign: Identifier<Campaign>, _ rows: [DecisionRow]?) async throws -> Outcome {
        let service = DecisionService(room, StandingService(room))
        let drafts = try await service.drafts(in: campaign)
        let byUnit = Dictionary(drafts.map { ($0.dossier.participant.unit, $0) }) { first, _ in first }
        var outcome = Outcome()
        var lines: [(line: DecisionLine, draft: DecisionDraft, outcome: DecisionOutcome)] = []
        var refusals: [String: Text] = [:]
        let rows = rows ?? drafts.map { DecisionRow(everythingAsDraftedFor: $0.dossier.participant.unit) }
        for row in rows {
            guard let draft = byUnit[row.unit] else {
                refusals[row.unit] = DecisionWords.notReady(row.unit)
                continue
            }
            do {
                let decided = try row.choice.outcome(by: draft)
                if let obstacle = draft.obstacle { throw obstacle }
                let line = DecisionLine(
                    draft.dossier.id,
                    decided,
                    number: row.number,
                    reasons: row.reasons,
                    seen: draft.dossier.entry
                )
                lines.append((line, draft, decided))
            } catch let refusal as any ExplainedError {
                refusals[row.unit] = DecisionWords.refused(row.unit, refusal.text)
            }
        }
        var entry: EntryNumber?
        var refused: Set<Identifier<Dossier>> = []
        if !isTrial, let first = lines.first {
            let bulk = try await service.decide(
                lines.map(\.line),
                by: act.act(signer: signer, basis: first.draft.legalBasis, today: room.today),
                in: campaign,
                actor: actor,
                key: key.flatMap { CommandKey(rawValue: $0) }
            )
            entry = bulk.entry
            refused = Set(bulk.refused.map(\.dossier))
            let units = Dictionary(
                lines.map { ($0.line.dossier, $0.draft.dossier.participant.unit) },
                uniquingKeysWith: { first, _ in first }
            )
            for one in bulk.refused {
                guard let unit = units[one.dossier] else { continue }
                refusals[unit] = DecisionWords.refused(unit, one.why.text)
            }
        }
        outcome.refusals = rows.compactMap { refusals[$0.unit] }
        outcome.done = lines.filter { !refused.contains($0.line.dossier) }.map { line, draft, decided in
            Outcome.Line(
                dossier: line.dossier,
                unit: draft.dossier.participant.unit,
                title: draft.dossier.participant.title,
                outcome: decided,
                entry: entry
            )
        }
        return outcome
    }
}

extension BulkDecision.Outcome {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Code", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Quyết định" : "Decision", .left),
        ])
        for line in done { table.append([line.unit, line.title, line.outcome.title(language)]) }
        return table.text
    }

    var json: JSON {
        .object([
            (
                "decided",
                .list(
                    done.map { line in
                        .compact([
                            ("unit", .text(line.unit)), ("outcome", DecisionJSON.outcome(line.outcome)),
                            ("entry", line.entry.map { .whole(Int($0.rawValue)) } ?? .null),
                        ])
                    }
                )
            ),
            ("refused", .list(refusals.map { .text($0.vi) })),
        ])
    }
}
