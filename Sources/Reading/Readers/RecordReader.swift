internal import Diagnostics
internal import FoundationEssentials
internal import Model

/// Reads `reports/…/published.json`.
enum RecordReader {
    /// The record, or `nil` if there is none or it is damaged; the latter is reported.
    ///
    /// One that is being amended need not be as it was frozen.
    static func read(
        report: String,
        isAmended: Bool,
        in files: ContentFiles,
        findings: Findings
    ) -> PublishedRecord? {
        let path = "reports/\(report)/published.json"
        guard let bytes = files.bytes(of: path) else { return nil }
        do {
            let record = try JSONDecoder().decode(PublishedRecord.self, from: Data(bytes))
            guard (1...PublishedRecord.currentSchema).contains(record.schema), record.report.id == report else {
                damaged(path, "it is the record of '\(record.report.id)', format \(record.schema)", files, findings)
                return nil
            }
            if let problem = problem(with: record), !isAmended {
                findings.error(
                    "changed-record",
                    at: files.location(of: path),
                    "this record of what was published " + problem,
                    remedy: "restore the file as it was; where that cannot be done, 'scrutiny freeze \(report) --amend "
                        + "\"why\"' writes it again, with the reason"
                )
            }
            return record
        } catch let error as DecodingError {
            damaged(path, words(for: error), files, findings)
        } catch {
            damaged(path, "\(error)", files, findings)
        }
        return nil
    }

    /// Why a record cannot be what was frozen; `nil` where nothing says so.
    private static func problem(with record: PublishedRecord) -> String? {
        guard record.checksum != nil else { return "has lost its checksum, by which a change of it would show" }
        guard record.isAsFrozen else { return "was changed after it was frozen" }
        return RecordedFigures.contradiction(in: record).map { "contradicts itself: " + $0 }
    }

    private static func damaged(_ path: String, _ reason: String, _ files: ContentFiles, _ findings: Findings) {
        findings.error(
            "damaged-record",
            at: files.location(of: path),
            "this record of what was published cannot be read: \(reason)",
            remedy: "records are written by 'scrutiny freeze' and never by hand; restore the file as it was"
        )
    }

    private static func words(for error: DecodingError) -> String {
        func place(_ context: DecodingError.Context) -> String {
            let path = context.codingPath.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }
            return path.isEmpty ? "" : " in " + path.joined(separator: ", ")
        }
        switch error {
        case .keyNotFound(let key, let context): return "'\(key.stringValue)' is missing" + place(context)
        case .valueNotFound(_, let context): return "a value is missing" + place(context)
        case .typeMismatch(_, let context): return "a value is of the wrong type" + place(context)
        case .dataCorrupted: return "it is not JSON"
        @unknown default: return "\(error)"
        }
    }
}
