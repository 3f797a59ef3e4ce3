/// Criteria with every kind of input, value and mechanism.
extension ReferenceSetWriter {
    private static let count = "kind: count, unit: cái"
    private static let pair = "a: {title: a, kind: count, part_of: b}, b: {title: b, kind: count}"
    private static let plain = "a: {title: a, kind: number, min: -5}, b: {title: b, kind: number}"

    mutating func criterion(code: String, isShown: Bool) -> [String] {
        let fields: [String]
        switch random.next(isScore ? 7 : 5) {
        case 0: fields = yesNo(isShown)
        case 5: fields = choice(isShown)
        case 6: fields = isShown ? yesNo(true) : checklist()
        default: fields = numeric(code, isShown)
        }
        return fields
    }

    private mutating func yesNo(_ isShown: Bool) -> [String] {
        let inputs = "inputs: {a: {title: a, kind: yes_no}}"
        if isShown { return [inputs] }
        if isScore { return [inputs, maximum(), "score: {mechanism: check}"] }
        return [inputs, "require: \(random.one(["yes", "no", "a = yes", "not a"]))"]
    }

    private mutating func choice(_ isShown: Bool) -> [String] {
        let inputs =
            "inputs: {a: {title: a, kind: choice, options: [{id: x, title: X}, {id: y, title: Y}, {id: z, title: Z}]}}"
        if isShown { return [inputs] }
        return [inputs, maximum(), "score: {mechanism: choice, points: {x: 0%, y: 1/3, z: 100%}}"]
    }

    private mutating func checklist() -> [String] {
        [
            "inputs: {a: {title: a, kind: yes_no}, b: {title: b, kind: number}, c: {title: c, kind: yes_no}}",
            maximum(),
            "score: {mechanism: checklist, parts: [{when: a, points: 50%}, {when: 'b / (b - 1) >= 2', points: 1/3}, {when: 'not c', points: 40%}]}",
        ]
    }

    private mutating func numeric(_ code: String, _ isShown: Bool) -> [String] {
        let isPlain = random.once(in: 2)
        var fields = ["inputs: {\(isPlain ? Self.plain : Self.pair)}"]
        var values = [
            "a / b", "ratio(a, b, 1)", "if a > 3 then a / b else 0.5", "(a + b) / (b + b)", "round(a / b, 2)",
        ]
        if isPlain {
            values += [
                "a", "a / 7", "first_known(a, b / 2)", "min(a, b) / max(a, b, 1)", "mean(a, b) / 3",
                "abs(a - b) / 10", "a - b",
                "floor(a / 7) / ceil(b / 3)", "sum(a, b) * a", "n + m", "-a",
            ]
            if kind != .columns || random.once(in: 4) {
                values += valued.map { "value[\($0)] + a" } + asked.map { "input[\($0)] * b" }
            }
        }
        let value = random.one(values)
        if value == "n + m" { fields.append("let: {m: a * 2, n: m / b}") }
        fields.append("value: \(Self.quoted(value))")
        valued.append(code)
        if isPlain { asked.append("\(code).a") }
        if isShown { return fields }
        switch kind {
        case .verdict: return fields + ["require: \(requirement())"]
        case .levels:
            if random.once(in: 4) { return fields + ["require: \(requirement())"] }
            let rungs = (0..<3).map { _ in
                random.once(in: 6)
                    ? "\"-\"" : random.once(in: 4) ? "{cases: \(requirement(isList: true))}" : condition()
            }
            return fields + ["ladder: [\(rungs.joined(separator: ", "))]"]
        case .score, .columns: return fields + points(isPlain: isPlain)
        }
    }

    // MARK: - What is asked

    private mutating func requirement(isList: Bool = false) -> String {
        guard isList || random.once(in: 3) else { return condition() }
        let last = random.once(in: 2) ? ", {is: \(condition())}" : ""
        return
            "[{when: 'group = \"1\"', is: \(condition())}, {when: 'year = 2027', is: \(condition())}\(last)]"
    }

    private mutating func condition() -> String {
        let threshold = random.one(Self.thresholds)
        let other = random.one(Self.thresholds)
        let forms = [
            "> \(threshold)", ">= \(threshold)", "< \(threshold)", "<= \(threshold)", "value = \(threshold)",
            "!= \(threshold)",
            "value >= \(threshold) and value < \(other)", "a >= 3 or value >= \(threshold)",
            "not (value < \(threshold))",
            "at_least(2, a > 1, b > 2, value > \(threshold))", "count(a > 1, b > 2) = 1",
            "known(value) and value > \(threshold)",
            "if known(a) then value > \(threshold) else b > 1",
        ]
        return Self.quoted(random.one(threshold == "limit" ? forms : forms + [threshold]))
    }

    // MARK: - Points

    mutating func maximum() -> String { "maximum: \(random.one(["1", "3", "5", "7.5", "10", "1/3"]))" }

    private mutating func points(isPlain: Bool) -> [String] {
        var fields = [maximum()]
        let isRounded = kind == .score && random.once(in: 3)
        let threshold = random.one(["40%", "0.5", "2/3", "100%", "0.8"])
        switch random.next(8) {
        case 0: fields.append("score: {mechanism: ratio}")
        case 1: fields.append("score: {mechanism: capped_ratio, full_at: \(threshold)}")
        case 2:
            fields.append(
                "score: {mechanism: capped_ratio, full_at: \(threshold), slope: \(random.one(["1", "0.25", "90%"]))}"
            )
        case 3: fields.append("score: {mechanism: all_or_nothing, full_at: \(threshold)}")
        case 4: fields.append("score: {mechanism: tiers, tiers: [\(tiers())]}")
        case 5:
            let formula = random.one([
                "value * 3", "min(value, 2) + 1/3", "round(value * maximum / 3, 1)", "maximum - value",
                "value * value / 7",
            ])
            fields.append("score: {mechanism: formula, points: \(Self.quoted(formula))}")
        default: return fields + cohort(isRounded: isRounded)
        }
        if isRounded { fields.append(rounding()) }
        return fields
    }

    private mutating func tiers() -> String {
        var tiers = (0..<(1 + random.next(3))).map { _ in
            "{when: \(condition()), points: \(random.one(["100%", "70%", "1/2", "value / 70%", "value", "if value > 0.5 then 1 else value"]))}"
        }
        if random.once(in: 2) { tiers.append("{points: \(random.one(["10%", "value / 3"]))}") }
        return tiers.joined(separator: ", ")
    }

    private mutating func cohort(isRounded: Bool) -> [String] {
        var fields = ["mechanism: cohort"]
        var method = random.one(["min_max", "min_max", "percentile", "rank", "z_score"])
        if kind == .columns, method == "z_score" { method = "min_max" }
        fields.append("method: \(method)")
        if random.once(in: 2) { fields.append("better: lower") }
        if random.once(in: 2) {
            fields.append("flat: \(random.one(["full_if_positive", "full", "half", "zero"]))")
        }
        if method == "min_max", random.once(in: 3) {
            fields.append(
                "bounds: \(random.one(["{min: 0, max: 100}", "{max: 1}", "{min: 0.4}", "{min: 0}"]))"
            )
        }
        if method == "z_score", random.once(in: 2) { fields.append("mean: 2, deviation: 1.5") }
        let score = "score: {\(fields.joined(separator: ", "))}"
        return method == "z_score" || isRounded ? [score, rounding()] : [score]
    }
}
