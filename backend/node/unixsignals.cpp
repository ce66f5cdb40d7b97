// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/unixsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace plexica::node {

namespace {

std::array<int, 2> s_pipe{-1, -1};

void forward(int number)
{
    const int saved = errno;
    const auto byte = static_cast<char>(number);
    // A full pipe means that signals wait already.
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &byte, 1);
    errno = saved;
}

void makePipe()
{
    if (s_pipe[0] < 0 && ::pipe2(s_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("The pipe for signals could not be made");
}

void handle(std::initializer_list<int> numbers)
{
    struct sigaction action = {};
    action.sa_handler = forward;
    action.sa_flags = SA_RESTART;
    for (const int number : numbers)
        ::sigaction(number, &action, nullptr);
}

} // namespace

void UnixSignals::holdHangUp()
{
    makePipe();
    handle({SIGHUP});
}

void UnixSignals::releaseHangUp()
{
    std::signal(SIGHUP, SIG_DFL);
}

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    makePipe();
    m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(s_pipe[0], &byte, 1) == 1) {
            if (byte == SIGHUP)
                Q_EMIT hangUp();
            else
                Q_EMIT terminate();
        }
    });
    handle({SIGTERM, SIGINT, SIGHUP});
    std::signal(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : s_pipe) {
        ::close(end);
        end = -1;
    }
}

} // namespace plexica::node
