import Criteria
import Territory

extension TerritoryFault {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        func named(_ unit: Unit) -> String {
            "\(unit.code) \(unit.fullName) (\(unit.validity.text(language)))"
        }
        func named(_ transfer: Transfer) -> String { "\(transfer.day) \(transfer.old) → \(transfer.new)" }
        switch self {
        case .kindOfOtherTier(let unit):
            return named(unit)
                + (isVietnamese ? ": loại không hợp với mã" : ": the kind does not fit the code")
        case .parentMissing(let unit):
            return named(unit)
                + (isVietnamese
                    ? ": chỉ tỉnh mới không có đơn vị cấp trên" : ": only a province has no unit above it")
        case .parentNotInForce(let unit, let parent):
            return named(unit)
                + (isVietnamese
                    ? ": đơn vị cấp trên \(parent) không có hiệu lực suốt thời gian này"
                    : ": the unit above, \(parent), is not in force all the time")
        case .parentTooLow(let unit, let parent):
            return named(unit)
                + (isVietnamese ? ": \(parent) không phải cấp trên" : ": \(parent) is not of a higher tier")
        case .overlap(let one, let other):
            return named(one) + " / " + named(other)
                + (isVietnamese ? ": cùng mã trong cùng thời gian" : ": the same code at the same time")
        case .sameName(let one, let other):
            return named(one) + " / " + named(other)
                + (isVietnamese ? ": trùng tên dưới một cấp trên" : ": the same name under one unit")
        case .noOldUnit(let transfer):
            return named(transfer)
                + (isVietnamese
                    ? ": không có đơn vị cũ kết thúc ngày này" : ": no old unit ends on this day")
        case .noNewUnit(let transfer):
            return named(transfer)
                + (isVietnamese
                    ? ": không có đơn vị mới bắt đầu ngày này" : ": no new unit begins on this day")
        case .repeated(let transfer):
            return named(transfer) + (isVietnamese ? ": lặp lại" : ": repeated")
        case .noSuccessor(let unit):
            return named(unit)
                + (isVietnamese ? ": kết thúc mà không thành đơn vị nào" : ": ended without a successor")
        case .noPredecessor(let unit):
            return named(unit)
                + (isVietnamese ? ": bắt đầu mà không từ đơn vị nào" : ": began without a predecessor")
        case .notTheWhole(let unit, let basis):
            let what = basis == .people ? "dân số" : "diện tích"
            return named(unit)
                + (isVietnamese
                    ? ": các phần \(what) không thành một toàn bộ"
                    : ": the portions of \(basis.rawValue) cannot be one whole")
        case .kindDoesNotFit(let transfer):
            return named(transfer)
                + (isVietnamese
                    ? ": loại chuyển “\(transfer.kind.rawValue)” không hợp"
                    : ": the kind “\(transfer.kind.rawValue)” does not fit")
        }
    }
}
