import Records

extension Ledger {
    /// Many small commands at once.
    func repeated(_ count: Int, by actor: Actor) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                group.addTask {
                    _ = try await self.commit(Command(.maintain, by: actor)) { change in
                        try change.record(Subject("test", "\(number)"), state: nil)
                        return number
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
