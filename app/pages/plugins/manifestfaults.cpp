// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/manifestfaults.h"

#include "widgets/label.h"
#include "widgets/plaintable.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

namespace {

enum Column { Place, Path, Message };

} // namespace

ManifestFaults::ManifestFaults(QWidget *parent)
    : QWidget(parent)
    , m_rows({tr("Line"), tr("Where"), tr("What is wrong")})
    , m_message(new Label(this))
    , m_table(new PlainTable(&m_rows, -1, tr("Faults of the manifest"), this))
    , m_preview(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_message->wrapped());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_table->setObjectName(QStringLiteral("framedTable"));
    m_table->header()->resizeSection(Place, 64);
    m_table->header()->resizeSection(Path, 210);
    m_preview->setObjectName(QStringLiteral("manifestPreview"));
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Text of the manifest"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(splitter, 1);
    layout->addWidget(
        Label::muted(tr("Mend the file, then read it again. Choosing a fault shows its place in the text."), this)
            ->wrapped());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { jumpTo(index.row()); });
}

void ManifestFaults::show(const QByteArray &manifest, const std::vector<ManifestFault> &faults)
{
    m_faults = faults;
    std::vector<CellModel::Row> rows;
    for (const ManifestFault &fault : faults) {
        const QString place =
            fault.line == 0 ? QStringLiteral("–") : tr("%1:%2", "line:column").arg(fault.line).arg(fault.column);
        rows.push_back(
            {{place, fault.line == 0 ? QString() : tr("Line %1, column %2").arg(fault.line).arg(fault.column)},
             {fault.path.isEmpty() ? tr("the whole document") : fault.path},
             {fault.message}});
    }
    m_rows.setRows(std::move(rows));
    const QString text = QString::fromUtf8(manifest);
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
    m_table->setCurrentIndex(m_rows.index(0, 0));
    jumpTo(0);
    m_table->setFocus();
}

void ManifestFaults::jumpTo(int row)
{
    m_preview->setExtraSelections({});
    if (row < 0 || static_cast<std::size_t>(row) >= m_faults.size())
        return;
    const ManifestFault &fault = m_faults[static_cast<std::size_t>(row)];
    m_message->setText(fault.message);
    const QTextBlock block = m_preview->document()->findBlockByNumber(fault.line - 1);
    if (fault.line == 0 || !block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor,
                        std::clamp(fault.column - 1, 0, std::max(0, block.length() - 1)));
    m_preview->setTextCursor(cursor);
    m_preview->centerCursor();
    QTextEdit::ExtraSelection line;
    line.cursor = cursor;
    line.cursor.clearSelection();
    line.format.setBackground(palette().color(QPalette::Highlight));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_preview->setExtraSelections({line});
}

} // namespace plexica::app
