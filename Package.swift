// swift-tools-version: 6.2

import PackageDescription

/// Every target is strict: warnings are errors, imports are explicit and internal, existentials are spelled out.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The wide kernels are for processors with AVX2; the program chooses when it starts. The flag reaches Swift's code
/// generator through the C target options.
#if arch(x86_64)
    let wide: [SwiftSetting] = strict + [.unsafeFlags(["-Xcc", "-march=x86-64-v3"])]
#else
    let wide = strict
#endif

let package = Package(
    name: "chuan",
    products: [
        .executable(name: "chuan", targets: ["chuan"]),
        .executable(name: "chuan-bench", targets: ["chuan-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        .target(name: "Quantities", swiftSettings: strict),
        .target(name: "CProcessor"),
        .target(name: "KernelOps", swiftSettings: strict),
        .target(name: "Kernels", dependencies: ["KernelOps"], swiftSettings: strict),
        .target(name: "KernelsWide", dependencies: ["KernelOps"], swiftSettings: wide),
        .target(name: "Territory", dependencies: ["Quantities"], swiftSettings: strict),
        .target(name: "Criteria", dependencies: ["Quantities"], swiftSettings: strict),
        .target(
            name: "Evaluation",
            dependencies: [
                "Quantities", "Criteria", "CProcessor", "KernelOps", "Kernels", "KernelsWide",
                .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Elements",
            dependencies: ["Quantities", "Territory", "Criteria"],
            swiftSettings: strict
        ),
        .target(
            name: "CriteriaFiles",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Elements", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .target(name: "TerritoryFiles", dependencies: ["Quantities", "Territory"], swiftSettings: strict),
        .target(
            name: "Tables",
            dependencies: ["Quantities", "Criteria", "Evaluation"],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "FileKinds", dependencies: ["CZlib"], swiftSettings: strict),
        .target(name: "CPostgres"),
        .target(
            name: "Database",
            dependencies: [
                "CPostgres",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(name: "CMail"),
        .target(name: "Mail", dependencies: ["Criteria", "CMail"], swiftSettings: strict),
        .target(
            name: "WebClient",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Records",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Elements", "Evaluation", "Tables", "Database",
                "FileKinds", "WebClient",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Assessment",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Elements", "Evaluation", "CriteriaFiles", "Tables",
                "Database", "Records", "Mail",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Demo",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Elements", "Evaluation", "Database", "Records",
                "Assessment",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "OpenID",
            dependencies: [
                "Quantities", "Records", "WebClient",
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            swiftSettings: strict
        ),
        .target(name: "HTML", swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Evaluation", "CriteriaFiles", "Database", "Records",
                "Assessment", "HTML", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "TestDatabases",
            dependencies: ["Database"],
            path: "Tests/TestDatabases",
            swiftSettings: strict
        ),
        .target(
            name: "TestLoad",
            dependencies: ["Database", "Records"],
            path: "Tests/TestLoad",
            swiftSettings: strict
        ),
        // Started by tests as a process of its own; no test links it, since its flushes are not those of the C library.
        .executableTarget(
            name: "WriteLoad",
            dependencies: ["TestLoad", "Database", "Records"],
            path: "Tests/WriteLoad",
            swiftSettings: strict,
            linkerSettings: [
                .unsafeFlags(
                    ["fdatasync", "fsync"].flatMap { ["-Xlinker", "--export-dynamic-symbol=\($0)"] }
                )
            ]
        ),
        .executableTarget(
            name: "chuan",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Elements", "Evaluation", "CriteriaFiles",
                "TerritoryFiles",
                "Tables", "Database", "FileKinds", "WebClient", "Records", "Assessment", "Demo", "Mail",
                "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "chuan-bench",
            dependencies: [
                "Quantities", "Territory", "Criteria", "Elements", "Evaluation", "CriteriaFiles",
                "TerritoryFiles",
                "Tables", "Database", "Records", "Assessment", "Demo",
            ],
            path: "Benchmarks/Sources/chuan-bench",
            swiftSettings: strict
        ),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"], swiftSettings: strict),
        .testTarget(name: "CriteriaTests", dependencies: ["Criteria", "Quantities"], swiftSettings: strict),
        .testTarget(
            name: "TerritoryTests",
            dependencies: ["Territory", "TerritoryFiles", "Quantities", "Tables"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ElementsTests",
            dependencies: [
                "Elements", "Criteria", "CriteriaFiles", "Quantities", "Territory", "TestDatabases",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["Evaluation", "Criteria", "Quantities", "CriteriaFiles"],
            exclude: ["Explanation/Snapshots"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CriteriaFilesTests",
            dependencies: ["CriteriaFiles", "Criteria", "Elements", "Quantities", "Territory"],
            exclude: ["Examples"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TablesTests",
            dependencies: ["Tables", "Evaluation", "Quantities"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "FileKindsTests",
            dependencies: ["FileKinds", "CZlib"],
            exclude: ["Samples"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DatabaseTests",
            dependencies: ["Database", "TestDatabases", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WebClientTests",
            dependencies: [
                "WebClient",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RecordsTests",
            dependencies: [
                "Records", "Criteria", "CriteriaFiles", "Database", "Elements", "Evaluation", "FileKinds",
                "Quantities", "TerritoryFiles", "Territory", "TestDatabases", "TestLoad", "WebClient",
            ],
            exclude: ["EvidenceStores/bucket-server.py"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OpenIDTests",
            dependencies: [
                "OpenID", "Records", "WebClient", "Database", "TestDatabases", "Quantities", "Territory",
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "MailTests", dependencies: ["Mail", "Criteria"], swiftSettings: strict),
        .testTarget(
            name: "AssessmentTests",
            dependencies: [
                "Assessment", "Records", "Database", "TestDatabases", "Quantities", "Criteria",
                "CriteriaFiles",
                "Elements", "Evaluation", "Territory", "TerritoryFiles", "Mail",
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "HTML", "WebClient", "Assessment", "Records", "Database", "TestDatabases",
                "Quantities",
                "Criteria", "CriteriaFiles", "Evaluation", "Territory", "TerritoryFiles",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DemoTests",
            dependencies: [
                "Demo", "Assessment", "CriteriaFiles", "Database", "Evaluation", "Quantities", "Records",
                "Territory", "TerritoryFiles", "TestDatabases",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ChuanTests",
            dependencies: [
                "chuan", "CriteriaFiles", "Database", "Evaluation", "Criteria", "Quantities", "Records",
                "Tables",
                "TestDatabases", "Territory", "TerritoryFiles",
            ],
            exclude: ["Examples", "Snapshots", "mail-server.py"],
            swiftSettings: strict
        ),
    ]
)
