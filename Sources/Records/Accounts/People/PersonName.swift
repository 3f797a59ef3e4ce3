/// What a person is called: 1 to 200 characters on one line, composed (NFC), without spaces around it.
package struct PersonName: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        guard let line = OneLine.trimmed(text, upTo: 200) else { return nil }
        self.text = line
    }
}
