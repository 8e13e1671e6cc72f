import Testing

@testable import Model

@Suite("Questions about unusual steps")
struct UnusualStepTests {
    @Test("A step of one and a half times the usual is asked about, also where it is for the better")
    func better() throws {
        let line = try Questions.measure("turnover,Turnover,percent,lower,50%,,20%,18%,20%,18%,20%,18%,20%,14%")
        #expect(line?.reason == .unusualStep)
        #expect(line?.question == "What explains the unusual fall in ‘Turnover’, and can it be kept up?")
    }

    @Test("A watched measure that moves unusually is asked about")
    func watched() throws {
        let line = try Questions.measure("turnover,Referrals,count,monitor,Monitor,,200,180,200,180,200,180,200,280")
        #expect(line?.reason == .unusualStep)
        #expect(line?.question == "What explains the unusual rise in ‘Referrals’?")
    }

    @Test("A usual step is not asked about")
    func usual() throws {
        #expect(
            try Questions.measure("turnover,Referrals,count,monitor,Monitor,,200,180,200,180,200,180,200,180") == nil
        )
    }
}
