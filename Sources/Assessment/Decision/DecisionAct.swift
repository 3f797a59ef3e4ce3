package import Quantities
package import Records

/// The paper by which somebody decides: number, day, who signed, on what legal basis, for what reasons, from when until when.
///
/// One paper may decide on many dossiers. It is an official act and public, so the signatory's name is part of it.
package struct DecisionAct: Hashable, Sendable {
    /// As on the paper: `1234/QĐ-UBND`. At most 100 characters.
    package let number: String
    package let day: CivilDate
    /// Name and office. At most 300 characters.
    package let signatory: String
    /// The account of the one who signed, where there is one.
    package let signer: Identifier<Person>?
    /// One document each; at most 50, of at most 1,000 characters.
    package let legalBasis: [String]
    /// At most 4,000 characters; may be empty where the decision follows the results.
    package let reasons: String
    /// From when the recognition holds; the day of the paper when `nil`.
    package let validFrom: CivilDate?
    /// Its last day; `nil` without an end.
    package let validUntil: CivilDate?

    package init(
        number: String,
        day: CivilDate,
        signatory: String,
        signer: Identifier<Person>? = nil,
        legalBasis: [String],
        reasons: String = "",
        validFrom: CivilDate? = nil,
        validUntil: CivilDate? = nil
    ) {
        self.number = number
        self.day = day
        self.signatory = signatory
        self.signer = signer
        self.legalBasis = legalBasis
        self.reasons = reasons
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    package var hasReasons: Bool { reasons.contains { !$0.isWhitespace } }

    func check(today: CivilDate) throws(DecisionRefusal) {
        func isLine(_ text: String, upTo most: Int) -> Bool {
            text.contains { !$0.isWhitespace } && text.unicodeScalars.count <= most
                && !text.unicodeScalars.contains { $0.value < 32 }
        }
        guard isLine(number, upTo: 100) else { throw .noNumber }
        guard isLine(signatory, upTo: 300) else { throw .noSignatory }
        guard (1...50).contains(legalBasis.count), legalBasis.allSatisfy({ isLine($0, upTo: 1_000) }) else {
            throw .noLegalBasis
        }
        guard reasons.unicodeScalars.count <= 4_000 else { throw .tooLong }
        guard day <= today else { throw .inTheFuture(day) }
        if let validUntil, validUntil < validFrom ?? day { throw .endsBeforeItBegins(validUntil) }
    }
}
