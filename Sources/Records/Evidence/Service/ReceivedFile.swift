package import FileKinds

/// A file that was received whole, looked at and found good; it waits for what people say of it. Forgetting it leaves nothing behind.
package struct ReceivedFile: Sendable {
    package let content: StagedContent
    package let name: FileName
    package let inspection: Inspection
}
