/// An absolute address of the web that a request may go to: `https` or `http`, a host, perhaps a port, a path, perhaps a query.
///
/// Written as RFC 3986 has it, in ASCII and percent-encoded; kept as it was written, so that a signature over it stays
/// right. No user information and no fragment. At most 4,000 characters.
package struct WebURL: Hashable, Sendable {
    package enum Scheme: String, Hashable, Sendable {
        case https, http
    }

    package let text: String
    package let scheme: Scheme
    /// In lower case; an IPv6 address without its brackets.
    package let host: String
    package let port: Int
    /// Begins with `/`.
    package let path: String
    /// What follows `?`, without it.
    package let query: String?

    package init?(_ text: String) {
        guard text.utf8.count <= 4_000, text.utf8.allSatisfy(WebURL.isAllowed),
            let colon = text.firstRange(of: "://"),
            let scheme = Scheme(rawValue: text[..<colon.lowerBound].lowercased())
        else { return nil }
        let rest = text[colon.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let (host, port) = WebURL.hostAndPort(authority) else { return nil }
        let target = rest[authority.endIndex...]
        let path = target.prefix { $0 != "?" }
        guard WebURL.hasWholeEscapes(target), !path.utf8.contains(where: { $0 == 0x5B || $0 == 0x5D }) else {
            return nil
        }
        self.text = text
        self.scheme = scheme
        self.host = host
        self.port = port ?? (scheme == .https ? 443 : 80)
        self.path = path.isEmpty ? "/" : String(path)
        query = path.endIndex == target.endIndex ? nil : String(target[path.endIndex...].dropFirst())
    }

    /// Scheme, host and port: whom one talks to.
    package var origin: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (scheme == .https ? 443 : 80)
            ? "\(scheme.rawValue)://\(name)" : "\(scheme.rawValue)://\(name):\(port)"
    }

    /// Whether what is sent cannot be read on the way: `https`, or a connection that does not leave this machine.
    package var isPrivate: Bool {
        scheme == .https || host == "localhost" || host == "::1" || WebURL.isLoopback(host)
    }

    /// The address that a `Location` of an answer from here names: absolute, or a path from the root of the same origin.
    ///
    /// Other relative forms are legal and rare; they are refused.
    func following(_ location: String) -> WebURL? {
        let target = location.prefix { $0 != "#" }
        if target.hasPrefix("/"), !target.hasPrefix("//") { return WebURL(origin + target) }
        return WebURL(String(target))
    }

    private static func hostAndPort(_ authority: Substring) -> (String, Int?)? {
        var host = authority
        var port: Int?
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[..<authority.index(after: end)].dropFirst().dropLast()
            let after = authority[authority.index(after: end)...]
            guard after.isEmpty || after.hasPrefix(":"), host.contains(":"),
                host.utf8.allSatisfy({ isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
            else { return nil }
            if !after.isEmpty {
                guard let number = portNumber(after.dropFirst()) else { return nil }
                port = number
            }
        } else {
            if let colon = authority.firstIndex(of: ":") {
                guard let number = portNumber(authority[authority.index(after: colon)...]) else { return nil }
                (host, port) = (authority[..<colon], number)
            }
            guard host.utf8.allSatisfy(isHostCharacter) else { return nil }
        }
        return host.isEmpty || host.utf8.count > 253 ? nil : (host.lowercased(), port)
    }

    private static func portNumber(_ digits: Substring) -> Int? {
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits), (1...65_535).contains(number)
        else { return nil }
        return number
    }

    /// 127.0.0.0/8.
    private static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The characters of RFC 3986 but for `@` in front and `#`, which are refused where they would matter.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        isHexDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "-._~:/?[]@!$&'()*+,;=%".utf8.contains(byte)
    }

    private static func isHostCharacter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "-._".utf8.contains(byte)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    /// Whether every `%` is followed by two digits.
    private static func hasWholeEscapes(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.allSatisfy { place in
            bytes[place] != UInt8(ascii: "%")
                || place + 2 < bytes.count && isHexDigit(bytes[place + 1]) && isHexDigit(bytes[place + 2])
        }
    }
}

extension WebURL: CustomStringConvertible {
    /// Without the query, which may hold what is nobody's business: fit for logs.
    package var description: String { query == nil ? origin + path : origin + path + "?…" }
}
