/// An element to be written: called with its content.
package struct Element {
    let writer: HTMLWriter
    let name: StaticString

    init(_ writer: HTMLWriter, _ name: StaticString) {
        self.writer = writer
        self.name = name
    }

    /// With what the closure writes.
    package func callAsFunction(_ attributes: Attribute..., content: () -> Void) {
        writer.open(name, attributes)
        content()
        writer.close(name)
    }

    /// With characters.
    package func callAsFunction(_ text: String, _ attributes: Attribute...) {
        writer.open(name, attributes)
        writer.text(text)
        writer.close(name)
    }
}
