/// A QR code (ISO/IEC 18004:2015): bytes at error correction level M, in the smallest size that holds them.
///
/// For secrets that a phone takes over from the screen; made here, so that they go to nobody else.
package struct QRCode: Hashable, Sendable {
    /// The most bytes of text: a square of 77 modules.
    package static let mostBytes = 412

    /// Modules on each side.
    package let size: Int
    private var dark: [Bool]
    /// Marks that neither data nor mask touch.
    private var isMark: [Bool]

    /// - Returns: `nil` for more than ``mostBytes`` bytes of UTF-8.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.holding(bytes.count) else { return nil }
        size = version.size
        dark = Array(repeating: false, count: size * size)
        isMark = dark
        drawMarks(version)
        let codewords = QRCode.interleaved(QRCode.data(bytes, version), version)
        let plain = self
        var best: (penalty: Int, code: QRCode)?
        for mask in 0..<8 {
            var code = plain
            code.fill(codewords, mask)
            code.drawFormat(mask)
            let penalty = code.penalty
            if best.map({ penalty < $0.penalty }) ?? true { best = (penalty, code) }
        }
        guard let best else { return nil }
        dark = best.code.dark
    }

    /// Whether a module is dark; beyond the edges none is.
    package func isDark(_ x: Int, _ y: Int) -> Bool {
        (0..<size).contains(x) && (0..<size).contains(y) && dark[y * size + x]
    }

    // MARK: - Data

    /// Mode, length, bytes, end and filling.
    private static func data(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ value: Int, _ count: Int) {
            for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) }
        }
        append(0b0100, 4)
        append(bytes.count, version.countBits)
        for byte in bytes { append(Int(byte), 8) }
        append(0, min(4, version.dataCodewords * 8 - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var filling = 0xEC
        while bits.count < version.dataCodewords * 8 {
            append(filling, 8)
            filling ^= 0xEC ^ 0x11
        }
        return stride(from: 0, to: bits.count, by: 8).map { place in
            bits[place..<place + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }

    /// The codewords of all blocks, each with its correction, in the order in which they are drawn.
    private static func interleaved(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
        let correction = ReedSolomon(count: version.correction)
        var blocks: [ArraySlice<UInt8>] = []
        var rest = data[...]
        for length in version.blocks {
            blocks.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        var result: [UInt8] = []
        for place in 0..<(version.blocks.max() ?? 0) {
            for block in blocks where place < block.count { result.append(block[block.startIndex + place]) }
        }
        let corrections = blocks.map { correction.codewords(of: $0) }
        for place in 0..<version.correction {
            for block in corrections { result.append(block[place]) }
        }
        return result
    }

    /// Draws codewords in their zigzag from the lower right, under a mask.
    private mutating func fill(_ codewords: [UInt8], _ mask: Int) {
        var place = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            for step in 0..<size {
                let y = (right + 1) & 2 == 0 ? size - 1 - step : step
                for x in [right, right - 1] where !isMark[y * size + x] {
                    let bit =
                        place < codewords.count * 8 && codewords[place / 8] >> (7 - place % 8) & 1 == 1
                    dark[y * size + x] = bit != QRCode.isFlipped(x, y, mask)
                    place += 1
                }
            }
            right -= 2
        }
    }

    private static func isFlipped(_ x: Int, _ y: Int, _ mask: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }

    // MARK: - Marks

    private mutating func mark(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        dark[y * size + x] = isDark
        isMark[y * size + x] = true
    }

    private mutating func drawMarks(_ version: QRVersion) {
        for place in 0..<size {
            mark(6, place, place % 2 == 0)
            mark(place, 6, place % 2 == 0)
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            for down in -4...4 {
                for across in -4...4 {
                    let ring = max(abs(across), abs(down))
                    mark(x + across, y + down, ring != 2 && ring != 4)
                }
            }
        }
        let last = version.marks.count - 1
        for (row, y) in version.marks.enumerated() {
            for (column, x) in version.marks.enumerated() {
                // Where the three corners are there is no room.
                if row == 0 && (column == 0 || column == last) || row == last && column == 0 { continue }
                for down in -2...2 {
                    for across in -2...2 { mark(x + across, y + down, max(abs(across), abs(down)) != 1) }
                }
            }
        }
        drawFormat(0)
        guard version.number >= 7 else { return }
        var rest = version.number
        for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
        let bits = version.number << 12 | rest
        for place in 0..<18 {
            let (x, y) = (size - 11 + place % 3, place / 3)
            mark(x, y, bits >> place & 1 == 1)
            mark(y, x, bits >> place & 1 == 1)
        }
    }

    /// Level M (00) and the mask, with their correction, twice.
    private mutating func drawFormat(_ mask: Int) {
        var rest = mask
        for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
        let bits = (mask << 10 | rest) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0...5 { mark(8, place, bit(place)) }
        mark(8, 7, bit(6))
        mark(8, 8, bit(7))
        mark(7, 8, bit(8))
        for place in 9..<15 { mark(14 - place, 8, bit(place)) }
        for place in 0..<8 { mark(size - 1 - place, 8, bit(place)) }
        for place in 8..<15 { mark(8, size - 15 + place, bit(place)) }
        mark(8, size - 8, true)
    }
}
