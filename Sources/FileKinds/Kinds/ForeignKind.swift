/// What a file was recognised as although it is not taken: so that the refusal can say it, and what to do instead.
package enum ForeignKind: String, Hashable, Sendable, CaseIterable {
    case program
    case script
    case html
    case svg
    case xml
    case rtf
    case postScript = "postscript"
    /// Word, Excel and PowerPoint before 2007, and documents locked by a password, which use the same container.
    case oldOffice = "old-office"
    /// A template, a slide show or another document in a ZIP container.
    case otherOffice = "other-office"
    case zip
    case archive
    case gif
    case bmp
    case avif
    case quickTime = "quicktime"
    case otherMedia = "other-media"
    /// Text in another encoding than UTF-8.
    case otherText = "other-text"
    case unknown

    /// The endings of names that promise it.
    package var endings: [String] {
        switch self {
        case .program: ["exe", "dll", "com", "scr", "msi", "jar", "apk", "bin", "so", "deb", "rpm", "lnk"]
        case .script: ["js", "vbs", "bat", "cmd", "ps1", "sh", "py", "php", "hta", "wsf"]
        case .html: ["html", "htm", "xhtml", "mht", "mhtml"]
        case .svg: ["svg"]
        case .xml: ["xml", "xsd", "xsl"]
        case .rtf: ["rtf"]
        case .postScript: ["ps", "eps", "ai"]
        case .oldOffice: ["doc", "xls", "ppt", "dot", "xlt", "pps", "msg"]
        case .otherOffice:
            ["docm", "xlsm", "pptm", "xlsb", "dotx", "dotm", "xltx", "xltm", "potx", "potm", "ppsx", "ppsm"]
                + ["odg", "ott", "ots", "otp", "epub"]
        case .zip: ["zip"]
        case .archive: ["rar", "7z", "gz", "tar", "tgz", "bz2", "xz", "zst", "iso", "cab"]
        case .gif: ["gif"]
        case .bmp: ["bmp", "ico"]
        case .avif: ["avif"]
        case .quickTime: ["mov", "qt"]
        case .otherMedia: ["avi", "mkv", "webm", "wmv", "3gp", "mpg", "mpeg", "mp3", "m4a", "wav", "ogg"]
        case .otherText, .unknown: []
        }
    }
}
