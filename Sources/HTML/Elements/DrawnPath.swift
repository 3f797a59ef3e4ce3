/// The lines of an SVG path in whole units, each step written from where the one before ended: shorter than places.
package struct DrawnPath: Hashable, Sendable {
    package private(set) var text = ""
    private var x = 0
    private var y = 0

    package init() {}

    package var isEmpty: Bool { text.isEmpty }

    /// Goes to a place without drawing.
    package mutating func move(to x: Int, _ y: Int) { step("m", x, y) }

    package mutating func line(to x: Int, _ y: Int) { step("l", x, y) }

    /// A dot at a place: a line of no length, which round ends make visible.
    package mutating func dot(at x: Int, _ y: Int) {
        move(to: x, y)
        text += "h0"
    }

    package mutating func close() { text += "z" }

    private mutating func step(_ command: String, _ x: Int, _ y: Int) {
        let (right, down) = (x - self.x, y - self.y)
        text += command + String(right)
        // A minus sign separates by itself.
        text += down < 0 ? String(down) : " \(down)"
        (self.x, self.y) = (x, y)
    }
}
