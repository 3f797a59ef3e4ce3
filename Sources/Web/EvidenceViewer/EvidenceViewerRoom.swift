import FileKinds
import HTML
import Records

/// Looking at evidence: pictures and PDF documents within the page, everything else as a file. Nothing of it is ever executed.
struct EvidenceViewerRoom: Room {
    let site: Site

    /// The page holds a frame with a document of this server, and nothing else that the usual policy forbids.
    static let viewerPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; font-src 'self'; \
        connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
    /// A picture by itself: no script, no link, no origin.
    static let picturePolicy = "default-src 'none'; sandbox; frame-ancestors 'self'"
    /// Browsers do not show a PDF in a sandbox; their readers are one of their own. Nothing may be loaded from it or run in its name.
    static let documentPolicy =
        "default-src 'none'; script-src 'none'; object-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

    func add(to routes: Routes) {
        routes.get("evidence/:evidence") { [site] visit in
            let card = try await Self.card(visit, site)
            var answer = site.personalPage(EvidencePage(card: card), for: visit)
            answer.headers.append(("Content-Security-Policy", Self.viewerPolicy))
            return answer
        }
        routes.get("evidence/:evidence/content") { [site] visit in
            let card = try await Self.card(visit, site)
            guard let shown = ShownEvidence(card.content) else { throw RequestFault.notFound }
            var answer = Answer(shown.mediaKind, try await Self.bytes(visit, site))
            answer.headers = [
                (
                    "Content-Security-Policy",
                    shown == .document ? Self.documentPolicy : Self.picturePolicy
                ),
                ("X-Frame-Options", "SAMEORIGIN"),
                ("Content-Disposition", "inline"),
            ]
            return answer
        }
        routes.get("evidence/:evidence/file") { [site] visit in
            let card = try await Self.card(visit, site)
            let ending = card.content.kind.endings.first ?? "bin"
            let name = card.evidence.words?.fileName ?? "\(card.evidence.id.text).\(ending)"
            var answer = Answer(.binary, try await Self.bytes(visit, site), fileName: name)
            answer.headers = [("Content-Security-Policy", Self.picturePolicy)]
            return answer
        }
    }

    /// Whoever may not see it is told the same as where there is none.
    ///
    /// - Throws: ``RequestFault/notFound``
    private static func card(_ visit: Visit, _ site: Site) async throws -> EvidenceCard {
        let actor = try visit.signedIn().actor
        let id = try visit.identifier("evidence", of: Evidence.self)
        guard let evidence = site.evidence else { throw RequestFault.notFound }
        do {
            return try await evidence.reader.card(id, for: actor)
        } catch is Refusal {
            throw RequestFault.notFound
        } catch EvidenceRefusal.noSuchEvidence {
            throw RequestFault.notFound
        }
    }

    /// The bytes, held against their digest before any of them leaves.
    private static func bytes(_ visit: Visit, _ site: Site) async throws -> [UInt8] {
        let actor = try visit.signedIn().actor
        let id = try visit.identifier("evidence", of: Evidence.self)
        guard let evidence = site.evidence else { throw RequestFault.notFound }
        let (card, stream) = try await evidence.content(of: id, for: actor)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(card.content.size)
        for try await part in stream { bytes += part }
        return bytes
    }
}
