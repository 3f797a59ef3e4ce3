import Testing
import Web

@Suite
struct FieldsTests {
    @Test
    func fieldsComeInOrderWithPlusAndPercentDecoded() throws {
        let fields = try Fields(urlEncoded: Array("q=hoa+an%2C&x=&q=x%C3%A3&&flag".utf8))
        #expect(fields.values("q") == ["hoa an,", "xã"])
        #expect(fields["x"] == "" && fields.trimmed("x") == nil)
        #expect(fields["flag"] == "")
        #expect(fields["none"] == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "a=%00"])
    func whatIsNoTextIsRefused(text: String) {
        #expect(throws: RequestFault.malformedForm) { try Fields(urlEncoded: Array(text.utf8)) }
    }

    @Test
    func tooManyFieldsAreRefused() {
        let text = String(repeating: "a=1&", count: Fields.most + 1)
        #expect(throws: RequestFault.tooManyFields) { try Fields(urlEncoded: Array(text.utf8)) }
    }
}
