import Criteria
import Evaluation
import Testing

@Suite("Gap: words")
struct GapTextTests {
    private func render(_ population: GapPopulation, _ goal: Goal, _ language: Language) throws -> String {
        let evaluated = try #require(population.evaluated())
        let result = GapFinder(population: evaluated, row: 0).plan(to: goal)
        return GapText.render(result, plan: population.plan, language: language)
    }

    private static let text = GapPopulation.set(
        "{kind: verdict}",
        """
          - code: "1"
            title: Một
            inputs: {a: {title: Số người biết, kind: count, unit: người, part_of: b}, b: {title: Tổng, kind: count, unit: người}}
            value: a / b
            require: [{is: ">= 80%", quote: Từ 80%}]
          - code: "2"
            title: Hai
            inputs: {a: {title: Có kế hoạch, kind: yes_no}}
            require: [{is: yes}]
          - code: "3"
            title: Ba
            inputs: {a: {title: Doanh số, kind: money, unit: tỷ đồng}}
            require: [{is: "> 1000 tỷ đồng"}]
        """
    )

    @Test func aPlanNamesEachCriterionAndHasOneSentencePerFigure() throws {
        let population = try GapPopulation(text: Self.text, [["1.a": "45", "1.b": "60", "2.a": "0"]])
        #expect(
            try render(population, .met, .vi) == """
                Để đạt (nay chưa đạt), cần:
                1 Một
                  thêm 3 người, từ 45 lên 48 trên 60 (80 %). Yêu cầu: Từ 80%
                2 Hai
                  câu trả lời “có” cho “Có kế hoạch” (nay không). Yêu cầu: yes
                3 Ba
                  bổ sung số liệu còn thiếu “Doanh số”; từ 1.001 trở lên là đủ. Yêu cầu: > 1000 tỷ đồng
                Khi đó: đạt.

                """
        )
    }

    @Test func englishSaysTheSame() throws {
        let population = try GapPopulation(
            text: Self.text,
            [["1.a": "45", "1.b": "60", "2.a": "1", "3.a": "998.5"]]
        )
        #expect(
            try render(population, .met, .en) == """
                Needed for the goal, met (now not met):
                1 Một
                  3 người more, from 45 to 48 of 60 (80%). Required: Từ 80%
                3 Ba
                  1.6 tỷ đồng more, from 998.5 to 1,000.1. Required: > 1000 tỷ đồng
                Then: met.

                """
        )
    }

    @Test func whatIsReachedIsSaid() throws {
        let population = try GapPopulation(
            text: Self.text,
            [["1.a": "48", "1.b": "60", "2.a": "1", "3.a": "1001"]]
        )
        #expect(try render(population, .met, .vi) == "Đã đạt.\n")
    }

    @Test func whatStandsInTheWayIsSaid() throws {
        let population = try GapPopulation(
            text: Self.text,
            [["1.a": "", "1.b": "", "2.a": "KAD", "3.a": "1001"]]
        )
        #expect(
            try render(population, .met, .vi) == """
                Không thể đạt (nay chưa đạt), vì:
                1: cần số liệu: 1.a, 1.b
                2: đơn vị đã ghi không áp dụng: 2.a

                """
        )
    }
}
