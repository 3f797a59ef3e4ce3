package import Criteria

/// What criteria sets say about the values of elements beyond their kind: which is part of which, and within what bounds.
package struct ElementRules: Sendable {
    /// Each pair once, with the first input that says so.
    package let parts: [PartRule]
    package let bounds: [BoundRule]

    package static let none = ElementRules(parts: [], bounds: [])

    package init(parts: [PartRule], bounds: [BoundRule]) {
        self.parts = parts
        self.bounds = bounds
    }

    package init(_ catalogue: ElementCatalogue, sets: [CriteriaSet]) {
        struct Pair: Hashable {
            let part: ElementID
            let whole: ElementID
        }
        var known: Set<Pair> = []
        var parts: [PartRule] = []
        var bounds: [BoundRule] = []
        for set in sets {
            for node in set.criteria {
                for input in node.criterion?.inputs ?? [] {
                    func reference(_ letter: String) -> InputReference {
                        InputReference(set: set.id, edition: set.edition, code: node.code, letter: letter)
                    }
                    let own = reference(input.letter)
                    guard let element = catalogue.source(of: own)?.element else { continue }
                    if input.minimum != nil || input.maximum != nil {
                        bounds.append(
                            BoundRule(
                                element: element.id,
                                minimum: input.minimum,
                                maximum: input.maximum,
                                input: own
                            )
                        )
                    }
                    guard let letter = input.partOf, let whole = catalogue.source(of: reference(letter))
                    else { continue }
                    // A part of another period's whole says nothing about values of one period.
                    guard !whole.isOfPreviousPeriod, catalogue.source(of: own)?.isOfPreviousPeriod == false,
                        known.insert(Pair(part: element.id, whole: whole.element.id)).inserted
                    else { continue }
                    parts.append(PartRule(part: element.id, whole: whole.element.id, input: own))
                }
            }
        }
        self.parts = parts
        self.bounds = bounds
    }
}
