import Assessment
import Criteria
import FileKinds
import Quantities
import Records
import Territory

/// Evidence: given as bytes, found, read.
enum EvidenceEndpoints {
    static let all: [Endpoint] = [add, list, show, content]

    /// The largest file that is taken in one request.
    private static let most = 32 << 20

    private static let unit = Ask<UnitCode>.needed(
        "unit",
        .unitCode,
        Text(vi: "Về đơn vị nào.", en: "Which unit it is about.")
    )
    private static let title = Ask<String>.needed(
        "title",
        .text(1...300),
        Text(vi: "Tên tài liệu.", en: "What it is called.")
    )
    private static let name = Ask<String>.needed(
        "fileName",
        .text(1...200),
        Text(vi: "Tên tệp.", en: "The file's name.")
    )
    private static let document = Ask<DocumentKind?>.query(
        "document",
        .word(),
        Text(vi: "Loại văn bản.", en: "What sort of document.")
    )
    private static let number = Ask<String?>.query(
        "number",
        .text(1...100),
        Text(vi: "Số văn bản.", en: "Its number.")
    )
    private static let date = Ask<CivilDate?>.query("date", .day, Text(vi: "Ngày văn bản.", en: "Its date."))
    private static let issuer = Ask<String?>.query(
        "issuer",
        .text(1...300),
        Text(vi: "Cơ quan ban hành.", en: "Who issued it.")
    )
    private static let from = Ask<CivilDate?>.query(
        "validFrom",
        .day,
        Text(vi: "Mặc định ngày văn bản hoặc hôm nay.", en: "By default its date or today.")
    )
    private static let until = Ask<CivilDate?>.query(
        "validUntil",
        .day,
        Text(vi: "Ngày cuối còn tính.", en: "The last day on which it counts.")
    )
    private static let id = Ask<Identifier<Evidence>>.path(
        "evidence",
        .identifier(),
        Text(vi: "Minh chứng.", en: "The evidence.")
    )

    private static let added = Form<Identifier<Evidence>>.object(
        "AddedEvidence",
        FormMember("evidence", Form<String>.text) { $0.text }
    )

    private static let card = Form<EvidenceCard>.object(
        "Evidence",
        FormMember("id", Form<String>.text) { $0.evidence.id.text },
        FormMember("subject", Form<String>.text) { $0.evidence.subject.description },
        FormMember("document", Form<DocumentKind>.word) { $0.evidence.document },
        FormMember("title", Form<String>.text.orNull, Text(vi: "null khi đã xóa.", en: "null once erased.")) {
            $0.evidence.words?.title
        },
        FormMember("fileName", Form<String>.text.orNull) { $0.evidence.words?.fileName },
        FormMember("number", Form<String>.text.orNull) { $0.evidence.reference.number },
        FormMember("date", Form<CivilDate>.day.orNull) { $0.evidence.reference.date },
        FormMember("issuer", Form<String>.text.orNull) { $0.evidence.reference.issuer },
        FormMember("validFrom", Form<CivilDate>.day) { $0.evidence.validity.firstDay },
        FormMember("validUntil", Form<CivilDate>.day.orNull) { $0.evidence.validity.lastDay },
        FormMember("digest", Form<String>.text) { $0.evidence.content.description },
        FormMember("size", Form<Int>.integer) { $0.content.size },
        FormMember("kind", Form<String>.text) { $0.content.kind.rawValue },
        FormMember("isRejected", Form<Bool>.truth) { $0.rejection != nil },
        FormMember("isErased", Form<Bool>.truth) { $0.content.erasure != nil }
    )

    private static let add = Endpoint(
        .post,
        "/evidence",
        "addEvidence",
        in: .evidence,
        Text(vi: "Thêm minh chứng", en: "Add evidence"),
        for: .token(.addEvidence),
        bytes: BytesAsk(
            mediaType: "application/octet-stream",
            most: most,
            about: Text(
                vi: "Nội dung tệp; loại tệp được xét theo nội dung.",
                en: "The file; what it is is seen from its bytes."
            )
        ),
        asking: unit,
        title,
        name,
        document,
        number,
        date,
        issuer,
        from,
        until,
        answering: .json(added, status: 201, Text(vi: "Đã nhận.", en: "Taken."))
    ) { call, code, title, name, document, number, date, issuer, from, until in
        let service = try service(call)
        let today = call.services.room.today
        let unit = try UnitEndpoints.unit(call, code, nil)
        guard let validity = EvidenceValidity(from: from ?? date ?? today, through: until) else {
            throw APIFault.malformed(
                .query,
                "validUntil",
                expected: Text(vi: "không trước ngày đầu", en: "not before the first day"),
                found: until?.description ?? ""
            )
        }
        let parts = AsyncStream<[UInt8]> { feed in
            feed.yield(call.bytes)
            feed.finish()
        }
        let file = try await service.receive(parts, named: name)
        return try await service.add(
            EvidenceDraft(
                subject: ObservedSubject(unit),
                document: document ?? .other,
                reference: DocumentReference(number: number, date: date, issuer: issuer),
                title: title,
                validity: validity
            ),
            file,
            by: call.actor,
            key: call.key
        )
    }

    private static let list = Endpoint(
        .get,
        "/evidence",
        "listEvidence",
        in: .evidence,
        Text(vi: "Minh chứng của một đơn vị", en: "Evidence of a unit"),
        for: .token(.readEvidence),
        asking: unit,
        CommonAsks.limit,
        answering: .json(card.list, Text(vi: "Cũ trước.", en: "The oldest first."))
    ) { call, code, limit in
        let unit = try UnitEndpoints.unit(call, code, nil)
        return try await service(call).reader.list(
            EvidenceFilter(subject: ObservedSubject(unit)),
            atMost: limit,
            for: call.actor
        )
    }

    private static let show = Endpoint(
        .get,
        "/evidence/{evidence}",
        "showEvidence",
        in: .evidence,
        Text(vi: "Một minh chứng", en: "One piece of evidence"),
        for: .token(.readEvidence),
        asking: id,
        answering: .json(card, Text(vi: "Những gì biết về nó.", en: "What is known of it."))
    ) { call, id in
        try await hiding(id) { try await service(call).reader.card(id, for: call.actor) }
    }

    private static let content = Endpoint(
        .get,
        "/evidence/{evidence}/content",
        "downloadEvidence",
        in: .evidence,
        Text(vi: "Nội dung minh chứng", en: "The content of a piece of evidence"),
        for: .token(.readEvidence),
        asking: id,
        answering: .content(
            .binary,
            Text(vi: "Các byte, đã đối chiếu mã băm.", en: "The bytes, held against their digest.")
        )
    ) { call, id in
        try await hiding(id) {
            let found = try await service(call).content(of: id, for: call.actor)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(found.card.content.size)
            for try await part in found.bytes { bytes += part }
            return Answer(.binary, bytes, fileName: found.card.evidence.words?.fileName ?? "\(id)")
        }
    }

    // MARK: - Parts

    private static func service(_ call: APICall) throws(RequestFault) -> EvidenceService {
        guard let service = call.services.evidence else { throw .unavailable }
        return service
    }

    /// Who may not see a piece is answered as if there were none.
    private static func hiding<Result>(
        _ id: Identifier<Evidence>,
        _ body: () async throws -> Result
    ) async throws -> Result {
        do { return try await body() } catch is Refusal { throw EvidenceRefusal.noSuchEvidence(id) }
    }
}
