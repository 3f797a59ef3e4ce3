/// Letters that are declared twice over, never used, or used twice where once is meant.
package enum LetterFindings {
    /// - Parameter usedElsewhere: letters of this criterion that formulas of other nodes ask for.
    package static func findings(of node: Node, usedElsewhere: Set<String>, at site: FindingSite) -> [Finding]
    {
        guard let criterion = node.criterion else { return [] }
        return sameDescriptions(criterion, at: site)
            + unused(criterion, usedElsewhere: usedElsewhere, at: site)
            + criterion.formulas.flatMap { twice($0, at: site) }
    }

    private static func sameDescriptions(_ criterion: Criterion, at site: FindingSite) -> [Finding] {
        var seen: [FoldedText: String] = [:]
        var findings: [Finding] = []
        for input in criterion.inputs {
            let title = FoldedText(input.title.vi)
            guard !title.isEmpty else { continue }
            guard let first = seen[title] else {
                seen[title] = input.letter
                continue
            }
            findings.append(
                site.finding(
                    .sameDescription,
                    vi: "\(first) và \(input.letter) được mô tả cùng một lời: “\(input.title.vi)”",
                    en: "\(first) and \(input.letter) are described in the same words: “\(input.title.vi)”"
                )
            )
        }
        return findings
    }

    private static func unused(
        _ criterion: Criterion,
        usedElsewhere: Set<String>,
        at site: FindingSite
    ) -> [Finding] {
        if case .none = criterion.judgement { return [] }
        // Without a formula for the value nothing can be said about its letters: that is a finding of its own.
        guard criterion.value != nil || criterion.inputs.count == 1 || criterion.asksInputs else { return [] }
        let references = criterion.formulas.flatMap(\.expression.references)
        var used = usedElsewhere
        for case .input(let letter) in references { used.insert(letter) }
        if criterion.value == nil, criterion.inputs.count == 1, let only = criterion.inputs.first {
            used.insert(only.letter)
        }
        if case .score(.choice) = criterion.judgement, let first = criterion.inputs.first {
            used.insert(first.letter)
        }
        var findings: [Finding] = []
        for input in criterion.inputs where !used.contains(input.letter) {
            findings.append(
                site.finding(
                    .unusedLetter,
                    vi:
                        "\(input.letter) (“\(input.title.vi)”) được nêu nhưng không công thức, điều kiện nào dùng đến",
                    en:
                        "\(input.letter) (“\(input.title.vi)”) is declared but no formula or condition uses it"
                )
            )
        }
        for local in criterion.locals where !references.contains(.local(local.name)) {
            findings.append(
                site.finding(
                    .unusedLetter,
                    vi: "\(local.name) được tính nhưng không công thức, điều kiện nào dùng đến",
                    en: "\(local.name) is computed but no formula or condition uses it"
                )
            )
        }
        return findings
    }

    /// A letter that stands twice among the terms of one sum, or above and below one line.
    private static func twice(_ formula: Formula, at site: FindingSite) -> [Finding] {
        for part in formula.expression.everything {
            guard let letter = part.repeatedTerm else { continue }
            return [
                site.finding(
                    .letterTwice,
                    vi: "Công thức “\(formula.source)” dùng \(letter) hai lần",
                    en: "The formula “\(formula.source)” uses \(letter) twice"
                )
            ]
        }
        return []
    }
}

extension Criterion {
    /// Whether the rule names the inputs itself, so that it needs no value.
    fileprivate var asksInputs: Bool {
        formulas.contains { !$0.expression.ownInputs.isEmpty }
    }
}

extension Expression {
    fileprivate var repeatedTerm: String? {
        switch self {
        case .arithmetic(.add, _, _):
            var seen: Set<Expression> = []
            for case .reference(.input(let letter)) in terms
            where !seen.insert(.reference(.input(letter))).inserted {
                return letter
            }
            return nil
        case .arithmetic(.divide, .reference(.input(let top)), .reference(.input(let bottom)))
        where top == bottom:
            return top
        default: return nil
        }
    }

    private var terms: [Expression] {
        if case .arithmetic(.add, let left, let right) = self { left.terms + right.terms } else { [self] }
    }
}
