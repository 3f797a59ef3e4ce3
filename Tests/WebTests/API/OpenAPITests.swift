import Criteria
import Records
import Testing

@testable import Web

struct OpenAPITests {
    private func document(_ language: Language) throws -> [String: JSONValue] {
        let document = OpenAPIDocument(endpoints: Endpoints.all, settings: SiteSettings(), language: language)
        guard case .object(let members) = try JSONReader.read(document.bytes) else { return [:] }
        return members
    }

    @Test(arguments: Language.allCases)
    func theDocumentHasEveryEndpointAndNothingElse(language: Language) throws {
        guard case .object(let paths) = try document(language)["paths"] else {
            Issue.record("no paths")
            return
        }
        var described: Set<String> = []
        for (path, item) in paths {
            guard case .object(let operations) = item else { continue }
            for (method, operation) in operations {
                guard case .object(let members) = operation, case .text(let name) = members["operationId"]
                else { continue }
                described.insert("\(method) \(path) \(name)")
            }
        }
        #expect(described == Set(Endpoints.all.map { "\($0.method.rawValue) \($0.path) \($0.name)" }))
    }

    @Test func noTwoEndpointsHaveOneNameOrOneAddress() {
        #expect(Set(Endpoints.all.map(\.name)).count == Endpoints.all.count)
        #expect(Set(Endpoints.all.map { "\($0.method) \($0.path)" }).count == Endpoints.all.count)
    }

    @Test func whatStandsInAPathIsAskedForAndNothingElse() {
        for endpoint in Endpoints.all {
            let parts = endpoint.path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
                $0.dropFirst().dropLast()
            }
            #expect(
                parts.map(String.init).sorted() == endpoint.asks(in: .path).map(\.name).sorted(),
                "\(endpoint.name)"
            )
        }
    }

    @Test func whatChangesSomethingTakesAToken() {
        for endpoint in Endpoints.all where endpoint.changes {
            #expect(endpoint.access != .everyone, "\(endpoint.name)")
            #expect(!endpoint.isKept, "\(endpoint.name)")
        }
        for endpoint in Endpoints.all where endpoint.isKept { #expect(endpoint.access == .everyone) }
    }

    @Test func everyReferenceLeadsSomewhere() throws {
        let members = try document(.vi)
        guard case .object(let components) = members["components"] else { return }
        var references: Set<String> = []
        func gather(_ value: JSONValue) {
            switch value {
            case .object(let members):
                if case .text(let place) = members["$ref"] { references.insert(place) }
                for member in members.values { gather(member) }
            case .list(let items): for item in items { gather(item) }
            case .null, .truth, .number, .text: break
            }
        }
        gather(.object(members))
        #expect(!references.isEmpty)
        for place in references {
            let steps = place.split(separator: "/").map(String.init)
            guard steps.count == 4, case .object(let list) = components[steps[2]] else {
                Issue.record("\(place)")
                continue
            }
            #expect(list[steps[3]] != nil, "\(place)")
        }
    }

    @Test(
        arguments: [
            (nil, Language.vi), ("en", .en), ("en-GB,en;q=0.9", .en), ("fr", .vi),
            ("fr, en;q=0.5, vi;q=0.8", .vi),
            ("vi;q=0.2, en", .en), ("*", .vi), ("english", .vi), (";;,,=", .vi), ("en;q=0", .vi),
        ] as [(String?, Language)]
    )
    func theLanguageIsTheOneLikedBest(header: String?, language: Language) {
        #expect(Language(accepted: header) == language)
    }
}
