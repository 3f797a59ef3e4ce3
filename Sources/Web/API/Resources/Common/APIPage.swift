import Criteria

/// Some of a list, and where it goes on.
struct APIPage<Item: Sendable>: Sendable {
    let items: [Item]
    /// For `after` of the next request; `nil` at the end.
    let next: String?

    init(_ items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    /// The items of a sorted list that come after one.
    ///
    /// - Parameter name: the items' sort key, by which the next page is asked for.
    init(_ all: [Item], after last: String?, atMost limit: Int, by name: (Item) -> String) {
        let start = last.map { last in all.firstIndex { name($0) > last } ?? all.endIndex } ?? all.startIndex
        let end = min(start + limit, all.endIndex)
        items = Array(all[start..<end])
        next = end < all.endIndex ? items.last.map(name) : nil
    }

    static func form(_ name: String, of item: Form<Item>) -> Form<APIPage<Item>> {
        .object(
            name,
            FormMember("items", item.list) { $0.items },
            FormMember(
                "next",
                Form<String>.text.orNull,
                Text(
                    vi: "Đưa vào `after` để xem tiếp; null khi hết.",
                    en: "For `after` of the next request; null at the end."
                )
            ) { $0.next }
        )
    }
}
