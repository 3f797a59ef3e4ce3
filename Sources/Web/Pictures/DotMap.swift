import Criteria
import HTML
import Territory

/// Units as dots at their places, one path for each shade. Đặc khu Hoàng Sa and Đặc khu Trường Sa stand at their place and are named.
///
/// A picture of the whole country has about 28 kB, packed 10.
struct DotMap {
    struct Dot: Sendable {
        let position: Position
        let shade: Shade
        /// Written beside the dot; `nil` for most.
        let name: String?
        /// Where it leads, and what it is called there; dots with one place to lead to are one link.
        let link: Lead?

        init(position: Position, shade: Shade, name: String?, link: Lead? = nil) {
            self.position = position
            self.shade = shade
            self.name = name
            self.link = link
        }
    }

    struct Lead: Sendable, Hashable {
        let link: Link
        let title: String
    }

    private struct Group {
        let lead: Lead?
        let paths: [(shade: Shade, path: DrawnPath)]
    }

    private let groups: [Group]
    private let labels: [(x: Int, y: Int, name: String, shade: Shade)]
    private let width: Int
    private let height: Int
    /// What screen readers say in its place.
    private let words: String

    /// The longer side of the picture in its own units.
    private static let side = 4_500.0
    private static let margin = 120

    /// - Parameter words: what the picture shows, in a sentence; a table beside it has all of it.
    init(_ dots: [Dot], words: String) {
        self.words = words
        let longitudes = dots.map(\.position.longitude)
        let latitudes = dots.map(\.position.latitude)
        let west = longitudes.min() ?? 102
        let north = latitudes.max() ?? 24
        let south = latitudes.min() ?? 8
        // A degree of longitude is shorter than one of latitude, by the cosine of the middle latitude.
        let narrowing = Self.cosine((north + south) / 2)
        let wide = ((longitudes.max() ?? 110) - west) * narrowing
        let scale = Self.side / max(wide, north - south, 0.05)
        func place(_ position: Position) -> (x: Int, y: Int) {
            (
                Int(((position.longitude - west) * narrowing * scale).rounded()),
                Int(((north - position.latitude) * scale).rounded())
            )
        }
        width = Int(wide * scale)
        height = Int((north - south) * scale)
        var order: [Lead?] = []
        var byLead: [Lead?: [Dot]] = [:]
        for dot in dots {
            if byLead[dot.link] == nil { order.append(dot.link) }
            byLead[dot.link, default: []].append(dot)
        }
        groups = order.map { lead in
            let own = Dictionary(grouping: byLead[lead] ?? []) { $0.shade }
            let paths = Shade.allCases.compactMap { shade -> (shade: Shade, path: DrawnPath)? in
                guard let places = own[shade]?.map({ place($0.position) }) else { return nil }
                var path = DrawnPath()
                for place in Self.alongTheWay(places) { path.dot(at: place.x, place.y) }
                return (shade, path)
            }
            return Group(lead: lead, paths: paths)
        }
        labels = dots.compactMap { dot in
            dot.name.map { name in
                let at = place(dot.position)
                return (at.x, at.y, name, dot.shade)
            }
        }
    }

    func write(_ h: HTMLWriter) {
        let margin = Self.margin
        h.svg(
            .class("map"),
            .viewBox(-margin, -margin, width + 2 * margin + 500, height + 2 * margin),
            // A picture that leads somewhere is no mere picture: what is within it must be reachable.
            .role(groups.contains { $0.lead != nil } ? "group" : "img"),
            .label(words)
        ) {
            for group in groups {
                guard let lead = group.lead else {
                    write(group.paths, h)
                    continue
                }
                // By keyboard the form and the table beside the picture lead to the same places in fewer steps.
                h.a(.href(lead.link), .tabindex(-1), .label(lead.title)) {
                    h.drawnTitle(lead.title)
                    write(group.paths, h)
                }
            }
            for label in labels {
                // A group of islands is more than a dot.
                var islands = DrawnPath()
                islands.dot(at: label.x, label.y)
                h.path(.class("big \(label.shade.styleClass)"), .path(islands)) {}
                // Near the right edge a name ends where the picture does.
                let isEast = label.x * 4 > width * 3
                h.drawnText(
                    label.name,
                    .class(isEast ? "east" : "middle"),
                    .x(isEast ? label.x + 500 : label.x),
                    .y(label.y - 90)
                )
            }
        }
    }

    private func write(_ paths: [(shade: Shade, path: DrawnPath)], _ h: HTMLWriter) {
        for (shade, path) in paths { h.path(.class(shade.styleClass), .path(path)) {} }
    }

    /// Rows from north to south, walked to and fro: short steps have short numbers.
    private static func alongTheWay(_ places: [(x: Int, y: Int)]) -> [(x: Int, y: Int)] {
        let rowHeight = 90
        return places.sorted { left, right in
            let (leftRow, rightRow) = (left.y / rowHeight, right.y / rowHeight)
            if leftRow != rightRow { return leftRow < rightRow }
            let isEastward = leftRow.isMultiple(of: 2)
            if left.x != right.x { return isEastward ? left.x < right.x : left.x > right.x }
            return left.y < right.y
        }
    }

    /// The cosine of an angle in degrees, to a thousandth: exact enough for a map, and the same on every machine.
    private static func cosine(_ degrees: Double) -> Double {
        let angle = degrees * 3.141592653589793 / 180
        let square = angle * angle
        return 1 - square / 2 + square * square / 24 - square * square * square / 720
    }
}
