import Assessment
import Criteria
import Evaluation
import Quantities
import Records
import Tables

/// Bringing in observations as a file: all of it or nothing.
enum ObservationEndpoints {
    static let all: [Endpoint] = [importFile]

    /// The largest file.
    private static let most = 16 << 20

    private static let set = Ask<String?>.query(
        "set",
        .text(1...100),
        Text(vi: "Bộ tiêu chí mà các cột thuộc về.", en: "The set whose columns the file has.")
    )
    private static let stage = Ask<StageWord?>.query(
        "stage",
        .word(),
        Text(vi: "Mặc định claimed.", en: "claimed by default.")
    )
    private static let source = Ask<ObservationSource?>.query(
        "source",
        Kind<String>.text(1...200).map(
            Text(vi: "nguồn, không có ký tự điều khiển", en: "a source without control characters"),
            schema: .text(
                least: 1,
                most: 200,
                pattern: "^[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"
            )
        ) { ObservationSource(rawValue: $0) },
        Text(vi: "Nguồn của dòng không ghi nguồn.", en: "The source of rows that name none.")
    )
    private static let period = Ask<Period?>.query(
        "period",
        Kind<String>.text(4...10).map(
            Text(vi: "kỳ như 2026, 2026-Q1, 2026-03", en: "a period such as 2026, 2026-Q1, 2026-03"),
            schema: .text(most: nil, pattern: "^(19|20|21)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$")
        ) { Period($0) },
        Text(vi: "Kỳ của dòng không ghi kỳ.", en: "The period of rows that name none.")
    )
    private static let day = Ask<CivilDate?>.query(
        "day",
        .day,
        Text(vi: "Ngày của số liệu trạng thái.", en: "The day of states.")
    )
    private static let correcting = Ask<EntryNumber?>.query(
        "correcting",
        .entry,
        Text(
            vi: "Sửa những gì đang có, nếu đã biết đến dòng nhật ký này; bỏ trống thì không sửa.",
            en: "Correct what stands, if it was known up to this entry; by default nothing is corrected."
        )
    )

    private static let summary = Form<BatchSummary>.object(
        "ImportSummary",
        FormMember("entry", Form<EntryNumber>.entry) { $0.entry },
        FormMember("recorded", Form<Int>.integer) { $0.recorded },
        FormMember("corrected", Form<Int>.integer) { $0.corrected },
        FormMember("unchanged", Form<Int>.integer) { $0.unchanged }
    )

    private static let importFile = Endpoint(
        .post,
        "/observations",
        "importObservations",
        in: .observations,
        Text(vi: "Nhập số liệu hàng loạt", en: "Import observations"),
        for: .token(.importObservations),
        bytes: BytesAsk(
            mediaType: "text/csv",
            most: most,
            about: Text(vi: "Tệp CSV; docs/records.md.", en: "A CSV file; docs/records.md.")
        ),
        asking: set,
        stage,
        source,
        period,
        day,
        correcting,
        answering: .json(summary, Text(vi: "Đã ghi.", en: "Recorded."))
    ) { call, set, stage, source, period, day, correcting in
        guard let service = call.services.observations else { throw RequestFault.unavailable }
        var criteria: CriteriaSet?
        if let set { criteria = try await SetEndpoints.plan(call, set).set }
        let request = ImportRequest(
            set: criteria,
            stage: stage?.stage ?? .claimed,
            source: source,
            period: period,
            day: day,
            existing: correcting.map { .correct(seen: $0) } ?? .refuse
        )
        do {
            return try await service.importing(
                FileBytes(copying: call.bytes),
                request,
                territory: call.services.site.territory,
                today: call.services.room.today,
                by: call.actor,
                key: call.key
            )
        } catch let faults as ObservationFaults {
            throw FileFaults(faults)
        }
    }
}

/// Who stands behind the values of a file, in a word.
enum StageWord: String, CaseIterable, Sendable {
    case claimed, verified, appraised

    var stage: ObservationStage {
        switch self {
        case .claimed: .claimed
        case .verified: .verified
        case .appraised: .appraised
        }
    }
}

/// What is wrong with a file that was sent: the first faults with their lines, and how many there are.
struct FileFaults: ExplainedError {
    private static let shown = 20

    let code = "observation.file-faults"
    let text: Text

    init(_ faults: ObservationFaults) {
        func lines(_ language: Language) -> String {
            faults.faults.prefix(FileFaults.shown).map { $0.text(language) }.joined(separator: "; ")
        }
        text = Text(
            vi: "Tệp có \(faults.count) chỗ sai, chưa ghi gì: \(lines(.vi))",
            en: "The file has \(faults.count) faults, nothing was recorded: \(lines(.en))"
        )
    }
}
