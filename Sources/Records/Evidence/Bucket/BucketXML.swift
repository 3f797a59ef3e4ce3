/// What is needed of the XML that buckets answer in: the text of elements by name.
///
/// No general reader: elements without attributes that hold text or each other, as the S3 API reference shows them; anything else
/// is not found.
struct BucketXML {
    private let text: Substring

    init(_ body: [UInt8]) { text = String(decoding: body, as: UTF8.self)[...] }

    private init(_ text: Substring) { self.text = text }

    /// The text of the first element of this name.
    func first(_ name: String) -> String? {
        element(name, in: text).map { BucketXML.decoded($0.content) }
    }

    /// All elements of this name, each to be asked in turn.
    func all(_ name: String) -> [BucketXML] {
        var found: [BucketXML] = []
        var rest = text
        while let element = element(name, in: rest) {
            found.append(BucketXML(element.content))
            rest = element.rest
        }
        return found
    }

    private func element(_ name: String, in text: Substring) -> (content: Substring, rest: Substring)? {
        guard let start = text.firstRange(of: "<\(name)>") else { return nil }
        let after = text[start.upperBound...]
        guard let end = after.firstRange(of: "</\(name)>") else { return nil }
        return (after[..<end.lowerBound], after[end.upperBound...])
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var decoded = ""
        for (place, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            guard place > 0, let end = piece.firstIndex(of: ";") else {
                decoded += piece
                continue
            }
            decoded += entities[String(piece[..<end])] ?? ""
            decoded += piece[piece.index(after: end)...]
        }
        return decoded
    }
}
