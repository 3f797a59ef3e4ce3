/// Why bytes are no JSON that is taken.
struct JSONFault: Error, Hashable {
    enum Kind: String, Hashable {
        /// Not what may stand there.
        case unexpected
        /// The text ends too early.
        case ended
        /// Something stands behind the value.
        case trailing
        /// One name twice in an object.
        case nameTwice
        case tooDeep
        case tooMany
        /// No UTF-8, half of a surrogate pair, or U+0000, which no database keeps.
        case malformedText
    }

    let kind: Kind
    /// From 0.
    let offset: Int
}
