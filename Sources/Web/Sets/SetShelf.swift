import Criteria
import CriteriaFiles
import Synchronization

/// The bundled criteria sets, read when they are first asked for.
final class SetShelf: Sendable {
    private let library: CriteriaLibrary
    private let loaded = Mutex<[CriteriaSet]?>(nil)

    init(_ library: CriteriaLibrary) { self.library = library }

    /// By id and edition; a set with faults is left out, which `chuan check` tells.
    func all() -> [CriteriaSet] {
        if let known = loaded.withLock({ $0 }) { return known }
        let loader = CriteriaLoader(library: library)
        let sets = library.names.compactMap { try? loader.load($0) }
        loaded.withLock { $0 = sets }
        return sets
    }

    func set(_ id: String, _ edition: String) throws(RequestFault) -> CriteriaSet {
        guard let set = all().first(where: { $0.id == id && $0.edition == edition }) else { throw .notFound }
        return set
    }

    /// By `id@edition`.
    func set(named name: String) throws(RequestFault) -> CriteriaSet {
        guard let set = all().first(where: { "\($0.id)@\($0.edition)" == name }) else {
            throw .malformedAddress(part: name)
        }
        return set
    }
}
