extension Account {
    func with(name: String, email: String?, _ entry: EntryNumber) -> Account {
        Account(
            person: person,
            body: body,
            login: login,
            name: name,
            email: email,
            created: created,
            changed: entry,
            closed: closed,
            erased: erased
        )
    }

    func with(body: Identifier<Body>, _ entry: EntryNumber) -> Account {
        Account(
            person: person,
            body: body,
            login: login,
            name: name,
            email: email,
            created: created,
            changed: entry,
            closed: closed,
            erased: erased
        )
    }

    func with(closed entry: EntryNumber) -> Account {
        Account(
            person: person,
            body: body,
            login: login,
            name: name,
            email: email,
            created: created,
            changed: entry,
            closed: entry,
            erased: erased
        )
    }

    func erased(_ entry: EntryNumber) -> Account {
        Account(
            person: person,
            body: body,
            login: nil,
            name: nil,
            email: nil,
            created: created,
            changed: entry,
            closed: closed,
            erased: entry
        )
    }
}
