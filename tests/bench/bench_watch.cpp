// SPDX-License-Identifier: GPL-3.0-or-later
// Watchers and changes: opens many plain connections that watch shared data, writes at a rate so that each change is of
// concern to a few of them, and says how long after its answer's commit began a change was seen, and what a watcher
// costs the node (each half minute again). A client of its own, since no load generator reads streams: one thread,
// epoll.
//
//     bench_watch PORT PID [WATCHERS [CHANGES-A-SECOND [SECONDS [OTHER-PORT]]]]
//
// Writes go to OTHER-PORT if it is given: another node of the same database.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

long long microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now().time_since_epoch()).count();
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::exit(1);
    }
    const int one = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return fd;
}

long residentKiB(const std::string &pid)
{
    std::ifstream status("/proc/" + pid + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmRSS:", 0) == 0)
            return std::atol(line.c_str() + 6);
    }
    return -1;
}

struct Connection
{
    int fd = -1;
    bool watches = false;
    bool synced = false;
    std::string in;
};

struct Bench
{
    std::vector<Connection> connections;
    std::vector<long long> latencies;
    long long synced = 0;
    long long answers = 0;
    long long refused = 0;
    int poll = ::epoll_create1(0);

    void add(int port, bool watches, const std::string &request)
    {
        Connection connection;
        connection.fd = connectTo(port);
        connection.watches = watches;
        if (!request.empty() && ::send(connection.fd, request.data(), request.size(), 0) < 0)
            std::perror("send");
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = connections.size();
        ::epoll_ctl(poll, EPOLL_CTL_ADD, connection.fd, &event);
        connections.push_back(std::move(connection));
    }

    void take(Connection &connection)
    {
        static char buffer[256 * 1024];
        const ssize_t got = ::recv(connection.fd, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got <= 0) {
            if (got == 0) {
                std::fprintf(stderr, "a connection was closed: %s\n", connection.in.substr(0, 300).c_str());
                std::exit(1);
            }
            return;
        }
        const long long now = microseconds();
        connection.in.append(buffer, static_cast<size_t>(got));
        std::string &in = connection.in;
        if (!connection.watches) {
            for (size_t at = in.find("HTTP/1.1 "); at != std::string::npos; at = in.find("HTTP/1.1 ", at)) {
                if (at + 12 > in.size())
                    break;
                ++answers;
                refused += in.compare(at + 9, 3, "201") != 0;
                at += 12;
                in.erase(0, at);
                at = 0;
            }
            if (in.size() > 16)
                in.erase(0, in.size() - 12);
            return;
        }
        for (size_t end = in.find("\n\n"); end != std::string::npos; end = in.find("\n\n")) {
            const std::string_view block(in.data(), end);
            if (block.find("event: synced") != std::string_view::npos && !connection.synced) {
                connection.synced = true;
                ++synced;
            }
            // What was there before is no change.
            if (const size_t value = block.find("\"value\":"); connection.synced && value != std::string_view::npos) {
                if (const long long sent = std::atoll(block.data() + value + 8); sent > 0)
                    latencies.push_back(now - sent);
            }
            in.erase(0, end + 2);
        }
    }

    void run(int milliseconds)
    {
        epoll_event events[512];
        const int count = ::epoll_wait(poll, events, 512, milliseconds);
        for (int i = 0; i < count; ++i)
            take(connections[events[i].data.u64]);
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "bench_watch PORT PID [WATCHERS [CHANGES-A-SECOND [SECONDS [OTHER-PORT]]]]\n");
        return 2;
    }
    const int port = std::atoi(argv[1]);
    const std::string pid = argv[2];
    const int watchers = argc > 3 ? std::atoi(argv[3]) : 5000;
    const int rate = argc > 4 ? std::atoi(argv[4]) : 1000;
    const int seconds = argc > 5 ? std::atoi(argv[5]) : 10;
    const int writePort = argc > 6 ? std::atoi(argv[6]) : port;
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);

    constexpr int concerned = 5; // watchers of one key
    const int keys = watchers > 0 ? std::max(1, watchers / concerned) : 1'000;
    Bench bench;
    const long before = residentKiB(pid);
    for (int i = 0; i < watchers; ++i) {
        bench.add(port, true,
                  "GET /api/watch?kinds=sharedData&values=true&tenantId=bench&namespace=n&prefix=k"
                      + std::to_string(i % keys) + ": HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        bench.run(0);
    }
    const auto began = Clock::now();
    while (bench.synced < watchers && Clock::now() - began < std::chrono::seconds(60))
        bench.run(100);
    std::printf("watchers synced      %lld\n", bench.synced);
    const long open = residentKiB(pid);
    std::printf("bytes a watcher      %ld (resident, %ld KiB before)\n", (open - before) * 1024 / std::max(1, watchers),
                before);
    std::fflush(stdout);

    constexpr int writers = 256; // so that group commit has something to gather
    const size_t first = bench.connections.size();
    for (int i = 0; i < writers; ++i)
        bench.add(writePort, false, {});
    const long long start = microseconds();
    long long sent = 0;
    constexpr long long sizeInterval = 30'000'000; // microseconds
    long long sizeDue = sizeInterval;
    const long long total = static_cast<long long>(rate) * seconds;
    while (sent < total) {
        const long long passed = microseconds() - start;
        if (passed >= sizeDue) {
            std::printf("resident at %lld s, KiB %ld\n", passed / 1'000'000, residentKiB(pid));
            sizeDue += sizeInterval;
        }
        const long long due = passed * rate / 1'000'000;
        for (; sent < std::min(due, total); ++sent) {
            const std::string body = "{\"tenantId\":\"bench\",\"namespace\":\"n\",\"key\":\"k"
                                     + std::to_string(sent % keys)
                                     + ":x\",\"ownerId\":\"p\",\"value\":" + std::to_string(microseconds()) + "}";
            const std::string request = "POST /api/shared-data/set HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                                        "application/json\r\nContent-Length: "
                                        + std::to_string(body.size()) + "\r\n\r\n" + body;
            const int fd = bench.connections[first + static_cast<size_t>(sent % writers)].fd;
            if (::send(fd, request.data(), request.size(), 0) < 0)
                std::perror("send");
        }
        bench.run(1);
    }
    const auto ended = Clock::now();
    while (Clock::now() - ended < std::chrono::seconds(2))
        bench.run(50);

    std::sort(bench.latencies.begin(), bench.latencies.end());
    const auto at = [&](double share) {
        if (bench.latencies.empty())
            return -1.0;
        const auto place = static_cast<size_t>(share * static_cast<double>(bench.latencies.size() - 1));
        return static_cast<double>(bench.latencies[place]) / 1000;
    };
    std::printf("changes written      %lld (%lld answers, %lld refused)\n", sent, bench.answers, bench.refused);
    std::printf("changes seen         %zu\n", bench.latencies.size());
    std::printf("seen after, ms       p50 %.1f  p99 %.1f  max %.1f\n", at(0.5), at(0.99), at(1.0));
    std::printf("resident after, KiB  %ld\n", residentKiB(pid));
    return 0;
}
