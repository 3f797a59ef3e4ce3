/// A YAML document as criteria files use it: scalars as they were written, sequences and mappings, each with its place.
struct YAMLTree: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        case scalar(Scalar)
        case sequence([YAMLTree])
        case mapping([Entry])
    }

    struct Scalar: Hashable, Sendable {
        var value: String
        var isPlain: Bool
        /// For each character of `value`, and for its end, how many columns it stands behind the scalar's start;
        /// `nil` when the scalar spans lines.
        var columns: Columns?

        enum Columns: Hashable, Sendable {
            /// Character by character, after so many columns.
            case straight(after: Int)
            /// With escapes between.
            case listed([Int])
        }
    }

    struct Entry: Hashable, Sendable {
        var key: String
        var keyPosition: FilePosition
        var value: YAMLTree
    }

    var position: FilePosition
    var content: Content

    var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    var sequence: [YAMLTree]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    var mapping: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// Written plainly as `null`, `~` or nothing: removes a field when laid over another tree.
    var isNull: Bool {
        guard let scalar, scalar.isPlain else { return false }
        return ["", "null", "~"].contains(scalar.value)
    }

    /// Nothing written at all.
    var isBlank: Bool { scalar.map { $0.isPlain && $0.value.isEmpty } ?? false }

    /// The value under a key of a mapping.
    ///
    /// - Complexity: O(*n*) in the number of keys.
    func value(_ key: String) -> YAMLTree? { mapping?.first { $0.key == key }?.value }

    /// The place of a character of a scalar, counted from 0; the scalar's own place when it spans lines.
    func position(ofCharacter offset: Int) -> FilePosition {
        guard let scalar, let columns = scalar.columns else { return position }
        var place = position
        switch columns {
        case .straight(let after):
            place.column += after + scalar.value.prefix(offset).unicodeScalars.count
        case .listed(let list):
            let index = min(scalar.value.prefix(offset).unicodeScalars.count, list.count - 1)
            if index >= 0 { place.column += list[index] }
        }
        return place
    }
}
