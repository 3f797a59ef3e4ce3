internal import CYaml
import Criteria

/// Reads one YAML document into a tree, event by event, so that nothing is expanded, dropped or recursed into unseen.
///
/// Keys written twice, anchors, aliases, tags, merge keys and keys that are not scalars are faults; reading goes on
/// after them. A syntax error or a limit ends it.
final class YAMLReader {
    static let deepest = 32
    static let mostNodes = 200_000
    static let longestScalar = 64 << 10

    /// Ends the reading; the fault is in the log.
    private struct Stop: Error {}

    private let source: YAMLSource
    private let log: FaultLog
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()
    private var lines: LineCursor
    private var nodes = 0

    /// The tree of a file's bytes, or `nil` when a fault ended the reading.
    static func tree(of bytes: [UInt8], file: String, log: FaultLog) -> YAMLTree? {
        guard let source = YAMLSource(bytes, file: file, log: log) else { return nil }
        let reader = YAMLReader(source, log: log)
        // The C parser insists on an address, which an empty array need not have: a line break is as empty.
        return (source.bytes.isEmpty ? [0x0A] : source.bytes).withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(reader.parser, buffer.baseAddress, buffer.count)
            return try? reader.document()
        }
    }

    private init(_ source: YAMLSource, log: FaultLog) {
        self.source = source
        self.log = log
        lines = LineCursor(source.bytes)
        // The C parser keeps pointers to itself, so it must not move.
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        yaml_event_delete(&event)
        yaml_parser_delete(parser)
        parser.deinitialize(count: 1)
        parser.deallocate()
    }

    // MARK: - Events

    private func advance() throws(Stop) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else {
            reportSyntaxError()
            throw Stop()
        }
    }

    private func document() throws(Stop) -> YAMLTree {
        try advance()  // start of the stream
        try advance()
        guard event.type == YAML_DOCUMENT_START_EVENT else {
            log.report(
                at: FilePosition(file: source.file, line: 1, column: 1),
                vi: "tệp trống; hãy viết bộ tiêu chí, bắt đầu bằng `format: 1`",
                en: "the file is empty; start with `format: 1`"
            )
            throw Stop()
        }
        try advance()
        let tree = try node(depth: 1)
        try advance()  // end of the document
        try advance()
        if event.type != YAML_STREAM_END_EVENT {
            log.report(
                at: place,
                vi: "tệp có nhiều tài liệu YAML; chỉ giữ một và bỏ dòng `---` hay `...` ở giữa",
                en: "more than one YAML document; keep one and drop the `---` or `...` between"
            )
        }
        return tree
    }

    private func node(depth: Int) throws(Stop) -> YAMLTree {
        nodes += 1
        guard depth <= Self.deepest else {
            throw stop(
                vi: "lồng quá \(Self.deepest) tầng; hãy bỏ bớt tầng",
                en: "nested deeper than \(Self.deepest); flatten it"
            )
        }
        guard nodes <= Self.mostNodes else {
            throw stop(
                vi: "tệp có quá 200.000 mục; hãy tách thành nhiều bộ",
                en: "more than 200,000 items; split the set"
            )
        }
        switch event.type {
        case YAML_SCALAR_EVENT: return scalar()
        case YAML_SEQUENCE_START_EVENT: return try sequence(depth: depth)
        case YAML_MAPPING_START_EVENT: return try mapping(depth: depth)
        default:
            log.report(
                at: place,
                vi: "bí danh YAML (*…) không được dùng; hãy viết lại nội dung ở đây",
                en: "YAML aliases (*…) are not allowed; write the content out here"
            )
            return YAMLTree(position: place, content: .scalar(.init(value: "", isPlain: true, columns: nil)))
        }
    }

    private func scalar() -> YAMLTree {
        let scalar = event.data.scalar
        refuse(anchor: scalar.anchor, tag: scalar.tag)
        let position = place
        guard scalar.length <= Self.longestScalar else {
            log.report(
                at: position,
                vi: "đoạn chữ dài quá 64 KiB; hãy rút ngắn",
                en: "text longer than 64 KiB; shorten it"
            )
            return YAMLTree(
                position: position,
                content: .scalar(.init(value: "…", isPlain: false, columns: nil))
            )
        }
        let value = String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
            as: UTF8.self
        )
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        return YAMLTree(
            position: position,
            content: .scalar(
                .init(value: value, isPlain: isPlain, columns: columns(of: value, style: scalar.style))
            )
        )
    }

    private func columns(of value: String, style: yaml_scalar_style_t) -> YAMLTree.Scalar.Columns? {
        guard event.start_mark.line == event.end_mark.line else { return nil }
        if style == YAML_PLAIN_SCALAR_STYLE { return .straight(after: 0) }
        guard style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE else {
            return nil
        }
        let width = event.end_mark.column - event.start_mark.column
        if width - 2 == value.unicodeScalars.count { return .straight(after: 1) }
        return lines.columns(ofQuotedAt: place.line, column: place.column, length: width).map { .listed($0) }
    }

    private func sequence(depth: Int) throws(Stop) -> YAMLTree {
        refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
        let position = place
        var items: [YAMLTree] = []
        try advance()
        while event.type != YAML_SEQUENCE_END_EVENT {
            items.append(try node(depth: depth + 1))
            try advance()
        }
        return YAMLTree(position: position, content: .sequence(items))
    }

    private func mapping(depth: Int) throws(Stop) -> YAMLTree {
        refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
        let position = place
        var entries: [YAMLTree.Entry] = []
        var seen: [String: Int] = [:]
        try advance()
        while event.type != YAML_MAPPING_END_EVENT {
            let key = try node(depth: depth + 1)
            try advance()
            let value = try node(depth: depth + 1)
            try advance()
            guard let name = key.scalar?.value, name != "<<" else {
                log.report(
                    at: key.position,
                    vi: "khóa phải là một chữ; khóa gộp `<<`, danh sách hay bảng không được dùng",
                    en: "a key must be a plain word; merge keys `<<`, lists and maps are not allowed"
                )
                continue
            }
            if let first = seen[name] {
                let place = entries[first].keyPosition.inFile
                log.report(
                    at: key.position,
                    vi: "khóa “\(name)” đã viết ở \(place); hãy giữ một chỗ",
                    en: "key “\(name)” is already written at \(place); keep one of them"
                )
                continue
            }
            seen[name] = entries.count
            entries.append(.init(key: name, keyPosition: key.position, value: value))
        }
        return YAMLTree(position: position, content: .mapping(entries))
    }

    // MARK: - Faults

    private var place: FilePosition {
        FilePosition(file: source.file, line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    }

    private func refuse(anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?) {
        if anchor != nil {
            log.report(
                at: place,
                vi: "neo YAML (&…) không được dùng; hãy bỏ nó",
                en: "YAML anchors (&…) are not allowed; remove it"
            )
        }
        if tag != nil {
            log.report(
                at: place,
                vi: "thẻ YAML (!…) không được dùng; hãy bỏ nó",
                en: "YAML tags (!…) are not allowed; remove it"
            )
        }
    }

    private func stop(vi: String, en: String) -> Stop {
        log.report(at: place, vi: vi, en: en)
        return Stop()
    }

    private func reportSyntaxError() {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let position =
            parser.pointee.error == YAML_READER_ERROR
            ? source.position(ofByte: Int(parser.pointee.problem_offset))
            : FilePosition(
                file: source.file,
                line: parser.pointee.problem_mark.line + 1,
                column: parser.pointee.problem_mark.column + 1
            )
        let hint = YAMLSyntaxHint(problem: problem)
        log.report(
            at: position,
            vi: "YAML viết sai ở đây: \(hint.vi)",
            en: "not valid YAML here: \(hint.en)"
        )
    }
}
