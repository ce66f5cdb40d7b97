// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/label.h"

namespace plexica::app {

/// One line of text that shortens itself instead of widening its window; the tooltip holds it all.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode;
};

} // namespace plexica::app
