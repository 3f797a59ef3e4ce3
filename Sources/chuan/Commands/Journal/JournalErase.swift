import ArgumentParser
import Criteria
import Database
import Records

/// `chuan journal erase`: erases what the journal holds of a person, or beside one entry; the chain stays whole.
struct JournalErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Xóa thông tin cá nhân bên cạnh các dòng của sổ. (Erase personal notes beside entries.)",
        discussion: """
            Xóa địa chỉ mạng, tên người dùng máy và ghi chú; các dòng của sổ và mã người còn nguyên, chuỗi vẫn kiểm tra được. \
            Không lấy lại được; bản sao lưu cũ vẫn còn. (Erases addresses and remarks; entries and identifiers stay, and \
            the chain still verifies. There is no way back; older backups keep what they have.)
            """
    )

    @Option(
        help: ArgumentHelp(
            "Mọi dòng do người này làm hoặc nói về người này. (All entries by or about this person.)",
            valueName: "mã người"
        )
    )
    var person: String?

    @Option(help: ArgumentHelp("Chỉ dòng này. (Only this entry.)", valueName: "số"))
    var entry: EntryNumber?

    @Option(
        help: ArgumentHelp(
            """
            Lý do, ghi vào sổ: request (người đó yêu cầu), order (quyết định của cơ quan có thẩm quyền), mistake (nhập nhầm), \
            period (hết hạn lưu giữ). (Ground, kept in the journal.)
            """,
            valueName: "lý-do"
        )
    )
    var ground: ErasureGround

    @Option(
        help: ArgumentHelp(
            "Điều cần ghi thêm, như số văn bản; giữ bên cạnh sổ. (What else there is to say; kept beside the journal.)",
            valueName: "ghi-chú"
        )
    )
    var remark: String?

    @Flag(help: "Chỉ cho biết sẽ xóa bao nhiêu. (Only say how much would be erased.)")
    var check = false

    @OptionGroup var options: JournalOptions

    func validate() throws {
        guard (person == nil) != (entry == nil) else {
            throw ValidationError(
                "cần --person hoặc --entry, một trong hai (one of --person and --entry is needed)"
            )
        }
        if let person, Identifier<Person>(person) == nil {
            throw ValidationError("“\(person)” không phải mã người; cần 26 ký tự (not the id of a person)")
        }
    }

    func run() async throws {
        let scope: JournalErasure.Scope
        if let entry {
            scope = .entry(entry)
        } else if let person = person.flatMap({ Identifier<Person>($0) }) {
            scope = .person(person)
        } else {
            throw Stop.refused
        }
        let erasure = JournalErasure(scope, ground)
        if check {
            let count = try await options.with(.erasePersonalData) { ledger, _ in
                try await ledger.database.read { try erasure.count($0) }
            }
            return try tell([("notes", .whole(count))], JournalWords.wouldErase(count))
        }
        let remark = remark
        let answer = try await options.with(.erasePersonalData) { ledger, permissions in
            try await erasure.commit(on: ledger, permissions, by: RecordsOptions.actor, remark: remark)
        }
        try tell(
            [("entry", .whole(Int(answer.entry.rawValue))), ("notes", .whole(answer.notes))],
            JournalWords.erased(answer)
        )
    }

    private func tell(_ members: [(String, JSON)], _ words: Text) throws {
        switch options.format {
        case .json: try options.print(.object(members))
        case .table: try options.print(words(options.language) + "\n")
        }
    }
}

extension ErasureGround: ExpressibleByArgument {}
