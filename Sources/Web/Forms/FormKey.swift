package import HTML
package import Records

/// A hidden field with the idempotency key of what the form asks for, made when the form is written: sent twice, it is done once.
package struct FormKey {
    /// The name of the hidden field.
    package static let field = "command-key"

    let text: String

    package init(_ randomness: Randomness) {
        text = Base32.text(randomness.bytes(20))
    }

    package func write(_ h: HTMLWriter) {
        h.input(.type(.hidden), .name(FormKey.field), .value(text))
    }
}

extension Fields {
    /// The key that the form brought back.
    ///
    /// - Throws: ``RequestFault/malformedForm`` when there is none: a form of this server has one.
    package func commandKey() throws(RequestFault) -> CommandKey {
        guard let text = self[FormKey.field], let key = CommandKey(rawValue: text) else {
            throw .malformedForm
        }
        return key
    }
}
