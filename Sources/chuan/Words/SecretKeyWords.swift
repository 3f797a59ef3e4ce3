import Criteria

/// What is said of the file of the secret key.
enum SecretKeyWords {
    static func made(_ path: String) -> Text {
        Text(
            vi:
                "Đã tạo khóa bí mật ở \(path), chỉ người dùng này đọc được. Hãy giữ một bản ở nơi an toàn khác, tách khỏi bản sao lưu cơ sở dữ liệu: mất khóa thì mọi người phải đăng ký lại lớp thứ hai.",
            en:
                "A secret key is made in \(path), readable by this user only. Keep a copy in another safe place, apart from backups of the database: without it everybody enrols the second factor anew."
        )
    }

    static func good(_ path: String) -> Text {
        Text(
            vi: "\(path): khóa đúng dạng, chỉ người dùng này đọc được.",
            en: "\(path): a well-formed key, readable by this user only."
        )
    }

    static func exists(_ path: String) -> Text {
        Text(
            vi:
                "\(path): đã có tệp này nên không ghi đè; khóa mới làm mất mọi thứ đã niêm phong bằng khóa cũ. Hãy chọn tên khác.",
            en:
                "\(path): the file is there already and is left alone; a new key would lose all that the old one sealed. Choose another name."
        )
    }

    static func open(_ path: String) -> Text {
        Text(
            vi: "\(path): người dùng khác của máy đọc hoặc ghi được tệp khóa; hãy chạy `chmod 600 \(path)`.",
            en: "\(path): other users of the machine can read or write the key; run `chmod 600 \(path)`."
        )
    }

    static func malformed(_ path: String) -> Text {
        Text(
            vi:
                "\(path): không phải khóa bí mật; cần đúng một dòng 64 chữ số thập lục phân viết thường (0–9, a–f). Tạo bằng `chuan accounts key --output TỆP`.",
            en:
                "\(path): not a secret key; expected one line of 64 hexadecimal digits in lower case (0–9, a–f). Make one by `chuan accounts key --output FILE`."
        )
    }
}
