/// Which Scrutiny this is.
enum Version {
    /// As `scrutiny --version` prints it; the second number grows when content that was right may need a change.
    static let current = "2.0.0"
}
