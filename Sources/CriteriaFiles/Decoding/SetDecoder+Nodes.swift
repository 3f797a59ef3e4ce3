import Criteria
import Quantities

/// Groups and criteria, in document order.
extension SetDecoder {
    static let nodeKeys = [
        "code", "title", "at", "unit", "method", "figures_from", "basis", "task", "lead", "coordinate",
        "note",
        "maximum", "weight", "applies_if", "scored", "round", "policies", "readings",
    ]
    static let groupKeys = nodeKeys + ["children", "rule", "combine", "excluded"]
    static let criterionKeys = nodeKeys + ["inputs", "let", "value", "require", "ladder", "score"]

    // MARK: - Codes

    /// Notes every code before the first formula is read, and tells of codes written twice.
    mutating func collectCodes(_ items: [YAMLTree]) {
        for item in items {
            if let code = item.value("code"), let word = code.scalar?.value {
                if let first = allCodes[word] {
                    log.report(
                        at: code.position,
                        vi: "mã “\(word)” đã dùng ở \(first.inFile); mỗi mã chỉ dùng một lần",
                        en: "code “\(word)” is already used at \(first.inFile); codes must be unique"
                    )
                } else {
                    allCodes[word] = code.position
                }
            }
            collectCodes(item.value("children")?.sequence ?? [])
        }
    }

    /// What result and data files call their own columns.
    private static let columnNames: Set<String> = [
        "unit", "parent", "name", "group", "period", "result", "level", "level.best", "total", "rank",
        "rank.parent", "missing", "noBase", "band", "maximum",
    ]

    private func code(_ fields: Fields) -> String? {
        guard let tree = fields.required("code", "`code: \"1.1\"`"), let code = fields.string(tree, "code")
        else {
            return nil
        }
        if !code.allSatisfy({ $0.isLetter || ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "-" }) {
            log.report(
                at: tree.position,
                vi: "mã “\(code)” chỉ được gồm chữ cái, chữ số, dấu chấm và gạch ngang",
                en: "code “\(code)” may have letters, digits, dots and hyphens only"
            )
        }
        if Self.columnNames.contains(code) || code.hasPrefix("group.") || scope.attributes[code] != nil {
            log.report(
                at: tree.position,
                vi: "mã “\(code)” trùng tên một cột của tệp số liệu hay kết quả; hãy chọn mã khác",
                en: "code “\(code)” is the name of a column of data or result files; choose another"
            )
        }
        return code
    }

    // MARK: - Nodes

    /// One node with all below it; `nil` after a fault that leaves nothing to show.
    mutating func node(_ tree: YAMLTree, inherited: Policies, weighted: Bool) -> Node? {
        let isGroup = tree.value("children") != nil
        let what =
            isGroup
            ? Text(vi: "nhóm (có `children`)", en: "a group (with `children`)")
            : Text(vi: "tiêu chí", en: "a criterion")
        let known = isGroup ? Self.groupKeys : Self.criterionKeys
        guard let fields = Fields(tree, known: known, what: what, log: log) else { return nil }
        let code = code(fields)
        let title = fields.required("title", "`title: …`").flatMap { fields.text($0, "title") }
        let outcome: Outcome = kind == .score && fields.has("require") ? .verdictAmongPoints : outcome
        let policies =
            fields["policies"].map { self.policies($0, inherited: inherited, outcome: outcome) } ?? inherited
        let common = common(fields, weighted: weighted)
        var evaluated = [common.weight, common.appliesIf].compactMap(\.self).contains {
            divides($0.expression)
        }
        let body: Node.Body
        var signature = FormulaScope.NodeSignature(value: nil, inputs: [:])
        if isGroup {
            let group = group(fields, policies: policies)
            evaluated = evaluated || groupDivides(group)
            body = .group(group)
        } else {
            let criterion = criterion(fields, common: common)
            signature = criterion.signature
            evaluated = evaluated || criterion.divides
            if let code, !isVariant { valueSizes[code] = criterion.valueSize }
            body = .criterion(criterion.criterion)
            checkColumns(of: criterion.criterion, code: code, fields: fields)
        }
        if evaluated, policies.noBase == nil {
            log.report(
                at: tree.position,
                vi:
                    "công thức ở đây có phép chia nhưng chưa nói mẫu số bằng 0 thì sao; hãy thêm `no_base` vào `policies`",
                en:
                    "a formula here divides, but nothing says what an empty base means; add `no_base` to `policies`"
            )
        }
        let readings =
            isVariant
            ? [] : readings(fields, of: Variant(tree: tree, inherited: inherited, weighted: weighted))
        if let code, !isVariant {
            scope.nodes[code] = signature
            if evaluated { nodesThatDivide.insert(code) }
        }
        guard let code, let title else { return nil }
        return Node(
            code: code,
            title: title,
            print: common.print,
            maximum: common.maximum,
            weight: common.weight,
            appliesIf: common.appliesIf,
            isScored: common.isScored,
            rounding: common.rounding,
            policies: policies,
            readings: readings,
            body: body,
            position: tree.position.description
        )
    }

    /// What groups and criteria share.
    struct CommonFields {
        var print: PrintedFields
        var maximum: Fraction?
        var weight: Formula?
        var appliesIf: Formula?
        var isScored: Bool
        var rounding: Rounding?
    }

    private func common(_ fields: Fields, weighted: Bool) -> CommonFields {
        let place = FormulaPlace(kind: .condition, scope: scope)
        for key in ["maximum", "round", "weight"] where kind != .score && fields.has(key) {
            log.report(
                at: fields.keyPosition(key),
                vi: "`\(key)` chỉ dùng trong bộ tính điểm (`result: {kind: score}`); hãy bỏ nó",
                en: "`\(key)` goes with points only (`result: {kind: score}`); remove it"
            )
        }
        if kind == .score, fields.has("weight"), !weighted, !isVariant {
            log.report(
                at: fields.keyPosition("weight"),
                vi: "`weight` không có tác dụng: nhóm chứa nó không ghi `combine: weighted_mean`",
                en: "`weight` has no effect: the group around it is not `combine: weighted_mean`"
            )
        }
        return CommonFields(
            print: PrintedFields(
                at: fields.string("at"),
                unit: fields.text("unit"),
                method: fields.text("method"),
                figuresFrom: fields.text("figures_from"),
                basis: fields.text("basis"),
                task: fields.text("task"),
                lead: fields.text("lead"),
                coordinate: fields.text("coordinate"),
                note: fields.text("note")
            ),
            maximum: fields["maximum"].flatMap { amount($0, "maximum") },
            weight: fields["weight"].flatMap { formula($0, .number, at: place) },
            appliesIf: fields["applies_if"].flatMap { formula($0, .condition, at: place) },
            isScored: fields.flag("scored") ?? true,
            rounding: rounding(fields)
        )
    }

    func rounding(_ fields: Fields) -> Rounding? {
        guard let tree = fields["round"] else { return nil }
        guard tree.mapping != nil else {
            return fields.whole(tree, "round", in: 0...10).map { Rounding(digits: $0) }
        }
        let what = Text(vi: "`round`", en: "`round`")
        guard let parts = Fields(tree, known: ["digits", "mode"], what: what, log: log) else { return nil }
        let mode = parts.choice("mode", Rounding.Mode.self) ?? .halfUp
        return parts.required("digits", "`digits: 2`").flatMap { parts.whole($0, "digits", in: 0...10) }
            .map { Rounding(digits: $0, mode: mode) }
    }

    /// A code that reads like another criterion's column would make the data file ambiguous.
    private func checkColumns(of criterion: Criterion, code: String?, fields: Fields) {
        guard let code else { return }
        for input in criterion.inputs {
            guard let other = allCodes["\(code).\(input.letter)"] else { continue }
            log.report(
                at: fields.keyPosition("inputs"),
                vi:
                    "đầu vào “\(input.letter)” của “\(code)” trùng cột với mã “\(code).\(input.letter)” ở \(other.inFile); hãy đổi chữ",
                en:
                    "input “\(input.letter)” of “\(code)” has the same column as code “\(code).\(input.letter)” at \(other.inFile); rename it"
            )
        }
    }
}
