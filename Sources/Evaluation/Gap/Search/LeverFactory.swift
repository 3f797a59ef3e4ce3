import Criteria
import Quantities

/// Knows what a unit can change: kinds, bounds and wholes of the inputs.
struct LeverFactory {
    let trial: Trial

    /// Figures are at most this large when nothing else bounds them.
    private static let ceiling = Exact(1_000_000_000_000_000)
    private static let mostSteps = 100_000_000_000_000_000

    private var plan: Plan { trial.plan }

    /// The figure's room to move.
    ///
    /// - Parameters:
    ///   - changes: what else is changed; parts and wholes are held within it.
    ///   - start: where steps are counted from.
    func lever(_ column: Int, under changes: [Int: Answer], from start: Answer) -> Lever? {
        let input = plan.slots[column].input
        if case .absent(.notApplicable) = start { return nil }
        if case .children(atLevel: nil) = input.origin { return nil }
        let isMissing = start.absence != nil
        switch input.kind {
        case .yesNo:
            let settings = start.truth.map { [Answer.truth(!$0)] } ?? [.truth(true), .truth(false)]
            return Lever(column: column, range: .settings(settings), isMissing: isMissing)
        case .choice(let options):
            let settings = options.map { Answer.text($0.id) }.filter { $0 != start }
            return Lever(column: column, range: .settings(settings), isMissing: isMissing)
        case .count, .number, .money: return grid(column, under: changes, from: start.number)
        }
    }

    private func grid(_ column: Int, under changes: [Int: Answer], from start: Exact?) -> Lever? {
        let input = plan.slots[column].input
        let parts = parts(of: column).map { trial.figure($0, changes) }
        let step = step(of: column)
        // A missing whole of a missing part says nothing.
        if start == nil, parts.contains(where: { $0.number == nil }) { return nil }
        let low = parts.compactMap(\.number).reduce(input.minimum.map { Exact($0) } ?? .zero, max)
        var high = input.maximum.map { Exact($0) }
        if let whole = whole(of: column) {
            switch room(in: whole, changes) {
            case .number(let room): high = high.map { min($0, room) } ?? room
            default: if start == nil { return nil }
            }
        }
        let origin = start ?? (low / step).ceiling * step
        let lowest = ((low - origin) / step).ceiling.int ?? 0
        let far = high ?? max(Self.ceiling, origin)
        let highest = min(((far - origin) / step).floor.int ?? Self.mostSteps, Self.mostSteps)
        guard lowest <= highest else { return nil }
        let range = Lever.Range.grid(origin: origin, step: step, lowest: lowest, highest: highest)
        return Lever(column: column, range: range, isMissing: start == nil)
    }

    /// The changes with the lever moved. Counted wholes that are themselves parts rise with their parts.
    func moved(_ lever: Lever, to steps: Int, in changes: [Int: Answer]) -> [Int: Answer] {
        var changed = changes
        let answer = lever.answer(at: steps)
        set(answer, at: lever.column, in: &changed)
        var column = lever.column
        while let number = answer.number, let whole = whole(of: column), isIntermediate(whole),
            let above = trial.figure(whole, changed).number, above < number
        {
            set(answer, at: whole, in: &changed)
            column = whole
        }
        return changed
    }

    private func set(_ answer: Answer, at column: Int, in changes: inout [Int: Answer]) {
        changes[column] = trial.figure(column) == answer ? nil : answer
    }

    /// The smallest sensible change: one, or one in the last decimal that the criterion's figures have.
    func step(of column: Int) -> Exact {
        let slot = plan.slots[column]
        if slot.input.kind == .count { return .one }
        guard let place = plan.place(of: slot.code) else { return .one }
        var decimals = 0
        for other in plan.nodes[place].columns where plan.slots[other].input.kind != .count {
            decimals = max(decimals, trial.facts.columns[other].decimals)
            decimals = max(decimals, trial.facts.columns[other].wide[trial.row]?.scale ?? 0)
            if let number = trial.figure(other).number { decimals = max(decimals, Self.decimals(of: number)) }
        }
        return (0..<decimals).reduce(Exact.one) { step, _ in step / Exact(10) }
    }

    private static func decimals(of number: Exact) -> Int {
        var scaled = number
        for decimals in 0..<10 {
            if scaled.isWhole { return decimals }
            scaled = scaled * Exact(10)
        }
        return 10
    }

    // MARK: - Parts and wholes

    func whole(of column: Int) -> Int? {
        let slot = plan.slots[column]
        guard let letter = slot.input.partOf, let place = plan.place(of: slot.code) else { return nil }
        return plan.nodes[place].columns.first { plan.slots[$0].input.letter == letter }
    }

    func parts(of column: Int) -> [Int] {
        guard let place = plan.place(of: plan.slots[column].code) else { return [] }
        return plan.nodes[place].columns.filter { whole(of: $0) == column }
    }

    /// A whole that is counted over children and a part of another: it moves with its parts.
    private func isIntermediate(_ column: Int) -> Bool {
        plan.slots[column].input.origin != .column && whole(of: column) != nil
    }

    private func room(in whole: Int, _ changes: [Int: Answer]) -> Answer {
        if isIntermediate(whole), let above = self.whole(of: whole) { return room(in: above, changes) }
        return trial.figure(whole, changes)
    }
}
