/// Which known name a misspelt one most likely means.
enum Nearness {
    /// `nil` when more than a third of the letters differ.
    static func name(to wanted: String, among known: [String]) -> String? {
        let letters = Array(wanted.lowercased().prefix(64))
        let near = known.map { (name: $0, distance: distance(letters, Array($0.lowercased().prefix(64)))) }
        guard let best = near.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, letters.count / 3) ? best.name : nil
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                current.append(min(replaced, last[column + 1] + 1, current[column] + 1))
            }
            last = current
        }
        return last[right.count]
    }
}
