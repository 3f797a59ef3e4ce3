/// Where the figure for an input comes from: an element, of the period assessed or of the one before.
package struct ElementSource: Hashable, Sendable {
    package let element: DataElement
    package let isOfPreviousPeriod: Bool

    package init(element: DataElement, isOfPreviousPeriod: Bool) {
        self.element = element
        self.isOfPreviousPeriod = isOfPreviousPeriod
    }
}
