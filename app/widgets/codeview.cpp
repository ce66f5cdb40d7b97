// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codeview.h"

#include "widgets/copybutton.h"

#include <QFontDatabase>

namespace plexica::app {

CodeView::CodeView(const QString &name, const QString &copyName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_copy(new CopyButton(copyName, this))
{
    setReadOnly(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(name);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    m_copy->hide();
}

void CodeView::setCode(const QString &code, const QString &instead)
{
    const QString &shown = code.isEmpty() ? instead : code;
    if (toPlainText() != shown)
        setPlainText(shown);
    m_copy->setCopyText(code);
    m_copy->setVisible(!code.isEmpty());
    placeButton();
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeButton();
}

void CodeView::placeButton()
{
    m_copy->move(width() - m_copy->sizeHint().width() - 14, 6);
}

} // namespace plexica::app
