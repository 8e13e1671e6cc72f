// swift-tools-version: 6.2
//
// The order of the targets is the order of the work: content is read into values, values are judged, pages are made
// from them and written. A target may use only targets above it, so the manifest is the map of the program.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "scrutiny",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "scrutiny", targets: ["scrutiny"]),
        .executable(name: "scrutiny-serve", targets: ["scrutiny-serve"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // What everything may use: a finding at a place in a file, and markup that may be trusted.
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "SafeHTML", swiftSettings: strict),

        // Markdown: text to values and values to markup.
        .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(name: "Markdown", dependencies: ["CMark", "Diagnostics", "SafeHTML"], swiftSettings: strict),

        // What a thing of the content is made of is said once, in the terms of this module.
        .target(name: "Declarations", dependencies: ["Diagnostics", "Markdown"], swiftSettings: strict),

        // Pure values and rules. They know no files.
        .target(name: "Measures", dependencies: ["Declarations", "Diagnostics", "Markdown"], swiftSettings: strict),

        // Figures, units, days and periods as people write them: in cells, in links and in sentences.
        .target(name: "Figures", dependencies: ["Diagnostics", "Measures"], swiftSettings: strict),

        .target(
            name: "Model",
            dependencies: ["Declarations", "Diagnostics", "Figures", "Measures", "Markdown"],
            swiftSettings: strict
        ),

        // Reading: text to values, every one with its file, line and column.
        .target(name: "Spreadsheets", dependencies: ["Diagnostics", "Measures"], swiftSettings: strict),
        .target(
            name: "MeasureReading",
            dependencies: ["Diagnostics", "Figures", "Measures", "Markdown", "Spreadsheets"],
            swiftSettings: strict
        ),
        .target(
            name: "Reading",
            dependencies: [
                "Declarations", "Diagnostics", "Figures", "Measures", "MeasureReading", "Markdown", "Model",
                "Spreadsheets",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),

        // Files of office programs: what their users see in them.
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "Workbooks", dependencies: ["CZip", "CExpat", "Spreadsheets"], swiftSettings: strict),

        // The tables of figures in them, as files of the content.
        .target(
            name: "Importing",
            dependencies: [
                "Declarations", "Diagnostics", "Figures", "Markdown", "MeasureReading", "Measures", "Spreadsheets",
                "Workbooks",
            ],
            swiftSettings: strict
        ),

        // Checks: one a file, over the model alone.
        .target(
            name: "Checks",
            dependencies: ["Declarations", "Diagnostics", "Figures", "Measures", "Model", "Markdown"],
            swiftSettings: strict
        ),

        // Templates, charts and the pages made with them.
        .target(name: "Templates", dependencies: ["Diagnostics", "SafeHTML"], swiftSettings: strict),
        .target(name: "Charts", dependencies: ["Diagnostics", "Measures", "SafeHTML"], swiftSettings: strict),
        .target(
            name: "Pages",
            dependencies: [
                "Declarations", "Diagnostics", "Figures", "SafeHTML", "Measures", "Model", "Markdown", "Spreadsheets",
                "Templates", "Charts",
            ],
            swiftSettings: strict
        ),

        // The finished site: what is wrong with its pages, seen from their markup alone.
        .target(name: "FinishedSite", dependencies: ["Diagnostics", "SafeHTML"], swiftSettings: strict),

        // Output: the only part that writes.
        .target(name: "CFileExchange"),
        .target(name: "Publishing", dependencies: ["CFileExchange"], swiftSettings: strict),

        // New pieces of content, begun in the right place.
        .target(
            name: "Skeletons",
            dependencies: ["Declarations", "Diagnostics", "Measures", "Markdown", "Model", "Reading", "Spreadsheets"],
            swiftSettings: strict
        ),

        // A site in memory, shown in a browser on this computer.
        .target(name: "CLoopback"),
        .target(name: "Preview", dependencies: ["CLoopback", "Diagnostics", "SafeHTML"], swiftSettings: strict),

        // The templates are in the program too; the plugin writes them into a Swift file when it is compiled.
        .executableTarget(name: "embed-templates", swiftSettings: strict),
        .plugin(name: "TemplatesInside", capability: .buildTool(), dependencies: ["embed-templates"]),
        .target(name: "BuiltInTemplates", swiftSettings: strict, plugins: ["TemplatesInside"]),

        // The commands, and a main of a few lines.
        .target(
            name: "Commands",
            dependencies: [
                "BuiltInTemplates", "Diagnostics", "Model", "Reading", "Checks", "Templates", "Pages", "FinishedSite",
                "Publishing",
                "Importing", "Skeletons", "Spreadsheets", "Workbooks",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "scrutiny",
            dependencies: ["Commands", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict
        ),
        // The preview is a program of its own: its server would make every start of the other slower.
        .executableTarget(
            name: "scrutiny-serve",
            dependencies: [
                "Commands", "Diagnostics", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // Tests. Each module's tests mirror its folder.
        .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/Support", swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "SafeHTMLTests", dependencies: ["SafeHTML", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "MarkdownTests",
            dependencies: ["Diagnostics", "Markdown", "SafeHTML", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WorkbooksTests",
            dependencies: ["CZip", "TestSupport", "Workbooks"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Importing", "MeasureReading", "Measures", "TestSupport", "Workbooks"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SpreadsheetsTests",
            dependencies: ["Diagnostics", "Measures", "Spreadsheets"],
            swiftSettings: strict
        ),
        // Measures, made in tests from what files say.
        .target(
            name: "MeasureSupport",
            dependencies: ["Diagnostics", "Figures", "MeasureReading", "Measures"],
            path: "Tests/MeasureSupport",
            swiftSettings: strict
        ),
        .testTarget(
            name: "MeasuresTests",
            dependencies: ["Diagnostics", "Figures", "MeasureReading", "MeasureSupport", "Measures", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "FiguresTests",
            dependencies: ["Diagnostics", "Figures", "MeasureSupport", "Measures", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MeasureReadingTests",
            dependencies: [
                "Diagnostics", "Figures", "Markdown", "MeasureReading", "MeasureSupport", "Measures", "Spreadsheets",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ModelTests",
            dependencies: ["Declarations", "Diagnostics", "Figures", "Measures", "Markdown", "Model"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReadingTests",
            dependencies: ["Diagnostics", "Measures", "Markdown", "Model", "Reading", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ChecksTests",
            dependencies: ["Checks", "Diagnostics", "Measures", "Markdown", "Model", "Reading", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(name: "FinishedSiteTests", dependencies: ["Diagnostics", "FinishedSite"], swiftSettings: strict),
        .testTarget(
            name: "RecordTests",
            dependencies: ["Diagnostics", "Measures", "Model", "Reading", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TemplatesTests",
            dependencies: ["Diagnostics", "SafeHTML", "Templates"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ChartsTests",
            dependencies: ["Charts", "Diagnostics", "Figures", "Measures", "SafeHTML", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Declarations", "Diagnostics", "Model", "Pages", "Reading", "SafeHTML", "Templates", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SkeletonsTests",
            dependencies: ["Diagnostics", "Model", "Reading", "Skeletons", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PreviewTests",
            dependencies: ["Diagnostics", "Preview", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing", "TestSupport"], swiftSettings: strict),

        // Texts changed at random, for all readers: a few in the tests, a million with `make fuzz`.
        .target(
            name: "Fuzzing",
            dependencies: [
                "Diagnostics", "Markdown", "Reading", "SafeHTML", "Spreadsheets", "Templates", "TestSupport",
            ],
            path: "Tests/Fuzzing",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "fuzz",
            dependencies: ["Fuzzing", "Reading"],
            path: "Tests/Fuzz",
            swiftSettings: strict
        ),
        .testTarget(name: "ReliabilityTests", dependencies: ["Fuzzing"], swiftSettings: strict),

        // The real program, run on whole folders.
        .testTarget(
            name: "ProgramTests",
            dependencies: ["Declarations", "Model", "Reading", "scrutiny", "scrutiny-serve"],
            swiftSettings: strict
        ),
    ]
)
