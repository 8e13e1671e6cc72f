internal import Diagnostics
internal import Model

/// Reads `checks` of site.yaml: how severe the findings of a rule are.
enum CheckSettingsReader {
    static func read(_ keys: KeyReader) -> [CheckSetting] {
        keys.pairs("checks").compactMap { rule, level in
            guard let choice = CheckSetting.Level(rawValue: level.value) else {
                keys.findings.error(
                    "unknown-choice",
                    at: level.location,
                    "'\(level.value)' is not how severe a finding can be",
                    remedy: "write error, query or off; put 'off' into quotation marks if your editor colours it"
                )
                return nil
            }
            return CheckSetting(rule: rule, level: Located(choice, at: level.location))
        }
    }
}
