/// The texts of one column in a single run of bytes, with the end of each.
///
/// A text costs its bytes and four more; at most 4 GiB in all, which a file of 2 GiB cannot exceed.
package struct TextColumn: Sendable, Equatable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    package init() {}

    package var count: Int { ends.count }
    package var indices: Range<Int> { 0..<count }

    /// The text of one row; bytes that are not UTF-8 read as U+FFFD.
    package subscript(row: Int) -> String {
        withBytes(of: row) { String(decoding: $0, as: UTF8.self) }
    }

    package func isBlank(_ row: Int) -> Bool { range(of: row).isEmpty }

    /// The UTF-8 bytes of one text, for the length of the call.
    package func withBytes<Result>(of row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let range = range(of: row)
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    package mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    mutating func append(bytes text: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Appends the text of a cell, given its content as it stands in the file.
    mutating func append(_ cell: RawCell, _ content: UnsafeRawBufferPointer) {
        if cell.hasDoubledQuotes {
            append(unquoting: content)
        } else {
            append(bytes: content)
        }
    }

    /// Appends the content of a quoted cell: of two quotes one.
    private mutating func append(unquoting text: UnsafeRawBufferPointer) {
        var isSecond = false
        for byte in text {
            isSecond = byte == Byte.quote && !isSecond
            if !isSecond { bytes.append(byte) }
        }
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    mutating func append(contentsOf other: TextColumn) {
        let start = UInt32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: other.bytes)
        ends.append(contentsOf: other.ends.lazy.map { start + $0 })
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    private func range(of row: Int) -> Range<Int> {
        (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
    }
}
