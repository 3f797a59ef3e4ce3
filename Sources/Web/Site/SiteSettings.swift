/// What differs from one installation to the other.
package struct SiteSettings: Sendable {
    /// What the site is called; whoever runs it may say so.
    package let name: String
    /// Who runs it, in the foot of every page.
    package let operatorName: String?
    /// Whether the database holds made-up figures, which every page says.
    package let isDemo: Bool

    package init(name: String = "Chuẩn", operatorName: String? = nil, isDemo: Bool = false) {
        self.name = name
        self.operatorName = operatorName
        self.isDemo = isDemo
    }
}
