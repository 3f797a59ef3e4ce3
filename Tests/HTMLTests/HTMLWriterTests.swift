import HTML
import Testing

@Suite
struct HTMLWriterTests {
    private func written(_ write: (HTMLWriter) -> Void) -> String {
        let h = HTMLWriter()
        write(h)
        return String(decoding: h.bytes, as: UTF8.self)
    }

    @Test
    func elementsStandInEachOtherInTheOrderInWhichTheyAreWritten() {
        let text = written { h in
            h.div(.class("x"), .id("y")) {
                h.p("5 < 7")
                h.br()
                h.text("é")
            }
        }
        #expect(text == "<div class=\"x\" id=\"y\"><p>5 &lt; 7</p><br>é</div>")
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
        ("' x='", "&#39; x=&#39;"),
        ("&amp;", "&amp;amp;"),
        ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"),
        ("dòng\n\tmới", "dòng\n\tmới"),
    ])
    func whatComesFromDataIsEscapedInTextsAndAttributesAlike(given: String, expected: String) {
        #expect(written { $0.p(given) } == "<p>\(expected)</p>")
        #expect(written { $0.p("", .title(given)) } == "<p title=\"\(expected)\"></p>")
    }

    @Test
    func anAttributeThatIsAbsentLeavesNothing() {
        #expect(written { $0.p("a", .none, .current.when(false)) } == "<p>a</p>")
        #expect(written { $0.input(.checked(true), .disabled(false)) } == "<input checked>")
    }

    @Test
    func aFragmentIsPutInAsItWasWritten() {
        let fragment = HTMLWriter.fragment { $0.b("<") }
        #expect(written { $0.insert(fragment) } == "<b>&lt;</b>")
    }

    @Test
    func aPathGoesInStepsAndLosesNothing() {
        var path = DrawnPath()
        path.dot(at: 10, 20)
        path.dot(at: 12, 15)
        path.line(to: 0, 15)
        #expect(path.text == "m10 20h0m2-5h0l-12 0")
    }
}
