import Assessment
import Quantities

/// Reads what a sample has to guarantee from a form.
enum SamplingForm {
    /// - Throws: ``DeskFault``, `SamplingRefusal`.
    static func read(_ form: Fields) throws -> (SampleSubject, SamplingDemand) {
        let subject = try form.choice("subject", of: SampleSubject.self)
        return (
            subject,
            try SamplingDemand(
                acceptedRate: try share("rate", form),
                confidence: try share("confidence", form),
                enlargements: try form.whole("enlargements") ?? 1
            )
        )
    }

    /// A share in hundredths, with at most two decimals: `5`, `2,5`.
    private static func share(_ name: String, _ form: Fields) throws(DeskFault) -> Fraction {
        let text = form.trimmed(name) ?? ""
        let plain = String(text.map { $0 == "," ? "." : $0 }).split(
            separator: ".",
            omittingEmptySubsequences: false
        )
        guard (1...2).contains(plain.count), let whole = Int128(plain[0]), (0...100).contains(whole) else {
            throw .notANumber(field: name, value: text)
        }
        var hundredths: Int128 = 0
        if plain.count == 2 {
            guard (1...2).contains(plain[1].count), let part = Int128(plain[1]), part >= 0 else {
                throw .notANumber(field: name, value: text)
            }
            hundredths = plain[1].count == 1 ? part * 10 : part
        }
        guard let share = Fraction(whole * 100 + hundredths, over: 10_000) else {
            throw .notANumber(field: name, value: text)
        }
        return share
    }
}
