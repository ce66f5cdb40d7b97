// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historytab.h"

#include "bridge/nodelink.h"
#include "models/wording.h"
#include "widgets/label.h"
#include "widgets/timelineview.h"

#include <QVBoxLayout>

namespace plexica::app {

namespace {
constexpr int pageSize = 100;
}

HistoryTab::HistoryTab(NodeLink &link, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_view(new TimelineView(this))
    , m_note(Label::muted({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    m_view->setModel(&m_timeline);
    m_view->setAccessibleName(name);
    m_note->wrapped()->setMargin(16);
    m_note->hide();
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    connect(m_view, &TimelineView::endReached, this, [this] { load(true); });
}

void HistoryTab::show(const QString &tenantId, const QString &subject)
{
    clear();
    m_tenantId = tenantId;
    m_subject = subject;
    load(false);
}

void HistoryTab::clear()
{
    ++m_shown;
    m_subject.clear();
    m_timeline.clear();
    m_complete = false;
    m_loading = false;
}

void HistoryTab::load(bool older)
{
    if (m_subject.isEmpty() || m_loading || (older && (m_complete || m_timeline.oldestId() == 0)))
        return;
    m_loading = true;
    events::EventFilter filter;
    filter.tenantId = m_tenantId;
    filter.subject = m_subject;
    filter.limit = pageSize;
    filter.beforeId = older ? m_timeline.oldestId() : 0;
    m_link.queryEvents(
        filter, replyTo<std::vector<events::Event>>(
                    this, [this, shown = m_shown](const Result<std::vector<events::Event>> &result) {
                        if (shown != m_shown)
                            return;
                        m_loading = false;
                        m_note->setVisible(!result);
                        if (!result) {
                            m_note->setText(tr("The history cannot be read: %1").arg(Wording::error(result.error())));
                            return;
                        }
                        m_complete = static_cast<int>(result->size()) < pageSize;
                        m_timeline.appendOlder(*result);
                    }));
}

void HistoryTab::take(const Update &update)
{
    if (m_subject.isEmpty())
        return;
    for (const events::Event &event : update.events) {
        if (event.subject == m_subject && (m_tenantId.isEmpty() || event.tenantId == m_tenantId))
            m_timeline.prepend(event);
    }
}

void HistoryTab::refreshTimes()
{
    m_view->refreshTimes();
}

} // namespace plexica::app
