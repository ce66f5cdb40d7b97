// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchips.h"

#include "models/wording.h"
#include "widgets/flowlayout.h"
#include "widgets/statusshape.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace plexica::app {

FilterChips::FilterChips(std::vector<Chip> chips, Speak speak, QWidget *parent)
    : QWidget(parent)
    , m_chips(std::move(chips))
    , m_speak(std::move(speak))
    , m_counts(m_chips.size(), 0)
{
    auto *layout = new FlowLayout(6, this);
    for (const Chip &chip : m_chips) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("chip"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIcon(chip.icon);
        button->setIconSize(QSize(12, 12));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(chip.toolTip);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QToolButton::toggled, this, [this] { Q_EMIT pressedChanged(pressed()); });
        if (chip.apart)
            layout->addItem(new QSpacerItem(2, 1, QSizePolicy::Fixed, QSizePolicy::Fixed));
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    showTexts();
}

quint32 FilterChips::pressed() const
{
    quint32 bits = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            bits |= 1U << i;
    }
    return bits;
}

void FilterChips::setPressed(quint32 bits)
{
    if (bits == pressed())
        return;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QSignalBlocker quiet(m_buttons[i]);
        m_buttons[i]->setChecked(bits & (1U << i));
    }
    Q_EMIT pressedChanged(bits);
}

void FilterChips::setCounts(std::span<const int> counts)
{
    if (std::equal(counts.begin(), counts.end(), m_counts.begin(), m_counts.end()))
        return;
    m_counts.assign(counts.begin(), counts.end());
    m_counts.resize(m_chips.size());
    showTexts();
}

void FilterChips::showTexts()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString &name = m_chips[i].name;
        const QString count = Wording::number(m_counts[i]);
        const QString text = QStringLiteral(" %1  %2").arg(name, count);
        if (m_buttons[i]->text() == text)
            continue;
        m_buttons[i]->setText(text);
        m_buttons[i]->setAccessibleName(m_speak(name, m_counts[i]));
    }
}

StatusChips::StatusChips(QWidget *parent)
    : FilterChips(
        statusChips(), [](const QString &name, int count) { return tr("%1: %n service(s)", nullptr, count).arg(name); },
        parent)
{
}

std::vector<FilterChips::Chip> StatusChips::statusChips()
{
    std::vector<Chip> chips;
    for (int i = 0; i < statusKindCount; ++i) {
        const auto kind = static_cast<StatusKind>(i);
        chips.push_back(
            {statusIcon(kind), Wording::status(kind),
             tr("Show services that are: %1\n%2").arg(Wording::status(kind), Wording::statusMeaning(kind)),
             kind == StatusKind::Draining}); // what administrators decided stands apart from what was observed
    }
    return chips;
}

} // namespace plexica::app
