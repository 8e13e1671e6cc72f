package import Declarations
internal import Diagnostics
internal import Markdown

extension Content {
    /// The files of a content folder, and what they hold.
    package static let declaration = Declaration<Content>("content", "One council's plan and its reports") {
        Files("site.yaml", \.settings)
        Files("glossary.yaml", \.glossary)
        Files("priorities/*/priority.md", \.priorities)
        Files("reports/*/report.md", \.reports)
        Files("reports/*/enquiry.md", \.enquiries)
        Files("meetings/*.md", \.meetings)
        Files("pages/*.md", \.pages)
        Files("obligations.yaml", \.obligations)
        Files("risks.yaml", \.risks)
        Files("actions.yaml", \.actions)
        Files("work-programme.yaml", \.workProgramme)
        Custom(
            "",
            "",
            form: .files(FileForm("tables/*.yaml", .one) { DataTableDetails.declaration.description }),
            read: { _, _ in },
            texts: { content, visit in
                for table in content.tables { DataTable.declaration.texts(of: table, visit) }
            }
        )
        Files("acknowledgements.yaml", \.acknowledgements)
    }

    /// The files that are no things of their own: figures, records and pictures.
    package static let furtherFiles = [
        "priorities/*/kpis*.csv", "tables/*.csv", "reports/*/published.json", "files/*",
    ]

    /// What officers say of the questions of each report.
    private var enquiries: [EnquiryNotes] { reports.compactMap(\.enquiry) }

    /// Every text that is printed anywhere, in the order of the files.
    ///
    /// Whatever a declaration sends to readers is here, so that no check can miss it.
    package var printedTexts: [PrintedText] {
        var texts = [PrintedText]()
        Self.declaration.texts(of: self) { texts.append($0) }
        return texts
    }
}
