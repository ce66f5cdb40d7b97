// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/factlist.h"

#include "widgets/label.h"

namespace plexica::app {

FactList::FactList(const QStringList &names)
{
    setHorizontalSpacing(18);
    setVerticalSpacing(8);
    setColumnStretch(1, 1);
    for (const QString &name : names)
        add(name);
}

int FactList::add(const QString &name)
{
    auto *value = new Label;
    value->wrapped();
    value->setAccessibleName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long one widens nothing
    Label *label = Label::muted(name, nullptr);
    const int row = static_cast<int>(m_rows.size());
    addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    addWidget(value, row, 1);
    m_rows.push_back({label, value});
    return row;
}

void FactList::set(int fact, const QString &value, const QString &toolTip)
{
    const Row &row = m_rows.at(static_cast<std::size_t>(fact));
    if (row.value->text() != value) {
        row.value->setText(value);
        row.value->setAccessibleName(tr("%1: %2", "name: value").arg(row.name->text(), value));
    }
    row.value->setToolTip(toolTip.isEmpty() ? value : toolTip);
    row.value->setVisible(!value.isEmpty());
    row.name->setVisible(!value.isEmpty());
}

QString FactList::value(int fact) const
{
    return m_rows.at(static_cast<std::size_t>(fact)).value->text();
}

} // namespace plexica::app
