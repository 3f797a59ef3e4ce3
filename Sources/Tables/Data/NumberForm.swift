/// How the numbers of a column may be written.
package struct NumberForm: Hashable, Sendable {
    /// A leading minus is allowed.
    package let isSigned: Bool
    /// A decimal sign with digits behind it is allowed.
    package let hasDecimals: Bool

    package init(isSigned: Bool = false, hasDecimals: Bool = true) {
        self.isSigned = isSigned
        self.hasDecimals = hasDecimals
    }

    /// Digits only.
    package static let count = NumberForm(hasDecimals: false)
    /// Digits with or without decimals.
    package static let amount = NumberForm()
    /// Digits with or without decimals and minus.
    package static let signedAmount = NumberForm(isSigned: true)
}
