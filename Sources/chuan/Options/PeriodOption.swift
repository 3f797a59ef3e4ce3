import ArgumentParser
import Quantities
import Records

extension Period: ExpressibleByArgument {
    /// What is no period is told as wrong usage.
    init?(argument: String) { self.init(argument) }
}

extension ObservationStage: ExpressibleByArgument {
    init?(argument: String) { self.init(word: argument) }

    static var allValueStrings: [String] { allCases.map(\.word) }
}
