internal import Diagnostics
import Figures
import MeasureReading
internal import Measures
internal import Markdown
internal import Model

/// Reads `site.yaml`.
enum SiteReader {
    static func read(_ file: SourceText, findings: Findings) -> SiteSettings? {
        guard let keys = KeyReader(YAMLText(file), subject: "site", example: "authority: …", findings: findings) else {
            return nil
        }
        let settings = SiteSettings(
            authority: keys.requiredText("authority").value,
            committee: keys.requiredText("committee").value,
            plan: plan(keys.requiredGroup("plan", subject: "plan")),
            demonstration: keys.markdown("demonstration"),
            current: keys.text("current"),
            reports: keys.requiredTexts("reports", example: "[2024-25]"),
            priorities: keys.requiredTexts("priorities", example: "[01-early-help]"),
            language: keys.text("language")?.value ?? "en-GB",
            website: website(keys),
            contact: contact(keys.group("contact", subject: "contact")),
            logo: keys.text("logo"),
            brandColour: brandColour(keys.group("colours", subject: "group of colours")),
            milestoneRatings: scheme(keys.group("milestone-ratings", subject: "rating scheme")),
            tolerance: tolerance(keys),
            processBehaviour: processBehaviour(keys.group("spc", subject: "process-behaviour setting")),
            priorityRating: priorityRating(keys.group("priority-ratings", subject: "priority rating rule")),
            accessibility: accessibility(keys.group("accessibility", subject: "accessibility statement")),
            checks: CheckSettingsReader.read(keys),
            disclosure: DisclosureReader.read(keys)
        )
        keys.finish()
        return settings
    }

    /// Stands in for a `site.yaml` that could not be read.
    static var unread: SiteSettings {
        SiteSettings(authority: "", committee: "", plan: plan(nil), reports: [], priorities: [])
    }

    /// The authority's own site, which every page links to.
    private static func website(_ keys: KeyReader) -> String? {
        guard let address = keys.text("website") else { return nil }
        let isOfWeb = ["https", "http"].contains(AddressSafety.scheme(of: address.value))
        if isOfWeb, AddressSafety.isSafe(address.value) { return address.value }
        keys.findings.error(
            "bad-address",
            at: address.location,
            "'\(address.value)' is not the address of a web site",
            remedy: "write it in full, for example https://www.example.gov.uk"
        )
        return nil
    }

    private static func plan(_ keys: KeyReader?) -> PlanDetails {
        guard let keys else {
            let day = WrittenDate(.placeholder)
            return PlanDetails(title: "", starts: day, ends: day)
        }
        let starts = keys.requiredDate("starts")
        let ends = keys.requiredDate("ends")
        let areRead = starts.value.lastDay != .placeholder && ends.value.lastDay != .placeholder
        if areRead, ends.value.lastDay < starts.value.firstDay {
            keys.findings.error(
                "bad-date",
                at: ends.location,
                "the plan ends before it starts (\(starts.value.words))",
                remedy: "write the plan's first month at 'starts' and its last month at 'ends'"
            )
        }
        let plan = PlanDetails(
            title: keys.requiredText("title").value,
            subtitle: keys.text("subtitle")?.value,
            starts: starts.value,
            ends: ends.value,
            summary: keys.markdown("summary")
        )
        keys.finish()
        return plan
    }

    private static func contact(_ keys: KeyReader?) -> Contact? {
        guard let keys else { return nil }
        let contact = Contact(
            name: keys.requiredText("name").value,
            email: keys.text("email")?.value,
            telephone: keys.text("telephone")?.value,
            address: keys.text("address")?.value
        )
        keys.finish()
        return contact
    }

    private static func brandColour(_ keys: KeyReader?) -> String? {
        guard let keys else { return nil }
        let brand = keys.text("brand")
        let colour = brand.flatMap { checkedColour($0, findings: keys.findings) }
        if let brand, let colour, Colour(colour).contrast(with: .white) < Colour.leastForShapes {
            keys.findings.error(
                "poor-contrast",
                at: brand.location,
                "lines in the colour '\(brand.value)' can hardly be seen on the white page",
                remedy: "choose a darker one, with a contrast of at least 3 to 1 with white"
            )
        }
        keys.finish()
        return colour
    }

    /// A colour as `#rrggbb`, or `nil` after reporting what else was written.
    private static func checkedColour(_ text: Located<String>, findings: Findings) -> String? {
        let isHexadecimal = text.value.utf8.count == 7 && text.value.dropFirst().allSatisfy(\.isHexDigit)
        if text.value.hasPrefix("#"), isHexadecimal { return text.value.lowercased() }
        findings.error(
            "bad-colour",
            at: text.location,
            "'\(text.value)' is not a colour",
            remedy: "write six hexadecimal digits in quotation marks, for example '#12436D'"
        )
        return nil
    }

    private static func scheme(_ keys: KeyReader?) -> MilestoneRatingScheme {
        guard let keys else { return .standard }
        var styles = [MilestoneRating: MilestoneRatingScheme.Style]()
        for rating in MilestoneRating.allCases {
            guard let style = keys.group(rating.rawValue, subject: "milestone rating") else { continue }
            let standard = MilestoneRatingScheme.standard[rating]
            styles[rating] = MilestoneRatingScheme.Style(
                name: style.text("name")?.value ?? standard.name,
                letter: style.text("letter")?.value ?? standard.letter,
                colour: style.text("colour").flatMap { checkedColour($0, findings: keys.findings) } ?? standard.colour,
                meaning: style.text("meaning")?.value ?? standard.meaning
            )
            style.finish()
        }
        keys.finish()
        return MilestoneRatingScheme(styles)
    }

    private static func tolerance(_ keys: KeyReader) -> Tolerance {
        guard let text = keys.text("tolerance") else { return .standard }
        var diagnostics = [Diagnostic]()
        let tolerance = Tolerance.parse(text, unit: .percent, reportingTo: &diagnostics)
        keys.findings.append(contentsOf: diagnostics)
        return tolerance ?? .standard
    }

    private static func processBehaviour(_ keys: KeyReader?) -> ProcessBehaviour.Configuration {
        var configuration = ProcessBehaviour.Configuration()
        guard let keys else { return configuration }
        if let minimum = keys.integer("minimum-readings") {
            if minimum.value < 2 {
                keys.findings.error(
                    "wrong-type",
                    at: minimum.location,
                    "limits need at least 2 readings",
                    remedy: "write 13, as NHS Making Data Count advises, or another number from 2 on"
                )
            }
            configuration.minimumReadings = minimum.value
        }
        if let screening = keys.yesNo("screening") { configuration.screensMovingRanges = screening.value }
        keys.finish()
        return configuration
    }

    private static func priorityRating(_ keys: KeyReader?) -> RollUp.Rule {
        guard let keys else { return .standard }
        let amber = keys.requiredText("amber-from", example: "25")
        let red = keys.requiredText("red-from", example: "50")
        keys.finish()
        func share(_ text: Located<String>) -> Decimal? {
            Decimal(text.value.hasSuffix("%") ? String(text.value.dropLast()) : text.value)
        }
        if let amberFrom = share(amber), let redFrom = share(red),
            let rule = RollUp.Rule(amberFrom: amberFrom, redFrom: redFrom)
        {
            return rule
        }
        // A share that is missing has been reported.
        guard !amber.value.isEmpty, !red.value.isEmpty else { return .standard }
        let strange = [amber, red].first { share($0) == nil }
        keys.findings.error(
            "wrong-type",
            at: (strange ?? amber).location,
            strange.map { "'\($0.value)' is not a share in percent" }
                ?? "'amber-from' (\(amber.value)) must be smaller than 'red-from' (\(red.value))",
            remedy: "write, for example, 'amber-from: 25%' and 'red-from: 50%'"
        )
        return .standard
    }

    private static func accessibility(_ keys: KeyReader?) -> AccessibilityFacts? {
        guard let keys else { return nil }
        let written = keys.writtenChoice("status", of: AccessibilityFacts.Status.self)
        let status = written ?? Located(.partially, at: keys.location)
        let facts = AccessibilityFacts(
            status: status.value,
            prepared: keys.requiredDate("prepared").value,
            reviewed: keys.requiredDate("reviewed").value,
            tested: keys.requiredDate("tested").value,
            testedBy: keys.requiredText("tested-by").value,
            method: keys.markdown("method"),
            issues: keys.markdowns("issues"),
            disproportionateBurden: keys.markdowns("disproportionate-burden"),
            outOfScope: keys.markdowns("out-of-scope"),
            improvements: keys.markdown("improvements"),
            responseDays: keys.integer("response-days")?.value,
            enforcement: keys.markdown("enforcement")
        )
        if let written, written.value != .fully, facts.issues.isEmpty {
            keys.findings.error(
                "missing-key",
                at: status.location,
                written.value == .not
                    ? "a site that is not accessible must say what the problems are"
                    : "a site that is partially accessible must say what the problems are",
                remedy: "list them under 'issues'"
            )
        }
        keys.finish()
        return facts
    }
}
