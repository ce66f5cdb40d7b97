// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchips.h"

#include "models/wording.h"
#include "widgets/statusshape.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace plexica::app {

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (int i = 0; i < statusKindCount; ++i) {
        const auto kind = static_cast<StatusKind>(i);
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setIcon(statusIcon(kind));
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(tr("Show services that are: %1\n%2").arg(Wording::status(kind), Wording::statusMeaning(kind)));
        connect(chip, &QToolButton::toggled, this, [this] { Q_EMIT statusesChanged(statuses()); });
        chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (kind == StatusKind::Draining)
            layout->addSpacing(8); // what administrators decided stands apart from what was observed
        layout->addWidget(chip);
        m_chips[static_cast<std::size_t>(i)] = chip;
    }
    showTexts();
}

quint32 StatusChips::statuses() const
{
    quint32 bits = 0;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            bits |= 1U << i;
    }
    return bits;
}

void StatusChips::setStatuses(quint32 bits)
{
    if (bits == statuses())
        return;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker quiet(m_chips[i]);
        m_chips[i]->setChecked(bits & (1U << i));
    }
    Q_EMIT statusesChanged(bits);
}

void StatusChips::setCounts(const std::array<int, statusKindCount> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    showTexts();
}

void StatusChips::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    showTexts();
}

void StatusChips::showTexts()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QString name = Wording::status(static_cast<StatusKind>(i));
        const QString count = Wording::number(m_counts[i]);
        const QString text = m_compact ? u' ' + count : QStringLiteral(" %1  %2").arg(name, count);
        if (m_chips[i]->text() == text)
            continue;
        m_chips[i]->setText(text);
        m_chips[i]->setAccessibleName(tr("%1: %n service(s)", nullptr, m_counts[i]).arg(name));
    }
}

} // namespace plexica::app
