import Database

/// A row of `observation`.
struct ObservationRow: Sendable {
    let number: ObservationNumber
    let series: Int64
    let subject: Int64
    let source: Int64
    let version: Int
    let replaces: ObservationNumber?
    let value: StoredValue

    static let columns = [
        "id", "series", "subject", "source", "version", "replaces", "state", "number", "word",
    ]
    static let list: SQL = "id, series, subject, source, version, replaces, state, number, word"

    func append(to batch: any Batch) throws(DatabaseError) {
        try batch.append(number.rawValue)
        try batch.append(series)
        try batch.append(subject)
        try batch.append(source)
        try batch.append(version)
        if let replaces { try batch.append(replaces.rawValue) } else { try batch.appendNull() }
        try batch.append(value.state.rawValue)
        if let number = value.number { try batch.append(number) } else { try batch.appendNull() }
        if let word = value.word { try batch.append(word) } else { try batch.appendNull() }
        try batch.endRow()
    }

    func append(to packed: inout PackedBytes) {
        packed.append(number.rawValue)
        packed.append(series)
        packed.append(subject)
        packed.append(source)
        packed.append(UInt64(version))
        packed.append(replaces?.rawValue ?? 0)
        packed.append(value)
    }
}

extension ObservationRow: RowDecodable {
    init(row: Row) throws(DatabaseError) {
        number = try row[0]
        series = try row[1]
        subject = try row[2]
        source = try row[3]
        version = try row[4]
        replaces = try row[5]
        value = StoredValue(state: try row[6], number: try row[7], word: try row[8])
    }
}
