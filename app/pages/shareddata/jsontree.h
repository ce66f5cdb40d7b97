// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QTreeWidget>

#include <vector>

namespace plexica::app {

/// JSON as a tree: names and values; branches are made when they are opened. Texts, numbers, true, false and null can
/// be edited where they stand; numbers keep what is typed. Names and structure are the text's business.
class JsonTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit JsonTree(QWidget *parent = nullptr);

    void setJson(const JsonValue &value);
    const JsonValue &json() const { return m_value; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The user changed a value; json() has it.
    void edited();
    /// What was typed is no JSON value.
    void refused(const QString &reason);

private:
    QTreeWidgetItem *makeItem(const QString &name, const JsonValue &value);
    void addChildren(QTreeWidgetItem *item, const JsonValue &value);
    const JsonValue *at(const QTreeWidgetItem *item) const;
    void take(QTreeWidgetItem *item, int column);

    JsonValue m_value;
    bool m_filling = false;
};

} // namespace plexica::app
