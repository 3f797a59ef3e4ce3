import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation
import Tables

extension Language: ExpressibleByArgument {}
extension Cohorts.Scope: ExpressibleByArgument {}

/// The language of what people read.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: "Ngôn ngữ: vi hoặc en. (Language.)")
    var language = Language.vi
}

/// Which criteria set, with the overlays to lay over it.
struct SetOptions: ParsableArguments {
    @Argument(help: "Tên bộ tiêu chí (như xa-tmdt, cds-xa@2024) hoặc tệp YAML. (Set name or YAML file.)")
    var set: String

    @Option(
        name: .customLong("overlay"),
        help: "Tệp bổ sung, sửa đổi bộ tiêu chí; có thể lặp lại. (Overlay, repeatable.)"
    )
    var overlays: [String] = []

    /// - Throws: ``Stop`` after the faults were written.
    func load(_ language: Language) throws -> Plan {
        try Plan(SetOptions.load(set, overlays: overlays, language: language))
    }

    static func load(_ name: String, overlays: [String] = [], language: Language) throws -> CriteriaSet {
        do {
            return try CriteriaLoader().load(name, overlays: overlays)
        } catch {
            for fault in error.faults { Console.error(fault.line(language)) }
            Console.error(Words.setFaults(error.faults.count)(language))
            throw Stop.setFaults
        }
    }
}

/// Which data, and how units are compared.
struct DataOptions: ParsableArguments {
    @Option(help: "Tệp số liệu CSV; “-” là đầu vào chuẩn. (Data file; “-” is standard input.)")
    var data: String

    @Option(help: "Tệp đơn vị cấp dưới: unit,parent,level. (File of child units.)")
    var children: String?

    @Option(
        help: "So sánh với mọi đơn vị hay cùng đơn vị cấp trên: all, parent. (Population of comparisons.)"
    )
    var cohort = Cohorts.Scope.all

    /// - Throws: ``Stop`` after the faults were written.
    ///
    /// - Parameter alsoKnown: a plan whose columns may stand in the file too.
    func read(_ plan: Plan, _ language: Language, threads: Int = 1, alsoKnown: Plan? = nil) throws -> UnitFile
    {
        do {
            return try UnitFileReader(plan, threads: threads, alsoKnown: alsoKnown).read(
                path: data,
                children: children
            )
        } catch {
            if case .file(let unreadable)? = error.faults.first {
                // It names its own path, and nothing is wrong with the data.
                Console.error(unreadable.text(language))
                throw Stop.file
            }
            for fault in error.faults { Console.error("\(error.path): \(fault.text(language))") }
            Console.error(Words.dataFaults(error.count, shown: error.faults.count)(language))
            throw Stop.dataFaults
        }
    }
}

/// Where results go.
struct OutputOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

    @Option(help: "Dạng kết quả: table, csv, json. (Format; by default from the output's name.)")
    var format: Format?

    @Option(help: "Tệp kết quả; mặc định ra màn hình. (Output file.)")
    var output: String = "-"

    var chosen: Format {
        if let format { return format }
        if output.hasSuffix(".csv") { return .csv }
        return output.hasSuffix(".json") ? .json : .table
    }
}
