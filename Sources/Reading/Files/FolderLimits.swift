/// How much a folder may hold: far more than a council's plan, and no more than a small computer can work through.
///
/// docs/reliability.md lists these and the other limits of reading.
enum FolderLimits {
    /// Folders are not followed deeper than this: a link that leads back to a folder above it would never end.
    static let deepestFolder = 12

    /// Files and folders together.
    static let mostEntries = 20_000

    /// All files together.
    static let largestFolder = 256 << 20

    private static let largestText = 4 << 20
    private static let largestFile = 32 << 20

    private static let textEndings = [".yaml", ".md", ".csv", ".json", ".mustache", ".svg"]

    /// What the names of files end in; a folder with such a name would stand for a file that is not there.
    static let fileEndings = textEndings + [".png", ".jpg", ".jpeg", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods"]

    /// The most bytes that a file with a name may have; it is asked before the file is read.
    static func largest(_ name: String) -> Int {
        textEndings.contains(where: name.hasSuffix) ? largestText : largestFile
    }

    /// The lock files of office programs and read-me files are nobody's content.
    static func isIgnored(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~") || name.hasPrefix("README") || name == "Thumbs.db"
            || name == "desktop.ini"
    }

    /// A size for people: `1.5 MB`.
    static func words(_ bytes: Int) -> String {
        // Rounded up, so that what is too large also reads so.
        let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}
