// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 services in a window, of which 3,000 fall at once and come back: how long its events take, as a row of
// README's table: | what | milliseconds | promised |.
#include "models/standinnode.h"
#include "pages/services/servicespage.h"
#include "pages/services/servicetable.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace plexica;
using namespace plexica::app;

namespace {

/// Measures the longest of the events that it delivers; those within others count with them.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (took > longest) {
            longest = took;
            what = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + QString::number(event->type());
        }
        return done;
    }
    double longest = 0;
    QString what;

private:
    int m_depth = 0;
};

constexpr int all = 10'000;
constexpr int falling = 3'000;
constexpr int slice = 2'000; // as the node sends

} // namespace

int main(int argc, char **argv)
{
    Watch application(argc, argv);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(application);
    StandInNode node;
    std::vector<registry::Service> services;
    for (registry::Service &service : manyServices(all)) {
        service.instances.front().observe(registry::Health::Healthy);
        services.push_back(service);
        node.services.emplace(service.id, service);
    }
    MainWindow window(node, theme, settings, WindowOptions{});
    window.resize(1280, 800);
    window.show();
    window.nodeStarted();
    if (!QTest::qWaitFor([&] { return window.services().isComplete(); }, 60'000))
        return 1;
    QTest::qWait(1500); // until nothing of the start is left
    const auto turn = [&](bool down) {
        application.longest = 0;
        for (int from = 0; from < falling; from += slice) {
            Update update;
            for (int i = from; i < std::min(from + slice, falling); ++i) {
                registry::Service &service = services[static_cast<std::size_t>(i)];
                registry::StatusReason reason;
                reason.kind = QStringLiteral("CONNECTION_REFUSED");
                reason.url = QStringLiteral("http://127.0.0.1:3100/health");
                reason.text = QStringLiteral("GET http://127.0.0.1:3100/health: connection refused");
                reason.since = currentTime();
                const auto why = std::make_shared<const registry::StatusReason>(reason);
                service.instances.front().observe(down ? registry::Health::Unavailable : registry::Health::Healthy,
                                                  down ? why : nullptr);
                update.services.push_back(share(service));
                auto event = statusEvent(service, down ? QStringLiteral("HEALTHY") : QStringLiteral("UNAVAILABLE"),
                                         down ? QStringLiteral("UNAVAILABLE") : QStringLiteral("HEALTHY"), {}, 0);
                static qint64 id = 0;
                event.id = ++id;
                if (down)
                    event.details.insert(QStringLiteral("reason"),
                                         registry::statusReasonValue(reason, registry::BodyHead::Hidden));
                update.events.push_back(event);
                update.told.push_back(event);
            }
            update.revision = ++node.revision;
            // As from the node's thread: on a turn of the loop of its own.
            auto shared = std::make_shared<const Update>(std::move(update));
            QMetaObject::invokeMethod(
                &node, [&node, shared] { Q_EMIT node.updated(shared); }, Qt::QueuedConnection);
            QTest::qWait(100);
        }
        QTest::qWait(1000);
        std::printf("| %s %d of %d services at once: longest event of the window | %.0f ms (%s) | 50 ms |\n",
                    down ? "fall" : "return", falling, all, application.longest, qPrintable(application.what));
    };
    turn(true);
    turn(false);
    std::printf("| entries of the bell for both | %d | few |\n", window.notifications().rowCount());
    std::fflush(stdout);
    return 0;
}
