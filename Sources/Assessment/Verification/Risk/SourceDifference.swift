package import Criteria
package import Evaluation

/// A figure of which another source says otherwise.
package struct SourceDifference: Hashable, Sendable {
    package let column: String
    package let claimed: Exact
    package let other: Exact
    package let source: String
    package let strength: RiskStrength

    package var text: Text {
        let (one, another) = (
            ChanceText.number(claimed, against: [other]), ChanceText.number(other, against: [claimed])
        )
        return Text(
            vi: "mục \(column) khai \(one.vi), nguồn “\(source)” có \(another.vi)",
            en: "\(column) is claimed as \(one(.en)); “\(source)” has \(another(.en))"
        )
    }
}
