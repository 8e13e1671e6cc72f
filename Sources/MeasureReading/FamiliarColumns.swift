/// Columns that scorecards have and kpis.csv does not: where what is in them belongs.
enum FamiliarColumns {
    private static let places: [(names: Set<String>, advice: String)] = [
        (
            [
                "rag", "rag rating", "rag status", "rating", "status", "dot", "direction", "direction of travel",
                "trend",
                "variance", "performance", "change", "arrow",
            ],
            "leave it out: ratings, differences and directions of travel are computed"
        ),
        (
            ["ytd", "year to date", "average", "avg", "mean", "total", "outturn", "year end", "year-end", "full year"],
            "leave it out; figures for whole years go into a file of their own with a column for each, such as "
                + "kpis-annual.csv"
        ),
        (
            [
                "comment", "comments", "commentary", "narrative", "note", "notes", "update", "explanation", "reason",
                "action", "actions",
            ],
            "what is said about a figure belongs in 'commentary', under the measure's id in kpis.yaml"
        ),
        (
            ["owner", "lead", "lead officer", "responsible", "responsible officer", "service lead", "accountable"],
            "who answers for a measure belongs in 'owner', under its id in kpis.yaml"
        ),
        (
            [
                "definition", "description", "source", "data source", "numerator", "denominator", "frequency",
                "baseline",
            ],
            "this belongs in kpis.yaml, under the measure's id: definition, source, numerator, denominator, baseline"
        ),
        (
            [
                "england", "national", "national average", "region", "regional", "region average",
                "statistical neighbours",
                "stat neighbours", "neighbours", "comparator", "comparators", "family group", "cipfa",
            ],
            "write another place's figures in a row of their own, with the measure's id and 'comparator: England' under "
                + "'series'; one figure alone goes under 'benchmark'"
        ),
        (
            ["polarity", "good is", "good", "aim", "higher is better", "better if", "improvement"],
            "call it 'better', with 'higher', 'lower', 'within' or 'monitor' in its cells"
        ),
        (
            ["indicator", "measure", "kpi", "name", "measure name", "indicator name", "pi"],
            "call it 'title'; 'id' is a short name that never changes"
        ),
    ]

    /// What to do with a column; `nil` for one that is not familiar.
    static func advice(on heading: String) -> String? { places.first { $0.names.contains(heading) }?.advice }
}
