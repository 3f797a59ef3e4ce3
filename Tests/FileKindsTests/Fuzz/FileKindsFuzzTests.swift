import FileKinds
import Foundation
import Testing

/// Whatever bytes come as a file: nothing crashes, nothing hangs, and what is taken is named.
///
/// Each item follows from its seed alone; `CHUAN_FUZZ_SECONDS` runs for so long instead of for a fixed number of items.
@Suite(.serialized) struct FileKindsFuzzTests {
    private static let seconds = ProcessInfo.processInfo.environment["CHUAN_FUZZ_SECONDS"].flatMap {
        Double($0)
    }

    @Test func anyBytesAreTakenOrRefusedInTime() throws {
        var corpus = try Samples.all.map { try Samples.bytes($0) }
        corpus += [
            ZipBuilder.document().bytes, ZipBuilder.openDocument().bytes, PNGBuilder.image(),
            Array("a,b\n\"1\",2\n".utf8),
        ]
        let clock = ContinuousClock()
        let start = clock.now
        var seed: UInt64 = 0
        var taken = 0
        let isLong = Self.seconds != nil
        while isLong ? clock.now - start < .seconds(Self.seconds ?? 0) : seed < 3_000 {
            seed += 1
            var random = SeededBytes(seed: seed)
            let first = corpus[random.next(corpus.count)]
            let second = corpus[random.next(corpus.count)]
            let bytes = random.mutated(first, second)
            let began = clock.now
            var limits = InspectionLimits()
            limits.unpacked = 16 << 20
            switch Samples.inspect(bytes, named: "x", limits) {
            case .success: taken += 1
            case .failure(let refusal):
                #expect(!refusal.vietnamese.isEmpty && !refusal.english.isEmpty && !refusal.code.isEmpty)
            }
            #expect(clock.now - began < .seconds(10), "seed \(seed)")
        }
        // Small changes leave some files whole, so the inspector is not merely refusing everything.
        #expect(taken > seed / 100)
    }
}
