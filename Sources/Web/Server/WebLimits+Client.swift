import Hummingbird

extension WebLimits {
    /// The network address of whoever asks: of the connection or, where that is a proxy which is trusted, what the proxy says.
    func client(of request: Request, _ context: WebContext) -> String? {
        let forwarded = HeaderField.Name("X-Forwarded-For").map { request.headers[values: $0] }
        return client(of: context.address, forwarded: forwarded ?? [])
    }

    /// Only the last address of `X-Forwarded-For` was written by the proxy itself; those before it may be anybody's invention.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwarded: the fields of that name, in their order.
    func client(of peer: String?, forwarded: [String]) -> String? {
        guard let peer, trustedProxies.contains(peer) else { return peer }
        let last = forwarded.last?.split(separator: ",").last?.filter { $0 != " " }
        guard let last, (2...45).contains(last.utf8.count), last.utf8.allSatisfy(WebLimits.isOfAddress) else {
            return peer
        }
        return last
    }

    /// Digits of IPv4 and IPv6 with what stands between them.
    private static func isOfAddress(_ byte: UInt8) -> Bool {
        PercentText.hexDigit(byte) != nil || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }
}
