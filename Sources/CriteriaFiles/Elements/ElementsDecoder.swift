import Criteria
import Elements
import Quantities
import Territory

/// Makes data elements of the tree of their file.
struct ElementsDecoder {
    private static let keys = ["format", "elements"]
    private static let elementKeys = [
        "id", "title", "kind", "unit", "options", "period", "merge", "personal", "inputs",
        "inputs_of_previous_period", "note",
    ]

    let log: FaultLog
    private var ids: [ElementID: FilePosition] = [:]
    private var inputs: [InputReference: FilePosition] = [:]

    init(log: FaultLog) { self.log = log }

    mutating func elements(_ tree: YAMLTree) -> [DataElement] {
        let what = Text(vi: "tệp chỉ tiêu dữ liệu", en: "a file of data elements")
        guard let fields = Fields(tree, known: Self.keys, what: what, log: log) else { return [] }
        if fields.required("format", "`format: 1`") != nil { _ = fields.whole("format", in: 1...1) }
        guard let list = fields.required("elements", "`elements: [{id: …, title: …, kind: …}]`") else {
            return []
        }
        return fields.items(list, "elements").compactMap { element($0) }
    }

    private mutating func element(_ tree: YAMLTree) -> DataElement? {
        let what = Text(vi: "chỉ tiêu dữ liệu", en: "a data element")
        guard let fields = Fields(tree, known: Self.elementKeys, what: what, log: log) else { return nil }
        let id = fields.required("id", "`id: population`").flatMap { self.id($0, fields) }
        let title = fields.required("title", "`title: {vi: …, en: …}`").flatMap { fields.text($0, "title") }
        let kind = kind(fields)
        let period = fields.required("period", "`period: year` (`quarter`, `month`, `day`)")
            .flatMap { _ in fields.choice("period", Period.Kind.self) }
        let merge = fields.required("merge", "`merge: add people`").flatMap { MergeWords.rule($0, fields) }
        if let kind, let merge { checkMerge(merge, kind, fields) }
        let uses =
            uses(fields, "inputs", isOfPreviousPeriod: false)
            + uses(fields, "inputs_of_previous_period", isOfPreviousPeriod: true)
        guard let id, let title, let kind, let period, let merge else { return nil }
        return DataElement(
            id: id,
            title: title,
            kind: kind,
            unit: fields.string("unit"),
            period: period,
            merge: merge,
            isPersonal: fields.flag("personal") ?? false,
            uses: uses,
            note: fields.text("note")
        )
    }

    private mutating func id(_ tree: YAMLTree, _ fields: Fields) -> ElementID? {
        guard let word = fields.string(tree, "id") else { return nil }
        guard let id = ElementID(rawValue: word) else {
            log.report(
                at: tree.position,
                vi: "`id` gồm 2 đến 60 chữ thường a–z, số và gạch nối, bắt đầu bằng chữ; “\(word)” thì không",
                en: "`id` is 2 to 60 small letters, digits and hyphens, the first a letter; “\(word)” is not"
            )
            return nil
        }
        if let first = ids[id] {
            log.report(
                at: tree.position,
                vi: "chỉ tiêu “\(id)” đã có ở \(first.inFile); hãy đổi một tên",
                en: "element “\(id)” is already defined at \(first.inFile); rename one"
            )
        }
        ids[id] = tree.position
        return id
    }

    // MARK: - Kind

    private enum KindWord: String, CaseIterable {
        case count, number, money, choice
        case yesNo = "yes_no"
    }

    private func kind(_ fields: Fields) -> ElementKind? {
        let example = "`kind: count` (`number`, `money`, `yes_no`, `choice`)"
        guard fields.required("kind", example) != nil, let word = fields.choice("kind", KindWord.self) else {
            return nil
        }
        if word != .choice, fields.has("options") {
            log.report(
                at: fields.keyPosition("options"),
                vi: "`options` chỉ dùng với `kind: choice`; hãy đổi một trong hai",
                en: "`options` goes with `kind: choice`; change one of them"
            )
        }
        switch word {
        case .count: return fields.required("unit", "`unit: người`").map { _ in .count }
        case .number: return fields.required("unit", "`unit: điểm`").map { _ in .number }
        case .money: return fields.moneyUnit().map { .money($0) }
        case .yesNo, .choice:
            if fields.has("unit") {
                log.report(
                    at: fields.keyPosition("unit"),
                    vi: "`\(word.rawValue)` không có đơn vị; hãy bỏ `unit`",
                    en: "`\(word.rawValue)` has no unit; remove `unit`"
                )
            }
            return word == .yesNo ? .yesNo : .choice(fields.options())
        }
    }

    private func checkMerge(_ merge: MergeRule, _ kind: ElementKind, _ fields: Fields) {
        if kind.isNumeric || merge == .collectAnew { return }
        log.report(
            at: fields.keyPosition("merge"),
            vi: "`\(kind.word)` không cộng hay so lớn nhỏ được; cần `merge: collect`",
            en: "`\(kind.word)` cannot be added or compared; it needs `merge: collect`"
        )
    }

    // MARK: - Uses

    private mutating func uses(
        _ fields: Fields,
        _ key: String,
        isOfPreviousPeriod: Bool
    ) -> [InputUse] {
        var uses: [InputUse] = []
        for entry in fields.named(key) {
            for item in fields.items(entry.value, entry.key) {
                guard let column = fields.string(item, entry.key) else { continue }
                guard let input = InputReference(set: entry.key, column: column) else {
                    log.report(
                        at: item.position,
                        vi: "“\(entry.key) \(column)” không phải một đầu vào; viết `cds-xa@2024: [III.6.b]`",
                        en: "“\(entry.key) \(column)” is no input; write `cds-xa@2024: [III.6.b]`"
                    )
                    continue
                }
                if let first = inputs[input] {
                    log.report(
                        at: item.position,
                        vi:
                            "đầu vào “\(input)” đã có chỉ tiêu ở \(first.inFile); mỗi đầu vào chỉ một chỉ tiêu",
                        en: "input “\(input)” already has an element at \(first.inFile); one each"
                    )
                    continue
                }
                inputs[input] = item.position
                uses.append(InputUse(input: input, isOfPreviousPeriod: isOfPreviousPeriod))
            }
        }
        return uses
    }
}
