import Criteria
import Quantities

/// The letters of a criterion: kinds, units, bounds and what is part of what.
extension SetDecoder {
    private enum KindWord: String, CaseIterable {
        case count, number, money, choice
        case yesNo = "yes_no"

        var isNumeric: Bool {
            switch self {
            case .count, .number, .money: true
            case .choice, .yesNo: false
            }
        }
    }

    private static let inputKeys = [
        "title", "kind", "unit", "part_of", "min", "max", "options", "figures_from", "note", "from",
        "at_level",
    ]

    func inputs(_ fields: Fields) -> [Input] {
        var inputs: [Input] = []
        var kinds: [String: KindWord] = [:]
        var wholes: [(letter: String, tree: YAMLTree)] = []
        for entry in fields.named("inputs") {
            checkLetter(entry)
            let what = Text(vi: "đầu vào", en: "an input")
            let parts = Fields(entry.value, known: Self.inputKeys, what: what, log: log)
            let title = parts?.required("title", "`title: …`").flatMap { parts?.text($0, "title") }
            let kind = parts.flatMap { self.kind($0) }
            kinds[entry.key] = kind ?? .number
            var input = Input(
                letter: entry.key,
                title: title ?? Text(vi: entry.key),
                kind: .number,
                unit: parts?.string("unit"),
                partOf: parts?.string("part_of"),
                minimum: nil,
                maximum: nil,
                origin: .column,
                figuresFrom: parts?.text("figures_from"),
                note: parts?.text("note")
            )
            if let parts, let kind {
                describe(&input, kind, parts)
                if let whole = parts["part_of"] { wholes.append((entry.key, whole)) }
            }
            inputs.append(input)
        }
        for whole in wholes { checkWhole(whole.tree, of: whole.letter, kinds: kinds) }
        checkCircles(inputs, fields)
        return inputs
    }

    private func checkLetter(_ entry: YAMLTree.Entry) {
        checkName(entry, in: scope)
        let bytes = Array(entry.key.utf8)
        let isSmall = bytes.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
        }
        if !isSmall, !isPrinted, Self.isName(entry.key) {
            log.report(
                at: entry.keyPosition,
                vi: "chữ của đầu vào chỉ gồm a–z, 0–9 và _; “\(entry.key)” thì không",
                en: "an input's letter consists of a–z, 0–9 and _; “\(entry.key)” does not"
            )
        }
    }

    private func kind(_ fields: Fields) -> KindWord? {
        let example = "`kind: count` (`number`, `money`, `yes_no`, `choice`)"
        return fields.required("kind", example).flatMap { _ in fields.choice("kind", KindWord.self) }
    }

    private func describe(_ input: inout Input, _ kind: KindWord, _ fields: Fields) {
        switch kind {
        case .count: input.kind = .count
        case .number: input.kind = .number
        case .money: input.kind = .money(fields.moneyUnit() ?? .dong)
        case .yesNo: input.kind = .yesNo
        case .choice: input.kind = .choice(fields.options())
        }
        if kind != .choice, fields.has("options") {
            log.report(
                at: fields.keyPosition("options"),
                vi: "`options` chỉ dùng với `kind: choice`; hãy đổi một trong hai",
                en: "`options` goes with `kind: choice`; change one of them"
            )
        }
        input.minimum = bound("min", fields, input)
        input.maximum = bound("max", fields, input)
        if let minimum = input.minimum, let maximum = input.maximum, maximum < minimum {
            log.report(
                at: fields.keyPosition("max"),
                vi: "`max` nhỏ hơn `min`; hãy đổi chỗ hai số",
                en: "`max` is below `min`; exchange them"
            )
        }
        if let minimum = input.minimum, minimum < .zero, kind != .number {
            log.report(
                at: fields.keyPosition("min"),
                vi: "`\(kind.rawValue)` không bao giờ âm; dùng `kind: number` nếu số có thể âm",
                en: "`\(kind.rawValue)` is never negative; use `kind: number` if it may be"
            )
        }
        origin(&input, kind, fields)
    }

    private func bound(_ key: String, _ fields: Fields, _ input: Input) -> Fraction? {
        guard let tree = fields[key] else { return nil }
        switch input.kind {
        case .count, .number: return constant(tree, key)
        case .money(let unit):
            guard let word = tree.scalar?.value, let read = try? Formula.number(word, in: FormulaScope()),
                read.type == .number(.moneyLiteral), let dong = read.expression.constant
            else { return constant(tree, key) }
            return dong.divided(by: Fraction(unit.dong))
        case .yesNo, .choice:
            log.report(
                at: fields.keyPosition(key),
                vi: "`\(key)` chỉ dùng với số (`count`, `number`, `money`); hãy bỏ nó",
                en: "`\(key)` goes with numbers only (`count`, `number`, `money`); remove it"
            )
            return nil
        }
    }

    private func origin(_ input: inout Input, _ kind: KindWord, _ fields: Fields) {
        let level = fields.whole("at_level", in: 1...99)
        guard let tree = fields["from"], let word = fields.string(tree, "from") else {
            if fields.has("at_level") {
                log.report(
                    at: fields.keyPosition("at_level"),
                    vi: "`at_level` chỉ dùng cùng `from: children`; hãy thêm hoặc bỏ",
                    en: "`at_level` goes with `from: children`; add it or remove this"
                )
            }
            return
        }
        guard word == "children" else {
            fields.reportWord(word, of: "from", at: tree.position, known: ["children"])
            return
        }
        if kind != .count {
            log.report(
                at: tree.position,
                vi: "`from: children` đếm đơn vị cấp dưới nên cần `kind: count`",
                en: "`from: children` counts child units, so it needs `kind: count`"
            )
        }
        input.origin = .children(atLevel: level)
    }

    // MARK: - Parts

    private func checkWhole(_ tree: YAMLTree, of letter: String, kinds: [String: KindWord]) {
        guard let whole = tree.scalar?.value, let kind = kinds[letter] else { return }
        guard whole != letter, let other = kinds[whole] else {
            let known = kinds.keys.filter { $0 != letter }.sorted()
            log.report(
                at: tree.position,
                vi:
                    "`part_of` phải là chữ của một đầu vào khác trong tiêu chí, không phải “\(whole)”; có: \(Nearest.list(known))",
                en:
                    "`part_of` must be the letter of another input here, not “\(whole)”; there are: \(Nearest.list(known))"
            )
            return
        }
        guard kind.isNumeric, other.isNumeric, (kind == .money) == (other == .money) else {
            log.report(
                at: tree.position,
                vi: "“\(letter)” (\(kind.rawValue)) không thể là một phần của “\(whole)” (\(other.rawValue))",
                en: "“\(letter)” (\(kind.rawValue)) cannot be part of “\(whole)” (\(other.rawValue))"
            )
            return
        }
    }

    private func checkCircles(_ inputs: [Input], _ fields: Fields) {
        let wholes = Dictionary(
            inputs.map { ($0.letter, $0.partOf) },
            uniquingKeysWith: { first, _ in first }
        )
        for input in inputs {
            var letter = input.partOf
            for _ in inputs {
                guard let next = letter, next != input.letter else { break }
                letter = wholes[next] ?? nil
            }
            guard letter == input.letter, input.partOf != input.letter else { continue }
            log.report(
                at: fields.keyPosition("inputs"),
                vi: "`part_of` đi vòng tròn qua “\(input.letter)”; hãy bỏ một chiều",
                en: "`part_of` runs in a circle through “\(input.letter)”; remove one direction"
            )
            return
        }
    }
}
