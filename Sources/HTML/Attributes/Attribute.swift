/// An attribute of an element. There is none for styles or handlers of events: the pages' policy forbids them inline.
package struct Attribute: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        case absent
        /// A name alone, such as `required`.
        case present
        case text(String)
        case number(Int)
    }

    /// The word before the equals sign; from code only, never from data.
    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    init(_ name: StaticString, _ text: String) { self.init(name, .text(text)) }

    init(_ name: StaticString, if condition: Bool) { self.init(name, condition ? .present : .absent) }

    /// Writes nothing: for attributes that are there in some cases only.
    package static let none = Attribute("", .absent)

    /// This attribute if something holds, else none.
    package func when(_ condition: Bool) -> Attribute { condition ? self : .none }

    package static func == (left: Attribute, right: Attribute) -> Bool {
        left.name.description == right.name.description && left.value == right.value
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name.description)
        hasher.combine(value)
    }
}
