package import Quantities
package import Records

/// A criteria set as it was published. It never changes: a change is another edition.
package struct Edition: Hashable, Sendable {
    package let set: SetReference
    /// Whose it is: a province, or `nil` for the whole country.
    package let unit: DatedUnit?
    /// Which body published it.
    package let body: Identifier<Body>?
    /// The set that it was derived from as that was then; `nil` for a set of its own.
    package let base: Base?
    /// Whether it was proved not to be laxer than its base.
    package let isGuaranteed: Bool
    /// The text as it was written.
    package let source: String
    package let draft: Draft?
    package let day: CivilDate
    package let entry: EntryNumber

    package struct Base: Hashable, Sendable {
        /// With edition.
        package let name: String
        package let digest: Digest
    }

    /// The version of the draft that was published.
    package struct Draft: Hashable, Sendable {
        package let id: Identifier<SetDraft>
        package let version: Int
    }
}

extension Edition {
    /// The digest that the journal keeps.
    var digest: Digest {
        var fields = CanonicalFields("chuan edition 1")
        fields.add("name", set.name)
        fields.add("text", set.digest)
        fields.add("unit", unit?.description)
        fields.add("body", body?.text)
        fields.add("base", base?.name)
        fields.add("base text", base?.digest.description)
        fields.add("guaranteed", isGuaranteed ? 1 : 0)
        fields.add("source", source)
        fields.add("draft", draft?.id.text)
        fields.add("version", Int64(draft?.version ?? 0))
        fields.add("day", day.description)
        return fields.digest
    }
}
