/// Finds cases that can never be reached, because one above them always holds.
struct CaseOrder {
    private var open: FilePosition?

    mutating func check(_ item: YAMLTree, isOpen: Bool, log: FaultLog) {
        if let open {
            log.report(
                at: item.position,
                vi:
                    "không bao giờ xét tới: trường hợp ở \(open.inFile) không có `when` nên luôn đúng; hãy chuyển nó xuống cuối",
                en:
                    "never reached: the case at \(open.inFile) has no `when` and always holds; move it to the end"
            )
        }
        if isOpen, open == nil { open = item.position }
    }
}
