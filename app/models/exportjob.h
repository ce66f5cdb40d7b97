// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace plexica::app {

enum class ExportFormat { Csv, Json, JsonLines };

/// Something that is written to a file while the window stays alive; nothing at all if it fails or is cancelled.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to write; `written` or `failed` follows, never from within this call.
    virtual void start(const QString &fileName) = 0;
    virtual void cancel() = 0;

protected:
    /// That it is written (no fault), or that it is not: when the caller is no longer inside start() or cancel().
    void tell(int rows, const QString &fault);

Q_SIGNALS:
    /// `all` below 0: nobody knows how many there will be, and `words` say how far it came.
    void progress(int rows, int all, const QString &words);
    void written(int rows);
    void failed(const QString &reason);
};

/// A page that shows a part of something longer, and exports all of it instead of the rows that it has.
class ExportsAll
{
public:
    ExportsAll() = default;
    Q_DISABLE_COPY_MOVE(ExportsAll)
    virtual ~ExportsAll() = default;

    /// Writes everything that the page's filters leave, as CSV or as JSON lines.
    virtual ExportJob *exportAll(ExportFormat format, QObject *parent) const = 0;
};

} // namespace plexica::app
