import HTML
import Testing

@Suite
struct LinkTests {
    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//other.example/x", "/local",
        "vbscript:x",
        "https:" + "//user@a.example/", "https://", "https:" + "//a b", "ftp://host/",
        "https:" + "//host\\@other/",
        "https://a.example/\u{7}",
    ])
    func anAddressFromDataThatIsNotPlainlyOfTheWebIsNoLink(address: String) {
        #expect(Link(web: address) == nil)
    }

    @Test
    func anAddressOfTheWebIsALinkAsItIs() {
        #expect(Link(web: "https://a.example/x?y=1")?.text == "https://a.example/x?y=1")
    }

    @Test(arguments: [
        ("a/b", "/units/a%2Fb"), ("..", "/units/_"), ("xã", "/units/x%C3%A3"), ("a?b#c", "/units/a%3Fb%23c"),
        ("\" onclick=", "/units/%22%20onclick%3D"),
    ])
    func aPartOfAPathStaysOnePart(part: String, expected: String) {
        #expect(Link("/units").adding(part).text == expected)
    }

    @Test
    func questionsAreJoinedAndAbsentOnesLeftOut() {
        let link = Link("/units").query("q", "a&b=c").query("x", nil).query("page", "2")
        #expect(link.text == "/units?q=a%26b%3Dc&page=2")
    }

    @Test
    func theLanguageStandsBeforeThePath() {
        #expect(Link("/").below("/en").text == "/en")
        #expect(Link("/units").below("/en").text == "/en/units")
        #expect(Link("#main").below("/en").text == "#main")
    }
}
