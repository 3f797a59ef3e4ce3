import Criteria
import Records

/// One thing that programs can ask for, declared once: routing, reading of the request, the document of the interface and its
/// pages are all made of this value, so that none of them can drift from what is done.
///
/// What the closure is given is exactly what was asked for, in that order, read and checked.
struct Endpoint: Sendable {
    let method: Method
    /// Below `/api/v1`: `/units/{code}`.
    let path: String
    /// The name of the operation in programs: `showUnit`.
    let name: String
    let group: APIGroup
    let title: Text
    let access: EndpointAccess
    let asks: [AskSummary]
    /// What kind of bytes is sent in place of JSON; `nil` for JSON or nothing.
    let bytes: BytesAsk?
    let reply: ReplySummary
    /// The same for everybody: kept per version of the data.
    let isKept: Bool
    /// Whether it changes something, and so needs a key by which a repeated request is known.
    let changes: Bool
    let answer: @Sendable (APICall, APIRequest) async throws -> EndpointAnswer

    enum Method: String, Sendable { case get, post, put, delete }

    init<Value, each Asked: Sendable>(
        _ method: Method,
        _ path: String,
        _ name: String,
        in group: APIGroup,
        _ title: Text,
        for access: EndpointAccess = .everyone,
        isKept: Bool = false,
        changes: Bool? = nil,
        bytes: BytesAsk? = nil,
        asking asks: repeat Ask<each Asked>,
        answering reply: Reply<Value>,
        _ answer: @escaping @Sendable (APICall, repeat each Asked) async throws -> Value
    ) {
        self.method = method
        self.path = path
        self.name = name
        self.group = group
        self.title = title
        self.access = access
        self.bytes = bytes
        self.reply = reply.summary
        self.isKept = isKept
        self.changes = changes ?? (method != .get)
        var summaries: [AskSummary] = []
        for ask in repeat each asks { summaries.append(AskSummary(place: ask.place, member: ask.member)) }
        self.asks = summaries
        let kept = (repeat each asks)
        self.answer = { call, request in
            let values = (repeat try request.read(each kept))
            return reply.answer(try await answer(call, repeat each values))
        }
    }

    /// Whether JSON is sent.
    var hasJSON: Bool { asks.contains { $0.place == .body } }

    func asks(in place: AskPlace) -> [Schema.Member] { asks.filter { $0.place == place }.map(\.member) }
}

/// Bytes that an endpoint takes in place of JSON.
struct BytesAsk: Sendable {
    let mediaType: String
    /// The most of them.
    let most: Int
    let about: Text
}
