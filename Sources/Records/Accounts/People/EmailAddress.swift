/// Where a person gets mail. Only the form is looked at: something, `@`, a host; 3 to 254 characters of visible ASCII.
package struct EmailAddress: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard (3...254).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            !text.utf8.contains(where: { "<>()[]\\,;:\"".utf8.contains($0) })
        else { return nil }
        self.text = text
    }
}
