/// `bare WORK URL COUNT`: what `chuan-bench database` does, by GRDB (`sqlite:PATH`) or libpq (`postgres://…`) alone.
///
/// Prints `seconds=…`.
@main
struct Bare {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[3]), count > 0 else {
            return print(
                "bare bulk|inserts|writes|commands|writers|points|readers|scan|observations sqlite:PATH|postgres://… COUNT"
            )
        }
        let (work, url) = (arguments[1], arguments[2])
        let took =
            if url.hasPrefix("sqlite:") {
                try await GRDBWork(path: String(url.dropFirst("sqlite:".count))).time(work, count)
            } else {
                try PostgresWork(url: url).time(work, count)
            }
        print("seconds=\(took / .seconds(1))")
    }
}

struct UnknownWork: Error {
    let name: String
}
