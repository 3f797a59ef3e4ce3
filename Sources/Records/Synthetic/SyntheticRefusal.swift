package import Criteria

/// Why a database is not marked as made up.
package enum SyntheticRefusal: ExplainedError, Hashable, Sendable {
    /// Something is recorded already.
    case notEmpty

    package var code: String {
        switch self {
        case .notEmpty: "synthetic.not-empty"
        }
    }

    package var text: Text {
        switch self {
        case .notEmpty:
            Text(
                vi:
                    "Cơ sở dữ liệu đã có dữ liệu nên không ghi thêm số liệu minh họa vào; hãy dùng một cơ sở dữ liệu trống.",
                en:
                    "The database holds records already, and made-up figures are not mixed with them; name an empty one."
            )
        }
    }
}
