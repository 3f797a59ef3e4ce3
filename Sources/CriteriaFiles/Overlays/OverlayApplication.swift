import Criteria

/// Lays the changes of one layer over the tree of its base.
struct OverlayApplication {
    let log: FaultLog
    private var sets: [String: [(fields: YAMLTree, target: FilePosition)]] = [:]
    private var removals: [String: FilePosition] = [:]
    private var additions: [String: [YAMLTree]] = [:]
    private var topAdditions: [YAMLTree] = []
    /// Codes named by changes that have not been met yet.
    private var open: [String: FilePosition] = [:]
    private var codes: [String] = []

    private init(log: FaultLog) { self.log = log }

    /// The base's tree with all overlays of one layer laid over it.
    ///
    /// - Complexity: O(*n*) in the size of base and overlays.
    static func tree(_ base: YAMLTree, with overlays: [Overlay], log: FaultLog) -> YAMLTree {
        var application = OverlayApplication(log: log)
        var conflicts = OverlayConflicts(log: log)
        var tree = base
        for overlay in overlays {
            tree = tree.overlaid(with: overlay.heading)
            for change in overlay.changes {
                conflicts.note(change)
                application.sort(change, into: &tree)
            }
        }
        return application.apply(to: tree)
    }

    private mutating func sort(_ change: Overlay.Change, into tree: inout YAMLTree) {
        switch change.action {
        case .set(let code, let fields):
            sets[code, default: []].append((fields, change.target))
            open[code] = open[code] ?? change.target
        case .remove(let code):
            removals[code] = removals[code] ?? change.target
            open[code] = open[code] ?? change.target
        case .add(let node, let group):
            guard let group else {
                topAdditions.append(node)
                return
            }
            additions[group, default: []].append(node)
            open[group] = open[group] ?? change.target
        case .whole(let fields): tree = tree.overlaid(with: fields)
        }
    }

    private mutating func apply(to tree: YAMLTree) -> YAMLTree {
        guard var entries = tree.mapping, let index = entries.firstIndex(where: { $0.key == "criteria" })
        else {
            return tree
        }
        let items = entries[index].value.sequence ?? []
        entries[index].value.content = .sequence(items.compactMap { node($0) } + topAdditions)
        for (code, position) in open.sorted(by: { $0.key < $1.key }) {
            let nearest = Nearest.name(to: code, among: codes)
            log.report(
                at: position,
                vi: "bộ gốc không có “\(code)”"
                    + (nearest.map { "; có phải là “\($0)”?" } ?? "; hãy xem lại mã"),
                en: "the base has no “\(code)”"
                    + (nearest.map { "; did you mean “\($0)”?" } ?? "; check the code")
            )
        }
        return YAMLTree(position: tree.position, content: .mapping(entries))
    }

    /// A node with its changes; `nil` when it is removed.
    private mutating func node(_ tree: YAMLTree) -> YAMLTree? {
        guard let code = tree.value("code")?.scalar?.value else { return tree }
        codes.append(code)
        open[code] = nil
        if let removal = removals[code] {
            for child in tree.value("children")?.sequence ?? [] { forget(child, removal: removal) }
            if additions[code] != nil { reportLost(code, removal: removal) }
            return nil
        }
        var tree = tree
        for change in sets[code] ?? [] { tree = tree.overlaid(with: change.fields) }
        guard var entries = tree.mapping, let index = entries.firstIndex(where: { $0.key == "children" })
        else {
            if additions[code] != nil {
                log.report(
                    at: additions[code]?.first?.position ?? tree.position,
                    vi: "“\(code)” là tiêu chí, không phải nhóm; `into` cần mã của một nhóm",
                    en: "“\(code)” is a criterion, not a group; `into` needs the code of a group"
                )
            }
            return tree
        }
        let children = entries[index].value.sequence ?? []
        entries[index].value.content = .sequence(children.compactMap { node($0) } + (additions[code] ?? []))
        return YAMLTree(position: tree.position, content: .mapping(entries))
    }

    /// Below a removed group nothing can be changed.
    private mutating func forget(_ tree: YAMLTree, removal: FilePosition) {
        guard let code = tree.value("code")?.scalar?.value else { return }
        if open[code] != nil, removals[code] == nil { reportLost(code, removal: removal) }
        open[code] = nil
        for child in tree.value("children")?.sequence ?? [] { forget(child, removal: removal) }
    }

    private func reportLost(_ code: String, removal: FilePosition) {
        let position = sets[code]?.first?.target ?? additions[code]?.first?.position ?? removal
        log.report(
            at: position,
            vi: "“\(code)” bị đổi ở đây nhưng bị bỏ ở \(removal); hãy giữ một",
            en: "“\(code)” is changed here but removed at \(removal); keep one"
        )
    }
}
