import ArgumentParser
import Assessment
import Criteria
import Quantities
import Records
import Territory

/// `chuan publish unit`: what is recognised of a unit on a day, and what of its predecessors' recognitions went to it.
struct PublishUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit",
        abstract:
            "Đơn vị đang được công nhận gì; công nhận của đơn vị cũ ra sao sau sáp nhập. (Recognitions of a unit.)",
        discussion: """
            Mặc định hỏi về đơn vị mang mã ấy ngày --on, kể cả từ những đơn vị đã nhập vào nó. Với --in-force-on, hỏi về đơn vị \
            mang mã ấy ngày đó: kết quả của nó đã đi về đâu đến ngày --on. Sáp nhập không tự thừa kế mức độ. \
            (By default the unit with that code on the day, with what those merged into it had. With --in-force-on the unit of \
            that day: what became of its recognitions. A merger inherits no level.)
            """
    )

    @Argument(help: ArgumentHelp("Mã đơn vị. (Code.)", valueName: "mã"))
    var code: UnitCode

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp("Ngày hỏi; mặc định hôm nay. (Day.)", valueName: "ngày")
    )
    var day: CivilDate?

    @Option(
        name: .customLong("in-force-on"),
        help: ArgumentHelp("Ngày mà mã chỉ đơn vị cũ. (A day of the old unit.)", valueName: "ngày")
    )
    var unitDay: CivilDate?

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let language = room.language
        let territory = try UnitsOptions.load(language)
        let (code, asked, unitDay) = (code, day, unitDay)
        let recognitions: [Recognition]
        do {
            recognitions = try await room.with { room in
                let (service, day) = (RecognitionService(room, territory), asked ?? room.today)
                guard let unitDay else { return try await service.recognitions(of: code, on: day) }
                return try await service.succession(of: code, inForceOn: unitDay, on: day)
            }
        } catch let refusal as UnitRefusal {
            Console.error(refusal.text(language))
            throw Stop.notFound
        }
        switch room.format {
        case .json:
            let list = JSON.list(recognitions.map { RecognitionText.json($0) })
            try Console.write(list.rendered, to: "-", language)
        case .table:
            guard !recognitions.isEmpty else {
                Console.error(PublicationWords.nothingRecognised(language))
                return
            }
            try Console.write(text(recognitions), to: "-", language)
        }
    }

    private func text(_ recognitions: [Recognition]) -> String {
        let isVietnamese = room.language == .vi
        return recognitions.map { recognition in
            let decision = recognition.decision
            let day = isVietnamese ? decision.act.day.vietnamese : decision.act.day.description
            return
                "\(recognition.set.name), \(recognition.period): \(decision.outcome.title(room.language)), "
                + "\(decision.act.number), \(day); \(recognition.unit.fullName)\n  "
                + RecognitionText.line(recognition, room.language) + "\n"
        }.joined()
    }
}
