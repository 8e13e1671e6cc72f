import Diagnostics
import Figures
import MeasureReading
import MeasureSupport
import Measures
import Testing

/// The improvement plan's dataset as the papers print it, put into the form of kpis.csv.
@Suite("Figures of the papers")
struct PapersTests {
    /// The 38 measures of the update of September 2023, with readings and targets as printed.
    ///
    /// Comparators stand in their own columns. Priority 1 to 6 in the paper's order; the paper's number is the reference.
    private static let july2023 = """
        id,ref,title,unit,better,target,benchmark,benchmark source,May-23,Jun-23,Jul-23
        kpi-62,62,Early Help / Targeted Support - Child Level Caseload,count,monitor,Monitor,,,215,211,195
        kpi-63,63,Initial Response Team - Child Level Caseload,count,monitor,Monitor,,,466,527,749
        kpi-64,64,Children's Social Work - Child Level Caseload,count,monitor,Monitor,,,828,794,732
        kpi-65,65,Children's Disability Team - Child Level Caseload,count,monitor,Monitor,,,103,100,102
        kpi-66,66,Permanency Service - Child Level Caseload,count,monitor,Monitor,,,313,315,325
        kpi-67,67,Care Leavers - Child Level Caseload,count,monitor,Monitor,,,256,255,255
        kpi-68,68,"CIN, CP or CIC Children with missing or incorrect team",count,lower,0,,,1,0,5
        kpi-73,73,Percentage of Case Supervision's in time - Care Leavers Service,percent,higher,90.0%,,,100.0%,79.6%,87.8%
        kpi-4,4,Number of children stepped down from Child In Need to Early Help,count,monitor,Monitor,,,11,4,5
        kpi-7,7,Percentage of MASH Contact decisions made within one working day,percent,higher,90.0%,,,36.2%,13.0%,12.2%
        kpi-10,10,Percentage of re-referrals within previous 12 months,percent,lower,23.0%,,,18.8%,18.6%,18.7%
        kpi-20,20,Rate of Children subject to a Child Protection Plan,"rate per 10,000",lower,<= benchmark,42.1r,England,41.4r,39.7r,39.9r
        kpi-21,21,Rate of Children in Care,"rate per 10,000",lower,<= benchmark,70.0r,England,95.9r,94.9r,94.7r
        kpi-23,23,Percentage of single assessments completed within 45 working days,percent,higher,90.0%,,,75.5%,74.3%,71.5%
        kpi-25,25,Percentage of ICPCs held within 15 working days,percent,higher,90.0%,,,100.0%,100.0%,86.7%
        kpi-26,26,Repeat Child Protection Plans within 2 years,percent,lower,<= benchmark,10.5%,Ofsted Good*,9.2%,10.6%,9.2%
        kpi-31,31,Percentage of PLO concluding within 16 weeks,percent,higher,90.0%,,,None concluding,0.0%,27.3%
        kpi-29,29,Number of Safer Me Assessments undertaken in month,count,monitor,Monitor,,,5,7,2
        kpi-30,30,Children open to services with a Safer Me 'High Risk' status,count,monitor,Monitor,,,4,5,7
        kpi-34,34,Number of unregistered placements - Under 16,count,lower,0,,,3,2,3
        kpi-35,35,Number of unregistered placements - Age 16+,count,lower,0,,,2,0,1
        kpi-36,36,Number of residential placements,count,lower,50,,,57,57,55
        kpi-41,41,Short Term Placement Stability,percent,lower,10.0%,,,9.1%,9.0%,8.6%
        kpi-42,42,Long Term Placement Stability,percent,higher,70.0%,,,72.2%,70.9%,71.0%
        kpi-43,43,Initial Health Assessments offered within timescales,percent,higher,95.0%,,,50.0%,77.8%,83.3%
        kpi-44,44,Children in care with health checks up to date,percent,higher,95.0%,,,85.3%,84.6%,78.7%
        kpi-45,45,Children in care with dental checks up to date,percent,higher,95.0%,,,48.0%,47.2%,47.1%
        kpi-46,46,Children in care with optical checks up to date,percent,higher,95.0%,,,67.5%,69.4%,71.9%
        kpi-47,47,Children in care with immunisations up to date,percent,higher,95.0%,,,65.8%,65.3%,66.5%
        kpi-54,54,Timeliness of Reviews of Child Protection Plans,percent,higher,95.0%,,,99.1%,100.0%,99.5%
        kpi-55,55,Timeliness of Reviews of Children in Care,percent,higher,95.0%,,,87.8%,93.1%,93.0%
        kpi-58,58,Overall number of audits completed,count,higher,30,,,14/24,9/24,Due early September
        kpi-59,59,Overall percentage of audits completed within timescale,percent,higher,90.0%,,,58%,66%,Due early September
        kpi-60,60,Audits graded as good or better at moderation,percent,higher,80.0%,,,20%,13%,Due early September
        kpi-69,69,Social Workers with more 20 children allocated,percent,lower,5.0%,,,50.5%,47.3%,52.0%
        kpi-76,76,Turnover rate for Social Workers,percent,lower,17.0%,,,14.9%,14.9%,15.4%
        kpi-77,77,Vacancy rate for Social Workers,percent,lower,18.5%,,,7.5%,10.0%,11.0%
        kpi-78,78,Sickness Average Days Lost Per FTE,days,lower,7.00,,,9.43,9.99,11.06
        """

    /// The arrows of the paper, which stand in the column headed "Target" there, in the order above; `=` is `◀ ▶`.
    private static let printedArrows: [Character] = Array("▼▲▼▲▲=▲▲▲▼▲▲▼▼▼▼▲▼▲▲▲▼▼▲▲▼▼▲▲▼▼▼▲▼=▲▲▲")

    private let july = day("2023-07-31")

    @Test("The July 2023 dataset is read without a finding")
    func readsJuly() {
        let (found, diagnostics) = measures(Self.july2023)
        #expect(found.count == 38)
        #expect(diagnostics.isEmpty)
    }

    @Test("The July 2023 ratings are those that the paper's own key gives")
    func ratesJuly() {
        // "Within 15% of target", says the paper's key.
        let found = measures(Self.july2023, tolerance: .relative(decimal("15"))).measures
        var refs = [String: [String]]()
        for measure in found {
            let rating = measure.rating(asAt: july)
            let isNought = rating == .offTarget && measure.target(in: .month(7, of: 2023)).value?.isZero == true
            refs[isNought ? "nought" : rating.rawValue, default: []].append(measure.ref ?? "")
        }
        #expect(refs["on-target"] == ["10", "20", "26", "41", "42", "54", "76", "77"])
        #expect(refs["near-target"] == ["73", "25", "36", "43", "55"])
        #expect(refs["off-target"] == ["7", "21", "23", "31", "44", "45", "46", "47", "69", "78"])
        #expect(refs["nought"] == ["68", "34", "35"])
        #expect(refs["no-data"] == ["58", "59", "60"])
        #expect(refs["no-target"] == ["62", "63", "64", "65", "66", "67", "4", "29", "30"])
    }

    @Test("The arrows say which way the number moved, as printed, but for one misprint")
    func agreesWithPrintedArrows() {
        let found = measures(Self.july2023).measures
        #expect(Self.printedArrows.count == found.count)
        let differing = zip(found, Self.printedArrows).filter { measure, printed in
            let arrow: Character =
                switch measure.direction(asAt: july)?.arrow {
                case .up: "▲"
                case .down: "▼"
                case .level: "="
                case nil: " "
                }
            return arrow != printed
        }
        // 47.3% to 52.0% is printed as level.
        #expect(differing.map { $0.0.ref } == ["69"])
    }

    @Test("The table of March 2023 is read, with the scanned letters and missing reports that it has")
    func readsMarch() {
        let (found, diagnostics) = measures(
            """
            id,ref,title,unit,better,target,benchmark,benchmark source,link,flags,Oct-22,Nov-22,Dec-22,Jan-23,Feb-23,Mar-23
            k1,1,Early Help / Front Door Referrals,count,monitor,Monitor,,,MTFP 1,,"1,147","1,033",553,670,599,624
            k2,2,Early Help Assessments within 15 days,percent,higher,твс,,,,,Report development required,[x],[x],[x],[x],[x]
            k9,9,Referrals leading to No Further Action,percent,lower,<= benchmark,7.6%,England,,in month,4.2%,4.2%,2.0%,6.4%,9.0%,12.5%
            k18,18,Rate of Children in Need,"rate per 10,000",monitor,Monitor,,,MTFP 3,,189.2r,192.4r,189.0r,197.7r,185.2r,177.1r
            k29,29,PLO concluding within 16 weeks,percent,higher,90.0%,,,MTFP 6,,Not available,Not available,0.0%,37.5%,0%,23.1%
            k32,32,Unregistered placements - Under 16,count,lower,0,,,MTFP 7,,5,5,4,4,3,4
            k39,39,Short Term Placement Stability,percent,lower,10.5%,,,,,9.5%,8.8%,9.5%,8.6%,7.5%,8.0%
            """
        )
        #expect(diagnostics.map(\.rule) == ["look-alike-letters"])
        let ratings = found.map { $0.rating(asAt: day("2023-03-31")) }
        #expect(ratings == [.noTarget, .noData, .offTarget, .noTarget, .offTarget, .offTarget, .onTarget])
        #expect(found[4].direction(asAt: day("2023-02-28"))?.verdict == .worse)
    }

    @Test("The printed targets that are comparators are refused, each with its remedy")
    func refusesPrintedComparators() {
        for (unit, printed) in [
            ("\"rate per 10,000\"", "42.1r England"), ("\"rate per 10,000\"", "70.0r England"),
            ("percent", "10.5% Ofsted Good*"), ("percent", "7.6% England"),
        ] {
            let (_, diagnostics) = measures("id,title,unit,better,target,Jul-23\na,T,\(unit),lower,\(printed),[x]\n")
            #expect(diagnostics.map(\.rule) == ["comparator-as-target"])
        }
    }
}
