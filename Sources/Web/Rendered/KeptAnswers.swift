/// Public pages rendered once per version of the data.
///
/// Whoever asks for a page that is being rendered waits for that rendering. When the version changes, all are forgotten. Holds
/// at most so many bytes; the pages that were not asked for longest go first.
actor KeptAnswers {
    private struct Kept {
        let answer: KeptAnswer
        var used: Int
    }

    private let limit: Int
    private var version: DataVersion?
    private var kept: [String: Kept] = [:]
    private var underWay: [String: Task<KeptAnswer, any Error>] = [:]
    private var size = 0
    private var uses = 0

    init(limit: Int = 96 << 20) { self.limit = limit }

    /// - Parameters:
    ///   - key: the address with its language and questions.
    ///   - render: makes the page.
    func answer(
        _ key: String,
        _ version: DataVersion,
        render: @escaping @Sendable () async throws -> Answer
    ) async throws -> KeptAnswer {
        if version != self.version {
            self.version = version
            kept = [:]
            underWay = [:]
            size = 0
        }
        uses += 1
        if let found = kept[key] {
            kept[key]?.used = uses
            return found.answer
        }
        if let task = underWay[key] { return try await task.value }
        // A task of its own: that the first who asked went away must not spoil the page for those who wait with him.
        let task = Task { KeptAnswer(try await render()) }
        underWay[key] = task
        let result = await task.result
        if self.version == version {
            underWay[key] = nil
            if case .success(let answer) = result, answer.answer.status == 200 { keep(answer, key) }
        }
        return try result.get()
    }

    private func keep(_ answer: KeptAnswer, _ key: String) {
        guard answer.size < limit / 4 else { return }
        kept[key] = Kept(answer: answer, used: uses)
        size += answer.size
        guard size > limit else { return }
        for (key, old) in kept.sorted(by: { $0.value.used < $1.value.used }) {
            guard size > limit / 2 else { break }
            kept[key] = nil
            size -= old.answer.size
        }
    }
}
