import Criteria

/// A file that derives a set from another: what it is laid over, and what it changes.
struct Overlay {
    struct Change {
        enum Action {
            /// Fields laid over a criterion or group.
            case set(code: String, fields: YAMLTree)
            case remove(code: String)
            /// A node put at the end of a group, or of the top level.
            case add(YAMLTree, into: String?)
            /// Fields laid over the set itself.
            case whole(YAMLTree)
        }

        var action: Action
        var position: FilePosition
        /// Where the criterion or group is named.
        var target: FilePosition
        var because: Text?
        var at: String?
    }

    /// Name or path of the base, with its place.
    var base: (name: String, position: FilePosition)
    /// The set's own `id`, `edition`, `title` and the like, as a mapping.
    var heading: YAMLTree
    var guaranteesNotLaxer: Bool
    var changes: [Change]
}

extension Overlay.Change {
    /// The change as the set's lineage tells it.
    var lineage: Lineage.Change {
        let (criterion, fields, kind): (String?, [String], Lineage.Change.Kind) =
            switch action {
            case .set(let code, let tree): (code, tree.leafPaths.map { $0.path.joined(separator: ".") }, .set)
            case .remove(let code): (code, [], .remove)
            case .add(let tree, _): (tree.value("code")?.scalar?.value, [], .add)
            case .whole(let tree): (nil, tree.leafPaths.map { $0.path.joined(separator: ".") }, .set)
            }
        return Lineage.Change(
            criterion: criterion,
            fields: fields,
            kind: kind,
            because: because,
            at: at,
            position: position.description
        )
    }
}

extension YAMLTree {
    /// The fields that a mapping touches when laid over another: paths down to whatever is replaced or removed.
    var leafPaths: [(path: [String], position: FilePosition)] {
        (mapping ?? []).flatMap { entry -> [(path: [String], position: FilePosition)] in
            let inner = Self.replaces(entry) ? [] : entry.value.leafPaths
            if inner.isEmpty { return [([entry.key], entry.keyPosition)] }
            return inner.map { ([entry.key] + $0.path, $0.position) }
        }
    }
}
