import ArgumentParser
import Criteria
import Database

/// The sentences of the commands about databases.
enum DatabaseWords {
    static func addressHelp(_ vi: String, _ en: String) -> ArgumentHelp {
        ArgumentHelp("\(vi) sqlite:TỆP, postgres://NGƯỜI@MÁY/TÊN. (\(en))", valueName: "địa-chỉ")
    }

    /// A sentence, with the stable code that manuals and scripts go by.
    static func failure(_ error: DatabaseError) -> Text {
        func sentence(_ words: String) -> String {
            "\(words.prefix(1).uppercased())\(words.dropFirst()). [\(error.code)]"
        }
        return Text(vi: sentence(error.vietnamese), en: sentence(error.english))
    }

    static func lacking(_ count: Int) -> Text {
        guard count > 0 else {
            return Text(vi: "Không thiếu bước nào.", en: "No step is lacking.")
        }
        return Text(
            vi: "Còn thiếu \(count) bước như trên; hãy chạy `chuan migrate` không có --check.",
            en: "\(count) step(s) as above are lacking; run `chuan migrate` without --check."
        )
    }

    static func migrated(_ count: Int) -> Text {
        Text(
            vi: "Đã chạy \(count) bước; cơ sở dữ liệu đúng với bản chương trình này.",
            en: "\(count) step(s) applied; the database fits this program."
        )
    }

    static let table = Text(vi: "Bảng", en: "Table")
    static let rows = Text(vi: "Dòng", en: "Rows")
}
