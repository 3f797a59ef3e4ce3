import Synchronization

/// Writes a CSV file that appears whole or not at all, in large writes.
///
/// Cells are appended to ``row`` and each row ended with ``endRow()``; ``finish()`` puts the file in its place.
package struct CSVWriter: ~Copyable {
    /// Bytes gathered before they are written.
    private static let writeSize = 1 << 20

    /// The cells not yet written; append to it and end rows with ``CSVWriter/endRow()``.
    package var row: CSVBuffer
    private let output: OutputFile
    private let separator: Separator

    package init(_ output: OutputFile, separator: Separator = .comma) {
        self.output = output
        self.separator = separator
        row = CSVBuffer(separator: separator, capacity: Self.writeSize + Self.writeSize / 4)
    }

    /// Ends a row and writes when enough has gathered.
    package mutating func endRow() throws(FileError) {
        row.endRow()
        if row.count >= Self.writeSize { try flush() }
    }

    /// Writes what has gathered.
    package mutating func flush() throws(FileError) {
        try row.withBytes { bytes throws(FileError) in try output.write(bytes) }
        row.removeAll()
    }

    /// Writes the rest and puts the file in its place.
    package consuming func finish() throws(FileError) {
        try flush()
        try output.commit()
    }

    /// Formats numbered parts, such as tiles, on several threads and writes them in the order of their numbers.
    ///
    /// - Parameter format: Appends the whole rows of one part to an empty buffer.
    package mutating func write(
        parts: Int,
        threads: Int,
        format: @Sendable (Int, inout CSVBuffer) -> Void
    ) throws(FileError) {
        try flush()
        let failure = Mutex<FileError?>(nil)
        let output = output
        let separator = separator
        OrderedWork.run(
            parts: parts,
            threads: threads,
            state: { CSVBuffer(separator: separator) },
            work: { part, buffer in
                buffer.removeAll()
                // After a failure nobody reads what is formatted.
                guard failure.withLock({ $0 == nil }) else { return }
                format(part, &buffer)
            },
            inTurn: { _, buffer in
                guard failure.withLock({ $0 == nil }) else { return }
                do throws(FileError) {
                    try buffer.withBytes { bytes throws(FileError) in try output.write(bytes) }
                } catch {
                    failure.withLock { $0 = error }
                }
            }
        )
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
