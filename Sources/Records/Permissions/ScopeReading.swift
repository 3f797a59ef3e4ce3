import Territory

/// Holds scopes against matters and against each other, with the units as they were on each day.
struct ScopeReading: Sendable {
    let territory: Territory

    /// Whether a matter lies within a scope.
    func covers(_ scope: Scope, _ matter: Matter) -> Bool {
        covers(scope.campaigns, matter.campaign) && covers(scope.units, matter.unit)
    }

    /// Whether everything of one scope lies within another: nobody passes on more than he has.
    func covers(_ scope: Scope, _ part: Scope) -> Bool {
        let units =
            switch part.units {
            case .all: scope.units == .all
            case .one(let unit): covers(scope.units, unit)
            case .under(let unit):
                switch scope.units {
                case .all: true
                case .under: covers(scope.units, unit)
                case .one: false
                }
            }
        return units && covers(scope.campaigns, part.campaign)
    }

    /// Whether two scopes have something in common.
    func overlap(_ one: Scope, _ other: Scope) -> Bool {
        if let campaign = one.campaign, let another = other.campaign, campaign != another { return false }
        guard let unit = one.unit, let another = other.unit else { return true }
        return covers(one.units, another) || covers(other.units, unit)
    }

    /// The codes that a grant can name whose scope covers a unit: its own and those above it, under all names that the same territory had.
    func codes(covering unit: DatedUnit) -> Set<UnitCode> {
        var codes: Set<UnitCode> = []
        var next: DatedUnit? = unit
        for _ in 0...Tier.allCases.count {
            guard let asked = next, let above = found(asked) else { return codes }
            var waiting = [above]
            var seen: Set<Unit> = []
            while let one = waiting.popLast() {
                guard seen.insert(one).inserted else { continue }
                codes.insert(one.code)
                for step in territory.successors(of: one) where step.kind.keepsTerritory {
                    waiting += territory.history(of: step.new).filter { $0.validity.from == step.day }
                }
                for step in territory.predecessors(of: one) where step.kind.keepsTerritory {
                    waiting += territory.history(of: step.old).filter { $0.validity.until == step.day }
                }
            }
            next = above.parent.map { DatedUnit($0, on: asked.day) }
        }
        return codes
    }

    /// What lies directly above a unit on its day; `nil` for the highest, and for what is no unit.
    func above(_ unit: DatedUnit) -> DatedUnit? {
        found(unit)?.parent.map { DatedUnit($0, on: unit.day) }
    }

    /// The lowest unit above all of them; `nil` where there is none.
    func lowest(aboveAll units: some Sequence<DatedUnit>) -> DatedUnit? {
        var common: [DatedUnit]?
        for unit in units {
            var chain: [DatedUnit] = []
            var next = above(unit)
            while let one = next, chain.count < Tier.allCases.count {
                chain.append(one)
                next = above(one)
            }
            common = common.map { $0.filter(chain.contains) } ?? chain
            if common?.isEmpty == true { return nil }
        }
        return common?.first
    }

    /// Whether a day's unit exists.
    func knows(_ unit: DatedUnit) -> Bool { found(unit) != nil }

    private func covers(_ campaigns: Scope.Campaigns, _ campaign: CampaignKey?) -> Bool {
        switch campaigns {
        case .all: true
        case .one(let granted): granted == campaign
        }
    }

    private func covers(_ units: Scope.Units, _ unit: DatedUnit?) -> Bool {
        switch units {
        case .all: return true
        case .one(let granted):
            guard let unit, let granted = found(granted), let asked = found(unit) else { return false }
            return isSameTerritory(granted, asked)
        case .under(let granted):
            guard let unit, let granted = found(granted) else { return false }
            var next: DatedUnit? = unit
            // A tree of three tiers; the bound is for records with a circle in them.
            for _ in 0...Tier.allCases.count {
                guard let asked = next, let above = found(asked) else { return false }
                if isSameTerritory(granted, above) { return true }
                next = above.parent.map { DatedUnit($0, on: asked.day) }
            }
            return false
        }
    }

    private func found(_ unit: DatedUnit) -> Unit? { try? territory.unit(unit.code, on: unit.day) }

    /// Whether one is the other under another name, kind or code. A merged or divided unit is a new one, for which roles are granted anew.
    private func isSameTerritory(_ one: Unit, _ other: Unit) -> Bool {
        one == other || becomes(one, other) || becomes(other, one)
    }

    private func becomes(_ old: Unit, _ new: Unit) -> Bool {
        var unit = old
        // More changes of name or kind than the records of a century have.
        for _ in 0..<100 {
            guard let step = territory.successors(of: unit).first(where: { $0.kind.keepsTerritory }),
                let next = territory.history(of: step.new).first(where: { $0.validity.from == step.day })
            else { return false }
            if next == new { return true }
            unit = next
        }
        return false
    }
}
