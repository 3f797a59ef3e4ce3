import ArgumentParser
import Criteria
import Records

/// `chuan journal erase`: erases the personal notes of a person or of one entry; the chain stays whole.
struct JournalErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Xóa ghi chú cá nhân của một người hoặc một dòng; chuỗi vẫn nguyên vẹn. (Erase personal notes.)"
    )

    @Option(help: ArgumentHelp("Mã người. (Person.)", valueName: "mã"))
    var person: String?

    @Option(help: ArgumentHelp("Số dòng. (Entry.)", valueName: "số"))
    var entry: Int64?

    @Option(help: "Căn cứ: request, order, mistake, period. (Ground.)")
    var ground: ErasureGround

    @Option(help: ArgumentHelp("Ghi thêm. (Remark.)", valueName: "lời"))
    var remark: String?

    @OptionGroup var options: JournalOptions

    func validate() throws {
        guard (person == nil) != (entry == nil) else {
            throw ValidationError("Cần --person hoặc --entry, một trong hai. (give --person or --entry)")
        }
        if let person, Identifier<Person>(person) == nil {
            throw ValidationError(
                "“\(person)” không phải mã người; xem `chuan accounts list`. (not the id of a person)"
            )
        }
    }

    func run() async throws {
        let scope: JournalErasure.Scope? =
            person.flatMap { Identifier<Person>($0) }.map { .person($0) }
            ?? entry.map { .entry(EntryNumber(rawValue: $0)) }
        guard let scope else { return }
        let (ground, remark) = (ground, remark)
        let answer = try await options.with(.erasePersonalData) { ledger in
            try await JournalErasure(scope, ground).commit(
                on: ledger,
                by: RecordsOptions.actor,
                remark: remark
            )
        }
        switch options.format {
        case .json:
            let json = JSON.object([
                ("entry", .whole(Int(answer.entry.rawValue))), ("notes", .whole(answer.notes)),
            ])
            try Console.write(json.rendered, to: "-", options.language)
        case .table: Console.print(JournalText.erased(answer)(options.language))
        }
    }
}
