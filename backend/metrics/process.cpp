// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/process.h"

#include <QByteArray>
#include <QFile>

#include <ctime>
#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>

namespace plexica::metrics {

namespace {

QByteArray contents(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int openDescriptors()
{
    DIR *const folder = ::opendir("/proc/self/fd");
    if (!folder)
        return 0;
    int count = 0;
    while (const dirent *entry = ::readdir(folder))
        count += entry->d_name[0] != '.';
    ::closedir(folder);
    return count - 1; // the folder itself
}

/// Seconds since 1970, from the ticks since the machine's start. (/proc/stat, which has that, is hidden by
/// ProcSubset=pid.)
double startTime()
{
    const QByteArray stat = contents("/proc/self/stat");
    // The second field is the program's name in parentheses, which may hold anything.
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return 0;
    const auto secondsOf = [](clockid_t clock) {
        timespec time{};
        ::clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    return secondsOf(CLOCK_REALTIME) - secondsOf(CLOCK_BOOTTIME)
           + fields[19].toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

QByteArrayList memoryPages()
{
    return contents("/proc/self/statm").split(' ');
}

double pageBytes()
{
    return static_cast<double>(::sysconf(_SC_PAGESIZE));
}

} // namespace

double residentBytes()
{
    const QByteArrayList pages = memoryPages();
    return pages.size() > 1 ? pages[1].toDouble() * pageBytes() : 0;
}

void writeProcess(Families &families)
{
    static const double started = startTime();
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    const QByteArrayList pages = memoryPages();
    families.counter("process_cpu_seconds_total", "User and system time of the process.",
                     seconds(usage.ru_utime) + seconds(usage.ru_stime));
    families.gauge("process_resident_memory_bytes", "Memory of the process that is resident.", residentBytes());
    families.gauge("process_virtual_memory_bytes", "Memory of the process that is mapped.",
                   pages[0].toDouble() * pageBytes());
    families.gauge("process_open_fds", "Open file descriptors.", openDescriptors());
    families.gauge("process_max_fds", "File descriptors that may be open.", static_cast<double>(files.rlim_cur));
    families.gauge("process_start_time_seconds", "When the process began, in seconds since 1970.", started);
}

} // namespace plexica::metrics
