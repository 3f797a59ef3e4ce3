package import Criteria

/// What is wrong with a data file, in words: what was found, where, what was expected and what to do.
extension UnitFileFault {
    package func text(_ language: Language) -> String { words(language) }

    private func words(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .file(let error): return error.text(language)
        case .header(let fault): return fault.text(language)
        case .unknownColumn(let name, let nearest):
            let hint = nearest.map { isVietnamese ? "; có phải là “\($0)”?" : "; did you mean “\($0)”?" }
            return isVietnamese
                ? "bộ tiêu chí không có cột “\(name)”\(hint ?? "; hãy bỏ cột hoặc sửa tên (xem `chuan sets show`)")"
                : "the set does not ask for a column “\(name)”\(hint ?? "; remove it or mend its name (see `chuan sets show`)")"
        case .inputTwice(let first, let second):
            return isVietnamese
                ? "hai cột “\(first)” và “\(second)” cho cùng một đầu vào; hãy giữ một cột"
                : "columns “\(first)” and “\(second)” hold the same input; keep one"
        case .countedFromChildren(let name):
            return isVietnamese
                ? "cột “\(name)” được đếm từ tệp đơn vị cấp dưới (--children); hãy bỏ cột này"
                : "column “\(name)” is counted from the child units (--children); remove it"
        case .cell(let fault): return fault.text(language)
        case .figure(let figure): return figure.text(language)
        case .attribute(let attribute): return attribute.text(language)
        case .childColumn(let name):
            return isVietnamese
                ? "tệp đơn vị cấp dưới thiếu cột “\(name)”; cần các cột unit, parent, level"
                : "the file of child units lacks the column “\(name)”; it needs unit, parent, level"
        case .childLevel(let line, let unit, let value, let highest):
            return isVietnamese
                ? "dòng \(line), đơn vị \(unit), cột level: “\(value)”; cần số từ 0 đến \(highest), để trống nếu chưa đánh giá"
                : "line \(line), unit \(unit), column level: “\(value)”; expected 0 to \(highest), blank if not assessed"
        case .childTwice(let line, let unit):
            return isVietnamese
                ? "dòng \(line): đơn vị “\(unit)” xuất hiện hai lần; hãy giữ một dòng"
                : "line \(line): unit “\(unit)” stands twice; keep one row"
        }
    }
}

extension UnitFileFault.Figure {
    package func text(_ language: Language) -> String {
        switch (language, problem) {
        case (.vi, .greaterThanWhole(let column, let whole)):
            "\(place(language)), cột \(self.column): “\(value)” lớn hơn tổng \(column) = \(whole); một phần không thể lớn hơn tổng, hãy xem lại cả hai ô"
        case (.en, .greaterThanWhole(let column, let whole)):
            "\(place(language)), column \(self.column): “\(value)” exceeds its whole \(column) = \(whole); check both cells"
        case (.vi, .below(let bound)):
            "\(place(language)), cột \(column): “\(value)”; cần từ \(bound) trở lên"
        case (.en, .below(let bound)):
            "\(place(language)), column \(column): “\(value)”; expected \(bound) or more"
        case (.vi, .above(let bound)):
            "\(place(language)), cột \(column): “\(value)”; cần nhiều nhất \(bound)"
        case (.en, .above(let bound)):
            "\(place(language)), column \(column): “\(value)”; expected \(bound) or less"
        }
    }

    /// Figures that come from no file have no line.
    private func place(_ language: Language) -> String {
        switch language {
        case .vi: line > 0 ? "dòng \(line), đơn vị \(unit)" : "đơn vị \(unit)"
        case .en: line > 0 ? "line \(line), unit \(unit)" : "unit \(unit)"
        }
    }
}

extension UnitFileFault.Attribute {
    package func text(_ language: Language) -> String {
        switch (language, allowed.isEmpty) {
        case (.vi, true): "dòng \(line), đơn vị \(unit), cột \(column): “\(value)”; cần một số, hoặc để trống"
        case (.en, true):
            "line \(line), unit \(unit), column \(column): “\(value)”; expected a number, or blank"
        case (.vi, false):
            "dòng \(line), đơn vị \(unit), cột \(column): “\(value)”; cần một trong: \(list), hoặc để trống"
        case (.en, false):
            "line \(line), unit \(unit), column \(column): “\(value)”; expected one of: \(list), or blank"
        }
    }

    private var list: String { allowed.joined(separator: ", ") }
}

extension HeaderFault {
    package func text(_ language: Language) -> String {
        switch (language, self) {
        case (.vi, .empty): "tệp trống; dòng đầu phải là tên cột, bắt đầu bằng unit"
        case (.en, .empty): "the file is empty; the first line must name the columns, beginning with unit"
        case (.vi, .notUTF8): "tệp không phải UTF-8; hãy lưu lại dạng “CSV UTF-8”"
        case (.en, .notUTF8): "the file is not UTF-8; save it as “CSV UTF-8”"
        case (.vi, .firstColumn(let found)): "cột đầu là “\(found)”; cột đầu phải là unit"
        case (.en, .firstColumn(let found)): "the first column is “\(found)”; it must be unit"
        case (.vi, .columnTwice(let name, let first, let second)):
            "cột “\(name)” có hai lần, ở cột thứ \(first) và \(second); hãy giữ một"
        case (.en, .columnTwice(let name, let first, let second)):
            "column “\(name)” stands twice, as columns \(first) and \(second); keep one"
        case (.vi, .tooManyColumns(let count, let limit)): "có \(count) cột; nhiều nhất \(limit)"
        case (.en, .tooManyColumns(let count, let limit)): "\(count) columns; at most \(limit)"
        case (.vi, .name(let column, let found, let expected)):
            "tên cột thứ \(column) “\(found)”: \(expected.text(language))"
        case (.en, .name(let column, let found, let expected)):
            "name of column \(column) “\(found)”: \(expected.text(language))"
        }
    }
}

extension DataFault {
    package func text(_ language: Language) -> String {
        let place =
            switch language {
            case .vi: "dòng \(line), đơn vị \(unit)" + (column.map { ", cột \($0)" } ?? "")
            case .en: "line \(line), unit \(unit)" + (column.map { ", column \($0)" } ?? "")
            }
        switch (expected, language) {
        case (.cells(let count), .vi): return "\(place): có \(value) ô; cần \(count) ô như dòng tiêu đề"
        case (.cells(let count), .en): return "\(place): \(value) cells; expected \(count) as in the header"
        case (.rowLength(let limit), .vi): return "\(place): dòng dài \(value) byte; nhiều nhất \(limit)"
        case (.rowLength(let limit), .en): return "\(place): a row of \(value) bytes; at most \(limit)"
        case (.unit, _): return "\(place): \(expected.text(language))"
        default: return "\(place): “\(value)”; \(expected.text(language))"
        }
    }
}

extension CellExpectation {
    package func text(_ language: Language) -> String {
        switch (language, self) {
        case (.vi, .number(let form)):
            "cần \(form.hasDecimals ? "số (chữ số, dấu chấm cho phần thập phân)" : "số nguyên không âm, chỉ gồm chữ số")\(form.isSigned ? ", có thể có dấu trừ" : ""), để trống nếu thiếu số liệu, hoặc KAD"
        case (.en, .number(let form)):
            "expected \(form.hasDecimals ? "a number (digits, . as decimal sign)" : "a whole number of digits only")\(form.isSigned ? ", maybe with a minus" : ""), blank if missing, or KAD"
        case (.vi, .digits(let limit)): "số có nhiều nhất \(limit) chữ số"
        case (.en, .digits(let limit)): "a number of at most \(limit) digits"
        case (.vi, .word(let words)):
            "cần một trong: \(words.joined(separator: ", ")); để trống nếu thiếu số liệu, hoặc KAD"
        case (.en, .word(let words)):
            "expected one of: \(words.joined(separator: ", ")); blank if missing, or KAD"
        case (.vi, .unit): "ô unit để trống; mỗi dòng cần một mã đơn vị"
        case (.en, .unit): "the unit is blank; each row needs one"
        case (.vi, .uniqueUnit(let first)): "đơn vị này đã có ở dòng \(first); mỗi đơn vị chỉ một dòng"
        case (.en, .uniqueUnit(let first)): "this unit stands on line \(first) already; one row a unit"
        case (.vi, .cells(let count)): "cần \(count) ô như dòng tiêu đề"
        case (.en, .cells(let count)): "expected \(count) cells as in the header"
        case (.vi, .utf8): "không phải UTF-8; hãy lưu lại dạng “CSV UTF-8”"
        case (.en, .utf8): "not UTF-8; save as “CSV UTF-8”"
        case (.vi, .noNUL): "có byte NUL; hãy bỏ"
        case (.en, .noNUL): "holds a NUL byte; remove it"
        case (.vi, .closingQuote(let limit)): "thiếu dấu \" đóng trong \(limit) byte"
        case (.en, .closingQuote(let limit)): "no closing quote within \(limit) bytes"
        case (.vi, .noStrayQuote): "dấu \" đặt sai; chỉ bao cả ô, bên trong viết \"\""
        case (.en, .noStrayQuote): "a stray quote; quote whole cells only and double quotes inside"
        case (.vi, .cellLength(let limit)): "ô dài quá \(limit) byte"
        case (.en, .cellLength(let limit)): "a cell of at most \(limit) bytes"
        case (.vi, .rowLength(let limit)): "dòng dài quá \(limit) byte"
        case (.en, .rowLength(let limit)): "a row of at most \(limit) bytes"
        }
    }
}
