import Criteria

/// Between which numbers an expression certainly lies, given what its figures can be at all.
///
/// Conservative: the true range may be smaller, never larger.
struct RangeEstimate {
    let set: CriteriaSet
    let criterion: Criterion?

    /// Closed ends; `nil` is open ended.
    private typealias Ends = (low: Exact?, high: Exact?)

    func span(of expression: Expression) -> Span {
        let ends = ends(of: expression)
        return Span(
            from: ends.low.map { .before($0) } ?? .lowest,
            to: ends.high.map { .behind($0) } ?? .highest
        )
    }

    private func ends(of expression: Expression) -> Ends {
        switch expression {
        case .number(let number): return (Exact(number), Exact(number))
        case .reference(let reference): return ends(of: reference)
        case .negate(let inner):
            let inner = ends(of: inner)
            return (inner.high.map { -$0 }, inner.low.map { -$0 })
        case .arithmetic(let symbol, let left, let right): return ends(of: symbol, left, right)
        case .choose(_, let then, let otherwise): return hull([ends(of: then), ends(of: otherwise)])
        case .call(let function, let arguments): return ends(of: function, arguments)
        case .text, .truth, .not, .compare, .isOne, .and, .or: return (nil, nil)
        }
    }

    private func ends(of reference: Reference) -> Ends {
        switch reference {
        case .input(let letter): return criterion?.input(letter).map(ends) ?? (nil, nil)
        case .inputOf(let code, let letter):
            return set.node(code)?.criterion?.input(letter).map(ends) ?? (nil, nil)
        case .total: return (.zero, set.fullMaximum)
        case .node(let aspect, let code):
            switch aspect {
            case .share: return (.zero, .one)
            case .points, .maximum: return (.zero, set.node(code)?.fullMaximum)
            case .level: return (.zero, Exact(set.levels.count))
            case .met, .value: return (nil, nil)
            }
        case .local, .value, .maximum, .attribute, .parameter: return (nil, nil)
        }
    }

    private func ends(of input: Input) -> Ends {
        switch input.kind {
        case .count, .money:
            (input.minimum.map { max(Exact($0), .zero) } ?? .zero, input.maximum.map { Exact($0) })
        case .number: (input.minimum.map { Exact($0) } ?? .zero, input.maximum.map { Exact($0) })
        case .yesNo, .choice: (nil, nil)
        }
    }

    // MARK: - Arithmetic

    private func ends(of symbol: ArithmeticOperator, _ left: Expression, _ right: Expression) -> Ends {
        let (one, other) = (ends(of: left), ends(of: right))
        switch symbol {
        case .add: return (sum(one.low, other.low), sum(one.high, other.high))
        case .subtract: return (sum(one.low, other.high.map { -$0 }), sum(one.high, other.low.map { -$0 }))
        case .multiply: return product(one, other)
        case .divide:
            if case .number(let divisor) = right {
                let factor = Exact.one / Exact(divisor)
                return product(one, (factor, factor))
            }
            if let most = mostParts(of: left, in: right) { return (.zero, most) }
            guard let low = one.low, !low.isNegative, let below = other.low, !below.isNegative else {
                return (nil, nil)
            }
            return (.zero, nil)
        }
    }

    private func product(_ one: Ends, _ other: Ends) -> Ends {
        if let a = one.low, let b = one.high, let c = other.low, let d = other.high {
            let corners = [a * c, a * d, b * c, b * d]
            return (corners.min(), corners.max())
        }
        guard let a = one.low, !a.isNegative, let c = other.low, !c.isNegative else { return (nil, nil) }
        return (a * c, nil)
    }

    /// How often the whole below can be counted above at most, when every term above is a part of one below.
    private func mostParts(of top: Expression, in bottom: Expression) -> Exact? {
        guard let above = letters(top), let below = letters(bottom), Set(below).count == below.count else {
            return nil
        }
        var counts: [String: Int] = [:]
        for letter in above {
            guard let whole = wholes(of: letter).first(where: below.contains) else { return nil }
            counts[whole, default: 0] += 1
        }
        return counts.values.max().map { Exact($0) }
    }

    /// The letters of a sum of inputs.
    private func letters(_ expression: Expression) -> [String]? {
        switch expression {
        case .reference(.input(let letter)): return [letter]
        case .arithmetic(.add, let left, let right):
            guard let left = letters(left), let right = letters(right) else { return nil }
            return left + right
        default: return nil
        }
    }

    /// The letter itself and everything that it is a part of.
    private func wholes(of letter: String) -> [String] {
        var found = [letter]
        while let last = found.last, let whole = criterion?.input(last)?.partOf, !found.contains(whole) {
            found.append(whole)
        }
        return found
    }

    // MARK: - Functions

    private func ends(of function: FormulaFunction, _ arguments: [Expression]) -> Ends {
        let all = arguments.map { ends(of: $0) }
        switch function {
        case .min:
            let lows = all.map(\.low)
            return (lows.contains(nil) ? nil : lows.compactMap { $0 }.min(), all.compactMap(\.high).min())
        case .max:
            let highs = all.map(\.high)
            return (all.compactMap(\.low).max(), highs.contains(nil) ? nil : highs.compactMap { $0 }.max())
        case .sum:
            return all.reduce((.zero, .zero)) { (sum($0.low, $1.low), sum($0.high, $1.high)) }
        case .mean, .firstKnown: return hull(all)
        case .abs:
            guard let only = all.first else { return (nil, nil) }
            guard let low = only.low, let high = only.high else { return (.zero, nil) }
            return (.zero, max(low.magnitude, high.magnitude))
        case .floor: return (all.first?.low?.floor, all.first?.high?.floor)
        case .ceil: return (all.first?.low?.ceiling, all.first?.high?.ceiling)
        case .count: return (.zero, Exact(arguments.count))
        case .ratio:
            guard arguments.count == 3 else { return (nil, nil) }
            return hull([ends(of: .divide, arguments[0], arguments[1]), all[2]])
        case .round, .known, .atLeast: return (nil, nil)
        }
    }

    private func sum(_ one: Exact?, _ other: Exact?) -> Exact? {
        guard let one, let other else { return nil }
        return one + other
    }

    private func hull(_ all: [Ends]) -> Ends {
        let (lows, highs) = (all.compactMap(\.low), all.compactMap(\.high))
        return (lows.count == all.count ? lows.min() : nil, highs.count == all.count ? highs.max() : nil)
    }
}

extension CriteriaSet {
    /// The most points that the set can give; `nil` when that is not simply a sum.
    var fullMaximum: Exact? {
        if let maximum = result.maximum { return Exact(maximum) }
        return result.combination == .sum ? nodes.summedMaxima : nil
    }
}

extension Node {
    /// The most points of the node; `nil` when that is not simply a sum.
    var fullMaximum: Exact? {
        if let maximum { return Exact(maximum) }
        guard let group, group.combination == .sum else { return nil }
        return group.children.summedMaxima
    }
}

extension [Node] {
    /// The maxima of all scored nodes, added.
    var summedMaxima: Exact? {
        var sum = Exact.zero
        for node in self where node.isScored {
            guard let maximum = node.fullMaximum else { return nil }
            sum += maximum
        }
        return sum
    }
}
