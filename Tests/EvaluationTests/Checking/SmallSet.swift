import Criteria
import CriteriaFiles

/// Sets written for one test.
enum SmallSet {
    /// A scored set of one criterion with the inputs a, a part of b, worth 10 points.
    static func scored(_ criterion: String, result: String = "{kind: score, maximum: 10}") throws
        -> CriteriaSet
    {
        try set(
            "policies: {missing: zero, no_base: zero, not_applicable: zero}\nresult: \(result)",
            "  - code: \"1\"\n    title: Thử\n    maximum: 10\n" + indented(criterion)
        )
    }

    /// A levels set of three levels and one criterion.
    static func levels(_ criterion: String) throws -> CriteriaSet {
        try set(
            """
            levels: [{id: "1", title: Một}, {id: "2", title: Hai}, {id: "3", title: Ba}]
            policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
            result: {kind: levels}
            """,
            "  - code: \"1\"\n    title: Thử\n" + indented(criterion)
        )
    }

    /// A verdict set of one criterion, with a commune group.
    static func verdict(_ criterion: String, top: String = "") throws -> CriteriaSet {
        try set(
            """
            attributes: {group: {title: Nhóm, values: ["0", "1"], default: "0"}}
            policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}
            result: {kind: verdict}
            \(top)
            """,
            "  - code: \"1\"\n    title: Thử\n" + indented(criterion)
        )
    }

    static func set(_ head: String, _ criteria: String) throws -> CriteriaSet {
        let text = """
            format: 1
            id: thu
            edition: "1"
            title: Thử
            source: {id: "0", title: Thử}
            subject: commune
            \(head)
            criteria:
            \(criteria)

            """
        return try CriteriaLoader(library: CriteriaLibrary(folder: nil)).read(text: text, file: "thu.yaml")
    }

    /// The inputs of most tests: a is a part of b.
    static let share = """
        inputs:
          a: {title: Số phần, kind: count, unit: cái, part_of: b}
          b: {title: Tổng số, kind: count, unit: cái}
        value: a / b

        """

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    }
}
