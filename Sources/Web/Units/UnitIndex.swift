import Territory

/// Finds units by what people type: any spelling, with or without tone marks, with small mistakes.
///
/// - Complexity: one pass over all names; 13,000 of them take about a millisecond.
struct UnitIndex: Sendable {
    private struct Entry: Sendable {
        let unit: Unit
        let name: NameKey
        let fullName: NameKey
        /// The plain names of what stands above it.
        let above: String
        let isInForce: Bool
        let trigrams: Set<UInt32>
        let order: NameOrder
    }

    private let entries: [Entry]
    private let tree: TerritoryTree

    /// - Parameter tree: the units of today; units that are no longer in force are found too, behind them.
    init(_ territory: Territory, _ tree: TerritoryTree) {
        self.tree = tree
        entries = territory.units.compactMap { unit in
            let isInForce = unit.validity.contains(tree.day)
            // A unit that only changed what stands above it is found as what it is today.
            if !isInForce, let now = tree.unit(unit.code), now.name == unit.name, now.kind == unit.kind {
                return nil
            }
            let name = NameKey(unit.name)
            return Entry(
                unit: unit,
                name: name,
                fullName: NameKey(unit.fullName),
                above: isInForce
                    ? tree.ancestors(of: unit).map { NameKey($0.fullName).plain }.joined(separator: " ")
                    : unit.parent.flatMap { tree.unit($0) }.map { NameKey($0.fullName).plain } ?? "",
                isInForce: isInForce,
                trigrams: Self.trigrams(name.plain),
                order: NameOrder(unit.name)
            )
        }
    }

    /// The units that may be meant, the likeliest first, at most so many.
    func units(_ text: String, upTo limit: Int) -> [Unit] {
        let parts = text.split(separator: ",").map { NameKey($0) }.filter { !$0.isEmpty }
        guard let sought = parts.first else { return [] }
        if let code = UnitCode(text.filter { !$0.isWhitespace }) {
            let named = entries.filter { $0.unit.code == code }
            if !named.isEmpty { return named.sorted { $0.isInForce && !$1.isInForce }.map(\.unit) }
        }
        let above = parts.dropFirst().map(\.plain)
        let trigrams = Self.trigrams(sought.plain)
        let exact = Set((try? tree.units(named: text)) ?? [])
        var found: [(rank: Int, entry: Entry)] = []
        for entry in entries {
            guard let rank = exact.contains(entry.unit) ? 0 : rank(entry, sought, trigrams),
                above.allSatisfy({ entry.above.contains($0) })
            else { continue }
            found.append((rank, entry))
        }
        // Guesses only where nothing better was found.
        if let best = found.map(\.rank).min(), best < 5 { found.removeAll { $0.rank >= 5 } }
        found.sort { left, right in
            let leftKey = (left.rank, left.entry.isInForce ? 0 : 1, left.entry.unit.code.tier.rawValue)
            let rightKey = (right.rank, right.entry.isInForce ? 0 : 1, right.entry.unit.code.tier.rawValue)
            return leftKey == rightKey ? left.entry.order < right.entry.order : leftKey < rightKey
        }
        return found.prefix(limit).map(\.entry.unit)
    }

    /// How well a name fits, 0 best; `nil` when it does not.
    private func rank(_ entry: Entry, _ sought: NameKey, _ trigrams: Set<UInt32>) -> Int? {
        if entry.name.marked == sought.marked || entry.fullName.marked == sought.marked { return 1 }
        if entry.name.plain == sought.plain || entry.fullName.plain == sought.plain { return 2 }
        guard sought.plain.utf8.count >= 2 else { return nil }
        if entry.name.plain.hasPrefix(sought.plain) || entry.fullName.plain.hasPrefix(sought.plain) {
            return 3
        }
        if entry.fullName.plain.contains(" " + sought.plain) { return 4 }
        guard trigrams.count >= 3 else { return nil }
        let common = trigrams.intersection(entry.trigrams).count
        // Two thirds of what the shorter has in common: one or two letters amiss. The more in common, the better.
        guard 3 * common >= 2 * min(trigrams.count, entry.trigrams.count), entry.trigrams.count >= 3 else {
            return nil
        }
        return 105 - 200 * common / (trigrams.count + entry.trigrams.count)
    }

    /// Every three letters in a row, with a space before and behind.
    private static func trigrams(_ text: String) -> Set<UInt32> {
        let bytes = [UInt8(ascii: " ")] + Array(text.utf8) + [UInt8(ascii: " ")]
        guard bytes.count >= 3 else { return [] }
        return Set(
            (2..<bytes.count).map { place in
                UInt32(bytes[place - 2]) << 16 | UInt32(bytes[place - 1]) << 8 | UInt32(bytes[place])
            }
        )
    }
}
