import Database
package import Quantities

/// How many voices carry a proposal.
package struct VotingRule: Hashable, Sendable {
    /// What the part is a part of.
    package enum Base: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        /// Those who said yes or no.
        case voting
        /// Those who gave an opinion, abstentions too.
        case present
        /// All members without a conflict.
        case counting
    }

    package let part: Fraction
    /// Whether more than the part is needed, or the part itself is enough.
    package let isMoreThan: Bool
    package let base: Base
    /// Whether exactly the part carries when more is needed and the chair is for it.
    package let chairBreaksTies: Bool

    package init(part: Fraction, isMoreThan: Bool, base: Base, chairBreaksTies: Bool) {
        self.part = part
        self.isMoreThan = isMoreThan
        self.base = base
        self.chairBreaksTies = chairBreaksTies
    }

    /// More than half of those voting.
    package static func majority(chairBreaksTies: Bool) -> VotingRule {
        VotingRule(part: oneOf(1, 2), isMoreThan: true, base: .voting, chairBreaksTies: chairBreaksTies)
    }

    /// Two thirds of those voting, or more.
    package static let twoThirds = VotingRule(
        part: oneOf(2, 3),
        isMoreThan: false,
        base: .voting,
        chairBreaksTies: false
    )

    /// - Parameter isChairFor: whether the chair is among the voices.
    package func carries(_ voices: Int, of whole: Int, isChairFor: Bool) -> Bool {
        guard voices > 0 else { return false }
        let have = Int128(voices) * Int128(part.denominator)
        let need = Int128(whole) * Int128(part.numerator)
        if have == need { return !isMoreThan || (chairBreaksTies && isChairFor) }
        return have > need
    }

    var isPossible: Bool { part > .zero && (isMoreThan ? part < .one : part <= .one) }

    private static func oneOf(_ top: Int128, _ bottom: Int128) -> Fraction {
        Fraction(top, over: bottom) ?? .one
    }
}
