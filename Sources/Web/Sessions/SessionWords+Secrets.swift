import Criteria

// The words around passwords and second factors.
extension SessionWords {
    static let changePassword = Text(vi: "Đổi mật khẩu", en: "Change the password")
    static let choosePassword = Text(vi: "Đặt mật khẩu", en: "Choose a password")
    static let temporary = Text(
        vi: "Mật khẩu hiện tại do người khác đặt. Hãy chọn mật khẩu của riêng bạn trước khi làm việc.",
        en: "Your present password was set by somebody else. Choose one of your own before you work."
    )
    static let oldPassword = Text(vi: "Mật khẩu hiện tại", en: "Present password")
    static let newPassword = Text(vi: "Mật khẩu mới", en: "New password")
    static func newPasswordHint(_ least: Int) -> Text {
        Text(
            vi:
                "Ít nhất \(least) ký tự; vài từ không liên quan là dễ nhớ nhất. Không cần chữ hoa, số hay dấu.",
            en:
                "At least \(least) characters; a few unrelated words are easiest to remember. No capitals or digits are asked for."
        )
    }
    static let repeated = Text(vi: "Nhập lại mật khẩu mới", en: "The new password again")
    static let notTheSame = Text(vi: "Hai lần nhập không giống nhau.", en: "The two are not the same.")
    static let afterChange = Text(
        vi: "Đổi xong, mọi nơi đang đăng nhập đều bị đăng xuất; hãy đăng nhập lại bằng mật khẩu mới.",
        en: "Afterwards you are signed out everywhere; sign in again with the new one."
    )
    static let passwordChanged = Text(
        vi: "Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu mới.",
        en: "The password is set. Sign in with it."
    )

    static let secondFactor = Text(vi: "Xác thực lớp thứ hai", en: "Second factor")
    static let secondFactorLead = Text(
        vi:
            "Ngoài mật khẩu, mỗi lần đăng nhập cần thêm một mã trên điện thoại: người biết mật khẩu vẫn không vào được.",
        en:
            "Beside the password, each sign-in asks for a code on your phone: knowing the password is not enough."
    )
    static let factorOn = Text(vi: "đang bật", en: "on")
    static let factorOff = Text(vi: "chưa bật", en: "off")
    static let notEnrolled = Text(vi: "Chưa bật.", en: "It is off.")
    static func enrolled(_ left: String) -> Text {
        Text(vi: "Đang bật; còn \(left) mã khôi phục.", en: "It is on; \(left) recovery codes are left.")
    }
    static let beginFactor = Text(vi: "Bật lớp thứ hai", en: "Turn it on")
    static let removeFactor = Text(
        vi: "Gỡ lớp thứ hai (đăng xuất ở mọi nơi)",
        en: "Remove it (signs out everywhere)"
    )
    static let renewCodes = Text(vi: "Tạo mã khôi phục mới", en: "Make new recovery codes")
    static let scanSecret = Text(
        vi: "Mở ứng dụng tạo mã trên điện thoại rồi quét hình này:",
        en: "Open the app that makes codes on your phone and scan this picture:"
    )
    static let qrCode = Text(vi: "Mã QR chứa khóa ghi bên dưới", en: "QR code with the key written below")
    static let typeSecret = Text(
        vi: "Không quét được: trong ứng dụng chọn nhập khóa và gõ:",
        en: "If that does not work choose to enter a key in the app, and type:"
    )
    static let secretKind = Text(
        vi: "Loại: theo thời gian, SHA-1, 6 chữ số, 30 giây. Khóa chỉ hiện một lần này.",
        en: "Kind: time based, SHA-1, 6 digits, 30 seconds. The key is shown this once."
    )
    static let secretKept = Text(
        vi: "Khóa đã nhập trên điện thoại vẫn dùng được: chờ mã mới rồi nhập lại.",
        en: "The key on your phone is still good: wait for a new code and type it."
    )
    static let firstCode = Text(vi: "Mã đang hiện trên điện thoại", en: "The code that the phone shows now")
    static let enrol = Text(vi: "Bật", en: "Turn on")
    static let recoveryCodes = Text(vi: "Mã khôi phục", en: "Recovery codes")
    static let recoveryLead = Text(
        vi: "Ghi ra giấy và cất kỹ: mỗi mã thay điện thoại được một lần. Trang này chỉ hiện một lần.",
        en: "Write them down and keep them safe: each replaces the phone once. This page is shown once."
    )
    static let written = Text(vi: "Tôi đã ghi lại", en: "I have written them down")
}
