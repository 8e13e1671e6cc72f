/// What one reason finds to ask about.
struct EnquiryGround {
    /// What it is about; reasons about the same single thing are one question.
    let about: [Reference]
    let question: String
    let evidence: String
    /// How pressing it is among questions of its group.
    let rank: Ranking
    /// Who is to answer.
    let addressee: String?
}
