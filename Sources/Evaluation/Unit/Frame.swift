import Criteria

/// Where a formula is answered: the node it belongs to, with its `let` quantities and its value so far.
package struct Frame: Sendable {
    /// `nil` for the formulas of the set itself.
    package var place: Int?
    package var locals: [Answer] = []
    package var value: Answer = .absent(.missing)

    static let set = Frame(place: nil)
}
