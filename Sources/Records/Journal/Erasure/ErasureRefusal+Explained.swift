package import Criteria

extension ErasureRefusal: ExplainedError {
    package var text: Text { Text(vi: vietnamese.sentence, en: english.sentence) }
}
