import Criteria
import Evaluation
import Quantities

/// What each column of a data file is for a criteria set.
struct ColumnForms {
    /// Text columns by number: the unit, its parent, its name, then the set's attributes.
    enum TextSlot {
        static let unit = 0
        static let parent = 1
        static let name = 2
        static let firstAttribute = 3
    }

    /// One for each name of the header, in the same order.
    let forms: [ColumnForm]
    /// Columns that nobody knows, that come twice, or that are counted elsewhere; such a column is passed over.
    let faults: [UnitFileFault]
    /// By input: the name of its column in this file.
    let namesOfInputs: [Int: String]

    /// - Parameter alsoKnown: a plan whose columns may stand in the file too and are passed over.
    init(of names: [String], plan: Plan, alsoKnown: Plan?) {
        let known = Self.known(plan: plan, alsoKnown: alsoKnown)
        let counted = Set(plan.slots.filter { $0.input.origin != .column }.flatMap { [$0.column, $0.code] })
        var faults: [UnitFileFault] = []
        var namesOfInputs: [Int: String] = [:]
        forms = names.map { name -> ColumnForm in
            guard let form = known[name] else {
                let nearest = Nearness.name(to: name, among: known.keys.sorted())
                faults.append(.unknownColumn(name, nearest: nearest))
                return .ignored
            }
            switch form {
            case .number(let column, _), .words(let column, _):
                if counted.contains(name) {
                    faults.append(.countedFromChildren(name))
                    return .ignored
                }
                if let first = namesOfInputs[column] {
                    faults.append(.inputTwice(first, name))
                    return .ignored
                }
                namesOfInputs[column] = name
                return form
            case .text, .ignored: return form
            }
        }
        self.faults = faults
        self.namesOfInputs = namesOfInputs
    }

    private static func known(plan: Plan, alsoKnown: Plan?) -> [String: ColumnForm] {
        var known: [String: ColumnForm] = [
            "unit": .text(TextSlot.unit), "parent": .text(TextSlot.parent), "name": .text(TextSlot.name),
            "group": .ignored, "period": .ignored,
        ]
        for slot in alsoKnown?.slots ?? [] {
            known[slot.column] = .ignored
            if slot.isOnly { known[slot.code] = .ignored }
        }
        for attribute in alsoKnown?.set.attributes ?? [] { known[attribute.name] = .ignored }
        for (place, attribute) in plan.set.attributes.enumerated() {
            known[attribute.name] = .text(TextSlot.firstAttribute + place)
        }
        for (column, slot) in plan.slots.enumerated() {
            let form = form(of: slot.input, column: column)
            known[slot.column] = form
            if slot.isOnly { known[slot.code] = form }
        }
        return known
    }

    private static func form(of input: Input, column: Int) -> ColumnForm {
        switch input.kind {
        case .count: return .number(column: column, .count)
        case .number:
            let isSigned = input.minimum.map { $0 < .zero } ?? false
            return .number(column: column, isSigned ? .signedAmount : .amount)
        case .money: return .number(column: column, .amount)
        case .yesNo: return .words(column: column, .yesNo)
        case .choice(let options):
            // An option's own id wins over a position of the same spelling.
            var words: [(String, Double)] = []
            for (place, option) in options.enumerated() { words.append((option.id, Double(place + 1))) }
            for place in options.indices { words.append((String(place + 1), Double(place + 1))) }
            return .words(column: column, Words(words))
        }
    }
}
