/// Makes PNG images.
enum PNGBuilder {
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return UInt32(content.count).big + body + Packing.crc(body).big
    }

    /// A black image that claims this size.
    static func image(width: UInt32 = 2, height: UInt32 = 2, behind: [UInt8] = []) -> [UInt8] {
        let header = width.big + height.big + [8, 0, 0, 0, 0]
        let data = Packing.deflated([0, 0, 0, 0, 0, 0], header: true)
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", data)
            + chunk("IEND", []) + behind
    }
}
