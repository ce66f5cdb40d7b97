// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedns.h"

#include <condition_variable>
#include <map>
#include <mutex>

#include <dlfcn.h>
#include <netdb.h>

namespace {

struct Name
{
    QByteArrayList addresses;
    bool hangs = false;
    int lookUps = 0;
};

struct State
{
    std::mutex mutex;
    std::condition_variable released;
    std::map<QByteArray, Name> names;
    int releases = 0;
    int hanging = 0;
};

/// Never destroyed: libcurl's resolver threads may outlive main().
State &state()
{
    static auto *const instance = new State;
    return *instance;
}

using GetAddrInfo = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

} // namespace

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto real = reinterpret_cast<GetAddrInfo>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const QByteArray name(node);
    if (!name.endsWith(".test"))
        return real(node, service, hints, result);
    QByteArray address;
    {
        std::unique_lock lock(state().mutex);
        Name &entry = state().names[name];
        if (entry.hangs) {
            ++entry.lookUps;
            ++state().hanging;
            state().released.wait(lock, [now = state().releases] { return state().releases > now; });
            --state().hanging;
            return EAI_AGAIN;
        }
        if (entry.addresses.isEmpty())
            return EAI_NONAME;
        address = entry.addresses.value(std::min<qsizetype>(entry.lookUps, entry.addresses.size() - 1));
        ++entry.lookUps;
    }
    // libcurl may ask for one family at a time.
    return real(address.constData(), service, hints, result);
}

namespace fakedns {

void answer(const QByteArray &name, const QByteArrayList &addresses)
{
    const std::lock_guard lock(state().mutex);
    state().names[name] = Name{addresses, false, 0};
}

void hang(const QByteArray &name)
{
    const std::lock_guard lock(state().mutex);
    state().names[name] = Name{{}, true, 0};
}

void release()
{
    const std::lock_guard lock(state().mutex);
    ++state().releases;
    for (auto &[name, entry] : state().names)
        entry.hangs = false; // for threads that come only now
    state().released.notify_all();
}

int lookUps(const QByteArray &name)
{
    const std::lock_guard lock(state().mutex);
    return state().names[name].lookUps;
}

int hanging()
{
    const std::lock_guard lock(state().mutex);
    return state().hanging;
}

} // namespace fakedns
