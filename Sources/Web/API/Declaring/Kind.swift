import Criteria
import Quantities
import Records
import Territory

/// What kind of value somebody sends: how it is described and how it is read, in one place so that neither drifts from the other.
struct Kind<Value: Sendable>: Sendable {
    let schema: Schema
    let read: @Sendable (JSONValue) throws(KindFault) -> Value

    /// Values of this kind that say more about themselves.
    func map<Other: Sendable>(
        _ expected: Text,
        schema: Schema? = nil,
        _ transform: @escaping @Sendable (Value) -> Other?
    ) -> Kind<Other> {
        Kind<Other>(schema: schema ?? self.schema) { [read] json throws(KindFault) in
            let value = try read(json)
            guard let other = transform(value) else { throw KindFault(expected, found: "\(value)") }
            return other
        }
    }

    func named(_ name: String) -> Kind { Kind(schema: .named(name, schema), read: read) }
}

extension Kind where Value == String {
    /// Words that people wrote.
    static func text(_ length: ClosedRange<Int>) -> Kind {
        let expected = Text(
            vi: "chuỗi từ \(length.lowerBound) đến \(length.upperBound) ký tự",
            en: "a text of \(length.lowerBound) to \(length.upperBound) characters"
        )
        // What no database keeps is no text.
        let schema = Schema.text(
            least: length.lowerBound,
            most: length.upperBound,
            pattern: "^[^\\u0000]*$"
        )
        return Kind(schema: schema) { json throws(KindFault) in
            guard case .text(let text) = json else { throw KindFault(expected, found: json.kind) }
            guard length.contains(text.unicodeScalars.count), !text.utf8.contains(0) else {
                throw KindFault(expected, found: text)
            }
            return text
        }
    }
}

extension Kind where Value == Int {
    static func integer(_ range: ClosedRange<Int>) -> Kind {
        let expected = Text(
            vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
        return Kind(schema: .integer(range)) { json throws(KindFault) in
            guard case .number(let digits) = json else { throw KindFault(expected, found: json.kind) }
            guard let number = Int(digits) ?? WholeNumber.read(digits), range.contains(number) else {
                throw KindFault(expected, found: digits)
            }
            return number
        }
    }
}

extension Kind where Value == Bool {
    static let truth = Kind(schema: .truth) { json throws(KindFault) in
        guard case .truth(let truth) = json else {
            throw KindFault(Text(vi: "true hoặc false", en: "true or false"), found: json.kind)
        }
        return truth
    }
}

extension Kind where Value == CivilDate {
    static var day: Kind {
        Kind<String>.text(10...10).map(
            Text(
                vi: "ngày trong các năm 1900–2199, viết YYYY-MM-DD",
                en: "a day of the years 1900 to 2199, written YYYY-MM-DD"
            ),
            schema: .text(most: nil, pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", format: "date")
        ) { CivilDate($0) }
    }
}

extension Kind where Value == UnitCode {
    static var unitCode: Kind {
        Kind<String>.text(1...20).map(
            Text(vi: "mã đơn vị gồm 2, 3 hoặc 5 chữ số", en: "a unit's code of 2, 3 or 5 digits"),
            schema: .text(most: nil, pattern: "^([0-9]{2}|[0-9]{3}|[0-9]{5})$")
        ) { UnitCode($0) }
    }
}

extension Kind where Value == EntryNumber {
    static var entry: Kind {
        Kind<Int>.integer(0...9_007_199_254_740_991).map(Text(vi: "số dòng nhật ký", en: "a journal entry")) {
            EntryNumber(rawValue: Int64($0))
        }
    }
}

extension Kind {
    static func identifier<Owner>(of owner: Owner.Type = Owner.self) -> Kind<Identifier<Owner>>
    where Value == Identifier<Owner> {
        Kind<String>.text(1...60).map(
            Text(vi: "mã gồm 26 chữ và số", en: "an identifier of 26 letters and digits"),
            schema: .text(most: nil, pattern: "^[0-7][0-9a-hjkmnp-tv-z]{25}$")
        ) { Identifier<Owner>($0) }
    }

    /// One word of a closed list.
    static func word(_ type: Value.Type = Value.self) -> Kind
    where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
        let words = Value.allCases.map(\.rawValue)
        let list = words.joined(separator: ", ")
        return Kind<String>.text(0...100).map(
            Text(vi: "một trong: \(list)", en: "one of: \(list)"),
            schema: .word(words)
        ) { Value(rawValue: $0) }
    }

    static func list<Item: Sendable>(of item: Kind<Item>, most: Int) -> Kind where Value == [Item] {
        let expected = Text(vi: "danh sách, nhiều nhất \(most) mục", en: "a list of at most \(most) items")
        return Kind(schema: .list(of: item.schema, most: most)) { json throws(KindFault) in
            guard case .list(let items) = json else { throw KindFault(expected, found: json.kind) }
            guard items.count <= most else { throw KindFault(expected, found: "\(items.count)") }
            var values: [Item] = []
            for (place, found) in items.enumerated() {
                do throws(KindFault) {
                    values.append(try item.read(found))
                } catch { throw error.inside("[\(place)]") }
            }
            return values
        }
    }

    /// An object whose names are data, such as values by column.
    static func map<Item: Sendable>(of item: Kind<Item>, most: Int) -> Kind where Value == [String: Item] {
        let expected = Text(
            vi: "đối tượng, nhiều nhất \(most) mục, tên 1–100 ký tự",
            en: "an object of at most \(most) members with names of 1 to 100 characters"
        )
        let names = "^[^\\u0000-\\u001f]{1,100}$"
        return Kind(schema: .map(of: item.schema, names: names, most: most)) { json throws(KindFault) in
            guard case .object(let members) = json else { throw KindFault(expected, found: json.kind) }
            guard members.count <= most else { throw KindFault(expected, found: "\(members.count)") }
            var values: [String: Item] = [:]
            for (name, found) in members {
                guard (1...100).contains(name.unicodeScalars.count), name.utf8.allSatisfy({ $0 >= 32 }) else {
                    throw KindFault(expected, found: name)
                }
                do throws(KindFault) {
                    values[name] = try item.read(found)
                } catch { throw error.inside(name) }
            }
            return values
        }
    }

    /// An object with members of its own.
    static func object<each Part: Sendable>(
        _ parts: repeat Ask<each Part>,
        making make: @escaping @Sendable (repeat each Part) -> Value
    ) -> Kind {
        var members: [Schema.Member] = []
        for part in repeat each parts { members.append(part.member) }
        let names = Set(members.map(\.name))
        let kept = (repeat each parts)
        return Kind(schema: .object(members, isClosed: true)) { json throws(KindFault) in
            guard case .object(let found) = json else {
                throw KindFault(Text(vi: "đối tượng", en: "an object"), found: json.kind)
            }
            if let unknown = found.keys.filter({ !names.contains($0) }).min() {
                throw KindFault(
                    Text(vi: "không có mục này", en: "no such member"),
                    found: unknown
                )
            }
            return make(repeat try (each kept).read(found))
        }
    }
}

/// Whole numbers as programs write them: `12`, also `12.0` and `1.2e1`, which JSON Schema takes for whole numbers too.
enum WholeNumber {
    static func read(_ digits: String) -> Int? {
        guard let value = Double(digits), value == value.rounded(), abs(value) < 9_007_199_254_740_992 else {
            return nil
        }
        return Int(value)
    }
}
