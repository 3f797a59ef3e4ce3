/// An input of a criteria set that a data element answers.
package struct InputUse: Hashable, Sendable {
    package let input: InputReference
    /// Whether the input asks for the period before the one that is assessed: "năm trước", "tại đầu tháng".
    package let isOfPreviousPeriod: Bool

    package init(input: InputReference, isOfPreviousPeriod: Bool) {
        self.input = input
        self.isOfPreviousPeriod = isOfPreviousPeriod
    }
}
