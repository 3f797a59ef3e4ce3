import Testing

@testable import Web

struct ClientAddressTests {
    private var limits: WebLimits {
        var limits = WebLimits()
        limits.trustedProxies = ["10.0.0.1"]
        return limits
    }

    @Test func onlyAProxyThatIsNamedIsBelieved() {
        #expect(limits.client(of: "192.0.2.1", forwarded: ["203.0.113.9"]) == "192.0.2.1")
        #expect(limits.client(of: "10.0.0.1", forwarded: ["203.0.113.9"]) == "203.0.113.9")
        #expect(limits.client(of: "10.0.0.1", forwarded: []) == "10.0.0.1")
        #expect(limits.client(of: nil, forwarded: ["203.0.113.9"]) == nil)
    }

    @Test func onlyWhatTheProxyItselfWroteIsBelieved() {
        #expect(limits.client(of: "10.0.0.1", forwarded: ["1.2.3.4, 203.0.113.9"]) == "203.0.113.9")
        #expect(limits.client(of: "10.0.0.1", forwarded: ["1.2.3.4", "2001:db8::1"]) == "2001:db8::1")
    }

    @Test(arguments: [
        "", "localhost", "1.2.3.4\u{0}", "<script>", String(repeating: "1", count: 46), "unknown",
    ])
    func whatIsNoAddressIsNotTaken(text: String) {
        #expect(limits.client(of: "10.0.0.1", forwarded: [text]) == "10.0.0.1")
    }
}
