package import Quantities
package import Records

/// A vote of a council on one dossier. When too few took part another one follows.
package struct Vote: Hashable, Sendable {
    package let dossier: Identifier<Dossier>
    /// From 1.
    package let number: Int
    /// The entry that opened it.
    package let entry: EntryNumber
    package let day: CivilDate
    /// The appointment by which it goes.
    package let council: EntryNumber
}
