import Criteria
import Evaluation

/// A figure as people type it, brought into the form of data files: no signs between thousands, a point before decimals.
///
/// In Vietnamese `1.846` is one thousand and so on, and `74,44` has two decimals. What cannot be read stays as it is and is told.
enum TypedFigure {
    static func plain(_ typed: String, _ kind: Input.Kind) -> String {
        let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch kind {
        case .count: return grouped(text, ".") ?? grouped(text, ",") ?? text
        case .number, .money: return decimal(text)
        case .yesNo, .choice: return text
        }
    }

    /// What an evaluated figure is typed as; `nil` for none.
    static func cell(_ answer: Evaluation.Answer) -> String? {
        switch answer {
        case .number(let number): number.decimalText(digits: 10)
        case .truth(let truth): truth ? "1" : "0"
        case .text(let text): text
        case .absent: nil
        }
    }

    /// What a number is called back as, `1.846`; `nil` for anything else.
    static func readBack(_ plain: String, _ frame: Frame) -> String? {
        guard plain.utf8.count >= 4, plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else {
            return nil
        }
        let shown = frame.number(plain)
        return shown == plain ? nil : shown
    }

    private static func decimal(_ text: String) -> String {
        let digits = text.replacing(" ", with: "")
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }) else {
            return text
        }
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let whole = grouped(String(parts[0]), ".") else { return text }
            return whole + "." + parts[1]
        }
        // More than one point can only stand between thousands.
        if parts.count == 1, digits.count(where: { $0 == "." }) != 1, let whole = grouped(digits, ".") {
            return whole
        }
        return digits.contains(",") ? text : digits
    }

    /// Digits without the signs between their groups of three; `nil` when they are not grouped so.
    private static func grouped(_ text: String, _ sign: Character) -> String? {
        let parts = text.replacing(" ", with: String(sign)).split(
            separator: sign,
            omittingEmptySubsequences: false
        )
        guard
            parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            ),
            parts.count == 1
                || (1...3).contains(parts[0].count) && parts.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return parts.joined()
    }
}
