import Criteria
import Quantities

/// The mechanisms that make points of a value.
extension Judge {
    private static let mechanisms: [(name: String, keys: [String])] = [
        ("check", []), ("ratio", []), ("capped_ratio", ["full_at", "slope"]), ("all_or_nothing", ["full_at"]),
        ("tiers", ["tiers"]), ("choice", ["points"]), ("checklist", ["parts"]),
        ("cohort", ["method", "better", "bounds", "flat", "mean", "deviation"]), ("formula", ["points"]),
        ("rubric", []),
    ]

    private static let share = Fraction.zero...Fraction.one

    func score(_ tree: YAMLTree) -> ScoreRule? {
        let every = ["mechanism"] + Self.mechanisms.flatMap(\.keys)
        let word = tree.value("mechanism")?.scalar?.value
        let found = Self.mechanisms.first { $0.name == word }
        let what =
            found.map { Text(vi: "cơ chế `\($0.name)`", en: "mechanism `\($0.name)`") }
            ?? Text(vi: "`score`", en: "`score`")
        guard
            let parts = Fields(
                tree,
                known: found.map { ["mechanism"] + $0.keys } ?? every,
                what: what,
                log: log
            )
        else {
            return nil
        }
        guard let written = parts.required("mechanism", "`mechanism: ratio`"),
            let name = parts.string(written, "mechanism")
        else { return nil }
        switch name {
        case "check":
            expectValue(.truth, tree, name)
            return .check
        case "ratio":
            expectNumber(tree, name)
            return .ratio
        case "capped_ratio": return cappedRatio(parts)
        case "all_or_nothing":
            expectNumber(tree, name)
            return threshold(parts).map { .allOrNothing(fullAt: $0) }
        case "tiers": return .tiers(tiers(parts))
        case "choice": return choice(parts)
        case "checklist": return .checklist(checklist(parts))
        case "cohort":
            expectNumber(tree, name)
            return cohort(parts)
        case "formula":
            return parts.required("points", "`points: …`").flatMap { decoder.formula($0, .number, at: place) }
                .map { .formula($0) }
        case "rubric":
            checkRubric(tree)
            return .rubric
        default:
            parts.reportWord(name, of: "mechanism", at: written.position, known: Self.mechanisms.map(\.name))
            return nil
        }
    }

    // MARK: - Values

    private func expectValue(_ type: FormulaType, _ tree: YAMLTree, _ mechanism: String) {
        guard value != type else { return }
        let found = value?.words ?? "không có (none)"
        log.report(
            at: tree.position,
            vi: "cơ chế `\(mechanism)` cần `value` là có/không; ở đây là: \(found)",
            en: "mechanism `\(mechanism)` needs a yes/no `value`; here it is: \(found)"
        )
    }

    private func expectNumber(_ tree: YAMLTree, _ mechanism: String) {
        if case .number = value { return }
        let found = value?.words ?? "không có (none)"
        log.report(
            at: tree.position,
            vi: "cơ chế `\(mechanism)` cần `value` là số; ở đây là: \(found)",
            en: "mechanism `\(mechanism)` needs a `value` that is a number; here it is: \(found)"
        )
    }

    private func checkRubric(_ tree: YAMLTree) {
        let isNumber = inputs.first.map { $0.kind == .number || $0.kind == .count } ?? false
        guard inputs.count != 1 || !isNumber || fields.has("value") else { return }
        log.report(
            at: tree.position,
            vi:
                "cơ chế `rubric` cần đúng một đầu vào kiểu `number` (điểm do người chấm cho) và không có `value`",
            en:
                "mechanism `rubric` needs exactly one input of kind `number` (the points given) and no `value`"
        )
    }

    // MARK: - Ratios

    private func threshold(_ parts: Fields) -> Fraction? {
        parts.required("full_at", "`full_at: 80%`").flatMap { positive($0, "full_at") }
    }

    private func positive(_ tree: YAMLTree, _ key: String) -> Fraction? {
        guard let value = decoder.constant(tree, key) else { return nil }
        if value <= .zero {
            log.report(at: tree.position, vi: "`\(key)` phải lớn hơn 0", en: "`\(key)` must be above 0")
        }
        return value
    }

    private func cappedRatio(_ parts: Fields) -> ScoreRule? {
        expectNumber(parts.tree, "capped_ratio")
        let slope = parts["slope"].flatMap { positive($0, "slope") }
        return threshold(parts).map { .cappedRatio(fullAt: $0, slope: slope ?? $0) }
    }

    // MARK: - Shares

    private func tiers(_ parts: Fields) -> [ScoreRule.Tier] {
        guard let list = parts.required("tiers", "`tiers: [{when: \">= 50%\", points: 50%}]`") else {
            return []
        }
        var order = CaseOrder()
        return parts.items(list, "tiers").compactMap { item in
            let what = Text(vi: "bậc điểm", en: "a tier")
            guard let tier = Fields(item, known: ["when", "points", "quote"], what: what, log: log) else {
                return nil
            }
            order.check(item, isOpen: !tier.has("when"), log: log)
            let when = tier["when"].flatMap { decoder.formula($0, .requirement, at: place) }
            let quote = tier.string("quote")
            guard let points = tier.required("points", "`points: 50%`"), let share = shareFormula(points)
            else { return nil }
            return ScoreRule.Tier(when: when, share: share, quote: quote)
        }
    }

    /// A share of the maximum, which may be a formula.
    private func shareFormula(_ tree: YAMLTree) -> Formula? {
        guard let formula = decoder.formula(tree, .number, at: place) else { return nil }
        if let constant = formula.expression.constant, !Self.share.contains(constant) {
            log.report(
                at: tree.position,
                vi:
                    "`points` là phần của điểm tối đa, từ 0 đến 1 (0% đến 100%); ở đây là “\(formula.source)”",
                en:
                    "`points` is a share of the maximum, from 0 to 1 (0% to 100%); this is “\(formula.source)”"
            )
        }
        switch formula.type {
        case .number(.share), .number(.plain): break
        // “So many out of three”: the author has divided.
        case .number(.count) where formula.expression.isDivision: break
        case .number, .truth, .text:
            log.report(
                at: tree.position,
                vi:
                    "`points` là phần của điểm tối đa, không phải \(formula.type.words); hãy chia cho một tổng",
                en: "`points` is a share of the maximum, not \(formula.type.words); divide by a whole"
            )
        }
        return formula
    }

    private func choice(_ parts: Fields) -> ScoreRule? {
        let choices = inputs.compactMap { input -> [Input.Option]? in
            if case .choice(let options) = input.kind { options } else { nil }
        }
        guard choices.count == 1, let options = choices.first else {
            log.report(
                at: parts.position,
                vi: "cơ chế `choice` cần đúng một đầu vào `kind: choice`; ở đây có \(choices.count)",
                en: "mechanism `choice` needs exactly one input of `kind: choice`; there are \(choices.count)"
            )
            return nil
        }
        guard let tree = parts.required("points", "`points: {…: 100%}`") else { return nil }
        let what = Text(vi: "`points`", en: "`points`")
        guard let points = Fields(tree, known: options.map(\.id), what: what, log: log) else { return nil }
        for option in options where !points.has(option.id) {
            log.report(
                at: tree.position,
                vi:
                    "`points` thiếu lựa chọn “\(option.id)”; hãy thêm `\(option.id): 0%` hoặc phần điểm của nó",
                en: "`points` lacks option “\(option.id)”; add `\(option.id): 0%` or its share"
            )
        }
        return .choice(
            options.map { points[$0.id].flatMap { decoder.constant($0, "points", in: Self.share) } ?? .zero }
        )
    }

    private func checklist(_ parts: Fields) -> [ScoreRule.Part] {
        guard let list = parts.required("parts", "`parts: [{when: …, points: 50%}]`") else { return [] }
        return parts.items(list, "parts").compactMap { item in
            let what = Text(vi: "phần", en: "a part")
            guard let part = Fields(item, known: ["title", "when", "points"], what: what, log: log) else {
                return nil
            }
            let title = part.text("title")
            let when = part.required("when", "`when: a`").flatMap {
                decoder.formula($0, .requirement, at: place)
            }
            let share = part.required("points", "`points: 50%`")
                .flatMap { decoder.constant($0, "points", in: Self.share) }
            guard let when, let share else { return nil }
            return ScoreRule.Part(title: title, when: when, share: share)
        }
    }

    // MARK: - Cohort

    private enum Better: String, CaseIterable { case higher, lower }

    private func cohort(_ parts: Fields) -> ScoreRule? {
        let method = parts.required("method", "`method: min_max` (`percentile`, `rank`, `z_score`)")
            .flatMap { _ in parts.choice("method", CohortRule.Method.self) }
        let bounds = bounds(parts, method)
        for key in ["mean", "deviation"] where parts.has(key) && method != nil && method != .zScore {
            log.report(
                at: parts.keyPosition(key),
                vi: "`\(key)` chỉ dùng với `method: z_score`; hãy bỏ nó",
                en: "`\(key)` goes with `method: z_score` only; remove it"
            )
        }
        if method == .zScore, !fields.has("round") {
            log.report(
                at: parts.position,
                vi:
                    "`z_score` có căn bậc hai nên không chính xác tuyệt đối; hãy thêm `round: 2` cho tiêu chí",
                en: "`z_score` takes a root and is not exact; add `round: 2` to the criterion"
            )
        }
        let maximum = common.maximum ?? .zero
        let mean = parts["mean"].flatMap { decoder.amount($0, "mean") } ?? maximum.divided(by: Fraction(2))
        let deviation =
            parts["deviation"].flatMap { positive($0, "deviation") } ?? maximum.divided(by: Fraction(6))
        let better = parts.choice("better", Better.self) ?? .higher
        let flat = parts.choice("flat", CohortRule.Flat.self) ?? .fullIfPositive
        guard let method else { return nil }
        return .cohort(
            CohortRule(
                method: method,
                higherIsBetter: better == .higher,
                lowerBound: bounds.lower,
                upperBound: bounds.upper,
                flat: flat,
                mean: mean ?? .zero,
                deviation: deviation ?? .zero
            )
        )
    }

    private func bounds(_ parts: Fields, _ method: CohortRule.Method?) -> (lower: Fraction?, upper: Fraction?)
    {
        guard let tree = parts["bounds"],
            let bounds = Fields(
                tree,
                known: ["min", "max"],
                what: Text(vi: "`bounds`", en: "`bounds`"),
                log: log
            )
        else { return (nil, nil) }
        if let method, method != .minMax {
            log.report(
                at: parts.keyPosition("bounds"),
                vi: "`bounds` chỉ dùng với `method: min_max`; hãy bỏ nó",
                en: "`bounds` goes with `method: min_max` only; remove it"
            )
        }
        let lower = bounds["min"].flatMap { decoder.constant($0, "min") }
        let upper = bounds["max"].flatMap { decoder.constant($0, "max") }
        if let lower, let upper, upper <= lower {
            log.report(
                at: bounds.keyPosition("max"),
                vi: "`max` phải lớn hơn `min`",
                en: "`max` must be above `min`"
            )
        }
        return (lower, upper)
    }
}
