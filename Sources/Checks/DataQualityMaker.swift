internal import Diagnostics
package import Model

extension DataQuality {
    /// What the data-quality page says: the questions by rule, in the order of the rules' titles.
    ///
    /// - Parameters:
    ///   - judged: What is open and what was answered.
    ///   - place: A file's path as people know it, within the content folder.
    package init(_ judged: JudgedFindings, place: (String) -> String) {
        let queries = judged.open.filter { $0.severity == .query }
        let rules = Set(queries.map(\.rule) + judged.acknowledged.map(\.query.rule))
        let topics = rules.map { rule in
            let known = RuleRegister.rule(rule)
            return Topic(
                rule: rule,
                title: known?.title ?? rule,
                finds: known?.plainFinds,
                why: known?.plainWhy,
                open: queries.filter { $0.rule == rule }.map {
                    Question($0.message, place: place($0.location.path), line: $0.location.line)
                },
                acknowledged: judged.acknowledged.filter { $0.query.rule == rule }.map { query, answer in
                    Answer(
                        Question(query.message, place: place(query.location.path), line: query.location.line),
                        reason: answer.reason.value,
                        by: answer.by.value
                    )
                }
            )
        }
        self.init(topics: topics.sorted { ($0.title, $0.rule) < ($1.title, $1.rule) })
    }
}
