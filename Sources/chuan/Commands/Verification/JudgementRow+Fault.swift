import Criteria

extension JudgementRow {
    /// What is wrong with a row, and what to do.
    enum Fault: Hashable, Sendable {
        case unknownUnit
        case unknownCriterion
        case asksNothing
        case twice
        case finding(String)
        case noValues
        case valuesWithAgreement
        case noReason
        case unknownLetter(String)
        case pair(String)
        case pairTwice(String)
        case noReasonToReject(String)
        case seen(String)

        func text(line: Int, unit: String, criterion: String) -> Text {
            let place = criterion.isEmpty ? "" : ", \(criterion)"
            return Text(
                vi: "Dòng \(line), đơn vị \(unit)\(place): \(words.vi)",
                en: "Line \(line), unit \(unit)\(place): \(words(.en))"
            )
        }

        private var words: Text {
            switch self {
            case .unknownUnit:
                Text(vi: "không tham gia đợt này.", en: "takes no part in this campaign.")
            case .unknownCriterion:
                Text(vi: "bộ tiêu chí không có tiêu chí này.", en: "the set has no such criterion.")
            case .asksNothing:
                Text(
                    vi: "tiêu chí này không hỏi đơn vị số liệu nào; bỏ dòng này.",
                    en: "the criterion asks the unit for nothing; leave the row out."
                )
            case .twice:
                Text(
                    vi: "tiêu chí này đã có ở dòng trên; giữ một dòng.",
                    en: "the criterion stands in a row above; keep one."
                )
            case .finding(let word):
                Text(
                    vi: "“\(word)”: cột finding cần agree (đồng ý) hoặc correct (sửa).",
                    en: "“\(word)”: the column finding takes agree or correct."
                )
            case .noValues:
                Text(
                    vi: "sửa thì cột values phải có giá trị đúng, như a=40.",
                    en: "a correction needs the right values, such as a=40."
                )
            case .valuesWithAgreement:
                Text(
                    vi: "đồng ý thì để trống cột values; có giá trị khác thì ghi correct.",
                    en: "an agreement has no values; write correct for other values."
                )
            case .noReason:
                Text(vi: "sửa thì phải nêu lý do ở cột reason.", en: "a correction needs its reason.")
            case .unknownLetter(let letter):
                Text(
                    vi: "tiêu chí không hỏi mục “\(letter)”.",
                    en: "the criterion does not ask for “\(letter)”."
                )
            case .pair(let text):
                Text(
                    vi: "“\(text)”: cần dạng tên=giá trị, cách nhau bằng dấu chấm phẩy.",
                    en: "“\(text)”: write name=value, separated by semicolons."
                )
            case .pairTwice(let name):
                Text(vi: "“\(name)” được nêu hai lần.", en: "“\(name)” stands twice.")
            case .noReasonToReject(let evidence):
                Text(
                    vi: "bác minh chứng \(evidence) thì phải nêu lý do: \(evidence)=lý do.",
                    en: "to reject evidence \(evidence) say why: \(evidence)=reason."
                )
            case .seen(let text):
                Text(
                    vi: "“\(text)”: cột seen cần số như `verify show --format json` in ra, hoặc để trống.",
                    en:
                        "“\(text)”: seen takes the number that `verify show --format json` prints, or nothing."
                )
            }
        }
    }
}
