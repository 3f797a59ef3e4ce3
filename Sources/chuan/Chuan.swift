@main
struct Chuan { static func main() {} }
