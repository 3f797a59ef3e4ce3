import Criteria
import Quantities

/// Formulas and literal numbers, with their faults put at the right column.
extension SetDecoder {
    /// Reads a formula; `nil` after a fault.
    func formula(_ tree: YAMLTree, _ answer: FormulaPlace.Answer, at place: FormulaPlace) -> Formula? {
        guard let scalar = tree.scalar else {
            log.report(
                at: tree.position,
                vi: "ở đây cần một công thức, không phải danh sách hay bảng",
                en: "a formula is expected here, not a list or a map"
            )
            return nil
        }
        do {
            let formula = try read(scalar.value, answer, in: place.scope)
            check(formula, at: place, position: tree.position)
            checkSize(formula, at: place, position: tree.position)
            return formula
        } catch {
            log.report(words(for: error.reason, at: place), at: tree.position(ofCharacter: error.offset))
            return nil
        }
    }

    private func read(
        _ source: String,
        _ answer: FormulaPlace.Answer,
        in scope: FormulaScope
    ) throws(FormulaFault) -> Formula {
        switch answer {
        case .number: try Formula.number(source, in: scope)
        case .condition: try Formula.condition(source, in: scope)
        case .value: try Formula.value(source, in: scope)
        case .requirement: try Formula.requirement(source, in: scope)
        }
    }

    /// The value of a literal number, percentage or quotient; `nil` for anything else, without a fault.
    func constantValue(_ source: String) -> Fraction? {
        guard let formula = try? Formula.number(source, in: FormulaScope()),
            formula.type != .number(.moneyLiteral)
        else {
            return nil
        }
        return formula.expression.constant
    }

    /// A literal number: `80%`, `1/2`, `12.5`.
    func constant(_ tree: YAMLTree, _ key: String, in range: ClosedRange<Fraction>? = nil) -> Fraction? {
        guard let word = tree.scalar?.value, let value = constantValue(word) else {
            let found = tree.scalar.map { "“\($0.value)”" } ?? "…"
            log.report(
                at: tree.position,
                vi: "`\(key)` cần một số như 80%, 1/2 hay 12.5 (dấu thập phân là chấm), không phải \(found)",
                en: "`\(key)` needs a number such as 80%, 1/2 or 12.5 (with a decimal point), not \(found)"
            )
            return nil
        }
        if let range, !range.contains(value) {
            log.report(
                at: tree.position,
                vi:
                    "`\(key)` phải từ \(Self.words(range.lowerBound)) đến \(Self.words(range.upperBound)); ở đây là “\(word)”",
                en:
                    "`\(key)` must be from \(Self.words(range.lowerBound)) to \(Self.words(range.upperBound)); this is “\(word)”"
            )
        }
        return value
    }

    /// A literal number that is not negative.
    func amount(_ tree: YAMLTree, _ key: String) -> Fraction? {
        guard let value = constant(tree, key) else { return nil }
        if value < .zero {
            log.report(at: tree.position, vi: "`\(key)` không được âm", en: "`\(key)` must not be negative")
        }
        return value
    }

    private static func words(_ value: Fraction) -> String {
        value.denominator == 1 ? "\(value.numerator)" : "\(value.numerator)/\(value.denominator)"
    }

    // MARK: - What a formula may ask

    /// Whether a formula's answer may be that there is no base.
    func divides(_ expression: Expression, locals: Set<String> = [], value: Bool = false) -> Bool {
        expression.contains { part in
            switch part {
            case .reference(.parameter(let name)): parametersThatDivide.contains(name)
            case .reference(.local(let name)): locals.contains(name)
            case .reference(.value): value
            case .reference(.node(.value, let code)): nodesThatDivide.contains(code)
            default: part.isOpenDivision
            }
        }
    }

    private func check(_ formula: Formula, at place: FormulaPlace, position: FilePosition) {
        if !place.hasMaximum, formula.expression.contains({ $0 == .reference(.maximum) }) {
            log.report(
                at: position,
                vi: "ở đây không có `maximum`; hãy viết số điểm, hoặc maximum[mã]",
                en: "there is no `maximum` here; write the points, or maximum[code]"
            )
        }
        checkTexts(formula.expression, at: place, position: position)
    }

    private func checkTexts(_ expression: Expression, at place: FormulaPlace, position: FilePosition) {
        switch expression {
        case .compare(_, .reference(let reference), .text(let text)),
            .compare(_, .text(let text), .reference(let reference)):
            checkTexts([text], of: reference, at: place, position: position)
        case .isOne(let texts, .reference(let reference)):
            checkTexts(texts, of: reference, at: place, position: position)
        default:
            for part in expression.parts { checkTexts(part, at: place, position: position) }
        }
    }

    private func checkTexts(
        _ texts: [String],
        of reference: Reference,
        at place: FormulaPlace,
        position: FilePosition
    ) {
        let (name, known): (String, [String]?)
        switch reference {
        case .attribute(let attribute): (name, known) = (attribute, attributeValues[attribute])
        case .input(let letter): (name, known) = (letter, place.options[letter])
        default: return
        }
        guard let known, !known.isEmpty else { return }
        for text in texts where !known.contains(text) {
            let list = known.map { "\"\($0)\"" }.joined(separator: ", ")
            log.report(
                at: position,
                vi: "`\(name)` không bao giờ là \"\(text)\"; các giá trị: \(list)",
                en: "`\(name)` is never \"\(text)\"; its values: \(list)"
            )
        }
    }

    // MARK: - Faults in words

    private func words(for reason: FormulaFault.Reason, at place: FormulaPlace) -> Text {
        switch reason {
        case .unknownName(let name, let known): unknownName(name, known: known, at: place)
        case .noValue: noValue(at: place)
        default: reason.text
        }
    }

    private func unknownName(_ name: String, known: [String], at place: FormulaPlace) -> Text {
        if let bracket = name.firstIndex(of: "["), name.hasSuffix("]") {
            let code = String(name[name.index(after: bracket)...].dropLast())
            let owner = code.lastIndex(of: ".").map { String(code[..<$0]) }
            for code in [code, owner].compactMap(\.self)
            where allCodes[code] != nil && scope.nodes[code] == nil {
                return Text(
                    vi: "“\(code)” không đứng trước chỗ này; công thức chỉ hỏi được các tiêu chí đứng trước",
                    en: "“\(code)” does not stand above this place; a formula asks about nodes above it only"
                )
            }
            return unknown(name, nearest: Nearest.name(to: code, among: known), known: known)
        }
        if name == "total" {
            return Text(
                vi: "`total` chỉ dùng trong `bands` và `knock_outs`",
                en: "`total` goes into `bands` and `knock_outs` only"
            )
        }
        return unknown(name, nearest: Nearest.name(to: name, among: known), known: known)
    }

    private func unknown(_ name: String, nearest: String?, known: [String]) -> Text {
        if let nearest {
            return Text(
                vi: "không có tên “\(name)”; có phải là “\(nearest)”?",
                en: "no such name “\(name)”; did you mean “\(nearest)”?"
            )
        }
        var seen: Set<String> = []
        let names = known.filter { seen.insert($0).inserted }
        let list = names.isEmpty ? "—" : Nearest.list(names)
        return Text(
            vi: "không có tên “\(name)”; ở đây dùng được: \(list)",
            en: "no such name “\(name)”; known here: \(list)"
        )
    }

    private func noValue(at place: FormulaPlace) -> Text {
        switch place.kind {
        case .criterion where place.scope.inputs.isEmpty:
            Text(
                vi: "tiêu chí không có đầu vào nên phải viết `value`",
                en: "a criterion without inputs must say its `value`"
            )
        case .criterion where place.scope.inputs.count == 1:
            Text(
                vi: "đầu vào này không phải số nên không có `value`; hãy hỏi nó bằng chữ cái của nó",
                en: "this input is no number, so there is no `value`; ask about it by its letter"
            )
        case .criterion, .whole: FormulaFault.Reason.noValue.text
        case .group, .condition, .constant:
            Text(
                vi: "ở đây không có `value`; hãy hỏi một tiêu chí có giá trị: value[mã]",
                en: "there is no `value` here; ask about a criterion that has one: value[code]"
            )
        }
    }
}
