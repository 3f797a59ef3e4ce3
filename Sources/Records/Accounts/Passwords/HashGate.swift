/// Lets so many in at once; the next wait in a line of so many, and more are turned away.
actor HashGate {
    private let concurrent: Int
    private let waiting: Int
    private var inside = 0
    private var line: [CheckedContinuation<Void, Never>] = []

    init(concurrent: Int, waiting: Int) {
        self.concurrent = max(1, concurrent)
        self.waiting = max(0, waiting)
    }

    /// `false` when the line is full; otherwise ``leave()`` must follow.
    func enter() async -> Bool {
        if inside < concurrent {
            inside += 1
            return true
        }
        guard line.count < waiting else { return false }
        // Who leaves hands his place over.
        await withCheckedContinuation { line.append($0) }
        return true
    }

    func leave() {
        if line.isEmpty {
            inside -= 1
        } else {
            line.removeFirst().resume()
        }
    }
}
