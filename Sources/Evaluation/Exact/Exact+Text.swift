import BigInt

extension Exact {
    /// Reads what ``fractionText`` writes, of any size: `49/3`, `-7`; nothing else.
    package init?(fractionText text: String) {
        let terms = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = terms.first, let top = Self.whole(first, isSigned: true), terms.count <= 2 else {
            return nil
        }
        guard terms.count == 2 else {
            self.init(reducing: top, 1)
            return
        }
        guard let bottom = Self.whole(terms[1], isSigned: false), bottom > 1 else { return nil }
        self.init(reducing: top, bottom)
        guard fractionText == text else { return nil }
    }

    private static func whole(_ digits: Substring, isSigned: Bool) -> BigInt? {
        let isNegative = isSigned && digits.first == "-"
        let rest = digits.dropFirst(isNegative ? 1 : 0)
        guard !rest.isEmpty, rest == "0" || rest.first != "0", !(isNegative && rest == "0"),
            rest.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return BigInt(String(digits))
    }
}
