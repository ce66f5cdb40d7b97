// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <QString>
#include <QTimer>

#include <memory>

class QGraphicsItem;

namespace plexica::app {

class GraphScene;

enum class GraphFormat { Svg, Png, Pdf, Dot };

/// By the end of the name; SVG if it says nothing.
GraphFormat graphFormatOf(const QString &fileName);

/// Writes the graph as it stands (what is hidden is left out) to a file, in the light theme and in full detail: some
/// cards and lines each turn of the event loop, so that the window stays alive, and nothing at all if it fails or is
/// cancelled. PNG is as large as the graph at 200 %, at most 12,000 pixels a side.
class GraphExport : public QObject
{
    Q_OBJECT
public:
    /// The scene must outlive the export.
    GraphExport(GraphScene &scene, GraphFormat format, QObject *parent = nullptr);
    ~GraphExport() override;

    /// Begins to write; `written` or `failed` follows, never from within this call.
    void start(const QString &fileName);
    void cancel();
    /// How many steps there are.
    int steps() const { return static_cast<int>(m_items.size()); }

Q_SIGNALS:
    void progress(int done, int all);
    void written();
    void failed(const QString &reason);

private:
    struct Canvas;
    bool begin();
    void writeSome();
    void end(const QString &fault);
    QByteArray dotText() const;

    GraphScene &m_graph;
    GraphFormat m_format;
    QString m_fileName;
    QTimer m_turn;
    QList<QGraphicsItem *> m_items; ///< from back to front
    std::unique_ptr<Canvas> m_canvas;
    int m_done = 0;
};

} // namespace plexica::app
