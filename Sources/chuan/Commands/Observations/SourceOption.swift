import ArgumentParser
import Records

extension ObservationSource: ExpressibleByArgument {
    /// A text that is no source is told as wrong usage.
    init?(argument: String) { self.init(rawValue: argument) }
}

extension ObservationNumber: ExpressibleByArgument {
    /// `17.1`
    init?(argument: String) { self.init(argument) }
}
