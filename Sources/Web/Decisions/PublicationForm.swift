import Assessment
import Criteria
import HTML

/// What is made public of decisions, from when, and until when anybody may object.
struct PublicationForm {
    static let fields = [
        "publication.begins-in-the-past": "public-from",
        "publication.objections-end-early": "objections-until",
        "publication.days-off-not-known": "objections-until", "publication.too-long": "statement",
        "publication.undecided": "statement",
    ]

    let form: FormState

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.fieldset(.class("field")) {
            h.legend(frame(DecisionWords.publicParts))
            h.p(frame(DecisionWords.publicPartsHint), .class("hint"))
            for part in PublicPart.allCases {
                h.tick(
                    "part",
                    part.rawValue,
                    frame(part.title),
                    isOn: form.isChosen("part", part.rawValue, atFirst: true)
                )
            }
        }
        day("public-from", DecisionWords.publicFrom, DecisionWords.publicFromHint, h, frame)
        day("objections-until", DecisionWords.objectionsUntil, DecisionWords.objectionsUntilHint, h, frame)
    }

    private func day(_ name: String, _ label: Text, _ hint: Text, _ h: HTMLWriter, _ frame: Frame) {
        TextField(
            name,
            label,
            hint: hint,
            value: form.value(name),
            faults: form.faults,
            .type(.text),
            .autocomplete("off"),
            .maxLength(10)
        ).write(h, frame)
    }

    /// - Throws: ``DeskFault``
    static func read(_ form: Fields) throws(DeskFault) -> PublicationPlan {
        PublicationPlan(
            parts: Set(form.values("part").compactMap { PublicPart(rawValue: $0) }),
            from: try form.day("public-from"),
            objectionsUntil: try form.day("objections-until")
        )
    }
}
