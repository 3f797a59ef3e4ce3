/// A calculation written out: `a / b = 400 / 1.000 = 40 %`.
package struct Working: Hashable, Sendable {
    /// With the letters of the document; `nil` where there are none.
    package var letters: Phrase?
    /// With the figures put in; `nil` when that is the result itself.
    package var figures: Phrase?
    /// With sums and other inner parts worked out, where that is a step of its own.
    package var reduced: Phrase?
    package var result: Figure

    package init(letters: Phrase?, figures: Phrase?, reduced: Phrase? = nil, result: Figure) {
        self.letters = letters
        self.figures = figures
        self.reduced = reduced
        self.result = result
    }
}
