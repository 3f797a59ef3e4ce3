/// What somebody states of one key.
package struct ObservationStatement: Hashable, Sendable {
    package let key: ObservationKey
    package let source: ObservationSource
    package let value: ObservedValue
    package let given: GivenValue?
    /// At most 2,000 characters.
    package let note: String?
    package let evidence: [Digest]

    package init(
        key: ObservationKey,
        source: ObservationSource,
        value: ObservedValue,
        given: GivenValue? = nil,
        note: String? = nil,
        evidence: [Digest] = []
    ) {
        self.key = key
        self.source = source
        self.value = value
        self.given = given
        self.note = note
        self.evidence = evidence
    }

    /// - Throws: ``ObservationRefusal/text(field:)``.
    func check() throws(ObservationRefusal) {
        for (field, text) in [("note", note), ("reason", value.reason), ("value", given?.text)] {
            guard let text else { continue }
            let count = text.unicodeScalars.count
            if count == 0 || count > 2_000 { throw .text(field: field) }
        }
        if evidence.count > 100 { throw .text(field: "evidence") }
    }

    var batch: ObservationBatch {
        var batch = ObservationBatch()
        let series = batch.add(
            ObservationBatch.Series(element: key.element, period: key.period, stage: key.stage)
        )
        let (subject, source) = (batch.add(key.subject), batch.add(source))
        batch.add(
            value,
            series: series,
            subject: subject,
            source: source,
            given: given,
            note: note,
            evidence: evidence
        )
        return batch
    }
}
