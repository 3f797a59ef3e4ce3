import Glibc

/// Rows of CSV text in memory, appended cell by cell.
///
/// Text is written exactly as it is, also when a spreadsheet would take it for a formula; quotes are added only where
/// CSV needs them. Lines end with LF.
///
/// Sendable because a value that cannot be copied has one owner, and with it the memory.
package struct CSVBuffer: ~Copyable, @unchecked Sendable {
    private(set) var base: UnsafeMutableRawPointer
    /// Bytes written so far.
    package internal(set) var count = 0
    private var capacity: Int
    private var rowStart = 0
    let separator: UInt8

    package init(separator: Separator = .comma, capacity: Int = 1 << 16) {
        self.separator = separator.rawValue
        self.capacity = max(capacity, 64)
        guard let memory = malloc(self.capacity) else { fatalError("out of memory") }
        base = memory
    }

    deinit { free(base) }

    /// The bytes written so far, for the length of the call.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// Forgets the bytes and keeps the memory.
    package mutating func removeAll() {
        count = 0
        rowStart = 0
    }

    /// Ends the row. A row of one blank cell is written `""`, since a blank line would be no row.
    package mutating func endRow() {
        reserve(4)
        if count == rowStart || count == rowStart + 1 {
            if count == rowStart { count += 1 }
            put(Byte.quote, at: rowStart)
            put(Byte.quote, at: rowStart + 1)
            count = rowStart + 2
        } else {
            // Every cell has put a separator behind itself; the last one makes room.
            count -= 1
        }
        put(Byte.newline, at: count)
        count += 1
        rowStart = count
    }

    /// Appends a blank cell.
    package mutating func appendBlank() {
        reserve(1)
        put(separator, at: count)
        count += 1
    }

    /// Appends a cell with a text, quoted where needed.
    package mutating func append(text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            append(utf8: UnsafeRawBufferPointer($0))
        }
        if isDone == nil {
            let copy = Array(text.utf8)
            copy.withUnsafeBytes { append(utf8: $0) }
        }
    }

    /// Appends a cell with one text of a column.
    package mutating func append(text column: TextColumn, row: Int) {
        column.withBytes(of: row) { append(utf8: $0) }
    }

    /// Appends a cell with the bytes of a text, quoted where needed.
    package mutating func append(utf8 text: UnsafeRawBufferPointer) {
        reserve(text.count * 2 + 3)
        var needsQuotes = false
        var end = count
        for byte in text {
            put(byte, at: end)
            end += 1
            needsQuotes = needsQuotes || byte == separator || byte == Byte.quote
            needsQuotes = needsQuotes || byte == Byte.newline || byte == Byte.carriageReturn
        }
        if needsQuotes {
            end = count
            put(Byte.quote, at: end)
            end += 1
            for byte in text {
                if byte == Byte.quote {
                    put(Byte.quote, at: end)
                    end += 1
                }
                put(byte, at: end)
                end += 1
            }
            put(Byte.quote, at: end)
            end += 1
        }
        put(separator, at: end)
        count = end + 1
    }

    /// Appends a cell with a whole number.
    package mutating func append(integer value: Int) {
        reserve(24)
        if value < 0 {
            put(Byte.minus, at: count)
            count += 1
        }
        putDigits(UInt64(value.magnitude))
        put(separator, at: count)
        count += 1
    }

    /// Appends whole rows that are already CSV, ended by a newline.
    package mutating func append(rows: UnsafeRawBufferPointer) {
        reserve(rows.count)
        if let start = rows.baseAddress { memcpy(base + count, start, rows.count) }
        count += rows.count
        rowStart = count
    }

    /// Makes room for so many bytes behind the last.
    @inline(__always)
    mutating func reserve(_ length: Int) {
        if capacity - count < length { grow(length) }
    }

    @inline(__always)
    func put(_ byte: UInt8, at offset: Int) {
        base.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }

    @inline(never)
    private mutating func grow(_ length: Int) {
        let wanted = max(capacity * 2, count + length)
        guard let memory = realloc(base, wanted) else { fatalError("out of memory") }
        base = memory
        capacity = wanted
    }
}
