import Testing

@testable import Web

struct JSONReaderTests {
    @Test(arguments: [
        ("{}", JSONValue.object([:])),
        (" [ 1 , -2.50, 3e2 ] ", .list([.number("1"), .number("-2.50"), .number("3e2")])),
        (
            #"{"a":{"b":[true,false,null]}}"#,
            .object(["a": .object(["b": .list([.truth(true), .truth(false), .null])])])
        ),
        (#""\u0110\u1ed3ng \ud83d\ude00 \n\"""#, .text("Đồng 😀 \n\"")), (#""Đồng""#, .text("Đồng")),
    ])
    func whatIsJSONIsRead(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", JSONFault.Kind.ended), ("{", .ended), ("[1,", .ended), ("{\"a\":1,}", .unexpected),
        ("[1,]", .unexpected),
        ("01", .unexpected), ("1.", .unexpected), (".5", .unexpected), ("+1", .unexpected),
        ("nan", .unexpected),
        ("{} {}", .trailing), ("{\"a\":1,\"a\":2}", .nameTwice), ("\"\\ud800\"", .malformedText),
        ("\"\\udc00\\ud800\"", .malformedText), ("\"\\u0000\"", .malformedText), ("\"a\nb\"", .unexpected),
        ("\"\\x\"", .unexpected), ("tru", .ended), ("trux", .unexpected), ("'a'", .unexpected),
    ])
    func whatIsNoJSONIsRefused(text: String, kind: JSONFault.Kind) {
        #expect { try JSONReader.read(Array(text.utf8)) } throws: { ($0 as? JSONFault)?.kind == kind }
    }

    @Test func bytesThatAreNoTextAreRefused() {
        for bytes: [UInt8] in [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
        ] {
            #expect { try JSONReader.read(bytes) } throws: { ($0 as? JSONFault)?.kind == .malformedText }
        }
    }

    @Test func whatIsTooDeepOrTooMuchIsRefused() {
        let deep = String(repeating: "[", count: 200_000)
        #expect { try JSONReader.read(Array(deep.utf8)) } throws: { ($0 as? JSONFault)?.kind == .tooDeep }
        let many = "[" + String(repeating: "1,", count: JSONReader.most) + "1]"
        #expect { try JSONReader.read(Array(many.utf8)) } throws: { ($0 as? JSONFault)?.kind == .tooMany }
    }
}
