/// Width and height of an image in pixels.
struct PixelSize {
    let width: Int
    let height: Int

    /// - Throws: when there is no pixel at all, or more than a program that shows the image should be asked to hold.
    func check(_ kind: FileKind, _ limits: InspectionLimits) throws(InspectionRefusal) {
        guard width > 0, height > 0 else { throw .damaged(kind, .dimensions) }
        // Sides are at most 32 bits, so the product fits.
        guard width <= limits.side, height <= limits.side, width * height <= limits.pixels else {
            throw .dimensions(width: width, height: height, side: limits.side, pixels: limits.pixels)
        }
    }
}
