/// The sound site with a rule that withholds numbers below 5.
let withDisclosure = """
    -- site.yaml --
    authority: Example Council
    committee: Scrutiny Panel
    plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
    reports: [autumn, spring]
    priorities: [01-early-help, 02-care]
    disclosure: {threshold: 5, noughts: shown}

    """
