import HTML
import Records

/// The interface as people read it: every call with what it is for.
struct APIPageForPeople: Page {
    let endpoints: [Endpoint]

    var place: Place { .data }

    func title(_ frame: Frame) -> String { frame(APIWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(APIWords.title))
        h.p(frame(APIWords.about), .class("lead"))
        h.p {
            h.text(frame(APIWords.base) + " ")
            h.code(APIAddress.prefix)
            h.text(". ")
            h.a(frame(APIWords.document), .href(Link("/api/v1/openapi.json")))
        }
        for group in APIGroup.allCases {
            let own = endpoints.filter { $0.group == group }
            if !own.isEmpty { write(own, group, h, frame) }
        }
    }

    private func write(_ endpoints: [Endpoint], _ group: APIGroup, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(group.title))
        h.div(.class("scroll")) {
            h.table {
                h.thead {
                    h.tr {
                        h.th(frame(APIWords.method), .scope("col"))
                        h.th(frame(APIWords.does), .scope("col"))
                        h.th(frame(APIWords.scopeTitle), .scope("col"))
                    }
                }
                h.tbody {
                    for endpoint in endpoints {
                        h.tr {
                            h.td { h.code("\(endpoint.method.rawValue.uppercased()) \(endpoint.path)") }
                            h.td(frame(endpoint.title))
                            h.td {
                                switch endpoint.access {
                                case .everyone: h.text(frame(APIWords.open))
                                case .token(let action): h.code(action.rawValue)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
