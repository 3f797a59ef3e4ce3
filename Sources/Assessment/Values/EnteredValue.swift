package import Quantities
package import Records

/// A value as somebody entered it.
package struct EnteredValue: Hashable, Sendable {
    /// As in data files: blank for missing, `KAD` for not applicable. At most 400 characters; also what cannot be read is kept.
    package let text: String
    /// Where it comes from, in words, or where it was offered from.
    package let source: String
    package let entry: EntryNumber
    package let day: CivilDate

    package init(text: String, source: String, entry: EntryNumber, day: CivilDate) {
        self.text = text
        self.source = source
        self.entry = entry
        self.day = day
    }
}
