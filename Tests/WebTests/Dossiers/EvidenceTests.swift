import Assessment
import Database
import Records
import TestDatabases
import Testing
import Web
import WebClient

struct EvidenceTests {
    private static let boundary = "----chuan7"

    /// The body that a browser makes of a form with a file.
    private static func body(_ fields: [(String, String)], _ name: String, _ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (field, value) in fields {
            bytes += Array(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8
            )
        }
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n"
        return bytes + Array(head.utf8) + content + Array("\r\n--\(boundary)--\r\n".utf8)
    }

    private static func send(_ body: [UInt8], to path: String, _ browser: Browser) async throws -> Seen {
        try await browser.send(
            WebRequest(
                .post,
                known(WebURL(browser.origin + path)),
                headers: browser.headers + [
                    WebHeader("Content-Type", "multipart/form-data; boundary=\(boundary)"),
                    WebHeader("Sec-Fetch-Site", "same-origin"),
                ],
                body: body
            )
        )
    }

    @Test(arguments: Engine.allCases)
    func aFileBecomesEvidenceOfTheCriterionOnceHoweverOftenItIsSent(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let page = "/dossiers/\(dossier.id)/criteria/B"
            let path = page + "/evidence"
            let fields = try await browser.get(page).hidden(of: path) + [("title", "Danh sách dịch vụ")]
            let body = Self.body(fields, "dich-vu.csv", Array("stt,ten\n1,a\n".utf8))
            let first = try await Self.send(body, to: path, browser)
            #expect(first.status == 303, "\(first.text)")
            _ = try await Self.send(body, to: path, browser)
            let attached = try await site.room.database.read { try AttachmentStore.all(of: dossier.id, $0) }
            #expect(attached.map(\.criterion) == ["B"])
            let again = try await browser.get(page)
            #expect(again.text.contains("Danh sách dịch vụ"))
            let item = try #require(attached.first)
            let detach = path + "/\(item.evidence)/detach"
            #expect(try await browser.submit(again, to: detach).status == 303)
            let left = try await site.room.database.read { try AttachmentStore.all(of: dossier.id, $0) }
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsNoDocumentIsRefusedAndWhatWasTypedStays(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let page = "/dossiers/\(dossier.id)/criteria/B"
            let path = page + "/evidence"
            let fields = try await browser.get(page).hidden(of: path) + [("title", "Tên đã gõ")]
            let program = Self.body(fields, "bao-cao.pdf", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01])
            let refused = try await Self.send(program, to: path, browser)
            #expect(refused.status == 422)
            #expect(refused.text.contains("href=\"#file\""))
            #expect(refused.text.contains("value=\"Tên đã gõ\""))
        }
    }

    @Test(arguments: Engine.allCases)
    func aBodyThatWasCutOffHarmsNobody(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let page = "/dossiers/\(dossier.id)/criteria/B"
            let path = page + "/evidence"
            let whole = Self.body(
                try await browser.get(page).hidden(of: path),
                "a.csv",
                Array("a,b\n1,2\n".utf8)
            )
            for length in stride(from: 0, to: whole.count - 2, by: 23) {
                #expect(try await Self.send(Array(whole[..<length]), to: path, browser).status == 400)
            }
            #expect(try await browser.get(page).status == 200)
            let left = try await site.room.database.read { try AttachmentStore.all(of: dossier.id, $0) }
            #expect(left.isEmpty)
        }
    }
}
