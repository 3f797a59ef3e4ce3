/// Who objects, as they say themselves: personal data, kept beside the journal's entry and erasable there.
package struct Objector: Hashable, Sendable {
    package let name: String
    package let contact: String

    package init(name: String, contact: String) {
        self.name = name
        self.contact = contact
    }

    func check() throws(PublicationRefusal) {
        for text in [name, contact] {
            guard text.unicodeScalars.count <= 300, !text.unicodeScalars.contains(where: { $0.value < 32 })
            else { throw .badName }
        }
    }

    /// Two lines.
    var remark: String { name + "\n" + contact }

    init?(remark: String) {
        let lines = remark.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard lines.count == 2 else { return nil }
        self.init(name: String(lines[0]), contact: String(lines[1]))
    }
}
