package import Quantities

/// By which number, date and authority a document is known, such as 2361/QĐ-BTTTT of 31 December 2024.
package struct DocumentReference: Hashable, Sendable {
    /// At most 100 characters.
    package let number: String?
    package let date: CivilDate?
    /// At most 300 characters.
    package let issuer: String?

    package init(number: String? = nil, date: CivilDate? = nil, issuer: String? = nil) {
        self.number = number
        self.date = date
        self.issuer = issuer
    }
}
