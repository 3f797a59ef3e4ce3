package import Criteria

/// What a set that is derived from another begins with.
package struct OverlayHeading: Sendable {
    package let base: String
    package let id: String
    package let edition: String
    package let title: Text
    package let issuer: Text?
    /// Whether it promises not to be laxer than its base.
    package let isGuaranteed: Bool

    package init(
        base: String,
        id: String,
        edition: String,
        title: Text,
        issuer: Text?,
        isGuaranteed: Bool
    ) {
        self.base = base
        self.id = id
        self.edition = edition
        self.title = title
        self.issuer = issuer
        self.isGuaranteed = isGuaranteed
    }

    /// The overlay without any change yet.
    package var text: String {
        var fields = OutputFields()
        fields.add("format", "1")
        fields.add("overlay_of", base)
        fields.add("id", id)
        fields.add("edition", edition)
        fields.add("title", title)
        fields.add("issuer", issuer)
        if isGuaranteed { fields.add("guarantee", "not_laxer_than_base") }
        var text = ""
        for field in fields.fields {
            field.write(to: &text, indent: 0)
            text += "\n"
        }
        return text
    }
}
