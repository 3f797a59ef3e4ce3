import Evaluation
import Assessment
import Criteria
import Database
import Records
import Tables

/// The rows of a data file on their way into dossiers: each unit by itself, the others go in when one is refused.
struct DossierRows: Sendable {
    struct Outcome: Sendable {
        var units = 0
        var values = 0
        var refusals: [Text] = []
    }

    private let rows: CSVRows

    init(_ rows: CSVRows) { self.rows = rows }

    func enter(
        _ campaign: Campaign,
        source: String,
        by actor: Actor,
        in room: AssessmentRoom
    ) async throws -> Outcome {
        var outcome = Outcome()
        guard let place = rows.column(named: "unit") else {
            outcome.refusals.append(
                Text(vi: "Tệp không có cột “unit”.", en: "The file has no column “unit”.")
            )
            return outcome
        }
        outcome.refusals += rows.faults.kept.map { fault in Text(vi: fault.text(.vi), en: fault.text(.en)) }
        let plan = try await room.database.read { try room.texts.plan(campaign.set.digest, $0) }
        let asked = Set(plan.slots.map(\.column))
        let columns = rows.names.enumerated().compactMap { column, name in
            asked.contains(name) ? ValueKey(column: name).map { (column, $0) } : nil
        }
        let dossiers = try await room.database.read { try DossierStore.all(in: campaign.id, $0) }
        let byUnit = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.participant.unit, $0.id) })
        let service = DossierService(room)
        for row in rows.rows {
            let unit = row.cells[place]
            guard let dossier = byUnit[unit] else {
                outcome.refusals.append(
                    Text(
                        vi: "Dòng \(row.line): đơn vị “\(unit)” không tham gia đợt này.",
                        en: "Line \(row.line): unit “\(unit)” takes no part in this campaign."
                    )
                )
                continue
            }
            var values: [ValueKey: String] = [:]
            for (column, key) in columns where !row.cells[column].isEmpty { values[key] = row.cells[column] }
            guard !values.isEmpty else { continue }
            do {
                _ = try await service.save(values, source: source, in: dossier, by: actor)
                outcome.units += 1
                outcome.values += values.count
            } catch let refusal as any ExplainedError {
                outcome.refusals.append(
                    Text(
                        vi: "Dòng \(row.line), đơn vị \(unit): \(refusal.text.vi)",
                        en: "Line \(row.line), unit \(unit): \(refusal.text(.en))"
                    )
                )
            }
        }
        return outcome
    }
}
