/// A name as Vietnamese dictionaries sort it: by letters, a ă â b c d đ e ê …, and among equal letters by tones,
/// ngang huyền hỏi ngã sắc nặng.
package struct NameOrder: Hashable, Sendable, Comparable {
    private let letters: [UInt32]
    private let tones: [UInt8]

    package init(_ name: some StringProtocol) {
        var letters: [UInt32] = []
        var tones: [UInt8] = []
        for scalar in name.lowercased().unicodeScalars {
            if let letter = VietnameseLetter.of(scalar) {
                letters.append(Self.place(of: letter.letter))
                tones.append(Self.toneOrder[Int(letter.tone)])
            } else {
                letters.append(Self.place(of: scalar))
                tones.append(0)
            }
        }
        self.letters = letters
        self.tones = tones
    }

    package static func < (left: NameOrder, right: NameOrder) -> Bool {
        if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
        return left.tones.lexicographicallyPrecedes(right.tones)
    }

    /// The tones as ``VietnameseLetter`` numbers them: ngang, huyền, sắc, hỏi, ngã, nặng.
    private static let toneOrder: [UInt8] = [0, 1, 4, 2, 3, 5]

    /// Four places for each letter, so that those with marks come right behind it.
    private static func place(of letter: Unicode.Scalar) -> UInt32 {
        switch letter {
        case "ă": UInt32(UInt8(ascii: "a")) * 4 + 1
        case "â": UInt32(UInt8(ascii: "a")) * 4 + 2
        case "đ": UInt32(UInt8(ascii: "d")) * 4 + 1
        case "ê": UInt32(UInt8(ascii: "e")) * 4 + 1
        case "ô": UInt32(UInt8(ascii: "o")) * 4 + 1
        case "ơ": UInt32(UInt8(ascii: "o")) * 4 + 2
        case "ư": UInt32(UInt8(ascii: "u")) * 4 + 1
        default: letter.value * 4
        }
    }
}
