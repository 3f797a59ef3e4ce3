import CLibpq
import Glibc

/// A connection and the few things that are measured on it. One thread uses it at a time, hence `@unchecked`.
final class PostgresConnection: @unchecked Sendable {
    private let connection: OpaquePointer?

    init(_ url: String) {
        connection = PQconnectdb(url)
        precondition(PQstatus(connection) == CONNECTION_OK, String(cString: PQerrorMessage(connection)))
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit { PQfinish(connection) }

    func run(_ script: String) { check(PQexec(connection, script)) }

    func prepareStatements() {
        let types: [Oid] = [20, 25, 25, 701]
        check(PQprepare(connection, "insert", SampleRow.insertion, 4, types))
        check(PQprepare(connection, "read", SampleRow.selection + " WHERE id = $1", 1, types))
    }

    func insert(_ row: SampleRow) {
        let result = withBigEndian(UInt64(bitPattern: Int64(row.id))) { id in
            withBigEndian(row.share.bitPattern) { share in
                row.name.withCString { name in
                    row.note.withCString { note in
                        let values: [UnsafePointer<CChar>?] = [id, name, note, share]
                        let lengths = [8, Int32(row.name.utf8.count), Int32(row.note.utf8.count), 8]
                        return PQexecPrepared(connection, "insert", 4, values, lengths, [1, 1, 1, 1], 1)
                    }
                }
            }
        }
        check(result)
    }

    func prepareCommands() {
        check(PQprepare(connection, "journal", SampleEntry.journalInsertion, 4, [20, 25, 25, 17]))
        check(PQprepare(connection, "key", SampleEntry.keyInsertion, 3, [25, 17, 20]))
        check(PQprepare(connection, "head", SampleEntry.headUpdate, 3, [20, 25, 17]))
    }

    /// Everything that a command of the ledger writes, in a transaction of its own.
    func command(_ id: Int) {
        let entry = SampleEntry(id)
        run("BEGIN")
        insert(SampleRow(id))
        withBigEndian(UInt64(entry.number)) { number in
            entry.digest.withUnsafeBytes { digest in
                let digest = digest.baseAddress?.assumingMemoryBound(to: CChar.self)
                entry.at.withCString { at in
                    "\(id)".withCString { subject in
                        execute(
                            "journal",
                            [number, at, subject, digest],
                            [8, 24, Int32(strlen(subject)), 32]
                        )
                    }
                    entry.key.withCString { key in
                        execute("key", [key, digest, number], [Int32(strlen(key)), 32, 8])
                    }
                    execute("head", [number, at, digest], [8, 24, 32])
                }
            }
        }
        run("COMMIT")
    }

    private func execute(_ name: String, _ values: [UnsafePointer<CChar>?], _ lengths: [Int32]) {
        let formats = [Int32](repeating: 1, count: values.count)
        check(PQexecPrepared(connection, name, Int32(values.count), values, lengths, formats, 1))
    }

    func copy(_ count: Int) {
        let columns = SampleRow.columns.joined(separator: ", ")
        PQclear(PQexec(connection, "COPY sample (\(columns)) FROM STDIN"))
        var buffer: [UInt8] = []
        for id in 0..<count {
            let row = SampleRow(id)
            buffer += String(row.id).utf8
            buffer.append(9)
            // Names and notes hold nothing that would have to be escaped.
            buffer += row.name.utf8
            buffer.append(9)
            buffer += row.note.utf8
            buffer.append(9)
            buffer += row.share.description.utf8
            buffer += "\t\\N\n".utf8
            if buffer.count > 1 << 16 { flush(&buffer) }
        }
        flush(&buffer)
        precondition(PQputCopyEnd(connection, nil) == 1)
        while let result = PQgetResult(connection) { check(result) }
    }

    func observe(_ count: Int) {
        let columns = SampleObservation.columns.joined(separator: ", ")
        PQclear(PQexec(connection, "COPY observation (\(columns)) FROM STDIN"))
        var buffer: [UInt8] = []
        for place in 0..<count {
            let row = SampleObservation(place)
            buffer += String(row.id).utf8
            buffer.append(9)
            buffer += String(row.series).utf8
            buffer.append(9)
            buffer += String(row.subject).utf8
            buffer += "\t1\t1\t\\N\t0\t".utf8
            buffer += String(row.number).utf8
            buffer += "\t\\N\n".utf8
            if buffer.count > 1 << 16 { flush(&buffer) }
        }
        flush(&buffer)
        precondition(PQputCopyEnd(connection, nil) == 1)
        while let result = PQgetResult(connection) { check(result) }
    }

    func read(_ wanted: Int) {
        let result = withBigEndian(UInt64(bitPattern: Int64(wanted))) { id in
            PQexecPrepared(connection, "read", 1, [id], [8], [1], 1)
        }
        precondition(PQntuples(result) == 1 && PostgresConnection.row(0, of: result).id == wanted)
        PQclear(result)
    }

    func scan() {
        let result = PQexecParams(connection, SampleRow.selection, 0, nil, nil, nil, nil, 1)
        var sum = 0
        for row in 0..<PQntuples(result) {
            let found = PostgresConnection.row(row, of: result)
            sum += found.id &+ found.name.utf8.count
        }
        precondition(sum > 0)
        PQclear(result)
    }

    private static func row(_ row: Int32, of result: OpaquePointer?) -> (id: Int, name: String, share: Double)
    {
        func number(_ column: Int32) -> UInt64 {
            UnsafeRawPointer(PQgetvalue(result, row, column)).loadUnaligned(as: UInt64.self).bigEndian
        }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, 1),
            count: Int(PQgetlength(result, row, 1))
        )
        return (
            Int(Int64(bitPattern: number(0))), String(decoding: bytes, as: UTF8.self),
            Double(bitPattern: number(2))
        )
    }

    private func flush(_ buffer: inout [UInt8]) {
        buffer.withUnsafeBytes { raw in
            let sent = PQputCopyData(
                connection,
                raw.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(raw.count)
            )
            precondition(sent == 1)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func withBigEndian<Result>(_ number: UInt64, _ body: (UnsafePointer<CChar>?) -> Result) -> Result
    {
        withUnsafeBytes(of: number.bigEndian) { body($0.baseAddress?.assumingMemoryBound(to: CChar.self)) }
    }

    private func check(_ result: OpaquePointer?) {
        let status = PQresultStatus(result)
        precondition(
            status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK,
            String(cString: PQresultErrorMessage(result))
        )
        PQclear(result)
    }
}
