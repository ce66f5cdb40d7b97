// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/doubt.h"

#include "common/logging.h"
#include "storage/storage.h"

#include <algorithm>

namespace plexica::storage {

namespace {

/// Between two tries to find out. Nothing is sent while the database is known to be away.
constexpr int retryMilliseconds = 200;

} // namespace

Doubt::Doubt(Storage &storage)
    : m_storage(storage)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(retryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Doubt::settle);
    connect(&storage, &Storage::availabilityChanged, this, [this](bool available) {
        if (available && !m_notes.empty() && !m_settling)
            m_timer.start(0); // not from here: others hear of the availability yet
    });
}

Doubt::~Doubt() = default;

bool Doubt::isUnknown(const Error &error)
{
    const JsonValue *outcome = error.details.find(u"outcome");
    return error.code == ErrorCode::StorageUnavailable && outcome && outcome->toString() == u"unknown";
}

bool Doubt::note(const QObject *context, const Error &error, const QStringList &keys, ReadBack readBack)
{
    if (!isUnknown(error))
        return false;
    if (m_notes.empty())
        qCWarning(lcStorage,
                  "whether a change was saved is not known; it is read back as soon as the database answers");
    m_notes.push_back({++m_noted, context, context, keys, std::move(readBack)});
    for (const QString &key : keys)
        ++m_keys[{context, key}];
    if (!m_settling && !m_timer.isActive())
        m_timer.start(retryMilliseconds);
    return true;
}

std::optional<Error> Doubt::refusal(const QObject *context, const QString &key) const
{
    if (m_keys.isEmpty() || !m_keys.contains({context, key}))
        return std::nullopt;
    return Error{
        ErrorCode::StorageUnavailable,
        QStringLiteral("Whether an earlier change of this was saved is being found out. Nothing was saved; try "
                       "again in a moment."),
        {}};
}

/// First a barrier: an empty batch takes its place behind whatever the storage thread is doing, and the change
/// counter's lock behind what an old connection may still be committing. When it is confirmed, nothing of the commits
/// noted so far is running, and what a read then finds is what became of them.
void Doubt::settle()
{
    if (m_settling || m_notes.empty())
        return;
    if (!m_storage.available()) {
        m_timer.start(retryMilliseconds);
        return;
    }
    m_settling = true;
    const quint64 upTo = m_noted;
    m_storage.barrier([self = QPointer(this), upTo](const Result<Storage::Commit> &done) {
        if (!self)
            return;
        if (done)
            self->readBack(upTo);
        else
            self->finish(false);
    });
}

QCoro::Task<> Doubt::readBack(quint64 upTo)
{
    const QPointer<Doubt> self(this);
    while (!m_notes.empty() && m_notes.front().number <= upTo) {
        const quint64 number = m_notes.front().number;
        if (m_notes.front().context) {
            const ReadBack call = m_notes.front().readBack;
            QCoro::Task<Result<void>> reading = call();
            const Result<void> read = co_await reading;
            if (!self)
                co_return;
            if (!read) {
                finish(false);
                co_return;
            }
        }
        forget(number);
    }
    finish(true);
}

void Doubt::forget(quint64 number)
{
    if (m_notes.empty() || m_notes.front().number != number)
        return;
    const Note note = std::move(m_notes.front());
    m_notes.pop_front();
    for (const QString &key : note.keys) {
        const auto found = m_keys.find({note.scope, key});
        if (found != m_keys.end() && --*found == 0)
            m_keys.erase(found);
    }
}

void Doubt::finish(bool all)
{
    m_settling = false;
    if (m_notes.empty())
        qCInfo(lcStorage, "what was in doubt was read back");
    else
        m_timer.start(all ? 0 : retryMilliseconds);
}

} // namespace plexica::storage
