// swift-tools-version: 6.2
//
// Measures rendering against swift-mustache. A package of its own, so that the program does not depend on a library
// that only the comparison needs. The folders of the program's own targets are links to the real ones.
//
//     swift run -c release --package-path Benchmarks

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
    ],
    targets: [
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "SafeHTML", swiftSettings: strict),
        .target(name: "Templates", dependencies: ["Diagnostics", "SafeHTML"], swiftSettings: strict),
        .executableTarget(
            name: "TemplateBenchmark",
            dependencies: [
                "SafeHTML", "Templates", .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict
        ),
    ]
)
