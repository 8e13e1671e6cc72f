/// A file of the site that is still to be made.
struct SiteFile: Sendable {
    let path: String
    let make: @Sendable () throws -> [UInt8]
}
