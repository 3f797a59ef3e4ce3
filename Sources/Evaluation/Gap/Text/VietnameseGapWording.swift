struct VietnameseGapWording: GapWording {
    let thousands = "."
    let decimal = ","
    let met = "đạt"
    let notMet = "chưa đạt"
    let unknown = "chưa xác định"
    let opportunities = "Còn có thể thêm điểm ở (nơi dễ nhất trước):"

    func percent(_ number: String) -> String { "\(number) %" }
    func level(_ level: Int) -> String { level == 0 ? "chưa đạt mức độ nào" : "mức độ \(level)" }
    func points(_ number: String) -> String { "\(number) điểm" }

    let goalMet = "đạt"
    func goalLevel(_ level: Int) -> String { "đạt mức độ \(level)" }
    func goalPoints(_ number: String) -> String { "được \(number) điểm" }
    func goalBand(_ title: String) -> String { "được xếp loại “\(title)”" }

    func reached(_ goal: String, _ now: String) -> String {
        goal == now ? "Đã \(goal)." : "Đã \(goal) (nay \(now))."
    }
    func toReach(_ goal: String, _ now: String) -> String { "Để \(goal) (nay \(now)), cần:" }
    func outOfReach(_ goal: String, _ now: String) -> String { "Không thể \(goal) (nay \(now)), vì:" }
    func best(_ then: String) -> String { "Nhiều nhất có thể tới \(then), nếu:" }
    func after(_ then: String) -> String { "Khi đó: \(then)." }
    func criterionReached(_ code: String) -> String { "\(code): đã đạt" }
    func criterionNotApplicable(_ code: String) -> String { "\(code): không áp dụng" }

    func more(_ distance: String, _ target: String, _ now: String) -> String {
        "thêm \(distance), từ \(now) lên \(target)"
    }
    func fewer(_ distance: String, _ target: String, _ now: String) -> String {
        "bớt \(distance), từ \(now) xuống \(target)"
    }
    func part(_ number: String, _ whole: String, _ percent: String) -> String {
        "\(number) trên \(whole) (\(percent))"
    }
    func missing(_ title: String, _ target: String, _ bound: GapChange.Bound) -> String {
        switch bound {
        case .atLeast, .step: "bổ sung số liệu còn thiếu “\(title)”; từ \(target) trở lên là đủ"
        case .atMost: "bổ sung số liệu còn thiếu “\(title)”; không quá \(target) là đủ"
        case .any: "bổ sung số liệu còn thiếu “\(title)”; số nào cũng được"
        }
    }
    func answer(_ title: String, _ truth: Bool, isMissing: Bool) -> String {
        let now = isMissing ? "thiếu số liệu" : (truth ? "không" : "có")
        return "câu trả lời “\(truth ? "có" : "không")” cho “\(title)” (nay \(now))"
    }
    func choose(_ option: String, now: String?) -> String {
        "“\(option)” (nay " + (now.map { "“\($0)”" } ?? "thiếu số liệu") + ")"
    }
    func requiring(_ sentence: String, _ requirement: String) -> String {
        "\(sentence). Yêu cầu: \(requirement)"
    }
    func alternatively(_ sentence: String) -> String { "  hoặc \(sentence)" }

    func lost(_ code: String, _ lost: String) -> String { "\(code): đang mất \(lost) điểm" }
    func gain(_ code: String, _ lost: String, _ gain: String, _ change: String) -> String {
        "\(code): đang mất \(lost) điểm; được thêm \(gain) điểm nếu \(change)"
    }
    func nextStep(_ line: String, _ change: String, _ gain: String) -> String {
        "\(line); bước nhỏ nhất: \(change), được thêm \(gain) điểm"
    }

    func obstacle(_ code: String, _ reason: String) -> String { "\(code): \(reason)" }
    func reason(_ reason: Obstacle.Reason, _ name: (Int) -> String) -> String {
        switch reason {
        case .needsFigures(let columns): "cần số liệu: \(columns.map(name).joined(separator: ", "))"
        case .statedNotApplicable(let columns):
            "đơn vị đã ghi không áp dụng: \(columns.map(name).joined(separator: ", "))"
        case .notApplicable: "không áp dụng cho đơn vị này"
        case .noBase: "mẫu số bằng 0, số liệu nào cũng không đạt được"
        case .nothingToChange: "không phụ thuộc số liệu nào mà đơn vị thay đổi được"
        case .outOfReach: "không số liệu hợp lệ nào đạt được"
        case .conflict: "riêng nó thì đạt được, nhưng khi đó tiêu chí khác dùng chung số liệu lại không đạt"
        }
    }
}
