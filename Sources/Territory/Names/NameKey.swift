/// A name as names are compared.
///
/// Without regard to: case; where in a syllable the tone mark stands (Hòa, Hoà); composed or combining marks; hyphens
/// and double spaces; dots and apostrophes; zeros before a number.
package struct NameKey: Hashable, Sendable {
    /// With marks and the tone of each syllable behind it.
    package let marked: String
    /// Without any marks: `Đ` is `d`.
    package let plain: String

    package init(_ name: some StringProtocol) {
        var marked: [String] = []
        var plain: [String] = []
        for word in Self.words(name.lowercased()) {
            let spelled = Self.spell(word)
            guard !spelled.plain.isEmpty else { continue }
            marked.append(spelled.marked)
            plain.append(spelled.plain)
        }
        self.marked = marked.joined(separator: " ")
        self.plain = plain.joined(separator: " ")
    }

    package var isEmpty: Bool { plain.isEmpty }

    private static func words(_ text: String) -> [[Unicode.Scalar]] {
        text.unicodeScalars.split { scalar in
            scalar.properties.isWhitespace || scalar == "-" || scalar == "–" || scalar == "_"
        }
        .map(Array.init)
    }

    private static func spell(_ word: [Unicode.Scalar]) -> (marked: String, plain: String) {
        var letters = String.UnicodeScalarView()
        var bare = String.UnicodeScalarView()
        var tone: UInt8 = 0
        for scalar in word {
            if let letter = VietnameseLetter.of(scalar) {
                letters.append(letter.letter)
                bare.append(letter.plain)
                if letter.tone > 0 { tone = letter.tone }
            } else if let combining = VietnameseLetter.tone(combining: scalar) {
                tone = combining
            } else if let last = letters.last,
                let letter = VietnameseLetter.letter(last, combining: scalar)
            {
                letters.removeLast()
                letters.append(letter)
            } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                letters.append(scalar)
                bare.append(scalar)
            }
        }
        let number = String(bare)
        if let value = Int(number), value >= 0 { return ("\(value)", "\(value)") }
        return (String(letters) + (tone > 0 ? "\(tone)" : ""), number)
    }
}
