/// Values in the server's binary form, one after the other.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    /// Where each value begins; `nil` for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) throws(DatabaseError) {
        bytes.reserveCapacity(values.count * 16)
        for value in values {
            let start = bytes.count
            switch value {
            case .null: break
            case .integer(let number): append(UInt64(bitPattern: number))
            case .real(let number): append(try Storable.real(number).bitPattern)
            case .text(let text): try append(text)
            case .bytes(let blob): bytes += blob
            }
            if case .null = value { starts.append(nil) } else { starts.append(start) }
            lengths.append(Int32(bytes.count - start))
        }
    }

    func withPointers<Result>(
        _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
    ) -> Result {
        // One byte more, so that an empty text at the end has an address too.
        (bytes + [0]).withUnsafeBytes { raw in
            let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { start in base.map { $0 + start } } }
            return body(values, lengths, [Int32](repeating: 1, count: values.count))
        }
    }

    private mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ text: String) throws(DatabaseError) {
        var text = text
        let isStorable = text.withUTF8 { utf8 in
            bytes.append(contentsOf: utf8)
            return Storable.isText(utf8)
        }
        guard isStorable else { throw Storable.nul }
    }
}
