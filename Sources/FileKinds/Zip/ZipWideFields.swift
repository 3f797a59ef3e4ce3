/// The numbers of 8 bytes that take the place of numbers of 4 which are all ones, in their order.
///
/// Source: PKWARE APPNOTE 6.3.10, 4.5.3.
struct ZipWideFields {
    private let field: Bytes?
    private var place = 0

    /// - Parameter extra: the extra fields of an entry: each an id and a length of two bytes, then its content.
    init(_ extra: Bytes) {
        var next = 0
        while let id = extra.little(next, 2), let length = extra.little(next + 2, 2) {
            if id == 1 {
                field = extra.part(from: next + 4, count: length)
                return
            }
            next += 4 + length
        }
        field = nil
    }

    mutating func value(_ narrow: Int) throws(ZipRefusal) -> Int {
        guard narrow == 0xFFFF_FFFF else { return narrow }
        guard let wide = field?.little(place, 8) else { throw ZipRefusal(.directory) }
        place += 8
        return wide
    }
}
