package import Criteria

/// Why a text is no value of an element.
package enum ValueRefusal: Error, Hashable, Sendable {
    /// Digits only.
    case notACount
    /// Digits, with `.` and decimals if there are any; at most 18.
    case notANumber
    /// `1`, `0`, `có`, `không`, `true`, `false`.
    case notATruth
    /// One of these ids, or its place in the list.
    case notAnOption([String])
    /// A unit that is not the element's and cannot be turned into it exactly.
    case unit(String, expected: String?)
    /// More digits than can be kept after the conversion.
    case tooFine(MoneyUnit)
}
