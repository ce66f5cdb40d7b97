// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/staleanswers.h"

#include "common/ids.h"
#include "common/json.h"
#include "common/jsonwriter.h"

#include <iterator>

namespace plexica::gateway {

namespace {

/// Longer than any node that keeps answers goes without hearing of the others.
constexpr std::chrono::seconds told{60};
constexpr std::size_t mostNotes = 1024;
constexpr qsizetype mostHeard = 256; // nodes, gone ones too

} // namespace

StaleAnswers::StaleAnswers(Spoiled spoiled)
    : m_spoiled(std::move(spoiled))
    , m_run(newId())
{
}

void StaleAnswers::tidy(SteadyTime now)
{
    while (!m_notes.empty() && (m_notes.size() > mostNotes || now - m_notes.front().at > told))
        m_notes.pop_front();
}

void StaleAnswers::note(const QByteArray &group, SteadyTime now)
{
    tidy(now);
    const qint64 number = ++m_last;
    qint64 first = number;
    if (!m_notes.empty() && m_notes.back().group == group) {
        first = m_notes.back().first;
        m_notes.pop_back();
    }
    m_notes.push_back({first, number, group, now});
    if (m_hurry)
        m_hurry();
}

bool StaleAnswers::hasNews(SteadyTime now)
{
    tidy(now);
    return !m_notes.empty();
}

QByteArray StaleAnswers::report(qsizetype bytes, SteadyTime now)
{
    tidy(now);
    if (m_notes.empty())
        return {};
    qsizetype left = bytes - 128;
    auto from = m_notes.end();
    while (from != m_notes.begin()) {
        const qsizetype size = std::prev(from)->group.toBase64().size() + 32;
        if (size > left)
            break;
        left -= size;
        --from;
    }
    JsonWriter writer(static_cast<qsizetype>(512));
    // All after `after` are here: whoever has not heard that one has missed something.
    const qint64 after = from == m_notes.end() ? m_last : from->first - 1;
    writer.beginObject().member("run", m_run).member("after", after).key("notes").beginArray();
    for (; from != m_notes.end(); ++from) {
        writer.beginArray();
        writer.value(from->number).value(QString::fromLatin1(from->group.toBase64()));
        writer.endArray();
    }
    writer.endArray().endObject();
    return writer.take();
}

void StaleAnswers::hear(const QString &nodeId, const QByteArray &report)
{
    const auto document = parseJson(report);
    if (!document || !document->isObject())
        return;
    const JsonValue *run = document->find(u"run");
    const JsonValue *after = document->find(u"after");
    const JsonValue *notes = document->find(u"notes");
    if (!run || !after || !notes || !notes->isArray())
        return;
    if (m_heard.size() > mostHeard)
        m_heard.clear();
    const bool isNew = !m_heard.contains(nodeId);
    Heard &heard = m_heard[nodeId];
    if (heard.run != run->toString())
        heard = {run->toString(), isNew ? after->toInteger().value_or(0) : 0};
    if (heard.last < after->toInteger().value_or(0))
        m_spoiled({});
    for (const JsonValue &note : notes->toArray()) {
        const auto &pair = note.toArray();
        const qint64 number = note.isArray() && pair.size() == 2 ? pair[0].toInteger().value_or(0) : 0;
        if (number <= heard.last)
            continue;
        heard.last = number;
        if (const QByteArray group = QByteArray::fromBase64(pair[1].toString().toLatin1()); !group.isEmpty())
            m_spoiled(group);
    }
}

} // namespace plexica::gateway
