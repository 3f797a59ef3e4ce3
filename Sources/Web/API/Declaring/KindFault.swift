import Criteria

/// Where in what was sent a value is not what it should be.
struct KindFault: Error {
    /// `criteria[2].code`; empty for the value itself.
    private(set) var path: String
    /// What was expected there.
    let expected: Text
    /// What was found, short.
    let found: String

    init(_ expected: Text, found: String) {
        path = ""
        self.expected = expected
        self.found = String(found.prefix(60))
    }

    /// The same fault seen from the object around it.
    func inside(_ step: String) -> KindFault {
        var outer = self
        outer.path = path.isEmpty || path.hasPrefix("[") ? step + path : "\(step).\(path)"
        return outer
    }
}
