import Evaluation

/// A criterion of a dossier, or a dossier as a whole, with every reason for looking at it first.
package struct RiskItem: Hashable, Sendable {
    package let row: Int
    /// `nil` for the whole dossier.
    package let place: Int?
    /// The strongest first.
    package let findings: [RiskFinding]

    /// What is at stake at most.
    package var stake: RiskStake { findings.map(\.stake).max() ?? RiskStake(.zero, .points, decides: false) }

    /// 1 for each slight sign, 2 for each clear one, 3 for each strong one.
    package var weight: Int { findings.reduce(0) { $0 + $1.sign.strength.rawValue } }
}
