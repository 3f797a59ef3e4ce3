import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension WebError {
    /// What an error of the library means to whom asked.
    init(_ error: any Error, asking url: WebURL, limit: Int) {
        let origin = url.origin
        switch error {
        case let error as HTTPClientError:
            self = WebError.of(error, origin)
        case is NIOTooManyBytesError, HTTPParserError.headerOverflow:
            self = .answerTooLarge(origin: origin, limit: limit)
        case HTTPParserError.invalidEOFState:
            self = .connectionLost(origin: origin, detail: "end of stream")
        case let error as HTTPParserError:
            self = .badAnswer(origin: origin, detail: error.debugDescription)
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
            self = .notTrusted(origin: origin, detail: String(describing: error))
        case is CancellationError:
            self = .cancelled
        case ChannelError.connectTimeout:
            self = .timeout(origin: origin)
        case let error as NIOConnectionError:
            self = .cannotConnect(origin: origin, detail: WebError.reason(error))
        case let error as IOError where WebError.neverConnected.contains(error.errnoCode):
            self = .cannotConnect(origin: origin, detail: error.description)
        default:
            self = .connectionLost(origin: origin, detail: String(describing: error))
        }
    }

    /// What the kernel says of connections that never stood.
    private static let neverConnected = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT, EADDRNOTAVAIL]

    private static func reason(_ error: NIOConnectionError) -> String {
        if let tried = error.connectionErrors.first { return String(describing: tried.error) }
        return error.dnsAError.map { String(describing: $0) } ?? "\(error.host)"
    }

    private static func of(_ error: HTTPClientError, _ origin: String) -> WebError {
        switch error {
        case .cancelled: .cancelled
        case .alreadyShutdown: .closed
        case .connectTimeout, .tlsHandshakeTimeout, .readTimeout, .writeTimeout, .deadlineExceeded,
            .getConnectionFromPoolTimeout:
            .timeout(origin: origin)
        default: .connectionLost(origin: origin, detail: error.description)
        }
    }
}
