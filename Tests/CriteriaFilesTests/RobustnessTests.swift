import Criteria
import Testing

@testable import CriteriaFiles

/// Nothing that stands in a file may end the program.
@Suite struct RobustnessTests {
    /// SplitMix64, so that a failure comes back.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func randomBytesAreOnlyFaults(_ seed: UInt64) {
        var generator = Generator(state: seed)
        let signs = Array(" \n\t-:,[]{}\"'&*!|>%@`#?ab01.é".utf8)
        for round in 0..<400 {
            let count = Int.random(in: 0...300, using: &generator)
            let bytes = (0..<count).map { _ -> UInt8 in
                round % 2 == 0
                    ? .random(in: 0...255, using: &generator) : signs.randomElement(using: &generator) ?? 0
            }
            #expect(throws: CriteriaFaults.self) { try Examples.loader.read(bytes: bytes, file: "thu.yaml") }
        }
    }

    @Test(arguments: ["good/verdict.yaml", "good/levels.yaml", "good/score.yaml", "overlays/tinh-x.yaml"])
    func mutationsOfAGoodFileAreSetsOrFaults(_ name: String) throws {
        var generator = Generator(state: 7)
        let good = Array(try Examples.text(name).utf8)
        for _ in 0..<400 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: bytes[place] = .random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 20))
                case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
                case 3: bytes[place] = Array("{}[]:,-\"' \n&*!0".utf8).randomElement(using: &generator) ?? 0
                default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
                }
            }
            do {
                _ = try Examples.loader.read(bytes: bytes, file: Examples.path(name))
            } catch {
                #expect(!error.faults.isEmpty)
            }
        }
    }
}
