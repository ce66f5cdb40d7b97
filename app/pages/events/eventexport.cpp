// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/events/eventexport.h"

#include "bridge/nodelink.h"
#include "common/handover.h"
#include "models/csv.h"
#include "models/wording.h"

#include <QSaveFile>

#include <utility>

namespace plexica::app {

namespace {

QByteArray csvLine(const events::Event &event)
{
    const auto json = [](const JsonValue &value) {
        return value.isNull() ? QByteArray() : csvField(QString::fromUtf8(value.toJson()));
    };
    const QByteArrayList fields{QByteArray::number(event.id), toRfc3339(event.at),
                                csvField(event.type),         csvField(event.tenantId),
                                csvField(event.subject),      csvField(event.actor),
                                csvField(event.cause),        csvField(QString::fromLatin1(event.requestId)),
                                json(event.before),           json(event.after),
                                json(event.details)};
    return fields.join(',') + "\r\n";
}

} // namespace

EventFile::EventFile(const QString &fileName, ExportFormat format)
    : m_file(std::make_unique<QSaveFile>(fileName))
    , m_format(format)
{
}

EventFile::~EventFile() = default;

QString EventFile::fault() const
{
    return EventExport::tr("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString());
}

void EventFile::write(const std::vector<events::EventPtr> &events)
{
    if (!std::exchange(m_open, true)) {
        if (!m_file->open(QIODevice::WriteOnly)) {
            Q_EMIT done(fault());
            return;
        }
        if (m_format == ExportFormat::Csv)
            m_file->write("id,at,type,tenantId,subject,actor,cause,requestId,before,after,details\r\n");
    }
    for (const events::EventPtr &event : events) {
        if (m_format == ExportFormat::Csv) {
            m_file->write(csvLine(*event));
            continue;
        }
        JsonWriter writer;
        events::writeEvent(writer, *event);
        m_file->write(writer.take() + '\n');
    }
    Q_EMIT done(m_file->error() == QFileDevice::NoError ? QString() : fault());
}

void EventFile::finish()
{
    Q_EMIT finished(m_file->commit() ? QString() : fault());
}

void EventFile::drop()
{
    m_file->cancelWriting();
}

EventExport::EventExport(NodeLink &link, events::EventSearch search, ExportFormat format, QObject *parent)
    : ExportJob(parent)
    , m_link(link)
    , m_search(std::move(search))
    , m_format(format)
{
    m_search.limit = pageSize;
}

EventExport::~EventExport()
{
    if (m_file)
        QMetaObject::invokeMethod(m_file, &EventFile::drop);
    m_thread.quit();
    m_thread.wait();
}

void EventExport::start(const QString &fileName)
{
    m_file = new EventFile(fileName, m_format);
    m_file->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    connect(m_file, &EventFile::done, this, &EventExport::fileDone);
    connect(m_file, &EventFile::finished, this, &EventExport::end);
    m_running = true;
    m_thread.start(QThread::LowPriority);
    read();
}

void EventExport::cancel()
{
    if (m_running)
        end(tr("The export was cancelled; no file was written."));
}

void EventExport::read()
{
    m_link.searchEvents(m_search, replyTo<events::EventPage>(this, [this](const Result<events::EventPage> &page) {
                            if (!m_running)
                                return;
                            if (page)
                                take(*page);
                            else
                                end(tr("The events cannot be read: %1").arg(Wording::error(page.error())));
                        }));
}

void EventExport::take(const events::EventPage &page)
{
    m_rows += static_cast<int>(page.events.size());
    m_complete = page.complete || page.reachedId == 0;
    m_search.beforeId = page.reachedId;
    if (page.reachedId != 0)
        m_reachedAt = page.reachedAt;
    handOver();
    QMetaObject::invokeMethod(m_file, [file = m_file, events = page.events] {
        takeOver();
        file->write(events);
    });
}

/// One page at a time: neither the node nor memory is filled faster than the disk takes it.
void EventExport::fileDone(const QString &fault)
{
    if (!m_running)
        return;
    if (!fault.isEmpty())
        return end(fault);
    Q_EMIT progress(m_rows, -1,
                    m_reachedAt == TimePoint()
                        ? tr("%Ln event(s) written", nullptr, m_rows)
                        : tr("%1, back to %2", "count of events that were written, how far back")
                              .arg(tr("%Ln event(s) written", nullptr, m_rows), Wording::absoluteTime(m_reachedAt)));
    if (m_complete)
        QMetaObject::invokeMethod(m_file, &EventFile::finish);
    else
        read();
}

void EventExport::end(const QString &fault)
{
    if (!std::exchange(m_running, false))
        return;
    if (!fault.isEmpty())
        QMetaObject::invokeMethod(m_file, &EventFile::drop);
    tell(m_rows, fault);
}

} // namespace plexica::app
