import CProcessor

/// What this machine's processor can do, asked once.
enum Processor {
    /// Whether the wide kernels run here: they need what x86-64-v3 has (AVX2, FMA, BMI2).
    static let hasWideVectors = chuan_processor_is_x86_64_v3() == 1
}
