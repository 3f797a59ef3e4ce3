/// What is said about each thing that can be wrong in `Examples/good/score.yaml` once it is changed so.
enum ScoreFaults {
    static let table: [FaultCase] = [
        FaultCase(
            "aCommaCutsATextInTwo",
            in: "score",
            "{code: \"1.1\", title: Kiểm, maximum: 10,",
            becomes: "{code: \"1.1\", title: {vi: Văn hóa, giáo dục}, maximum: 10,",
            says: [
                "25:44: đoạn chữ không có khóa “giáo dục”; hãy bỏ nó, hoặc đặt cả câu trước dấu phẩy trong dấu nháy kép"
            ]
        ),
        FaultCase(
            "aCodeThatIsAColumnOfResults",
            in: "score",
            "{code: \"1.1\", title: Kiểm, maximum: 10,",
            becomes: "{code: total, title: Kiểm, maximum: 10,",
            says: [
                "25:16: mã “total” trùng tên một cột của tệp số liệu hay kết quả; hãy chọn mã khác"
            ]
        ),
        FaultCase(
            "aPolicyOfAnotherKindInPoints",
            in: "score",
            "{missing: zero,",
            becomes: "{missing: not_met,",
            says: [
                "7:21: `missing` không có giá trị “not_met”; chọn một trong: `zero`, `excluded`, `undetermined`"
            ]
        ),
        FaultCase(
            "noMaximum",
            in: "score",
            "{code: \"1.1\", title: Kiểm, maximum: 10,",
            becomes: "{code: \"1.1\", title: Kiểm,",
            says: [
                "25:9: thiếu `maximum`; hãy thêm điểm tối đa, ví dụ `maximum: 10` (maximum points)"
            ]
        ),
        FaultCase(
            "aNegativeMaximum",
            in: "score",
            "title: Kiểm, maximum: 10,",
            becomes: "title: Kiểm, maximum: -1,",
            says: [
                "25:45: `maximum` không được âm"
            ]
        ),
        FaultCase(
            "aMaximumThatIsAWord",
            in: "score",
            "title: Kiểm, maximum: 10,",
            becomes: "title: Kiểm, maximum: \"1,5\",",
            says: [
                "25:45: `maximum` cần một số như 80%, 1/2 hay 12.5 (dấu thập phân là chấm), không phải “1,5”"
            ]
        ),
        FaultCase(
            "maximumWithoutScore",
            in: "score",
            "title: Điều kiện, policies",
            becomes: "title: Điều kiện, maximum: 5, policies",
            says: [
                "51:41: có điểm tối đa nhưng không có `score`; hãy thêm `score`, hoặc bỏ `maximum`"
            ]
        ),
        FaultCase(
            "aLadderInPoints",
            in: "score",
            "kind: yes_no}}, require: yes}",
            becomes: "kind: yes_no}}, ladder: [yes]}",
            says: [
                "51:61: `missing` không có giá trị “not_met”; chọn một trong: `zero`, `excluded`, `undetermined`",
                "51:111: `ladder` không dùng trong bộ `kind: score`; ở đây dùng `require`, `score`",
            ]
        ),
        FaultCase(
            "checkOfANumber",
            in: "score",
            "{title: Có, kind: yes_no}}, score",
            becomes: "{title: Có, kind: number}}, score",
            says: [
                "25:96: cơ chế `check` cần `value` là có/không; ở đây là: số (number)"
            ]
        ),
        FaultCase(
            "ratioOfAYesOrNo",
            in: "score",
            "value: a / b, score: {mechanism: ratio}",
            becomes: "value: a > b, score: {mechanism: ratio}",
            says: [
                "26:147: cơ chế `ratio` cần `value` là số; ở đây là: có/không (yes/no)"
            ]
        ),
        FaultCase(
            "aMechanismThatIsNotKnown",
            in: "score",
            "{mechanism: check}",
            becomes: "{mechanism: checks}",
            says: [
                "25:108: `mechanism` không có giá trị “checks”; có phải là `check`? chọn một trong: `check`, `ratio`, `capped_ratio`, `all_or_nothing`, `tiers`, `choice`, `checklist`, `cohort`, `formula`, `rubric`"
            ]
        ),
        FaultCase(
            "noMechanism",
            in: "score",
            "{mechanism: check}",
            becomes: "{full_at: 1}",
            says: [
                "25:96: thiếu `mechanism`; hãy thêm `mechanism: ratio`"
            ]
        ),
        FaultCase(
            "aKeyOfAnotherMechanism",
            in: "score",
            "{mechanism: check}",
            becomes: "{mechanism: check, full_at: 1}",
            says: [
                "25:115: cơ chế `check` không có khóa “full_at”; hãy bỏ nó; các khóa: mechanism"
            ]
        ),
        FaultCase(
            "noThreshold",
            in: "score",
            "{mechanism: all_or_nothing, full_at: 1/2}",
            becomes: "{mechanism: all_or_nothing}",
            says: [
                "28:104: thiếu `full_at`; hãy thêm `full_at: 80%`"
            ]
        ),
        FaultCase(
            "aThresholdOfNothing",
            in: "score",
            "full_at: 1/2",
            becomes: "full_at: 0",
            says: [
                "28:141: `full_at` phải lớn hơn 0"
            ]
        ),
        FaultCase(
            "aThresholdThatIsAFormula",
            in: "score",
            "full_at: 1/2",
            becomes: "full_at: a",
            says: [
                "28:141: `full_at` cần một số như 80%, 1/2 hay 12.5 (dấu thập phân là chấm), không phải “a”"
            ]
        ),
        FaultCase(
            "aShareAboveOne",
            in: "score",
            "points: 1, quote",
            becomes: "points: 10, quote",
            says: [
                "33:67: `points` là phần của điểm tối đa, từ 0 đến 1 (0% đến 100%); ở đây là “10”"
            ]
        ),
        FaultCase(
            "aShareInCounts",
            in: "score",
            "{points: 1/4}",
            becomes: "{points: 1 tỷ đồng}",
            says: [
                "33:135: `points` là phần của điểm tối đa, từ 0 đến 1 (0% đến 100%); ở đây là “1 tỷ đồng”",
                "33:135: `points` là phần của điểm tối đa, không phải tiền (money); hãy chia cho một tổng",
            ]
        ),
        FaultCase(
            "aTierThatIsNeverReached",
            in: "score",
            "{when: \"> 50%\", points: 1, quote: Trên 50%}",
            becomes: "{points: 1}",
            says: [
                "33:56: không bao giờ xét tới: trường hợp ở 33:43 không có `when` nên luôn đúng; hãy chuyển nó xuống cuối",
                "33:94: không bao giờ xét tới: trường hợp ở 33:43 không có `when` nên luôn đúng; hãy chuyển nó xuống cuối",
            ]
        ),
        FaultCase(
            "aChoiceWithoutAllPoints",
            in: "score",
            "{s: 100%, w: 0}",
            becomes: "{s: 100%}",
            says: [
                "45:178: `points` thiếu lựa chọn “w”; hãy thêm `w: 0%` hoặc phần điểm của nó"
            ]
        ),
        FaultCase(
            "aChoiceOfNothing",
            in: "score",
            "{s: 100%, w: 0}",
            becomes: "{s: 100%, w: 0, z: 1}",
            says: [
                "45:194: `points` không có khóa “z”; hãy bỏ nó; các khóa: w, s"
            ]
        ),
        FaultCase(
            "aChoiceWithoutAChoice",
            in: "score",
            "kind: choice, options: [{id: w, title: Web}, {id: s, title: Sàn}]",
            becomes: "kind: count",
            says: [
                "45:96: cơ chế `choice` cần đúng một đầu vào `kind: choice`; ở đây có 0"
            ]
        ),
        FaultCase(
            "aPartWithoutCondition",
            in: "score",
            "{title: A, when: a, points: 50%}",
            becomes: "{title: A, points: 150%}",
            says: [
                "46:158: thiếu `when`; hãy thêm `when: a`",
                "46:177: `points` phải từ 0 đến 1; ở đây là “150%”",
            ]
        ),
        FaultCase(
            "aRootWithoutRounding",
            in: "score",
            "round: {digits: 2, mode: down}, ",
            becomes: "",
            says: [
                "47:98: `z_score` có căn bậc hai nên không chính xác tuyệt đối; hãy thêm `round: 2` cho tiêu chí"
            ]
        ),
        FaultCase(
            "boundsWithoutMinMax",
            in: "score",
            "method: min_max, bounds",
            becomes: "method: rank, bounds",
            says: [
                "48:136: `bounds` chỉ dùng với `method: min_max`; hãy bỏ nó"
            ]
        ),
        FaultCase(
            "boundsThatMeet",
            in: "score",
            "{min: 0, max: 100}",
            becomes: "{min: 5, max: 5}",
            says: [
                "48:156: `max` phải lớn hơn `min`"
            ]
        ),
        FaultCase(
            "aMeanWithoutZScore",
            in: "score",
            "method: min_max, bounds: {min: 0, max: 100}",
            becomes: "method: rank, mean: 3",
            says: [
                "48:136: `mean` chỉ dùng với `method: z_score`; hãy bỏ nó"
            ]
        ),
        FaultCase(
            "aMethodThatIsNotKnown",
            in: "score",
            "method: min_max, bounds: {min: 0, max: 100}",
            becomes: "method: minmax",
            says: [
                "48:130: `method` không có giá trị “minmax”; có phải là `min_max`? chọn một trong: `min_max`, `z_score`, `percentile`, `rank`"
            ]
        ),
        FaultCase(
            "aRubricWithAChoice",
            in: "score",
            "{title: Điểm, kind: number}",
            becomes: "{title: Điểm, kind: yes_no}",
            says: [
                "50:97: cơ chế `rubric` cần đúng một đầu vào kiểu `number` (điểm do người chấm cho) và không có `value`"
            ]
        ),
        FaultCase(
            "aRoundingOfManyDigits",
            in: "score",
            "round: {digits: 2, mode: down}",
            becomes: "round: {digits: 20, mode: floor}",
            says: [
                "47:68: `digits` là số nguyên từ 0 đến 10, không phải “20”",
                "47:78: `mode` không có giá trị “floor”; chọn một trong: `half_up`, `half_even`, `down`, `up`",
            ]
        ),
        FaultCase(
            "aWeightWithoutAMean",
            in: "score",
            "combine: weighted_mean\n",
            becomes: "combine: sum\n",
            says: [
                "20:5: `weight` không có tác dụng: nhóm chứa nó không ghi `combine: weighted_mean`",
                "42:5: `weight` không có tác dụng: nhóm chứa nó không ghi `combine: weighted_mean`",
            ]
        ),
        FaultCase(
            "moreOfTheBestThanThereAre",
            in: "score",
            "{best: 3}",
            becomes: "{best: 9}",
            says: [
                "21:21: `best` là số nguyên từ 1 đến 5, không phải “9”"
            ]
        ),
        FaultCase(
            "aCombinationThatIsNotKnown",
            in: "score",
            "{best: 3}",
            becomes: "average",
            says: [
                "21:14: `combine` không có giá trị “average”; chọn một trong: `sum`, `weighted_mean`, `mean`, `min`, `max`, `{best: n}`, `{formula: …}`"
            ]
        ),
        FaultCase(
            "twoBandsOfOneName",
            in: "score",
            "{id: kem, title: Kém}",
            becomes: "{id: tot, title: Kém}",
            says: [
                "15:46: `band` không có giá trị “kem”; chọn một trong: `tot`",
                "16:72: hạng “tot” đã có ở 16:16; hãy đổi `id`",
            ]
        ),
        FaultCase(
            "aKnockOutToNoBand",
            in: "score",
            "band: kem",
            becomes: "band: rot",
            says: [
                "15:46: `band` không có giá trị “rot”; có phải là `tot`? chọn một trong: `kem`, `tot`"
            ]
        ),
        FaultCase(
            "aKnockOutWithoutCondition",
            in: "score",
            "{when: \"< 10\"}",
            becomes: "{title: Gì}",
            says: [
                "15:65: thiếu `when`; hãy thêm `when: …`"
            ]
        ),
        FaultCase(
            "aBandThatIsNeverReached",
            in: "score",
            "{id: tot, title: Tốt, when: \">= 90 and points[2] > 1\"}",
            becomes: "{id: tot, title: Tốt}",
            says: [
                "16:34: không bao giờ xét tới: trường hợp ở 16:11 không có `when` nên luôn đúng; hãy chuyển nó xuống cuối"
            ]
        ),
        FaultCase(
            "aBandThatAsksForANodeThatIsNone",
            in: "score",
            "points[2] > 1",
            becomes: "points[9] > 1",
            says: [
                "16:50: không có tên “points[9]”; ở đây dùng được: 1, 1.1, 1.2, 1.3, 1.4, 1.5, 2, 2.1, 2.2, 2.3, 2.4, 2.5, …"
            ]
        ),
        FaultCase(
            "aFormulaThatIsAList",
            in: "score",
            "points: \"maximum * a / b\"",
            becomes: "points: [1]",
            says: [
                "49:155: ở đây cần một công thức, không phải danh sách hay bảng"
            ]
        ),
    ]
}
