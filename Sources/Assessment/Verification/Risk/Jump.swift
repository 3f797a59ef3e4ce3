package import Criteria
package import Evaluation

/// A change against the year before that is far from what the others' changes are.
package struct Jump: Hashable, Sendable {
    package let value: Exact
    package let before: Exact
    package let kind: NumberKind
    /// Whether changes are taken as shares of the value before, not as differences.
    package let isRelative: Bool
    package let change: Exact
    /// Of all units that have a value in both years.
    package let median: Exact
    /// The median of the distances from the median; where more than half of them are nothing, of those that are something.
    package let deviation: Exact
    package let units: Int
    package let strength: RiskStrength

    package var text: Text {
        let (value, before) = (kind.text(value, against: [before]), kind.text(before, against: []))
        let isShare = isRelative || kind == .share
        func text(_ number: Exact) -> Text {
            isShare ? ChanceText.share(number) : ChanceText.number(number)
        }
        let (change, median, deviation) = (text(change), text(median), text(deviation))
        return Text(
            vi:
                "năm trước \(before.vi), năm nay \(value.vi): thay đổi \(change.vi), trong khi \(units) đơn vị có trung vị "
                + "\(median.vi) và độ lệch tuyệt đối trung vị \(deviation.vi)",
            en:
                "\(before(.en)) last year, \(value(.en)) this year: a change of \(change(.en)), where the median of "
                + "\(units) units is \(median(.en)) and the median absolute deviation \(deviation(.en))"
        )
    }
}
