// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/source.h"

#include <array>

namespace plexica::watch {

/// One change as readers get it, written once for all that read it in the same form. Lives for a call.
class Change
{
public:
    /// An object that is there, or (`source` nullptr) has gone. `revision` is `EPOCH.N`.
    Change(const Source *source, State state, QByteArray revision)
        : m_source(source)
        , m_state(std::move(state))
        , m_revision(std::move(revision))
    {
    }
    /// Something that happened.
    Change(ItemPtr item, QByteArray revision)
        : m_item(std::move(item))
        , m_state{m_item->subject(), m_item->revision()}
        , m_revision(std::move(revision))
    {
    }

    const ObjectId &id() const { return m_state.subject.id; }
    const Subject &subject() const { return m_state.subject; }
    const State &state() const { return m_state; }
    bool isRemoval() const { return !m_source && !m_item; }
    const ItemPtr &item() const { return m_item; }

    /// `{kind, tenantId, key, revision, object}`, without `object` of what has gone.
    const QByteArray &json(bool full) const;

private:
    const Source *m_source = nullptr;
    ItemPtr m_item;
    State m_state;
    QByteArray m_revision;
    mutable std::array<QByteArray, 2> m_json;
};

/// `key` of a message.
void writeKey(JsonWriter &writer, const ObjectId &id);

} // namespace plexica::watch
