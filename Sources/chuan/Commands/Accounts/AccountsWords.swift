import Criteria
import Records

/// What the commands about accounts say when they have done something.
enum AccountsWords {
    static func created(_ login: Login, _ person: Identifier<Person>) -> Text {
        Text(
            vi: "Đã tạo tài khoản \(login.text), mã người \(person).",
            en: "Account \(login.text) is made; the person is \(person)."
        )
    }

    static func closed(_ who: String) -> Text {
        Text(vi: "Đã đóng tài khoản \(who).", en: "Account \(who) is closed.")
    }

    static let erased = Text(
        vi: "Đã xóa dữ liệu cá nhân của tài khoản; việc đã làm vẫn còn dưới mã người.",
        en: "The account's personal data is erased; what was done stays under the person's id."
    )

    static func passwordSet(_ who: String) -> Text {
        Text(
            vi:
                "Đã đặt mật khẩu cho \(who); mọi phiên đăng nhập đã chấm dứt, lần đăng nhập tới phải đổi mật khẩu.",
            en:
                "The password of \(who) is set; all sessions ended, and it must be changed at the next sign-in."
        )
    }

    static func granted(_ role: Role, _ who: String, _ id: Identifier<Grant>) -> Text {
        Text(
            vi: "Đã giao vai trò \(role.vietnamese) cho \(who), mã \(id).",
            en: "\(who) is now \(role.english); the grant is \(id)."
        )
    }

    static let revoked = Text(vi: "Đã thu hồi vai trò.", en: "The role is revoked.")

    static func ended(_ count: Int) -> Text {
        Text(vi: "Đã chấm dứt \(count) phiên đăng nhập.", en: "\(count) session(s) ended.")
    }

    static func factorRemoved(_ who: String) -> Text {
        Text(
            vi: "Đã gỡ xác thực lớp thứ hai của \(who); mọi phiên đăng nhập đã chấm dứt.",
            en: "The second factor of \(who) is removed; all sessions ended."
        )
    }

    static func bodyAdded(_ name: BodyName, _ id: Identifier<Body>) -> Text {
        Text(vi: "Đã đăng ký \(name), mã \(id).", en: "\(name) is registered as \(id).")
    }

    static func secondFactor(_ isDemanded: Bool) -> Text {
        isDemanded
            ? Text(
                vi: "Cơ quan nay đòi xác thực hai lớp với các vai trò thẩm định, quyết định và quản trị.",
                en: "The body now demands a second factor of the roles that verify, decide or administer."
            )
            : Text(
                vi: "Cơ quan nay không đòi xác thực hai lớp.",
                en: "The body now demands no second factor."
            )
    }

    static func more(_ last: Identifier<Person>) -> Text {
        Text(
            vi: "Có thể còn nữa; xem tiếp bằng --after \(last).",
            en: "There may be more: --after \(last)."
        )
    }

    static let enterPassword = Text(vi: "Mật khẩu mới", en: "New password")
    static let repeatPassword = Text(vi: "Nhập lại", en: "Again")
    static let passwordsDiffer = Text(
        vi: "Hai lần nhập không giống nhau; chưa thay đổi gì.",
        en: "The two are not the same; nothing was changed."
    )
    static let noPassword = Text(
        vi: "Không có mật khẩu ở đầu vào chuẩn; hãy đưa một dòng chữ UTF-8.",
        en: "There is no password on standard input; give one line of UTF-8 text."
    )
}
