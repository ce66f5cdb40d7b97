// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "models/fuzzymatch.h"
#include "widgets/label.h"
#include "widgets/theme.h"

#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr std::size_t maximumShown = 60;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int shortcutRole = Qt::UserRole + 2;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 16};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &theme = themeOf(option.palette);
        const QRect box = option.rect.adjusted(6, 1, -6, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setBrush(theme.selection);
            painter->drawRoundedRect(box, 5, 5);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(theme.hover);
            painter->drawRoundedRect(box, 5, 5);
        }
        const QRect icon(box.left() + 10, box.center().y() - 8, 16, 16);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        int right = box.right() - 10;
        painter->setPen(theme.muted);
        const QString shortcut = index.data(shortcutRole).toString();
        if (!shortcut.isEmpty()) {
            painter->drawText(QRect(box.left(), box.top(), right - box.left(), box.height()),
                              Qt::AlignRight | Qt::AlignVCenter, shortcut);
            right -= option.fontMetrics.horizontalAdvance(shortcut) + 16;
        }
        const QString text = index.data().toString();
        const QString detail = index.data(detailRole).toString();
        const int left = icon.right() + 12;
        const int textWidth = qMin(option.fontMetrics.horizontalAdvance(text), right - left);
        painter->setPen(theme.text);
        painter->drawText(QRect(left, box.top(), textWidth + 2, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, textWidth + 2));
        const int detailLeft = left + textWidth + 14;
        if (detailLeft < right - 30) {
            painter->setPen(theme.muted);
            painter->drawText(QRect(detailLeft, box.top(), right - detailLeft, box.height()),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(detail, Qt::ElideRight, right - detailLeft));
        }
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(Collect collect, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_collect(std::move(collect))
    , m_nothing(Label::muted({}, this))
    , m_preview(Label::muted({}, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palettePopup"));
    setAccessibleName(tr("Command palette"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setContentsMargins(16, 6, 16, 4);
    m_preview->setContentsMargins(16, 4, 16, 4);
    m_preview->wrapped();
    m_preview->setMinimumHeight(m_preview->fontMetrics().height() + 8);
    m_field->setPlaceholderText(tr("A name, or what to do: drain crm.deals 1 h disk change"));
    m_field->setAccessibleName(tr("Search in the command palette"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Matches"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommandPalette::showPreview);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::openCentered()
{
    m_entries = m_collect();
    QHash<QString, int> places;
    for (int at = static_cast<int>(m_recent.size()) - 1; at >= 0; --at)
        places.insert(m_recent[at], at);
    m_recentOf.clear();
    for (const PaletteEntry &entry : m_entries)
        m_recentOf.push_back(places.isEmpty() ? -1 : places.value(entry.key(), -1));
    m_field->clear();
    search();
    const QWidget *window = parentWidget();
    const int width = qMin(640, window->width() - 40);
    const int height = qMin(440, window->height() - 80);
    resize(width, height);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, qMin(90, window->height() / 8))));
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        int next = -1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            next = rows > 0 ? (row + 1) % rows : -1;
            break;
        case Qt::Key_Up:
            next = rows > 0 ? (row + rows - 1) % rows : -1;
            break;
        case Qt::Key_PageDown:
            next = qMin(rows - 1, row + 8);
            break;
        case Qt::Key_PageUp:
            next = qMax(0, row - 8);
            break;
        case Qt::Key_Escape:
            reject();
            return true;
        default:
            return QDialog::eventFilter(watched, event);
        }
        if (next >= 0)
            m_list->setCurrentIndex(m_model->index(next, 0));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::search()
{
    struct Hit
    {
        int score;
        std::size_t entry;
    };
    constexpr int recentWeight = 24; ///< of the newest
    const QString pattern = m_field->text().simplified();
    std::vector<PaletteEntry> found =
        m_sentences && !pattern.isEmpty() ? m_sentences(m_field->text().trimmed()) : std::vector<PaletteEntry>();
    const bool isSentence = !found.empty();
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        auto score = fuzzyScore(pattern, entry.text);
        if (!score && pattern.contains(u' ')) {
            // "contacts acme": the second word may stand in the detail
            score = fuzzyScore(pattern, entry.text + u' ' + entry.detail);
            if (score)
                *score -= 20;
        }
        if (!score)
            continue;
        hits.push_back({*score + entry.weight, i});
        if (m_recentOf[i] >= 0)
            hits.back().score += recentWeight - m_recentOf[i];
    }
    const std::size_t room = maximumShown - std::min(maximumShown, found.size());
    const std::size_t count = std::min(hits.size(), room);
    std::partial_sort(
        hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(count), hits.end(),
        [](const Hit &a, const Hit &b) { return a.score != b.score ? a.score > b.score : a.entry < b.entry; });
    for (std::size_t i = 0; i < count; ++i)
        found.push_back(m_entries[hits[i].entry]);
    const bool nothing = found.empty();
    if (m_fallbacks && !pattern.isEmpty() && !isSentence && found.size() < 4) {
        for (PaletteEntry &entry : m_fallbacks(m_field->text().trimmed()))
            found.push_back(std::move(entry));
    }
    m_nothing->setText(nothing ? tr("Nothing fits “%1”").arg(m_field->text().trimmed()) : QString());
    m_nothing->setVisible(nothing);
    m_model->clear();
    m_shown = std::move(found);
    for (const PaletteEntry &entry : m_shown) {
        auto *item = new QStandardItem(entry.icon, entry.text);
        item->setData(entry.detail, detailRole);
        item->setData(entry.shortcut, shortcutRole);
        item->setData(QStringLiteral("%1, %2").arg(entry.text, entry.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!m_shown.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showPreview();
}

void CommandPalette::showPreview()
{
    const int row = m_list->currentIndex().row();
    QString text;
    if (row >= 0 && static_cast<std::size_t>(row) < m_shown.size()) {
        const PaletteEntry &entry = m_shown[static_cast<std::size_t>(row)];
        text = entry.preview.isEmpty() ? tr("Enter: %1").arg(entry.text) : entry.preview;
    }
    m_preview->setText(text);
    m_list->setAccessibleDescription(text);
}

QString CommandPalette::preview() const
{
    return m_preview->text();
}

QString CommandPalette::nothing() const
{
    return m_nothing->text();
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const PaletteEntry entry = m_shown[static_cast<std::size_t>(row)];
    const auto run = entry.run;
    m_recent.removeAll(entry.key());
    m_recent.prepend(entry.key());
    setRecent(m_recent);
    accept();
    // After the palette is gone: what runs may open a dialog of its own.
    QMetaObject::invokeMethod(
        parentWidget(), [run] { run(); }, Qt::QueuedConnection);
}

} // namespace plexica::app
