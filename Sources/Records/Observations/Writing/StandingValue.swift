package import Quantities

/// The observation that stands for a key and source now, as who meets it is told: never who recorded it.
package struct StandingValue: Hashable, Sendable {
    package let number: ObservationNumber
    package let key: ObservationKey
    package let source: ObservationSource
    package let value: ObservedValue
    /// When it was recorded.
    package let at: Instant

    package init(
        number: ObservationNumber,
        key: ObservationKey,
        source: ObservationSource,
        value: ObservedValue,
        at: Instant
    ) {
        self.number = number
        self.key = key
        self.source = source
        self.value = value
        self.at = at
    }
}
