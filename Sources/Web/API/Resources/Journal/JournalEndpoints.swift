import Assessment
import Criteria
import Database
import Quantities
import Records

/// The journal, for auditors: its entries, and whether its chain is whole.
enum JournalEndpoints {
    static let all: [Endpoint] = [list, verify]

    private static let before = Ask<EntryNumber?>.query(
        "after",
        .entry,
        Text(vi: "`next` của trang trước.", en: "`next` of the page before.")
    )
    private static let action = Ask<Action?>.query(
        "action",
        .word(),
        Text(vi: "Chỉ việc này.", en: "Only this action.")
    )

    private static let entry = Form<JournalEntry>.object(
        "JournalEntry",
        FormMember("number", Form<EntryNumber>.entry) { $0.number },
        FormMember("at", Form<String>.text) { $0.at.description },
        FormMember("door", Form<Origin.Door>.word) { $0.door },
        FormMember("action", Form<Action>.word) { $0.action },
        FormMember("subject", Form<String>.text) { "\($0.subject.kind):\($0.subject.id)" },
        FormMember("state", Form<String>.text.orNull) { $0.state?.description },
        FormMember("details", Form<String>.text) { $0.details },
        FormMember("previous", Form<String>.text) { $0.previous.description },
        FormMember("digest", Form<String>.text) { $0.digest.description }
    )

    private static let list = Endpoint(
        .get,
        "/journal",
        "listJournal",
        in: .journal,
        Text(vi: "Đọc nhật ký", en: "Read the journal"),
        for: .token(.readJournal),
        asking: action,
        before,
        CommonAsks.limit,
        answering: .json(
            APIPage.form("JournalPage", of: entry),
            Text(vi: "Mới nhất trước; không có dữ liệu cá nhân.", en: "The newest first; no personal data.")
        )
    ) { call, action, after, limit in
        try await demand(call)
        let found = try await call.services.room.database.read {
            try Journal.list(JournalFilter(action: action), after: after, count: limit, $0)
        }
        return APIPage(found.entries, next: found.next?.description)
    }

    private static let verify = Endpoint(
        .get,
        "/journal/verification",
        "verifyJournal",
        in: .journal,
        Text(vi: "Kiểm tra nhật ký, theo dõi khi đang chạy", en: "Verify the journal, watched while it runs"),
        for: .token(.readJournal),
        answering: .events(
            Text(
                vi: "Sự kiện `progress` sau mỗi phần, cuối cùng `report`.",
                en: "An event `progress` after each part, `report` at the end."
            )
        )
    ) { call in
        try await demand(call)
        let database = call.services.room.database
        return { sink in
            let (steps, feed) = AsyncStream.makeStream(
                of: (Int, Int).self,
                bufferingPolicy: .bufferingNewest(1)
            )
            async let report = {
                defer { feed.finish() }
                return try await JournalVerifier().verify(database) { read, total in feed.yield((read, total))
                }
            }()
            for await (read, total) in steps {
                let json = JSONWriter.bytes { json in
                    json.object {
                        json.member("read", read)
                        json.member("total", total)
                    }
                }
                try await sink.send("progress", json: json)
            }
            let found = try await report
            let json = JSONWriter.bytes { json in
                json.object {
                    json.member("entries", found.entries)
                    json.member("breaks", found.breakCount)
                }
            }
            try await sink.send("report", json: json)
        }
    }

    private static func demand(_ call: APICall) async throws {
        let (actor, permissions) = (call.actor, call.services.permissions)
        let now = call.services.room.ledger.clock.now()
        let refusal = try await call.services.room.database.read {
            try permissions.refusal(of: .readJournal, by: actor, on: .everything, at: now, $0)
        }
        if let refusal { throw refusal }
    }
}
