// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/drafts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace plexica::app {

namespace {

const QString tenantName = QStringLiteral("tenantId");
const QString spaceName = QStringLiteral("namespace");
const QString keyName = QStringLiteral("key");
const QString textName = QStringLiteral("text");
const QString versionName = QStringLiteral("version");
const QString timeName = QStringLiteral("at");

} // namespace

void Drafts::put(const SharedKey &id, Draft draft)
{
    const auto known = m_drafts.find(id);
    if (known != m_drafts.end() && known->second.text == draft.text && known->second.version == draft.version)
        return;
    m_drafts.insert_or_assign(id, std::move(draft));
    m_unwritten = true;
    Q_EMIT changed(id);
}

void Drafts::remove(const SharedKey &id)
{
    if (m_drafts.erase(id) == 0)
        return;
    m_unwritten = true;
    Q_EMIT changed(id);
}

const Draft *Drafts::find(const SharedKey &id) const
{
    const auto found = m_drafts.find(id);
    return found == m_drafts.end() ? nullptr : &found->second;
}

SharedKey Drafts::newest() const
{
    return std::max_element(m_drafts.begin(), m_drafts.end(),
                            [](const auto &a, const auto &b) { return a.second.at < b.second.at; })
        ->first;
}

bool Drafts::save(const QString &fileName)
{
    if (!m_unwritten)
        return true;
    if (m_drafts.empty()) {
        m_unwritten = QFile::exists(fileName) && !QFile::remove(fileName);
        return !m_unwritten;
    }
    std::vector<std::pair<SharedKey, Draft>> all(m_drafts.begin(), m_drafts.end());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second.at > b.second.at; });
    qsizetype bytes = 0;
    QJsonArray list;
    for (const auto &[id, draft] : all) {
        bytes += draft.text.size();
        if (bytes > maximumBytes)
            break;
        list.append(QJsonObject{{tenantName, id.tenantId},
                                {spaceName, id.space},
                                {keyName, id.key},
                                {textName, draft.text},
                                {versionName, QString::number(draft.version)},
                                {timeName, QString::number(toMilliseconds(draft.at))}});
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Values may hold secrets.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(list).toJson(QJsonDocument::Compact));
    m_unwritten = !file.commit();
    return !m_unwritten;
}

void Drafts::load(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        const SharedKey id{object[tenantName].toString(), object[spaceName].toString(), object[keyName].toString()};
        if (id.key.isEmpty() || m_drafts.contains(id))
            continue;
        m_drafts.emplace(id, Draft{object[textName].toString(), object[versionName].toString().toLongLong(),
                                   fromMilliseconds(object[timeName].toString().toLongLong())});
        Q_EMIT changed(id);
    }
}

} // namespace plexica::app
