/// Words with which documents narrow down whom they count, in families of which one stands for another.
///
/// When a title or numerator narrows its population and the denominator uses no word of what was said, the share
/// compares two different populations. The list is kept short: a word belongs here only if leaving it out changes
/// who is counted.
package enum PopulationWords {
    package struct Family: Sendable {
        package let words: [String]
        /// Whether a word counts only among the first words of a title ("Tỷ lệ công chức …"): elsewhere
        /// such words name who acts, not who is counted.
        let onlyLeading: Bool
    }

    package static let families = [
        // Age.
        Family(
            words: ["trưởng thành", "từ 15 tuổi", "từ 18 tuổi", "trong độ tuổi lao động"],
            onlyLeading: false
        ),
        // Size of enterprises.
        Family(words: ["nhỏ và vừa", "siêu nhỏ"], onlyLeading: false),
        // Who works for the authority.
        Family(words: ["cán bộ", "công chức", "viên chức"], onlyLeading: true),
    ]

    /// How many words may stand before a leading one: "Tỷ lệ (%) số".
    static let leadingWords = 3

    /// The words of the family that the text narrows its population by.
    static func words(of family: Family, in text: FoldedText, isWhole: Bool) -> [String] {
        family.words.filter { word in
            guard let position = text.position(of: FoldedText(word)) else { return false }
            return isWhole || !family.onlyLeading || position <= leadingWords
        }
    }
}
