package import Criteria
import Evaluation
import Quantities

extension SamplingScheme {
    /// What is looked at in a stratum, what happens after errors, and what that guarantees.
    package func text(_ stratum: SampleStratum, _ subject: SampleSubject, _ demand: SamplingDemand) -> Text {
        let of = Text(
            vi: "\(population) \(subject.title.vi) (\(stratum.title.vi))",
            en: "\(population) \(subject.title(.en)) (\(stratum.title(.en)))"
        )
        if sizes == [population] {
            return Text(vi: "Xem hết \(of.vi).", en: "Look at all of \(of(.en)).")
        }
        let rate = ChanceText.share(Exact(demand.acceptedRate))
        guard let first = sizes.first, first > 0 else {
            return Text(
                vi: "Trong \(of.vi), dù tất cả đều sai cũng không quá tỷ lệ \(rate.vi); không cần xem.",
                en: "Of \(of(.en)) even all would be no more than \(rate(.en)); none need be looked at."
            )
        }
        let risk = ChanceText.text(.one - Exact(demand.confidence))
        let exact = ChanceText.text(chanceOfAccepting(wrong: tooMany))
        let more = sizes.dropFirst().enumerated()
        let vi = more.map { "\($0.offset + 1) mục sai thì xem đủ \($0.element)" }
        let en = more.map { "\($0.offset + 1) wrong: go on to \($0.element)" }
        let rule = Text(
            vi: (vi + ["nhiều hơn nữa thì xem hết"]).joined(separator: "; "),
            en: (en + ["more: look at all"]).joined(separator: "; ")
        )
        return Text(
            vi:
                "Trong \(of.vi), xem \(first) theo thứ tự rút thăm; không mục nào sai thì chấp nhận phần còn lại. \(rule.vi). "
                + "Nếu có từ \(tooMany) mục sai trở lên (quá \(rate.vi)), phần còn lại bị chấp nhận nhầm với xác suất không quá "
                + "\(risk.vi), kể cả sau khi mở rộng (tính đúng: cao nhất \(exact.vi)).",
            en:
                "Of \(of(.en)) look at \(first) in the order of their lots; if none is wrong the rest is accepted. \(rule(.en)). "
                + "Where \(tooMany) or more are wrong (above \(rate(.en))), the rest is accepted by mistake with a chance of at "
                + "most \(risk(.en)), enlargements included (exactly: at most \(exact(.en)))."
        )
    }
}
