/// An element that has no content, such as `<br>`.
package struct VoidElement {
    let writer: HTMLWriter
    let name: StaticString

    init(_ writer: HTMLWriter, _ name: StaticString) {
        self.writer = writer
        self.name = name
    }

    package func callAsFunction(_ attributes: Attribute...) {
        writer.open(name, attributes)
    }
}
