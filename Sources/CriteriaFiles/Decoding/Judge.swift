import Criteria
import Quantities

/// Decodes what is asked of one criterion: `require`, `ladder` or `score`.
struct Judge {
    let decoder: SetDecoder
    let fields: Fields
    let place: FormulaPlace
    let inputs: [Input]
    /// The type of the criterion's value; `nil` without one.
    let value: FormulaType?
    let common: SetDecoder.CommonFields

    var log: FaultLog { decoder.log }

    func judgement() -> Criterion.Judgement {
        let written = ["require", "ladder", "score"].filter(fields.has)
        if let second = written.dropFirst().first {
            let list = written.map { "`\($0)`" }.joined(separator: ", ")
            log.report(
                at: fields.keyPosition(second),
                vi: "chỉ được một trong \(list); hãy bỏ bớt (trong `change` ghi `khóa: null`)",
                en: "only one of \(list) may stand here; remove the others (in a `change` write `key: null`)"
            )
        }
        checkKind(written)
        checkMaximum(written)
        if let tree = fields["require"] { return .require(requirement(tree)) }
        if let tree = fields["ladder"] { return .ladder(ladder(tree)) }
        if let tree = fields["score"] { return score(tree).map { .score($0) } ?? .none }
        return .none
    }

    private func checkKind(_ written: [String]) {
        let (allowed, words): ([String], String) =
            switch decoder.kind {
            case .verdict: (["require"], "verdict")
            case .levels: (["require", "ladder"], "levels")
            case .score: (["require", "score"], "score")
            }
        for key in written where !allowed.contains(key) {
            let list = allowed.map { "`\($0)`" }.joined(separator: ", ")
            log.report(
                at: fields.keyPosition(key),
                vi: "`\(key)` không dùng trong bộ `kind: \(words)`; ở đây dùng \(list)",
                en: "`\(key)` has no place in a set of `kind: \(words)`; use \(list)"
            )
        }
    }

    private func checkMaximum(_ written: [String]) {
        guard decoder.kind == .score else { return }
        if written.contains("score"), !fields.has("maximum") {
            _ = fields.required("maximum", "điểm tối đa, ví dụ `maximum: 10` (maximum points)")
        }
        if !written.contains("score"), fields.has("maximum"), common.isScored, !decoder.isVariant {
            log.report(
                at: fields.keyPosition("maximum"),
                vi: "có điểm tối đa nhưng không có `score`; hãy thêm `score`, hoặc bỏ `maximum`",
                en: "there are maximum points but no `score`; add a `score` or drop `maximum`"
            )
        }
    }

    // MARK: - Requirements

    /// A requirement, one case, or a list of cases.
    func requirement(_ tree: YAMLTree) -> Requirement {
        switch tree.content {
        case .scalar:
            let condition = decoder.formula(tree, .requirement, at: place)
            return Requirement(
                cases: condition.map { [.init(when: nil, condition: $0, quote: nil, at: nil)] } ?? []
            )
        case .mapping: return Requirement(cases: requirementCase(tree).map { [$0] } ?? [])
        case .sequence(let items):
            var order = CaseOrder()
            if items.isEmpty { _ = fields.items(tree, "require") }
            return Requirement(
                cases: items.compactMap { item in
                    order.check(item, isOpen: item.value("when") == nil, log: log)
                    return requirementCase(item)
                }
            )
        }
    }

    private func requirementCase(_ tree: YAMLTree) -> Requirement.Case? {
        let what = Text(vi: "trường hợp", en: "a case")
        guard let parts = Fields(tree, known: ["when", "is", "quote", "at"], what: what, log: log) else {
            return nil
        }
        let when = parts["when"].flatMap { decoder.formula($0, .condition, at: place) }
        let (quote, at) = (parts.string("quote"), parts.string("at"))
        guard let wanted = parts.required("is", "`is: \">= 50%\"`"),
            let condition = decoder.formula(wanted, .requirement, at: place)
        else { return nil }
        return Requirement.Case(when: when, condition: condition, quote: quote, at: at)
    }

    // MARK: - Ladders

    private func ladder(_ tree: YAMLTree) -> [Requirement?] {
        let items = fields.items(tree, "ladder")
        if decoder.kind == .levels, decoder.levelCount > 0, !items.isEmpty, items.count != decoder.levelCount
        {
            log.report(
                at: tree.position,
                vi:
                    "thang có \(items.count) bậc mà bộ có \(decoder.levelCount) mức; mỗi mức một bậc, `-` là không áp dụng",
                en:
                    "the ladder has \(items.count) rungs, the set \(decoder.levelCount) levels; one rung per level, `-` where none applies"
            )
        }
        return items.map(rung)
    }

    private func rung(_ tree: YAMLTree) -> Requirement? {
        switch tree.content {
        case .scalar(let scalar): return scalar.value == "-" ? nil : requirement(tree)
        case .sequence(let items):
            // `- -` on a line of its own is a list with one blank item.
            if items.count == 1, items[0].isBlank { return nil }
            log.report(
                at: tree.position,
                vi: "một bậc là yêu cầu, `\"-\"`, hoặc `{cases: […]}`; không phải danh sách",
                en: "a rung is a requirement, `\"-\"` or `{cases: […]}`; not a list"
            )
            return nil
        case .mapping:
            guard let cases = tree.value("cases") else { return requirement(tree) }
            guard Fields(tree, known: ["cases"], what: Text(vi: "bậc", en: "a rung"), log: log) != nil else {
                return nil
            }
            return Requirement(cases: casesOnly(cases))
        }
    }

    private func casesOnly(_ tree: YAMLTree) -> [Requirement.Case] {
        guard tree.sequence != nil else {
            _ = fields.items(tree, "cases")
            return []
        }
        return requirement(tree).cases
    }
}
