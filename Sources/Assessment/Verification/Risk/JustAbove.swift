package import Criteria
package import Evaluation
package import Quantities

/// A value that lies just on the better side of a threshold.
package struct JustAbove: Hashable, Sendable {
    /// How many units lie closely on either side, and how likely so many on the better side are by themselves.
    package struct Test: Hashable, Sendable {
        /// Units are counted no further from the threshold than this.
        package let width: Exact
        package let better: Int
        package let worse: Int
        /// The chance that a unit in the window lies on the better side, where nothing draws it there; the highest of all units'.
        package let share: Fraction
        /// The chance of so many or more on the better side; `nil` where there are too few units to say.
        package let chance: Exact?
    }

    package let value: Exact
    package let threshold: Exact
    package let level: Int?
    package let isUpward: Bool
    package let kind: NumberKind
    package let test: Test
    package let strength: RiskStrength

    package var text: Text {
        let (value, threshold) = (
            kind.text(value, against: [threshold]), kind.text(threshold, against: [])
        )
        let (low, high) = (
            kind.text(self.threshold - test.width, against: [self.threshold]),
            kind.text(self.threshold + test.width, against: [self.threshold])
        )
        let at = level.map { Text(vi: " của mức \($0)", en: " of level \($0)") } ?? Text(vi: "", en: "")
        var vi = "giá trị \(value.vi) vừa qua ngưỡng \(threshold.vi)\(at.vi); quanh ngưỡng, từ \(low.vi) đến "
        vi += "\(high.vi), có \(test.better) đơn vị ở phía đạt và \(test.worse) ở phía chưa đạt"
        var en = "\(value(.en)) is just past the threshold \(threshold(.en))\(at(.en)); around it, from "
        en +=
            "\(low(.en)) to \(high(.en)), \(test.better) units are on the better side and \(test.worse) on the other"
        if let chance = test.chance {
            let (chance, share) = (ChanceText.text(chance), ChanceText.text(Exact(test.share)))
            vi +=
                "; nếu mỗi đơn vị rơi vào phía đạt với xác suất \(share.vi) thì lệch đến thế có xác suất \(chance.vi)"
            en += "; if each fell on the better side with chance \(share(.en)), so many would have chance "
            en += "\(chance(.en))"
        }
        return Text(vi: vi, en: en)
    }
}

extension NumberKind {
    func text(_ number: Exact, against others: [Exact]) -> Text {
        switch self {
        case .share: return ChanceText.share(number, against: others)
        case .money(let unit):
            let text = ChanceText.number(number, against: others)
            return Text(vi: "\(text.vi) \(unit.rawValue)", en: "\(text(.en)) \(unit.rawValue)")
        case .plain, .count, .points: return ChanceText.number(number, against: others)
        }
    }
}
