/// What all sources say of all subjects of a series, as few bytes.
///
/// The number of heads; then for each, by subject and source: how far its subject is from that of the head before, its source, its value.
enum SeriesSnapshot {
    static func content(_ heads: [SeriesHead]) -> [UInt8] {
        var packed = PackedBytes()
        packed.reserve(16 + heads.count * 6)
        packed.append(UInt64(heads.count))
        var last: Int64 = 0
        for head in heads {
            packed.append(UInt64(head.subject - last))
            packed.append(UInt64(head.source))
            packed.append(head.value)
            last = head.subject
        }
        return packed.bytes
    }

    /// Reads heads into an array that is emptied first.
    ///
    /// - Returns: whether the content is one that ``content(_:)`` wrote.
    static func read(_ content: [UInt8], into heads: inout [SeriesHead]) -> Bool {
        heads.removeAll(keepingCapacity: true)
        var reader = PackedReader(content)
        guard let count = reader.unsigned(), count <= UInt64(content.count) else { return false }
        heads.reserveCapacity(Int(count))
        var subject: Int64 = 0
        for _ in 0..<count {
            guard let step = reader.unsigned(), let source = reader.unsigned(), let value = reader.value()
            else { return false }
            subject &+= Int64(truncatingIfNeeded: step)
            heads.append(
                SeriesHead(subject: subject, source: Int64(truncatingIfNeeded: source), value: value)
            )
        }
        return reader.isAtEnd
    }

    /// The heads after further rows.
    ///
    /// - Parameter rows: of this series, by subject, source and number; of several with one key the last holds.
    static func merged(_ heads: [SeriesHead], with rows: some Sequence<ObservationRow>) -> [SeriesHead] {
        var merged: [SeriesHead] = []
        merged.reserveCapacity(heads.count)
        var place = 0
        for row in rows {
            let head = SeriesHead(row)
            while place < heads.count, SeriesHead.isBefore(heads[place], head) {
                merged.append(heads[place])
                place += 1
            }
            if let last = merged.last, last.subject == head.subject, last.source == head.source {
                merged[merged.count - 1] = head
            } else {
                merged.append(head)
                if place < heads.count, heads[place].subject == head.subject,
                    heads[place].source == head.source
                {
                    place += 1
                }
            }
        }
        merged += heads[place...]
        return merged
    }
}
