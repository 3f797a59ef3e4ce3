/// The boxes of the ISO base media family, one behind the other.
///
/// Source: ISO/IEC 14496-12, 4.2.
struct Boxes {
    struct Box {
        let type: String
        let content: Bytes
    }

    let all: [Box]

    private static let most = 100_000

    /// `nil` unless the boxes fill the bytes exactly.
    init?(_ bytes: Bytes) {
        var all: [Box] = []
        var place = 0
        while place < bytes.count {
            guard let short = bytes.big(place, 4), let type = bytes.part(from: place + 4, count: 4),
                all.count < Boxes.most
            else { return nil }
            let header = short == 1 ? 16 : 8
            let size: Int
            switch short {
            // The last box may reach to the end without saying so; a length of 8 bytes follows a 1.
            case 0: size = bytes.count - place
            case 1:
                guard let long = bytes.big(place + 8, 8) else { return nil }
                size = long
            default: size = short
            }
            guard size >= header, let content = bytes.part(from: place + header, count: size - header) else {
                return nil
            }
            all.append(Box(type: type.text, content: content))
            place += size
        }
        self.all = all
    }

    func first(_ type: String) -> Bytes? { all.first { $0.type == type }?.content }
}
