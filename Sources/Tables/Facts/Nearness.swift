/// Which known name a misspelt one most likely means.
package enum Nearness {
    /// Letters of a name that are looked at.
    private static let length = 64

    /// `nil` when more than a third of the letters differ.
    package static func name(to wanted: String, among known: some Sequence<String>) -> String? {
        names(to: wanted, among: known, atMost: 1).first
    }

    /// The nearest names, the nearest first; those of which more than a third of the letters differ are left out.
    ///
    /// - Complexity: O(names), times the square of their length.
    package static func names(
        to wanted: String,
        among known: some Sequence<String>,
        atMost count: Int
    ) -> [String] {
        let letters = Array(wanted.lowercased().prefix(length))
        var limit = max(1, letters.count / 3)
        var near: [(name: String, distance: Int)] = []
        for name in known {
            let other = Array(name.lowercased().prefix(length))
            guard abs(other.count - letters.count) <= limit else { continue }
            let distance = distance(letters, other)
            guard distance <= limit else { continue }
            // Names equally near stay in the order in which they came.
            let place = near.firstIndex { $0.distance > distance } ?? near.count
            guard place < count else { continue }
            near.insert((name, distance), at: place)
            if near.count > count { near.removeLast() }
            if near.count == count, let last = near.last { limit = last.distance }
        }
        // Beside one that differs in capitals only, nothing else can be meant.
        if let first = near.first, first.distance == 0 { return [first.name] }
        return near.map(\.name)
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
