/// What is dear to find out, found out once in a while: whoever asks meanwhile gets the same, who asks while it is being found out waits.
actor KeptForAWhile<Key: Hashable & Sendable, Value: Sendable> {
    private struct Kept {
        let value: Value
        let at: ContinuousClock.Instant
    }

    private let patience: Duration
    private let most: Int
    private var kept: [Key: Kept] = [:]
    private var underWay: [Key: Task<Value, any Error>] = [:]

    /// - Parameters:
    ///   - patience: how old an answer may be.
    ///   - most: so many are kept.
    init(patience: Duration = .seconds(60), most: Int = 20) {
        self.patience = patience
        self.most = most
    }

    func value(
        _ key: Key,
        _ find: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        if let found = kept[key], ContinuousClock.now - found.at < patience { return found.value }
        if let task = underWay[key] { return try await task.value }
        // A task of its own: who asked first may go away, others wait for the same.
        let task = Task { try await find() }
        underWay[key] = task
        let result = await task.result
        underWay[key] = nil
        if case .success(let value) = result {
            if kept.count >= most { kept = [:] }
            kept[key] = Kept(value: value, at: ContinuousClock.now)
        }
        return try result.get()
    }
}
