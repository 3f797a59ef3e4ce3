import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct SignInTests {
    private func fails(_ office: TestOffice, _ login: String, _ password: String, _ visitor: Visitor? = nil)
        async
        -> String
    {
        do {
            _ = try await office.signIn.signIn(login, Password(password), visitor ?? office.visitor())
            return "in"
        } catch {
            return (error as? SignInError)?.code ?? "\(error)"
        }
    }

    @Test(arguments: Engine.allCases)
    func whoKnowsThePasswordIsIn(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let session = try await office.enter("ONE")
            let signedIn = try #require(
                try await office.sessions.recognise(session.token, from: Origin(.page))
            )
            #expect(signedIn.actor.person == person)
            #expect(signedIn.actor.body == office.body)
            #expect(signedIn.session.proof == Proof(.password, .one))
            #expect(signedIn.session.address == "192.0.2.7")
            let journal = try await office.journal()
            #expect(journal.contains("session.sign-in session \(session.id) method=password assurance=1"))
            #expect(!journal.contains("192.0.2.7"))
            #expect(!journal.contains(session.token.text))
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameIsAnsweredAndTheSameWorkIsDoneWhetherTheAccountExistsOrNot(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("exists")
            _ = try await office.person("no-password")
            let closed = try await office.personWithPassword("closed")
            _ = try await office.accounts.close(closed, by: TestOffice.shell)
            let parameters = office.hasher.parameters
            let logins = [
                "exists", "no-password", "closed", "nobody", "not a login", "", "'; DROP TABLE account", "-",
            ]
            for (number, login) in logins.enumerated() {
                for _ in 0..<5 {
                    office.hashes.forget()
                    let password = login == "closed" ? TestOffice.password : "không phải"
                    let visitor = office.visitor("192.0.2.\(number)")
                    #expect(await fails(office, login, password, visitor) == "sign-in.wrong")
                    #expect(office.hashes.made == [parameters])
                }
                // The brake is the same as well.
                office.hashes.forget()
                for _ in 0..<2 {
                    _ = await fails(office, login, "không phải", office.visitor("198.51.100.\(number)"))
                }
                #expect(
                    await fails(office, login, TestOffice.password, office.visitor("203.0.113.\(number)"))
                        == "sign-in.wait"
                )
                #expect(office.hashes.made.count == 1)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func waitsGrowAndEndAndASuccessWipesThemOut(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            var waits: [Int64] = []
            for number in 0..<12 {
                let before = office.time.now
                while true {
                    do {
                        _ = try await office.signIn.signIn(
                            "one",
                            Password("không phải"),
                            office.visitor("2001:db8:0:\(number)::1")
                        )
                    } catch SignInError.wait(let until) {
                        office.time.advance(milliseconds: until.milliseconds - office.time.now.milliseconds)
                        continue
                    } catch SignInError.wrong {
                        break
                    }
                }
                waits.append(office.time.now.milliseconds - before.milliseconds)
            }
            #expect(waits == [0, 0, 0, 0, 0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000])
            let until: Instant
            do {
                _ = try await office.enter("one")
                Issue.record("signed in while waiting")
                return
            } catch SignInError.wait(let moment) { until = moment }
            // A moment before is too early, and asking costs nothing.
            office.time.advance(milliseconds: until.milliseconds - office.time.now.milliseconds - 1)
            await #expect(throws: SignInError.wait(until: until)) { try await office.enter("one") }
            office.time.advance(milliseconds: 1)
            _ = try await office.enter("one")
            #expect(await fails(office, "one", "không phải") == "sign-in.wrong")
            _ = try await office.enter("one")
        }
    }

    @Test(arguments: Engine.allCases)
    func noWaitIsLongerThanAQuarterOfAnHourHoweverManyTriesThereWere(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            var longest: Int64 = 0
            for number in 0..<60 {
                let visitor = office.visitor("2001:db8:0:\(number)::1")
                while true {
                    do {
                        _ = try await office.signIn.signIn("one", Password("không phải"), visitor)
                    } catch SignInError.wait(let until) {
                        longest = max(longest, until.milliseconds - office.time.now.milliseconds)
                        office.time.advance(milliseconds: until.milliseconds - office.time.now.milliseconds)
                        continue
                    } catch SignInError.wrong { break }
                }
            }
            #expect(longest <= 900_000)
            #expect(longest >= 256_000)
            office.time.advance(milliseconds: 900_000)
            _ = try await office.enter("one")
        }
    }

    @Test(arguments: Engine.allCases)
    func strangersDoNotShutOutABrowserThatThePersonHasUsed(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            let device = try await office.enter("one").device
            for number in 0..<8 {
                _ = await fails(office, "one", "không phải", office.visitor("198.51.100.\(number)"))
            }
            #expect(await fails(office, "one", TestOffice.password) == "sign-in.wait")
            _ = try await office.enter("one", TestOffice.password, office.visitor(device: device))
            // The mark is worth nothing at another's login, nor touched, nor for guessing on and on.
            _ = try await office.personWithPassword("two")
            for number in 0..<6 {
                _ = await fails(office, "two", "không phải", office.visitor("198.51.100.\(number + 50)"))
            }
            #expect(
                await fails(office, "two", TestOffice.password, office.visitor(device: device))
                    == "sign-in.wait"
            )
            #expect(
                await fails(office, "one", TestOffice.password, office.visitor(device: device + "aa"))
                    == "sign-in.wait"
            )
            for _ in 0..<6 {
                _ = await fails(office, "one", "không phải", office.visitor(device: device))
            }
            #expect(
                await fails(office, "one", TestOffice.password, office.visitor(device: device))
                    == "sign-in.wait"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func anAddressIsSlowedOverAllLoginsAndOnesOwnSuccessDoesNotWipeThatOut(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            for number in 0..<20 {
                #expect(await fails(office, "login\(number)", "không phải") == "sign-in.wrong")
                if number % 5 == 4 { _ = try await office.enter("one") }
            }
            #expect(await fails(office, "another", "không phải") == "sign-in.wrong")
            #expect(await fails(office, "one", TestOffice.password) == "sign-in.wait")
            // Another address is not slowed; a neighbour in the same network of IPv6 is the same.
            _ = try await office.enter("one", TestOffice.password, office.visitor("192.0.2.8"))
            for number in 0..<21 {
                _ = await fails(
                    office,
                    "x\(number)xx",
                    "không phải",
                    office.visitor("2001:db8::\(number + 1)")
                )
            }
            #expect(
                await fails(office, "one", TestOffice.password, office.visitor("2001:db8::ffff"))
                    == "sign-in.wait"
            )
            #expect(
                await fails(office, "one", TestOffice.password, office.visitor("2001:db8:0:1::1")) == "in"
            )
            #expect(
                await fails(office, "one", TestOffice.password, office.visitor("::ffff:192.0.2.7"))
                    == "sign-in.wait"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func manyTriesAtOnceDoNotSlipThrough(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            office.hashes.forget()
            let answers = await withTaskGroup(of: String.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        await fails(office, "one", "không phải", office.visitor("198.51.100.\(number)"))
                    }
                }
                return await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
            }
            // Five are free; the sixth is heard, and all after it must wait.
            #expect(answers == ["sign-in.wrong": 6, "sign-in.wait": 34])
            #expect(office.hashes.made.count == 6)
        }
    }

    @Test(arguments: Engine.allCases)
    func failuresAreForgottenInTime(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            for _ in 0..<6 { _ = await fails(office, "one", "không phải") }
            #expect(await fails(office, "one", TestOffice.password) == "sign-in.wait")
            office.time.advance(milliseconds: 3_600_000)
            for _ in 0..<5 { #expect(await fails(office, "one", "không phải") == "sign-in.wrong") }
        }
    }

    @Test(arguments: Engine.allCases)
    func theJournalSaysThatSomebodyGuessesAndIsNotFloodedByIt(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            for number in 0..<22 {
                _ = await fails(office, "one", "không phải", office.visitor("2001:db8:0:\(number)::1"))
                office.time.advance(milliseconds: 300_000)
                _ = await fails(office, "unknown", "không phải", office.visitor("2001:db8:1:\(number)::1"))
            }
            let lines = try await office.journal().split(separator: "\n").filter {
                $0.contains("slow-sign-in")
            }
            #expect(lines.contains { $0 == "session.slow-sign-in account \(person) failures=5 kind=account" })
            #expect(lines.contains { $0.hasPrefix("session.slow-sign-in login ") })
            #expect(lines.count <= 8)
            #expect(try await !office.journal().contains("unknown"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aHashIsMadeAnewWhenParametersHaveBeenRaised(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            let dearer = try office.hashes.hasher(roundsLog2: 5)
            let signIn = SignIn(office.accounts, dearer, office.key)
            for made in [[4, 5], [5]] {
                office.hashes.forget()
                _ = try await signIn.signIn("one", Password(TestOffice.password), office.visitor())
                #expect(office.hashes.made.map(\.roundsLog2) == made)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aSignInNeverGivesOutATokenThatWasThereBefore(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            var tokens: Set<String> = []
            for _ in 0..<5 { tokens.insert(try await office.enter("one").token.text) }
            #expect(tokens.count == 5)
            let kept = try await office.database.read {
                try $0.values([UInt8].self, "SELECT token FROM session")
            }
            for token in tokens {
                #expect(!kept.contains(Array(token.utf8)))
                #expect(!kept.contains(Base32.bytes(token) ?? []))
            }
        }
    }
}
