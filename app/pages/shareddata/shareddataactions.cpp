// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/shareddataactions.h"

#include "models/sharedentrydisplay.h"
#include "models/wording.h"
#include "pages/shareddata/ttlform.h"
#include "widgets/confirmdialog.h"
#include "widgets/jobdialogs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

std::vector<SharedKey> idsOf(const std::vector<SharedEntryPtr> &entries)
{
    std::vector<SharedKey> ids;
    ids.reserve(entries.size());
    for (const SharedEntryPtr &entry : entries)
        ids.push_back(entry->id);
    return ids;
}

template <typename T>
std::vector<T> part(const std::vector<T> &all, std::size_t first, std::size_t last)
{
    return std::vector<T>(all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(last));
}

} // namespace

void SharedDataActions::addUndoNote(ConfirmDialog &dialog, bool possible)
{
    dialog.addConsequence(possible ? tr("This can be undone for a minute.")
                                   : tr("This is too much to be kept: it cannot be undone. Export the table first."));
}

SharedDataActions::SharedDataActions(SharedDataLink &link, QWidget *window)
    : ActionSet(window)
    , m_link(link)
    , m_window(window)
{
    newEntry = make(QStringLiteral("newEntry"), QStringLiteral("add"), tr("Ne&w Entry…"), tr("Make an entry by hand"),
                    Qt::CTRL | Qt::ALT | Qt::Key_N, [this] { askEntry(nullptr); });
    duplicate = make(QStringLiteral("duplicateEntry"), QStringLiteral("copy"), tr("Duplic&ate…"),
                     tr("Make an entry with the value of the selected one"), Qt::CTRL | Qt::ALT | Qt::Key_D, [this] {
                         if (m_selection.size() == 1)
                             askEntry(m_selection.front());
                     });
    copyKey = make(QStringLiteral("copyKey"), QStringLiteral("copy"), tr("&Copy Key"),
                   tr("Copy the keys of the selected entries"), Qt::CTRL | Qt::ALT | Qt::Key_K, [this] {
                       QStringList keys;
                       for (const SharedEntryPtr &entry : m_selection)
                           keys.append(entry->id.key);
                       QGuiApplication::clipboard()->setText(keys.join(u'\n'));
                   });
    copyCommand = make(
        QStringLiteral("copyGetCommand"), QStringLiteral("copy"), tr("Copy &Read Command"),
        tr("Copy a curl command that reads the entry"), Qt::CTRL | Qt::ALT | Qt::Key_G, [this] {
            if (m_selection.size() != 1)
                return;
            const SharedKey &id = m_selection.front()->id;
            QUrl url((m_address.isEmpty() ? QStringLiteral("http://127.0.0.1:3000") : m_address)
                     + QStringLiteral("/api/shared-data/get"));
            QUrlQuery query;
            query.addQueryItem(QStringLiteral("tenantId"), id.tenantId);
            query.addQueryItem(QStringLiteral("namespace"), QString::fromLatin1(QUrl::toPercentEncoding(id.space)));
            query.addQueryItem(QStringLiteral("key"), QString::fromLatin1(QUrl::toPercentEncoding(id.key)));
            url.setQuery(query);
            QGuiApplication::clipboard()->setText(QStringLiteral("curl '%1'").arg(url.toString(QUrl::FullyEncoded)));
            Q_EMIT noticeRequested(Notice::Kind::Success, tr("The read command is on the clipboard."), {});
        });
    setTtl = make(QStringLiteral("setTtl"), QStringLiteral("clock"), tr("Set &Time to Live…"),
                  tr("Let the selected entries expire after a time"), Qt::CTRL | Qt::ALT | Qt::Key_T,
                  [this] { askTtl(SharedExpiry::Kind::After); });
    extendTtl = make(QStringLiteral("extendTtl"), QStringLiteral("clock"), tr("&Extend Time to Live…"),
                     tr("Give the selected entries more time"), Qt::CTRL | Qt::ALT | Qt::Key_E,
                     [this] { askTtl(SharedExpiry::Kind::Extend); });
    removeTtl = make(QStringLiteral("removeTtl"), QStringLiteral("clock"), tr("Remove E&xpiry…"),
                     tr("Keep the selected entries until they are deleted"), Qt::CTRL | Qt::ALT | Qt::Key_X,
                     [this] { askTtl(SharedExpiry::Kind::Remove); });
    deleteEntries = make(QStringLiteral("deleteEntries"), QStringLiteral("delete"), tr("&Delete…"),
                         tr("Delete the selected entries"), Qt::CTRL | Qt::Key_Delete, &SharedDataActions::askDelete);
    deleteScope = make(QStringLiteral("deleteNamespace"), QStringLiteral("delete"), tr("Delete &Namespace…"),
                       tr("Delete every entry of the chosen namespace"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
                       &SharedDataActions::askDeleteScope);
    undo = make(QStringLiteral("undoDelete"), QStringLiteral("undo"), tr("&Undo Deletion"),
                tr("Bring back what was deleted within the last minute"), Qt::CTRL | Qt::Key_Z, [this] { restore(); });
    undo->setEnabled(false);
    m_undoTimer.setSingleShot(true);
    connect(&m_undoTimer, &QTimer::timeout, this, &SharedDataActions::forgetOld);
    setSelection({});
    setScope({});
}

QList<QAction *> SharedDataActions::all() const
{
    return {newEntry,  duplicate, nullptr, copyKey,       copyCommand, nullptr, setTtl,
            extendTtl, removeTtl, nullptr, deleteEntries, deleteScope, undo};
}

void SharedDataActions::setSelection(std::vector<SharedEntryPtr> entries)
{
    m_selection = std::move(entries);
    const bool any = !m_selection.empty();
    const bool expiring = std::any_of(m_selection.begin(), m_selection.end(),
                                      [](const SharedEntryPtr &entry) { return entry->expiresAt.has_value(); });
    duplicate->setEnabled(m_selection.size() == 1);
    copyKey->setEnabled(any);
    copyCommand->setEnabled(m_selection.size() == 1);
    setTtl->setEnabled(any);
    deleteEntries->setEnabled(any);
    extendTtl->setEnabled(expiring);
    removeTtl->setEnabled(expiring);
}

void SharedDataActions::setScope(const std::optional<SharedSpace> &space)
{
    m_space = space;
    deleteScope->setEnabled(space.has_value());
}

/// The preview: what it happens to.
void SharedDataActions::describe(ConfirmDialog &dialog, const std::vector<SharedEntryPtr> &entries) const
{
    QSet<QString> spaces;
    QSet<QString> owners;
    QSet<QString> tenants;
    QStringList lines;
    qint64 size = 0;
    for (const SharedEntryPtr &entry : entries) {
        spaces.insert(entry->id.space);
        owners.insert(entry->ownerId);
        tenants.insert(entry->id.tenantId);
        size += entry->size;
        if (lines.size() < ConfirmDialog::mostItems)
            lines.append(QStringLiteral("%1  ·  %2  ·  %3").arg(entry->id.key, entry->id.space, entry->ownerId));
    }
    if (entries.size() > 1)
        dialog.addItems(lines, static_cast<int>(entries.size()));
    dialog.addFact(tr("Namespace"), Wording::several(spaces));
    dialog.addFact(tr("Tenant"), Wording::several(tenants));
    dialog.addFact(tr("Owner"), Wording::several(owners));
    dialog.addFact(tr("Size"), Wording::bytes(size));
}

void SharedDataActions::askEntry(const SharedEntryPtr &original)
{
    EntryOffers offers = m_offers ? m_offers() : EntryOffers();
    if (original) {
        offers.tenant = original->id.tenantId;
        offers.space = original->id.space;
        offers.owner = original->ownerId;
    }
    auto *dialog = new EntryDialog(m_link, offers, original, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::stored, this, [this](const SharedEntryPtr &entry) {
        Q_EMIT noticeRequested(Notice::Kind::Success,
                               tr("%1 is stored as version %2.").arg(entry->id.key, Wording::number(entry->version)),
                               {});
        Q_EMIT entryMade(entry->id);
    });
    dialog->open();
}

void SharedDataActions::askTtl(SharedExpiry::Kind kind)
{
    std::vector<SharedEntryPtr> entries;
    std::copy_if(m_selection.begin(), m_selection.end(), std::back_inserter(entries),
                 [kind](const SharedEntryPtr &entry) { return kind == SharedExpiry::Kind::After || entry->expiresAt; });
    if (entries.empty())
        return;
    const int count = static_cast<int>(entries.size());
    const QString name = entries.front()->id.key;
    QString question;
    QString confirm;
    QString consequence;
    switch (kind) {
    case SharedExpiry::Kind::After:
        question =
            count == 1 ? tr("When shall %1 expire?").arg(name) : tr("When shall %n entries expire?", nullptr, count);
        confirm = tr("Set time to live");
        consequence = tr("Counted from now. Once it is over nobody finds the entry any more. The plugin that writes it "
                         "next decides anew.");
        break;
    case SharedExpiry::Kind::Extend:
        question = count == 1 ? tr("Give %1 more time?").arg(name) : tr("Give %n entries more time?", nullptr, count);
        confirm = tr("Extend time to live");
        consequence = tr("Added to what is left. The plugin that writes it next decides anew.");
        break;
    case SharedExpiry::Kind::Remove:
        question = count == 1 ? tr("Keep %1 for good?").arg(name) : tr("Keep %n entries for good?", nullptr, count);
        confirm = tr("Remove expiry");
        consequence =
            tr("They stay and count for the quota until somebody deletes them or writes them with a time to live.");
        break;
    }
    auto *dialog = new ConfirmDialog(question, confirm, false, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describe(*dialog, entries);
    dialog->addConsequence(consequence);
    TtlForm *form = nullptr;
    if (kind != SharedExpiry::Kind::Remove) {
        form = new TtlForm(kind == SharedExpiry::Kind::After ? tr("&After") : tr("&By"), dialog);
        // One entry's own time is where one begins, and what more time is counted from.
        if (const auto &expiresAt = entries.front()->expiresAt; count == 1 && expiresAt) {
            if (kind == SharedExpiry::Kind::Extend)
                form->setFrom(expiresAt);
            else
                form->setLength(
                    std::chrono::ceil<std::chrono::seconds>(std::max(Milliseconds(1'000), *expiresAt - currentTime())));
        }
        if (count > 1 && kind == SharedExpiry::Kind::Extend)
            form->hideMoment();
        dialog->addForm(form);
    }
    connect(dialog, &QDialog::accepted, this, [this, form, kind, ids = idsOf(entries)] {
        const SharedExpiry expiry{kind, form ? form->length() : Milliseconds(0)};
        run(
            ids.size(),
            [this, ids, expiry](std::size_t first, std::size_t last, Reply<SharedOutcomes> done) {
                m_link.setExpiry(part(ids, first, last), expiry, std::move(done));
            },
            [this](const SharedBulk &operation) {
                if (operation.failures().empty() && operation.succeeded() > 0)
                    Q_EMIT noticeRequested(Notice::Kind::Success,
                                           tr("The expiry of %n entries is changed.", nullptr, operation.succeeded()),
                                           {});
            });
    });
    dialog->open();
}

void SharedDataActions::askDelete()
{
    const auto entries = m_selection;
    if (entries.empty())
        return;
    const int count = static_cast<int>(entries.size());
    const QString &key = entries.front()->id.key;
    auto *dialog = new ConfirmDialog(
        count == 1 ? tr("Delete %1?").arg(key) : tr("Delete %n entries?", nullptr, count),
        count == 1 ? tr("Delete %1").arg(key.left(40)) : tr("Delete %n entries", nullptr, count), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describe(*dialog, entries);
    qint64 size = 0;
    for (const SharedEntryPtr &entry : entries)
        size += entry->size;
    dialog->addConsequence(
        tr("Plugins no longer find them. An entry that is written meanwhile stays and is reported."));
    addUndoNote(*dialog, size <= undoBytes);
    connect(dialog, &QDialog::accepted, this, [this, entries] { remove(entries); });
    dialog->open();
}

void SharedDataActions::askDeleteScope()
{
    if (!m_space)
        return;
    const SharedSpace space = *m_space;
    const int count = static_cast<int>(space.keys);
    auto *dialog = new ConfirmDialog(tr("Delete the namespace %1?").arg(space.name),
                                     tr("Delete %n entries", nullptr, count), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFact(tr("Namespace"), space.name);
    dialog->addFact(tr("Tenant"), space.tenantId);
    dialog->addFact(tr("Entries"), Wording::number(space.keys));
    dialog->addFact(tr("Size"), Wording::bytes(space.bytes));
    dialog->addConsequence(tr("Every entry of it goes, also what is not shown here and what is written until then."));
    addUndoNote(*dialog, space.bytes <= SharedDataLink::keptBytes);
    dialog->addNameCheck(space.name);
    connect(dialog, &QDialog::accepted, this, [this, space] { removeScope(space); });
    dialog->open();
}

void SharedDataActions::removeScope(const SharedSpace &space)
{
    m_link.removeNamespace(
        space.tenantId, space.name, replyTo<SharedRemoval>(this, [this](const Result<SharedRemoval> &removal) {
            if (!removal) {
                Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(removal.error()), {});
                return;
            }
            Q_EMIT scopeRemoved();
            const bool kept = keep(removal->before);
            Q_EMIT noticeRequested(Notice::Kind::Info,
                                   tr("%n entries deleted.", nullptr, static_cast<int>(removal->removed)),
                                   kept ? tr("Undo") : QString());
        }));
}

bool SharedDataActions::keep(std::vector<SharedValue> values)
{
    qint64 size = 0;
    for (const SharedValue &value : values)
        size += value.entry->size;
    const bool kept = !values.empty() && size <= undoBytes;
    if (kept)
        m_deletions.push_back({std::chrono::steady_clock::now(), std::move(values)});
    forgetOld();
    return kept;
}

void SharedDataActions::remove(const std::vector<SharedEntryPtr> &entries)
{
    run(
        entries.size(),
        [this, ids = idsOf(entries)](std::size_t first, std::size_t last, Reply<SharedOutcomes> done) {
            m_link.remove(part(ids, first, last), std::move(done));
        },
        [this](const SharedBulk &operation) {
            std::vector<SharedValue> values;
            for (const SharedOutcome &outcome : operation.done()) {
                if (outcome.before.entry)
                    values.push_back(outcome.before);
            }
            const bool kept = keep(std::move(values));
            if (operation.failures().empty() && operation.succeeded() > 0)
                Q_EMIT noticeRequested(Notice::Kind::Info, tr("%n entries deleted.", nullptr, operation.succeeded()),
                                       kept ? tr("Undo") : QString());
        });
}

void SharedDataActions::restore()
{
    forgetOld();
    if (m_deletions.empty())
        return;
    const auto values = std::move(m_deletions.back().values);
    m_deletions.pop_back();
    forgetOld();
    run(
        values.size(),
        [this, values](std::size_t first, std::size_t last, Reply<SharedOutcomes> done) {
            m_link.restore(part(values, first, last), std::move(done));
        },
        [this](const SharedBulk &operation) {
            if (operation.failures().empty())
                Q_EMIT noticeRequested(Notice::Kind::Success,
                                       tr("%n entries are back.", nullptr, operation.succeeded()), {});
        });
}

/// Each deletion can be undone for a minute; together they keep no more than `undoBytes`.
void SharedDataActions::forgetOld()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_deletions, [now](const Deletion &deletion) { return now - deletion.at >= undoTime; });
    qint64 size = 0;
    for (auto deletion = m_deletions.rbegin(); deletion != m_deletions.rend(); ++deletion) {
        for (const SharedValue &value : deletion->values)
            size += value.entry->size;
        if (size > undoBytes) {
            m_deletions.erase(m_deletions.begin(), deletion.base());
            break;
        }
    }
    undo->setEnabled(!m_deletions.empty());
    if (m_deletions.empty())
        m_undoTimer.stop();
    else
        m_undoTimer.start(std::chrono::ceil<std::chrono::milliseconds>(m_deletions.front().at + undoTime - now));
}

void SharedDataActions::run(std::size_t count, SharedBulk::Command command,
                            std::function<void(const SharedBulk &)> done)
{
    auto *operation = new SharedBulk(count, std::move(command), this);
    if (count > SharedBulk::chunkSize) {
        QProgressDialog *progress =
            showProgress(tr("Working on %n entries…", nullptr, operation->all()), operation->all(), m_window);
        connect(operation, &SharedBulk::progress, progress, &QProgressDialog::setValue);
        connect(progress, &QProgressDialog::canceled, operation, &SharedBulk::cancel);
        connect(operation, &SharedBulk::finished, progress, &QObject::deleteLater);
    }
    connect(operation, &SharedBulk::finished, this, [this, operation, done = std::move(done)] {
        report(*operation);
        done(*operation);
        operation->deleteLater();
    });
    operation->start();
}

void SharedDataActions::report(const SharedBulk &operation)
{
    const SharedOutcomes &failures = operation.failures();
    if (failures.empty()) {
        if (operation.wasCancelled() && operation.succeeded() < operation.all())
            Q_EMIT noticeRequested(Notice::Kind::Warning,
                                   tr("Stopped after %1 of %2 entries; the others are as they were.")
                                       .arg(Wording::number(operation.succeeded()), Wording::number(operation.all())),
                                   {});
        return;
    }
    const auto line = [](const SharedOutcome &failure) {
        return failure.id.key.isEmpty()
                   ? Wording::error(*failure.error)
                   : tr("%1: %2", "key: reason").arg(failure.id.key, Wording::error(*failure.error));
    };
    if (operation.all() == 1) {
        Q_EMIT noticeRequested(Notice::Kind::Error, line(failures.front()), {});
        return;
    }
    QStringList lines;
    for (const SharedOutcome &failure : failures)
        lines.append(line(failure));
    const QString sentence = tr("%1 of %2 entries failed; the others are done.")
                                 .arg(Wording::number(qint64(failures.size())), Wording::number(operation.all()));
    Q_EMIT noticeRequested(Notice::Kind::Error, sentence, {});
    showReport(sentence, lines, m_window);
}

} // namespace plexica::app
