/// What is said about each thing that can be wrong in `Examples/good/verdict.yaml` once it is changed so.
enum CriterionFaults {
    static let table: [FaultCase] = [
        FaultCase(
            "aCodeWithASpace",
            in: "verdict",
            "code: \"1.1\"",
            becomes: "code: \"1 .1\"",
            says: [
                "20:22: không có tên “met[1.1]”; có phải là “1 .1”?",
                "22:15: mã “1 .1” chỉ được gồm chữ cái, chữ số, dấu chấm và gạch ngang",
                "50:65: không có tên “input[1.1.b]”; ở đây dùng được: 1 .1",
            ]
        ),
        FaultCase(
            "noCode",
            in: "verdict",
            "code: \"1.2\"\n        title",
            becomes: "title",
            says: [
                "20:36: không có tên “met[1.2]”; có phải là “1.1”?",
                "41:9: thiếu `code`; hãy thêm `code: \"1.1\"`",
            ]
        ),
        FaultCase(
            "aCodeWrittenTwice",
            in: "verdict",
            "code: \"1.2\"",
            becomes: "code: \"1.1\"",
            says: [
                "20:36: không có tên “met[1.2]”; có phải là “1.1”?",
                "41:15: mã “1.1” đã dùng ở 22:15; mỗi mã chỉ dùng một lần",
            ]
        ),
        FaultCase(
            "aCodeThatIsAnotherColumn",
            in: "verdict",
            "code: \"1.2\"",
            becomes: "code: \"1.1.a\"",
            says: [
                "20:36: không có tên “met[1.2]”; có phải là “1.1”?",
                "26:9: đầu vào “a” của “1.1” trùng cột với mã “1.1.a” ở 41:15; hãy đổi chữ",
            ]
        ),
        FaultCase(
            "anEmptyGroup",
            in: "verdict",
            "children:\n      - code: \"1.1\"",
            becomes: "children: []\n    notes:\n      - code: \"1.1\"",
            says: [
                "20:22: không có tên “met[1.1]”; ở đây dùng được: —",
                "21:15: `children` là danh sách trống; hãy thêm mục hoặc bỏ khóa",
                "22:5: nhóm (có `children`) không có khóa “notes”; có phải là `note`?",
            ]
        ),
        FaultCase(
            "aCriterionKeyInAGroup",
            in: "verdict",
            "    rule: {formula",
            becomes: "    require: yes\n    rule: {formula",
            says: [
                "20:5: nhóm (có `children`) không có khóa “require”; hãy bỏ nó; các khóa: code, title, at, unit, method, figures_from, basis, task, lead, coordinate, note, maximum, …"
            ]
        ),
        FaultCase(
            "pointsInAVerdict",
            in: "verdict",
            "        at: mục 1.1\n        inputs",
            becomes: "        maximum: 10\n        combine: sum\n        inputs",
            says: [
                "25:9: `maximum` chỉ dùng trong bộ tính điểm (`result: {kind: score}`); hãy bỏ nó",
                "26:9: tiêu chí không có khóa “combine”; hãy bỏ nó; các khóa: code, title, at, unit, method, figures_from, basis, task, lead, coordinate, note, maximum, …",
            ]
        ),
        FaultCase(
            "anInputWithACapital",
            in: "verdict",
            "          a: {title: {vi: Số chủ",
            becomes: "          A: {title: {vi: Số chủ",
            says: [
                "27:11: chữ của đầu vào chỉ gồm a–z, 0–9 và _; “A” thì không",
                "29:16: không có tên “a”; có phải là “A”?",
            ]
        ),
        FaultCase(
            "anInputNamedValue",
            in: "verdict",
            "          a: {title: {vi: Số chủ",
            becomes: "          value: {title: {vi: Số chủ",
            says: [
                "27:11: “value” là từ riêng của ngôn ngữ công thức; hãy chọn tên khác",
                "29:16: không có tên “a”; ở đây dùng được: b, value, group, year, threshold",
                "31:40: không cộng hay so sánh được số đếm (count) với tỷ lệ (share); hãy xem lại đơn vị",
                "32:19: không cộng hay so sánh được số đếm (count) với tỷ lệ (share); hãy xem lại đơn vị",
                "40:61: không cộng hay so sánh được số đếm (count) với tỷ lệ (share); hãy xem lại đơn vị",
            ]
        ),
        FaultCase(
            "anInputNamedLikeAnAttribute",
            in: "verdict",
            "          a: {title: {vi: Số chủ",
            becomes: "          group: {title: {vi: Số chủ",
            says: [
                "27:11: tên “group” đã là một thuộc tính (attributes); hãy chọn tên khác",
                "29:16: không có tên “a”; ở đây dùng được: b, group, year, threshold",
                "31:27: không cộng hay so sánh được số đếm (count) với chữ (text); hãy xem lại đơn vị",
            ]
        ),
        FaultCase(
            "anInputWithoutTitleAndKind",
            in: "verdict",
            "          a: {title: {vi: Số chủ thể được đào tạo}, kind: count, unit: chủ thể, part_of: b}",
            becomes: "          a: {unit: chủ thể}",
            says: [
                "27:14: thiếu `title`; hãy thêm `title: …`",
                "27:14: thiếu `kind`; hãy thêm `kind: count` (`number`, `money`, `yes_no`, `choice`)",
            ]
        ),
        FaultCase(
            "anInputKindThatIsNotKnown",
            in: "verdict",
            "kind: count, unit: chủ thể, part_of: b",
            becomes: "kind: counts, part_of: b",
            says: [
                "27:59: `kind` không có giá trị “counts”; có phải là `count`? chọn một trong: `count`, `number`, `money`, `choice`, `yes_no`"
            ]
        ),
        FaultCase(
            "aPartOfItself",
            in: "verdict",
            "part_of: b",
            becomes: "part_of: a",
            says: [
                "27:90: `part_of` phải là chữ của một đầu vào khác trong tiêu chí, không phải “a”; có: b"
            ]
        ),
        FaultCase(
            "aPartOfAYesOrNo",
            in: "verdict",
            "b: {title: {vi: Tổng số chủ thể}, kind: count, unit: chủ thể}",
            becomes: "b: {title: Tổng, kind: yes_no}",
            says: [
                "27:90: “a” (count) không thể là một phần của “b” (yes_no)",
                "29:20: cần một số, ở đây là có/không (yes/no)",
                "50:78: không cộng hay so sánh được có/không (yes/no) với số (number); hãy xem lại đơn vị",
            ]
        ),
        FaultCase(
            "partsInACircle",
            in: "verdict",
            "b: {title: {vi: Tổng số chủ thể}, kind: count, unit: chủ thể}",
            becomes: "b: {title: Tổng, kind: count, part_of: a}",
            says: [
                "26:9: `part_of` đi vòng tròn qua “a”; hãy bỏ một chiều"
            ]
        ),
        FaultCase(
            "moneyWithoutUnit",
            in: "verdict",
            "unit: triệu đồng, ",
            becomes: "",
            says: [
                "44:14: thiếu `unit`; hãy thêm `unit: triệu đồng`"
            ]
        ),
        FaultCase(
            "moneyInDollars",
            in: "verdict",
            "unit: triệu đồng, ",
            becomes: "unit: USD, ",
            says: [
                "44:52: `unit` không có giá trị “USD”; chọn một trong: `đồng`, `nghìn đồng`, `triệu đồng`, `tỷ đồng`"
            ]
        ),
        FaultCase(
            "aNegativeCount",
            in: "verdict",
            "kind: count, unit: chủ thể, part_of: b",
            becomes: "kind: count, min: -1",
            says: [
                "27:66: `count` không bao giờ âm; dùng `kind: number` nếu số có thể âm"
            ]
        ),
        FaultCase(
            "boundsTheWrongWay",
            in: "verdict",
            "kind: count, unit: chủ thể, part_of: b",
            becomes: "kind: count, min: 5, max: 1",
            says: [
                "27:74: `max` nhỏ hơn `min`; hãy đổi chỗ hai số"
            ]
        ),
        FaultCase(
            "boundsOfAYesOrNo",
            in: "verdict",
            "{x: {title: Có trang, kind: yes_no}}",
            becomes: "{x: {title: Có trang, kind: yes_no, min: 1}}",
            says: [
                "55:53: `min` chỉ dùng với số (`count`, `number`, `money`); hãy bỏ nó"
            ]
        ),
        FaultCase(
            "aChoiceWithoutOptions",
            in: "verdict",
            ", options: [{id: web, title: Trang web}, {id: san, title: Sàn}]",
            becomes: "",
            says: [
                "45:14: thiếu `options`; hãy thêm `options: [{id: …, title: …}]`"
            ]
        ),
        FaultCase(
            "anOptionWrittenTwice",
            in: "verdict",
            "{id: san, title",
            becomes: "{id: web, title",
            says: [
                "45:81: lựa chọn “web” viết hai lần; hãy đổi `id`",
                "50:18: `k` không bao giờ là \"san\"; các giá trị: \"web\", \"web\"",
            ]
        ),
        FaultCase(
            "anOptionThatIsNone",
            in: "verdict",
            "(\"web\", \"san\")",
            becomes: "(\"web\", \"xe\")",
            says: [
                "50:18: `k` không bao giờ là \"xe\"; các giá trị: \"web\", \"san\""
            ]
        ),
        FaultCase(
            "optionsOfANumber",
            in: "verdict",
            "kind: count, unit: chủ thể, part_of: b",
            becomes: "kind: count, options: [{id: a, title: a}]",
            says: [
                "27:66: `options` chỉ dùng với `kind: choice`; hãy đổi một trong hai"
            ]
        ),
        FaultCase(
            "aLevelOfNoChildren",
            in: "verdict",
            "kind: count, unit: chủ thể, part_of: b",
            becomes: "kind: count, at_level: 2",
            says: [
                "27:66: `at_level` chỉ dùng cùng `from: children`; hãy thêm hoặc bỏ"
            ]
        ),
        FaultCase(
            "aNameInLetThatIsTaken",
            in: "verdict",
            "          double: 2 * a",
            becomes: "          a: 2 * a",
            says: [
                "47:11: tên “a” đã là một đầu vào (inputs); hãy chọn tên khác",
                "48:16: không có tên “double”; ở đây dùng được: a, k, group, year, threshold",
            ]
        ),
        FaultCase(
            "aValueThatIsAText",
            in: "verdict",
            "value: double",
            becomes: "value: k",
            says: [
                "48:16: cần một số, ở đây là chữ (text)"
            ]
        ),
        FaultCase(
            "aValueThatAsksForResults",
            in: "verdict",
            "value: double",
            becomes: "value: points[1.1]",
            says: [
                "48:16: points[…] không dùng được ở đây; chỉ dùng trong nhóm, xếp hạng và điều kiện loại"
            ]
        ),
        FaultCase(
            "aRequirementWithoutAValue",
            in: "verdict",
            "value: double\n        applies_if: year >= 2026\n        require: value >= 2 tỷ đồng and k in (\"web\", \"san\") and input[1.1.b] > 0",
            becomes: "require: '>= 3'",
            says: [
                "48:19: tiêu chí có nhiều đầu vào nên phải viết `value`"
            ]
        ),
        FaultCase(
            "unitsThatDoNotMeet",
            in: "verdict",
            "value >= 2 tỷ đồng and",
            becomes: "value >= 50% and",
            says: [
                "50:24: không cộng hay so sánh được tiền, triệu đồng (money) với tỷ lệ (share); hãy xem lại đơn vị"
            ]
        ),
        FaultCase(
            "twoWaysToJudge",
            in: "verdict",
            "        require: yes\n",
            becomes: "        require: yes\n        ladder: [yes]\n",
            says: [
                "57:9: chỉ được một trong `require`, `ladder`; hãy bỏ bớt (trong `change` ghi `khóa: null`)",
                "57:9: `ladder` không dùng trong bộ `kind: verdict`; ở đây dùng `require`",
            ]
        ),
        FaultCase(
            "scoreInAVerdict",
            in: "verdict",
            "        require: yes\n",
            becomes: "        score: {mechanism: check}\n",
            says: [
                "56:9: `score` không dùng trong bộ `kind: verdict`; ở đây dùng `require`"
            ]
        ),
        FaultCase(
            "aRequirementCaseWithoutIs",
            in: "verdict",
            "{is: \"> 40%\", quote: \"Trên 40%\"}",
            becomes: "{quote: \"Trên 40%\"}",
            says: [
                "32:13: thiếu `is`; hãy thêm `is: \">= 50%\"`"
            ]
        ),
        FaultCase(
            "aFlagThatIsNeither",
            in: "verdict",
            "scored: no",
            becomes: "scored: false",
            says: [
                "53:17: `scored` là `yes` hoặc `no`, không phải “false”"
            ]
        ),
        FaultCase(
            "aReadingWithoutWords",
            in: "verdict",
            "            says: \"trên 40%\"\n",
            becomes: "",
            says: [
                "34:13: thiếu `says`; hãy thêm `says: …`"
            ]
        ),
        FaultCase(
            "aReadingWrittenTwice",
            in: "verdict",
            "id: r-0",
            becomes: "id: r-1.1",
            says: [
                "58:10: cách đọc “r-1.1” đã có ở 34:17; hãy đổi `id`"
            ]
        ),
        FaultCase(
            "aSetReadingWithAChange",
            in: "verdict",
            "alternative: {text: đọc rộng}",
            becomes: "alternative: {text: đọc rộng, change: {require: yes}}, printed: {}",
            says: [
                "58:78: `alternative` không có khóa “change”; hãy bỏ nó; các khóa: text",
                "58:103: cách đọc của cả bộ không có `printed`; hãy chuyển vào tiêu chí",
            ]
        ),
        FaultCase(
            "anAlternativeThatDoesNotHold",
            in: "verdict",
            "change: {require: \">= 40%\"}",
            becomes: "change: {require: \">= 40 đồng\"}",
            says: [
                "40:61: không cộng hay so sánh được tỷ lệ (share) với tiền (money); hãy xem lại đơn vị"
            ]
        ),
        FaultCase(
            "anAlternativeThatChangesTheCode",
            in: "verdict",
            "change: {require: \">= 40%\"}",
            becomes: "change: {code: X}",
            says: [
                "40:51: `change` không được đổi `code`; hãy bỏ nó"
            ]
        ),
        FaultCase(
            "aPrintedRuleThatIsAText",
            in: "verdict",
            "printed: {inputs: {A: {title: Chủ thể, kind: count}}, value: A / c}",
            becomes: "printed: a / c",
            says: [
                "39:22: `printed` phải là một bảng các trường của tiêu chí"
            ]
        ),
    ]
}
