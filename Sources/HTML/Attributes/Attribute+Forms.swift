// Attributes of forms and their fields.
extension Attribute {
    package enum Method: String, Sendable { case get, post }

    package enum FieldType: String, Sendable {
        case text, search, email, password, number, date, file, hidden, checkbox, radio, submit, tel
    }

    package enum Keyboard: String, Sendable { case text, numeric, decimal, search, email }

    package static func method(_ method: Method) -> Attribute { Attribute("method", method.rawValue) }

    /// How a form with files is sent.
    package static var multipart: Attribute { Attribute("enctype", "multipart/form-data") }

    package static func type(_ type: FieldType) -> Attribute { Attribute("type", type.rawValue) }

    package static func name(_ name: String) -> Attribute { Attribute("name", name) }

    package static func value(_ value: String) -> Attribute { Attribute("value", value) }

    package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }

    package static func placeholder(_ words: String) -> Attribute { Attribute("placeholder", words) }

    package static func autocomplete(_ what: StaticString) -> Attribute {
        Attribute("autocomplete", what.description)
    }

    package static func keyboard(_ keyboard: Keyboard) -> Attribute {
        Attribute("inputmode", keyboard.rawValue)
    }

    package static func accept(_ types: String) -> Attribute { Attribute("accept", types) }

    package static func maxLength(_ count: Int) -> Attribute { Attribute("maxlength", .number(count)) }

    package static func rows(_ count: Int) -> Attribute { Attribute("rows", .number(count)) }

    package static var required: Attribute { Attribute("required", .present) }

    package static func required(_ condition: Bool) -> Attribute { Attribute("required", if: condition) }

    package static func checked(_ condition: Bool) -> Attribute { Attribute("checked", if: condition) }

    package static func selected(_ condition: Bool) -> Attribute { Attribute("selected", if: condition) }

    package static func disabled(_ condition: Bool) -> Attribute { Attribute("disabled", if: condition) }

    package static var readonly: Attribute { Attribute("readonly", .present) }

    package static var multiple: Attribute { Attribute("multiple", .present) }

    package static var autofocus: Attribute { Attribute("autofocus", .present) }

    /// A field of which the browser does not check the form.
    package static var novalidate: Attribute { Attribute("novalidate", .present) }
}
