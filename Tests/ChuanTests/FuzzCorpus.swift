import CriteriaFiles
import Evaluation
import Foundation

/// What the fuzz tests start from: the bundled sets and small ones that use every mechanism, with data for each.
enum FuzzCorpus {
    static let loader = CriteriaLoader()

    /// The bytes of every bundled set, and of the small ones, which load and evaluate much faster.
    static let sets: [[UInt8]] = bundled + FuzzSamples.all.map { Array($0.utf8) }

    static let small: [[UInt8]] = FuzzSamples.all.map { Array($0.utf8) }

    static let plans: [Plan] =
        loader.library.names.compactMap { try? Plan(loader.load($0)) }
        + FuzzSamples.all.compactMap { try? Plan(loader.read(text: $0, file: "mau.yaml")) }

    /// Data files, by plan.
    static let data: [[UInt8]] = plans.map { plan in
        var random = SeededRandom(seed: 7)
        return Array(FuzzUnits(plan: plan).csv(units: 9, &random).utf8)
    }

    private static let bundled: [[UInt8]] = loader.library.names.compactMap { name in
        loader.library.file(name).flatMap { FileManager.default.contents(atPath: $0) }.map { Array($0) }
    }
}
