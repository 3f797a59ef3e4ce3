/// Where a unit is drawn on a map, in degrees (WGS 84).
package struct Position: Hashable, Sendable {
    /// 100...120, east.
    package let longitude: Double
    /// 5...25, north.
    package let latitude: Double

    /// `nil` outside of Việt Nam and its waters.
    package init?(longitude: Double, latitude: Double) {
        guard (100...120).contains(longitude), (5...25).contains(latitude) else { return nil }
        self.longitude = longitude
        self.latitude = latitude
    }
}
