import Criteria

/// Why an objection is not even looked at.
enum ObjectionFault: ExplainedError, Hashable {
    case tooMany

    var code: String {
        switch self {
        case .tooMany: "objection.too-many"
        }
    }

    var text: Text {
        switch self {
        case .tooMany:
            Text(
                vi:
                    "Đã nhận quá nhiều phản ánh từ đường truyền này trong một giờ. Hãy gửi lại sau, hoặc gửi bằng văn bản đến cơ quan quyết định.",
                en:
                    "Too many objections came from this line within an hour. Send it later, or in writing to the deciding authority."
            )
        }
    }
}
