/// The mark that some programs put before UTF-8.
enum ByteOrderMark {
    /// 3 when the file begins with the mark, else 0.
    static func length(in bytes: UnsafeRawBufferPointer) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
