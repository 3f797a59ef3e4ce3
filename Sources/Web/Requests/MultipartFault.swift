/// Why a body of several parts cannot be read.
enum MultipartFault: Error, Hashable, Sendable {
    /// It is no such body, or its boundary has no form.
    case noBoundary
    /// A head of a part without end, without a name, or with fields that cannot be read.
    case badHead
    case tooManyParts
    /// A field other than a file is longer than fields are.
    case longField
    /// It ended before its last boundary: the line broke or something was cut off.
    case truncated
}
