/// A size of QR codes at error correction level M (ISO/IEC 18004:2015, tables 7 and 9): how data are divided, where marks stand.
struct QRVersion: Hashable, Sendable {
    /// 1 to 15.
    let number: Int
    /// Error correction codewords of each block.
    let correction: Int
    /// Data codewords of each block, the shorter blocks first.
    let blocks: [Int]
    /// Centres of the alignment marks, the same across and down.
    let marks: [Int]

    /// Modules on each side.
    var size: Int { 17 + 4 * number }
    var dataCodewords: Int { blocks.reduce(0, +) }
    /// Bits that say how many bytes follow.
    var countBits: Int { number < 10 ? 8 : 16 }
    /// The most bytes of text.
    var mostBytes: Int { (dataCodewords * 8 - 4 - countBits) / 8 }

    /// The smallest that holds so many bytes; `nil` where there is none.
    static func holding(_ bytes: Int) -> QRVersion? { all.first { $0.mostBytes >= bytes } }

    static let all: [QRVersion] = [
        version(1, 10, [(1, 16)], []),
        version(2, 16, [(1, 28)], [6, 18]),
        version(3, 26, [(1, 44)], [6, 22]),
        version(4, 18, [(2, 32)], [6, 26]),
        version(5, 24, [(2, 43)], [6, 30]),
        version(6, 16, [(4, 27)], [6, 34]),
        version(7, 18, [(4, 31)], [6, 22, 38]),
        version(8, 22, [(2, 38), (2, 39)], [6, 24, 42]),
        version(9, 22, [(3, 36), (2, 37)], [6, 26, 46]),
        version(10, 26, [(4, 43), (1, 44)], [6, 28, 50]),
        version(11, 30, [(1, 50), (4, 51)], [6, 30, 54]),
        version(12, 22, [(6, 36), (2, 37)], [6, 32, 58]),
        version(13, 22, [(8, 37), (1, 38)], [6, 34, 62]),
        version(14, 24, [(4, 40), (5, 41)], [6, 26, 46, 66]),
        version(15, 24, [(5, 41), (5, 42)], [6, 26, 48, 70]),
    ]

    private static func version(
        _ number: Int,
        _ correction: Int,
        _ groups: [(count: Int, data: Int)],
        _ marks: [Int]
    ) -> QRVersion {
        let blocks = groups.flatMap { Array(repeating: $0.data, count: $0.count) }
        return QRVersion(number: number, correction: correction, blocks: blocks, marks: marks)
    }
}
