import Criteria

/// The words of objections.
enum ObjectionWords {
    static let title = Text(vi: "Phản ánh kết quả", en: "Object to a result")
    static let taken = Text(
        vi: "Đã nhận phản ánh. Cơ quan quyết định sẽ trả lời công khai tại trang này.",
        en: "Your objection was taken. The authority answers publicly on this page."
    )
    static let over = Text(
        vi: "Không nhận phản ánh về kết quả này nữa.",
        en: "Objections to this result are no longer taken."
    )
    static let matter = Text(vi: "Điều bạn cho là chưa đúng", en: "What you think is wrong")
    static let matterHint = Text(
        vi:
            "Nêu rõ sự việc và căn cứ. Nội dung này được công khai cùng câu trả lời; đừng ghi thông tin riêng tư.",
        en: "Say what is wrong and why. It becomes public with the answer; leave out anything private."
    )
    static let criterion = Text(vi: "Về tiêu chí nào", en: "About which criterion")
    static let wholeResult = Text(vi: "Kết quả chung", en: "The result as a whole")
    static let name = Text(vi: "Họ tên", en: "Name")
    static let nameHint = Text(
        vi: "Không bắt buộc; chỉ cơ quan trả lời biết.",
        en: "May be left out; only the authority sees it."
    )
    static let contact = Text(vi: "Cách liên hệ", en: "How to reach you")
    static let contactHint = Text(
        vi: "Không bắt buộc: điện thoại, thư điện tử hoặc địa chỉ.",
        en: "May be left out: phone, mail or address."
    )
    static let send = Text(vi: "Gửi phản ánh", en: "Send the objection")
    static let others = Text(vi: "Phản ánh đã gửi", en: "Objections so far")

    static func until(_ day: String) -> Text {
        Text(vi: "Nhận phản ánh đến hết \(day).", en: "Objections are taken until \(day).")
    }

    static func waiting(_ count: String) -> Text {
        Text(vi: "\(count) phản ánh đang chờ trả lời.", en: "\(count) wait for an answer.")
    }
}
