import Quantities

extension Territory {
    /// Everything about the records that cannot be; empty when they are whole.
    ///
    /// - Complexity: O(*n* log *n*).
    package func faults() -> [TerritoryFault] {
        unitFaults() + nameFaults() + transferFaults() + lineageFaults()
    }

    private func unitFaults() -> [TerritoryFault] {
        var faults: [TerritoryFault] = []
        for (place, unit) in units.enumerated() {
            if unit.kind.tier != unit.code.tier { faults.append(.kindOfOtherTier(unit)) }
            if (unit.code.tier == .province) != (unit.parent == nil) { faults.append(.parentMissing(unit)) }
            if let parent = unit.parent {
                if parent.tier >= unit.code.tier {
                    faults.append(.parentTooLow(unit, parent: parent))
                } else if !covers(parent, unit.validity) {
                    faults.append(.parentNotInForce(unit, parent: parent))
                }
            }
            if place > 0, units[place - 1].code == unit.code,
                units[place - 1].validity.overlaps(unit.validity)
            {
                faults.append(.overlap(units[place - 1], unit))
            }
        }
        return faults
    }

    /// Whether units of this code, one after the other, are in force on every day of a period.
    private func covers(_ code: UnitCode, _ period: UnitPeriod) -> Bool {
        let history = history(of: code).filter { $0.validity.overlaps(period) }
        guard let first = history.first, let last = history.last else { return false }
        for (left, right) in zip(history, history.dropFirst())
        where left.validity.until != right.validity.from {
            return false
        }
        guard let whole = UnitPeriod(from: first.validity.from, until: last.validity.until) else {
            return false
        }
        return whole.covers(period)
    }

    private func nameFaults() -> [TerritoryFault] {
        struct Key: Hashable {
            let parent: UnitCode?
            let name: String
        }
        let groups = Dictionary(grouping: units) { Key(parent: $0.parent, name: $0.fullName) }
        return groups.values.flatMap { group in
            group.indices.flatMap { place in
                group[(place + 1)...].filter {
                    $0.code != group[place].code && $0.validity.overlaps(group[place].validity)
                }
                .map { TerritoryFault.sameName(group[place], $0) }
            }
        }
    }

    private func transferFaults() -> [TerritoryFault] {
        var faults: [TerritoryFault] = []
        for (place, transfer) in transfers.enumerated() {
            let old = history(of: transfer.old).first { $0.validity.until == transfer.day }
            let new = history(of: transfer.new).first { $0.validity.from == transfer.day }
            if old == nil { faults.append(.noOldUnit(transfer)) }
            if new == nil { faults.append(.noNewUnit(transfer)) }
            if let old, let new, !Self.fits(transfer, old, new) { faults.append(.kindDoesNotFit(transfer)) }
            if place > 0,
                (transfers[place - 1].old, transfers[place - 1].day, transfers[place - 1].new)
                    == (transfer.old, transfer.day, transfer.new)
            {
                faults.append(.repeated(transfer))
            }
        }
        return faults
    }

    private static func fits(_ transfer: Transfer, _ old: Unit, _ new: Unit) -> Bool {
        let isWhole = transfer.area == .all && transfer.people == .all
        let isRenamed = NameKey(old.name) != NameKey(new.name)
        let isOtherKind = old.kind != new.kind
        switch transfer.kind {
        case .kept: return isWhole && !isRenamed && !isOtherKind
        case .renamed: return isWhole && isRenamed && !isOtherKind
        case .kindChanged: return isWhole && !isRenamed && isOtherKind
        case .renamedAndKindChanged: return isWhole && isRenamed && isOtherKind
        case .whole: return isWhole
        case .part: return !isWhole && transfer.people != .none && transfer.area != .none
        case .areaOnly: return transfer.people == .none && transfer.area != .none
        case .peopleOnly: return transfer.area == .none && transfer.people != .none
        }
    }

    private func lineageFaults() -> [TerritoryFault] {
        var faults: [TerritoryFault] = []
        for unit in units {
            if unit.validity.until != nil {
                let successors = successors(of: unit)
                if successors.isEmpty {
                    if unit.code.tier != .district { faults.append(.noSuccessor(unit)) }
                } else {
                    for basis in Basis.allCases where !Self.isWhole(successors.map { $0.portion(by: basis) })
                    {
                        faults.append(.notTheWhole(unit, basis))
                    }
                }
            }
            if unit.validity.from != nil, predecessors(of: unit).isEmpty {
                faults.append(.noPredecessor(unit))
            }
        }
        return faults
    }

    /// Whether portions can be one whole: known shares of 1, or less and some unknown.
    private static func isWhole(_ portions: [Portion]) -> Bool {
        var total = Fraction.zero
        var hasOpen = false
        for portion in portions {
            switch portion {
            case .some: hasOpen = true
            case .share(let share):
                guard let sum = total.adding(share) else { return false }
                total = sum
            }
        }
        return hasOpen ? total < .one : total == .one
    }
}
