extension PublishedRecord {
    /// The record with a checksum of everything in it, by which a later change shows.
    ///
    /// - Returns: The record as it is to be kept.
    /// - Throws: An error of the encoder, which texts do not cause.
    package func sealed() throws -> PublishedRecord {
        var record = self
        record.checksum = nil
        record.checksum = Checksum.of(String(decoding: try StableJSON.line(record), as: UTF8.self))
        return record
    }

    /// Whether the record says what it said when it was frozen.
    package var isAsFrozen: Bool { checksum != nil && (try? sealed().checksum) == checksum }
}
