import Dispatch
import Synchronization

/// Threads that each own a session, and one queue of work before them.
final class Lane: Sendable {
    typealias Work = @Sendable (SessionHolder?) -> Void

    private struct State {
        var waiting: [Work] = []
        /// Where in `waiting` the next work lies; the part before it is spent.
        var next = 0
        var isClosed = false
        var threads = 0
        var idle = 0
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let signal = DispatchSemaphore(value: 0)
    private let size: Int
    private let open: @Sendable () throws(DatabaseError) -> any Session

    init(size: Int, open: @escaping @Sendable () throws(DatabaseError) -> any Session) {
        self.size = max(1, size)
        self.open = open
    }

    /// Hands over work, which is called exactly once: with `nil` when the lane is closed.
    ///
    /// A thread is started only when none is idle, until there are as many as allowed.
    func submit(_ work: @escaping Work) {
        enum Next { case refuse, signal, start }
        let next: Next = state.withLock { state in
            guard !state.isClosed else { return .refuse }
            state.waiting.append(work)
            if state.idle < state.waiting.count - state.next, state.threads < size {
                state.threads += 1
                return .start
            }
            return .signal
        }
        switch next {
        case .refuse: work(nil)
        case .signal: signal.signal()
        case .start:
            signal.signal()
            if !WorkerThread.start({ [self] in loop() }) { threadEnded() }
        }
    }

    /// Refuses new work, lets what waits be done, and returns when every session is closed.
    func close() async {
        await withCheckedContinuation { continuation in
            let (threads, isDone) = state.withLock { state in
                state.isClosed = true
                if state.threads > 0 { state.closers.append(continuation) }
                return (state.threads, state.threads == 0)
            }
            for _ in 0..<threads { signal.signal() }
            if isDone { continuation.resume() }
        }
    }

    /// As ``close()`` without waiting.
    func shut() {
        let threads = state.withLock { state in
            state.isClosed = true
            return state.threads
        }
        for _ in 0..<threads { signal.signal() }
    }

    private func loop() {
        let holder = SessionHolder(open: open)
        while let work = take() { work(holder) }
        holder.close()
        threadEnded()
    }

    private func take() -> Work? {
        while true {
            state.withLock { $0.idle += 1 }
            signal.wait()
            let (work, isClosed): (Work?, Bool) = state.withLock { state in
                state.idle -= 1
                guard state.next < state.waiting.count else { return (nil, state.isClosed) }
                let work = state.waiting[state.next]
                state.next += 1
                if state.next > 64, state.next * 2 > state.waiting.count {
                    state.waiting.removeFirst(state.next)
                    state.next = 0
                }
                return (work, false)
            }
            if let work { return work }
            if isClosed { return nil }
        }
    }

    /// When the last thread ends, or none could be started, nobody is left waiting.
    private func threadEnded() {
        let (closers, stranded) = state.withLock { state in
            state.threads -= 1
            guard state.threads == 0 else { return ([CheckedContinuation<Void, Never>](), [Work]()) }
            defer { (state.closers, state.waiting, state.next) = ([], [], 0) }
            return (state.closers, Array(state.waiting[state.next...]))
        }
        for work in stranded { work(nil) }
        for closer in closers { closer.resume() }
    }
}
