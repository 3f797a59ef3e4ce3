package import Criteria

/// All data elements, and which input of which criteria set each of them answers.
package struct ElementCatalogue: Sendable {
    /// In the order of the file.
    package let elements: [DataElement]
    private let places: [ElementID: Int]
    private let sources: [InputReference: ElementSource]

    /// - Precondition: no id and no input comes twice; the reader of the file tells those that do.
    package init(_ elements: [DataElement]) {
        self.elements = elements
        places = Dictionary(elements.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let uses = elements.flatMap { element in
            element.uses.map {
                (
                    $0.input,
                    ElementSource(element: element, isOfPreviousPeriod: $0.isOfPreviousPeriod)
                )
            }
        }
        sources = Dictionary(uses) { first, _ in first }
    }

    package func element(_ id: ElementID) -> DataElement? { places[id].map { elements[$0] } }

    /// The element that answers an input; `nil` when none does.
    package func source(of input: InputReference) -> ElementSource? { sources[input] }

    /// What answers each input of a set that is not counted from child units, in document order; `nil` where nothing does.
    ///
    /// An input that a derived set took over from its base has the base's element.
    package func sources(of set: CriteriaSet) -> [(input: InputReference, source: ElementSource?)] {
        let base = set.lineage.map(\.base)
        return set.criteria.flatMap { node in
            (node.criterion?.inputs ?? []).filter { $0.origin == .column }.map { input in
                let own = InputReference(
                    set: set.id,
                    edition: set.edition,
                    code: node.code,
                    letter: input.letter
                )
                let inherited = base.flatMap { InputReference(set: $0, column: own.column) }
                return (own, sources[own] ?? inherited.flatMap { sources[$0] })
            }
        }
    }
}
