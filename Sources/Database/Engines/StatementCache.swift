/// Prepared statements by their text; when full, the one unused for longest goes.
struct StatementCache<Statement> {
    private var entries: [String: (statement: Statement, used: Int)] = [:]
    private var clock = 0
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
    }

    subscript(text: String) -> Statement? {
        mutating get {
            guard let found = entries.index(forKey: text) else { return nil }
            clock += 1
            entries.values[found].used = clock
            return entries.values[found].statement
        }
    }

    /// - Returns: the statement that had to go.
    @discardableResult
    mutating func insert(_ statement: Statement, for text: String) -> Statement? {
        clock += 1
        let leaving = entries[text] == nil && entries.count >= capacity ? removeOldest() : nil
        entries[text] = (statement, clock)
        return leaving
    }

    mutating func removeAll() {
        entries.removeAll()
    }

    private mutating func removeOldest() -> Statement? {
        guard let oldest = entries.min(by: { $0.value.used < $1.value.used }) else { return nil }
        return entries.removeValue(forKey: oldest.key)?.statement
    }
}
