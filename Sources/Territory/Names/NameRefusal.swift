/// Why a name is not the name of one unit.
package enum NameRefusal: Error, Hashable, Sendable {
    /// There is nothing in it but spaces or a kind.
    case blank
    /// No unit in force has it.
    case unknown
    /// Several units in force have it; all of them, by code.
    case ambiguous([Unit])
}
