internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// What a measure's page says of its data to search engines: a schema.org Dataset.
struct StructuredData: Encodable {
    private struct Download: Encodable {
        let type = "DataDownload"
        let encodingFormat = "text/csv"
        let contentUrl: String

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case encodingFormat, contentUrl
        }
    }

    private struct Organisation: Encodable {
        let type = "GovernmentOrganization"
        let name: String

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name
        }
    }

    private let context = "https://schema.org"
    private let type = "Dataset"
    private let name: String
    private let description: String
    private let identifier: String
    private let creator: Organisation
    private let variableMeasured: String
    private let temporalCoverage: String?
    private let distribution: [Download]

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case type = "@type"
        case name, description, identifier, creator, variableMeasured, temporalCoverage, distribution
    }

    init(_ standing: MeasureStanding, site: SiteContext) {
        let measure = standing.measure
        name = measure.title.value
        description = standing.measure.details.definition?.plainText ?? standing.sentence
        identifier = standing.id
        creator = Organisation(name: site.settings.authority.value)
        variableMeasured = "\(measure.title.value) (\(measure.unit.name))"
        temporalCoverage = standing.readings.first.flatMap { first in
            standing.readings.last.map { "\(first.period.firstDay.iso)/\($0.period.lastDay.iso)" }
        }
        distribution = [Download(contentUrl: "../" + SiteMap.measureData(standing.id))]
    }

    /// The description as a script element that is data and is never run.
    var html: HTML {
        // Texts always have a JSON form.
        guard let data = try? StableJSON.line(self) else { return .empty }
        return HTML.dataBlock(type: "application/ld+json", json: String(decoding: data, as: UTF8.self))
    }
}
