// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/jsoneditor.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace plexica::app {

/// Tab leaves the editor, as everywhere in the console.
class JsonScintilla : public QsciScintilla
{
public:
    explicit JsonScintilla(QWidget *parent)
        : QsciScintilla(parent)
        , lexer(new QsciLexerJSON(this))
    {
        setLexer(lexer);
    }

    QsciLexerJSON *const lexer;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
            focusNextPrevChild(event->key() == Qt::Key_Tab);
            return;
        }
        QsciScintilla::keyPressEvent(event);
    }
};

JsonEditor::JsonEditor(QWidget *parent)
    : QWidget(parent)
    , m_editor(new JsonScintilla(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    setFocusProxy(m_editor);
    setName(tr("Value as JSON text"));
    m_editor->setUtf8(true);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(0, QStringLiteral("0000"));
    m_editor->setMarginWidth(1, 0);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->setAutoIndent(true);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setTabWidth(2);
    m_editor->setWrapMode(QsciScintilla::WrapNone);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTH, 1UL);
    m_editor->setAnnotationDisplay(QsciScintilla::AnnotationBoxed);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_faultMarker = m_editor->markerDefine(QsciScintilla::Background);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT textChanged();
    });
    applyTheme();
}

QString JsonEditor::text() const
{
    return m_editor->text();
}

void JsonEditor::setText(const QString &text)
{
    m_editor->setText(text);
}

void JsonEditor::setJson(const QString &text)
{
    const QScopedValueRollback filling(m_filling, true);
    m_editor->setText(text);
    m_editor->SendScintilla(QsciScintillaBase::SCI_EMPTYUNDOBUFFER);
    m_editor->setModified(false);
}

void JsonEditor::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void JsonEditor::setName(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    m_editor->setAccessibleName(accessibleName);
}

void JsonEditor::showFault(int line, const QString &message)
{
    m_editor->markerDeleteAll(m_faultMarker);
    m_editor->clearAnnotations();
    if (message.isEmpty())
        return;
    const int at = qBound(0, line - 1, m_editor->lines() - 1);
    m_editor->markerAdd(at, m_faultMarker);
    m_editor->annotate(at, message, QsciLexerJSON::Error);
}

void JsonEditor::applyTheme()
{
    const ThemeColours &theme = themeOf(palette());
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QsciLexerJSON &lexer = *m_editor->lexer;
    lexer.setDefaultFont(fixed);
    lexer.setFont(fixed);
    lexer.setDefaultPaper(theme.base);
    lexer.setPaper(theme.base);
    lexer.setDefaultColor(theme.text);
    lexer.setColor(theme.text);
    lexer.setColor(theme.accent, QsciLexerJSON::Property);
    lexer.setColor(theme.success, QsciLexerJSON::String);
    lexer.setColor(theme.warning, QsciLexerJSON::Number);
    lexer.setColor(theme.of(StatusKind::Draining), QsciLexerJSON::Keyword);
    lexer.setColor(theme.muted, QsciLexerJSON::Operator);
    lexer.setColor(theme.error, QsciLexerJSON::Error);
    lexer.setPaper(blend(theme.base, theme.error, 0.12), QsciLexerJSON::Error);
    m_editor->setPaper(theme.base);
    m_editor->setColor(theme.text);
    m_editor->setCaretForegroundColor(theme.text);
    m_editor->setSelectionBackgroundColor(theme.selection);
    m_editor->setSelectionForegroundColor(theme.text);
    m_editor->setMarginsBackgroundColor(theme.window);
    m_editor->setMarginsForegroundColor(theme.muted);
    m_editor->setMarginsFont(fixed);
    m_editor->setFoldMarginColors(theme.window, theme.window);
    m_editor->setMatchedBraceBackgroundColor(theme.selection);
    m_editor->setMatchedBraceForegroundColor(theme.accent);
    m_editor->setUnmatchedBraceForegroundColor(theme.error);
    m_editor->setMarkerBackgroundColor(blend(theme.base, theme.error, 0.18), m_faultMarker);
    m_editor->recolor();
}

void JsonEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
}

} // namespace plexica::app
