/// What failed tries are counted for, and how hard the brake is.
enum BrakeKind: String, Hashable, Sendable {
    /// Tries at a login from places that nobody knows.
    case account
    /// Tries from an address, whatever the login. Whole offices share one.
    case address
    /// Tries at a login from a browser in which the person has signed in before: strangers cannot use it up.
    case device
    /// Tries at the second factor, by somebody who knows the password.
    case secondFactor
    /// Tries at the old password by somebody who is signed in.
    case password

    /// How many tries cost nothing.
    var free: Int {
        switch self {
        case .account, .device, .password, .secondFactor: 5
        case .address: 20
        }
    }

    /// What the first try beyond those waits, in milliseconds; each further one twice as long.
    var first: Int64 {
        switch self {
        case .account, .address, .device, .password: 1_000
        case .secondFactor: 30_000
        }
    }

    /// The longest wait, so that nobody is shut out for good.
    var longest: Int64 {
        switch self {
        case .account, .address, .device, .password: 15 * 60_000
        case .secondFactor: 60 * 60_000
        }
    }

    /// After how long one failure is forgotten.
    var forgotten: Int64 {
        switch self {
        case .account, .device, .password: 10 * 60_000
        case .address: 60_000
        case .secondFactor: 60 * 60_000
        }
    }

    /// How long one waits after so many failures.
    func wait(after failures: Int) -> Int64 {
        guard failures > free else { return 0 }
        let doublings = failures - free - 1
        return doublings >= 32 ? longest : min(longest, first << Int64(doublings))
    }
}
