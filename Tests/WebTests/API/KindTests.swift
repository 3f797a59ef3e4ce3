import Criteria
import Quantities
import Testing

@testable import Web

struct KindTests {
    private let person = Kind<String>.object(
        Ask<String>.body("name", .text(1...5)),
        Ask<Int?>.optional("age", .integer(0...150)),
        Ask<[CivilDate]?>.optional("days", .list(of: .day, most: 2))
    ) { name, age, days in "\(name) \(age ?? -1) \(days ?? [])" }

    private func read(_ text: String) throws -> String {
        try person.read(try JSONReader.read(Array(text.utf8)))
    }

    @Test func anObjectIsReadByItsMembers() throws {
        #expect(try read(#"{"name":"An"}"#) == "An -1 []")
        #expect(try read(#"{"age":7,"name":"An","days":["2026-04-30"]}"#) == "An 7 [2026-04-30]")
        #expect(try read(#"{"age":null,"name":"An"}"#) == "An -1 []")
        #expect(try read(#"{"age":1.2e1,"name":"An"}"#) == "An 12 []")
    }

    @Test(arguments: [
        ("[]", ""), ("{}", "name"), (#"{"name":""}"#, "name"), (#"{"name":"Sáu chữ"}"#, "name"),
        (#"{"name":1}"#, "name"),
        (#"{"name":"An","age":151}"#, "age"), (#"{"name":"An","age":1.5}"#, "age"),
        (#"{"name":"An","age":"1"}"#, "age"),
        (#"{"name":"An","days":["2026-02-30"]}"#, "days[0]"),
        (#"{"name":"An","days":["2026-01-01",2]}"#, "days[1]"),
        (#"{"name":"An","days":["2026-01-01","2026-01-01","2026-01-01"]}"#, "days"),
        (#"{"name":"An","more":1}"#, ""),
    ])
    func aFaultNamesItsPlace(text: String, path: String) {
        #expect { try read(text) } throws: { ($0 as? KindFault)?.path == path }
    }
}
