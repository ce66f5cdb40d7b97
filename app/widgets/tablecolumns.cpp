// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablecolumns.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <chrono>
#include <utility>

namespace plexica::app {

namespace {

constexpr int narrowestName = 140;
constexpr int widestName = 420;
constexpr int mostTrimmed = 24;
// Some milliseconds of work at a time, however many rows there are and however often they change.
constexpr std::chrono::milliseconds listenPause{60};
constexpr std::chrono::milliseconds roundPause{250};
constexpr int rowsHeardAtOnce = 500;

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
    m_listenTimer.setSingleShot(true);
    connect(&m_listenTimer, &QTimer::timeout, this, &TableColumns::listen);
    if (std::any_of(m_columns.begin(), m_columns.end(),
                    [](const Column &column) { return column.silent != Column::Silent::Never; })) {
        const QAbstractItemModel *model = m_view->model();
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableColumns::listenSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableColumns::listenSoon);
        connect(model, &QAbstractItemModel::modelReset, this, &TableColumns::listenSoon);
        connect(model, &QAbstractItemModel::dataChanged, this, &TableColumns::listenSoon);
    }
    reset();
}

void TableColumns::reset()
{
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        m_header->moveSection(m_header->visualIndex(section), section);
        m_header->setSectionHidden(section, !at(section).shown);
        m_header->resizeSection(section, std::max(at(section).width, leastWidth(section)));
    }
    m_wanted.clear();
    for (const Column &column : m_columns)
        m_wanted.push_back(column.shown);
    m_silent.assign(m_columns.size(), false);
    m_widths.clear();
    m_leftOut.clear();
    m_header->setSortIndicator(m_nameColumn, Qt::AscendingOrder);
    m_userChose = false;
    m_fitName = true;
    listenSoon();
    fitName();
}

void TableColumns::applyShown(int section)
{
    const auto place = static_cast<std::size_t>(section);
    if (!m_userChose && section != m_nameColumn)
        m_header->setSectionHidden(section, !m_wanted[place] || m_silent[place]);
}

void TableColumns::listenSoon()
{
    m_listenAgain = true;
    if (!m_listenTimer.isActive())
        m_listenTimer.start(roundPause);
}

bool TableColumns::saysSomething(int row, int section)
{
    const QString text = m_view->model()->index(row, section).data().toString();
    const Column &column = at(section);
    if (column.silent == Column::Silent::Empty)
        return !text.isEmpty() && text != u"–" && !column.nothing.contains(text);
    if (row == 0)
        m_firstWords[section] = text;
    return text != m_firstWords[section];
}

void TableColumns::listen()
{
    if (m_userChose)
        return; // reset() begins anew
    if (!m_view->isVisible()) {
        m_listenRow = -1;
        m_listenAgain = true; // and the view's Show event looks
        return;
    }
    if (m_listenRow < 0) {
        m_listenRow = 0;
        m_listenAgain = false;
        m_unheard.clear();
        m_firstWords = QStringList(static_cast<qsizetype>(m_columns.size()));
        for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
            if (at(section).silent != Column::Silent::Never)
                m_unheard.push_back(section);
        }
    }
    const int rows = m_view->model()->rowCount();
    bool changed = false;
    const auto tell = [this, &changed](int section, bool silent) {
        const auto place = static_cast<std::size_t>(section);
        if (m_silent[place] == silent)
            return;
        m_silent[place] = silent;
        changed = changed || m_wanted[place];
    };
    for (int left = rowsHeardAtOnce; left > 0 && m_listenRow < rows && !m_unheard.empty(); --left, ++m_listenRow) {
        std::erase_if(m_unheard, [&](int section) {
            const bool speaks = saysSomething(m_listenRow, section);
            if (speaks)
                tell(section, false);
            return speaks;
        });
    }
    if (m_listenRow < rows && !m_unheard.empty()) {
        m_listenTimer.start(listenPause);
    } else {
        // An empty table says nothing of its columns.
        for (const int section : m_unheard)
            tell(section, rows > 0);
        m_listenRow = -1;
        if (m_listenAgain)
            m_listenTimer.start(roundPause);
    }
    if (changed) {
        m_widths.clear();
        for (int section = 0; section < static_cast<int>(m_columns.size()); ++section)
            applyShown(section);
        m_leftOut.clear();
        fitName();
    }
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
    for (const int section : std::exchange(m_leftOut, {})) {
        if (m_userChose)
            m_header->setSectionHidden(section, false);
        else
            applyShown(section);
    }
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
    m_header->resizeSection(m_nameColumn,
                            std::clamp(width - wanted, narrowestName, std::max(widestName, at(m_nameColumn).width)));
    // A few pixels too many are no reason to scroll.
    const int over = m_header->length() - width;
    if (over > 0 && over <= mostTrimmed)
        m_header->resizeSection(m_nameColumn, m_header->sectionSize(m_nameColumn) - over);
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitName();
    if (event->type() == QEvent::Show && m_listenAgain)
        listen();
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
    m_wanted[static_cast<std::size_t>(section)] = shown;
    applyShown(section);
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
        const Column &column = at(section);
        if (column.givesWay > 0 || column.silent != Column::Silent::Never) // there may be room, or something to say
            applyShown(section);
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
