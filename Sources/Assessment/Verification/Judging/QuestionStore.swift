package import Database
package import Records

/// Questions and answers in the database.
package enum QuestionStore {
    static func insert(
        question: String,
        about criterion: String,
        of dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO verification_question (dossier, entry, criterion, question)
            VALUES (\(dossier), \(entry), \(criterion), \(question))
            """
        )
    }

    static func insert(
        answer: String,
        to question: EntryNumber,
        of dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO verification_answer (dossier, question, entry, answer)
            VALUES (\(dossier), \(question), \(entry), \(answer))
            """
        )
    }

    static func exists(
        _ question: EntryNumber,
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> Bool {
        try connection.valueIfAny(
            EntryNumber.self,
            "SELECT entry FROM verification_question WHERE dossier = \(dossier) AND entry = \(question)"
        ) != nil
    }

    /// The questions of a dossier as known up to an entry, the earliest first.
    package static func all(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Question] {
        var questions: [Question] = []
        try connection.each(
            """
            SELECT entry, criterion, question FROM verification_question
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            questions.append(
                Question(entry: try row[0], criterion: try row[1], text: try row[2], answers: [])
            )
        }
        guard !questions.isEmpty else { return [] }
        let places = Dictionary(uniqueKeysWithValues: questions.enumerated().map { ($1.entry, $0) })
        try connection.each(
            """
            SELECT question, entry, answer FROM verification_answer
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            guard let place = places[try row[0]] else { return }
            questions[place].answers.append(Question.Answer(entry: try row[1], text: try row[2]))
        }
        return questions
    }
}
