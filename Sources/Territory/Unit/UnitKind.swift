/// What an administrative unit is called by law; the raw value is the word in the data files.
package enum UnitKind: String, CaseIterable, Hashable, Sendable {
    case province = "tỉnh"
    case centralCity = "thành phố trực thuộc trung ương"
    case urbanDistrict = "quận"
    case ruralDistrict = "huyện"
    case districtTown = "thị xã"
    case districtCity = "thành phố"
    case commune = "xã"
    case ward = "phường"
    case township = "thị trấn"
    case specialZone = "đặc khu"

    package var tier: Tier {
        switch self {
        case .province, .centralCity: .province
        case .urbanDistrict, .ruralDistrict, .districtTown, .districtCity: .district
        case .commune, .ward, .township, .specialZone: .commune
        }
    }

    /// The word before a name, as at the beginning of a line: `Phường`.
    package var title: String {
        switch self {
        case .province: "Tỉnh"
        case .centralCity, .districtCity: "Thành phố"
        case .urbanDistrict: "Quận"
        case .ruralDistrict: "Huyện"
        case .districtTown: "Thị xã"
        case .commune: "Xã"
        case .ward: "Phường"
        case .township: "Thị trấn"
        case .specialZone: "Đặc khu"
        }
    }
}
