/// What an endpoint gives back: a whole answer, or events until there are no more.
enum EndpointAnswer: Sendable {
    case whole(Answer)
    case events(EventWriter)
}
