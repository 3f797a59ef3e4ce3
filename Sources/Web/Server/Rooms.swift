/// Every room of the site. A further room is one line here and a folder of its own.
package enum Rooms {
    package static func all(_ site: Site) -> [any Room] {
        [
            HomeRoom(site: site),
            UnitsRoom(site: site),
        ]
    }
}
