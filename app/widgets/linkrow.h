// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/place.h"

#include <QAbstractButton>

namespace plexica::app {

/// A line of a tile that leads somewhere: a shape, a title, what is said of it below, a value on the right.
class LinkRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        int status = -1; ///< StatusKind as int; -1: no shape
        QString title;
        QStringList lines; ///< of less weight
        QString value;
        QString toolTip;
        Place place;
        bool strong = false; ///< the title is bold
        bool operator==(const Content &) const = default;
    };

    explicit LinkRow(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Content m_content;
};

} // namespace plexica::app
