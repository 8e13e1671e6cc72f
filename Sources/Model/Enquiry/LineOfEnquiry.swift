/// A question that the record gives reason to ask, with its evidence.
package struct LineOfEnquiry: Sendable, Hashable {
    /// What gives reason to ask: of several reasons about one thing, the most pressing.
    package let reason: EnquiryReason
    /// The further reasons to ask about the same thing, the most pressing first.
    package let alsoBecause: [EnquiryReason]
    /// The question, in plain words: one idea, at most thirty words.
    package let question: String
    /// What in the record gives reason to ask it.
    package let evidence: String
    /// What it is about.
    package let about: [Reference]
    /// Who is to answer: the owner, or else the lead officer of the priority; `nil` where the content names nobody.
    package let addressee: String?
    /// What members asked about the same thing at an earlier meeting, and were answered.
    package let askedBefore: AskedBefore?
    /// What officers made of it; `nil` where it is as it was derived.
    package let officers: OfficersHand?
}
