/// Why a criterion cannot be brought to its aim by figures that the unit can change.
package struct Obstacle: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Figures are missing and no single one of them decides: the columns that are needed.
        case needsFigures([Int])
        /// The unit stated in these columns that they do not apply.
        case statedNotApplicable([Int])
        /// The node does not apply to the unit, and that counts against it.
        case notApplicable
        /// The base is empty and no legal base helps.
        case noBase
        /// The requirement depends on nothing that the unit can change.
        case nothingToChange
        /// No legal figures reach the aim while the wholes stay as they are.
        case outOfReach
        /// Reached for itself, but the changes for it and for others exclude each other.
        case conflict
    }

    package let place: Int
    package let code: String
    package let reason: Reason
}
