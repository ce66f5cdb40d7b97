// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestreader.h"

namespace plexica::manifest {

/// Where a value stands, as a chain on the stack: its text is only made when something is wrong there.
class Place
{
public:
    Place() = default;
    Place(const Place &parent, const char *key)
        : m_parent(&parent)
        , m_key(key)
    {
    }
    Place(const Place &parent, std::size_t index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    /// "api.services[0].name"
    QString toString() const;

private:
    const Place *m_parent = nullptr;
    const char *m_key = nullptr;
    std::size_t m_index = 0;
};

/// Collects what is found, up to the limit, and puts lines and columns to it at the end.
class FaultList
{
public:
    explicit FaultList(ManifestOrigin origin = ManifestOrigin::Given)
        : m_origin(origin)
    {
    }
    void error(const Place &place, QString message, qint64 offset);
    void warning(const Place &place, QString message, qint64 offset);
    /// Refused since a later release: an error in what is given, a warning in what is stored.
    void newRule(const Place &place, QString message, qint64 offset)
    {
        m_origin == ManifestOrigin::Given ? error(place, std::move(message), offset)
                                          : warning(place, std::move(message), offset);
    }
    bool hasErrors() const { return !m_errors.empty(); }

    /// Moves everything into `reading`. `source` is what the offsets count in; empty: no lines.
    void finish(ManifestReading &reading, QByteArrayView source);

private:
    struct Entry
    {
        ManifestFault fault;
        qint64 offset;
    };
    static std::vector<ManifestFault> located(std::vector<Entry> entries, std::size_t more, QByteArrayView source);

    ManifestOrigin m_origin;
    std::vector<Entry> m_errors;
    std::vector<Entry> m_warnings;
    std::size_t m_moreErrors = 0;
    std::size_t m_moreWarnings = 0;
};

} // namespace plexica::manifest
