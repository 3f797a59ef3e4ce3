import ArgumentParser
import Criteria
import Elements
import Records
import Territory

/// `chuan observations correct`: says something else instead of an observation, which stays.
struct ObservationsCorrect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Sửa hoặc bác một số liệu; số cũ vẫn còn. (Correct or reject a value; the old one stays.)",
        discussion: """
            Nếu đã có người sửa trước thì không ghi đè: câu trả lời cho biết số hiện nay. (If somebody corrected it \
            meanwhile, nothing is overwritten: the answer says what stands.)
            """
    )

    @Argument(help: ArgumentHelp("Số của số liệu, như 17.1. (Number of the observation.)", valueName: "số"))
    var number: ObservationNumber

    @OptionGroup var value: ValueArguments
    @OptionGroup var acting: ActingOptions
    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        let number = number
        let found = try await options.read { connection, catalogue in
            try ObservationReader(connection, catalogue).observation(number)
        }
        guard let found else {
            Console.error(ObservationRefusal.noSuchObservation(number).text(language))
            throw Stop.notFound
        }
        let catalogue = try DataLibrary.elements(language)
        let element = try ElementsShow.element(found.key.element.rawValue, in: catalogue, language)
        let said = try value.said(of: element, language)
        let (key, note, evidence, remark) = (options.key, value.note, value.evidence, value.remark)
        let corrected = try await options.with(try UnitsOptions.load(language), acting) { service, actor in
            try await service.correct(
                number,
                to: said.value,
                given: said.given,
                note: note,
                evidence: evidence,
                by: actor,
                key: key,
                remark: remark
            )
        }
        try ObservationAnswer(options: options).tell(corrected)
    }
}
