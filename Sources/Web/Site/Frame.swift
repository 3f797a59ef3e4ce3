package import Criteria
package import HTML

/// What stands around every page, and what a page must know to write its own part: the language, addresses, how numbers are written.
package struct Frame: Sendable {
    package let language: Language
    /// The address of the page itself without the language's prefix, for the link to the other language.
    package let address: Link
    package let settings: SiteSettings
    let assets: Assets
    /// Who is signed in, by name; `nil` on pages that are the same for everybody.
    package let person: String?
    /// What forms on the page carry.
    package let formToken: FormToken

    package init(
        _ language: Language,
        address: Link,
        settings: SiteSettings,
        assets: Assets,
        person: String? = nil,
        formToken: FormToken = .none
    ) {
        self.language = language
        self.address = address
        self.settings = settings
        self.assets = assets
        self.person = person
        self.formToken = formToken
    }

    /// Words in the language of the page.
    package func callAsFunction(_ text: Text) -> String { text(language) }

    /// A page of this server in the language of the page. Every link within the server goes through here.
    package func link(_ link: Link) -> Link { link.below(language.prefix) }

    /// A file that comes with the program, such as `look.css`.
    package func asset(_ name: String) -> Link { assets.link(name) }

    /// The whole document.
    package func document(_ page: some Page) -> [UInt8] {
        let h = HTMLWriter()
        Layout(frame: self).write(h, page)
        return h.bytes
    }
}

extension Language {
    /// What stands before the path in addresses of pages in this language. Vietnamese has none.
    package var prefix: StaticString {
        switch self {
        case .vi: ""
        case .en: "/en"
        }
    }
}
