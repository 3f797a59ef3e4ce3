/// What kind of content an answer has.
package enum MediaKind: String, Sendable, Hashable {
    case html = "text/html; charset=utf-8"
    case text = "text/plain; charset=utf-8"
    case csv = "text/csv; charset=utf-8"
    case json = "application/json"
    case problem = "application/problem+json"
    case css = "text/css; charset=utf-8"
    case script = "text/javascript; charset=utf-8"
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case webp = "image/webp"
    case pdf = "application/pdf"
    case manifest = "application/manifest+json"
    case binary = "application/octet-stream"

    /// Whether packing makes it smaller.
    var isPackable: Bool {
        switch self {
        case .html, .text, .csv, .json, .problem, .css, .script, .svg, .manifest: true
        case .png, .jpeg, .webp, .pdf, .binary: false
        }
    }
}
