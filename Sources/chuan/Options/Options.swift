import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation
import Tables

extension Language: ExpressibleByArgument {}
extension Cohorts.Scope: ExpressibleByArgument {}

/// The language of what people read.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp("Ngôn ngữ của câu trả lời. (Language of the answer.)", valueName: "ngôn-ngữ")
    )
    var language = Language.vi
}

/// Which criteria set, with the overlays to lay over it.
struct SetOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Tên bộ tiêu chí (xa-tmdt, cds-xa@2024) hoặc tệp YAML. (Name of a set or a YAML file.)",
            valueName: "bộ"
        )
    )
    var set: String

    @Option(
        name: .customLong("overlay"),
        help: ArgumentHelp(
            "Tệp sửa đổi, bổ sung đặt lên bộ tiêu chí; lặp lại được. (Overlay on the set; repeatable.)",
            valueName: "tệp"
        )
    )
    var overlays: [String] = []

    /// - Throws: ``Stop`` after the faults were written.
    func load(_ language: Language) throws -> Plan {
        try Plan(SetOptions.load(set, overlays: overlays, language: language))
    }

    static func load(_ name: String, overlays: [String] = [], language: Language) throws -> CriteriaSet {
        let loader = CriteriaLoader()
        // What looks like a name but is neither bundled nor a file is told with the names that exist.
        let isName = !name.contains("/") && !name.hasSuffix(".yaml") && !name.hasSuffix(".yml")
        let refusals = ([name] + overlays).compactMap { path in
            loader.library.file(path) == nil ? Machine.refusal(ofReading: path) : nil
        }
        .filter { $0.path != name || $0.reason != .notFound || !isName }
        guard refusals.isEmpty else {
            for refusal in refusals { Console.error(refusal.text(language)) }
            throw Stop.file
        }
        do {
            return try loader.load(name, overlays: overlays)
        } catch {
            let unknown = loader.library.unknown(name)
            if let fault = error.faults.first, error.faults.count == 1, fault.text == unknown {
                let words = unknown(language)
                Console.error(words.prefix(1).uppercased() + words.dropFirst())
                throw Stop.setFaults
            }
            for fault in error.faults { Console.error(fault.line(language)) }
            Console.error(Words.setFaults(error.faults.count)(language))
            throw Stop.setFaults
        }
    }
}

/// Which data, and how units are compared.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Tệp số liệu CSV; “-” là đầu vào chuẩn. (Data file; “-” is standard input.)",
            valueName: "tệp"
        )
    )
    var data: String?

    @OptionGroup(title: "Số liệu đã ghi (recorded figures)")
    var recorded: RecordedDataOptions

    @Option(
        help: ArgumentHelp(
            "Tệp đơn vị cấp dưới với các cột unit,parent,level. (File of the child units.)",
            valueName: "tệp"
        )
    )
    var children: String?

    @Option(
        help: ArgumentHelp(
            """
            Chỉ số so sánh (min-max, hạng…) tính trên mọi đơn vị của tệp (all) hay các đơn vị cùng cấp trên (parent). \
            (Population of comparing criteria: all units, or those of one parent.)
            """,
            valueName: "phạm-vi"
        )
    )
    var cohort = Cohorts.Scope.all

    func validate() throws {
        if (data == nil) != recorded.isWanted {
            throw ValidationError(
                "Cần đúng một trong --data TỆP và --from-records. (Exactly one of --data and --from-records.)"
            )
        }
    }

    /// - Throws: ``Stop`` after the faults were written.
    ///
    /// - Parameter alsoKnown: a plan whose columns may stand in the file too.
    func read(
        _ plan: Plan,
        _ language: Language,
        threads: Int = 1,
        alsoKnown: Plan? = nil
    ) async throws -> UnitFile {
        let given = data == nil ? try await recorded.load(plan, language) : nil
        do throws(UnitFileFaults) {
            let reader = UnitFileReader(plan, threads: threads, alsoKnown: alsoKnown)
            if let given { return try reader.file(given, children: children) }
            return try reader.read(path: data ?? "-", children: children)
        } catch {
            throw report(error, language)
        }
    }

    /// Writes everything that is wrong with the files.
    ///
    /// - Returns: how the program ends.
    private func report(_ faults: UnitFileFaults, _ language: Language) -> ExitCode {
        var shown = 0
        var counted = 0
        var isFile = false
        for file in faults.files {
            if case .file(let error)? = file.faults.first {
                Console.error(error.text(language))
                isFile = true
                continue
            }
            for fault in file.faults {
                Console.error("\(Words.input(file.path, language)): \(fault.text(language))")
            }
            shown += file.faults.count
            counted += file.count
        }
        if shown > 0 { Console.error(Words.dataFaults(counted, shown: shown)(language)) }
        return isFile ? Stop.file : Stop.dataFaults
    }
}

/// Where results go.
struct OutputOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

    @Option(
        help: ArgumentHelp(
            "Dạng kết quả; mặc định theo đuôi tên của --output, không có thì là bảng. (Format; by default from the "
                + "name of --output, else a table.)",
            valueName: "dạng"
        )
    )
    var format: Format?

    @Option(
        help: ArgumentHelp(
            "Tệp kết quả; “-” là màn hình. (Output file; “-” is standard output.)",
            valueName: "tệp"
        )
    )
    var output: String = "-"

    var chosen: Format {
        if let format { return format }
        if output.hasSuffix(".csv") { return .csv }
        return output.hasSuffix(".json") ? .json : .table
    }
}
