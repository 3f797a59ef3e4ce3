/// The directory of a ZIP container, held against the bytes it speaks of before anything is unpacked.
///
/// The parts must follow one another from the first byte of the file to the directory without overlap and without room for
/// anything else, so that every program that reads the container sees the same parts.
struct ZipDirectory {
    let entries: [ZipEntry]
    /// Where the packed content of each entry lies.
    let contents: [Range<Int>]

    init(_ bytes: Bytes, _ limits: InspectionLimits) throws(ZipRefusal) {
        let end = try ZipEnd(bytes)
        guard end.count <= limits.entries else {
            throw ZipRefusal(.tooManyEntries(end.count, limit: limits.entries))
        }
        var entries: [ZipEntry] = []
        var place = end.start
        var total = 0
        for _ in 0..<end.count {
            let entry = try ZipEntry(bytes, at: place)
            guard entry.next <= end.end else { throw ZipRefusal(.directory) }
            place = entry.next
            let (sum, overflow) = total.addingReportingOverflow(entry.unpacked)
            guard !overflow, sum <= limits.unpacked else {
                throw ZipRefusal(.tooLarge(limit: limits.unpacked))
            }
            total = sum
            if entry.unpacked > limits.ratioFloor, entry.unpacked / limits.ratio > entry.packed {
                throw ZipRefusal(.ratio(entry: entry.shown, limit: limits.ratio))
            }
            entries.append(entry)
        }
        guard place == end.end, !entries.isEmpty else { throw ZipRefusal(.directory) }
        var names: Set<String> = []
        for entry in entries where !names.insert(entry.name.lowercased()).inserted {
            throw ZipRefusal(.name(entry: entry.shown))
        }
        contents = try ZipDirectory.contents(of: entries, bytes, before: end.start)
        self.entries = entries
    }

    private static func contents(
        of entries: [ZipEntry],
        _ bytes: Bytes,
        before directory: Int
    ) throws(ZipRefusal) -> [Range<Int>] {
        var contents: [Range<Int>] = []
        for entry in entries { contents.append(try entry.content(bytes)) }
        var reached = 0
        var room = 0
        for place in entries.indices.sorted(by: { entries[$0].header < entries[$1].header }) {
            let entry = entries[place]
            guard entry.header >= reached, contents[place].upperBound <= directory else {
                throw ZipRefusal(.overlap(entry: entry.shown))
            }
            guard entry.header - reached <= room else {
                throw ZipRefusal(.hiddenBytes(at: reached, count: entry.header - reached))
            }
            reached = contents[place].upperBound
            room = entry.descriptorRoom
        }
        guard directory - reached <= room else {
            throw ZipRefusal(.hiddenBytes(at: reached, count: directory - reached))
        }
        return contents
    }

    /// Whether a file that is something else ends as a container with a directory does.
    static func hides(in bytes: Bytes) -> Bool {
        let start = max(0, bytes.count - ZipEnd.reach)
        let tail = bytes.part(start..<bytes.count)
        var next = 0
        while let found = tail.first("PK\u{5}\u{6}", from: next) {
            let place = start + found
            if let size = bytes.little(place + 12, 4), bytes.little(place + 10, 2) != 0,
                bytes.has("PK\u{1}\u{2}", at: place - size) || bytes.has("PK\u{6}\u{7}", at: place - 20)
            {
                return true
            }
            next = found + 1
        }
        return false
    }
}
