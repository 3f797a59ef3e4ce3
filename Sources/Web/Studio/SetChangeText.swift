import Criteria

/// A change of a derived set in a few words.
struct SetChangeText {
    private let change: Lineage.Change

    init(_ change: Lineage.Change) { self.change = change }

    func words(_ frame: Frame) -> String {
        switch change.kind {
        case .add: return frame(StudioWords.added)
        case .remove: return frame(StudioWords.removed)
        case .set:
            var seen: Set<String> = []
            return change.fields.map { field in frame(SetChangeText.name(of: field)) }
                .filter { seen.insert($0).inserted }.joined(separator: ", ")
        }
    }

    /// What a field of the format is to people; its own name where it has no other.
    private static func name(of field: String) -> Text {
        switch field.prefix(while: { $0 != "." }) {
        case "require", "ladder": Text(vi: "yêu cầu", en: "what is required")
        case "score": Text(vi: "cách cho điểm", en: "how points are given")
        case "maximum": Text(vi: "điểm tối đa", en: "the maximum")
        case "title": Text(vi: "tên", en: "the title")
        case "value", "let": Text(vi: "cách tính", en: "the calculation")
        case "inputs": Text(vi: "số liệu cần có", en: "the figures asked for")
        case "policies": Text(vi: "cách xử lý khi thiếu số liệu", en: "what missing figures mean")
        case "weight": Text(vi: "trọng số", en: "the weight")
        default: Text(vi: field, en: field)
        }
    }
}
