import Hummingbird
import Records

/// An answer ready to be sent many times: as it is, packed, and with the tag by which browsers ask whether it changed.
struct KeptAnswer: Sendable {
    let answer: Answer
    private let plain: ByteBuffer
    private let packed: ByteBuffer?
    /// Of the content, so that a version that changes nothing on the page changes no tag.
    private let tag: String

    init(_ answer: Answer) {
        let bytes = answer.body
        tag = String(Digest(of: bytes).description.prefix(32))
        plain = ByteBuffer(bytes: bytes)
        let packedBytes = answer.mediaType.isPackable && bytes.count > 256 ? Gzip.pack(bytes, level: 6) : nil
        packed = packedBytes.map { ByteBuffer(bytes: $0) }
        var head = answer
        head.body = []
        self.answer = head
    }

    /// How much memory it takes.
    var size: Int { plain.readableBytes + (packed?.readableBytes ?? 0) + 512 }

    /// - Parameter headers: of the request.
    func response(to headers: HTTPFields) -> Response {
        var fields = answer.fields
        let isPacked = packed != nil && headers.acceptsGzip
        let own = "\"\(tag)\(isPacked ? ".gz" : "")\""
        fields[.eTag] = own
        if packed != nil { fields[.vary] = "Accept-Encoding" }
        if answer.status == 200, headers.names(tag: own) {
            fields[.contentType] = nil
            return Response(status: .notModified, headers: fields)
        }
        if isPacked { fields[.contentEncoding] = "gzip" }
        let body = isPacked ? packed ?? plain : plain
        return Response(
            status: .init(code: answer.status),
            headers: fields,
            body: ResponseBody(byteBuffer: body)
        )
    }
}

extension HTTPFields {
    /// Whether the client takes gzip; a quality of zero refuses it.
    var acceptsGzip: Bool {
        guard let accepted = self[.acceptEncoding] else { return false }
        return accepted.split(separator: ",").contains { part in
            let words = part.split(separator: ";")
            let name = words.first?.filter { $0 != " " }
            let quality = words.dropFirst().first?.filter { $0 != " " }
            return name == "gzip" && quality != "q=0" && quality != "q=0.0"
        }
    }

    /// Whether the client has what this tag stands for (RFC 9110, 13.1.2).
    func names(tag: String) -> Bool {
        guard let known = self[.ifNoneMatch] else { return false }
        return known.split(separator: ",").contains { part in
            let one = part.filter { $0 != " " }
            return one == "*" || one == tag || one == "W/" + tag
        }
    }
}
