package import Evaluation

/// The figures of a set as recorded: one row for each subject asked for, one column for each input.
package struct LoadedFigures: Sendable {
    package let tiles: FactTiles
    package let columns: [ColumnFacts]
    /// What sources contradict each other about; such figures are missing.
    package let contradictions: [ObservationKey]
    /// The entry up to which everything counts.
    package let entry: EntryNumber
    /// Whether a subject has any observation among these figures, by row.
    package let isObserved: [Bool]
    /// Series whose snapshot was damaged; their figures come from the observations themselves.
    package let damagedSnapshots: Int

    package init(
        tiles: FactTiles,
        columns: [ColumnFacts],
        contradictions: [ObservationKey],
        entry: EntryNumber,
        isObserved: [Bool],
        damagedSnapshots: Int
    ) {
        self.tiles = tiles
        self.columns = columns
        self.contradictions = contradictions
        self.entry = entry
        self.isObserved = isObserved
        self.damagedSnapshots = damagedSnapshots
    }
}
