import Criteria

/// What a criterion's aim depends on, read off its formulas.
struct Anatomy {
    /// The columns that are asked, in document order.
    private(set) var columns: [Int] = []
    /// Columns that a value is divided by.
    private(set) var divisors: Set<Int> = []
    /// Pairs of formulas of which it matters which is greater.
    private(set) var differences: [(Code, Code)] = []
    /// Whether results of other nodes are asked.
    private(set) var asksOthers = false

    private let node: PlanNode
    private var seen: Set<Visit> = []

    private struct Visit: Hashable {
        let local: Int
        let inDivisor: Bool
    }

    /// - Parameters:
    ///   - codes: what the aim asks beside the criterion's value.
    ///   - ends: the ends of the population that the value is compared with.
    init(_ node: PlanNode, asking codes: [Code], ends: [Exact]) {
        self.node = node
        differences = ends.map { (.value, .number($0)) }
        if let value = node.value { walk(value, inDivisor: false) }
        for code in codes { walk(code, inDivisor: false) }
        if let condition = node.appliesIf { walk(condition, inDivisor: false) }
        if case .score(let score) = node.rule {
            switch score {
            case .cappedRatio(let fullAt, _), .allOrNothing(let fullAt):
                differences.append((.value, .number(fullAt)))
            case .choice, .rubric: columns += node.columns.filter { !columns.contains($0) }
            case .formula(let code): differences += [(code, .maximum), (code, .number(.zero))]
            case .ratio: differences.append((.value, .number(.one)))
            case .check, .tiers, .checklist, .cohort: break
            }
        }
        columns.sort()
    }

    private mutating func walk(_ code: Code, inDivisor: Bool) {
        switch code {
        case .number, .text, .truth, .value, .maximum, .attribute, .parameter: return
        case .input(let column):
            if !columns.contains(column) { columns.append(column) }
            if inDivisor { divisors.insert(column) }
        case .local(let place):
            guard seen.insert(Visit(local: place, inDivisor: inDivisor)).inserted else { return }
            walk(node.locals[place], inDivisor: inDivisor)
        case .total, .node: asksOthers = true
        case .negate(let inner), .not(let inner), .isOne(_, let inner): walk(inner, inDivisor: inDivisor)
        case .arithmetic(let symbol, let left, let right):
            walk(left, inDivisor: inDivisor)
            walk(right, inDivisor: inDivisor || symbol == .divide)
        case .compare(_, let left, let right):
            differences.append((left, right))
            walk(left, inDivisor: inDivisor)
            walk(right, inDivisor: inDivisor)
        case .and(let left, let right), .or(let left, let right):
            walk(left, inDivisor: inDivisor)
            walk(right, inDivisor: inDivisor)
        case .choose(let condition, let then, let otherwise):
            for part in [condition, then, otherwise] { walk(part, inDivisor: inDivisor) }
        case .call(let function, let arguments): walk(function, arguments, inDivisor: inDivisor)
        }
    }

    private mutating func walk(_ function: FormulaFunction, _ arguments: [Code], inDivisor: Bool) {
        switch function {
        case .min, .max:
            for (place, argument) in arguments.enumerated().dropFirst() {
                differences.append((arguments[place - 1], argument))
            }
        case .abs: differences.append((arguments[0], .number(.zero)))
        case .ratio:
            walk(arguments[0], inDivisor: inDivisor)
            walk(arguments[1], inDivisor: true)
            walk(arguments[2], inDivisor: inDivisor)
            return
        case .sum, .mean, .floor, .ceil, .round, .count, .known, .atLeast, .firstKnown: break
        }
        for argument in arguments { walk(argument, inDivisor: inDivisor) }
    }
}
