import Criteria
import Testing

struct FoldedTextTests {
    @Test(arguments: [
        ("Tổng số Công chức của  xã/phường.", "tổng số công chức của xã / Phường"),
        ("a;b", "A b"),
    ])
    func caseSpacesAndPunctuationDoNotCount(one: String, other: String) {
        #expect(FoldedText(one) == FoldedText(other))
    }

    @Test func onlyWholeWordsAreFound() {
        let text = FoldedText("Tỷ lệ công chức, viên chức")
        #expect(text.contains(FoldedText("Công chức")))
        #expect(!text.contains(FoldedText("chứ")))
        #expect(!text.contains(FoldedText("")))
    }

    @Test func thePositionCountsTheWordsBefore() {
        #expect(FoldedText("Tỷ lệ công chức").position(of: FoldedText("công chức")) == 2)
        #expect(FoldedText("công chức").position(of: FoldedText("công chức")) == 0)
    }
}
