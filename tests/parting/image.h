// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/storageengines.h"

#include <QMap>
#include <QString>

namespace plexica::test {

/// What one side believes: a line a thing ("service s1": "plugin 1.2.0 ACTIVE default=HEALTHY").
using Image = QMap<QString, QString>;

/// What a node answers from memory of one tenant: services, installations, catalogue, entries of a namespace. A key
/// "error" says that it does not.
Image imageOfNode(quint16 port, const QByteArray &tenant, const QString &space);
/// The same from the tables.
Image imageOfDatabase(const StorageEngine &engine, const QByteArray &tenant, const QString &space);

/// What differs, a line a thing; empty: nothing.
QString difference(const QString &nameOfA, const Image &a, const QString &nameOfB, const Image &b);

/// What the audit log says against the tables: things that began twice, ended twice, or ended and are there. Empty: it
/// tells one story.
QString contradictions(const StorageEngine &engine, const QByteArray &tenant);

} // namespace plexica::test
