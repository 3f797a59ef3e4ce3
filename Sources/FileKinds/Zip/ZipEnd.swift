/// The record at the end of a ZIP container that says where its directory lies.
///
/// Source: PKWARE APPNOTE 6.3.10, 4.3.14 to 4.3.16.
struct ZipEnd {
    /// The end record and its longest comment.
    static let reach = 22 + 65_535

    /// How many entries the directory has.
    let count: Int
    let start: Int
    let end: Int

    init(_ bytes: Bytes) throws(ZipRefusal) {
        guard let place = ZipEnd.place(bytes), let disk = bytes.little(place + 4, 2),
            let first = bytes.little(place + 6, 2), let here = bytes.little(place + 8, 2),
            let count = bytes.little(place + 10, 2), let size = bytes.little(place + 12, 4),
            let start = bytes.little(place + 16, 4)
        else { throw ZipRefusal(.directory) }
        let isWide = count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF
        if isWide, bytes.has("PK\u{6}\u{7}", at: place - 20) {
            self = try ZipEnd(wide: bytes, locator: place - 20)
            return
        }
        guard disk == 0, first == 0, here == count, start + size == place else {
            throw ZipRefusal(.directory)
        }
        self.count = count
        self.start = start
        end = place
    }

    private init(wide bytes: Bytes, locator: Int) throws(ZipRefusal) {
        guard let place = bytes.little(locator + 8, 8), bytes.has("PK\u{6}\u{6}", at: place),
            bytes.little(locator + 4, 4) == 0, let length = bytes.little(place + 4, 8), length <= 1_024,
            place + 12 + length == locator, bytes.little(place + 16, 4) == 0,
            bytes.little(place + 20, 4) == 0,
            let here = bytes.little(place + 24, 8), let count = bytes.little(place + 32, 8), here == count,
            let size = bytes.little(place + 40, 8), let start = bytes.little(place + 48, 8), start <= place,
            size == place - start
        else { throw ZipRefusal(.directory) }
        self.count = count
        self.start = start
        end = place
    }

    /// The record whose comment reaches exactly to the end of the file.
    private static func place(_ bytes: Bytes) -> Int? {
        var place = bytes.count - 22
        while place >= max(0, bytes.count - reach) {
            if bytes.has("PK\u{5}\u{6}", at: place), bytes.little(place + 20, 2) == bytes.count - place - 22 {
                return place
            }
            place -= 1
        }
        return nil
    }
}
