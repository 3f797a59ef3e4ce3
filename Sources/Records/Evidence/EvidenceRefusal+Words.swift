package import Criteria
import FileKinds

extension EvidenceRefusal: ExplainedError {
    package var code: String {
        switch self {
        case .file(_, let refusal): refusal.code
        case .fileName(let fault): fault.code
        case .text: "evidence.text"
        case .referenceLacks: "evidence.reference-lacks"
        case .noSuchSubject: "evidence.no-such-subject"
        case .noSuchEvidence: "evidence.no-such-evidence"
        case .otherSubject: "evidence.other-subject"
        case .alreadyReplaced: "evidence.already-replaced"
        case .alreadyRejected: "evidence.already-rejected"
        case .contentErased: "evidence.content-erased"
        case .noTargets: "evidence.no-targets"
        case .tooManyTargets: "evidence.too-many-targets"
        case .alreadyAttached: "evidence.already-attached"
        case .notAttached: "evidence.not-attached"
        case .noSuchObservation: "evidence.no-such-observation"
        case .noSuchElement: "evidence.no-such-element"
        }
    }

    package var text: Text {
        Text(vi: vietnamese.asSentence, en: english.asSentence)
    }

    private var vietnamese: String {
        switch self {
        case .file(let name, let refusal): "“\(name)”: \(refusal.vietnamese)"
        case .fileName(let fault): fault.vietnamese
        case .text(let field, let limit):
            "\(field.text(.vi)) để trống, dài quá \(limit) ký tự hoặc có ký tự điều khiển; hãy viết lại"
        case .referenceLacks(let fields):
            "quyết định còn thiếu \(fields.map { $0.text(.vi) }.joined(separator: ", ")); hãy ghi đủ"
        case .noSuchSubject(let subject): "không có đơn vị \(subject); hãy xem `chuan units show`"
        case .noSuchEvidence(let id): "không có minh chứng \(id); hãy xem `chuan evidence list`"
        case .otherSubject(let id, let subject):
            "minh chứng \(id) là của \(subject); bản thay thế phải của cùng đơn vị"
        case .alreadyReplaced(let id, let other):
            "minh chứng \(id) đã được thay bằng \(other); hãy thay chính bản đó"
        case .alreadyRejected(let id, let entry): "minh chứng \(id) đã bị bác (dòng nhật ký \(entry))"
        case .contentErased(let digest, let entry):
            "tệp \(digest) đã bị xóa (dòng nhật ký \(entry)) và không được nhận lại"
        case .noTargets: "chưa nói gắn vào đâu; hãy nêu tiêu chí, chỉ tiêu số liệu hoặc số liệu"
        case .tooManyTargets(let limit): "mỗi lần gắn nhiều nhất \(limit) chỗ; hãy chia ra"
        case .alreadyAttached(let target): "minh chứng đã gắn vào \(target)"
        case .notAttached(let target): "minh chứng không gắn vào \(target)"
        case .noSuchObservation(let number): "không có số liệu \(number)"
        case .noSuchElement(let name): "không có chỉ tiêu số liệu “\(name)”; hãy xem `chuan elements list`"
        }
    }

    private var english: String {
        switch self {
        case .file(let name, let refusal): "“\(name)”: \(refusal.english)"
        case .fileName(let fault): fault.english
        case .text(let field, let limit):
            "the \(field.text(.en)) is blank, longer than \(limit) characters or has control characters; write it again"
        case .referenceLacks(let fields):
            "a decision needs \(fields.map { $0.text(.en) }.joined(separator: ", ")) as well; add them"
        case .noSuchSubject(let subject): "there is no unit \(subject); see `chuan units show`"
        case .noSuchEvidence(let id): "there is no evidence \(id); see `chuan evidence list`"
        case .otherSubject(let id, let subject):
            "evidence \(id) is about \(subject); what replaces it must be about the same"
        case .alreadyReplaced(let id, let other): "evidence \(id) was replaced by \(other); replace that one"
        case .alreadyRejected(let id, let entry):
            "evidence \(id) was rejected already (journal entry \(entry))"
        case .contentErased(let digest, let entry):
            "the file \(digest) was erased (journal entry \(entry)) and is not taken again"
        case .noTargets: "nothing was named to attach it to; name criteria, data elements or observations"
        case .tooManyTargets(let limit): "at most \(limit) links at once; split them"
        case .alreadyAttached(let target): "the evidence is attached to \(target) already"
        case .notAttached(let target): "the evidence is not attached to \(target)"
        case .noSuchObservation(let number): "there is no observation \(number)"
        case .noSuchElement(let name): "there is no data element “\(name)”; see `chuan elements list`"
        }
    }
}

extension EvidenceStoreError: ExplainedError {
    package var text: Text { Text(vi: vietnamese.asSentence, en: english.asSentence) }
}

extension String {
    /// With a capital at the beginning and a full stop at the end.
    fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".") }
}
