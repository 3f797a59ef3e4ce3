// Attributes of the head of a document, of tables, times and folded parts.
extension Attribute {
    package static var utf8: Attribute { Attribute("charset", "utf-8") }

    package static func content(_ text: String) -> Attribute { Attribute("content", text) }

    package static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", scope.description) }

    package static func colspan(_ count: Int) -> Attribute { Attribute("colspan", .number(count)) }

    package static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", .number(count)) }

    /// A day or moment in the form of ISO 8601.
    package static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }

    package static var open: Attribute { Attribute("open", .present) }

    package static func open(_ condition: Bool) -> Attribute { Attribute("open", if: condition) }
}
