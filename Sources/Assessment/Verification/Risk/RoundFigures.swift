package import Criteria
package import Evaluation

/// Counts of a dossier that end in 0 or 5 more often than last digits do by themselves.
package struct RoundFigures: Hashable, Sendable {
    /// Different counts of three digits or more.
    package let figures: Int
    /// Those that end in 0 or 5.
    package let round: Int
    /// The chance of so many or more, where each last digit is as likely as any other.
    package let chance: Exact
    package let strength: RiskStrength

    package var text: Text {
        let chance = ChanceText.text(chance)
        return Text(
            vi:
                "\(round) trên \(figures) số đếm khác nhau từ 100 trở lên tận cùng bằng 0 hoặc 5; nếu chữ số cuối là ngẫu nhiên "
                + "thì nhiều đến thế có xác suất \(chance.vi)",
            en:
                "\(round) of \(figures) different counts of 100 or more end in 0 or 5; with last digits by chance so many "
                + "would have chance \(chance(.en))"
        )
    }
}
