import Assessment
import Web

/// Lines about requests on the standard error, one JSON object each.
enum ServeLog {
    static let toStandardError = RequestLog(
        answered: { line in
            let parts = line.time.components
            let microseconds = Int(parts.seconds) * 1_000_000 + Int(parts.attoseconds / 1_000_000_000_000)
            write { json in
                json.member("event", "request")
                json.member("request", line.request)
                json.member("method", line.method)
                json.member("route", line.route)
                json.member("status", line.status)
                json.member("bytes", line.bytes)
                json.member("microseconds", microseconds)
            }
        },
        failed: { error, request in
            write { json in
                json.member("event", "failure")
                json.member("request", request)
                json.member("error", error)
            }
        }
    )

    /// What became of figures that go from dossiers to the common ones: how many, never which.
    static func figures(_ result: Result<RecordingSummary, any Error>) {
        write { json in
            json.member("event", "figures")
            switch result {
            case .success(let summary):
                json.member("recorded", summary.recorded)
                json.member("corrected", summary.corrected)
                json.member("omitted", summary.omissions.count)
            case .failure(let error): json.member("error", String(describing: error))
            }
        }
    }

    private static func write(_ members: (JSONWriter) -> Void) {
        let bytes = JSONWriter.bytes { json in json.object { members(json) } }
        Console.error(String(decoding: bytes, as: UTF8.self))
    }
}
