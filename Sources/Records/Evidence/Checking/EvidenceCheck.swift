import Database

/// Reads every content back and holds every record against the journal.
///
/// Evidence may be added and erased meanwhile: what looks wrong is looked at once more at the end.
struct EvidenceCheck {
    typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Bool

    private let database: Database
    private let store: any EvidenceStore
    private let progress: Progress
    private var report = EvidenceReport()
    private var total = 0
    /// Not found where they should be, and found where they should not be.
    private var absent: [Digest] = []
    private var surplus: [StoredContent] = []

    /// How much is asked for at once.
    private let page: Int

    init(_ database: Database, _ store: any EvidenceStore, page: Int, progress: @escaping Progress) {
        self.database = database
        self.page = page
        self.store = store
        self.progress = progress
    }

    mutating func run() async throws -> EvidenceReport {
        total = try await database.read { connection in
            try connection.value(Int.self, "SELECT count(*) FROM evidence_content WHERE erased IS NULL")
        }
        try await checkContents()
        try await checkSuspects()
        for name in try await store.strays() { report.add(.stray(name)) }
        try await checkRecords()
        return report
    }

    /// Walks through what is named and what is stored, both in the order of digests.
    private mutating func checkContents() async throws {
        var named = Pages<EvidenceContent>()
        var stored = Pages<StoredContent>()
        let count = page
        while true {
            if named.needsMore {
                let last = named.last?.digest
                named.add(
                    try await database.read {
                        try EvidenceRows($0).contents(after: last, atMost: count)
                    }
                )
            }
            if stored.needsMore {
                stored.add(try await store.contents(after: stored.last?.digest, atMost: count))
            }
            switch (named.first, stored.first) {
            case (nil, nil): return
            case (let content?, let found?) where content.digest == found.digest:
                named.drop()
                stored.drop()
                if content.erasure == nil { try await check(content.digest) } else { surplus.append(found) }
            case (let content?, let found):
                if let found, found.digest.precedes(content.digest) {
                    stored.drop()
                    surplus.append(found)
                } else {
                    named.drop()
                    if content.erasure == nil { absent.append(content.digest) }
                }
            case (nil, let found?):
                stored.drop()
                surplus.append(found)
            }
        }
    }

    private mutating func check(_ digest: Digest) async throws {
        do {
            for try await part in try await store.content(of: digest) { report.bytes += part.count }
        } catch EvidenceStoreError.altered(_, let found, let size) {
            report.add(.altered(digest, found: found, size: size))
        } catch EvidenceStoreError.missing {
            absent.append(digest)
        } catch let error as EvidenceStoreError where error != .cancelled {
            report.add(.unreadable(digest, error))
        }
        report.checked += 1
        guard progress(report.checked, max(total, report.checked)), !Task.isCancelled else {
            throw EvidenceStoreError.cancelled
        }
    }

    private mutating func checkSuspects() async throws {
        for digest in absent {
            let (content, pieces) = try await database.read { connection in
                let rows = EvidenceRows(connection)
                return (try rows.content(digest), try rows.pieces(of: digest))
            }
            guard let content, content.erasure == nil, try await store.size(of: digest) == nil else {
                continue
            }
            report.add(.missing(digest, pieces: pieces))
        }
        for found in surplus {
            let (content, isNamed) = try await database.read { connection in
                let rows = EvidenceRows(connection)
                return (try rows.content(found.digest), try !rows.named([found.digest]).isEmpty)
            }
            guard try await store.size(of: found.digest) != nil else { continue }
            if content?.erasure != nil {
                report.add(.notErased(found.digest))
            } else if !isNamed {
                report.orphans.append(found)
            }
        }
    }

    private mutating func checkRecords() async throws {
        var last: Identifier<Evidence>?
        while true {
            let (after, count) = (last, page)
            let found = try await database.read {
                try EvidenceRows($0).recordFaults(after: after, atMost: count)
            }
            for fault in found.faults { report.add(fault) }
            report.records += found.count
            guard let next = found.last else { return }
            last = next
            if Task.isCancelled { throw EvidenceStoreError.cancelled }
        }
    }
}

/// What comes page by page and is looked at one by one.
private struct Pages<Element> {
    private var waiting: ArraySlice<Element> = []
    private(set) var last: Element?
    private var isOver = false

    var first: Element? { waiting.first }

    var needsMore: Bool { waiting.isEmpty && !isOver }

    mutating func add(_ page: [Element]) {
        waiting = page[...]
        isOver = page.isEmpty
        if let end = page.last { last = end }
    }

    mutating func drop() { waiting.removeFirst() }
}

extension Digest {
    /// In the order of their bytes.
    func precedes(_ other: Digest) -> Bool { bytes.lexicographicallyPrecedes(other.bytes) }
}
