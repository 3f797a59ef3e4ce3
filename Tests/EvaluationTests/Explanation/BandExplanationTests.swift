import Criteria
import CriteriaFiles
import Evaluation
import Testing

struct BandExplanationTests {
    private static let yaml = """
        format: 1
        id: xep-loai
        edition: "1"
        title: {vi: Bộ tiêu chí thử có xếp loại, en: A test set with ratings}
        source: {id: "1", title: {vi: Văn bản thử, en: Test document}}
        subject: commune
        attributes:
          area: {title: {vi: Vùng, en: Area}, values: ["miền núi", "đồng bằng"], default: "đồng bằng"}
        policies: {missing: zero, no_base: excluded, not_applicable: excluded}
        result:
          kind: score
          round: 2
          knock_outs:
            - {when: "points[A.2] < 1", band: kem, title: {vi: Để xảy ra mất an toàn, en: Safety failed}, at: Điều 9}
          bands:
            - {id: tot, title: {vi: Tốt, en: Good}, when: "total >= 25 and points[A] >= 15"}
            - {id: kha, title: {vi: Khá, en: Fair}, when: ">= 15"}
            - {id: kem, title: {vi: Kém, en: Poor}}
        criteria:
          - code: A
            title: {vi: Nhóm A, en: Group A}
            children:
              - code: A.1
                title: {vi: Tỷ lệ hài lòng, en: Share content}
                unit: "%"
                maximum: 10
                round: 1
                inputs:
                  a: {title: {vi: Số người hài lòng, en: People content}, kind: count, unit: người, part_of: b}
                  b: {title: {vi: Số người được hỏi, en: People asked}, kind: count, unit: người}
                value: a / b
                score: {mechanism: ratio}
              - code: A.2
                title: {vi: An toàn, en: Safety}
                maximum: 10
                inputs:
                  a: {title: {vi: Có phương án, en: A plan exists}, kind: yes_no}
                  b: {title: {vi: Có diễn tập, en: It was exercised}, kind: yes_no}
                  c: {title: {vi: Số sự cố, en: Incidents}, kind: count, unit: sự cố}
                score:
                  mechanism: tiers
                  tiers:
                    - {when: "at_least(2, a, b, c = 0)", points: 100%}
                    - {when: "a or b", points: 1/2}
          - code: B
            title: {vi: Nhóm B, en: Group B}
            children:
              - code: B.1
                title: {vi: Đường lên bản, en: Roads to the villages}
                maximum: 5
                applies_if: area = "miền núi"
                inputs:
                  a: {title: {vi: Có đường, en: There is a road}, kind: yes_no}
                score: {mechanism: check}
              - code: B.2
                title: {vi: Xếp theo thứ hạng, en: By rank}
                maximum: 5
                inputs:
                  a: {title: {vi: Số sáng kiến, en: Initiatives}, kind: count, unit: sáng kiến}
                score: {mechanism: cohort, method: percentile}
        """

    private func units() throws -> ExplainedUnits {
        let set = try CriteriaLoader(library: CriteriaLibrary(folder: nil)).read(
            text: Self.yaml,
            file: "set.yaml"
        )
        return try ExplainedUnits(
            set,
            [
                "Xã Một": [
                    "A.1.a": "2", "A.1.b": "3", "A.2.a": "1", "A.2.b": "0", "A.2.c": "2", "B.2": "4",
                ],
                "Xã Hai": [
                    "area": "miền núi", "A.1.a": "0", "A.1.b": "0", "A.2.a": "0", "A.2.b": "0", "A.2.c": "1",
                    "B.1": "1", "B.2": "6",
                ],
                "Xã Ba": [
                    "A.1.a": "99", "A.1.b": "100", "A.2.a": "1", "A.2.b": "1", "B.2": "9",
                ],
            ]
        )
    }

    @Test(arguments: Language.allCases)
    func ratingsKnockOutsAndWhatDoesNotApply(language: Language) throws {
        let units = try units()
        for name in units.names {
            try Snapshot.check(
                ExplanationText.render(try units.unit(name), language: language),
                "xep-loai \(name).\(language.rawValue)"
            )
        }
    }
}
