import CriteriaFiles
import Evaluation

/// Small sets of each kind, so that a test sees at once what figures lead to.
enum SmallSets {
    /// Two levels: the first with a portal, the second with ten services too. `A.a` is yes or no, `B.a` a count.
    static let levels = """
        format: 1
        id: muc-xa
        edition: "2026"
        title: Mức độ của xã
        source: {id: "001", title: Khung}
        subject: commune
        levels: [{id: 1, title: Khởi động}, {id: 2, title: Kết nối}]
        policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
        result: {kind: levels}
        criteria:
          - {code: A, title: Cổng, inputs: {a: {title: Có cổng, kind: yes_no}}, require: yes}
          - {code: B, title: Dịch vụ, inputs: {a: {title: Số dịch vụ, kind: count}}, ladder: ["-", {is: "10"}]}
        """

    /// A level by the share of units below that reached `Kết nối`.
    static let levelsOfDistricts = """
        format: 1
        id: muc-huyen
        edition: "2026"
        title: Mức độ của huyện
        source: {id: "001", title: Khung}
        subject: district
        levels: [{id: 1, title: Khởi động}, {id: 2, title: Kết nối}]
        policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
        result: {kind: levels}
        criteria:
          - code: I.1
            title: Tỷ lệ xã
            inputs:
              n: {title: Số xã, kind: count, from: children}
              n1: {title: Số xã đạt mức 1, kind: count, from: children, at_level: 1, part_of: n}
              n2: {title: Số xã đạt mức 2, kind: count, from: children, at_level: 2, part_of: n1}
            value: n1 / n
            ladder: [{is: n1 / n >= 100%}, {is: n1 / n >= 100% and n2 / n >= 50%}]
          - {code: II.1, title: Cổng, inputs: {a: {title: Có cổng, kind: yes_no}}, require: yes}
        """

    /// Ten points by place between the lowest and the highest (`C.a`), ten for a yes (`D.a`).
    static let places = """
        format: 1
        id: diem-xa
        edition: "2026"
        title: Chỉ số xã
        source: {id: "002", title: Bộ chỉ số}
        subject: commune
        policies: {missing: undetermined, no_base: zero, not_applicable: excluded}
        result: {kind: score, combine: sum, maximum: 20, rank: descending}
        criteria:
          - {code: C, title: Vị trí, maximum: 10, inputs: {a: {title: Số, kind: number}}, score: {mechanism: cohort, method: min_max, flat: zero}}
          - {code: D, title: Có, maximum: 10, inputs: {a: {title: Có, kind: yes_no}}, score: {mechanism: check}}
        """

    static func plan(_ yaml: String) throws -> Plan {
        Plan(try CriteriaLoader().read(text: yaml, file: "bo.yaml"))
    }
}
