/// The words of a column and the number each stands for, such as `có` for 1; upper and lower case are the same.
package struct Words: Sendable {
    /// One spelling of a word.
    private struct Spelling: Sendable {
        let bytes: [UInt8]
        let value: Double
    }

    /// `1`/`0`, `true`/`false`, `có`/`không`.
    package static let yesNo = Words([
        ("1", 1), ("0", 0), ("true", 1), ("false", 0), ("có", 1), ("không", 0),
    ])

    /// The words as given, for messages.
    package let names: [String]
    /// The number of each word of a single ASCII byte, NaN for the other bytes.
    let singles: [Double]
    private let spellings: [Spelling]
    private let folded: [String: Double]

    /// Where a word is given twice the first number counts.
    package init(_ words: [(String, Double)]) {
        names = words.map(\.0)
        var singles = [Double](repeating: .nan, count: 256)
        var spellings: [Spelling] = []
        var folded: [String: Double] = [:]
        for (word, value) in words {
            for text in Set([word, word.lowercased(), word.uppercased(), Self.capitalised(word)]) {
                let bytes = Array(text.utf8)
                spellings.append(Spelling(bytes: bytes, value: value))
                if bytes.count == 1, let byte = bytes.first, singles[Int(byte)].isNaN {
                    singles[Int(byte)] = value
                }
            }
            let key = word.lowercased()
            if folded[key] == nil { folded[key] = value }
        }
        self.singles = singles
        self.spellings = spellings
        self.folded = folded
    }

    /// The number a word stands for, nil for any other word.
    ///
    /// - Complexity: O(words) for the usual spellings.
    func value(of word: UnsafeRawBufferPointer) -> Double? {
        for spelling in spellings where spelling.bytes.count == word.count {
            let isSame = spelling.bytes.withUnsafeBytes { $0.elementsEqual(word) }
            if isSame { return spelling.value }
        }
        // Also finds the spellings with separate combining marks, which are the same text.
        guard word.count <= TableLimits.cell else { return nil }
        return folded[String(decoding: word, as: UTF8.self).lowercased()]
    }

    private static func capitalised(_ word: String) -> String {
        guard let first = word.first else { return word }
        return first.uppercased() + word.dropFirst().lowercased()
    }
}
