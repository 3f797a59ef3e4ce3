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
        let names = ColumnNames(plan)
        let unknown = rows.names.filter { !names.isKnown($0) }
        guard unknown.isEmpty else {
            outcome.refusals += unknown.map(AssessmentWords.unknownColumn)
            return outcome
        }
        let columns = rows.names.enumerated().compactMap { column, name in
            names.key(name).map { (column, $0) }
        }
        let dossiers = try await room.database.read { try DossierStore.all(in: campaign.id, $0) }
        let byUnit = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.participant.unit, $0.id) })
        var jobs: [Job] = []
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
            jobs.append(Job(line: row.line, unit: unit, dossier: dossier, values: values))
        }
        let service = DossierService(room)
        let refusals = try await Abreast.usual.map(jobs) { job -> Text? in
            do {
                _ = try await service.save(job.values, source: source, in: job.dossier, by: actor)
                return nil
            } catch let refusal as any ExplainedError {
                return Text(
                    vi: "Dòng \(job.line), đơn vị \(job.unit): \(refusal.text.vi)",
                    en: "Line \(job.line), unit \(job.unit): \(refusal.text(.en))"
                )
            }
        }
        for (job, refusal) in zip(jobs, refusals) {
            if let refusal {
                outcome.refusals.append(refusal)
            } else {
                outcome.units += 1
                outcome.values += job.values.count
            }
        }
        return outcome
    }

    /// What goes into one dossier.
    private struct Job: Sendable {
        let line: Int
        let unit: String
        let dossier: Identifier<Dossier>
        let values: [ValueKey: String]
    }
}
