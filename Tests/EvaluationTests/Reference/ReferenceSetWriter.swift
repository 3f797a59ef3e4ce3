/// Writes random small criteria sets as YAML: every result kind, mechanism, policy, combination and rounding.
struct ReferenceSetWriter {
    enum Kind { case verdict, levels, score, columns }

    static let thresholds = ["0", "0.4", "50%", "2/3", "0.8", "100%", "1", "33.3%", "limit"]

    var random: ReferenceRandom
    let kind: Kind
    private var number = 0
    /// Codes of criteria so far whose value is a number, and the plain inputs that others may ask for.
    var valued: [String] = []
    var asked: [String] = []

    init(seed: UInt64) {
        random = ReferenceRandom(seed: seed)
        kind = [.verdict, .levels, .score, .score, .columns][Int(seed % 5)]
    }

    var isScore: Bool { kind == .score || kind == .columns }

    mutating func text() -> String {
        let nodes = (0..<(2 + random.next(2))).map { _ in node(depth: 0, isWeighted: false) }
        let result = result(nodes.map(\.code))
        let isWeighted = result.contains("weighted_mean")
        let weighted = nodes.map {
            isWeighted
                ? $0.yaml.replacing("{code", with: "{weight: \(weight()), code", maxReplacements: 1) : $0.yaml
        }
        return """
            format: 1
            id: thu
            edition: "1"
            title: Thử
            source: {id: "0", title: Thử}
            subject: commune
            attributes:
              group: {title: Nhóm, values: ["0", "1", "2"], default: "0"}
              year: {title: Năm, kind: number, values: ["2026", "2027"]}
            parameters:
              limit: {cases: [{when: 'group = "1" and year >= 2027', is: 60%}, {when: 'group = "2"', is: 1/3}, {is: 40%}]}
              heavy: {cases: [{when: 'year = 2026', is: "2"}, {when: 'group in ("0", "1")', is: limit * 3}]}
            \(kind == .levels ? "levels: [{id: \"1\", title: A}, {id: \"2\", title: B}, {id: \"3\", title: C}]" : "")
            policies: \(policies(isRequired: false))
            result: \(result)
            criteria:
            \(weighted.map { "  - " + $0 }.joined(separator: "\n"))

            """
    }

    // MARK: - Nodes

    private mutating func node(depth: Int, isWeighted: Bool) -> (code: String, yaml: String, isScored: Bool) {
        number += 1
        let code = "N\(number)"
        let isGroup = depth < 2 && random.next(depth == 0 ? 4 : 5) < (depth == 0 ? 3 : 1)
        var fields = ["code: \(code)", "title: T"]
        var isShown = false
        if isWeighted { fields.append("weight: \(weight())") }
        if isGroup {
            fields += group(depth: depth)
        } else {
            isShown = kind != .columns && random.once(in: 20)
            fields += criterion(code: code, isShown: isShown)
        }
        if kind != .columns {
            if random.once(in: 8) {
                fields.append(
                    "applies_if: \(Self.quoted(random.one(["group != \"2\"", "year = 2026", "heavy / (heavy - 2) > 0"])))"
                )
            }
            if random.once(in: 5) { fields.append("policies: \(policies(isRequired: random.once(in: 2)))") }
            if random.once(in: 14) { fields.append("scored: no") }
        }
        return (code, "{\(fields.joined(separator: ", "))}", !isShown)
    }

    private mutating func group(depth: Int) -> [String] {
        let combine =
            kind == .score
            ? random.one(["sum", "sum", "mean", "weighted_mean", "min", "max", "best", "formula"]) : "sum"
        let children = (0..<(2 + random.next(3))).map { _ in
            node(depth: depth + 1, isWeighted: combine == "weighted_mean")
        }
        let codes = children.filter(\.isScored).map(\.code)
        var fields = ["children: [\(children.map(\.yaml).joined(separator: ", "))]"]
        if kind == .verdict { fields.append("rule: \(rule(codes))") }
        if kind == .columns, random.once(in: 3) { fields.append("maximum: \(random.one(["4", "7.5"]))") }
        if kind == .score {
            fields.append("combine: \(combination(combine, codes, children.count))")
            if random.once(in: 2) { fields.append("maximum: \(random.one(["5", "12", "40", "7.25"]))") }
            if random.once(in: 2) { fields.append("excluded: \(random.one(["lower", "rescale"]))") }
            if random.once(in: 4) { fields.append(rounding()) }
        }
        return fields
    }

    mutating func rounding() -> String {
        "round: {digits: \(random.next(4)), mode: \(random.one(["half_up", "half_even", "down", "up"]))}"
    }

    private mutating func weight() -> String {
        Self.quoted(random.one(["2", "1/3", "heavy", "limit * 2", "if group = \"1\" then 3 else 1"]))
    }

    private mutating func rule(_ codes: [String]) -> String {
        let plain = ["all", "any", "{at_least: 1}", "{at_least: 2}"]
        guard let first = codes.first, let last = codes.last else { return random.one(plain) }
        let formula = "met[\(first)] and (met[\(last)] or not met[\(random.one(codes))])"
        return random.one(plain + ["{formula: \(Self.quoted(formula))}"])
    }

    private mutating func combination(_ word: String, _ codes: [String], _ count: Int) -> String {
        if word == "best" { return "{best: \(1 + random.next(count))}" }
        guard word == "formula" else { return word }
        guard let first = codes.first, let last = codes.last else { return "sum" }
        let formulas = [
            "points[\(first)] + min(2, points[\(last)])", "share[\(first)] * 10",
            "points[\(first)] / maximum[\(last)] * 3", "if met[\(first)] then points[\(last)] else 1.5",
            "first_known(points[\(first)], points[\(last)], 1)",
        ]
        return "{formula: \(Self.quoted(random.one(formulas)))}"
    }

    // MARK: - The whole

    private mutating func result(_ codes: [String]) -> String {
        switch kind {
        case .verdict:
            return
                "{kind: verdict, rule: \(rule(codes)), undetermined: \(random.one(["not_met", "undetermined"]))}"
        case .levels: return "{kind: levels}"
        case .columns: return "{kind: score, rank: \(random.one(["descending", "ascending"]))}"
        case .score: break
        }
        var fields = ["kind: score", "rank: \(random.one(["descending", "ascending", "none"]))"]
        let word = random.one(["sum", "sum", "mean", "weighted_mean", "min", "max", "best", "formula"])
        fields.append("combine: \(combination(word, codes, codes.count))")
        if random.once(in: 3) { fields.append("maximum: 20") }
        if random.once(in: 3) { fields.append("excluded: rescale") }
        if random.once(in: 3) { fields.append(rounding()) }
        guard random.once(in: 2) else { return "{\(fields.joined(separator: ", "))}" }
        let code = random.one(codes)
        fields.append(
            """
            knock_outs: [{when: \(Self.quoted("points[\(code)] < 0.5 and year = 2027")), band: kem}, \
            {when: \(Self.quoted(random.one(["points[\(code)] = 0", "group = \"2\" and total < 9", "share[\(code)] > 1"])))}]
            """
        )
        fields.append(
            """
            bands: [{id: tot, title: T, when: ">= 10"}, {id: kha, title: T, when: \(Self.quoted("total >= 6 and points[\(code)] >= 2"))}, \
            {id: vua, title: T, when: \(Self.quoted("met[\(code)] or maximum[\(code)] > 5"))}, {id: kem, title: T}]
            """
        )
        return "{\(fields.joined(separator: ", "))}"
    }

    private mutating func policies(isRequired: Bool) -> String {
        if kind == .columns { return "{missing: zero, no_base: zero, not_applicable: zero}" }
        let worths: [[String]] =
            isScore
            ? [
                ["zero", "excluded", "undetermined"], ["zero", "full", "excluded", "undetermined"],
                ["excluded", "zero", "full"],
            ]
            : [
                ["undetermined", "not_met"], ["undetermined", "not_met", "met", "excluded"],
                ["excluded", "not_met"],
            ]
        return
            "{missing: \(random.one(worths[0])), no_base: \(random.one(worths[1])), not_applicable: \(random.one(worths[2]))}"
    }

    static func quoted(_ formula: String) -> String { "'\(formula)'" }
}
