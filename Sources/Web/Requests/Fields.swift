/// The fields of a form or of the part of an address behind the question mark, in the order in which they came.
///
/// Form: `application/x-www-form-urlencoded` (WHATWG URL, 5.1).
package struct Fields: Hashable, Sendable {
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package let all: [Field]

    package static let empty = Fields([])
    /// More fields than this are refused: no page has so many.
    package static let most = 2_000

    package init(_ fields: [Field]) { all = fields }

    /// Reads fields.
    ///
    /// - Throws: ``RequestFault/malformedForm`` for what is no UTF-8 or has a broken percent sign, ``RequestFault/tooManyFields``.
    package init(urlEncoded bytes: some Collection<UInt8>) throws(RequestFault) {
        var fields: [Field] = []
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < Fields.most else { throw .tooManyFields }
            let equals = part.firstIndex(of: UInt8(ascii: "="))
            let name = try Fields.decoded(part[..<(equals ?? part.endIndex)])
            let value = try equals.map { (place) throws(RequestFault) in
                try Fields.decoded(part[part.index(after: place)...])
            }
            fields.append(Field(name, value ?? ""))
        }
        all = fields
    }

    /// The first value of a name; `nil` when the field is not there.
    package subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

    /// Every value of a name.
    package func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

    /// A value without space around it; `nil` when there is nothing else.
    package func trimmed(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let rest = value.drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(rest[...last])
    }

    private static func decoded(_ part: some Collection<UInt8>) throws(RequestFault) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count)
        var iterator = part.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(PercentText.hexDigit),
                    let low = iterator.next().flatMap(PercentText.hexDigit)
                else { throw .malformedForm }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw .malformedForm
        }
        return text
    }
}
