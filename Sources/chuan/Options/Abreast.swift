/// The same work for many things, so many at a time: commands that wait together share one flush to disk.
struct Abreast: Sendable {
    /// Enough to fill a batch of the ledger, few enough that little is lost when somebody stops the program.
    static let usual = Abreast(256)

    private let width: Int

    init(_ width: Int) { self.width = width }

    /// - Returns: the answers in the order of the things.
    /// - Throws: the first error of the work; what was not begun by then stays undone.
    func map<Item: Sendable, Answer: Sendable>(
        _ items: [Item],
        _ work: @escaping @Sendable (Item) async throws -> Answer
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
            var answers = [Answer?](repeating: nil, count: items.count)
            for (place, item) in items.enumerated() {
                if place >= width, let (done, answer) = try await group.next() { answers[done] = answer }
                group.addTask { (place, try await work(item)) }
            }
            for try await (done, answer) in group { answers[done] = answer }
            return answers.compactMap(\.self)
        }
    }
}
