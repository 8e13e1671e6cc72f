/// What was lost while reading, so that nothing is said about it that may not be true.
///
/// A file that cannot be read holds things that others refer to. That those do not exist would be a second finding about
/// the same slip, and a false one.
package struct ContentGaps: Sendable {
    /// The kinds of things of which some may be lost.
    package var kinds: Set<Reference.Kind>
    /// The paths, as printed, of the files with errors.
    package var files: Set<String>

    /// Describes what was lost; by default, nothing.
    package init(kinds: Set<Reference.Kind> = [], files: Set<String> = []) {
        self.kinds = kinds
        self.files = files
    }
}
