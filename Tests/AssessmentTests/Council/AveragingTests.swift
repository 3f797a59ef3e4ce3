import Assessment
import Criteria
import Evaluation
import Testing

struct AveragingTests {
    private func average(
        _ method: Averaging.Method,
        _ points: [String],
        digits: Int = 2,
        least: Int = 1,
        maximum: Int = 30
    ) throws -> String? {
        let averaging = Averaging(method: method, rounding: Rounding(digits: digits), least: least)
        let given = try points.map { try #require(Exact($0)) }
        return averaging.points(given, maximum: Exact(maximum))?.decimalText(digits: 10)
    }

    @Test func theMeanIsRoundedHalfUpAsDeclared() throws {
        #expect(try average(.mean, ["17", "17", "18"]) == "17.33")
        #expect(try average(.mean, ["17", "18"], digits: 0) == "18")
        #expect(try average(.mean, ["17.125", "17.125"]) == "17.13")
    }

    @Test func theTrimmedMeanLosesOneAtEachEnd() throws {
        #expect(try average(.trimmedMean, ["0", "20", "21", "30"], least: 3) == "20.5")
        #expect(try average(.trimmedMean, ["5", "5", "5"], least: 3) == "5")
        #expect(try average(.trimmedMean, ["10", "20"], least: 1) == nil, "two marks cannot lose two")
    }

    @Test func theMedianOfAnEvenNumberIsTheMeanOfTheMiddle() throws {
        #expect(try average(.median, ["3", "1", "2"]) == "2")
        #expect(try average(.median, ["4", "1", "2", "3"]) == "2.5")
    }

    @Test func tooFewMarksAreNoMark() throws {
        #expect(try average(.mean, []) == nil)
        #expect(try average(.mean, ["10", "20"], least: 3) == nil)
    }

    @Test func roundingNeverLiftsAboveTheMaximum() throws {
        let averaging = Averaging(method: .mean, rounding: Rounding(digits: 0), least: 1)
        let maximum = try #require(Exact("2.5"))
        #expect(averaging.points([maximum, maximum], maximum: maximum) == maximum)
    }
}
