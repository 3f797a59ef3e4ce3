/// What somebody has to do, and what others have to do first; both by their last days.
package struct Worklist: Hashable, Sendable {
    package let mine: [WorkItem]
    package let awaited: [WorkItem]

    init(_ items: [WorkItem]) {
        let sorted = items.sorted(by: WorkItem.isBefore)
        mine = sorted.filter(\.isMine)
        awaited = sorted.filter { !$0.isMine }
    }
}
