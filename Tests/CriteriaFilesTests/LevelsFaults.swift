/// What is said about each thing that can be wrong in `Examples/good/levels.yaml` once it is changed so.
enum LevelsFaults {
    static let table: [FaultCase] = [
        FaultCase(
            "aDivisionByWayOfAnotherCriterion",
            in: "levels",
            "no_base: excluded, ",
            becomes: "",
            says: [
                "11:5: công thức ở đây có phép chia nhưng chưa nói mẫu số bằng 0 thì sao; hãy thêm `no_base` vào `policies`"
            ]
        ),
        FaultCase(
            "aMoneyCountedFromChildren",
            in: "levels",
            "m: {title: Số xã đạt, kind: count,",
            becomes: "m: {title: Số xã đạt, kind: number,",
            says: [
                "15:49: `from: children` đếm đơn vị cấp dưới nên cần `kind: count`"
            ]
        ),
        FaultCase(
            "levelsThatAreNotNumbered",
            in: "levels",
            "{id: 2, title: Kết nối",
            becomes: "{id: 3, title: Kết nối",
            says: [
                "7:42: mức thứ 2 phải có `id: 2`, không phải “3”"
            ]
        ),
        FaultCase(
            "noLevels",
            in: "levels",
            "levels: [{id: 1, title: Khởi động}, {id: 2, title: Kết nối, description: {vi: Đã nối, en: Connected}}]\n",
            becomes: "",
            says: [
                "1:1: thiếu `levels`; hãy thêm `levels:` với các mức từ thấp đến cao (from lowest to highest)"
            ]
        ),
        FaultCase(
            "aLadderThatIsTooShort",
            in: "levels",
            "ladder: [\"-\", {is: \"3\", quote: ba, at: \"mục 3\"}]",
            becomes: "ladder: [3]",
            says: [
                "21:86: thang có 1 bậc mà bộ có 2 mức; mỗi mức một bậc, `-` là không áp dụng"
            ]
        ),
        FaultCase(
            "aRuleInALevelsSet",
            in: "levels",
            "{kind: levels}",
            becomes: "{kind: levels, rule: any}",
            says: [
                "9:24: `result` không có khóa “rule”; hãy bỏ nó; các khóa: kind"
            ]
        ),
        FaultCase(
            "scoreInALevelsSet",
            in: "levels",
            "kind: yes_no}}, require: yes}",
            becomes: "kind: yes_no}}, score: {mechanism: check}}",
            says: [
                "20:73: `score` không dùng trong bộ `kind: levels`; ở đây dùng `require`, `ladder`"
            ]
        ),
    ]
}
