import ArgumentParser
import Criteria
import Records
import Territory

/// `chuan observations record`: records one value.
struct ObservationsRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Ghi một số liệu. (Record one value.)"
    )

    @OptionGroup var place: KeyArguments

    @Option(help: ArgumentHelp("Nguồn: ai hoặc hệ thống nào nói. (Who or what says so.)", valueName: "nguồn"))
    var source: ObservationSource

    @OptionGroup var value: ValueArguments
    @OptionGroup var acting: ActingOptions
    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        let territory = try UnitsOptions.load(language)
        let (key, element) = try place.key(try DataLibrary.elements(language), territory, language)
        let said = try value.said(of: element, language)
        let statement = ObservationStatement(
            key: key,
            source: source,
            value: said.value,
            given: said.given,
            note: value.note,
            evidence: value.evidence
        )
        let (commandKey, remark) = (options.key, value.remark)
        let number = try await options.with(territory, acting) { service, actor in
            try await service.record(statement, by: actor, key: commandKey, remark: remark)
        }
        try ObservationAnswer(options: options).tell(number)
    }
}
