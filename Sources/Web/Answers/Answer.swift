package import HTML

/// What the server sends back: a page, data, a file, or where to go instead.
package struct Answer: Sendable {
    /// How long others may keep it.
    package enum Keeping: Sendable {
        /// The same for everybody until something changes: kept, and asked about each time.
        case shared
        /// For this visitor alone: kept by nobody.
        case personal
        /// Never changes under its address.
        case forever
    }

    package var status: Int
    package var mediaType: MediaKind
    package var body: [UInt8]
    package var keeping: Keeping
    /// Where to go instead, for 303 and 301.
    package var location: Link?
    /// The name under which a browser keeps it as a file.
    package var fileName: String?
    /// Further header fields; names from code, values checked when sent.
    package var headers: [(name: StaticString, value: String)] = []

    package init(
        _ mediaType: MediaKind,
        _ body: [UInt8],
        status: Int = 200,
        keeping: Keeping = .personal,
        fileName: String? = nil
    ) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
        self.keeping = keeping
        self.fileName = fileName
    }

    /// After a form: see this page now. The browser asks for it anew and repeats nothing when reloaded.
    package static func see(_ link: Link) -> Answer {
        var answer = Answer(.text, [], status: 303)
        answer.location = link
        return answer
    }

    /// The page is at another address for good.
    package static func moved(to link: Link) -> Answer {
        var answer = Answer(.text, [], status: 301, keeping: .shared)
        answer.location = link
        return answer
    }
}
