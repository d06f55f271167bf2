#include <stddef.h>
#include <stdint.h>

extern void fz_init(uint8_t *counters, int count);
extern int fz_one(const uint8_t *data, int length);

__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t counters[65536];

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    fz_init(counters, sizeof counters);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
    if (fz_one(data, (int)length))
    {
        __builtin_trap();
    }

    return 0;
}
