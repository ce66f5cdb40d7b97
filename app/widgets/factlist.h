// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QStringList>

#include <vector>

namespace plexica::app {

class Label;

/// Names and values below each other. A fact without a value is not shown. A grid, since QFormLayout of Qt 6.4 writes
/// beyond its rows when it is asked for a height after hidden ones came back.
class FactList : public QGridLayout
{
    Q_OBJECT
public:
    explicit FactList(const QStringList &names = {});

    int add(const QString &name);
    /// `toolTip` says more of the value; without one it is the value itself, which may not fit.
    void set(int fact, const QString &value, const QString &toolTip = {});
    QString value(int fact) const;

private:
    struct Row
    {
        Label *name;
        Label *value;
    };
    std::vector<Row> m_rows;
};

} // namespace plexica::app
