import ArgumentParser
import Assessment
import Records

/// An offered figure as an argument: `1.1.a`, or `1.1.a=17.1` for one of several.
struct OfferChoice: ExpressibleByArgument {
    let key: ValueKey
    let number: ObservationNumber?

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let key = ValueKey(column: parts[0]) else { return nil }
        self.key = key
        guard parts.count == 2 else {
            number = nil
            return
        }
        guard let number = ObservationNumber(String(parts[1])) else { return nil }
        self.number = number
    }
}
