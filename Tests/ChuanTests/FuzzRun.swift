import Foundation
import Testing

/// Runs items with seeds 1, 2, 3, … until there were enough of them or the time is over.
///
/// Swift traps end the process, so the seed of each item is written to `chuan-fuzz-<name>-<process>` in the temporary folder before
/// the item runs.
struct FuzzRun {
    private let name: String
    private let items: Int
    private let seconds: Double
    private let firstSeed: UInt64

    /// - Parameters:
    ///   - items: how many items an ordinary run has; with `CHUAN_FUZZ_SECONDS` there is no such limit.
    ///   - seconds: how long an ordinary run takes at most.
    init(_ name: String, items: Int, seconds: Double) {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["CHUAN_FUZZ_SEED"].flatMap { UInt64($0) }
        let wanted = environment["CHUAN_FUZZ_SECONDS"].flatMap { Double($0) }
        self.name = name
        self.items = seed != nil ? 1 : wanted == nil ? items : .max
        self.seconds = wanted ?? seconds
        firstSeed = seed ?? 1
    }

    static let isLong = ProcessInfo.processInfo.environment["CHUAN_FUZZ_SECONDS"] != nil

    /// Nothing that a person waits for may take longer, even in a slow build on a busy machine.
    private static let longest = Duration.seconds(60)

    func each(_ item: (inout SeededRandom) throws -> Void) rethrows {
        let clock = ContinuousClock()
        let start = clock.now
        var done = 0
        while done < items, clock.now - start < .seconds(seconds) {
            let seed = firstSeed + UInt64(done)
            note(seed)
            var random = SeededRandom(seed: seed)
            let began = clock.now
            try item(&random)
            let taken = clock.now - began
            #expect(taken < Self.longest, "\(name), seed \(seed): \(taken)")
            done += 1
        }
        if Self.isLong {
            print("\(name): \(done) items")
        }
    }

    /// Writes the bytes of an item that is run again to `chuan-fuzz-item` in the temporary folder.
    static func show(_ bytes: [UInt8]) {
        guard ProcessInfo.processInfo.environment["CHUAN_FUZZ_SEED"] != nil else { return }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("chuan-fuzz-item")
        try? Data(bytes).write(to: file)
    }

    private func note(_ seed: UInt64) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "chuan-fuzz-\(name)-\(ProcessInfo.processInfo.processIdentifier)"
        )
        try? Data("\(seed)\n".utf8).write(to: file)
    }
}
