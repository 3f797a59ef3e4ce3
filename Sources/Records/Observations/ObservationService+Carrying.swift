import Territory

extension ObservationService {
    /// Records what old units give for new ones, marked as carried over; what is undetermined is left for people.
    ///
    /// - Parameters:
    ///   - offers: those that are taken; the others of ``CarryOffers`` are left out.
    ///   - source: who says so, such as `Mang sang từ đơn vị trước 2025-07-01`.
    /// - Returns: what was recorded; `nil` when no offer has a value.
    /// - Throws: ``RefusedRows``, ``ObservationRefusal``, ``LedgerError``, ``DatabaseError``.
    package func carry(
        _ offers: [CarryOffer],
        source: ObservationSource,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> BatchSummary? {
        var batch = ObservationBatch()
        let from = batch.add(source)
        var series: [ObservationBatch.Series: Int32] = [:]
        var subjects: [ObservedSubject: Int32] = [:]
        for offer in offers {
            guard let value = offer.value else { continue }
            let own = ObservationBatch.Series(
                element: offer.key.element,
                period: offer.key.period,
                stage: offer.key.stage
            )
            let place = series[own] ?? batch.add(own)
            series[own] = place
            let subject = subjects[offer.key.subject] ?? batch.add(offer.key.subject)
            subjects[offer.key.subject] = subject
            batch.add(value, series: place, subject: subject, source: from, note: Self.note(offer))
        }
        guard batch.count > 0 else { return nil }
        return try await record(batch, by: actor, key: key)
    }

    /// From which units, and whether a stated share stands for a count.
    private static func note(_ offer: CarryOffer) -> String {
        let codes = offer.origins.prefix(200).map(\.description).joined(separator: " ")
        var note = "carried from \(codes)"
        if case .value(_, isEstimate: true) = offer.outcome { note += "; estimate by stated share" }
        return note
    }
}
