import Criteria

/// Why what was asked in a form of this room cannot be put into a draft.
enum StudioFault: FieldedError, Hashable {
    /// The draft would have a fault.
    case bringsFault(field: String, Text)

    var field: String {
        switch self {
        case .bringsFault(let field, _): field
        }
    }

    var code: String { "draft.brings-fault" }

    var text: Text {
        switch self {
        case .bringsFault(_, let fault): fault
        }
    }
}
