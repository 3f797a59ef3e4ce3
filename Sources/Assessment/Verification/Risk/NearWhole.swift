package import Criteria
package import Evaluation

/// A part that equals its whole, or nearly.
package struct NearWhole: Hashable, Sendable {
    package let column: String
    package let part: Exact
    package let whole: Exact
    /// How many of how many units have a part as close to its whole.
    package let units: Int
    package let of: Int
    package let strength: RiskStrength

    package var text: Text {
        let (part, whole) = (ChanceText.number(part), ChanceText.number(whole))
        let isEqual = self.part == self.whole
        return Text(
            vi:
                "phần \(column) là \(part.vi) trên tổng \(whole.vi), \(isEqual ? "bằng đúng tổng" : "gần bằng tổng"); "
                + "\(units) trên \(of) đơn vị như vậy",
            en:
                "part \(column) is \(part(.en)) of \(whole(.en)), \(isEqual ? "all of it" : "nearly all of it"), as in "
                + "\(units) of \(of) units"
        )
    }
}
