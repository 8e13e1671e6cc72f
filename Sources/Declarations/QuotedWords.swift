extension String {
    /// The text as a YAML value on one line that cannot be taken for anything but words.
    ///
    /// Scalars are compared, because a quotation mark with an accent behind it is another character, and still ends the
    /// value. Runs of line breaks and control characters, which YAML does not allow, are one space.
    package var quotedForYAML: String {
        let breaks: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]
        let line = unicodeScalars.split { breaks.contains($0.properties.generalCategory) }
            .map { String($0) }.joined(separator: " ")
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in line.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
