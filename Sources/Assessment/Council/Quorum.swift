package import Quantities

/// How many members must vote for a vote to count.
package struct Quorum: Hashable, Sendable {
    /// The part of the members that count for the dossier; those in conflict do not. 0...1.
    package let part: Fraction
    /// At least so many, whatever the part.
    package let least: Int

    package init(part: Fraction, least: Int) {
        self.part = part
        self.least = least
    }

    /// - Parameter counting: members without a conflict.
    package func needed(of counting: Int) -> Int {
        let product = Int128(part.numerator) * Int128(counting)
        let bottom = Int128(part.denominator)
        return max(Int((product + bottom - 1) / bottom), least)
    }

    var isPossible: Bool { part >= .zero && part <= .one && (1...CouncilPlan.mostMembers).contains(least) }
}
