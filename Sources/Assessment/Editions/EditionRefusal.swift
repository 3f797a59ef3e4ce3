package import Criteria

/// Why a criteria set cannot be published.
package enum EditionRefusal: ExplainedError, Hashable, Sendable {
    /// So many, the first of them in words.
    case faults(Int, first: Text)
    /// It promises not to be laxer than its base, and that is refuted or not proved.
    case notProved
    case badEdition(String)
    /// A bundled set or an edition of this name exists.
    case taken(String)
    /// The id belongs to a set that comes with the program or to somebody else.
    case nameOfOthers(String)
    /// Written out and read again it is not the same.
    case notStable

    package var code: String {
        switch self {
        case .faults: "edition.faults"
        case .notProved: "edition.not-proved"
        case .badEdition: "edition.bad-edition"
        case .taken: "edition.taken"
        case .nameOfOthers: "edition.name-of-others"
        case .notStable: "edition.not-stable"
        }
    }

    package var text: Text {
        switch self {
        case .faults(let count, let first):
            Text(
                vi: "Bộ tiêu chí còn \(count) lỗi phải sửa trước khi ban hành. Lỗi đầu tiên: \(first.vi)",
                en:
                    "The set has \(count) faults to be mended before it is published. The first: \(first(.en))"
            )
        case .notProved:
            Text(
                vi:
                    "Bộ này cam kết không dễ hơn bộ gốc nhưng điều đó sai hoặc chưa chứng minh được. Hãy sửa, hoặc bỏ dòng `guarantee`.",
                en:
                    "The set promises not to be laxer than its base, and that is refuted or not proved. Mend it, or drop `guarantee`."
            )
        case .badEdition(let edition): DraftRefusal.badEdition(edition).text
        case .taken(let name):
            Text(
                vi: "Đã có bộ tiêu chí “\(name)”. Bản đã ban hành không thay đổi; hãy ghi phiên bản khác.",
                en: "There is a set “\(name)”. What is published never changes; choose another edition."
            )
        case .nameOfOthers(let id):
            Text(
                vi: "Mã “\(id)” là của bộ tiêu chí do nơi khác ban hành; hãy dùng mã riêng.",
                en: "The id “\(id)” belongs to a set that others issue; use one of your own."
            )
        case .notStable:
            Text(
                vi:
                    "Ghi ra rồi đọc lại thì bộ tiêu chí không còn như cũ; xin báo cho người phát triển phần mềm.",
                en: "Written and read again the set is not the same; please tell the developers."
            )
        }
    }
}
