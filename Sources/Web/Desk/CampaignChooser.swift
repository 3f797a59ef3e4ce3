import Assessment
import Criteria
import HTML

/// Campaigns, one a line, with what is counted or told of each: where a room of the officers begins.
struct CampaignChooser: Sendable {
    struct Line: Sendable {
        let campaign: Campaign
        let link: Link
        /// Below the title, if more must be told.
        var note: String?
        /// As many as there are columns.
        let cells: [String]
    }

    /// What the cells tell, without the campaign itself.
    let columns: [Text]
    let lines: [Line]

    func write(_ h: HTMLWriter, _ frame: Frame) {
        guard !lines.isEmpty else {
            h.p(frame(DeskWords.nothing), .class("lead"))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr { for word in [DeskWords.campaign] + columns { h.th(frame(word), .scope("col")) } }
            }
            h.tbody { for line in lines { row(line, h, frame) } }
        }
    }

    private func row(_ line: Line, _ h: HTMLWriter, _ frame: Frame) {
        h.tr {
            h.th(.scope("row")) {
                h.a(line.campaign.title, .href(frame.link(line.link)))
                if let note = line.note { h.div(note, .class("soft small")) }
            }
            for (column, cell) in zip(columns, line.cells) {
                h.td(cell, .data("data-label", frame(column)))
            }
        }
    }
}
