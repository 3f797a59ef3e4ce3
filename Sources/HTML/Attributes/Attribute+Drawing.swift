// Attributes of pictures (SVG). Colours come from the style sheet, by class.
extension Attribute {
    package static func viewBox(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Attribute {
        Attribute("viewBox", "\(x) \(y) \(width) \(height)")
    }

    /// The lines of a path.
    package static func path(_ path: DrawnPath) -> Attribute { Attribute("d", path.text) }

    package static func x(_ x: Int) -> Attribute { Attribute("x", .number(x)) }

    package static func y(_ y: Int) -> Attribute { Attribute("y", .number(y)) }

    package static func x1(_ x: Int) -> Attribute { Attribute("x1", .number(x)) }

    package static func y1(_ y: Int) -> Attribute { Attribute("y1", .number(y)) }

    package static func x2(_ x: Int) -> Attribute { Attribute("x2", .number(x)) }

    package static func y2(_ y: Int) -> Attribute { Attribute("y2", .number(y)) }

    package static func cx(_ x: Int) -> Attribute { Attribute("cx", .number(x)) }

    package static func cy(_ y: Int) -> Attribute { Attribute("cy", .number(y)) }

    package static func r(_ radius: Int) -> Attribute { Attribute("r", .number(radius)) }

    package static func rx(_ radius: Int) -> Attribute { Attribute("rx", .number(radius)) }

    package static func width(_ width: Int) -> Attribute { Attribute("width", .number(width)) }

    package static func height(_ height: Int) -> Attribute { Attribute("height", .number(height)) }
}
