import Hummingbird

/// A field of a head, as the server's library has it.
typealias HeaderField = HTTPFields.Element
