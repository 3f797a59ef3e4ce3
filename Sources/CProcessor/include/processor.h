#ifndef CHUAN_PROCESSOR_H
#define CHUAN_PROCESSOR_H

/// 1 when the processor has everything that code for x86-64-v3 needs, else 0.
int chuan_processor_is_x86_64_v3(void);

#endif
