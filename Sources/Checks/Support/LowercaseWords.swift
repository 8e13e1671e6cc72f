extension String {
    /// Its runs of letters, in lower case.
    ///
    /// - Parameter length: Shorter words, and words of that length, are left out: they say little of what a text is about.
    /// - Returns: The words, in their order.
    func words(longerThan length: Int = 0) -> [String] {
        lowercased().split { !$0.isLetter }.filter { $0.count > length }.map(String.init)
    }
}
