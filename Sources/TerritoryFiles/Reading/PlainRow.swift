/// One row of a ``PlainTable``, valid while the table is walked.
struct PlainRow {
    let line: Int
    let cells: [Range<Int>]
    let bytes: UnsafeBufferPointer<UInt8>

    func isBlank(_ column: Int) -> Bool { cells[column].isEmpty }

    func raw(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[cells[column]])
    }

    /// Bytes that are no UTF-8 are shown as `�`.
    func text(_ column: Int) -> String { String(decoding: raw(column), as: UTF8.self) }
}
