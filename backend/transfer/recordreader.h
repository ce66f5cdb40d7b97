// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"
#include "common/result.h"
#include "plugins/plugindirectorytypes.h"
#include "plugins/pluginoperations.h"
#include "registry/orderbook.h"
#include "registry/service.h"
#include "shareddata/shareddatatypes.h"

#include <variant>

namespace plexica::transfer {

/// A manifest of the catalogue.
struct CatalogueRecord
{
    plugins::ManifestPtr manifest; ///< never null
    TimePoint createdAt;
};

/// One record of a file, as its domain has it.
struct Record
{
    std::variant<registry::Service, registry::ServiceOrder, CatalogueRecord, plugins::InstallationRow,
                 plugins::DependenciesRow, shareddata::EntryRow>
        content;
    /// What it is about, for messages and to find it again: "entry NAMESPACE KEY".
    QByteArray name;
};

/// "TYPE PART PART…"; spaces in parts are percent-encoded.
QByteArray recordName(const char *type, const QByteArrayList &parts);

/// Reads records with the readers and limits of their domains: nothing gets in by a file that REST would refuse. (A
/// file is text that anybody can have written.)
class RecordReader
{
public:
    RecordReader(QString tenantId, const shareddata::Limits &limits)
        : m_tenantId(std::move(tenantId))
        , m_limits(limits)
    {
    }

    /// The error says what is wrong.
    Result<Record> read(const JsonValue &record) const;

private:
    Result<Record> service(const JsonValue &record) const;
    Result<Record> order(const JsonValue &record) const;
    Result<Record> plugin(const JsonValue &record) const;
    Result<Record> installation(const JsonValue &record) const;
    Result<Record> dependencies(const JsonValue &record) const;
    Result<Record> entry(const JsonValue &record) const;

    QString m_tenantId;
    shareddata::Limits m_limits;
};

} // namespace plexica::transfer
