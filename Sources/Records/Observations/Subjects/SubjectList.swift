package import Database

/// What observations are about, as far as there are any.
package enum SubjectList {
    /// Every subject of a kind that was ever observed, in order.
    package static func all(
        of kind: SubjectKind,
        _ connection: Connection
    ) throws(DatabaseError) -> [ObservedSubject] {
        try ObservationStore(connection: connection).subjects(of: kind).map(\.subject).sorted()
    }
}
