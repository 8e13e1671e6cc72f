internal import Diagnostics
internal import Measures

extension PromiseStanding.State {
    /// In words: `Not kept`.
    package var words: String {
        switch self {
        case .kept: "Kept"
        case .notKept: "Not kept"
        case .notKnown: "Not known"
        case .toCome: "To come"
        }
    }
}

extension PromiseStanding {
    /// What was promised and what was reached: `750 children by September 2023; 380 in September 2023`.
    package var sentence: String { sentence(about: promise.text) }

    /// The same where nothing else says of what: `750 children helped by a hub by September 2023; 380 in September 2023`.
    package var wholeSentence: String { sentence(about: "\(promise.text) \(promise.what.value)") }

    private func sentence(about promised: String) -> String {
        let outcome = reached.map { "\($0.text) in \($0.period.name)" } ?? absence
        return "\(promised) by \(promise.by.value.words); \(outcome)"
    }

    /// Why there is no figure.
    package var absence: String {
        guard promise.measure != nil else { return "no measure follows it" }
        return state == .toCome ? "no figure yet" : "no figure for then"
    }
}
