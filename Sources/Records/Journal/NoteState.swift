import Database

/// What became of the note beside an entry.
package enum NoteState: Hashable, Sendable {
    /// The entry never had one.
    case none
    case kept(PersonalNote)
    /// Erased on request, as the entry named says.
    case erased(by: EntryNumber)
    /// The entry has one and it is gone: somebody went around the program.
    case missing
}
