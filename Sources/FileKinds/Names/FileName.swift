/// The name that a file came with: a label for people, and a claim about what the file is that its content must bear out.
package struct FileName: Hashable, Sendable {
    package let text: String

    /// Takes the last part of a path.
    ///
    /// - Throws: ``FileNameFault``. At most 200 characters; no control characters and none that turn the direction of writing: with U+202E
    ///   a program can be made to look as if its name ended in `.pdf`.
    package init(_ path: String) throws(FileNameFault) {
        let scalars = path.unicodeScalars
        let start = scalars.lastIndex { $0 == "/" || $0 == "\\" }.map { scalars.index(after: $0) }
        let text = String(scalars[(start ?? scalars.startIndex)...]).trimmed
        guard !text.isEmpty, text != ".", text != ".." else { throw .empty }
        guard text.unicodeScalars.count <= 200 else { throw .tooLong(limit: 200) }
        for scalar in text.unicodeScalars where FileName.isHidden(scalar) {
            throw .hiddenCharacter(scalar.value)
        }
        self.text = text
    }

    /// What stands behind the last dot, in small letters, if it looks like the name of a kind: up to 8 letters and digits that begin with
    /// a letter or hold one, so that `QĐ 12.2025` has none.
    package var ending: String? {
        guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = text[text.utf8.index(after: dot)...]
        let isWord = ending.utf8.allSatisfy { FileName.isLetter($0) || FileName.isDigit($0) }
        guard isWord, (1...8).contains(ending.utf8.count), ending.utf8.contains(where: FileName.isLetter)
        else { return nil }
        return ending.lowercased()
    }

    package var claim: NameClaim {
        guard let ending else { return .nothing }
        let kinds = FileKind.allCases.filter { $0.endings.contains(ending) }
        if let kind = kinds.first { return .kind(kind) }
        if let kind = ForeignKind.allCases.first(where: { $0.endings.contains(ending) }) {
            return .foreign(kind, ending: ending)
        }
        return .unknown(ending: ending)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var scalars = unicodeScalars[...]
        while scalars.first == " " { scalars.removeFirst() }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
