// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include <QEvent>

#include <algorithm>

namespace plexica::app {

Label::Label(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

Label::Label(const QString &text, QWidget *parent)
    : Label(parent)
{
    setText(text);
}

Label *Label::muted(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, parent);
    label->setObjectName(QStringLiteral("mutedLabel"));
    return label;
}

Label *Label::heading(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, parent);
    label->setObjectName(QStringLiteral("sectionHeading"));
    return label;
}

Label *Label::wrapped()
{
    setWordWrap(true);
    return this;
}

int Label::heightForWidth(int width) const
{
    constexpr std::size_t mostWidths = 8;
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                    [width](const auto &measured) { return measured.first == width; });
    if (known != m_heights.end())
        return known->second;
    if (m_heights.size() == mostWidths)
        m_heights.erase(m_heights.begin());
    return m_heights.emplace_back(width, QLabel::heightForWidth(width)).second;
}

/// What else than the text makes it higher or lower.
bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace plexica::app
