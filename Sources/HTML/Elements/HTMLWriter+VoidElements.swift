// The elements without content.
extension HTMLWriter {
    package var meta: VoidElement { VoidElement(self, "meta") }
    package var link: VoidElement { VoidElement(self, "link") }
    package var br: VoidElement { VoidElement(self, "br") }
    package var hr: VoidElement { VoidElement(self, "hr") }
    package var img: VoidElement { VoidElement(self, "img") }
    package var input: VoidElement { VoidElement(self, "input") }
    package var col: VoidElement { VoidElement(self, "col") }
}
