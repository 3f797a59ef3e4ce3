/// The head of one part of a body.
struct MultipartHead: Hashable, Sendable {
    let name: String
    /// As the browser says; `nil` for what is no file.
    let fileName: String?

    /// Reads the lines of a head, without the empty one at the end.
    init(_ bytes: some Collection<UInt8>) throws(MultipartFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .badHead }
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { throw .badHead }
            guard line[..<colon].lowercased() == "content-disposition" else { continue }
            let value = line[line.index(after: colon)...]
            guard value.drop(while: { $0 == " " }).hasPrefix("form-data") else { throw .badHead }
            guard let name = MultipartHead.parameter("name", of: value), !name.isEmpty, name.utf8.count <= 200
            else {
                throw .badHead
            }
            self.name = name
            fileName = MultipartHead.parameter("filename", of: value)
            return
        }
        throw .badHead
    }

    /// A parameter in quotes, as browsers write it: `"` as `%22` (HTML standard, multipart/form-data).
    private static func parameter(_ name: String, of value: Substring) -> String? {
        guard let start = value.firstRange(of: "; \(name)=\"")?.upperBound else { return nil }
        let rest = value[start...]
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D", with: "").replacing(
            "%0A",
            with: ""
        )
    }
}
