package import Criteria
package import Evaluation

/// What of a dossier's result rests on the figures in question.
package struct RiskStake: Hashable, Sendable {
    package enum Unit: Hashable, Sendable {
        case points, levels
        /// 1 where the verdict rests on it.
        case verdict
    }

    package let amount: Exact
    package let unit: Unit
    /// Whether the verdict, the level or the band would be a worse one, or unknown.
    package let decides: Bool

    package init(_ amount: Exact, _ unit: Unit, decides: Bool) {
        self.amount = amount
        self.unit = unit
        self.decides = decides
    }

    package var text: Text {
        switch unit {
        case .points:
            let points = ChanceText.number(amount)
            return Text(
                vi: "\(points.vi) điểm" + (decides ? ", đổi xếp loại" : ""),
                en: "\(points(.en)) points" + (decides ? ", another band" : "")
            )
        case .levels:
            let levels = ChanceText.number(amount)
            return decides
                ? Text(vi: "giảm \(levels.vi) mức độ", en: "\(levels(.en)) levels less")
                : Text(vi: "không đổi mức độ", en: "the same level")
        case .verdict:
            return decides
                ? Text(vi: "kết quả đạt phụ thuộc vào đây", en: "being met rests on it")
                : Text(vi: "không đổi kết quả", en: "the same result")
        }
    }
}

extension RiskStake: Comparable {
    /// What decides the result comes after, that is above, what does not; then the amount counts.
    package static func < (left: RiskStake, right: RiskStake) -> Bool {
        left.decides == right.decides ? left.amount < right.amount : !left.decides
    }
}
