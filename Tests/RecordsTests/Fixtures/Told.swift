import Synchronization

/// Keeps what it is told, from any task, in the order of telling.
final class Told<Element: Sendable>: Sendable {
    private let kept = Mutex<[Element]>([])

    var all: [Element] { kept.withLock { $0 } }

    func add(_ element: Element) { kept.withLock { $0.append(element) } }
}
