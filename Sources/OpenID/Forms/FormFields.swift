/// Names and values as `application/x-www-form-urlencoded`, for bodies and for the queries of addresses.
struct FormFields {
    private var pairs: [(String, String)]

    init(_ pairs: [(String, String)]) { self.pairs = pairs }

    var text: String {
        pairs.map { FormFields.escaped($0.0) + "=" + FormFields.escaped($0.1) }.joined(separator: "&")
    }

    /// Everything but the unreserved characters of RFC 3986, byte by byte.
    static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~".utf8.contains(byte)
            {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
