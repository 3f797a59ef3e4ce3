import Glibc

/// One thing whose failed tries are counted, under a name from which nobody finds it.
struct BrakeName: Hashable, Sendable {
    let kind: BrakeKind
    let digest: Digest

    init(_ kind: BrakeKind, _ text: String, _ key: SecretKey) {
        self.kind = kind
        digest = key.pseudonym(of: "\(kind.rawValue) \(text)", for: "brake")
    }

    /// An address of IPv4, or the network of 2^64 addresses that one connection of IPv6 has.
    static func address(_ text: String?, _ key: SecretKey) -> BrakeName {
        BrakeName(.address, network(text ?? ""), key)
    }

    private static func network(_ text: String) -> String {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return "4 \(four.s_addr)" }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return "? \(text)" }
        let bytes = withUnsafeBytes(of: &six) { Array($0) }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        if Array(bytes.prefix(12)) == mapped {
            let address = bytes.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return "4 \(address)"
        }
        return "6 \(Base32.text(Array(bytes.prefix(8))))"
    }
}
