/// Attributes of a participant as one text: `group=1` on a line each, sorted by name.
enum AttributeText {
    static func write(_ attributes: [String: String]) -> String {
        attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    }

    static func read(_ text: String) -> [String: String] {
        var attributes: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let sign = line.firstIndex(of: "=") else { continue }
            attributes[String(line[..<sign])] = String(line[line.index(after: sign)...])
        }
        return attributes
    }
}
