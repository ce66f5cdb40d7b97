// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablecolumns.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr int narrowestName = 140;
constexpr int widestName = 420;
constexpr int mostTrimmed = 24;

} // namespace

TableColumns::TableColumns(QAbstractItemView *view, QHeaderView *header, int nameColumn, std::vector<Column> columns,
                           int version)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_nameColumn(nameColumn)
    , m_columns(std::move(columns))
    , m_version(QByteArray::number(version))
{
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(true);
    m_header->setStretchLastSection(true);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(44);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setAccessibleName(tr("Columns"));
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(at));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_header->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_fitName = false;
    });
    m_view->viewport()->installEventFilter(this);
    reset();
}

void TableColumns::reset()
{
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        m_header->moveSection(m_header->visualIndex(section), section);
        m_header->setSectionHidden(section, !at(section).shown);
        m_header->resizeSection(section, std::max(at(section).width, leastWidth(section)));
    }
    m_widths.clear();
    m_leftOut.clear();
    m_header->setSortIndicator(m_nameColumn, Qt::AscendingOrder);
    m_userChose = false;
    m_fitName = true;
    fitName();
}

QString TableColumns::title(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal).toString();
}

int TableColumns::leastWidth(int section) const
{
    // Words are longer in some languages: the title whole, beside the arrow of the sort order.
    QFont font = m_header->font();
    font.setBold(true); // as the style paints titles
    int width = std::max(QFontMetrics(font).horizontalAdvance(title(section)) + 28, at(section).least);
    for (const QString &word : at(section).words)
        width = std::max(width, m_view->fontMetrics().horizontalAdvance(word) + 40);
    return width;
}

/// Until the user has chosen columns himself, those that can be spared leave where even the narrowest would not fit,
/// and come back when there is room again.
void TableColumns::leaveOut()
{
    for (const int section : std::exchange(m_leftOut, {}))
        m_header->setSectionHidden(section, false);
    if (m_userChose)
        return;
    std::vector<int> visible = shown();
    int needed = narrowestName;
    for (const int section : visible)
        needed += section == m_nameColumn ? 0 : leastWidth(section);
    const auto patience = [this](int section) { return at(section).givesWay; };
    std::stable_sort(visible.begin(), visible.end(), [&](int a, int b) { return patience(a) > patience(b); });
    for (const int section : visible) {
        if (needed <= m_view->viewport()->width() || patience(section) == 0)
            break;
        m_header->setSectionHidden(section, true);
        m_leftOut.push_back(section);
        needed -= leastWidth(section);
    }
}

void TableColumns::fitName()
{
    if (!m_fitName || !m_view->isVisible())
        return;
    leaveOut();
    // Where there is little room the others give way too, each as far as its title and contents allow, and take their
    // widths back when there is room again.
    const std::vector<int> visible = shown();
    const auto wide = [this, &visible](int section) {
        // The last one is stretched: what it needs counts, not what it has.
        const int own = section == visible.back() ? at(section).width
                        : m_widths.empty()        ? m_header->sectionSize(section)
                                                  : m_widths[static_cast<std::size_t>(section)];
        return std::max(own, leastWidth(section));
    };
    int wanted = 0;
    int least = 0;
    for (const int section : visible) {
        if (section == m_nameColumn)
            continue;
        least += leastWidth(section);
        wanted += wide(section);
    }
    const int width = m_view->viewport()->width();
    const int room = width - narrowestName;
    const bool tight = !m_userChose && wanted > room && wanted > least;
    if (tight && m_widths.empty()) {
        for (int section = 0; section < m_header->count(); ++section)
            m_widths.push_back(std::max(m_header->sectionSize(section), at(section).width));
    }
    if (!m_widths.empty()) {
        const double share = tight ? std::clamp(static_cast<double>(room - least) / (wanted - least), 0.0, 1.0) : 1.0;
        int taken = 0;
        for (const int section : visible) {
            if (section == m_nameColumn)
                continue;
            const int narrow = leastWidth(section);
            const int own = narrow + static_cast<int>((wide(section) - narrow) * share);
            taken += own;
            if (section != visible.back())
                m_header->resizeSection(section, own);
        }
        wanted = taken;
        if (!tight)
            m_widths.clear();
    }
    m_header->resizeSection(m_nameColumn, std::clamp(width - wanted, narrowestName, widestName));
    // A few pixels too many are no reason to scroll.
    const int over = m_header->length() - width;
    if (over > 0 && over <= mostTrimmed)
        m_header->resizeSection(m_nameColumn, m_header->sectionSize(m_nameColumn) - over);
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitName();
    return QObject::eventFilter(watched, event);
}

std::vector<int> TableColumns::shown() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(section))
            columns.push_back(section);
    }
    return columns;
}

void TableColumns::setShown(int section, bool shown)
{
    // The name stays: a row without it says nothing.
    if (section == m_nameColumn)
        return;
    m_header->setSectionHidden(section, !shown);
    m_leftOut.clear(); // what is hidden now stays so
    m_userChose = true;
    fitName();
}

void TableColumns::suggest(int section, bool shown)
{
    if (!m_userChose)
        m_header->setSectionHidden(section, !shown);
    fitName();
}

QMenu *TableColumns::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        QAction *action = menu->addAction(title(section));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(section));
        action->setEnabled(section != m_nameColumn);
        connect(action, &QAction::toggled, this, [this, section](bool on) { setShown(section, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &TableColumns::reset);
    return menu;
}

QByteArray TableColumns::save() const
{
    return m_version + (m_userChose ? 'u' : 'd') + (m_fitName ? 'f' : 'w') + m_header->saveState();
}

void TableColumns::restore(const QByteArray &state)
{
    const qsizetype flags = m_version.size();
    if (!state.startsWith(m_version) || state.size() <= flags + 2 || !m_header->restoreState(state.mid(flags + 2)))
        return;
    m_widths.clear();
    m_leftOut.clear();
    m_userChose = state.at(flags) == 'u';
    m_fitName = state.at(flags + 1) == 'f';
    const int count = static_cast<int>(m_columns.size());
    for (int section = 0; section < count && !m_userChose; ++section) {
        if (at(section).givesWay > 0) // there may be room now
            m_header->setSectionHidden(section, !at(section).shown);
    }
    if (m_fitName && !m_userChose) { // what was kept may be widths of a narrow window
        for (int section = 0; section < count; ++section)
            m_header->resizeSection(section, std::max(at(section).width, leastWidth(section)));
    }
    m_header->setSectionHidden(m_nameColumn, false);
    if (m_header->isSortIndicatorShown()) // else the model has an order of its own
        m_view->model()->sort(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    fitName();
}

void TableColumns::refreshTimes()
{
    if (!m_view->isVisible())
        return;
    QWidget *viewport = m_view->viewport();
    for (const int section : m_times) {
        if (!m_header->isSectionHidden(section))
            viewport->update(QRect(m_header->sectionViewportPosition(section), 0, m_header->sectionSize(section),
                                   viewport->height()));
    }
}

} // namespace plexica::app
