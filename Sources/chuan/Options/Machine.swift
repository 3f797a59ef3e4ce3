import Glibc

/// What this machine offers.
enum Machine {
    /// How many threads can run at once, at most 16: beyond that memory is the limit.
    static let threads = min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
