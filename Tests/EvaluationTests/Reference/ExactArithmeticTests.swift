import Evaluation
import Testing

/// The arithmetic under every decision, against the plain one of the reference.
@Suite struct ExactArithmeticTests {
    @Test func sumsProductsAndQuotientsOfAnySizeAreExactAndInLowestTerms() {
        var random = ReferenceRandom(seed: 3)
        let start = ["1", "3", "-7", "0.000001", "999999999999999999", "-123456789012.123456", "0.1", "18"]
        var exact = Exact.one
        var plain = Rational.one
        for step in 0..<600 {
            let text = random.one(start)
            guard let other = Exact(text) else { continue }
            let rival = Rational(text: text)
            switch random.next(4) {
            case 0: (exact, plain) = (exact + other, plain + rival)
            case 1: (exact, plain) = (exact - other, plain - rival)
            case 2: (exact, plain) = (exact * other, plain * rival)
            default: (exact, plain) = (exact / other, plain / rival)
            }
            #expect(Rational(text: exact.fractionText) == plain, "step \(step)")
            #expect(exact == (exact + other) - other, "step \(step): not in lowest terms")
            #expect((exact.double - plain.double).magnitude <= plain.double.magnitude * 1e-15, "step \(step)")
            if random.once(in: 12) { (exact, plain) = (other, rival) }
        }
    }
}
