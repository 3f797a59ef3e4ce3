package import Quantities
package import Tables
package import Territory

extension ObservationService {
    /// Records all observations of a file by one command, or none of them.
    ///
    /// - Parameters:
    ///   - bytes: CSV, one column for each element or one value a row; docs/records.md.
    ///   - today: the day in Việt Nam.
    /// - Throws: ``ObservationFaults`` with everything that is wrong with the file, ``ObservationRefusal``, ``LedgerError``, ``DatabaseError``.
    package func importing(
        _ bytes: FileBytes,
        _ request: ImportRequest,
        territory: Territory,
        today: CivilDate,
        by actor: Actor,
        key: CommandKey? = nil,
        remark: String? = nil
    ) async throws -> BatchSummary {
        try access.demand(.importObservations, actor)
        if case .correct = request.existing { try access.demand(.correctObservation, actor) }
        let reader = ObservationFileReader(
            request,
            catalogue: catalogue,
            rules: rules,
            territory: territory,
            today: today
        )
        let file = try reader.read(CSVRows(bytes))
        let digest = bytes.withBytes { Digest(of: $0) }
        let command = Command(.importObservations, by: actor, key: key, request: request.digest(of: digest))
        do {
            return try await ledger.commitBulk(command) { change in
                try write(file.batch, request.existing, change, "file=\(digest)", remark)
            }
        } catch let refused as RefusedRows {
            throw file.faults(refused)
        }
    }

    /// Records a batch by one command, or nothing of it.
    ///
    /// - Throws: ``RefusedRows``, ``ObservationRefusal``, ``LedgerError``, ``DatabaseError``.
    package func record(
        _ batch: ObservationBatch,
        existing: ExistingPolicy = .refuse,
        by actor: Actor,
        key: CommandKey? = nil,
        remark: String? = nil
    ) async throws -> BatchSummary {
        try access.demand(.importObservations, actor)
        let command = Command(.importObservations, by: actor, key: key)
        return try await ledger.commitBulk(command) { change in
            try write(batch, existing, change, "", remark)
        }
    }

    private func write(
        _ batch: ObservationBatch,
        _ existing: ExistingPolicy,
        _ change: Change,
        _ origin: String,
        _ remark: String?
    ) throws -> BatchSummary {
        let written = try ObservationWriter(change, self).write(batch, existing: existing)
        let summary = written.summary
        try change.record(
            Subject("observations", change.entry.description),
            state: written.rows.isEmpty ? nil : written.digest,
            details: "recorded=\(summary.recorded) corrected=\(summary.corrected) "
                + "unchanged=\(summary.unchanged) \(origin)",
            remark: remark
        )
        return summary
    }
}
