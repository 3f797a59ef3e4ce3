import ArgumentParser
import Criteria
import Quantities
import Records
import Tables
import Territory

/// `chuan observations import`: records a file of observations as one, or tells everything that is wrong with it.
struct ObservationsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập tệp số liệu; sai thì kể mọi lỗi và không ghi gì. (Import a file, or nothing of it.)",
        discussion: """
            Cột unit, rồi mỗi chỉ tiêu một cột (mã chỉ tiêu, hoặc cột của bộ tiêu chí khi có --set), hoặc các cột element,value,measure. \
            KAD: lý do là không áp dụng, ? là thiếu, trống là không nói gì. (A column for each element, or one value a row; KAD: not \
            applicable; ?: missing; blank: nothing said.)
            """
    )

    @Argument(help: ArgumentHelp("Tệp CSV; “-” là đầu vào chuẩn. (CSV file.)", valueName: "tệp"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "Bộ tiêu chí mà tệp dùng tên cột. (Set whose columns the file has.)",
            valueName: "bộ"
        )
    )
    var set: String?

    @Option(
        help: ArgumentHelp("Kỳ của những dòng không ghi kỳ. (Period of rows without one.)", valueName: "kỳ")
    )
    var period: Period?

    @Option(
        help: ArgumentHelp(
            "Ngày của số liệu thời điểm và của mã đơn vị. (Day of states and of the units' codes.)",
            valueName: "ngày"
        )
    )
    var day: CivilDate?

    @Option(help: ArgumentHelp("Nguồn của những dòng không ghi nguồn. (Source.)", valueName: "nguồn"))
    var source: ObservationSource?

    @Option(help: ArgumentHelp("Giai đoạn của số liệu. (Stage.)", valueName: "giai-đoạn"))
    var stage = ObservationStage.claimed

    @Option(
        name: .customLong("correct-seen"),
        help: ArgumentHelp(
            """
            Sửa những số đã có, nếu chúng không đổi từ sau dòng này của nhật ký. \
            (Correct what stands, unless it changed after this entry of the journal.)
            """,
            valueName: "số-dòng"
        )
    )
    var seen: Int?

    @Option(help: ArgumentHelp("Lý do ghi vào nhật ký, xóa được. (Remark in the journal.)", valueName: "chữ"))
    var remark: String?

    @OptionGroup var acting: ActingOptions
    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: file) }
        let request = ImportRequest(
            set: try set.map { try SetOptions.load($0, language: language) },
            stage: stage,
            source: source,
            period: period,
            day: day,
            existing: seen.map { .correct(seen: EntryNumber(rawValue: Int64($0))) } ?? .refuse
        )
        let territory = try UnitsOptions.load(language)
        let (key, remark) = (options.key, remark)
        let summary = try await options.with(territory, acting) { service, actor in
            try await service.importing(
                bytes,
                request,
                territory: territory,
                today: service.ledger.clock.now().day,
                by: actor,
                key: key,
                remark: remark
            )
        }
        switch options.format {
        case .table: Console.print(ObservationWords.imported(summary)(language))
        case .json: try Console.write(ObservationJSON.summary(summary).rendered, to: "-", language)
        }
    }
}
