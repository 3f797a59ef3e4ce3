/// What one source says now of one subject, within a series.
struct SeriesHead: Sendable {
    let subject: Int64
    let source: Int64
    let value: StoredValue

    init(subject: Int64, source: Int64, value: StoredValue) {
        self.subject = subject
        self.source = source
        self.value = value
    }

    init(_ row: ObservationRow) {
        self.init(subject: row.subject, source: row.source, value: row.value)
    }

    static func isBefore(_ left: SeriesHead, _ right: SeriesHead) -> Bool {
        (left.subject, left.source) < (right.subject, right.source)
    }
}
