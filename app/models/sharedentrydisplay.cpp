// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharedentrydisplay.h"

#include "common/clock.h"
#include "models/roles.h"
#include "models/secretnames.h"
#include "models/tintrole.h"
#include "models/valuepreview.h"
#include "models/wording.h"

#include <QLocale>

namespace plexica::app {

namespace {

TimePoint timeOf(const QVariant &milliseconds)
{
    return fromMilliseconds(milliseconds.toLongLong());
}

const char *exportName(SharedColumn which)
{
    switch (which) {
    case SharedColumn::Key:
        return "key";
    case SharedColumn::Value:
        return "valuePreview"; // whoever wants whole values reads them
    case SharedColumn::Namespace:
        return "namespace";
    case SharedColumn::Tenant:
        return "tenantId";
    case SharedColumn::Owner:
        return "ownerId";
    case SharedColumn::Size:
        return "size";
    case SharedColumn::Version:
        return "version";
    case SharedColumn::Ttl:
        return "ttl";
    case SharedColumn::Expires:
        return "expiresAt";
    case SharedColumn::Updated:
        return "updatedAt";
    case SharedColumn::Count:
        break;
    }
    return "";
}

} // namespace

QString countdown(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    if (seconds < 60)
        return SharedEntryDisplay::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return SharedEntryDisplay::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600)
        return SharedEntryDisplay::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return SharedEntryDisplay::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString SharedEntryDisplay::columnTitle(SharedColumn which)
{
    switch (which) {
    case SharedColumn::Key:
        return tr("Key");
    case SharedColumn::Value:
        return tr("Value");
    case SharedColumn::Namespace:
        return tr("Namespace");
    case SharedColumn::Tenant:
        return tr("Tenant");
    case SharedColumn::Owner:
        return tr("Owner");
    case SharedColumn::Size:
        return tr("Size");
    case SharedColumn::Version:
        return tr("Version");
    case SharedColumn::Ttl:
        return tr("Time left");
    case SharedColumn::Expires:
        return tr("Expires");
    case SharedColumn::Updated:
        return tr("Written");
    case SharedColumn::Count:
        break;
    }
    return {};
}

QVariant SharedEntryDisplay::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto which = static_cast<SharedColumn>(section);
    if (wanted == Qt::InitialSortOrderRole) // the largest, what is written most, and the newest first; what ends next
        return static_cast<int>(which == SharedColumn::Size || which == SharedColumn::Version
                                        || which == SharedColumn::Updated
                                    ? Qt::DescendingOrder
                                    : Qt::AscendingOrder);
    if (wanted == Qt::DisplayRole)
        return columnTitle(which);
    if (wanted == role(ServiceRole::Export))
        return QString::fromLatin1(exportName(which));
    if (wanted == Qt::TextAlignmentRole)
        return int((which == SharedColumn::Size || which == SharedColumn::Version ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return {};
}

QString SharedEntryDisplay::preview(const QModelIndex &index) const
{
    const auto entry = index.data(role(SharedRole::Entry)).value<SharedEntryPtr>();
    return entry ? valuePreview(entry->preview, entry->previewCut, SecretNames::isSecret(entry->id.key)) : QString();
}

bool SharedEntryDisplay::isUnsaved(const QModelIndex &index) const
{
    if (!m_isUnsaved)
        return false;
    const auto entry = index.data(role(SharedRole::Entry)).value<SharedEntryPtr>();
    return entry && m_isUnsaved(entry->id);
}

QVariant SharedEntryDisplay::data(const QModelIndex &index, int wanted) const
{
    const auto which = static_cast<SharedColumn>(index.column());
    if (wanted == Qt::TextAlignmentRole)
        return int((which == SharedColumn::Size || which == SharedColumn::Version ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    // Of rows that are painted, pointed at or exported, not of all.
    if (which == SharedColumn::Value
        && (wanted == Qt::DisplayRole || wanted == role(ServiceRole::Export) || wanted == Qt::ToolTipRole))
        return preview(index);
    const auto raw = [&] { return QIdentityProxyModel::data(index, role(SharedRole::Raw)); };
    if (wanted == dotRole)
        return which == SharedColumn::Key && isUnsaved(index);
    if (which == SharedColumn::Key && (wanted == Qt::ToolTipRole || wanted == Qt::AccessibleTextRole)
        && isUnsaved(index))
        return tr("%1, edited and not saved", "key").arg(raw().toString());
    if (wanted == Qt::DisplayRole) {
        const QVariant value = raw();
        switch (which) {
        case SharedColumn::Size:
            return Wording::bytes(value.toLongLong());
        case SharedColumn::Version:
            return Wording::number(value.toLongLong());
        case SharedColumn::Ttl:
            return value.isNull() ? tr("no expiry") : countdown(value.toLongLong() - toMilliseconds(currentTime()));
        case SharedColumn::Expires:
            return value.isNull() ? QString() : Wording::absoluteTime(timeOf(value));
        case SharedColumn::Updated:
            return Wording::relativeTime(timeOf(value), currentTime());
        case SharedColumn::Owner:
            return QIdentityProxyModel::data(index, role(SharedRole::OwnerGone)).toBool()
                       ? tr("%1 (gone)", "owner").arg(value.toString())
                       : value.toString();
        default:
            return value;
        }
    }
    if (wanted == role(ServiceRole::Export)) {
        const QVariant value = raw();
        if (which == SharedColumn::Expires || which == SharedColumn::Updated)
            return value.isNull() ? QVariant(QString()) : QVariant(QString::fromLatin1(toRfc3339(timeOf(value))));
        if (which == SharedColumn::Ttl)
            return value.isNull() ? QVariant(QString())
                                  : QVariant(double(value.toLongLong() - toMilliseconds(currentTime())) / 1000);
        return value;
    }
    if (wanted == role(ServiceRole::Muted)) {
        return which == SharedColumn::Namespace || which == SharedColumn::Tenant || which == SharedColumn::Updated
               || which == SharedColumn::Expires || (which == SharedColumn::Ttl && raw().isNull());
    }
    if (wanted == Qt::ToolTipRole) {
        switch (which) {
        case SharedColumn::Ttl:
        case SharedColumn::Expires: {
            const QVariant value = raw();
            return value.isNull() ? tr("Stays until it is deleted")
                                  : tr("Expires %1").arg(Wording::absoluteTime(timeOf(value)));
        }
        case SharedColumn::Updated:
            return Wording::absoluteTime(timeOf(raw()));
        case SharedColumn::Owner:
            return QIdentityProxyModel::data(index, role(SharedRole::OwnerGone)).toBool()
                       ? tr("No plugin %1 is installed or registered: nobody may be left who cares for this entry")
                             .arg(raw().toString())
                       : raw();
        case SharedColumn::Size:
            return tr("%n byte(s)", nullptr, static_cast<int>(raw().toLongLong()));
        default:
            return raw();
        }
    }
    return QIdentityProxyModel::data(index, wanted);
}

} // namespace plexica::app
