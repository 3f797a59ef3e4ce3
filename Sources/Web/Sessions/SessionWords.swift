import Criteria
import Quantities

/// The words of signing in and of one's own account.
enum SessionWords {
    static let signIn = Text(vi: "Đăng nhập", en: "Sign in")
    static let signOut = Text(vi: "Đăng xuất", en: "Sign out")
    static let whoIsIn = Text(vi: "Người đang đăng nhập", en: "Who is signed in")
    static let account = Text(vi: "Tài khoản", en: "Account")
    static let goOn = Text(vi: "Tiếp tục", en: "Continue")
    static let login = Text(vi: "Tên đăng nhập", en: "Login")
    static let password = Text(vi: "Mật khẩu", en: "Password")
    static let orWith = Text(vi: "Hoặc đăng nhập bằng", en: "Or sign in with")
    static let help = Text(
        vi:
            "Chưa có tài khoản hoặc quên mật khẩu: hãy hỏi quản trị viên của đơn vị để nhận liên kết đặt mật khẩu.",
        en: "No account yet, or the password forgotten: ask your administrator for a link to choose one."
    )
    static let codeTitle = Text(vi: "Mã trên điện thoại", en: "The code on your phone")
    static let code = Text(vi: "Mã gồm 6 chữ số", en: "Code of 6 digits")
    static let codeHint = Text(
        vi: "Mở ứng dụng tạo mã trên điện thoại. Mất điện thoại: nhập một mã khôi phục đã ghi ra giấy.",
        en: "Open the app that makes codes. Phone lost: type one of the recovery codes that you wrote down."
    )
    static let fromStart = Text(vi: "Làm lại từ đầu", en: "Begin again")

    static func wait(until: Instant) -> Text {
        func moment(_ language: Language) -> String {
            let minutes = (until.milliseconds + 7 * 3_600_000 + 59_999) / 60_000 % 1_440
            func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let day = language == .vi ? until.day.vietnamese : until.day.description
            return "\(padded(minutes / 60)):\(padded(minutes % 60)) \(day)"
        }
        return Text(
            vi: "Thử sai quá nhiều lần. Hãy thử lại sau \(moment(.vi)).",
            en: "Too many wrong tries. Try again after \(moment(.en))."
        )
    }

    // MARK: - The body

    static let whichBody = Text(vi: "Bạn làm việc cho cơ quan nào?", en: "Which body do you act for?")
    static let bodyLegend = Text(vi: "Cơ quan", en: "Body")
    static let chooseBody = Text(vi: "Hãy chọn một cơ quan.", en: "Choose a body.")
    static let actingFor = Text(vi: "Làm việc cho", en: "Acting for")
    static let otherBody = Text(vi: "Đổi cơ quan", en: "Change")

    // MARK: - The account

    static let name = Text(vi: "Họ và tên", en: "Name")
    static let roles = Text(vi: "Vai trò", en: "Roles")
    static let noRoles = Text(
        vi: "Bạn chưa được giao vai trò nào; quản trị viên của đơn vị giao vai trò.",
        en: "You hold no role yet; your administrator grants them."
    )
    static let waysIn = Text(vi: "Cách đăng nhập", en: "Ways to sign in")
    static let linkIdentity = Text(vi: "Gắn với tài khoản này", en: "Link to this account")
    static let unlinkIdentity = Text(vi: "Gỡ", en: "Remove")
    static let identityLinked = Text(vi: "Đã gắn danh tính.", en: "The identity is linked.")
    static let sessions = Text(vi: "Đang đăng nhập ở", en: "Signed in at")
    static let begun = Text(vi: "Bắt đầu", en: "Begun")
    static let lastSeen = Text(vi: "Dùng gần nhất", en: "Last used")
    static let browser = Text(vi: "Trình duyệt", en: "Browser")
    static let thisOne = Text(vi: "phiên này", en: "this one")
    static let endSession = Text(vi: "Kết thúc", en: "End")
    static func endSessionOf(_ moment: String) -> Text {
        Text(vi: "Kết thúc phiên bắt đầu \(moment)", en: "End the session begun \(moment)")
    }
    static let endAll = Text(vi: "Đăng xuất ở mọi nơi", en: "Sign out everywhere")
    static let sessionEnded = Text(vi: "Phiên đó đã kết thúc.", en: "That session is over.")
}
