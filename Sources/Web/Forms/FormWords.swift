import Criteria

/// The words that every form has.
enum FormWords {
    static let faults = Text(vi: "Có điều cần sửa", en: "Something needs mending")
}
