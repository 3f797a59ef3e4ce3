import Assessment
import Criteria
import Database
import Evaluation
import Records

/// The names that data files and arguments have for the figures of a set: `1.1.a`, and for a criterion's only figure its code alone.
struct ColumnNames: Sendable {
    private let keys: [String: ValueKey]
    /// Columns that may stand in a file beside the figures.
    private let others: Set<String>

    init(_ plan: Plan) {
        let slots = plan.slots.map { ValueKey($0.code, $0.input.letter) }
        var keys = Dictionary(slots.map { ($0.column, $0) }) { first, _ in first }
        for (code, own) in Dictionary(grouping: slots, by: \.criterion) where own.count == 1 {
            keys[code] = keys[code] ?? own[0]
        }
        self.keys = keys
        others = Set(["unit", "name", "parent"] + plan.set.attributes.map(\.name))
    }

    /// `nil` for what names no figure.
    func key(_ name: String) -> ValueKey? { keys[name] }

    func isKnown(_ name: String) -> Bool { keys[name] != nil || others.contains(name) }

    /// Values as arguments name them; a name that the set does not know is left for the service to refuse.
    func resolved(_ values: [ValueKey: String]) -> [ValueKey: String] {
        Dictionary(values.map { (keys[$0.key.column] ?? $0.key, $0.value) }) { _, last in last }
    }
}

extension ColumnNames {
    /// Of the set that a dossier follows.
    ///
    /// - Throws: ``StepRefusal/noSuchDossier(_:)``
    init(of id: Identifier<Dossier>, in room: AssessmentRoom) async throws {
        let plan = try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw StepRefusal.noSuchDossier(id.text) }
            return try room.texts.plan(campaign.set.digest, connection)
        }
        self.init(plan)
    }
}
