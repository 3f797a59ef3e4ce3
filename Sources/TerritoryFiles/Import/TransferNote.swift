import Territory

/// A note of the statistics office's conversion table: how much of the old unit went.
struct TransferNote {
    let area: Portion
    let people: Portion
    /// The note as it should be written, when it was misspelled.
    let correction: String?

    private static let notes: [(String, Portion, Portion)] = [
        ("Nhập toàn bộ", .all, .all), ("Giữ nguyên", .all, .all), ("Đổi tên", .all, .all),
        ("Đổi loại hình", .all, .all), ("Nhập một phần", .some, .some),
        ("Nhập một phần diện tích", .some, .none),
        ("Nhập một phần diện tích, toàn bộ dân số", .some, .all),
        ("Nhập một phần dân số", .none, .some), ("Nhập toàn bộ diện tích", .all, .some),
    ]
    /// Notes in words of their own, by how they begin or what they hold.
    private static let partly = ["phan con lai", "tu mot phan"]

    /// `nil` for a note that is not known.
    init?(_ text: String) {
        let key = NameKey(text)
        if let note = Self.notes.first(where: { NameKey($0.0).plain == key.plain }) {
            area = note.1
            people = note.2
            correction = NameKey(note.0).marked == key.marked ? nil : note.0
            return
        }
        correction = nil
        if key.plain.hasPrefix("sap xep toan bo") {
            area = .all
            people = .all
        } else if Self.partly.contains(where: { Self.contains(key.plain, $0) }) {
            area = .some
            people = .some
        } else {
            return nil
        }
    }

    private static func contains(_ text: String, _ phrase: String) -> Bool {
        let words = text.split(separator: " ")
        let sought = phrase.split(separator: " ")
        guard words.count >= sought.count else { return false }
        return (0...(words.count - sought.count)).contains {
            Array(words[$0..<$0 + sought.count]) == Array(sought)
        }
    }
}
