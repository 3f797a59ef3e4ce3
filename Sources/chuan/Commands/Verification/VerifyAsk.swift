import ArgumentParser
import Assessment
import Records

/// `chuan verify ask`: asks the unit about a criterion.
struct VerifyAsk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Hỏi đơn vị về một tiêu chí. (Ask the unit about a criterion.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Mã tiêu chí. (Criterion.)", valueName: "tiêu chí"))
    var criterion: String

    @Option(help: ArgumentHelp("Câu hỏi. (Question.)", valueName: "câu hỏi"))
    var question: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, criterion, question) = (dossier, criterion, question)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await VerificationService(room).ask(
                question,
                about: criterion,
                of: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, VerificationWords.asked(entry))
    }
}

/// `chuan verify answer`: the unit answers a question of the verifiers.
struct VerifyAnswer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Đơn vị trả lời câu hỏi của cơ quan thẩm định. (The unit answers a question.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        help: ArgumentHelp(
            "Số của câu hỏi, như `verify show` in ra. (The question's number.)",
            valueName: "số"
        )
    )
    var question: Int64

    @Option(help: ArgumentHelp("Câu trả lời. (Answer.)", valueName: "trả lời"))
    var answer: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard question > 0 else { throw ValidationError("--question: cần số từ 1. (a number from 1)") }
    }

    func run() async throws {
        let (dossier, question, answer) = (dossier, EntryNumber(rawValue: question), answer)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await VerificationService(room).answer(
                question,
                answer,
                of: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, VerificationWords.answered)
    }
}
