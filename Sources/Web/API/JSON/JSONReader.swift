/// Reads JSON (RFC 8259) within bounds: nothing that differs between readers is taken, no name twice, no half surrogates.
///
/// - Complexity: one pass over the bytes.
struct JSONReader {
    /// Objects and lists within one another.
    static let deepest = 24
    /// Values in all.
    static let most = 50_000

    private let bytes: [UInt8]
    private var place = 0
    private var count = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(bytes)
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.fault(.trailing) }
        return value
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        count += 1
        guard count <= JSONReader.most else { throw fault(.tooMany) }
        guard depth <= JSONReader.deepest else { throw fault(.tooDeep) }
        guard let byte = next else { throw fault(.ended) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"):
            try word("true")
            return .truth(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .truth(false)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        place += 1
        var members: [String: JSONValue] = [:]
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault(next == nil ? .ended : .unexpected) }
            let start = place
            let name = try text()
            guard members[name] == nil else { throw JSONFault(kind: .nameTwice, offset: start) }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault(next == nil ? .ended : .unexpected) }
            skipSpace()
            members[name] = try value(depth: depth + 1)
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "}")) else { throw fault(next == nil ? .ended : .unexpected) }
            return .object(members)
        }
    }

    private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
        place += 1
        var items: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .list(items) }
        while true {
            skipSpace()
            items.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "]")) else { throw fault(next == nil ? .ended : .unexpected) }
            return .list(items)
        }
    }

    // MARK: - Parts

    private mutating func number() throws(JSONFault) -> String {
        let start = place
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole > 0 else { throw fault(next == nil ? .ended : .unexpected) }
        if whole > 1, bytes[place - whole] == UInt8(ascii: "0") { throw fault(.unexpected) }
        if take(UInt8(ascii: ".")), digits() == 0 { throw fault(.unexpected) }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digits() > 0 else { throw fault(.unexpected) }
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = place
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
        return place - start
    }

    private mutating func text() throws(JSONFault) -> String {
        let start = place
        place += 1
        var found: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                guard let text = String(validating: found, as: UTF8.self), !found.contains(0) else {
                    throw JSONFault(kind: .malformedText, offset: start)
                }
                return text
            case UInt8(ascii: "\\"):
                place += 1
                try escape(into: &found)
            case 0..<32: throw fault(.unexpected)
            default:
                found.append(byte)
                place += 1
            }
        }
        throw fault(.ended)
    }

    private mutating func escape(into found: inout [UInt8]) throws(JSONFault) {
        guard let byte = next else { throw fault(.ended) }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): found.append(byte)
        case UInt8(ascii: "b"): found.append(8)
        case UInt8(ascii: "f"): found.append(12)
        case UInt8(ascii: "n"): found.append(10)
        case UInt8(ascii: "r"): found.append(13)
        case UInt8(ascii: "t"): found.append(9)
        case UInt8(ascii: "u"):
            let first = try hexadecimal()
            if let scalar = UnicodeScalar(first) {
                found += Array(String(Character(scalar)).utf8)
                return
            }
            // The first half of a pair: the second must follow.
            guard (0xD800...0xDBFF).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                throw fault(.malformedText)
            }
            let second = try hexadecimal()
            guard (0xDC00...0xDFFF).contains(second),
                let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw fault(.malformedText) }
            found += Array(String(Character(scalar)).utf8)
        default: throw fault(.unexpected)
        }
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = next.flatMap(PercentText.hexDigit) else {
                throw fault(next == nil ? .ended : .unexpected)
            }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        for byte in word.description.utf8 {
            guard take(byte) else { throw fault(next == nil ? .ended : .unexpected) }
        }
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: place) }
}
