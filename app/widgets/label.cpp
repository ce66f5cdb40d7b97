// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

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

} // namespace plexica::app
