// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the drawn graph as rows of README's table: | what | milliseconds | promised |.
#include "graph/graphscene.h"
#include "graph/grouping.h"
#include "graph/graphview.h"
#include "graph/layoutrunner.h"

#include "bench/eventwatch.h"

#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace plexica;
using namespace plexica::app;

namespace {

GraphPicturePtr picture(int plugins, int connections)
{
    plugins::PluginGraph graph;
    const auto name = [](int i) { return QStringLiteral("plugin-%1").arg(i, 5, 10, QLatin1Char('0')); };
    std::mt19937 random(5);
    for (int i = 0; i < plugins; ++i) {
        plugins::GraphNode node;
        node.id = node.pluginId = name(i);
        node.version = QStringLiteral("1.0.0");
        graph.nodes.push_back(node);
        for (unsigned s = 0; s <= random() % 3; ++s) {
            node.serviceName = QStringLiteral("service-%1.items-%2").arg(i).arg(s);
            node.id = node.pluginId + u'/' + node.serviceName;
            node.health = static_cast<registry::Health>(random() % 20 == 0 ? random() % 3 : 0);
            graph.nodes.push_back(node);
        }
    }
    for (int i = 0; i < connections; ++i) {
        const int from = 1 + static_cast<int>(random() % static_cast<unsigned>(plugins - 1));
        resolver::DeclaredEdge edge;
        edge.from = name(from);
        edge.to = name(static_cast<int>(random() % static_cast<unsigned>(from)));
        edge.constraint = QStringLiteral("^1.0.0");
        edge.required = random() % 4 != 0;
        edge.satisfied = random() % 40 != 0;
        graph.declared.push_back(edge);
    }
    return makeGraphPicture(QStringLiteral("bench"), graph, {}, {});
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void row(const QString &what, const QString &result, const QString &promised)
{
    std::printf("| %s | %s | %s |\n", qPrintable(what), qPrintable(result), qPrintable(promised));
}

bench::EventWatch *watch = nullptr;

/// Lays out and shows as the page does; the longest the window was away meanwhile goes to `away`.
double show(GraphScene &scene, GraphView &view, const GraphPicturePtr &what, LayoutKind kind, double &away)
{
    LayoutRunner runner;
    QElapsedTimer timer;
    timer.start();
    scene.setPicture(what);
    const SceneLayout layout = scene.layoutRequest(kind, 1.6);
    bool done = false;
    QObject::connect(&runner, &LayoutRunner::finished, &scene, [&](quint64, const LayoutResultPtr &result) {
        scene.applyLayout(layout, *result, {}, false);
        view.fit();
        done = true;
    });
    runner.start(layout.request);
    away = milliseconds(timer);
    watch->reset();
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    QElapsedTimer paint;
    paint.start();
    view.viewport()->repaint();
    away = std::max({away, watch->longest, milliseconds(paint)});
    return milliseconds(timer);
}

/// Median and worst of the frames of a pan to and fro.
std::pair<double, double> pan(GraphView &view)
{
    std::vector<double> frames;
    for (int step = 0; step < 90; ++step) {
        QElapsedTimer timer;
        timer.start();
        const int by = (step / 15) % 2 == 0 ? 23 : -23;
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + by);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + by / 2);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        frames.push_back(milliseconds(timer));
    }
    std::sort(frames.begin(), frames.end());
    return {frames[frames.size() / 2], frames.back()};
}

} // namespace

int main(int argc, char **argv)
{
    bench::EventWatch application(argc, argv);
    watch = &application;
    std::puts("| Graph | ms | promised |\n|---|---|---|");
    const char *names[] = {"layered", "force", "radial"};
    const GraphPicturePtr medium = picture(500, 1000);
    for (int kind = 0; kind < layoutKindCount; ++kind) {
        GraphScene scene;
        GraphView view(scene);
        view.resize(1280, 800);
        view.show();
        double away = 0;
        const double all = show(scene, view, medium, static_cast<LayoutKind>(kind), away);
        row(QStringLiteral("500 plugins, %1 connections, %2: laid out and shown")
                .arg(medium->lines.size())
                .arg(QLatin1String(names[kind])),
            QStringLiteral("%1, longest single event %2").arg(all, 0, 'f', 0).arg(away, 0, 'f', 0),
            QStringLiteral("at most 2000, events at most 50"));
    }
    const GraphPicturePtr large = picture(2000, 4000);
    {
        GraphScene scene;
        GraphView view(scene);
        view.resize(1280, 800);
        view.show();
        QElapsedTimer timer;
        timer.start();
        const GraphSight sight = GraphExpression().look(*large);
        const DrawnPicture drawn =
            draw(large, sight, groupsOf(*large, groupingFor(*large, Grouping::Automatic, 2000)), {});
        const double folding = milliseconds(timer);
        double away = 0;
        const double all = show(scene, view, drawn.picture, LayoutKind::Layered, away);
        row(QStringLiteral("2,000 plugins in %1 groups, layered: laid out and shown")
                .arg(drawn.picture->plugins.size()),
            QStringLiteral("%1, longest single event %2")
                .arg(all + folding, 0, 'f', 0)
                .arg(std::max(away, folding), 0, 'f', 0),
            QStringLiteral("events at most 50"));
    }
    GraphScene scene;
    GraphView view(scene);
    view.resize(1280, 800);
    view.show();
    double away = 0;
    const double all = show(scene, view, large, LayoutKind::Force, away);
    row(QStringLiteral("2,000 plugins, %1 connections: laid out and shown").arg(large->lines.size()),
        QStringLiteral("%1, longest single event %2").arg(all, 0, 'f', 0).arg(away, 0, 'f', 0),
        QStringLiteral("events at most 50"));
    for (const double zoom : {0.0, 0.15, 0.3, 1.0}) {
        if (zoom > 0)
            view.setZoom(zoom);
        view.centerOn(view.scene()->sceneRect().center());
        QCoreApplication::processEvents();
        const auto [median, worst] = pan(view);
        row(QStringLiteral("2,000 plugins, a frame while panning at %1 %").arg(view.zoom() * 100, 0, 'f', 0),
            QStringLiteral("%1, worst %2").arg(median, 0, 'f', 1).arg(worst, 0, 'f', 1),
            QStringLiteral("at most 16.6"));
    }
    return 0;
}
