import Foundation
import Glibc
import Synchronization

package import Database

/// Stands between a client and a server of PostgreSQL and loses the connection at the worst moment: during a commit.
package final class LossyProxy: Sendable {
    package enum Loss: Sendable, CaseIterable {
        /// The commit never reaches the server.
        case request
        /// The server commits; its answer never reaches the client.
        case answer
        /// The client loses the connection while the commit is still on its way, and the server commits later.
        case late
    }

    private let folder: String
    private let server: String
    private let listener: Int32
    private let next = Mutex<Loss?>(nil)
    private let lost = Atomic(0)

    /// How many commits were lost so far.
    package var losses: Int { lost.load(ordering: .relaxed) }

    /// The address of the database by way of the proxy.
    package let url: DatabaseURL

    package init(before target: DatabaseURL) throws {
        folder = try TestFolder.make("proxy")
        let text = target.description
        let start = known(text.firstRange(of: "@")).upperBound
        let end = known(text[start...].firstIndex(of: "/"))
        server = text[start..<end].split(separator: "%2F").map { "/" + $0 }.joined() + "/.s.PGSQL.5432"
        let host = folder.split(separator: "/").map { "%2F" + $0 }.joined()
        url = try DatabaseURL(text[..<start] + host + text[end...])
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let bound = LossyProxy.withAddress(folder + "/.s.PGSQL.5432") { bind(listener, $0, $1) }
        precondition(bound == 0 && listen(listener, 16) == 0, "no socket")
        Thread.detachNewThread { [self] in accept() }
    }

    /// The next commit is lost.
    package func lose(_ loss: Loss) { next.withLock { $0 = loss } }

    package func close() {
        _ = shutdown(listener, Int32(SHUT_RDWR))
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { break }
            Thread.detachNewThread { [self] in serve(client) }
        }
        _ = Glibc.close(listener)
    }

    private func serve(_ client: Int32) {
        let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { _ = Glibc.close(upstream) }
        var isClientOpen = true
        defer { if isClientOpen { _ = Glibc.close(client) } }
        guard LossyProxy.withAddress(server, { connect(upstream, $0, $1) }) == 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var ends = [
                pollfd(fd: client, events: Int16(POLLIN), revents: 0),
                pollfd(fd: upstream, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&ends, 2, -1) > 0 else { return }
            if ends[0].revents != 0 {
                let count = read(client, &buffer, buffer.count)
                guard count > 0 else { return }
                let loss = isCommit(buffer[..<count]) ? next.withLock { $0.take() } : nil
                if let loss {
                    lost.add(1, ordering: .relaxed)
                    if loss == .late {
                        _ = Glibc.close(client)
                        isClientOpen = false
                        usleep(300_000)
                    }
                    if loss != .request {
                        send(buffer[..<count], to: upstream)
                        _ = read(upstream, &buffer, buffer.count)
                    }
                    return
                }
                send(buffer[..<count], to: upstream)
            }
            if ends[1].revents != 0 {
                let count = read(upstream, &buffer, buffer.count)
                guard count > 0 else { return }
                send(buffer[..<count], to: client)
            }
        }
    }

    /// Whether a message is one simple query that ends with the commit of what was written.
    private func isCommit(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == UInt8(ascii: "Q") && bytes.suffix(8).elementsEqual(Array(" COMMIT".utf8) + [0])
    }

    private func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func withAddress<Result>(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
