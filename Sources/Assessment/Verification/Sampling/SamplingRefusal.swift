package import Criteria

/// Why a sample cannot be planned or drawn as asked.
package enum SamplingRefusal: ExplainedError, Hashable, Sendable {
    case badRate
    case badConfidence
    case badEnlargements
    /// No dossier waits that was not drawn from already.
    case nothingToDraw
    case tooMany(Int)
    /// Somebody handed in, gave back or finished a dossier while the draw was prepared.
    case movedOn

    package var code: String {
        switch self {
        case .badRate: "sampling.bad-rate"
        case .badConfidence: "sampling.bad-confidence"
        case .badEnlargements: "sampling.bad-enlargements"
        case .nothingToDraw: "sampling.nothing-to-draw"
        case .tooMany: "sampling.too-many"
        case .movedOn: "sampling.moved-on"
        }
    }

    package var text: Text {
        switch self {
        case .badRate:
            Text(
                vi: "Tỷ lệ sai chấp nhận được phải từ 0 % đến dưới 100 %, ví dụ 5 %.",
                en: "The accepted rate of errors must be from 0% to below 100%, such as 5%."
            )
        case .badConfidence:
            Text(
                vi: "Độ tin cậy phải từ 50 % đến dưới 100 %, ví dụ 95 %.",
                en: "The confidence must be from 50% to below 100%, such as 95%."
            )
        case .badEnlargements:
            Text(
                vi: "Số lần mở rộng mẫu phải từ 0 đến 5.",
                en: "A sample may be enlarged 0 to 5 times."
            )
        case .nothingToDraw:
            Text(
                vi:
                    "Không có hồ sơ nào đang chờ thẩm định mà chưa rút thăm; hãy đợi các đơn vị nộp hồ sơ.",
                en: "No dossier waits for verification that was not drawn from; wait for submissions."
            )
        case .tooMany(let count):
            Text(
                vi:
                    "Có \(count) mục, nhiều hơn mức \(SamplingScheme.mostItems) của một lần rút thăm; hãy rút thăm theo hồ sơ.",
                en:
                    "There are \(count) items, more than the \(SamplingScheme.mostItems) of one draw; draw whole dossiers."
            )
        case .movedOn:
            Text(
                vi: "Trong lúc chuẩn bị rút thăm có hồ sơ vừa đổi trạng thái. Chưa rút gì; hãy làm lại.",
                en: "A dossier moved on while the draw was prepared. Nothing was drawn; try again."
            )
        }
    }
}
