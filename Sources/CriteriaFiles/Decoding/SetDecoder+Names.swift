import Criteria
import Quantities

/// Attributes and parameters, and the rule that a name means one thing only.
extension SetDecoder {
    static let reservedNames: Set<String> = Set(
        ["value", "maximum", "total", "yes", "no", "and", "or", "not", "if", "then", "else", "in"]
            + FormulaFunction.allCases.map(\.rawValue)
    )

    /// Whether formulas can use a name: a letter, then letters, digits and `_`.
    static func isName(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter else { return false }
        return name.allSatisfy { $0.isLetter || $0 == "_" || ($0.isASCII && $0.isNumber) }
    }

    /// Tells whether a new name is well formed and free.
    func checkName(_ entry: YAMLTree.Entry, in taken: FormulaScope) {
        let name = entry.key
        if !Self.isName(name) {
            log.report(
                at: entry.keyPosition,
                vi: "“\(name)” không thể là tên; tên gồm chữ cái, chữ số và _, bắt đầu bằng chữ cái",
                en: "“\(name)” cannot be a name; use letters, digits and _, a letter first"
            )
        } else if Self.reservedNames.contains(name) {
            log.report(
                at: entry.keyPosition,
                vi: "“\(name)” là từ riêng của ngôn ngữ công thức; hãy chọn tên khác",
                en: "“\(name)” is a word of the formula language; choose another name"
            )
        } else if let owner = Self.owner(of: name, in: taken) {
            log.report(
                at: entry.keyPosition,
                vi: "tên “\(name)” đã là \(owner(.vi)); hãy chọn tên khác",
                en: "“\(name)” is already \(owner(.en)); choose another name"
            )
        }
    }

    private static func owner(of name: String, in scope: FormulaScope) -> Text? {
        if scope.attributes[name] != nil {
            return Text(vi: "một thuộc tính (attributes)", en: "an attribute")
        }
        if scope.parameters[name] != nil { return Text(vi: "một tham số (parameters)", en: "a parameter") }
        if scope.inputs[name] != nil { return Text(vi: "một đầu vào (inputs)", en: "an input") }
        if scope.locals[name] != nil { return Text(vi: "một tên trong `let`", en: "a name in `let`") }
        return nil
    }

    // MARK: - Attributes

    mutating func attributes(_ fields: Fields) -> [Attribute] {
        var attributes: [Attribute] = []
        for entry in fields.named("attributes") {
            checkName(entry, in: scope)
            if entry.key == "unit" {
                log.report(
                    at: entry.keyPosition,
                    vi: "“unit” là cột tên đơn vị của tệp số liệu; hãy chọn tên khác cho thuộc tính",
                    en: "“unit” is the data file's column of units; choose another name for the attribute"
                )
            }
            let known = ["title", "kind", "values", "default"]
            let what = Text(vi: "thuộc tính", en: "an attribute")
            scope.attributes[entry.key] = .text
            guard let parts = Fields(entry.value, known: known, what: what, log: log) else { continue }
            let kind = parts.choice("kind", Attribute.Kind.self) ?? .text
            scope.attributes[entry.key] = kind == .number ? .number(.plain) : .text
            let title = parts.required("title", "`title: …`").flatMap { parts.text($0, "title") }
            let values = attributeValues(parts, kind: kind)
            if kind == .text, !values.isEmpty { attributeValues[entry.key] = values }
            let byDefault = parts.string("default")
            if let byDefault, let tree = parts["default"] {
                checkAttribute(byDefault, kind: kind, at: tree.position)
                if !values.isEmpty, !values.contains(byDefault) {
                    parts.reportWord(byDefault, of: "default", at: tree.position, known: values)
                }
            }
            guard let title else { continue }
            attributes.append(
                Attribute(name: entry.key, title: title, kind: kind, values: values, byDefault: byDefault)
            )
        }
        return attributes
    }

    private func attributeValues(_ fields: Fields, kind: Attribute.Kind) -> [String] {
        var values: [String] = []
        for item in fields.items("values") {
            guard let value = fields.string(item, "values") else { continue }
            checkAttribute(value, kind: kind, at: item.position)
            if values.contains(value) {
                log.report(
                    at: item.position,
                    vi: "giá trị “\(value)” viết hai lần; hãy bỏ một",
                    en: "“\(value)” is written twice; drop one"
                )
            }
            values.append(value)
        }
        return values
    }

    private func checkAttribute(_ value: String, kind: Attribute.Kind, at position: FilePosition) {
        guard kind == .number, constantValue(value) == nil else { return }
        log.report(
            at: position,
            vi: "thuộc tính kiểu `number` cần số, không phải “\(value)”",
            en: "an attribute of kind `number` needs a number, not “\(value)”"
        )
    }

    // MARK: - Parameters

    mutating func parameters(_ fields: Fields) -> [Parameter] {
        var parameters: [Parameter] = []
        for entry in fields.named("parameters") {
            checkName(entry, in: scope)
            let what = Text(vi: "tham số", en: "a parameter")
            guard let parts = Fields(entry.value, known: ["title", "at", "cases"], what: what, log: log)
            else {
                scope.parameters[entry.key] = .number(.plain)
                continue
            }
            let cases = parameterCases(parts)
            scope.parameters[entry.key] = cases.first?.value.type ?? .number(.plain)
            let formulas = cases.flatMap { [$0.when, $0.value] }.compactMap(\.self)
            if formulas.contains(where: { divides($0.expression) }) { parametersThatDivide.insert(entry.key) }
            let place = FormulaPlace(kind: .condition, scope: scope)
            parameterSizes[entry.key] = formulas.map { size(of: $0, at: place) }.reduce(0, +)
            parameters.append(
                Parameter(name: entry.key, title: parts.text("title"), at: parts.string("at"), cases: cases)
            )
        }
        return parameters
    }

    private func parameterCases(_ fields: Fields) -> [Parameter.Case] {
        guard let list = fields.required("cases", "`cases: [{is: …}]`") else { return [] }
        let place = FormulaPlace(kind: .condition, scope: scope)
        var cases: [Parameter.Case] = []
        var order = CaseOrder()
        for item in fields.items(list, "cases") {
            guard
                let parts = Fields(
                    item,
                    known: ["when", "is"],
                    what: Text(vi: "trường hợp", en: "a case"),
                    log: log
                )
            else { continue }
            order.check(item, isOpen: !parts.has("when"), log: log)
            let when = parts["when"].flatMap { formula($0, .condition, at: place) }
            guard let tree = parts.required("is", "`is: …`"), let value = formula(tree, .number, at: place)
            else { continue }
            if let first = cases.first, first.value.type != value.type, value.type != .number(.plain),
                first.value.type != .number(.plain)
            {
                log.report(
                    at: tree.position,
                    vi:
                        "các trường hợp phải cùng loại: trên là \(first.value.type.words), đây là \(value.type.words)",
                    en: "cases must be alike: above \(first.value.type.words), here \(value.type.words)"
                )
            }
            cases.append(Parameter.Case(when: when, value: value))
        }
        return cases
    }
}
