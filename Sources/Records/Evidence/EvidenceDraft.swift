import Quantities

/// What somebody says of a file when giving it as evidence.
package struct EvidenceDraft: Hashable, Sendable {
    package var subject: ObservedSubject
    package var document: DocumentKind
    package var reference: DocumentReference
    package var title: String
    package var source: String?
    package var validity: EvidenceValidity
    package var replaces: Identifier<Evidence>?
    package var targets: Set<EvidenceTarget>

    package init(
        subject: ObservedSubject,
        document: DocumentKind,
        reference: DocumentReference = DocumentReference(),
        title: String,
        source: String? = nil,
        validity: EvidenceValidity,
        replaces: Identifier<Evidence>? = nil,
        targets: Set<EvidenceTarget> = []
    ) {
        self.subject = subject
        self.document = document
        self.reference = reference
        self.title = title
        self.source = source
        self.validity = validity
        self.replaces = replaces
        self.targets = targets
    }

    /// Holds every text against its bounds, and asks of a decision by what it is known.
    ///
    /// - Throws: ``EvidenceRefusal/text(_:limit:)``, ``EvidenceRefusal/referenceLacks(_:)``, ``EvidenceRefusal/tooManyTargets(limit:)``
    func check() throws(EvidenceRefusal) {
        try EvidenceField.title.check(title)
        try EvidenceField.source.check(source)
        try EvidenceField.number.check(reference.number)
        try EvidenceField.issuer.check(reference.issuer)
        if document == .decision {
            var lacking: [EvidenceField] = []
            if reference.number == nil { lacking.append(.number) }
            if reference.date == nil { lacking.append(.date) }
            if reference.issuer == nil { lacking.append(.issuer) }
            guard lacking.isEmpty else { throw .referenceLacks(lacking) }
        }
        guard targets.count <= EvidenceTarget.mostAtOnce else {
            throw .tooManyTargets(limit: EvidenceTarget.mostAtOnce)
        }
    }

    /// So that a key used again with other content or other words is refused.
    func request(_ content: Digest) -> Digest {
        var fields = CanonicalFields("chuan evidence request 1")
        fields.add("content", content)
        fields.add("subject", subject.description)
        fields.add("document", document.rawValue)
        fields.add("number", reference.number)
        fields.add("date", reference.date?.description)
        fields.add("issuer", reference.issuer)
        fields.add("title", title)
        fields.add("source", source)
        fields.add("first day", validity.firstDay.description)
        fields.add("last day", validity.lastDay?.description)
        fields.add("replaces", replaces?.text)
        for target in targets.sorted() { fields.add("target", target.description) }
        return fields.digest
    }
}
