// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/events/eventpanel.h"

#include "models/jsondiff.h"
#include "models/prettyjson.h"
#include "models/timelinemodel.h"
#include "models/wording.h"
#include "widgets/codeview.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"
#include "widgets/statusshape.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

enum Fact { Subject, Who, Why, Time, Tenant, Type, RequestId, FactCount };

} // namespace

EventPanel::EventPanel(QWidget *parent)
    : SidePanel(tr("The selected event"), parent)
    , m_facts(
          new FactList({tr("Subject"), tr("Who"), tr("Why"), tr("Time"), tr("Tenant"), tr("Type"), tr("Request id")}))
    , m_changes({tr("Field"), tr("Before"), tr("After")})
{
    m_facts->setVerticalSpacing(4);
    head()->addLayout(m_facts);
    addTabs(tr("Details of the event"));
    QVBoxLayout *changes = addPlainTab(tr("Change"));
    m_note = Label::muted({}, this);
    m_note->wrapped();
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setContentsMargins(16, 10, 16, 8);
    changes->addWidget(m_note);
    m_table = new PlainTable(&m_changes, -1, tr("What changed"), this);
    m_table->setWidths({130, 110, 110});
    changes->addWidget(m_table, 1);
    QVBoxLayout *whole = addPlainTab(tr("Document"));
    m_document = new CodeView(tr("The event as JSON"), tr("Copy the event"), this);
    whole->addWidget(m_document, 1);
    showHint(tr("Select an event to see what it changed."));
}

void EventPanel::show(const events::EventPtr &event)
{
    if (event == m_event)
        return;
    m_event = event;
    if (!event) {
        showHint(tr("Select an event to see what it changed."));
        return;
    }
    setTitle(EventWording::title(*event));
    const int status = EventWording::status(*event);
    setStatus(status < 0 ? QIcon() : statusIcon(static_cast<StatusKind>(status)), {});
    m_facts->set(Subject, event->subject);
    m_facts->set(Who, EventWording::actor(event->actor), event->actor);
    m_facts->set(Why, EventWording::cause(*event), event->cause);
    m_facts->set(Time, Wording::absoluteTime(event->at));
    m_facts->set(Tenant, event->tenantId);
    m_facts->set(Type, event->type);
    m_facts->set(RequestId, QString::fromLatin1(event->requestId));

    std::vector<CellModel::Row> rows;
    const auto all = jsonChanges(event->before, event->after);
    for (const JsonChange &change : all) {
        const auto side = [](const QString &text, bool there) {
            return there ? Cell{text.simplified().left(500), text} : Cell{QStringLiteral("–"), {}, -1, true};
        };
        rows.push_back({Cell{change.path.isEmpty() ? QStringLiteral("–") : change.path},
                        side(change.before, change.kind != JsonChange::Kind::Added),
                        side(change.after, change.kind != JsonChange::Kind::Removed)});
    }
    m_changes.setRows(std::move(rows));
    m_table->setVisible(!all.empty());
    m_note->setVisible(all.empty() || all.size() >= maximumChanges);
    m_note->setText(all.empty() ? tr("It tells of nothing that was before and is other now.")
                                : tr("Only the first %n change(s) are shown.", nullptr, static_cast<int>(all.size())));
    JsonWriter writer;
    events::writeEvent(writer, *event);
    m_document->setCode(prettyJson(writer.text()));
    showContent();
}

void EventPanel::refreshTimes()
{
    if (m_event)
        m_facts->set(Time, Wording::absoluteTime(m_event->at));
}

QString EventPanel::text() const
{
    QStringList lines{title()};
    for (int fact = 0; fact < FactCount; ++fact)
        lines.append(m_facts->value(fact));
    return lines.join(u'\n');
}

} // namespace plexica::app
