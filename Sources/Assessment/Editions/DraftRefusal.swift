package import Criteria

/// Why a draft of a criteria set cannot be begun, saved or closed as asked.
package enum DraftRefusal: ExplainedError, Hashable, Sendable {
    case notFound(String)
    /// Somebody saved another version meanwhile: this one.
    case changedMeanwhile(version: Int)
    case closed
    case empty
    case tooLong(Int)
    case noTitle
    case badID(String)
    case badEdition(String)
    /// Its text cannot be changed by a form.
    case writtenByHand

    package var code: String {
        switch self {
        case .notFound: "draft.not-found"
        case .changedMeanwhile: "draft.changed-meanwhile"
        case .closed: "draft.closed"
        case .empty: "draft.empty"
        case .tooLong: "draft.too-long"
        case .noTitle: "draft.no-title"
        case .badID: "draft.bad-id"
        case .badEdition: "draft.bad-edition"
        case .writtenByHand: "draft.written-by-hand"
        }
    }

    package var text: Text {
        switch self {
        case .notFound(let id): Text(vi: "Không có bản thảo “\(id)”.", en: "There is no draft “\(id)”.")
        case .changedMeanwhile(let version):
            Text(
                vi:
                    "Trong lúc đó đã có người lưu bản \(version). Bản của bạn còn nguyên dưới đây; so với bản kia rồi lưu lại.",
                en:
                    "Meanwhile somebody saved version \(version). Yours is below as you typed it; compare and save again."
            )
        case .closed: Text(vi: "Bản thảo đã đóng.", en: "The draft is closed.")
        case .empty: Text(vi: "Bản thảo chưa có chữ nào.", en: "The draft is empty.")
        case .tooLong(let count):
            Text(
                vi: "Bản thảo dài \(count) ký tự; tối đa \(SetDraft.longest).",
                en: "The draft has \(count) characters; at most \(SetDraft.longest) are possible."
            )
        case .noTitle: Text(vi: "Bộ tiêu chí cần có tên.", en: "The set needs a title.")
        case .badID(let id):
            Text(
                vi:
                    "Mã “\(id.prefix(80))” cần gồm chữ thường không dấu, chữ số và dấu gạch nối, tối đa 64 ký tự.",
                en: "The id “\(id.prefix(80))” must be small letters, digits and hyphens, at most 64."
            )
        case .badEdition(let edition):
            Text(
                vi:
                    "Phiên bản “\(edition.prefix(80))” cần gồm chữ không dấu, chữ số, dấu chấm, gạch nối, tối đa 40 ký tự.",
                en:
                    "The edition “\(edition.prefix(80))” must be letters, digits, dots and hyphens, at most 40."
            )
        case .writtenByHand:
            Text(
                vi:
                    "Bản thảo này được viết theo cách mà biểu mẫu không sửa được; hãy sửa trong phần văn bản.",
                en: "This draft is written in a way that the form cannot change; change the text itself."
            )
        }
    }

    /// Whether a text may be the id of a set: `[a-z0-9-]`, at most 64.
    package static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Whether a text may be the edition of a published set: it stands in addresses and names of files.
    package static func isEdition(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count) && text.utf8.contains { $0 != UInt8(ascii: ".") }
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
