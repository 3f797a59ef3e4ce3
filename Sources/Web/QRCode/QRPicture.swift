import HTML

/// A QR code as a picture of the page itself: nothing is loaded for it.
struct QRPicture {
    let code: QRCode
    let label: String
    /// Light modules around it (ISO/IEC 18004:2015, 6.3.8).
    private static let margin = 4

    func write(_ h: HTMLWriter) {
        // Two units to a module, so that lines run through the middles of modules.
        let side = 2 * (code.size + 2 * QRPicture.margin)
        var path = DrawnPath()
        for y in 0..<code.size {
            var x = 0
            while x < code.size {
                guard code.isDark(x, y) else {
                    x += 1
                    continue
                }
                let start = x
                while code.isDark(x, y) { x += 1 }
                let height = 2 * (y + QRPicture.margin) + 1
                path.move(to: 2 * (start + QRPicture.margin), height)
                path.line(to: 2 * (x + QRPicture.margin), height)
            }
        }
        h.svg(.class("qr"), .viewBox(0, 0, side, side), .role("img"), .label(label)) {
            h.path(.path(path)) {}
        }
    }
}
