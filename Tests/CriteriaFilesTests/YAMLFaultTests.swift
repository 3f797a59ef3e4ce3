import Criteria
import Testing

@testable import CriteriaFiles

@Suite struct YAMLFaultTests {
    @Test func keysWrittenTwiceAnchorsTagsAliasesAndMergeKeysAreFaults() throws {
        let faults = try Examples.faults("bad/yaml.yaml")
        for wanted in [
            "yaml.yaml:2:1: khóa “format” đã viết ở 1:1; hãy giữ một chỗ",
            "yaml.yaml:3:5: neo YAML (&…) không được dùng; hãy bỏ nó",
            "yaml.yaml:4:10: thẻ YAML (!…) không được dùng; hãy bỏ nó",
            "yaml.yaml:5:8: bí danh YAML (*…) không được dùng; hãy viết lại nội dung ở đây",
            "yaml.yaml:6:1: khóa phải là một chữ; khóa gộp `<<`, danh sách hay bảng không được dùng",
        ] {
            #expect(faults.contains(wanted))
        }
    }

    @Test func aSyntaxErrorHasItsPlaceAndAHint() throws {
        #expect(
            try Examples.faults("bad/syntax.yaml") == [
                "syntax.yaml:2:14: YAML viết sai ở đây: có dấu hai chấm ngoài chỗ của nó; hãy đặt cả đoạn chữ trong ngoặc kép, "
                    + "hoặc xem lại thụt dòng"
            ]
        )
    }

    @Test(arguments: [
        ("", "1:1: tệp trống; hãy viết bộ tiêu chí, bắt đầu bằng `format: 1`"),
        (
            "a: 1\n---\nb: 2\n",
            "2:1: tệp có nhiều tài liệu YAML; chỉ giữ một và bỏ dòng `---` hay `...` ở giữa"
        ),
        ("a: \u{01}", "1:4: ký tự điều khiển (mã 1) không được phép trong tệp; hãy xóa nó"),
        ("- " + String(repeating: "[", count: 100), "1:34: lồng quá 32 tầng; hãy bỏ bớt tầng"),
        (String(repeating: "- ", count: 50_000), "1:65: lồng quá 32 tầng; hãy bỏ bớt tầng"),
        ("a: " + String(repeating: "x", count: 70_000), "1:4: đoạn chữ dài quá 64 KiB; hãy rút ngắn"),
        (
            "[" + String(repeating: "a,", count: 200_001),
            "1:400000: tệp có quá 200.000 mục; hãy tách thành nhiều bộ"
        ),
        (
            String(repeating: " ", count: 4 << 20) + "a",
            "1:1: tệp lớn hơn 4 MiB; một bộ tiêu chí không cần đến thế, hãy tách bớt phần chữ"
        ),
    ])
    func limitsAreFaults(_ text: String, _ fault: String) {
        #expect(Examples.faults(in: text).contains(fault))
    }

    @Test func bytesThatAreNotUTF8HaveAPlace() {
        let error = #expect(throws: CriteriaFaults.self) {
            try Examples.loader.read(bytes: Array("a: b\nc: ".utf8) + [0xC3, 0x28], file: "thu.yaml")
        }
        #expect(error?.faults.map(\.position.inFile) == ["2:4"])
    }

    @Test func aliasesDoNotExpand() {
        var text = "a: &a [x, x]\n"
        for letter in "bcdefghijklmnop" {
            let last = String(text.split(separator: "\n").last?.first ?? "a")
            text +=
                "\(letter): &\(letter) [" + Array(repeating: "*\(last)", count: 20).joined(separator: ", ")
                + "]\n"
        }
        #expect(Examples.faults(in: text).count <= 1_000)
    }

    @Test func aFormulaFaultInAQuotedTextWithEscapesHasItsColumn() throws {
        let faults = try Examples.faults("bad/many.yaml")
        #expect(faults.last?.hasPrefix("many.yaml:20:21: không cộng hay so sánh được chữ (text)") == true)
    }

    @Test func aFormulaFaultOverLinesStandsAtItsStart() throws {
        let text = try Examples.text("good/verdict.yaml")
            .replacing("        value: a / b\n", with: "        value: |\n          a\n          / q\n")
        #expect(Examples.faults(in: text).contains { $0.hasPrefix("29:16: không có tên “q”") })
    }
}
