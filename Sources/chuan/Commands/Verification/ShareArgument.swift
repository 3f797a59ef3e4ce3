import ArgumentParser
import Quantities

/// A share as an argument: `5%`, `2,5%`, `0.05`, `1/20`.
struct ShareArgument: ExpressibleByArgument, Sendable {
    let share: Fraction

    init?(argument: String) {
        var text = argument.trimmed
        var bottom: Int128 = 1
        if text.hasSuffix("%") {
            text = String(text.dropLast()).trimmed
            bottom = 100
        } else if let slash = text.firstIndex(of: "/") {
            guard let under = Int64(text[text.index(after: slash)...]), under > 0 else { return nil }
            bottom = Int128(under)
            text = String(text[..<slash])
        }
        let parts = text.split(
            maxSplits: 1,
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "." || $0 == "," }
        )
        let (whole, decimals) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        guard !whole.isEmpty, parts.count == 1 || !decimals.isEmpty,
            whole.utf8.count + decimals.utf8.count <= 15,
            (whole + decimals).allSatisfy({ $0.isASCII && $0.isNumber }),
            let digits = Int64(whole + decimals),
            let share = Fraction(
                Int128(digits),
                over: Int128(Decimal.powerOfTen(decimals.utf8.count)) * bottom
            )
        else { return nil }
        self.share = share
    }
}
