import Assessment
import Criteria
import Records
import Territory

/// Tells what became of figures that went back to the common ones after a step that is done already.
enum FiguresBack {
    static func telling(_ territory: Territory, _ language: Language) -> WriteBack {
        WriteBack({ try DataLibrary.elements(language) }, territory) { result in
            switch result {
            case .success(let summary):
                for omission in summary.omissions { Console.error(OfferWords.omitted(omission)(language)) }
            case .failure(let error):
                if let explained = error as? any ExplainedError { Console.error(explained.text(language)) }
                Console.error(OfferWords.notRecorded(language))
            }
        }
    }
}
