/// Something about the law itself that a reader should know: a gap, a jump, a contradiction.
///
/// A finding never keeps a set from being used. It is found from the data alone.
package struct Finding: Hashable, Sendable {
    package let kind: Kind
    /// The criterion or group; `nil` for the set itself.
    package let criterion: String?
    /// The place in the source document.
    package let at: String?
    /// What was found, in plain words with the exact numbers.
    package let text: Text
    /// The id of the reading that records it, if one does.
    package let reading: String?
    /// Whether it is about a rule as printed that is not the one applied.
    package let isAboutPrinted: Bool

    package init(
        kind: Kind,
        criterion: String?,
        at: String?,
        text: Text,
        reading: String?,
        isAboutPrinted: Bool
    ) {
        self.kind = kind
        self.criterion = criterion
        self.at = at
        self.text = text
        self.reading = reading
        self.isAboutPrinted = isAboutPrinted
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// Parts that do not add up to the declared whole: points, shares.
        case sum
        /// Weights that do not add up to 1 or 100 %.
        case weights
        /// Values for which nothing is said.
        case gap
        /// Values for which two conditions that exclude each other both hold.
        case overlap
        /// A ramp that does not reach the points of the next tier.
        case jump
        /// Thresholds written in a unit that contradicts the figure's.
        case unit
        /// A threshold on a share without its percent sign.
        case percentSign
        /// The same words for two letters.
        case sameDescription
        /// A letter that no formula uses.
        case unusedLetter
        /// A formula that counts one letter twice.
        case letterTwice
        /// No rule for the points, or no formula for the value.
        case missingFormula
        /// A printed rule that cannot be applied as it stands.
        case printedFault
        /// A share whose denominator is another population than the one it speaks of.
        case denominator
        /// Figures that meet a level but not the level below.
        case ladder
        /// A condition that never holds.
        case never
        /// A condition that always holds.
        case always
        /// A case, tier or band that an earlier one hides.
        case hidden
        /// A parameter without a value for some units.
        case noCase
    }
}
