import Dispatch
import Glibc
import Testing
import Web

@Suite(.timeLimit(.minutes(10)))
struct SlowClientTests {
    /// Sends bytes and waits, on a thread of its own, until the server closes; `nil` when it did not within two minutes.
    private func answer(to text: String, port: Int) async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Self.exchange(text, port: port))
            }
        }
    }

    private static func exchange(_ text: String, port: Int) -> [UInt8]? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        let bytes = Array(text.utf8)
        guard connected == 0, send(descriptor, bytes, bytes.count, 0) == bytes.count else { return nil }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count == 0 { return received }
            guard count > 0 else { return nil }
            received += chunk[..<count]
        }
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: x\r\n",
        "POST /test/form HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 100\r\n\r\na=",
    ])
    func whoSendsHalfARequestIsHeardNoLongerThanTheIdleTime(text: String) async throws {
        var limits = WebLimits()
        limits.idle = .seconds(1)
        try await withSite(limits: limits) { site in
            let received = await answer(to: text, port: site.port)
            #expect(received != nil, "the server closed")
        }
    }

    @Test
    func aHeadThatIsTooLargeIsRefused() async throws {
        try await withSite { site in
            let fields = (0..<40).map { "X-\($0): " + String(repeating: "a", count: 1_000) + "\r\n" }
            let text = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\(fields.joined())\r\n"
            // It may close so soon that nothing of what it says arrives.
            let received = await answer(to: text, port: site.port) ?? []
            #expect(!String(decoding: received.prefix(20), as: UTF8.self).contains(" 200"))
        }
    }
}
