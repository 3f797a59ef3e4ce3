/// Something about the observations that cannot be as it should.
package enum ObservationFinding: Hashable, Sendable {
    /// What an entry brought is not what the journal says it brought: rows were altered, removed or added.
    case entryDiffers(EntryNumber)
    /// Observations of an entry that the journal does not know.
    case unknownEntry(EntryNumber)
    /// A snapshot that is not what the observations say; it can be made anew.
    case snapshot(series: Int64, entry: EntryNumber)
    /// A mark whose count of later observations is wrong; it can be made anew.
    case mark(EntryNumber)
    /// A note whose text is not the one that was written.
    case note(ObservationNumber)
}
