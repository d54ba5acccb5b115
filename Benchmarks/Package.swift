// swift-tools-version: 6.1
import PackageDescription

/// The settings of every target, as in the product's package.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A package of its own, so that what measures the product never enters it.
let package = Package(
    name: "tdkt-flow-benchmarks",
    dependencies: [
        .package(name: "tdkt-flow", path: ".."),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        // Without its traits it counts no allocations; with them it replaces malloc, and what is measured is no longer what is installed.
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "OfficeBenchmarks",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Dossier", package: "tdkt-flow"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Workflow", package: "tdkt-flow"),
            ],
            path: "Benchmarks/OfficeBenchmarks",
            swiftSettings: strict,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        )
    ]
)
