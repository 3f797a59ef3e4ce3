/// What a syntax error of the YAML parser most often means in a criteria file, and how to mend it.
struct YAMLSyntaxHint {
    let vi: String
    let en: String

    private init(_ vi: String, _ en: String) {
        self.vi = vi
        self.en = en
    }

    init(problem: String) {
        switch problem {
        case "mapping values are not allowed in this context":
            self.init(
                "có dấu hai chấm ngoài chỗ của nó; hãy đặt cả đoạn chữ trong ngoặc kép, hoặc xem lại thụt dòng",
                "a colon where none may stand; quote the whole text or check the indentation"
            )
        case "did not find expected key", "did not find expected '-' indicator":
            self.init(
                "thụt dòng không khớp với các dòng trên, hoặc ngoặc kép đóng sớm; hãy xem lại dòng này và dòng trên",
                "indentation does not match the lines above, or a quote closes early; check this line and the one above"
            )
        case "could not find expected ':'":
            self.init(
                "sau khóa phải có dấu hai chấm và một khoảng trắng",
                "a key must be followed by a colon and a space"
            )
        case "found character that cannot start any token":
            self.init(
                "ký tự này không thể đứng đầu (tab, @, %, `); hãy đặt đoạn chữ trong ngoặc kép, thụt dòng bằng khoảng trắng",
                "this character cannot come first (tab, @, %, `); quote the text, and indent with spaces"
            )
        case "did not find expected comment or line break":
            self.init(
                "điều kiện bắt đầu bằng > phải đặt trong ngoặc kép: \"> 40%\"",
                "a requirement that starts with > must be quoted: \"> 40%\""
            )
        case "found unexpected end of stream":
            self.init(
                "ngoặc kép chưa đóng đến hết tệp; hãy thêm dấu đóng",
                "a quote is never closed; add the closing one"
            )
        case "did not find expected ',' or ']'":
            self.init(
                "danh sách trong [ ] thiếu dấu phẩy hoặc dấu ]",
                "the list in [ ] lacks a comma or the closing ]"
            )
        case "did not find expected ',' or '}'":
            self.init(
                "bảng trong { } thiếu dấu phẩy hoặc dấu }; chữ có dấu phẩy phải đặt trong ngoặc kép",
                "the map in { } lacks a comma or the closing }; texts with commas must be quoted"
            )
        case "found unknown escape character":
            self.init(
                "dấu \\ trong ngoặc kép; hãy viết \\\\ hoặc dùng ngoặc đơn",
                "a \\ inside double quotes; write \\\\ or use single quotes"
            )
        default:
            self.init(problem, problem)
        }
    }
}
