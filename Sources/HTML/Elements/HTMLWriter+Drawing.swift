// The elements of a picture (SVG), which stands within the document.
extension HTMLWriter {
    package var svg: Element { Element(self, "svg") }
    package var g: Element { Element(self, "g") }
    package var path: Element { Element(self, "path") }
    package var circle: Element { Element(self, "circle") }
    package var rect: Element { Element(self, "rect") }
    package var line: Element { Element(self, "line") }
    package var polyline: Element { Element(self, "polyline") }
    package var drawnText: Element { Element(self, "text") }
    package var drawnTitle: Element { Element(self, "title") }
    package var drawnDescription: Element { Element(self, "desc") }
}
