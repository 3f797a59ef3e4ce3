extension WebError: CustomStringConvertible {
    /// A stable name, for logs, answers of interfaces and tests.
    package var code: String {
        switch self {
        case .cannotConnect: "web.cannot-connect"
        case .notTrusted: "web.not-trusted"
        case .timeout: "web.timeout"
        case .answerTooLarge: "web.answer-too-large"
        case .connectionLost: "web.connection-lost"
        case .badAnswer: "web.bad-answer"
        case .redirectRefused: "web.redirect-refused"
        case .badHeader: "web.bad-header"
        case .badTrust: "web.bad-trust"
        case .cancelled: "web.cancelled"
        case .closed: "web.closed"
        }
    }

    /// What happened and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .cannotConnect(let origin, let detail):
            "không kết nối được tới \(origin) (\(detail)); hãy xem lại địa chỉ và đường mạng"
        case .notTrusted(let origin, let detail):
            "chứng thư của \(origin) không đáng tin (\(detail)); hãy sửa chứng thư của máy chủ hoặc khai báo nơi cấp chứng thư"
        case .timeout(let origin): "\(origin) không trả lời kịp; hãy thử lại sau"
        case .answerTooLarge(let origin, let limit):
            "\(origin) trả lời dài hơn \(limit) byte cho phép; không nhận"
        case .connectionLost(let origin, let detail):
            "\(origin) ngắt kết nối giữa chừng (\(detail)); yêu cầu có thể đã được thực hiện, hãy xem trước khi làm lại"
        case .badAnswer(let origin, let detail): "\(origin) trả lời không đúng HTTP (\(detail))"
        case .redirectRefused(let origin):
            "\(origin) chuyển hướng quá nhiều lần hoặc tới nơi không an toàn; không đi theo"
        case .badHeader(let name): "trường “\(name)” có ký tự không gửi được"
        case .badTrust(let path): "không đọc được tệp chứng thư tin cậy \(path); cần tệp PEM"
        case .cancelled: "đã dừng theo yêu cầu"
        case .closed: "chương trình đang tắt, không gửi yêu cầu nữa"
        }
    }

    /// What happened and what to do, in English.
    package var english: String {
        switch self {
        case .cannotConnect(let origin, let detail):
            "\(origin) cannot be reached (\(detail)); check the address and the network"
        case .notTrusted(let origin, let detail):
            "the certificate of \(origin) is not to be trusted (\(detail)); mend the server's certificate or name its issuer"
        case .timeout(let origin): "\(origin) did not answer in time; try again later"
        case .answerTooLarge(let origin, let limit):
            "\(origin) answers with more than the \(limit) bytes allowed; refused"
        case .connectionLost(let origin, let detail):
            "\(origin) hung up half-way (\(detail)); it may have done what was asked: look before repeating"
        case .badAnswer(let origin, let detail): "\(origin) does not answer in HTTP (\(detail))"
        case .redirectRefused(let origin):
            "\(origin) redirects too often or to where it is not safe; not followed"
        case .badHeader(let name): "the field “\(name)” has characters that cannot be sent"
        case .badTrust(let path): "the file of trusted certificates \(path) cannot be read; it must be PEM"
        case .cancelled: "stopped as asked"
        case .closed: "the program is shutting down and sends no more requests"
        }
    }

    package var description: String { english }
}
