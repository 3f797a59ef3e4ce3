// swift-tools-version: 6.2

import PackageDescription

// What the drivers of Chuẩn are compared with: the same work by GRDB and by libpq, written out. Built by `make bench` alone.
let package = Package(
    name: "bare",
    dependencies: [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")],
    targets: [
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq"),
        .executableTarget(
            name: "bare",
            dependencies: ["CLibpq", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: [.treatAllWarnings(as: .error)]
        ),
    ]
)
