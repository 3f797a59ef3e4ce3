import Criteria
import HTML
import Hummingbird

extension Answer {
    /// The header fields.
    var fields: HTTPFields {
        var fields = HTTPFields()
        fields[.contentType] = mediaType.rawValue
        switch keeping {
        case .shared: fields[.cacheControl] = "public, no-cache"
        case .personal: fields[.cacheControl] = "private, no-store"
        case .forever: fields[.cacheControl] = "public, max-age=31536000, immutable"
        }
        if let location { fields[.location] = location.text }
        if let fileName { fields[.contentDisposition] = Answer.disposition(fileName) }
        for header in headers {
            guard let name = HeaderField.Name(header.name.description) else { continue }
            fields[name] = header.value
        }
        return fields
    }

    /// Sent once: packed quickly when that is worth it.
    func response(to headers: HTTPFields) -> Response {
        var fields = fields
        var bytes = body
        if mediaType.isPackable, body.count > 1_024 {
            fields[.vary] = "Accept-Encoding"
            if headers.acceptsGzip, let packed = Gzip.pack(body, level: 1) {
                bytes = packed
                fields[.contentEncoding] = "gzip"
            }
        }
        return Response(
            status: .init(code: status),
            headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// The name in letters that every client reads, and as it is (RFC 6266).
    private static func disposition(_ name: String) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
        let plain = String(decoding: name.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        let encoded = name.utf8.map { byte -> String in
            if isPlain(byte) { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded.joined())"
    }
}
