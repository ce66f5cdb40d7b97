// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/shareddata/entrydialog.h"
#include "pages/shareddata/sharedbulk.h"
#include "widgets/actionset.h"
#include "widgets/notice.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace plexica::app {

class ConfirmDialog;

/// What can be done with the selected entries: each after showing what it means, each on many at once. Deletions can be
/// undone for a minute.
class SharedDataActions : public ActionSet
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds undoTime{60};
    /// Deleted values are kept for the undo up to so many bytes.
    static constexpr qint64 undoBytes = 128LL * 1024 * 1024;

    SharedDataActions(SharedDataLink &link, QWidget *window);

    QAction *newEntry;
    QAction *duplicate;
    QAction *copyKey;
    QAction *copyCommand;
    QAction *setTtl;
    QAction *extendTtl;
    QAction *removeTtl;
    QAction *deleteEntries;
    QAction *deleteScope; ///< all entries of the chosen namespace
    QAction *undo;

    QList<QAction *> all() const override;

    void setSelection(std::vector<SharedEntryPtr> entries);
    const std::vector<SharedEntryPtr> &selection() const { return m_selection; }
    /// What `deleteScope` is about: the chosen namespace, all of it.
    void setScope(const std::optional<SharedSpace> &space);
    /// What "New entry" offers.
    void setOffers(std::function<EntryOffers()> offers) { m_offers = std::move(offers); }
    void setAddress(const QString &address) { m_address = address; }
    /// Deletions that can still be undone, the last one first.
    int undoable() const { return static_cast<int>(m_deletions.size()); }

Q_SIGNALS:
    void scopeRemoved();
    void entryMade(const plexica::app::SharedKey &id);
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text, const QString &actionText);

private:
    void describe(ConfirmDialog &dialog, const std::vector<SharedEntryPtr> &entries) const;
    static void addUndoNote(ConfirmDialog &dialog, bool possible);
    void askEntry(const SharedEntryPtr &original);
    void askTtl(SharedExpiry::Kind kind);
    void askDelete();
    void askDeleteScope();
    void remove(const std::vector<SharedEntryPtr> &entries);
    void removeScope(const SharedSpace &space);
    /// Keeps what was deleted for the undo, if there is not too much of it; true: it can be undone.
    bool keep(std::vector<SharedValue> values);
    void restore();
    void forgetOld();
    /// Runs with progress; `done` gets the finished operation, after its failures were reported.
    void run(std::size_t count, SharedBulk::Command command, std::function<void(const SharedBulk &)> done);
    void report(const SharedBulk &operation);

    SharedDataLink &m_link;
    QWidget *m_window;
    QString m_address;
    std::function<EntryOffers()> m_offers;
    std::optional<SharedSpace> m_space;
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
