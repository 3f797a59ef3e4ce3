import Criteria

/// What an endpoint answers when all went well: status, kind of content, its form.
struct Reply<Value>: Sendable {
    let summary: ReplySummary
    let answer: @Sendable (Value) -> EndpointAnswer

    static func json(_ form: Form<Value>, status: Int = 200, _ about: Text) -> Reply {
        Reply(summary: ReplySummary(status: status, mediaType: .json, schema: form.schema, about: about)) {
            value in
            let json = JSONWriter()
            form.write(value, json)
            return .whole(Answer(.json, json.bytes, status: status))
        }
    }
}

extension Reply where Value == Answer {
    /// Content of its own kind, such as CSV or a file.
    static func content(_ mediaType: MediaKind, _ about: Text) -> Reply {
        Reply(summary: ReplySummary(status: 200, mediaType: mediaType, schema: nil, about: about)) {
            .whole($0)
        }
    }
}

/// What is said of an answer in the document.
struct ReplySummary: Sendable {
    let status: Int
    let mediaType: MediaKind
    /// `nil` for content that is no JSON.
    let schema: Schema?
    let about: Text
}

/// What writes events while they happen.
typealias EventWriter = @Sendable (EventSink) async throws -> Void

extension Reply where Value == EventWriter {
    /// Server-sent events.
    static func events(_ about: Text) -> Reply {
        Reply(summary: ReplySummary(status: 200, mediaType: .events, schema: nil, about: about)) {
            .events($0)
        }
    }
}
