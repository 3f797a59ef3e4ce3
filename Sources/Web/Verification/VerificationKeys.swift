import Criteria
import HTML

/// The keys that work on the page of a criterion; all of them stand for links, buttons and fields that are there anyway.
struct VerificationKeys {
    private static let keys: [(key: String, does: Text)] = [
        ("a", Text(vi: "đồng ý", en: "agree")),
        ("c", Text(vi: "sửa số liệu", en: "correct")),
        ("s", Text(vi: "lưu, sang tiêu chí tiếp", en: "save and go on")),
        ("j", Text(vi: "tiêu chí sau", en: "next criterion")),
        ("k", Text(vi: "tiêu chí trước", en: "criterion before")),
        ("e", Text(vi: "xem minh chứng đầu tiên", en: "first piece of evidence")),
        ("l", Text(vi: "mở quy định", en: "the rule")),
        ("u", Text(vi: "về hồ sơ", en: "the dossier")),
    ]

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.details(.class("keys")) {
            h.summary(frame(VerificationWords.keys))
            h.ul(.class("plain")) {
                for (key, does) in Self.keys {
                    h.li {
                        h.code(key)
                        h.text(" " + frame(does))
                    }
                }
            }
        }
    }
}
