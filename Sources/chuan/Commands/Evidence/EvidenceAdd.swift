import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan evidence add`: takes a file as evidence.
struct EvidenceAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Thêm một tệp làm minh chứng. (Add a file as evidence.)",
        discussion: """
            Loại tệp được xét theo nội dung: PDF, PNG, JPEG, WebP, HEIC, TIFF, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV, văn bản UTF-8, \
            MP4, nhiều nhất 50 MiB. Quyết định cần --number, --date, --issuer. Kết quả kiểm tra, đánh giá tính cho hai năm \
            dương lịch nếu không nói khác. (The kind is told by the content. A decision needs number, date and issuer; an \
            inspection counts for two calendar years unless said otherwise.)
            """
    )

    @Argument(help: ArgumentHelp("Tệp; “-” là đầu vào chuẩn. (File.)", valueName: "tệp"))
    var file: String

    @Option(help: ArgumentHelp("Mã đơn vị, hoặc như body:H44.01. (Unit.)", valueName: "đơn-vị"))
    var unit: String

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            "Ngày mà mã là của đơn vị ấy; mặc định hôm nay. (Day of the unit.)",
            valueName: "ngày"
        )
    )
    var day: CivilDate?

    @Option(help: ArgumentHelp("Tên minh chứng; mặc định tên tệp. (Title.)", valueName: "tên"))
    var title: String?

    @Option(help: ArgumentHelp("Tên tệp khi đọc từ đầu vào chuẩn. (Name of the file.)", valueName: "tên"))
    var name: String?

    @Option(help: ArgumentHelp("Loại văn bản. (Kind of document.)", valueName: "loại"))
    var document = DocumentKind.other

    @Option(help: ArgumentHelp("Số, ký hiệu. (Number.)", valueName: "số"))
    var number: String?

    @Option(help: ArgumentHelp("Ngày ban hành. (Date of issue.)", valueName: "ngày"))
    var date: CivilDate?

    @Option(help: ArgumentHelp("Cơ quan ban hành. (Issuer.)", valueName: "cơ-quan"))
    var issuer: String?

    @Option(help: ArgumentHelp("Nguồn: hệ thống, sổ, cơ quan. (Source.)", valueName: "nguồn"))
    var source: String?

    @Option(
        name: .customLong("valid-from"),
        help: ArgumentHelp(
            "Ngày đầu được tính; mặc định ngày ban hành, hoặc hôm nay. (First day.)",
            valueName: "ngày"
        )
    )
    var firstDay: CivilDate?

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("Ngày cuối được tính. (Last day.)", valueName: "ngày")
    )
    var lastDay: CivilDate?

    @Option(
        name: .customLong("counts-for"),
        help: ArgumentHelp(
            "Tính cho từng ấy năm dương lịch, kể cả năm đầu. (Calendar years.)",
            valueName: "năm"
        )
    )
    var years: Int?

    @Option(help: ArgumentHelp("Thay cho minh chứng này. (Replaces this piece.)", valueName: "minh-chứng"))
    var replaces: String?

    @OptionGroup var targets: TargetArguments
    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func validate() throws {
        if lastDay != nil, years != nil {
            throw ValidationError("Chọn --valid-until hoặc --counts-for, không cả hai. (one of the two)")
        }
        if let years, !(1...99).contains(years) {
            throw ValidationError("--counts-for: cần 1 đến 99 năm. (1 to 99 years)")
        }
        if let replaces, Identifier<Evidence>(replaces) == nil {
            throw ValidationError("“\(replaces)” không phải mã minh chứng. (not the id of evidence)")
        }
        if file == "-", name == nil {
            throw ValidationError("Đọc từ đầu vào chuẩn thì cần --name. (standard input needs --name)")
        }
    }

    func run() async throws {
        let language = options.language
        let territory = try UnitsOptions.load(language)
        let today = Clock.system.now().day
        let name = name ?? file
        var draft = EvidenceDraft(
            subject: try SubjectArgument.subject(unit, on: day ?? today, in: territory, language),
            document: document,
            reference: DocumentReference(number: number, date: date, issuer: issuer),
            title: title ?? String(name.split(separator: "/").last ?? "?"),
            source: source,
            validity: try validity(today, language),
            targets: try targets.targets(language)
        )
        draft.replaces = replaces.flatMap { Identifier<Evidence>($0) }
        let (asked, key) = (draft, options.key)
        let parts = try FileParts(path: file, language)
        let card = try await options.with(store, making: .always, territory) { service, actor in
            let received = try await service.receive(parts, named: name)
            let id = try await service.add(asked, received, by: actor, key: key)
            return try await service.reader.card(id, for: actor)
        }
        switch options.format {
        case .json: try Console.write(EvidenceJSON.card(card, on: today).rendered, to: "-", language)
        case .table:
            try Console.write(EvidenceText.text(card, on: today, language), to: "-", language)
        }
    }

    private func validity(_ today: CivilDate, _ language: Language) throws -> EvidenceValidity {
        let first = firstDay ?? date ?? today
        if let years { return EvidenceValidity(from: first, calendarYears: years) }
        if lastDay == nil, case .calendarYears(let years) = document.usualTerm {
            return EvidenceValidity(from: first, calendarYears: years)
        }
        guard let validity = EvidenceValidity(from: first, through: lastDay) else {
            Console.error(EvidenceWords.noDay(first, lastDay)(language))
            throw Stop.dataFaults
        }
        return validity
    }
}
