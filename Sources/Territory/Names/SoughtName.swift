/// A name as a person wrote it, with and without the kind before it.
struct SoughtName {
    let key: NameKey
    /// The kinds that the first word may mean; empty when it is none.
    let kinds: Set<UnitKind>
    private let bareMarked: String
    private let barePlain: String

    init(_ text: some StringProtocol) {
        key = NameKey(text)
        let prefix = KindPrefix.of(key)
        kinds = prefix?.kinds ?? []
        let words = prefix?.words ?? 0
        bareMarked = key.marked.split(separator: " ").dropFirst(words).joined(separator: " ")
        barePlain = key.plain.split(separator: " ").dropFirst(words).joined(separator: " ")
    }

    func matchesMarked(_ name: NameKey) -> Bool { name.marked == key.marked || name.marked == bareMarked }

    func matchesPlain(_ name: NameKey) -> Bool { name.plain == key.plain || name.plain == barePlain }
}
