/// Finds changes of one layer that touch the same field.
struct OverlayConflicts {
    let log: FaultLog
    /// What a change replaces or removes as a whole.
    private var touched: [[String]: FilePosition] = [:]
    /// What lies above something touched.
    private var above: [[String]: FilePosition] = [:]

    init(log: FaultLog) { self.log = log }

    /// Notes what a change touches and tells if another change did before.
    ///
    /// - Complexity: O(*n*) in the number of fields that the change touches.
    mutating func note(_ change: Overlay.Change) {
        switch change.action {
        case .set(let code, let fields):
            for leaf in fields.leafPaths { note([code] + leaf.path, at: leaf.position, of: code) }
        case .remove(let code): note([code], at: change.target, of: code)
        case .add: break
        case .whole(let fields):
            // A code cannot be empty, so this cannot be taken for a criterion.
            for leaf in fields.leafPaths { note([""] + leaf.path, at: leaf.position, of: nil) }
        }
    }

    private mutating func note(_ path: [String], at position: FilePosition, of code: String?) {
        var other = touched[path] ?? above[path]
        for length in 1..<max(path.count, 1) where other == nil {
            other = touched[Array(path.prefix(length))]
        }
        if let other {
            let field = path.dropFirst().joined(separator: ".")
            let (vi, en) = code.map { ("của “\($0)”", "of “\($0)”") } ?? ("của bộ", "of the set")
            log.report(
                at: position,
                vi:
                    "hai thay đổi chạm cùng một chỗ\(field.isEmpty ? "" : " `\(field)`") \(vi): ở đây và \(other); hãy giữ một",
                en:
                    "two changes touch the same place\(field.isEmpty ? "" : " `\(field)`") \(en): here and \(other); keep one"
            )
            return
        }
        touched[path] = position
        for length in 1..<max(path.count, 1) {
            let prefix = Array(path.prefix(length))
            above[prefix] = above[prefix] ?? position
        }
    }
}
