/// A quantity that a criterion names for itself, and its calculation.
package struct NamedWorking: Hashable, Sendable {
    package var name: String
    package var working: Working
}
