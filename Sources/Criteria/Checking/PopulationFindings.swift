/// Shares whose denominator is not the population that title or numerator speak of.
package enum PopulationFindings {
    package static func findings(of node: Node, at site: FindingSite) -> [Finding] {
        guard let criterion = node.criterion,
            case .arithmetic(.divide, let top, let bottom)? = criterion.value?.expression
        else { return [] }
        let below = bottom.ownInputs.compactMap(criterion.input)
        let above = top.ownInputs.compactMap(criterion.input).filter { input in
            !below.contains { $0.letter == input.letter }
        }
        guard !below.isEmpty, !above.isEmpty else { return [] }
        return narrower(node, above: above, below: below, at: site)
            + unlike(node, above: above, below: below, at: site)
    }

    private static func narrower(_ node: Node, above: [Input], below: [Input], at site: FindingSite)
        -> [Finding]
    {
        let whole = FoldedText(below.map(\.title.vi).joined(separator: "; "))
        let parts = above.map { FoldedText($0.title.vi) }
        return PopulationWords.families.compactMap { family in
            var said = PopulationWords.words(of: family, in: FoldedText(node.title.vi), isWhole: false)
            if !family.onlyLeading {
                said += parts.flatMap { PopulationWords.words(of: family, in: $0, isWhole: false) }
            }
            let counted = PopulationWords.words(of: family, in: whole, isWhole: true)
            guard let word = said.first, !said.contains(where: counted.contains) else { return nil }
            let letters = letters(below)
            let titles = below.map { "“\($0.title.vi)”" }.joined(separator: ", ")
            return site.finding(
                .denominator,
                vi:
                    "Tên hoặc tử số nói “\(word)”, nhưng mẫu số \(letters) là \(titles): hai đối tượng khác nhau",
                en: "Title or numerator speak of “\(word)”, but the denominator \(letters) is \(titles): "
                    + "two different populations"
            )
        }
    }

    /// A quotient of two counts of different things that the document calls a percentage.
    private static func unlike(
        _ node: Node,
        above: [Input],
        below: [Input],
        at site: FindingSite
    ) -> [Finding] {
        guard node.print.unit?.vi == "%", let top = unit(above), let bottom = unit(below),
            FoldedText(top) != FoldedText(bottom)
        else { return [] }
        return [
            site.finding(
                .denominator,
                vi:
                    "Tử số \(letters(above)) đếm “\(top)”, mẫu số \(letters(below)) đếm “\(bottom)”: tỷ lệ có thể vượt "
                    + "100 %",
                en:
                    "The numerator \(letters(above)) counts “\(top)”, the denominator \(letters(below)) “\(bottom)”: "
                    + "the ratio may exceed 100%"
            )
        ]
    }

    /// The unit in which all are counted; `nil` if they are no counts or differ.
    private static func unit(_ inputs: [Input]) -> String? {
        guard inputs.allSatisfy({ $0.kind == .count }) else { return nil }
        let units = Set(inputs.map { $0.unit ?? "" })
        guard units.count == 1, let unit = units.first, !unit.isEmpty else { return nil }
        return unit
    }

    private static func letters(_ inputs: [Input]) -> String { inputs.map(\.letter).joined(separator: ", ") }

    /// The reading of the node that records a finding about its denominator: it uses the same words.
    package static func recording(_ finding: Finding, in node: Node) -> String? {
        let words = PopulationWords.families.flatMap(\.words).filter { finding.text.vi.contains("“\($0)”") }
        let inputs = node.criterion?.inputs ?? []
        let units = Set(inputs.compactMap(\.unit)).filter { finding.text.vi.contains("“\($0)”") }.map {
            FoldedText($0)
        }
        let titles = inputs.map { FoldedText($0.title.vi) }
        return node.readings.first { reading in
            let spoken = FoldedText([reading.says.vi, reading.why?.vi ?? ""].joined(separator: ". "))
            if !words.isEmpty { return words.contains { spoken.contains(FoldedText($0)) } }
            return titles.contains(where: spoken.contains)
                || (units.count > 1 && units.allSatisfy(spoken.contains))
        }?.id
    }
}
