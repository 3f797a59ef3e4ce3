import ArgumentParser
import Criteria
import Records

/// `chuan evidence erase`: removes a file with somebody's data; the record stays and says so.
struct EvidenceErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Xóa tệp có dữ liệu cá nhân; bản ghi và nhật ký còn lại. (Erase a file.)",
        discussion: """
            Mọi minh chứng dùng cùng tệp đều mất tệp, tên và nguồn; tệp ấy không được nhận lại. (All pieces with the same file lose \
            it, their titles and sources; it is never taken again.)
            """
    )

    @OptionGroup var argument: EvidenceArgument

    @Option(help: "Căn cứ: request, order, mistake, period. (Ground.)")
    var ground: ErasureGround

    @Option(help: ArgumentHelp("Ghi thêm. (Remark.)", valueName: "lời"))
    var remark: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func run() async throws {
        let (id, ground, remark, key) = (try argument.id, ground, remark, options.key)
        let entry = try await options.with(store) { service, actor in
            try await service.erase(id, ground, remark: remark, by: actor, key: key)
        }
        try options.tell(entry, EvidenceWords.erased(entry))
    }
}
