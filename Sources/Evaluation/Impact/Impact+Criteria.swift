import Criteria

extension Impact {
    /// `nil` where the outcome is the same, or the criterion came or went without weight.
    func criterion(
        _ pair: CriterionPair,
        row: Int,
        from old: UnitStanding,
        to new: UnitStanding,
        direction: ImpactDirection
    ) -> CriterionImpact? {
        let was = pair.before.map { before.outcomes[row].outcomes[$0] }
        let now = pair.after.map { after.outcomes[row].outcomes[$0] }
        if let was, let now, was.isJudged(as: now) { return nil }
        let way = self.direction(from: was, to: now)
        if way == .unchanged, was == nil || now == nil { return nil }
        var difference: Exact?
        if was?.points != nil || now?.points != nil {
            let from = was.map { $0.points?.given } ?? .zero
            let to = now.map { $0.points?.given } ?? .zero
            if let from, let to { difference = to - from }
        }
        return CriterionImpact(
            code: pair.code,
            kind: pair.kind,
            before: pair.before.map { before.cell(.node($0), row: row) } ?? .blank,
            after: pair.after.map { after.cell(.node($0), row: row) } ?? .blank,
            difference: difference,
            direction: way,
            isCause: isCause(from: was, to: now, old, new, way, direction)
        )
    }

    /// The way a criterion went for the unit. A criterion that is not asked stands in nobody's way.
    private func direction(from was: Outcome?, to now: Outcome?) -> ImpactDirection {
        guard let judgement = (now ?? was)?.judgement else { return .unchanged }
        switch judgement {
        case .shown: return was == nil || now == nil ? .unchanged : .incomparable
        case .verdict:
            let from = was.map { $0.verdict.map(Self.stands) ?? false } ?? true
            let to = now.map { $0.verdict.map(Self.stands) ?? false } ?? true
            if from == to { return was == nil || now == nil ? .unchanged : .incomparable }
            return to ? .better : .worse
        case .ladder:
            let from = was?.marks ?? []
            let to = now?.marks ?? []
            let levels = max(from.count, to.count)
            let won = (0..<levels).contains { !Self.stands(from, at: $0) && Self.stands(to, at: $0) }
            let lost = (0..<levels).contains { Self.stands(from, at: $0) && !Self.stands(to, at: $0) }
            if won == lost { return won || (was != nil && now != nil) ? .incomparable : .unchanged }
            return won ? .better : .worse
        case .points:
            let from = was.map { $0.points?.given } ?? .zero
            let to = now.map { $0.points?.given } ?? .zero
            guard let from, let to else { return .incomparable }
            // Left out against no points: the maximum differs.
            if from == to { return was == nil || now == nil ? .unchanged : .incomparable }
            let isReversed = after.plan.set.result.rank == .ascending
            return isReversed ? Self.direction(to, from) : Self.direction(from, to)
        }
    }

    private func isCause(
        from was: Outcome?,
        to now: Outcome?,
        _ old: UnitStanding,
        _ new: UnitStanding,
        _ way: ImpactDirection,
        _ direction: ImpactDirection
    ) -> Bool {
        guard direction == .better || direction == .worse else { return false }
        if let from = old.level, let to = new.level {
            // The level that the unit has on one side only.
            let level = max(from, to) - 1
            let stood = Self.stands(was?.marks ?? [], at: level)
            let stands = Self.stands(now?.marks ?? [], at: level)
            return stood != stands && stands == (direction == .better)
        }
        return way == direction
    }

    private static func stands(_ verdict: Verdict) -> Bool {
        verdict == .met || verdict == .absent(.notApplicable)
    }

    /// Whether the marks let the level through; a level that the set does not have asks nothing.
    private static func stands(_ marks: [Mark], at level: Int) -> Bool {
        guard marks.indices.contains(level) else { return true }
        return marks[level] == .met || marks[level] == .notApplicable
    }
}

extension Outcome {
    /// Whether the judgement is the same, whatever the figures.
    func isJudged(as other: Outcome) -> Bool {
        switch (judgement, other.judgement) {
        case (.shown, .shown): value == other.value
        case (.verdict(let one), .verdict(let another)): one == another
        case (.ladder(let one), .ladder(let another)): one == another
        case (.points(let one), .points(let another)):
            // A criterion's own maximum may differ while the points do not: nothing changed for the unit.
            one.given == another.given && one.isExcluded == another.isExcluded
        case (.shown, _), (.verdict, _), (.ladder, _), (.points, _): false
        }
    }
}
