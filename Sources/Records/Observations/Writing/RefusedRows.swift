/// Why rows of a batch were not recorded; nothing of the batch was.
package struct RefusedRows: Error, Sendable {
    package struct Row: Hashable, Sendable {
        /// The place of the row in its batch.
        package let place: Int
        package let refusal: ObservationRefusal

        package init(place: Int, refusal: ObservationRefusal) {
            self.place = place
            self.refusal = refusal
        }
    }

    /// The first 10,000, in the order of the batch; never empty.
    package let rows: [Row]
    package let count: Int

    static let kept = 10_000
}
