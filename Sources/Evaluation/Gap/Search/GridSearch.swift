/// Finds the least whole number that does, for conditions that change only a few times.
enum GridSearch {
    /// The least n in `start`...`last` that holds, exact when the condition changes at most once between two
    /// neighbours among `marks` and the powers of two. Whatever is found, the number before it does not hold.
    static func first(from start: Int, through last: Int, marks: [Int] = [], holds: (Int) -> Bool) -> Int? {
        guard start <= last else { return nil }
        var points: Set<Int> = [start, last]
        var distance = 1
        while distance <= (last - start) / 2 {
            points.insert(start + distance)
            distance *= 2
        }
        points.formUnion(marks.filter { (start...last).contains($0) })
        var failed: Int?
        for point in points.sorted() {
            if let failed, point - 1 > failed, holds(point - 1) {
                return bisect(failing: failed, holding: point - 1, holds: holds)
            }
            if holds(point) { return point }
            failed = point
        }
        return nil
    }

    /// - Precondition: `low` does not hold and `high`, above it, does.
    static func bisect(failing low: Int, holding high: Int, holds: (Int) -> Bool) -> Int {
        var low = low
        var high = high
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
