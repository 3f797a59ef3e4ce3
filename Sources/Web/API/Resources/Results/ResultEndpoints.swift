import Assessment
import Criteria
import Database
import Quantities
import Records
import Territory

/// What was published: decisions, records of units, open data, and checking a recognition.
enum ResultEndpoints {
    static let all: [Endpoint] = [list, check, show, data, table]

    private static let after = Ask<EntryNumber?>.query(
        "after",
        .entry,
        Text(vi: "`next` của trang trước.", en: "`next` of the page before.")
    )
    private static let campaign = Ask<Identifier<Campaign>?>.query(
        "campaign",
        .identifier(),
        Text(vi: "Chỉ đợt này.", en: "Only this campaign.")
    )
    private static let unit = Ask<UnitCode?>.query(
        "unit",
        .unitCode,
        Text(vi: "Chỉ đơn vị này.", en: "Only this unit.")
    )
    private static let number = Ask<String?>.query(
        "number",
        .text(1...100),
        Text(vi: "Số quyết định.", en: "The number of the decision.")
    )
    private static let digest = Ask<Digest?>.query(
        "digest",
        Kind<String>.text(64...64).map(
            Text(vi: "64 chữ số thập lục phân viết thường", en: "64 hexadecimal digits in lower case"),
            schema: .text(most: nil, pattern: "^[0-9a-f]{64}$")
        ) { Digest($0) },
        Text(vi: "Mã băm của quyết định.", en: "The digest of the decision.")
    )

    private static let list = Endpoint(
        .get,
        "/publications",
        "listPublications",
        in: .results,
        Text(vi: "Các quyết định đã công bố", en: "Published decisions"),
        isKept: true,
        asking: campaign,
        unit,
        after,
        CommonAsks.limit,
        answering: .json(
            ResultForms.page,
            Text(vi: "Theo thứ tự ghi nhận.", en: "In the order in which they were recorded.")
        )
    ) { call, campaign, unit, after, limit in
        let found = try await PublicDecisions(call.services.room).list(
            PublicDecisions.Filter(campaign: campaign, unit: unit?.description),
            on: call.services.room.today,
            after: after ?? .none,
            atMost: limit
        )
        return APIPage(found, next: found.count < limit ? nil : found.last?.decision.entry.description)
    }

    private static let check = Endpoint(
        .get,
        "/recognitions",
        "checkRecognition",
        in: .results,
        Text(vi: "Kiểm tra công nhận theo số hoặc mã băm", en: "Check a recognition by number or digest"),
        isKept: true,
        asking: number,
        digest,
        answering: .json(
            ResultForms.decision.list,
            Text(
                vi: "Các quyết định khớp; rỗng khi không có.",
                en: "The decisions that match; empty when there are none."
            )
        )
    ) { call, number, digest in
        guard number != nil || digest != nil else {
            throw APIFault.malformed(
                .query,
                "number",
                expected: Text(vi: "number hoặc digest", en: "number or digest"),
                found: "–"
            )
        }
        return try await PublicDecisions(call.services.room).list(
            PublicDecisions.Filter(number: number, digest: digest),
            on: call.services.room.today,
            atMost: 100
        )
    }

    private static let show = Endpoint(
        .get,
        "/publications/{dossier}",
        "showPublication",
        in: .results,
        Text(vi: "Kết quả đã công bố của một hồ sơ", en: "What was published of a dossier"),
        isKept: true,
        asking: CommonAsks.dossier,
        answering: .json(
            ResultForms.record,
            Text(vi: "Chỉ những phần đã công bố.", en: "Only the parts that were published.")
        )
    ) { call, id in
        let reading = PublicReading(call.services.room, call.services.standings)
        guard let record = try await reading.record(of: id) else { throw StepRefusal.noSuchDossier(id.text) }
        return try await words(record, call)
    }

    private static let data = Endpoint(
        .get,
        "/units/{code}/data",
        "showOpenData",
        in: .results,
        Text(vi: "Dữ liệu mở của một đơn vị", en: "Open data of a unit"),
        isKept: true,
        asking: CommonAsks.unit,
        answering: .json(
            ResultForms.record.list,
            Text(vi: "Mọi kết quả đã công bố.", en: "Everything published.")
        )
    ) { call, code in try await records(of: code, call) }

    private static let table = Endpoint(
        .get,
        "/units/{code}/data.csv",
        "downloadOpenData",
        in: .results,
        Text(vi: "Dữ liệu mở của một đơn vị, dạng bảng", en: "Open data of a unit as a table"),
        isKept: true,
        asking: CommonAsks.unit,
        answering: .content(
            .csv,
            Text(vi: "Mỗi dòng một số liệu hoặc kết quả.", en: "A line for each figure or result.")
        )
    ) { call, code in
        OpenDataTable.answer(try await records(of: code, call), unit: code)
    }

    private static func records(of code: UnitCode, _ call: APICall) async throws -> [RecordInWords] {
        guard !call.services.site.territory.history(of: code).isEmpty else {
            throw APIFault.noSuchThing("code", code.description)
        }
        let found = try await PublicDecisions(call.services.room).list(
            PublicDecisions.Filter(unit: code.description),
            on: call.services.room.today,
            atMost: 500
        )
        var dossiers: [Identifier<Dossier>] = []
        for item in found where !dossiers.contains(item.decision.dossier) {
            dossiers.append(item.decision.dossier)
        }
        let reading = PublicReading(call.services.room, call.services.standings)
        var records: [RecordInWords] = []
        for id in dossiers {
            if let record = try await reading.record(of: id) { records.append(try await words(record, call)) }
        }
        return records
    }

    private static func words(_ record: PublicRecord, _ call: APICall) async throws -> RecordInWords {
        let shown = Set(record.decisions.map(\.id))
        let decisions = try await PublicDecisions(call.services.room).list(
            PublicDecisions.Filter(unit: record.participant.unit),
            on: call.services.room.today,
            atMost: 500
        )
        return RecordInWords(
            record: record,
            decisions: decisions.filter { shown.contains($0.decision.id) },
            language: call.language
        )
    }
}
