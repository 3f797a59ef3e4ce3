import Quantities
import WebClient

/// The names in a bucket below the prefix, page by page, in the order of their bytes.
struct BucketListing {
    private let connection: BucketConnection

    init(_ connection: BucketConnection) { self.connection = connection }

    /// - Parameter body: told name without prefix, size and time; answers whether to go on.
    func each(
        after start: String?,
        _ body: (_ name: String, _ size: Int, _ kept: Instant) -> Bool
    ) async throws(EvidenceStoreError) {
        let prefix = connection.address.prefix
        var start = start
        while true {
            var query = [
                (name: "list-type", value: "2"),
                (name: "max-keys", value: "\(connection.options.pageLength)"),
            ]
            if !prefix.isEmpty { query.append((name: "prefix", value: prefix)) }
            if let start { query.append((name: "start-after", value: start)) }
            let answer = try await connection.send(.get, connection.address.path, query: query)
            let page = BucketXML(answer.body)
            guard let isCut = page.first("IsTruncated") else {
                throw .badAnswer("a list without IsTruncated")
            }
            for object in page.all("Contents") {
                guard let key = object.first("Key"), key.hasPrefix(prefix),
                    let size = object.first("Size").flatMap({ Int($0) }), size >= 0,
                    let kept = object.first("LastModified").flatMap({ BucketTime.list($0) })
                else { throw .badAnswer("an entry of a list without name, size or time") }
                // A service that gives the same page again would keep us here for ever.
                guard start.map({ $0.utf8.lexicographicallyPrecedes(key.utf8) }) ?? true else {
                    throw .badAnswer("a list out of order")
                }
                start = key
                guard body(String(key.dropFirst(prefix.count)), size, kept) else { return }
            }
            if isCut != "true" { return }
            guard !page.all("Contents").isEmpty else {
                throw .badAnswer("an empty page in the middle of a list")
            }
        }
    }
}
