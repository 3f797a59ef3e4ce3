import Quantities

/// What happens in the made-up year, sitting by sitting, in the order of time.
struct DemoAgenda {
    /// What is done at one moment.
    struct Sitting: Sendable {
        let moment: Instant
        let words: String
        let work: @Sendable () async throws -> Void
    }

    private var sittings: [Sitting] = []

    /// - Parameter hour: of the day in Việt Nam.
    mutating func add(
        _ day: CivilDate,
        at hour: Int = 9,
        _ words: String,
        _ work: @escaping @Sendable () async throws -> Void
    ) {
        let moment = Instant(startOf: day).adding(milliseconds: Int64(hour) * 3_600_000)
        sittings.append(Sitting(moment: moment, words: words, work: work))
    }

    /// Sittings of one moment keep the order in which they were added.
    var inOrder: [Sitting] {
        sittings.enumerated().sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
            .map(\.element)
    }

    /// Does everything, moving the clock on.
    ///
    /// - Parameter progress: told what begins, how much is done and how much there is.
    func run(_ clock: DemoClock, progress: @Sendable (String, Int, Int) -> Void) async throws {
        let sittings = inOrder
        for (place, sitting) in sittings.enumerated() {
            try Task.checkCancellation()
            progress(sitting.words, place, sittings.count)
            clock.move(to: sitting.moment)
            try await sitting.work()
        }
        progress("", sittings.count, sittings.count)
    }
}

/// Many people at work at one moment.
enum Crowd {
    /// Does something for each item at once: they share transactions, and take their turns in the order of the items.
    ///
    /// - Returns: the answers, in the order of the items.
    static func each<Item: Sendable, Answer: Sendable>(
        _ items: some Sequence<Item>,
        _ work: @escaping @Sendable (Item) async throws -> Answer
    ) async throws -> [Answer] {
        // An immediate task runs up to its first wait before the next one begins, so commands queue in the order of the items.
        let tasks = items.map { item in Task.immediate { try await work(item) } }
        var answers: [Answer] = []
        answers.reserveCapacity(tasks.count)
        do {
            for task in tasks { answers.append(try await task.value) }
        } catch {
            for task in tasks { task.cancel() }
            for task in tasks { _ = await task.result }
            throw error
        }
        return answers
    }
}
