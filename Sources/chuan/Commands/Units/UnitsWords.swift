import Criteria
import Quantities
import Territory
import TerritoryFiles

/// The sentences of `chuan units`.
enum UnitsWords {
    static func fileFaults(_ count: Int) -> Text {
        Text(
            vi: "Dữ liệu đơn vị hành chính có \(count) lỗi; hãy sửa rồi chạy lại.",
            en: "The records of units have \(count) fault(s); mend them and run again."
        )
    }

    static func faults(_ count: Int, in path: String) -> Text {
        Text(
            vi: "\(Words.input(path, .vi)) có \(count) lỗi như trên; hãy sửa rồi chạy lại.",
            en: "\(Words.input(path, .en)) has \(count) fault(s) as above; mend them and run again."
        )
    }

    static func noAttribute(_ name: String, known: [String]) -> Text {
        let list = known.joined(separator: ", ")
        return Text(
            vi: "Không có thuộc tính “\(name)”; các thuộc tính: \(list).",
            en: "No attribute “\(name)”; attributes: \(list)."
        )
    }

    static func noFacts(_ day: CivilDate) -> Text {
        Text(
            vi: "Không có dữ kiện nào được ghi cho ngày \(day). Cho thêm bằng --data TỆP.",
            en: "No facts are recorded for \(day). Give some with --data FILE."
        )
    }

    static func endsWithUnit(_ entry: FactReading.Entry, on day: CivilDate) -> Text {
        let place =
            "\(entry.file):\(entry.line): \(entry.fact.code) \(entry.unit.fullName), \(entry.fact.attribute)"
        return Text(
            vi: "\(place): ghi chú: hết hiệu lực cùng đơn vị ngày \(day); đơn vị kế tiếp cần dữ kiện riêng",
            en: "\(place): note: ends with the unit on \(day); its successor needs a fact of its own"
        )
    }

    static func factCount(_ attribute: UnitAttribute, _ count: Int) -> Text {
        Text(
            vi: "\(attribute.name) (\(attribute.vietnamese)): \(count) dữ kiện",
            en: "\(attribute.name) (\(attribute.english)): \(count) fact(s)"
        )
    }

    static func whole(_ units: Int, _ transfers: Int) -> Text {
        Text(
            vi: "Dữ liệu đơn vị hành chính toàn vẹn: \(units) dòng đơn vị, \(transfers) lần chuyển.",
            en: "The records of units are whole: \(units) rows of units, \(transfers) transfers."
        )
    }

    static func total(_ provinces: Int, _ communes: Int) -> Text {
        Text(
            vi: "\(provinces) tỉnh, thành phố; \(communes) đơn vị cấp xã",
            en: "\(provinces) provinces and cities; \(communes) communes"
        )
    }

    static func carried(_ old: Int, _ from: CivilDate, _ new: Int, _ to: CivilDate) -> Text {
        Text(
            vi: "Từ \(old) đơn vị ngày \(from) sang \(new) đơn vị cấp xã ngày \(to).",
            en: "From \(old) units on \(from) to \(new) communes on \(to)."
        )
    }

    static func untouched(_ count: Int) -> Text {
        Text(
            vi: "\(count) đơn vị cấp xã khác không nhận gì từ các đơn vị trong tệp và không được kể.",
            en: "\(count) other communes have nothing of the units in the file and are left out."
        )
    }

    static func undetermined(_ count: Int) -> Text {
        Text(vi: "Chưa xác định (\(count)):", en: "Undetermined (\(count)):")
    }

    static func more(_ count: Int) -> Text {
        Text(
            vi: "còn \(count) dòng nữa; --format csv cho tất cả",
            en: "\(count) more; --format csv has all"
        )
    }

    static let stated = Text(
        vi: "* theo phần được nêu, không phải số liệu đã công bố:",
        en: "* by stated shares, not by published figures:"
    )

    static func stated(_ share: StatedShare) -> Text {
        let portion = Portion.share(share.share).cell
        return Text(
            vi: "\(share.old) → \(share.new), \(share.basis.text(.vi)): \(portion) (\(share.source))",
            en: "\(share.old) → \(share.new), \(share.basis.text(.en)): \(portion) (\(share.source))"
        )
    }

    static func noPredecessor(_ unit: Unit) -> Text {
        unit.validity.from == nil
            ? Text(vi: "Trước đó không có dữ liệu.", en: "Nothing is recorded before.")
            : Text(vi: "Không nhận gì từ đơn vị nào.", en: "Nothing came from any unit.")
    }

    static func noSuccessor(_ unit: Unit) -> Text {
        unit.validity.until == nil
            ? Text(vi: "Đang có hiệu lực.", en: "Still in force.")
            : Text(vi: "Kết thúc, không có đơn vị kế tiếp.", en: "Ended without a successor.")
    }

    static func unknownTable(_ file: String) -> Text {
        Text(
            vi:
                "\(file) không phải bảng chuyển đổi xã cũ – mới (cần cột “Mã Xã mới”, “Mã Xã cũ”, “Ghi chú”…), cũng không phải bảng dân số, diện tích (cần cột tenhc, dientichkm2, dansonguoi…).",
            en:
                "\(file) is neither the conversion table (columns “Mã Xã mới”, “Mã Xã cũ”, “Ghi chú” …) nor the table of population and area (columns tenhc, dientichkm2, dansonguoi …)."
        )
    }

    static func imported(rows: Int, faults: Int, refused: Int, written: Int?) -> Text {
        let end = written.map {
            Text(vi: "đã ghi \($0) dòng", en: "\($0) row(s) written")
        }
        return Text(
            vi:
                "\(rows) dòng, \(faults) lỗi, \(refused) dòng bị bỏ; \(end?.vi ?? "không ghi gì (dùng --apply để ghi)").",
            en:
                "\(rows) row(s), \(faults) fault(s), \(refused) row(s) left out; \(end?(.en) ?? "nothing written (--apply writes)")."
        )
    }
}

extension UnitRefusal {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .beforeRecords(let day, let first):
            return isVietnamese
                ? "Dữ liệu bắt đầu từ \(first); không biết gì về ngày \(day). Hãy hỏi từ ngày \(first)."
                : "The records begin on \(first) and say nothing of \(day). Ask from \(first) on."
        case .unknown(let code):
            return isVietnamese
                ? "Không có đơn vị nào mang mã \(code). Tìm theo tên: chuan units find TÊN."
                : "No unit has the code \(code). Find it by name: chuan units find NAME."
        case .notInForce(let code, let day, let periods):
            let list = periods.map { "\($0.fullName) \($0.validity.text(language))" }.joined(separator: "; ")
            return isVietnamese
                ? "Mã \(code) không có hiệu lực ngày \(day): \(list). Xem đã thành gì: chuan units lineage \(code)."
                : "The code \(code) is not in force on \(day): \(list). See what became of it: chuan units lineage \(code)."
        }
    }
}

extension NameRefusal {
    func text(_ name: String, on day: CivilDate, _ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .blank:
            return isVietnamese ? "Tên để trống; hãy cho một tên." : "The name is blank; give one."
        case .unknown:
            return isVietnamese
                ? "Ngày \(day) không có đơn vị nào tên “\(name)”; hãy xem lại tên, hoặc hỏi ngày khác bằng --on."
                : "On \(day) no unit is called “\(name)”; check the name, or ask for another day with --on."
        case .ambiguous(let units):
            let codes = units.prefix(20).map(\.code.description).joined(separator: " ")
            return isVietnamese
                ? "“\(name)” là tên của \(units.count) đơn vị (\(codes)); hãy thêm đơn vị cấp trên sau dấu phẩy, hoặc dùng mã."
                : "“\(name)” is the name of \(units.count) units (\(codes)); add the unit above behind a comma, or use the code."
        }
    }
}
