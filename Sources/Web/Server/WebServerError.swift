package import Criteria

/// Why the server does not run.
package enum WebServerError: ExplainedError, Hashable {
    /// - Parameter reason: what the operating system says.
    case cannotListen(host: String, port: Int, reason: String)

    package var code: String {
        switch self {
        case .cannotListen: "web.cannot-listen"
        }
    }

    package var text: Text {
        switch self {
        case .cannotListen(let host, let port, let reason):
            Text(
                vi:
                    "Không nghe được ở \(host):\(port) (\(reason)). Có thể chương trình khác đang dùng cổng này: hãy chọn cổng khác bằng --port.",
                en:
                    "Cannot listen on \(host):\(port) (\(reason)). Another program may use this port: choose another with --port."
            )
        }
    }
}
