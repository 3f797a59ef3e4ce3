import Criteria

/// What commands say of published sets.
enum EditionWords {
    static func published(_ name: String) -> Text {
        Text(
            vi: "Đã ban hành “\(name)”; mở đợt bằng `chuan campaign open \(name) …`.",
            en: "Published “\(name)”; open campaigns with `chuan campaign open \(name) …`."
        )
    }

    static func notText(_ path: String) -> Text {
        Text(vi: "\(path): tệp không phải UTF-8.", en: "\(path): the file is not UTF-8.")
    }

    static func noProvince(_ code: String) -> Text {
        Text(
            vi: "“\(code)” không phải mã tỉnh, thành phố đang có; xem `chuan units find`.",
            en: "“\(code)” is no province in force; see `chuan units find`."
        )
    }
}
