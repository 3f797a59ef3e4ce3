import Database

/// What sort of thing an observation is about.
package enum SubjectKind: String, CaseIterable, Hashable, Sendable, SQLConvertible {
    /// An administrative unit.
    case unit
    case nation
    /// An authority or office, such as a department.
    case body
    /// An e-commerce platform.
    case platform
    case project
}
