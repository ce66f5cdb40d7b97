// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/shareddata/sharedbulk.h"
#include "widgets/notice.h"

#include <QAction>
#include <QTimer>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace plexica::app {

class ConfirmDialog;

/// What can be done with the selected entries: each after showing what it means, each on many at once. Deletions can be
/// undone for a minute.
class SharedDataActions : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds undoTime{60};
    /// Deleted values are kept for the undo up to so many bytes.
    static constexpr qint64 undoBytes = 128LL * 1024 * 1024;

    SharedDataActions(SharedDataLink &link, QWidget *window);

    QAction *copyKey;
    QAction *copyCommand;
    QAction *setTtl;
    QAction *extendTtl;
    QAction *removeTtl;
    QAction *deleteEntries;
    QAction *deleteScope; ///< all entries that the page shows
    QAction *undo;

    /// Those above in groups; nullptr separates.
    QList<QAction *> all() const;
    QMenu *makeMenu(QWidget *parent) const;

    void setSelection(std::vector<SharedEntryPtr> entries);
    const std::vector<SharedEntryPtr> &selection() const { return m_selection; }
    /// What `deleteScope` is about: a namespace's name (empty: none is chosen) and its entries.
    using ScopeEntries = std::function<std::vector<SharedEntryPtr>()>;
    void setScope(const QString &space, ScopeEntries entries);
    void setAddress(const QString &address) { m_address = address; }
    /// Deletions that can still be undone, the last one first.
    int undoable() const { return static_cast<int>(m_deletions.size()); }

Q_SIGNALS:
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text, const QString &actionText);

private:
    QAction *make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                  const QKeySequence &shortcut, std::function<void()> run);
    void describe(ConfirmDialog &dialog, const std::vector<SharedEntryPtr> &entries) const;
    void askTtl(SharedExpiry::Kind kind);
    void askDelete(const std::vector<SharedEntryPtr> &entries, const QString &space);
    void remove(const std::vector<SharedEntryPtr> &entries);
    void restore();
    void forgetOld();
    /// Runs with progress; `done` gets the finished operation, after its failures were reported.
    void run(std::size_t count, SharedBulk::Command command, std::function<void(const SharedBulk &)> done);
    void report(const SharedBulk &operation);

    SharedDataLink &m_link;
    QWidget *m_window;
    QString m_address;
    QString m_space;
    ScopeEntries m_scopeEntries;
    std::vector<SharedEntryPtr> m_selection;
    struct Deletion
    {
        std::chrono::steady_clock::time_point at;
        std::vector<SharedValue> values;
    };
    std::vector<Deletion> m_deletions; ///< oldest first
    QTimer m_undoTimer;
};

} // namespace plexica::app
