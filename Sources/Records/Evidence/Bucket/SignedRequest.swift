import Crypto
package import Quantities

/// A request signed by AWS Signature Version 4, with the signature in its `Authorization` field.
///
/// Path and query are given as they are sent, percent-encoded; the path is not tidied up, as S3 wants it. Source: AWS, "Signature
/// Version 4 signing process" and "Signature calculations for the Authorization header" of the S3 API reference.
package struct SignedRequest {
    /// `20130524T000000Z`.
    package let time: String
    private let day: Substring
    private let region: String
    private let service: String
    private let credentials: BucketCredentials
    private let canonical: String
    private let signedHeaders: String

    /// - Parameters:
    ///   - query: names and values percent-encoded, in any order.
    ///   - headers: all that are signed, `Host` among them; the date is added if it is not there.
    ///   - payload: the hexadecimal SHA-256 of the body.
    package init(
        _ method: String,
        path: String,
        query: [(name: String, value: String)],
        headers: [(name: String, value: String)],
        payload: String,
        at now: Instant,
        region: String,
        service: String = "s3",
        _ credentials: BucketCredentials
    ) {
        let digits = now.description.filter { $0 != "-" && $0 != ":" }
        time = digits.prefix(15) + "Z"
        day = digits.prefix(8)
        self.region = region
        self.service = service
        self.credentials = credentials
        var headers = headers.map { ($0.name.lowercased(), SignedRequest.trimmed($0.value)) }
        if !headers.contains(where: { $0.0 == "x-amz-date" }) { headers.append(("x-amz-date", time)) }
        headers.sort { $0.0 < $1.0 }
        let pairs = query.map { ($0.name, $0.value) }
            .sorted { SignedRequest.precedes($0, $1) }
            .map { "\($0.0)=\($0.1)" }
        signedHeaders = headers.map(\.0).joined(separator: ";")
        canonical = [
            method, path, pairs.joined(separator: "&"), headers.map { "\($0.0):\($0.1)\n" }.joined(),
            signedHeaders,
            payload,
        ].joined(separator: "\n")
    }

    package var authorization: String {
        "AWS4-HMAC-SHA256 Credential=\(credentials.accessKey)/\(scope), SignedHeaders=\(signedHeaders), "
            + "Signature=\(signature)"
    }

    package var signature: String {
        let digest = Digest(of: canonical.utf8)
        let text = ["AWS4-HMAC-SHA256", time, scope, digest.description].joined(separator: "\n")
        var key = SymmetricKey(data: Array("AWS4\(credentials.secretKey)".utf8))
        for part in [String(day), region, service, "aws4_request"] {
            key = SymmetricKey(data: SignedRequest.code(part, key))
        }
        return Digest(bytes: SignedRequest.code(text, key))?.description ?? ""
    }

    private var scope: String { "\(day)/\(region)/\(service)/aws4_request" }

    private static func code(_ text: String, _ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    /// Without spaces around and with single ones within.
    private static func trimmed(_ value: String) -> String {
        value.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    /// By their bytes: names first, then values.
    private static func precedes(_ left: (String, String), _ right: (String, String)) -> Bool {
        left.0 != right.0
            ? left.0.utf8.lexicographicallyPrecedes(right.0.utf8)
            : left.1.utf8.lexicographicallyPrecedes(right.1.utf8)
    }
}

/// Percent-encoding as the signature wants it: only letters, digits and `-._~` stay.
package enum PercentEncoding {
    package static func encoded(_ text: String, keepingSlashes: Bool = false) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x2F where keepingSlashes: encoded += "/"
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
