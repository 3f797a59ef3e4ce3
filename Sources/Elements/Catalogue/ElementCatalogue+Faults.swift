package import Criteria
import Territory

extension ElementCatalogue {
    /// Everything that does not fit between the elements and these sets; empty when all is in order.
    ///
    /// References to sets that are not among them are taken as they are.
    package func faults(against sets: [CriteriaSet]) -> [CatalogueFault] {
        var inputs: [InputReference: Input] = [:]
        var known: Set<String> = []
        var faults: [CatalogueFault] = []
        for set in sets {
            known.insert("\(set.id)@\(set.edition)")
            for node in set.criteria {
                for input in node.criterion?.inputs ?? [] where input.origin == .column {
                    let reference = InputReference(
                        set: set.id,
                        edition: set.edition,
                        code: node.code,
                        letter: input.letter
                    )
                    inputs[reference] = input
                    if source(of: reference) == nil { faults.append(.unanswered(reference)) }
                }
            }
        }
        for element in elements {
            if element.uses.isEmpty { faults.append(.unused(element.id)) }
            for use in element.uses where known.contains(use.input.name) {
                guard let input = inputs[use.input] else {
                    faults.append(.noSuchInput(element.id, use.input))
                    continue
                }
                if let difference = Self.difference(element, input) {
                    faults.append(.doesNotFit(element.id, use.input, difference))
                }
            }
            if case .weightedMean(let id) = element.merge, !isAdded(id) {
                faults.append(.weight(element.id, id))
            }
        }
        return faults
    }

    private func isAdded(_ id: String) -> Bool {
        guard let element = ElementID(rawValue: id).flatMap({ self.element($0) }) else { return false }
        if case .add = element.merge { return true }
        return false
    }

    private static func difference(_ element: DataElement, _ input: Input) -> CatalogueFault.Difference? {
        switch (element.kind, input.kind) {
        case (.count, .count), (.number, .number): return element.unit == input.unit ? nil : .unit
        case (.money(let own), .money(let asked)): return own == asked ? nil : .unit
        case (.yesNo, .yesNo): return nil
        case (.choice(let own), .choice(let asked)):
            return own.map(\.id) == asked.map(\.id) ? nil : .options
        case (.count, _), (.number, _), (.money, _), (.yesNo, _), (.choice, _): return .kind
        }
    }
}
