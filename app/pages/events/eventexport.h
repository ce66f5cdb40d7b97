// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventsearch.h"
#include "models/exportjob.h"

#include <QThread>

#include <memory>

class QSaveFile;

namespace plexica::app {

class NodeLink;

/// Turns events to text and puts them into a file, on a thread of its own.
class EventFile : public QObject
{
    Q_OBJECT
public:
    EventFile(const QString &fileName, ExportFormat format);
    ~EventFile() override;

    void write(const std::vector<events::EventPtr> &events);
    void finish();
    void drop();

Q_SIGNALS:
    /// What was given is written; `fault`: it cannot be.
    void done(const QString &fault);
    void finished(const QString &fault);

private:
    QString fault() const;

    std::unique_ptr<QSaveFile> m_file;
    ExportFormat m_format;
    bool m_open = false;
};

/// Writes every event that a search finds, newest first, whatever the page has loaded: read from the node in pages, one
/// at a time, and written on a thread of its own. Lives on the GUI thread.
class EventExport : public ExportJob
{
    Q_OBJECT
public:
    static constexpr int pageSize = 500;

    EventExport(NodeLink &link, events::EventSearch search, ExportFormat format, QObject *parent = nullptr);
    ~EventExport() override;

    void start(const QString &fileName) override;
    void cancel() override;

private:
    void read();
    void take(const events::EventPage &page);
    void fileDone(const QString &fault);
    void end(const QString &fault);

    NodeLink &m_link;
    events::EventSearch m_search;
    ExportFormat m_format;
    QThread m_thread;
    EventFile *m_file = nullptr; ///< lives on the thread
    int m_rows = 0;
    TimePoint m_reachedAt;
    bool m_complete = false;
    bool m_running = false;
};

} // namespace plexica::app
