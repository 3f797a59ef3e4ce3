import Hummingbird

extension WebLimits {
    /// The network address of whoever asks: of the connection or, where that is a proxy which is trusted, what the proxy says.
    ///
    /// Only the last address of `X-Forwarded-For` was written by the proxy itself; those before it may be anybody's invention.
    func client(of request: Request, _ context: WebContext) -> String? {
        guard let peer = context.address, trustedProxies.contains(peer) else { return context.address }
        let forwarded = HeaderField.Name("X-Forwarded-For").flatMap { request.headers[values: $0].last }
        guard let last = forwarded?.split(separator: ",").last.map({ $0.filter { $0 != " " } }),
            (2...45).contains(last.utf8.count),
            last.utf8.allSatisfy({ PercentText.hexDigit($0) != nil || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
        else { return peer }
        return last
    }
}
