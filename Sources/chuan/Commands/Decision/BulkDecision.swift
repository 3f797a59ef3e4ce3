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
        let wanted =
            rows
            ?? drafts.map {
                DecisionRow(
                    unit: $0.dossier.participant.unit,
                    choice: .asDrafted,
                    number: nil,
                    reasons: nil
                )
            }
        let answers = try await Abreast.usual.map(wanted) { row -> Result<Outcome.Line, Refused> in
            guard let draft = byUnit[row.unit] else {
                return .failure(Refused(text: DecisionWords.notReady(row.unit)))
            }
            do {
                return .success(try await decide(row, draft, service))
            } catch let refusal as any ExplainedError {
                return .failure(Refused(text: DecisionWords.refused(row.unit, refusal.text)))
            }
        }
        var outcome = Outcome()
        for answer in answers {
            switch answer {
            case .success(let line): outcome.done.append(line)
            case .failure(let refused): outcome.refusals.append(refused.text)
            }
        }
        return outcome
    }

    private struct Refused: Error { let text: Text }

    private func decide(
        _ row: DecisionRow,
        _ draft: DecisionDraft,
        _ service: DecisionService
    ) async throws -> Outcome.Line {
        let decided = try row.choice.outcome(by: draft)
        if let obstacle = draft.obstacle { throw obstacle }
        let participant = draft.dossier.participant
        var entry: EntryNumber?
        if !isTrial {
            entry = try await service.decide(
                decided,
                by: act.act(
                    signer: signer,
                    basis: draft.legalBasis,
                    number: row.number,
                    reasons: row.reasons,
                    today: room.today
                ),
                on: draft.dossier.id,
                seen: draft.dossier.entry,
                actor: actor,
                key: key.flatMap { CommandKey(rawValue: "\($0).\(participant.unit)") }
            )
        }
        return Outcome.Line(
            dossier: draft.dossier.id,
            unit: participant.unit,
            title: participant.title,
            outcome: decided,
            entry: entry
        )
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
