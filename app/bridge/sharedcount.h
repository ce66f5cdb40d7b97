// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"
#include "shareddata/entrystore.h"

#include <string>

namespace plexica::app {

/// Counts what a filter leaves of each namespace, some entries at a time, since there may be millions; what changes
/// meanwhile may be counted or not. Node thread.
class SharedCount
{
public:
    static constexpr int entriesAtOnce = 2000;

    SharedCount(const shareddata::EntryStore &store, SharedQuestion question);

    /// Goes on; true: all has been counted.
    bool step();
    /// Namespaces with something in them.
    std::vector<SharedSpace> take() { return std::move(m_spaces); }

private:
    void begin(std::string_view tenantId, std::string_view space);
    void look(const shareddata::Entry &entry, TimePoint now);
    bool isOwnerGone(const QString &ownerId) const;

    const shareddata::EntryStore &m_store;
    SharedQuestion m_question;
    QByteArray m_ownerId;
    std::vector<SharedSpace> m_spaces;
    // Where it stopped: within this namespace, behind this key.
    bool m_inside = false;
    std::string m_tenantId;
    std::string m_space;
    std::string m_key;
    SharedSpace m_found;         ///< of the namespace that is being looked through
    bool m_spaceMatches = false; ///< its name holds the text
};

} // namespace plexica::app
