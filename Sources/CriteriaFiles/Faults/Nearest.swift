import Criteria

/// The known name that a misspelt one most likely means.
enum Nearest {
    /// `nil` when nothing is near: more than a third of the letters would have to change.
    static func name(to wanted: String, among known: some Sequence<String>) -> String? {
        let letters = Array(wanted.lowercased().prefix(64))
        var best: (name: String, distance: Int)?
        for name in known {
            let distance = distance(letters, Array(name.lowercased().prefix(64)))
            if distance < (best?.distance ?? .max) { best = (name, distance) }
        }
        guard let best, best.distance < letters.count,
            best.distance <= max(1, max(letters.count, best.name.count) / 3)
        else { return nil }
        return best.name
    }

    /// A list for a message: the nearest first if there is one, at most a dozen altogether.
    static func list(_ known: [String]) -> String {
        known.count <= 12 ? known.joined(separator: ", ") : known.prefix(12).joined(separator: ", ") + ", …"
    }

    /// How many letters must be added, removed, changed or exchanged with their neighbour.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                var least = min(last[column + 1] + 1, current[column] + 1)
                least = min(least, last[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
