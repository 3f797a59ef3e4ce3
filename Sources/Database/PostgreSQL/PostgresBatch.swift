import CPostgres

/// Rows in the text form of COPY, which suits every width of number that a column may have.
final class PostgresBatch: Batch {
    private let connection: OpaquePointer
    private let width: Int
    private var buffer: [UInt8] = []
    private var place = 0
    private(set) var rows = 0
    private static let full = 1 << 16

    init(_ connection: OpaquePointer, width: Int) {
        self.connection = connection
        self.width = width
        buffer.reserveCapacity(PostgresBatch.full * 2)
    }

    func append(_ value: Int64) throws(DatabaseError) {
        try separate()
        buffer.append(contentsOf: String(value).utf8)
    }

    func append(_ value: Double) throws(DatabaseError) {
        try separate()
        let value = try Storable.real(value)
        guard value.isFinite else {
            buffer.append(contentsOf: (value > 0 ? "Infinity" : "-Infinity").utf8)
            return
        }
        buffer.append(contentsOf: value.description.utf8)
    }

    func append(_ value: String) throws(DatabaseError) {
        try separate()
        for byte in value.utf8 {
            switch byte {
            case 0: throw Storable.nul
            case UInt8(ascii: "\\"): escape("\\")
            case UInt8(ascii: "\n"): escape("n")
            case UInt8(ascii: "\r"): escape("r")
            case UInt8(ascii: "\t"): escape("t")
            default: buffer.append(byte)
            }
        }
    }

    func append(bytes value: [UInt8]) throws(DatabaseError) {
        try separate()
        escape("\\")
        buffer.append(UInt8(ascii: "x"))
        for byte in value {
            buffer.append(PostgresBatch.hex(byte >> 4))
            buffer.append(PostgresBatch.hex(byte & 15))
        }
    }

    func appendNull() throws(DatabaseError) {
        try separate()
        escape("N")
    }

    func endRow() throws(DatabaseError) {
        guard place == width else { throw .batchWidth(place, width) }
        buffer.append(UInt8(ascii: "\n"))
        place = 0
        rows += 1
        if buffer.count >= PostgresBatch.full { try flush() }
    }

    func finish() throws(DatabaseError) {
        guard place == 0 else { throw .batchWidth(place, width) }
        try flush()
    }

    private func separate() throws(DatabaseError) {
        place += 1
        guard place <= width else { throw .batchWidth(place, width) }
        if place > 1 { buffer.append(UInt8(ascii: "\t")) }
    }

    private func escape(_ letter: Unicode.Scalar) {
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(UInt8(ascii: letter))
    }

    private func flush() throws(DatabaseError) {
        guard !buffer.isEmpty else { return }
        let sent = buffer.withUnsafeBytes { raw in
            PQputCopyData(connection, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count))
        }
        guard sent == 1 else { throw .connectionLost(detail: PostgresFailure.message(of: connection)) }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
