/// How large a file and what it unpacks to may be.
package struct InspectionLimits: Hashable, Sendable {
    /// Bytes of the file itself.
    package var size: Int = 50 << 20
    /// Parts of a ZIP container.
    package var entries: Int = 10_000
    /// Bytes of all parts of a container when unpacked, those of containers inside it included.
    package var unpacked: Int = 512 << 20
    /// How many times larger than packed a part of more than ``ratioFloor`` bytes may be: pages of numbers reach some dozens, a
    /// bomb a thousand.
    package var ratio: Int = 250
    package var ratioFloor: Int = 8 << 20
    /// Containers inside containers: 1 allows a workbook within a document and nothing within that.
    package var depth: Int = 1
    /// Pixels along one side of an image.
    package var side: Int = 65_535
    /// Pixels of an image in all: an A0 sheet at 300 dots an inch has 140 million.
    package var pixels: Int = 300_000_000
    /// Pages of a TIFF file.
    package var pages: Int = 10_000

    package init() {}
}
