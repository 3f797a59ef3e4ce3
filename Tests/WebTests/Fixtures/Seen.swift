import WebClient

/// An answer as a person sees it.
struct Seen {
    let response: WebResponse
    let text: String

    init(_ response: WebResponse) {
        self.response = response
        text = String(decoding: response.body, as: UTF8.self)
    }

    var status: Int { response.status }

    var location: String? { response.header("location") }

    /// Everything that the answer says about cookies.
    var cookies: [String] {
        response.headers.filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
    }

    /// The hidden fields of the form that goes to a path.
    func hidden(of path: String) -> [(String, String)] {
        guard
            let start = text.ranges(of: "<form").map(\.lowerBound).first(where: { start in
                // A form that only asks for a page carries nothing.
                let tag = text[start...].prefix { $0 != ">" }
                return tag.contains("action=\"\(path)\"") && tag.contains("method=\"post\"")
            })
        else { return [] }
        let end = text[start...].firstRange(of: "</form>")?.lowerBound ?? text.endIndex
        return text[start..<end].split(separator: "<").filter {
            $0.hasPrefix("input") && $0.contains("type=\"hidden\"")
        }.compactMap { tag in
            guard let name = Seen.attribute("name", of: tag) else { return nil }
            return (name, Seen.attribute("value", of: tag) ?? "")
        }
    }

    static func attribute(_ name: String, of tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" }).replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
