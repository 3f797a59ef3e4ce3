/// How long sessions live, in milliseconds.
package struct SessionRules: Hashable, Sendable {
    /// Without use.
    package let idle: Int64
    /// With use (NIST SP 800-63B: at most 24 hours at the second level of assurance).
    package let longest: Int64
    /// How many one person may have; the oldest goes when there is one more.
    package let perPerson: Int
    /// How long a replaced token is still heard, for requests that were under way.
    let overlap: Int64 = 30_000
    /// How exactly it is known when a session was last used.
    let grain: Int64 = 60_000

    package init(idle: Int64 = 60 * 60_000, longest: Int64 = 12 * 3_600_000, perPerson: Int = 20) {
        self.idle = idle
        self.longest = longest
        self.perPerson = perPerson
    }
}
