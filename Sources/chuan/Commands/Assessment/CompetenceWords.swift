import Assessment
import Criteria
import Quantities
import Territory

/// What is said of whether the authority's tier is the one that decides.
enum CompetenceWords {
    /// What somebody who opens a campaign should know; `nil` when the tier fits.
    ///
    /// - Parameter isLaidDown: whether anything is laid down for the set at all.
    static func warning(_ finding: CompetenceFinding?, isLaidDown: Bool) -> Text? {
        switch finding {
        case .fits, .other, .noRule: nil
        case nil where !isLaidDown: nil
        case nil:
            Text(
                vi:
                    "Cơ quan quyết định chưa gắn với đơn vị hành chính nào nên không đối chiếu được thẩm quyền (`chuan bodies add --unit`).",
                en:
                    "The deciding body belongs to no administrative unit, so its competence was not checked (`chuan bodies add --unit`)."
            )
        case .notYet(let rule, let day):
            Text(
                vi:
                    "Ngày \(day.vietnamese), ngày đầu ra quyết định, cấp có thẩm quyền còn là cấp khác; đến ngày cuối mới là cấp đã nêu. Căn cứ: \(rule.source).",
                en:
                    "On \(day), the first day for decisions, another tier still decides; only by the last day the one named does. Source: \(rule.source)."
            )
        }
    }

    /// A stable word.
    static func word(_ finding: CompetenceFinding) -> String {
        switch finding {
        case .noRule: "no-rule"
        case .fits: "fits"
        case .other: "other"
        case .notYet: "not-yet"
        }
    }
}
