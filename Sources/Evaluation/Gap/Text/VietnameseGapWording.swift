struct VietnameseGapWording: GapWording {
    let thousands = "."
    let decimal = ","
    let met = "đạt"
    let notMet = "chưa đạt"
    let unknown = "chưa xác định"
    let opportunities = "Điểm dễ giành nhất:"

    func percent(_ number: String) -> String { "\(number) %" }
    func level(_ level: Int) -> String { level == 0 ? "chưa đạt mức nào" : "mức \(level)" }
    func points(_ number: String) -> String { "\(number) điểm" }
    func band(_ title: String) -> String { "“\(title)”" }

    func reached(_ goal: String, _ now: String) -> String { "Đã đạt mục tiêu \(goal) (nay \(now))." }
    func toReach(_ goal: String, _ now: String) -> String { "Để tới mục tiêu \(goal) (nay \(now)):" }
    func outOfReach(_ goal: String, _ now: String) -> String {
        "Không thể tới mục tiêu \(goal) (nay \(now)):"
    }
    func best(_ then: String) -> String { "Tốt nhất có thể: \(then), khi:" }
    func after(_ then: String) -> String { "Khi đó: \(then)." }
    func criterionReached(_ code: String) -> String { "\(code): đã đạt" }
    func criterionNotApplicable(_ code: String) -> String { "\(code): không áp dụng" }

    func more(_ distance: String, _ target: String, _ now: String) -> String {
        "cần thêm \(distance): \(target), nay \(now)"
    }
    func fewer(_ distance: String, _ target: String, _ now: String) -> String {
        "cần bớt \(distance): \(target), nay \(now)"
    }
    func part(_ number: String, _ whole: String, _ percent: String) -> String {
        "\(number) trên \(whole) (\(percent))"
    }
    func missing(_ title: String, _ target: String, _ bound: GapChange.Bound) -> String {
        switch bound {
        case .atLeast, .step: "thiếu số liệu “\(title)”; đủ nếu từ \(target) trở lên"
        case .atMost: "thiếu số liệu “\(title)”; đủ nếu không quá \(target)"
        case .any: "thiếu số liệu “\(title)”; số nào cũng đủ"
        }
    }
    func answer(_ title: String, _ truth: Bool, isMissing: Bool) -> String {
        let now = isMissing ? "thiếu số liệu" : (truth ? "không" : "có")
        return "cần trả lời \(truth ? "có" : "không"): “\(title)”, nay \(now)"
    }
    func choose(_ option: String, now: String?) -> String {
        "cần “\(option)”, nay " + (now.map { "“\($0)”" } ?? "thiếu số liệu")
    }
    func requiring(_ sentence: String, _ requirement: String) -> String {
        "\(sentence) (yêu cầu: \(requirement))"
    }
    func alternatively(_ sentence: String) -> String { "  hoặc \(sentence)" }

    func lost(_ code: String, _ lost: String) -> String { "\(code): mất \(lost) điểm" }
    func gain(_ code: String, _ lost: String, _ gain: String, _ change: String) -> String {
        "\(code): mất \(lost) điểm; được thêm \(gain) điểm khi \(change)"
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
        case .noBase: "mẫu số bằng 0 và không số nào làm đạt được"
        case .nothingToChange: "không phụ thuộc số liệu nào mà đơn vị thay đổi được"
        case .outOfReach: "không số liệu hợp lệ nào làm đạt được"
        case .conflict: "đạt riêng thì được, nhưng vướng với tiêu chí khác dùng chung số liệu"
        }
    }
}
