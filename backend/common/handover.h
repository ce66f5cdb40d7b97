// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace plexica {

#ifdef __SANITIZE_THREAD__
inline char eventQueue = 0; ///< stands for all of Qt's
#endif

/// To be called before values are given to Qt's event queue for another thread. The queue orders giving and taking, but
/// Qt's libraries are not instrumented, so the thread sanitizer has to be told. Nothing in any other build.
inline void handOver()
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(&eventQueue);
#endif
}

/// The other half: called by what the queue runs, before it looks at the values.
inline void takeOver()
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(&eventQueue);
#endif
}

} // namespace plexica
