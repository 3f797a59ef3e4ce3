#include "processor.h"

int chuan_processor_is_x86_64_v3(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2") &&
           __builtin_cpu_supports("bmi");
#else
    // Elsewhere both builds of the kernels are the same.
    return 0;
#endif
}
