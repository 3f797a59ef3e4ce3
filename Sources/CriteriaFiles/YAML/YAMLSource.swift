/// The bytes of a YAML file, checked before a parser sees them: size, UTF-8, control characters.
struct YAMLSource {
    static let largestFile = 4 << 20

    let file: String
    let bytes: [UInt8]

    /// `nil` after a fault that makes reading on pointless.
    init?(_ bytes: [UInt8], file: String, log: FaultLog) {
        self.file = file
        let start = FilePosition(file: file, line: 1, column: 1)
        guard bytes.count <= Self.largestFile else {
            log.report(
                at: start,
                vi: "tệp lớn hơn 4 MiB; một bộ tiêu chí không cần đến thế, hãy tách bớt phần chữ",
                en: "the file is larger than 4 MiB; shorten or split it"
            )
            return nil
        }
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard checkEncoding(log) else { return nil }
    }

    private func checkEncoding(_ log: FaultLog) -> Bool {
        if let bad = bytes.firstIndex(where: {
            $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F
        }) {
            log.report(
                at: position(ofByte: bad),
                vi: "ký tự điều khiển (mã \(bytes[bad])) không được phép trong tệp; hãy xóa nó",
                en: "control character (code \(bytes[bad])) is not allowed; delete it"
            )
            return false
        }
        guard String(validating: bytes, as: UTF8.self) == nil else { return true }
        log.report(
            at: position(ofByte: firstInvalidByte),
            vi: "tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8",
            en: "the file is not valid UTF-8; save it as UTF-8"
        )
        return false
    }

    private var firstInvalidByte: Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var good = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
        return min(good, max(bytes.count - 1, 0))
    }

    /// The place of a byte.
    ///
    /// - Complexity: O(*n*) in the length of the file; for faults only.
    func position(ofByte offset: Int) -> FilePosition {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return FilePosition(file: file, line: line, column: column)
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
