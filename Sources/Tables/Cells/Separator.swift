/// The byte between two cells of a row.
package enum Separator: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// The first separator in the line that begins at `offset`, outside quotes; a comma when there is none.
    static func detect(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Separator {
        var isQuoted = false
        for index in offset..<bytes.count {
            let byte = bytes[index]
            if byte == Byte.quote {
                isQuoted.toggle()
            } else if !isQuoted {
                if let separator = Separator(rawValue: byte) { return separator }
                if byte == Byte.newline { break }
            }
        }
        return .comma
    }
}
