// Attributes that lead somewhere. They take a ``Link``, never a text.
extension Attribute {
    package static func href(_ link: Link) -> Attribute { Attribute("href", link.text) }

    package static func src(_ link: Link) -> Attribute { Attribute("src", link.text) }

    /// Where a form goes.
    package static func action(_ link: Link) -> Attribute { Attribute("action", link.text) }

    package static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", relation.description) }

    package static func hreflang(_ language: String) -> Attribute { Attribute("hreflang", language) }

    /// Kept as a file under this name.
    package static func download(_ name: String) -> Attribute { Attribute("download", name) }

    package static func alt(_ words: String) -> Attribute { Attribute("alt", words) }

    package static var `defer`: Attribute { Attribute("defer", .present) }
}
