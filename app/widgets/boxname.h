// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace plexica::app {

/// Names a box for screen readers, with the list that it opens and the field of one that can be written in.
inline void nameBox(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    if (QLineEdit *field = box->lineEdit())
        field->setAccessibleName(name);
}

} // namespace plexica::app
