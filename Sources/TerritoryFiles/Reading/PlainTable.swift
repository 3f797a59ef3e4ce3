import Glibc

/// A file of the project's own data: comma-separated, UTF-8, LF or CRLF, no quotes, with a fixed header.
struct PlainTable {
    let file: String
    let columns: [String]
    private let bytes: [UInt8]
    private(set) var faults: [TerritoryFileFault] = []

    init(folder: String, name: String, columns: [String]) {
        file = folder + "/" + name
        self.columns = columns
        guard let bytes = Self.read(file) else {
            self.bytes = []
            let reason = String(cString: strerror(errno))
            faults = [
                TerritoryFileFault(
                    file: file,
                    line: 0,
                    column: nil,
                    value: "",
                    expected: .readable(reason)
                )
            ]
            return
        }
        self.bytes = bytes
    }

    /// Calls `body` with the cells of every row behind the header.
    mutating func forEachRow(_ body: (PlainRow) -> Void) {
        guard faults.isEmpty else { return }
        let header = columns.joined(separator: ",")
        var start = 0
        var line = 0
        var cells: [Range<Int>] = []
        cells.reserveCapacity(columns.count)
        bytes.withUnsafeBufferPointer { bytes in
            while start < bytes.count || line == 0 {
                line += 1
                cells.removeAll(keepingCapacity: true)
                var place = start
                var cell = start
                while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
                    if bytes[place] == UInt8(ascii: ",") {
                        cells.append(cell..<place)
                        cell = place + 1
                    }
                    place += 1
                }
                let next = place + 1
                if place > start, bytes[place - 1] == UInt8(ascii: "\r") { place -= 1 }
                cells.append(cell..<place)
                if line == 1 {
                    guard String(decoding: bytes[start..<place], as: UTF8.self) == header else {
                        report(1, bytes[start..<place], .header(header))
                        return
                    }
                } else if cells.count != columns.count {
                    report(line, bytes[start..<place], .cells(columns.count))
                } else {
                    body(PlainRow(line: line, cells: cells, bytes: bytes))
                }
                start = next
            }
        }
    }

    /// The rows of a small file of the project's own as texts, the header first.
    static func rows(of file: String) throws(TerritoryFileFaults) -> PublishedTable {
        guard let bytes = read(file) else {
            let reason = String(cString: strerror(errno))
            throw TerritoryFileFaults([
                TerritoryFileFault(
                    file: file,
                    line: 0,
                    column: nil,
                    value: "",
                    expected: .readable(reason)
                )
            ])
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return PublishedTable(
            rows: lines.enumerated().compactMap { place, line in
                let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
                guard !text.isEmpty else { return nil }
                let cells = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                return PublishedTable.Row(
                    line: place + 1,
                    cells: cells.map { String(decoding: $0, as: UTF8.self) }
                )
            }
        )
    }

    private mutating func report(
        _ line: Int,
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>,
        _ expected: TerritoryFileFault.Expected
    ) {
        faults.append(
            TerritoryFileFault(
                file: file,
                line: line,
                column: nil,
                value: String(decoding: bytes, as: UTF8.self),
                expected: expected
            )
        )
    }

    private static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }
}
