import Criteria
import TerritoryFiles

extension ImportFault {
    /// Where, what stands there, what is wrong, and whether the row is left out.
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        guard line > 0 else { return problem.text(language) }
        var text = isVietnamese ? "dòng \(line), cột “\(column)”: " : "line \(line), column “\(column)”: "
        if !value.isEmpty { text += "“\(value.split(whereSeparator: \.isNewline).joined(separator: "⏎"))”; " }
        text += problem.text(language)
        if refusesRow { text += isVietnamese ? "; bỏ dòng" : "; row left out" }
        return text
    }
}

extension ImportFault.Problem {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .blank: return isVietnamese ? "ô trống" : "the cell is blank"
        case .spaces:
            return isVietnamese
                ? "thừa dấu cách hoặc xuống dòng" : "idle spaces or a line break"
        case .notACode: return isVietnamese ? "cần mã 5 chữ số" : "expected a code of 5 digits"
        case .unknownCode(let day):
            return isVietnamese ? "không có mã này vào \(day)" : "no unit has this code at \(day)"
        case .nameOfOtherCode(let recorded):
            return isVietnamese ? "mã này là của “\(recorded)”" : "the code is that of “\(recorded)”"
        case .otherParent(let recorded):
            return isVietnamese ? "dữ liệu ghi “\(recorded)”" : "the records say “\(recorded)”"
        case .unknownNote: return isVietnamese ? "ghi chú không hiểu được" : "the note is not known"
        case .misspelledNote(let meant):
            return isVietnamese ? "viết sai; hiểu là “\(meant)”" : "misspelled; read as “\(meant)”"
        case .repeated(let line): return isVietnamese ? "lặp lại dòng \(line)" : "repeats line \(line)"
        case .notTheWhole(let old):
            return isVietnamese
                ? "các dòng về \(old) mâu thuẫn nhau" : "the rows about \(old) contradict each other"
        case .notInRecords:
            return isVietnamese ? "dữ liệu không có lần chuyển này" : "the records do not have this transfer"
        case .otherPortions:
            return isVietnamese ? "dữ liệu ghi phần khác" : "the records have other portions"
        case .onlyInRecords(let text):
            return isVietnamese ? "không có trong bảng: \(text)" : "not in the table: \(text)"
        case .notANumber: return isVietnamese ? "không phải là số" : "not a number"
        case .separators(let meant):
            return isVietnamese
                ? "số có dấu ngăn cách; hiểu là \(meant)" : "a number with separators; read as \(meant)"
        case .outOfRange: return isVietnamese ? "ngoài khoảng có thể" : "out of range"
        case .unknownName:
            return isVietnamese ? "không có đơn vị tên này" : "no unit of this name"
        case .ambiguousName(let codes):
            let list = codes.joined(separator: " ")
            return isVietnamese ? "nhiều đơn vị cùng tên: \(list)" : "several units have this name: \(list)"
        case .totalDiffers(let sum):
            return isVietnamese
                ? "các xã cộng lại là \(sum)" : "the communes come to \(sum)"
        case .totalOpen(let sum, let missing):
            return isVietnamese
                ? "chưa đối chiếu được: \(missing) xã chưa có số, các xã còn lại cộng được \(sum)"
                : "cannot be compared: \(missing) commune(s) without a figure, the others come to \(sum)"
        case .cells(let count):
            return isVietnamese ? "dòng có \(count) ô, thiếu cột" : "the row has \(count) cells, columns lack"
        }
    }
}
