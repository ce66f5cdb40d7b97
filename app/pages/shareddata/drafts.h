// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <QObject>

#include <map>

namespace plexica::app {

/// What was typed into a value and has not been saved.
struct Draft
{
    QString text;
    qint64 version = 0; ///< that it was typed on; 0: there was none
    TimePoint at;       ///< when it was typed last
    bool operator==(const Draft &) const = default;
};

/// Unsaved edits of shared data, one an entry. They outlive the selection, and by a file of their user's alone the
/// program. GUI thread.
class Drafts : public QObject
{
    Q_OBJECT
public:
    /// More are kept, but not over a restart: the newest go to the file.
    static constexpr qsizetype maximumBytes = 4 * 1024 * 1024;

    using QObject::QObject;

    void put(const SharedKey &id, Draft draft);
    void remove(const SharedKey &id);
    /// nullptr: nothing was typed there.
    const Draft *find(const SharedKey &id) const;
    int count() const { return static_cast<int>(m_drafts.size()); }
    /// The one that was typed last; count() must not be 0.
    SharedKey newest() const;

    /// Writes the file if something has changed since; without drafts there is none. False: it could not be written.
    bool save(const QString &fileName);
    /// Reads what a former run has left.
    void load(const QString &fileName);

Q_SIGNALS:
    void changed(const plexica::app::SharedKey &id);

private:
    std::map<SharedKey, Draft> m_drafts;
    bool m_unwritten = false;
};

} // namespace plexica::app
