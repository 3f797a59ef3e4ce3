import Testing

@testable import Web

struct MultipartTests {
    private static let type = "multipart/form-data; boundary=----x9"

    private static func body(_ parts: [(head: String, content: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            bytes +=
                Array("------x9\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8) + part.content
            bytes += Array("\r\n".utf8)
        }
        return bytes + Array("------x9--\r\n".utf8)
    }

    /// Reads a body in pieces, and joins what belongs together.
    private static func read(_ bytes: [UInt8], cutAt cuts: [Int] = []) throws(MultipartFault) -> [(
        MultipartHead, [UInt8]
    )] {
        var reader = try MultipartReader(contentType: type)
        var parts: [(MultipartHead, [UInt8])] = []
        var start = 0
        for cut in (cuts.sorted() + [bytes.count]) where cut >= start {
            for event in try reader.take(bytes[start..<cut]) {
                switch event {
                case .begin(let head): parts.append((head, []))
                case .bytes(let more): parts[parts.count - 1].1 += more
                case .end: break
                }
            }
            start = cut
        }
        try reader.finish()
        return parts
    }

    private static let example = body([
        ("name=\"form-token\"", Array("abc".utf8)),
        ("name=\"empty\"", []),
        (
            "name=\"file\"; filename=\"bảng %22kê%22.csv\"\r\nContent-Type: text/csv",
            Array("a\r\n------x8\r\n--\r\n\r\n-".utf8)
        ),
    ])

    @Test func partsComeWithTheirNamesAndWhole() throws {
        let parts = try Self.read(Self.example)
        #expect(parts.map(\.0.name) == ["form-token", "empty", "file"])
        #expect(parts.map(\.0.fileName) == [nil, nil, "bảng \"kê\".csv"])
        #expect(
            parts.map { String(decoding: $0.1, as: UTF8.self) } == [
                "abc", "", "a\r\n------x8\r\n--\r\n\r\n-",
            ]
        )
    }

    @Test func whereThePiecesEndMakesNoDifference() throws {
        let whole = try Self.read(Self.example)
        for cut in 0...Self.example.count {
            let parts = try Self.read(Self.example, cutAt: [cut, min(cut + 1, Self.example.count)])
            #expect(parts.map(\.0) == whole.map(\.0))
            #expect(parts.map(\.1) == whole.map(\.1))
        }
        let single = try Self.read(Self.example, cutAt: Array(0...Self.example.count))
        #expect(single.map(\.1) == whole.map(\.1))
    }

    @Test func aBodyThatWasCutOffIsNeverTakenForWhole() {
        // The line end after the last boundary is the only thing that may lack.
        for length in 0..<(Self.example.count - 2) {
            #expect(throws: MultipartFault.self) { try Self.read(Array(Self.example[..<length])) }
        }
    }

    @Test func whateverIsChangedEndsInPartsOrAFault() {
        var random = SmallRandom(7)
        for _ in 0..<4_000 {
            var bytes = Self.example
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                        in: 0...255,
                        using: &random
                    )
                case 1: bytes.remove(at: Int.random(in: bytes.indices, using: &random))
                default:
                    let place = Int.random(in: bytes.indices, using: &random)
                    bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
                }
            }
            let cuts = (0..<3).map { _ in Int.random(in: 0...bytes.count, using: &random) }
            let whole = try? Self.read(bytes)
            let cut = try? Self.read(bytes, cutAt: cuts)
            #expect(whole?.map(\.1) == cut?.map(\.1))
        }
    }

    @Test func moreThanAHundredPartsAreRefused() {
        let many = Self.body((0..<101).map { ("name=\"f\($0)\"", []) })
        #expect(throws: MultipartFault.tooManyParts) { try Self.read(many) }
    }

    @Test(arguments: ["text/plain", "multipart/form-data", "multipart/form-data; boundary=", nil])
    func withoutABoundaryThereIsNoBody(_ type: String?) {
        #expect(throws: MultipartFault.noBoundary) { try MultipartReader(contentType: type) }
    }
}
