import Criteria
import Quantities
import Records

/// What a value looks like in an answer: how it is described and how it is written, in one place so that neither drifts from the other.
struct Form<Value>: Sendable {
    let schema: Schema
    let write: @Sendable (Value, JSONWriter) -> Void

    /// An object that stands under its name in the document.
    static func object(_ name: String, _ members: FormMember<Value>...) -> Form {
        let list = members.map {
            Schema.Member(name: $0.name, schema: $0.schema, about: $0.about, isRequired: true)
        }
        return Form(schema: .named(name, .object(list, isClosed: true))) { value, json in
            json.object {
                for member in members { json.member(member.name) { member.write(value, json) } }
            }
        }
    }

    /// The same form for what has a value of it inside.
    func of<Other>(_ part: @escaping @Sendable (Other) -> Value) -> Form<Other> {
        Form<Other>(schema: schema) { [write] other, json in write(part(other), json) }
    }

    var list: Form<[Value]> {
        Form<[Value]>(schema: .list(of: schema, most: nil)) { [write] values, json in
            json.list { for value in values { write(value, json) } }
        }
    }

    var orNull: Form<Value?> {
        Form<Value?>(schema: .orNull(schema)) { [write] value, json in
            if let value { write(value, json) } else { json.null() }
        }
    }
}

extension Form where Value == String {
    static let text = Form(schema: .text(most: nil)) { text, json in json.value(text) }
}

extension Form where Value == Int {
    static let integer = Form(schema: .integer(nil)) { number, json in json.value(number) }
}

extension Form where Value == Bool {
    static let truth = Form(schema: .truth) { truth, json in json.value(truth) }
}

extension Form where Value == CivilDate {
    static let day = Form(schema: .text(most: nil, format: "date")) { day, json in
        json.value(day.description)
    }
}

extension Form where Value == EntryNumber {
    static let entry = Form(schema: .integer(nil)) { entry, json in json.value(Int(entry.rawValue)) }
}

extension Form where Value == [String: String] {
    static let texts = Form(schema: .map(of: .text(most: nil), names: nil, most: nil)) { texts, json in
        json.object {
            for (name, text) in texts.sorted(by: { $0.key < $1.key }) { json.member(name, text) }
        }
    }
}

extension Form where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    static var word: Form {
        Form(schema: .word(Value.allCases.map(\.rawValue))) { word, json in json.value(word.rawValue) }
    }
}

/// One member of an object in an answer. All are always there; what is not known is `null`.
struct FormMember<Value>: Sendable {
    let name: String
    let schema: Schema
    let about: Text?
    let write: @Sendable (Value, JSONWriter) -> Void

    init<Part>(
        _ name: String,
        _ form: Form<Part>,
        _ about: Text? = nil,
        _ part: @escaping @Sendable (Value) -> Part
    ) {
        self.name = name
        schema = form.schema
        self.about = about
        write = { value, json in form.write(part(value), json) }
    }
}
