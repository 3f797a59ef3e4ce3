/// What is said about each thing that can be wrong in `Examples/good/verdict.yaml` once it is changed so.
enum VerdictFaults {
    static let table: [FaultCase] = [
        FaultCase(
            "aFormatThatIsNotKnown",
            in: "verdict",
            "format: 1\n",
            becomes: "format: 2\n",
            says: [
                "1:9: định dạng “2” chưa có; viết `format: 1`"
            ]
        ),
        FaultCase(
            "anIdWithCapitals",
            in: "verdict",
            "id: thi-du\n",
            becomes: "id: Thi-du\n",
            says: [
                "2:5: `id` chỉ gồm a–z, 0–9 và -, dài nhất 64 ký tự; “Thi-du” thì không"
            ]
        ),
        FaultCase(
            "noEdition",
            in: "verdict",
            "edition: \"2026\"\n",
            becomes: "",
            says: [
                "1:1: thiếu `edition`; hãy thêm `edition: \"2026\"`"
            ]
        ),
        FaultCase(
            "anEmptyTitle",
            in: "verdict",
            "title: {vi: Thí dụ, en: Example}",
            becomes: "title:",
            says: [
                "4:1: `title` để trống; hãy viết giá trị hoặc bỏ khóa"
            ]
        ),
        FaultCase(
            "aTextWithoutVietnamese",
            in: "verdict",
            "title: {vi: Thí dụ, en: Example}",
            becomes: "title: {en: Example}",
            says: [
                "4:8: thiếu `vi`; hãy thêm `vi: …`"
            ]
        ),
        FaultCase(
            "aTextThatIsAList",
            in: "verdict",
            "title: {vi: Thí dụ, en: Example}",
            becomes: "title: [a]",
            says: [
                "4:8: `title` phải là một giá trị đơn, không phải danh sách hay bảng"
            ]
        ),
        FaultCase(
            "noSource",
            in: "verdict",
            "source: {id: \"000\", title: {vi: Bộ tiêu chí thí dụ}, number: 12/QĐ-UBND, date: \"2026-01-15\", place: Công báo}\n",
            becomes: "",
            says: [
                "1:1: thiếu `source`; hãy thêm `source: {id: …, title: …}`"
            ]
        ),
        FaultCase(
            "aDayThatIsNone",
            in: "verdict",
            "2026-01-15",
            becomes: "2026-13-15",
            says: [
                "7:80: “2026-13-15” không phải ngày có thật; viết `năm-tháng-ngày`: 2026-04-30"
            ]
        ),
        FaultCase(
            "validityThatEndsBeforeItBegins",
            in: "verdict",
            "2030-12-31",
            becomes: "2025-12-31",
            says: [
                "8:29: hết hiệu lực 2025-12-31 trước khi có hiệu lực 2026-01-01"
            ]
        ),
        FaultCase(
            "noSubject",
            in: "verdict",
            "subject: commune\n",
            becomes: "",
            says: [
                "1:1: thiếu `subject`; hãy thêm `subject: commune`"
            ]
        ),
        FaultCase(
            "anUnknownKey",
            in: "verdict",
            "subject: commune\n",
            becomes: "subject: commune\nsubjects: x\n",
            says: [
                "10:1: bộ tiêu chí không có khóa “subjects”; có phải là `subject`?"
            ]
        ),
        FaultCase(
            "anAttributeNamedLikeAFunction",
            in: "verdict",
            "  year: {title",
            becomes: "  min: {title",
            says: [
                "12:3: “min” là từ riêng của ngôn ngữ công thức; hãy chọn tên khác",
                "49:21: không có tên “year”; ở đây dùng được: group, min, threshold",
            ]
        ),
        FaultCase(
            "anAttributeWithAnUnusableName",
            in: "verdict",
            "  year: {title",
            becomes: "  nam-hoc: {title",
            says: [
                "12:3: “nam-hoc” không thể là tên; tên gồm chữ cái, chữ số và _, bắt đầu bằng chữ cái",
                "49:21: không có tên “year”; ở đây dùng được: group, nam-hoc, threshold",
            ]
        ),
        FaultCase(
            "aDefaultOutsideTheValues",
            in: "verdict",
            "values: [\"0\", \"1\"], default: \"0\"",
            becomes: "values: [\"0\", \"1\"], default: \"2\"",
            says: [
                "11:62: `default` không có giá trị “2”; chọn một trong: `0`, `1`"
            ]
        ),
        FaultCase(
            "aValueWrittenTwice",
            in: "verdict",
            "values: [\"0\", \"1\"]",
            becomes: "values: [\"0\", \"1\", \"1\"]",
            says: [
                "11:52: giá trị “1” viết hai lần; hãy bỏ một"
            ]
        ),
        FaultCase(
            "anAttributeKindThatIsNotKnown",
            in: "verdict",
            "kind: number}\nparameters",
            becomes: "kind: numbers}\nparameters",
            says: [
                "12:28: `kind` không có giá trị “numbers”; có phải là `number`? chọn một trong: `text`, `number`",
                "49:26: không cộng hay so sánh được chữ (text) với số (number); hãy xem lại đơn vị",
            ]
        ),
        FaultCase(
            "aNumberAttributeWithAWord",
            in: "verdict",
            "year: {title: Năm, kind: number}",
            becomes: "year: {title: Năm, kind: number, values: [hai]}",
            says: [
                "12:45: thuộc tính kiểu `number` cần số, không phải “hai”"
            ]
        ),
        FaultCase(
            "aParameterNamedLikeAnAttribute",
            in: "verdict",
            "  threshold: {",
            becomes: "  group: {",
            says: [
                "14:3: tên “group” đã là một thuộc tính (attributes); hãy chọn tên khác"
            ]
        ),
        FaultCase(
            "aParameterWithoutCases",
            in: "verdict",
            "cases: [{when: 'group = \"1\"', is: 60%}, {is: 40%}]",
            becomes: "cases: []",
            says: [
                "14:49: `cases` là danh sách trống; hãy thêm mục hoặc bỏ khóa"
            ]
        ),
        FaultCase(
            "parameterCasesThatAreNotAlike",
            in: "verdict",
            "{is: 40%}]",
            becomes: "{is: 40 đồng}]",
            says: [
                "14:87: các trường hợp phải cùng loại: trên là tỷ lệ (share), đây là tiền (money)"
            ]
        ),
        FaultCase(
            "aCaseThatIsNeverReached",
            in: "verdict",
            "{when: 'group = \"1\"', is: 60%}, {is: 40%}",
            becomes: "{is: 40%}, {when: 'group = \"1\"', is: 60%}",
            says: [
                "14:61: không bao giờ xét tới: trường hợp ở 14:50 không có `when` nên luôn đúng; hãy chuyển nó xuống cuối"
            ]
        ),
        FaultCase(
            "aTextThatAnAttributeNeverIs",
            in: "verdict",
            "{when: 'group = \"1\"', is: 60%}",
            becomes: "{when: 'group = \"2\"', is: 60%}",
            says: [
                "14:57: `group` không bao giờ là \"2\"; các giá trị: \"0\", \"1\""
            ]
        ),
        FaultCase(
            "maximumWhereThereIsNone",
            in: "verdict",
            "{is: 40%}]",
            becomes: "{is: maximum}]",
            says: [
                "14:87: ở đây không có `maximum`; hãy viết số điểm, hoặc maximum[mã]"
            ]
        ),
        FaultCase(
            "noPolicies",
            in: "verdict",
            "policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}\n",
            becomes: "",
            says: [
                "1:1: thiếu `policies`; hãy thêm `policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}`",
                "21:9: công thức ở đây có phép chia nhưng chưa nói mẫu số bằng 0 thì sao; hãy thêm `no_base` vào `policies`",
            ]
        ),
        FaultCase(
            "policiesThatAreNotComplete",
            in: "verdict",
            ", not_applicable: not_met}",
            becomes: "}",
            says: [
                "15:11: `policies` thiếu `not_applicable`; ví dụ `policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}`"
            ]
        ),
        FaultCase(
            "aPolicyOfAnotherKind",
            in: "verdict",
            "{missing: undetermined,",
            becomes: "{missing: excluded,",
            says: [
                "15:21: `missing` không có giá trị “excluded”; chọn một trong: `undetermined`, `not_met`"
            ]
        ),
        FaultCase(
            "aDivisionWithoutAPolicy",
            in: "verdict",
            "no_base: undetermined, ",
            becomes: "",
            says: [
                "22:9: công thức ở đây có phép chia nhưng chưa nói mẫu số bằng 0 thì sao; hãy thêm `no_base` vào `policies`"
            ]
        ),
        FaultCase(
            "noResult",
            in: "verdict",
            "result: {kind: verdict, undetermined: not_met, rule: {at_least: 1}}\n",
            becomes: "",
            says: [
                "1:1: thiếu `result`; hãy thêm `result: {kind: verdict}` (`levels`, `score`)"
            ]
        ),
        FaultCase(
            "aResultOfUnknownKind",
            in: "verdict",
            "kind: verdict",
            becomes: "kind: verdicts",
            says: [
                "16:16: `kind` không có giá trị “verdicts”; có phải là `verdict`? chọn một trong: `verdict`, `levels`, `score`"
            ]
        ),
        FaultCase(
            "bandsInAVerdict",
            in: "verdict",
            "kind: verdict,",
            becomes: "kind: verdict, bands: [],",
            says: [
                "16:25: `result` không có khóa “bands”; hãy bỏ nó; các khóa: kind, rule, undetermined",
                "16:32: `bands` là danh sách trống; hãy thêm mục hoặc bỏ khóa",
            ]
        ),
        FaultCase(
            "anUndeterminedThatIsNeither",
            in: "verdict",
            "undetermined: not_met, rule",
            becomes: "undetermined: met, rule",
            says: [
                "16:39: `undetermined` không có giá trị “met”; chọn một trong: `not_met`, `undetermined`"
            ]
        ),
        FaultCase(
            "moreThanThereAre",
            in: "verdict",
            "{at_least: 1}",
            becomes: "{at_least: 2}",
            says: [
                "16:65: `at_least` là số nguyên từ 1 đến 1, không phải “2”"
            ]
        ),
        FaultCase(
            "aRuleOfTwoKinds",
            in: "verdict",
            "{at_least: 1}",
            becomes: "{at_least: 1, formula: \"met[I]\"}",
            says: [
                "16:54: `rule` cần đúng một trong: `at_least`, `formula`"
            ]
        ),
        FaultCase(
            "aRuleThatIsNotKnown",
            in: "verdict",
            "{at_least: 1}",
            becomes: "most",
            says: [
                "16:54: `rule` không có giá trị “most”; chọn một trong: `all`, `any`, `{at_least: n}`, `{formula: …}`"
            ]
        ),
        FaultCase(
            "aGroupThatAsksAboutWhatIsBelow",
            in: "verdict",
            "rule: {formula: \"met[1.1] and (met[1.2] or met[1.3])\"}",
            becomes: "applies_if: value[1.1] > 0",
            says: [
                "20:17: “1.1” không đứng trước chỗ này; công thức chỉ hỏi được các tiêu chí đứng trước"
            ]
        ),
        FaultCase(
            "aGroupThatAsksAboutTheTotal",
            in: "verdict",
            "met[1.1] and",
            becomes: "total > 1 and",
            says: [
                "20:22: `total` chỉ dùng trong `bands` và `knock_outs`"
            ]
        ),
    ]
}
