import ArgumentParser
import Assessment
import Quantities
import Records

/// The paper by which something is decided.
struct ActOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Số, ký hiệu: 12/QĐ-UBND. (Number of the decision.)", valueName: "số"))
    var number: String

    @Option(help: ArgumentHelp("Ngày ký; mặc định hôm nay. (Day of the decision.)", valueName: "ngày"))
    var day: CivilDate?

    @Option(help: ArgumentHelp("Họ tên, chức vụ người ký. (Who signed, with office.)", valueName: "người ký"))
    var signatory: String

    @Option(
        help: ArgumentHelp(
            "Tên đăng nhập của người ký, nếu có tài khoản. (Account of the one who signed.)",
            valueName: "tên"
        )
    )
    var signer: String?

    @Option(
        help: ArgumentHelp(
            "Căn cứ pháp lý; lặp lại được; mặc định theo dự thảo. (Legal basis, by default that of the draft.)",
            valueName: "căn cứ"
        )
    )
    var basis: [String] = []

    @Option(
        help: ArgumentHelp(
            "Lý do; bắt buộc khi khác kết quả, đính chính, hủy bỏ. (Reasons; needed for anything but the result.)",
            valueName: "lý do"
        )
    )
    var reasons: String = ""

    @Option(
        name: .customLong("valid-from"),
        help: ArgumentHelp("Có hiệu lực từ; mặc định ngày ký. (Holds from.)", valueName: "ngày")
    )
    var validFrom: CivilDate?

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("Ngày cuối có hiệu lực. (Last day on which it holds.)", valueName: "ngày")
    )
    var validUntil: CivilDate?

    /// Whose account signed.
    ///
    /// - Throws: ``UnknownLogin``
    func signer(_ room: AssessmentRoom) async throws -> Identifier<Person>? {
        guard let signer else { return nil }
        return try await ActingOptions.person(signer, room.ledger, room.access.permissions)
    }

    /// - Parameters:
    ///   - basis: of the draft, for when none is given.
    ///   - number: in place of the one given, where a list says so.
    ///   - reasons: likewise.
    func act(
        signer: Identifier<Person>?,
        basis drafted: [String],
        number other: String? = nil,
        reasons said: String? = nil,
        today: CivilDate
    ) -> DecisionAct {
        DecisionAct(
            number: other ?? number,
            day: day ?? today,
            signatory: signatory,
            signer: signer,
            legalBasis: basis.isEmpty ? drafted : basis,
            reasons: said ?? reasons,
            validFrom: validFrom,
            validUntil: validUntil
        )
    }
}
