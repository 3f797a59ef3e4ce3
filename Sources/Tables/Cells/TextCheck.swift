/// Looks for bytes that no text may hold.
enum TextCheck {
    /// NUL bytes and what is not UTF-8.
    ///
    /// - Complexity: O(bytes), eight at a time while they are ASCII.
    static func fault(in bytes: UnsafeRawBufferPointer) -> CellExpectation? {
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // Borrows from a byte that is 0 or above 0x80 set its high bit; either ends the quick way.
            guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { break }
            offset += 8
        }
        while offset < bytes.count, bytes[offset] != 0, bytes[offset] < 0x80 { offset += 1 }
        guard offset < bytes.count else { return nil }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
        if rest.contains(0) { return .noNUL }
        return isUTF8(rest) ? nil : .utf8
    }

    private static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span)
            return true
        } catch {
            return false
        }
    }
}
