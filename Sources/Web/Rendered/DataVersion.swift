package import Quantities
package import Records

/// What a rendered page shows: everything up to an entry of the journal, as it looks on a day, since what was published
/// becomes public on its day.
package struct DataVersion: Hashable, Sendable {
    package let entry: EntryNumber
    package let day: CivilDate
}
