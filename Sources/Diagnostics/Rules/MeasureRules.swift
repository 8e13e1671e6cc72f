/// The rules about measures, their readings and their targets.
extension Rule {
    static let measuresRules: [Rule] = [
        .csvEmpty, .csvNotUTF8, .csvWorkbook, .csvControlCharacter, .csvRaggedRow, .csvStrayQuote, .csvTextAfterQuote,
        .csvUnclosedQuote, .noHeadings, .missingColumn, .repeatedColumn, .unknownColumn, .noPeriods,
        .ambiguousPeriod, .mixedPeriods, .periodOrder, .repeatedPeriod, .missingPeriod, .periodForm, .repeatedKPI,
        .unknownKPI, .polarityForm, .unitForm, .unitUnfamiliar, .toleranceForm, .toleranceUnitMismatch,
        .benchmarkForm, .benchmarkWithoutFigure, .comparatorAsTarget, .targetForm, .targetUnitMismatch,
        .targetAgainstPolarity, .targetWithoutBenchmark, .targetPathDisagrees, .repeatedTargetYear,
        .targetChangeWithoutReason, .targetChangeWithoutChange, .targetChangeOrder, .targetChangeBreaksChain,
        .targetChangeDisagrees, .readingForm, .readingUnitMismatch, .figureAndReason, .fractionForm,
        .fractionDisagrees, .blankReading, .unknownMarker, .repeatedMarker, .negativeReading, .readingOutOfRange,
        .brokenCount, .lookAlikeLetters, .rebaseWithoutReason, .rebaseBeforeFirst, .rebaseWithoutReading,
        .rebaseLeavesTooFew, .processBaseline, .processBaselineShort, .seriesForm, .seriesWithoutMeasure,
        .repeatedSeries, .seriesDiffers, .symbolForm, .repeatedHeadings, .sectionRow, .targetByForm, .targetProfileForm,
        .decimalsForm, .baselineDisagrees,
    ]

    package static let rebaseWithoutReason = Rule(
        "rebase-without-reason",
        .error,
        .measures,
        title: "Process charts that begin again without a reason",
        finds: "An entry of \"rebase\" in kpis.yaml that does not say what changed.",
        why: "A new beginning hides what came before it. Readers must be able to judge whether it is right."
    )

    package static let rebaseBeforeFirst = Rule(
        "rebase-before-first",
        .query,
        .measures,
        title: "Process charts that begin again before they begin",
        finds: "A \"rebase\" on or before the first reading.",
        why: "It changes nothing, so another period may be meant.",
        answer: "Correct the period, or take the entry out."
    )

    package static let rebaseWithoutReading = Rule(
        "rebase-without-reading",
        .query,
        .measures,
        title: "Process charts that begin again where there is no reading",
        finds: "A \"rebase\" from a period that has no reading.",
        why: "The new segment begins with the next reading, which may not be what was meant.",
        answer: "Name the period of the first reading of the new segment."
    )

    package static let rebaseLeavesTooFew = Rule(
        "rebase-leaves-too-few",
        .query,
        .measures,
        title: "Segments with too few readings",
        finds: "A \"rebase\" with fewer readings after it than a verdict needs.",
        why: "Until there are enough, the chart says nothing about the latest reading.",
        answer: "Check that the process really changed, or acknowledge that it did."
    )

    package static let processBaseline = Rule(
        "process-baseline",
        .error,
        .measures,
        title: "Baselines that limits cannot be fixed by",
        finds: "A process chart's \"baseline\" that is too short, unclear, or lies in more than one segment.",
        why: "Limits from it would describe no one process."
    )

    package static let processBaselineShort = Rule(
        "process-baseline-short",
        .query,
        .measures,
        title: "Baselines with few readings",
        finds: "A process chart's \"baseline\" with fewer than 12 readings in it.",
        why: "Limits from few readings are uncertain.",
        answer: "Make the baseline longer, or leave it out."
    )

    package static let csvEmpty = Rule(
        "csv-empty",
        .error,
        .measures,
        title: "Empty tables",
        finds: "A CSV file with nothing in it.",
        why: "There is nothing to read.",
        losesThing: true
    )

    package static let csvWorkbook = Rule(
        "csv-workbook",
        .error,
        .measures,
        title: "Workbooks with another name",
        finds: "A file that is called .csv and is a workbook.",
        why: "Renaming a file does not turn it into text; none of its figures can be read.",
        losesThing: true
    )

    package static let repeatedHeadings = Rule(
        "repeated-headings",
        .error,
        .measures,
        title: "Headings within a table",
        finds: "A row that holds the headings again.",
        why: "What stands below it may belong to other periods.",
        losesThing: true
    )

    package static let sectionRow = Rule(
        "section-row",
        .error,
        .measures,
        title: "Rows of one word",
        finds: "A row with something in one cell only, such as the name of a section.",
        why: "It is no measure, and what it says of the rows below it would be lost."
    )

    package static let csvNotUTF8 = Rule(
        "csv-not-utf-8",
        .error,
        .measures,
        title: "CSV files that are not UTF-8",
        finds: "A CSV file in another encoding than UTF-8, as older versions of Excel save it.",
        why: "Letters beyond the plain alphabet, such as £, would turn into others.",
        answer: "Save it from Excel as \"CSV UTF-8 (Comma delimited)\".",
        losesThing: true
    )

    package static let csvControlCharacter = Rule(
        "csv-control-character",
        .error,
        .measures,
        title: "Invisible control characters in a table",
        finds: "A control character in a cell: it cannot be seen, and no page may contain it.",
        why: "It is usually left over from copying, and can hide something else.",
        losesThing: true
    )

    package static let csvRaggedRow = Rule(
        "csv-ragged-row",
        .error,
        .measures,
        title: "Rows with too many or too few cells",
        finds: "A row with more or fewer cells than there are headings.",
        why: "Its figures would be shown under the wrong headings.",
        losesThing: true
    )

    package static let csvStrayQuote = Rule(
        "csv-stray-quote",
        .error,
        .measures,
        title: "Double quotes inside a cell",
        finds: "A double quote in a cell that does not begin with one.",
        why: "Programs disagree about where such a cell ends.",
        losesThing: true
    )

    package static let csvTextAfterQuote = Rule(
        "csv-text-after-quote",
        .error,
        .measures,
        title: "Text after a closing double quote",
        finds: "Text after the double quote that closes a cell.",
        why: "Programs disagree about where such a cell ends.",
        losesThing: true
    )

    package static let csvUnclosedQuote = Rule(
        "csv-unclosed-quote",
        .error,
        .measures,
        title: "Double quotes that are never closed",
        finds: "A double quote that opens a cell and is never closed.",
        why: "The rest of the file would become part of one cell.",
        losesThing: true
    )

    package static let noHeadings = Rule(
        "no-headings",
        .error,
        .measures,
        title: "Tables with no headings",
        finds: "A table whose first row does not hold the headings.",
        why: "Nobody can tell what its figures are.",
        losesThing: true
    )

    package static let missingColumn = Rule(
        "missing-column",
        .error,
        .measures,
        title: "Missing columns",
        finds: "A column that every table of measures needs and that this one lacks.",
        why: "The measures cannot be read or judged.",
        losesThing: true
    )

    package static let repeatedColumn = Rule(
        "repeated-column",
        .error,
        .measures,
        title: "Repeated columns",
        finds: "A column that is there twice.",
        why: "Only one of the two would count.",
        losesThing: true
    )

    package static let unknownColumn = Rule(
        "unknown-column",
        .error,
        .measures,
        title: "Unknown columns",
        finds: "A column that is neither one of the known ones nor a period, or that a table does not have.",
        why: "What is in it would silently be left out.",
        losesThing: true
    )

    package static let noPeriods = Rule(
        "no-periods",
        .error,
        .measures,
        title: "Tables of measures with no period",
        finds: "A table of measures without a column for a period.",
        why: "There is nothing to show.",
        losesThing: true
    )

    package static let ambiguousPeriod = Rule(
        "ambiguous-period",
        .error,
        .measures,
        title: "Periods that can be read in two ways",
        finds: "A heading such as 2010-11, which may be a year or a month.",
        why: "Figures would be shown under the wrong date.",
        losesThing: true
    )

    package static let mixedPeriods = Rule(
        "mixed-periods",
        .error,
        .measures,
        title: "Periods of different kinds in one file",
        finds: "A heading whose kind of period differs from the others: a quarter among months.",
        why: "Such readings cannot be drawn or compared on one line.",
        answer: "Put them into a file of their own, such as kpis-annual.csv."
    )

    package static let periodOrder = Rule(
        "period-order",
        .error,
        .measures,
        title: "Periods out of order",
        finds: "Columns of periods that are not in order, oldest first.",
        why: "A column pasted in the wrong place is usually the wrong column."
    )

    package static let repeatedPeriod = Rule(
        "repeated-period",
        .error,
        .measures,
        title: "Repeated periods",
        finds: "A period that has two columns.",
        why: "Only one of the two readings would count."
    )

    package static let missingPeriod = Rule(
        "missing-period",
        .error,
        .measures,
        title: "Gaps between periods",
        finds: "Periods with no column between two that have one.",
        why: "A gap hides that a figure is missing.",
        answer: "Add the column; where there is no figure, give the reason in the cell, such as `[x] not available`."
    )

    package static let seriesForm = Rule(
        "series-form",
        .error,
        .measures,
        title: "Series that do not say what they are of",
        finds: "A cell under \"series\" that is neither `comparator: England` nor `part: Ward: Ham`.",
        why: "Another place's figure would be taken for the plan's own, or a part for the whole.",
        losesThing: true
    )

    package static let seriesWithoutMeasure = Rule(
        "series-without-measure",
        .error,
        .measures,
        title: "Comparators and parts of no measure",
        finds: "A row with something under \"series\" whose id no row of the plan's own has.",
        why: "There is nothing that it could be compared with.",
        losesThing: true
    )

    package static let repeatedSeries = Rule(
        "repeated-series",
        .error,
        .measures,
        title: "Series given twice",
        finds: "Two rows of one measure that are of the same place or group.",
        why: "Only one of the two would be shown.",
        losesThing: true
    )

    package static let seriesDiffers = Rule(
        "series-differs",
        .error,
        .measures,
        title: "Series that contradict their measure",
        finds: "A comparator or part with a title, unit, target or the like that is not its measure's.",
        why: "Figures in two units cannot be drawn on one scale, and only the plan's own figure has a target.",
        answer: "Leave the cell blank. What is counted otherwise is a measure of its own."
    )

    package static let targetByForm = Rule(
        "target-by-form",
        .error,
        .measures,
        title: "Targets with a date that cannot be used",
        finds: """
            A `target-by` that is not a figure, contradicts the target in the CSV file or has a path that begins \
            nowhere.
            """,
        why: "The rating depends on it.",
        losesThing: true
    )

    package static let targetProfileForm = Rule(
        "target-profile-form",
        .error,
        .measures,
        title: "Target profiles that cannot be used",
        finds: """
            A `target-profile` that has not one figure for each period of the year, falls within it, or does not end \
            with the year's target.
            """,
        why: "Every rating within the year depends on it.",
        losesThing: true
    )

    package static let symbolForm = Rule(
        "symbol-form",
        .error,
        .measures,
        title: "Symbols that mean nothing",
        finds: "An entry of `symbols` in site.yaml whose meaning is not a reason for having no figure.",
        why: "Every cell with the symbol would be read wrongly."
    )

    package static let decimalsForm = Rule(
        "decimals-form",
        .error,
        .measures,
        title: "Decimals that cannot be printed",
        finds: "A `decimals` that is below 0 or above 6.",
        why: "Figures could not be shown."
    )

    package static let baselineDisagrees = Rule(
        "baseline-disagrees",
        .error,
        .measures,
        title: "Baselines that contradict a reading",
        finds: "A `baseline` whose figure is not the measure's own reading of that period.",
        why: "Progress is measured from it."
    )

    package static let periodForm = Rule(
        "period-form",
        .error,
        .measures,
        title: "Periods that cannot be read",
        finds: "A period in kpis.yaml that is not one of the measure's kind.",
        why: "Nothing can be found under it.",
        losesThing: true
    )

    package static let repeatedKPI = Rule(
        "repeated-kpi",
        .error,
        .measures,
        title: "Repeated measures",
        finds: "A measure whose id is on another line of the file already.",
        why: "Only one of the two would be shown.",
        losesThing: true
    )

    package static let unknownKPI = Rule(
        "unknown-kpi",
        .error,
        .measures,
        title: "Details of unknown measures",
        finds: "An id in kpis.yaml that no table in the same folder has.",
        why: "What is said about it would silently be left out.",
        losesThing: true
    )

    package static let polarityForm = Rule(
        "polarity-form",
        .error,
        .measures,
        title: "Which way is better, unsaid",
        finds: "A word under \"better\" other than higher, lower, within and monitor.",
        why: "Without it, nothing can be judged.",
        losesThing: true
    )

    package static let unitForm = Rule(
        "unit-form",
        .error,
        .measures,
        title: "Units that cannot be read",
        finds: "A unit that is not a known one and not a plain word.",
        why: "The unit decides how a figure is shown and judged.",
        losesThing: true
    )

    package static let unitUnfamiliar = Rule(
        "unit-unfamiliar",
        .query,
        .measures,
        title: "Units that look misspelt",
        finds: "Units that differ from a known one by a letter or two.",
        why: "The unit decides how a figure is shown and judged.",
        answer: "Correct the unit, or acknowledge that it is meant."
    )

    package static let toleranceForm = Rule(
        "tolerance-form",
        .error,
        .measures,
        title: "Tolerances that cannot be read",
        finds: "A tolerance that is not a percentage, percentage points or an amount.",
        why: "It decides which readings count as near the target."
    )

    package static let toleranceUnitMismatch = Rule(
        "tolerance-unit-mismatch",
        .error,
        .measures,
        title: "Tolerances in another unit",
        finds: "A tolerance in percentage points for a measure that is not a percentage, and the like.",
        why: "It cannot be compared with the target."
    )

    package static let benchmarkForm = Rule(
        "benchmark-form",
        .error,
        .measures,
        title: "Comparators that cannot be read",
        finds: "A comparator that is not a figure.",
        why: "Readers compare with it."
    )

    package static let benchmarkWithoutFigure = Rule(
        "benchmark-without-figure",
        .query,
        .measures,
        title: "Comparators with no figure",
        finds: "Measures that name what they are compared with but give no figure for it.",
        why: "Readers cannot compare with a figure that is not there.",
        answer: "Add the figure under \"benchmark\", or remove its source."
    )

    package static let comparatorAsTarget = Rule(
        "comparator-as-target",
        .error,
        .measures,
        title: "Comparators in place of targets",
        finds: "A figure with words after it under \"target\": usually a comparator.",
        why: "What others achieve is not what the council set itself.",
        losesThing: true
    )

    package static let targetForm = Rule(
        "target-form",
        .error,
        .measures,
        title: "Targets that cannot be read",
        finds: "A target in a form that cannot be read.",
        why: "The rating depends on it.",
        losesThing: true
    )

    package static let targetUnitMismatch = Rule(
        "target-unit-mismatch",
        .error,
        .measures,
        title: "Targets in another unit",
        finds: "A target without its percent sign, in money for a count, and the like.",
        why: "80 and 80% are not the same.",
        answer: """
            Write it in the measure's unit. Where only the percent sign is missing, `scrutiny check --fix` adds it.
            """,
        losesThing: true
    )

    package static let targetAgainstPolarity = Rule(
        "target-against-polarity",
        .error,
        .measures,
        title: "Targets that contradict which way is better",
        finds: """
            A target that asks for higher figures where lower ones are better, a range that runs backwards, and the \
            like.
            """,
        why: "The rating would be the wrong way round.",
        losesThing: true
    )

    package static let targetWithoutBenchmark = Rule(
        "target-without-benchmark",
        .error,
        .measures,
        title: "Targets that need a comparator",
        finds: "A target such as \">= benchmark\" for a measure without a comparator.",
        why: "There is nothing to compare with."
    )

    package static let targetPathDisagrees = Rule(
        "target-path-disagrees",
        .error,
        .measures,
        title: "Targets that contradict their path",
        finds: "A target in the table that is none of those that `target-path` gives.",
        why: "Two targets cannot both be right.",
        losesThing: true
    )

    package static let repeatedTargetYear = Rule(
        "repeated-target-year",
        .error,
        .measures,
        title: "Years with two targets",
        finds: "A year that `target-path` names twice.",
        why: "Two targets cannot both be right.",
        losesThing: true
    )

    package static let targetChangeWithoutReason = Rule(
        "target-change-without-reason",
        .error,
        .measures,
        title: "Changed targets without a reason",
        finds: "An entry of `target-changes` without a reason.",
        why: "Loosening a target is one way to meet it.",
        losesThing: true
    )

    package static let targetChangeWithoutChange = Rule(
        "target-change-without-change",
        .error,
        .measures,
        title: "Changes that change nothing",
        finds: "An entry of `target-changes` whose old and new targets are the same.",
        why: "One of the two is wrong.",
        losesThing: true
    )

    package static let targetChangeOrder = Rule(
        "target-change-order",
        .error,
        .measures,
        title: "Changes of a target out of order",
        finds: "Entries of `target-changes` that are not in order, oldest first.",
        why: "The history of the target cannot be followed.",
        losesThing: true
    )

    package static let targetChangeBreaksChain = Rule(
        "target-change-breaks-chain",
        .error,
        .measures,
        title: "Changes of a target that do not follow from each other",
        finds: "An entry of `target-changes` that begins with a target other than the one before it ends with.",
        why: "A change in between is missing, or one of the two is wrong.",
        losesThing: true
    )

    package static let targetChangeDisagrees = Rule(
        "target-change-disagrees",
        .error,
        .measures,
        title: "Changes that lead to another target",
        finds: "A last change that leads to a target other than the one in the table.",
        why: "One of the two is wrong.",
        losesThing: true
    )

    package static let readingForm = Rule(
        "reading-form",
        .error,
        .measures,
        title: "Readings that cannot be read",
        finds: "A cell that is neither a figure nor a reason for having none.",
        why: "Nothing can be shown or judged."
    )

    package static let readingUnitMismatch = Rule(
        "reading-unit-mismatch",
        .error,
        .measures,
        title: "Readings in another unit",
        finds: "A reading without its percent sign, in money for a count, and the like.",
        why: "80 and 80% are not the same.",
        answer: """
            Write it in the measure's unit. Where only the percent sign is missing, `scrutiny check --fix` adds it.
            """
    )

    package static let figureAndReason = Rule(
        "figure-and-reason",
        .error,
        .measures,
        title: "A reason and a figure in one cell",
        finds: "A reason for having no figure, with a figure after it.",
        why: "The words after a reason are published, so a figure that was withheld would be published too.",
        losesThing: true
    )

    package static let fractionForm = Rule(
        "fraction-form",
        .error,
        .measures,
        title: "Fractions that cannot be read",
        finds: "A fraction that is not made of two whole numbers, the second above 0.",
        why: "No percentage can be worked out from it."
    )

    package static let fractionDisagrees = Rule(
        "fraction-disagrees",
        .error,
        .measures,
        title: "Fractions that contradict their percentage",
        finds: "A reading with a percentage and a fraction that do not agree.",
        why: "One of the two is wrong."
    )

    package static let blankReading = Rule(
        "blank-reading",
        .error,
        .measures,
        title: "Blank cells between readings",
        finds: "A blank cell between two readings.",
        why: "Nobody can tell whether the figure is late, lost or unavailable.",
        answer: "Give the reason: `[x] not available`, `[z] not applicable` or `[c]` suppressed."
    )

    package static let unknownMarker = Rule(
        "unknown-marker",
        .error,
        .measures,
        title: "Unknown markers",
        finds: "A marker in square brackets that is not one of the known ones.",
        why: "Readers would not know what it means."
    )

    package static let repeatedMarker = Rule(
        "repeated-marker",
        .error,
        .measures,
        title: "Repeated markers",
        finds: "A marker that is written twice after one reading.",
        why: "One of the two may stand for another marker."
    )

    package static let negativeReading = Rule(
        "negative-reading",
        .error,
        .measures,
        title: "Counts and shares below 0",
        finds: "A negative count or percentage.",
        why: "Nobody can count fewer than none.",
        losesThing: true
    )

    package static let readingOutOfRange = Rule(
        "reading-out-of-range",
        .query,
        .measures,
        title: "Figures that are unusual for their unit",
        finds: "Readings outside what their unit usually allows, such as a percentage above 100.",
        why: "It may be a typing error or another unit.",
        answer: "Correct the figure or the unit, or acknowledge that it is right."
    )

    package static let brokenCount = Rule(
        "broken-count",
        .query,
        .measures,
        title: "Counts that are not whole numbers",
        finds: "Readings with decimals of measures that count something.",
        why: "Nobody counts half a child: the figure is an average, or a typing error.",
        answer: "Correct the figure, or use the unit `ratio` or a word of its own."
    )

    package static let lookAlikeLetters = Rule(
        "look-alike-letters",
        .query,
        .measures,
        title: "Letters of other alphabets among the figures",
        finds: "Letters and digits of other alphabets that look like ours, in figures, periods and targets.",
        why: "They are read as what they look like, but nobody can find them by searching.",
        answer: "Retype them; `scrutiny check --fix` does."
    )
}
