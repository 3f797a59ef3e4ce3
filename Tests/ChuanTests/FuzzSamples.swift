/// Small sets that use every mechanism, so that a changed word hits something that matters.
enum FuzzSamples {
    static let all = [points, means, verdict, levels]

    private static func head(_ id: String) -> String {
        """
        format: 1
        id: \(id)
        edition: "1"
        title: Mẫu
        source: {id: "0", title: Mẫu}
        subject: commune
        attributes:
          group: {title: Nhóm, values: ["0", "1"], default: "0"}
          year: {title: Năm, kind: number, values: ["2026", "2027"], default: "2026"}
        parameters:
          floor_share: {cases: [{when: 'group = "1" and year >= 2027', is: 60%}, {is: 40%}]}

        """
    }

    private static let points =
        head("diem") + """
            policies: {missing: zero, no_base: zero, not_applicable: excluded}
            result:
              {kind: score, round: {digits: 2, mode: half_even}, knock_outs: [{when: "points[A.1] = 0", band: kem}],
               bands: [{id: tot, title: Tốt, when: ">= 30 and points[B] > 1"}, {id: kem, title: Kém}]}
            criteria:
              - code: A
                title: A
                maximum: 20
                excluded: rescale
                children:
                  - {code: A.1, title: A1, maximum: 10, value: a / b, score: {mechanism: ratio},
                     inputs: {a: {title: a, kind: count, part_of: b}, b: {title: b, kind: count}}}
                  - {code: A.2, title: A2, maximum: 5, value: a / b, score: {mechanism: capped_ratio, full_at: 80%},
                     inputs: {a: {title: a, kind: money, unit: triệu đồng}, b: {title: b, kind: number}}}
                  - {code: A.3, title: A3, maximum: 5, value: a / b, applies_if: 'group = "1"',
                     score: {mechanism: all_or_nothing, full_at: 99.5%}, policies: {no_base: full},
                     inputs: {a: {title: a, kind: count}, b: {title: b, kind: count}}}
              - code: B
                title: B
                children:
                  - {code: B.1, title: B1, maximum: 8, value: a / b, inputs: {a: {title: a, kind: count}, b: {title: b, kind: count}},
                     score: {mechanism: tiers, tiers: [{when: "> 90%", points: 100%}, {when: ">= floor_share", points: value / 90%}]}}
                  - {code: B.2, title: B2, maximum: 3, inputs: {a: {title: a, kind: yes_no}}, score: {mechanism: check}}
                  - {code: B.3, title: B3, maximum: 4, inputs: {a: {title: a, kind: choice, options: [{id: x, title: X}, {id: y, title: Y}]}},
                     score: {mechanism: choice, points: {x: 1/3, y: 100%}}}
                  - {code: B.4, title: B4, maximum: 4, inputs: {a: {title: a, kind: yes_no}, b: {title: b, kind: count}},
                     score: {mechanism: checklist, parts: [{when: a, points: 50%}, {when: "b >= 3", points: 1/2}]}}
                  - {code: B.5, title: B5, maximum: 6, value: a / b, inputs: {a: {title: a, kind: count}, b: {title: b, kind: count}},
                     score: {mechanism: cohort, method: min_max, better: lower, flat: half}}
                  - {code: B.6, title: B6, maximum: 6, round: 2, inputs: {a: {title: a, kind: number, min: -5}},
                     score: {mechanism: cohort, method: z_score, mean: 3, deviation: 1}}
                  - {code: B.7, title: B7, maximum: 9, value: a, let: {c: a * b}, score: {mechanism: formula, points: "round(min(c, maximum), 1)"},
                     inputs: {a: {title: a, kind: number}, b: {title: b, kind: number}}}

            """

    private static let means =
        head("trung-binh") + """
            policies: {missing: undetermined, no_base: undetermined, not_applicable: excluded}
            result: {kind: score, combine: weighted_mean, rank: ascending}
            criteria:
              - {code: C, title: C, weight: "if year = 2027 then 2 else 1/3", combine: mean, children: [
                   {code: C.1, title: C1, maximum: 100, inputs: {a: {title: a, kind: number}}, score: {mechanism: cohort, method: percentile}},
                   {code: C.2, title: C2, maximum: 100, inputs: {a: {title: a, kind: number}}, score: {mechanism: cohort, method: rank, better: lower}},
                   {code: C.3, title: C3, maximum: 100, inputs: {a: {title: a, kind: number, max: 100}}, score: {mechanism: rubric}}]}
              - {code: D, title: D, weight: 3, maximum: 100, combine: {formula: "share[C] * 50 + min(50, points[D.1])"}, children: [
                   {code: D.1, title: D1, maximum: 80, value: "first_known(a, b / 2)", score: {mechanism: formula, points: value * 80 / 7},
                    inputs: {a: {title: a, kind: number}, b: {title: b, kind: number}}},
                   {code: D.2, title: D2, maximum: 80, value: "value[D.1] + input[C.1.a]", score: {mechanism: cohort, method: min_max, bounds: {min: 0, max: 100}}}]}
              - {code: E, title: E, combine: {best: 2}, children: [
                   {code: E.1, title: E1, maximum: 10, inputs: {a: {title: a, kind: number}}, value: "ratio(a, a, 1)", score: {mechanism: ratio}},
                   {code: E.2, title: E2, maximum: 10, inputs: {a: {title: a, kind: number}}, value: "a * a * a * a", score: {mechanism: ratio}},
                   {code: E.3, title: E3, scored: no, inputs: {a: {title: a, kind: number}}}]}

            """

    private static let verdict =
        head("dat")
            + """
            policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
            result: {kind: verdict, rule: {at_least: 2}, undetermined: not_met}
            criteria:
              - {code: I, title: I, rule: {formula: "met[I.1] and (met[I.2] or met[I.3])"}, children: [
                   {code: I.1, title: I1, value: a / b, require: [{when: 'group = "1"', is: ">= 60%"}, {is: "> floor_share"}],
                    inputs: {a: {title: a, kind: count, part_of: b}, b: {title: b, kind: count}}},
                   {code: I.2, title: I2, inputs: {a: {title: a, kind: yes_no}}, require: yes},
                   {code: I.3, title: I3, inputs: {a: {title: a, kind: money, unit: tỷ đồng}}, require: 200 triệu đồng}]}
              - {code: II, title: II, rule: any, applies_if: 'year in ("2026")', children: [
                   {code: II.1, title: II1, value: a, inputs: {a: {title: a, kind: count}, b: {title: b, kind: count}}, require: "a >= 3 or a / b >= 100%"}]}
              - {code: III, title: III, inputs: {a: {title: a, kind: yes_no}, b: {title: b, kind: yes_no}, c: {title: c, kind: yes_no}},
                 require: "at_least(2, a, b, c) and count(a, b) >= 1"}

            """.replacing("year in (\"2026\")", with: "year = 2026")

    private static let levels =
        head("muc") + """
            levels: [{id: "1", title: Một}, {id: "2", title: Hai}, {id: "3", title: Ba}]
            policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
            result: {kind: levels}
            criteria:
              - {code: I, title: I, children: [
                   {code: I.1, title: I1, value: a / b, ladder: [50%, 70%, "> 90%"],
                    inputs: {a: {title: a, kind: count, part_of: b}, b: {title: b, kind: count}}},
                   {code: I.2, title: I2, ladder: ["-", {cases: [{when: 'group = "1"', is: "a >= 2"}]}, "a >= 3 or a / b >= 100%"],
                    value: a, inputs: {a: {title: a, kind: count, part_of: b}, b: {title: b, kind: count}}}]}
              - {code: II, title: II, inputs: {a: {title: a, kind: yes_no}}, require: yes}

            """
}
