import Evaluation
import Testing

struct ExactTextTests {
    @Test(arguments: [
        "0", "7", "-7", "49/3", "-1/2", "123456789012345678901234567891/7", "-98765432109876543210987654321",
    ])
    func aFractionReadsBackAsItWasWritten(_ text: String) throws {
        #expect(try #require(Exact(fractionText: text)).fractionText == text)
    }

    @Test(arguments: [
        "", "-", "1/", "/2", "2/4", "1/1", "1/0", "1/-2", "+1", "01", "-0", "1.5", "1/2/3", " 1", "một",
    ])
    func nothingElseIsAFraction(_ text: String) {
        #expect(Exact(fractionText: text) == nil)
    }
}
