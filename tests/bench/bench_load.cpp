// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window and node in one program that measures the window's events. Goes from page to page. Arguments are
// those of plexica-console. Says where it listens; at SIGTERM (tests/bench/load sends it) prints a row a page and its
// memory. With PLEXICA_BENCH_PAUSED the window is paused instead, and resumes at SIGTERM; what it shows then is written
// into the file that this names, a line "name status" a service.
#include "bench/eventwatch.h"
#include "bridge/embeddednode.h"
#include "common/logging.h"
#include "config/loadsettings.h"
#include "node/unixsignals.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <map>

using namespace plexica;
using namespace plexica::app;

namespace {

constexpr int millisecondsAPage = 4000;

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Seen
{
    double longest = 0;
    QString what;
    int visits = 0;
};

} // namespace

int main(int argc, char **argv)
{
    config::LoadInputs inputs;
    for (int i = 0; i < argc; ++i)
        inputs.arguments.append(QString::fromLocal8Bit(argv[i]));
    inputs.environment = QProcessEnvironment::systemEnvironment();
    inputs.program = config::Program::Console;
    const auto loaded = config::loadSettings(inputs);
    if (!loaded)
        return 2;
    bench::EventWatch application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    installLogging(loaded->settings.logLevel, loaded->settings.logFormat);
    node::UnixSignals signals;
    QTemporaryDir folder;
    QSettings state(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(application);
    EmbeddedNode host(std::make_unique<LocalSettings>(inputs, *loaded), loaded->settings);
    WindowOptions options;
    options.defaultTenant = loaded->settings.defaultTenant;
    auto window = std::make_unique<MainWindow>(host, theme, state, options);
    window->resize(1280, 800);
    window->show();

    std::map<QString, Seen> pages;
    std::vector<double> memory; // after each round
    int row = -1;
    QTimer walk;
    walk.setInterval(millisecondsAPage);
    const auto closePage = [&] {
        Seen &seen = pages[window->currentPage()->id()];
        ++seen.visits;
        if (application.longest > seen.longest) {
            seen.longest = application.longest;
            seen.what = application.what;
        }
    };
    QObject::connect(&walk, &QTimer::timeout, &application, [&] {
        if (row >= 0)
            closePage();
        if (++row == static_cast<int>(window->pages().size())) {
            row = 0;
            memory.push_back(residentMebibytes());
        }
        application.reset();
        window->navigation()->setCurrentRow(row);
    });
    const QString shownFile = qEnvironmentVariable("PLEXICA_BENCH_PAUSED");
    auto *pause = window->findChild<QAction *>(QStringLiteral("pause"));
    QTimer minute;
    QObject::connect(&minute, &QTimer::timeout, &application, [&] { memory.push_back(residentMebibytes()); });
    // All of what was there at the start is shown first; USR-like signals are not needed: SIGHUP begins.
    QObject::connect(&signals, &node::UnixSignals::hangUp, &application, [&] {
        application.count = application.tooLong = 0;
        if (shownFile.isEmpty())
            return walk.start();
        pause->trigger();
        memory.push_back(residentMebibytes());
        minute.start(60'000);
    });
    QObject::connect(&host, &EmbeddedNode::started, window.get(), [&](const QStringList &addresses) {
        std::printf("Listening on %s\n", qPrintable(addresses.first()));
        std::fflush(stdout);
        window->nodeStarted();
    });
    QObject::connect(&host, &EmbeddedNode::failed, &application, [](int code, const QString &message) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        QCoreApplication::exit(code);
    });
    QObject::connect(&host, &EmbeddedNode::stopped, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&signals, &node::UnixSignals::terminate, &application, [&] {
        walk.stop();
        minute.stop();
        if (!shownFile.isEmpty()) {
            const double paused = residentMebibytes();
            application.reset();
            pause->trigger();
            QTimer::singleShot(3'000, &application, [&, paused] {
                std::printf("| console paused: memory at the pause, at most, before and after it | %.0f, %.0f, %.0f, "
                            "%.0f MiB | "
                            "at most 50 MB more |\n",
                            memory.front(), *std::max_element(memory.begin(), memory.end()), paused,
                            residentMebibytes());
                std::printf("| console paused: longest event when it goes on | %.0f ms (%s) | at most 50 ms |\n",
                            application.longest, qPrintable(application.what));
                QFile file(shownFile);
                if (file.open(QIODevice::WriteOnly)) {
                    const ServiceModel &services = window->services();
                    for (int i = 0; i < services.rowCount(); ++i)
                        file.write(services.service(i)->serviceName.toUtf8() + ' '
                                   + registry::healthName(services.service(i)->status()).toUtf8() + '\n');
                }
                file.close();
                std::fflush(stdout);
                window->hide();
                host.stop();
            });
            return;
        }
        for (const auto &[page, seen] : pages)
            std::printf("| console under load, page %s: longest event in %d visits | %.0f ms (%s) | at most 50 ms |\n",
                        qPrintable(page), seen.visits, seen.longest, qPrintable(seen.what));
        std::printf("| console under load: events over 50 ms | %lld of %lld | none |\n",
                    static_cast<long long>(application.tooLong), static_cast<long long>(application.count));
        // Not from the first round on: what is kept for a while (traces, calls, a minute's numbers) fills first.
        const auto middle = [&memory](std::size_t from, std::size_t to) {
            std::vector<double> part(memory.begin() + static_cast<std::ptrdiff_t>(from),
                                     memory.begin() + static_cast<std::ptrdiff_t>(to));
            std::sort(part.begin(), part.end());
            return part[part.size() / 2];
        };
        if (const std::size_t rounds = memory.size(); rounds >= 4) {
            std::printf("| console under load: memory after a round, median of the second quarter and of the last "
                        "(%zu rounds) | %.0f and %.0f MiB | flat |\n",
                        rounds, middle(rounds / 4, rounds / 2), middle(rounds - rounds / 4, rounds));
            std::printf("| console under load: memory after each round, MiB |");
            for (const double size : memory)
                std::printf(" %.0f", size);
            std::printf(" | |\n");
        }
        std::fflush(stdout);
        window->hide();
        host.stop();
    });
    QTimer::singleShot(0, &host, [&host] { host.start(); });
    const int code = QApplication::exec();
    window.reset();
    return code;
}
