import Assessment
import Criteria
import Database
import Evaluation
import Records
import Tables

/// The rows of a file of judgements on their way into dossiers: each dossier wholly or not at all, the others go in.
struct JudgementRows: Sendable {
    struct Outcome: Sendable {
        var units = 0
        var judgements = 0
        var faults: [Text] = []
    }

    private let rows: CSVRows

    init(_ rows: CSVRows) { self.rows = rows }

    func enter(_ campaign: Campaign, by actor: Actor, in room: AssessmentRoom) async throws -> Outcome {
        var outcome = Outcome()
        outcome.faults += rows.faults.kept.map { Text(vi: $0.text(.vi), en: $0.text(.en)) }
        let missing = ["unit", "criterion", "finding"].filter { rows.column(named: $0) == nil }
        let unknown = rows.names.filter { !JudgementRow.columns.contains($0) }
        guard missing.isEmpty, unknown.isEmpty else {
            outcome.faults += missing.map {
                Text(vi: "Tệp không có cột “\($0)”.", en: "The file has no column “\($0)”.")
            }
            outcome.faults += unknown.map {
                Text(vi: "Cột “\($0)” không thuộc tệp này.", en: "There is no such column as “\($0)”.")
            }
            return outcome
        }
        let plan = try await room.database.read { try room.texts.plan(campaign.set.digest, $0) }
        let dossiers = try await room.database.read { try DossierStore.all(in: campaign.id, $0) }
        let byUnit = Dictionary(
            dossiers.map { ($0.participant.unit, $0.id) },
            uniquingKeysWith: { one, _ in one }
        )
        var order: [String] = []
        var byDossier: [String: [JudgementRow]] = [:]
        var faulty: Set<String> = []
        for row in rows.rows {
            let unit = rows.cell("unit", of: row)
            if byDossier[unit] == nil, !faulty.contains(unit) { order.append(unit) }
            guard byUnit[unit] != nil else {
                faulty.insert(unit)
                outcome.faults.append(
                    JudgementRow.Fault.unknownUnit.text(line: row.line, unit: unit, criterion: "")
                )
                continue
            }
            let read = JudgementRow(row, in: rows, plan)
            var faults = read.faults
            if byDossier[unit]?.contains(where: { $0.criterion == read.criterion }) ?? false {
                faults.append(.twice)
            }
            byDossier[unit, default: []].append(read)
            guard !faults.isEmpty else { continue }
            faulty.insert(unit)
            outcome.faults += faults.map { $0.text(line: row.line, unit: unit, criterion: read.criterion) }
        }
        for unit in order where !faulty.contains(unit) {
            guard let id = byUnit[unit], let read = byDossier[unit] else { continue }
            do {
                outcome.judgements += try await judge(read, id, by: actor, in: room)
                outcome.units += 1
            } catch let refusal as any ExplainedError {
                outcome.faults.append(
                    Text(
                        vi: "Đơn vị \(unit): \(refusal.text.vi)",
                        en: "Unit \(unit): \(refusal.text(.en))"
                    )
                )
            }
        }
        return outcome
    }

    private func judge(
        _ read: [JudgementRow],
        _ id: Identifier<Dossier>,
        by actor: Actor,
        in room: AssessmentRoom
    ) async throws -> Int {
        let service = VerificationService(room)
        let claims = Dictionary(
            uniqueKeysWithValues: try await service.judgementsDue(of: id).claims.map { ($0.criterion, $0) }
        )
        let drafts = read.map { $0.draft(seen: claims[$0.criterion]?.entry ?? .none) }
        _ = try await service.judge(drafts, of: id, by: actor)
        return drafts.count
    }
}

extension CSVRows {
    /// A cell by the name of its column, without spaces around it; empty where there is no such column.
    func cell(_ name: String, of row: CSVRow) -> String {
        guard let place = column(named: name), place < row.cells.count else { return "" }
        return row.cells[place].trimmed
    }
}
