package import Criteria
import Database
package import Records

/// Why a member takes no part in one dossier. What exactly it is stands in the remark of the journal's entry, which can be erased.
package struct Conflict: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        /// Of the unit, or of a body that acted for it.
        case ownUnit = "own_unit"
        /// Kinship with those concerned.
        case kinship
        /// Work or interest in common with those concerned.
        case work

        package var title: Text {
            switch self {
            case .ownUnit: Text(vi: "thuộc đơn vị được thẩm định", en: "of the unit itself")
            case .kinship: Text(vi: "quan hệ thân thích", en: "kinship")
            case .work: Text(vi: "quan hệ công tác, lợi ích", en: "work or interest in common")
            }
        }
    }

    package enum Origin: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        /// Found in the records.
        case records
        /// Declared by the member.
        case declared
        /// Established by the chair.
        case established

        package var title: Text {
            switch self {
            case .records: Text(vi: "theo hồ sơ", en: "by the records")
            case .declared: Text(vi: "thành viên tự khai", en: "declared by the member")
            case .established: Text(vi: "Chủ tịch Hội đồng xác định", en: "established by the chair")
            }
        }
    }

    package let person: Identifier<Person>
    package let kind: Kind
    package let origin: Origin
    /// The entry that says so; `nil` for what the records show.
    package let entry: EntryNumber?
}
