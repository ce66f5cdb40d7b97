// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/entrypanel.h"

#include "models/secretnames.h"
#include "models/sharedentrydisplay.h"
#include "models/wording.h"
#include "models/prettyjson.h"
#include "pages/shareddata/jsoneditor.h"
#include "pages/shareddata/jsontree.h"
#include "widgets/factlist.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QVBoxLayout>

namespace plexica::app {

EntryPanel::EntryPanel(SharedDataLink &link, QWidget *parent)
    : SidePanel(tr("The selected entry"), parent)
    , m_link(link)
    , m_facts(new FactList({tr("Namespace"), tr("Tenant"), tr("Owner"), tr("Size"), tr("Version"), tr("Time left"),
                            tr("Expires"), tr("Written"), tr("Created")}))
    , m_notice(new Notice(this))
    , m_tree(new JsonTree(this))
    , m_text(new JsonEditor(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
{
    m_facts->setVerticalSpacing(4);
    head()->addLayout(m_facts);
    content()->addWidget(m_notice);
    content()->addWidget(makeSecretRow());
    addTabs(tr("Value"), 3);
    tabs()->addTab(m_tree, tr("Tree"));
    tabs()->addTab(m_text, tr("Text"));
    content()->addWidget(makeTheirs(), 2);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 10);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_revert->setToolTip(tr("Show the stored value again"));
    m_save->setObjectName(QStringLiteral("confirmButton"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Store the edited value, if nobody has changed it meanwhile (%1)")
                           .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    content()->addLayout(buttons);

    connect(m_text, &JsonEditor::textChanged, this, &EntryPanel::textChanged);
    connect(m_tree, &JsonTree::edited, this, &EntryPanel::treeEdited);
    connect(m_tree, &JsonTree::refused, this,
            [this](const QString &reason) { m_notice->show(Notice::Kind::Error, reason); });
    connect(m_save, &QPushButton::clicked, this, &EntryPanel::save);
    connect(m_revert, &QPushButton::clicked, this, &EntryPanel::revert);
    setSelection({});
}

QWidget *EntryPanel::makeSecretRow()
{
    m_secretRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_secretRow);
    row->setContentsMargins(16, 0, 12, 8);
    row->setSpacing(8);
    Label *words = Label::muted(tr("What is named like a secret is hidden."), m_secretRow);
    row->addWidget(words->wrapped(), 1);
    m_reveal = new QPushButton(tr("Show"), m_secretRow);
    m_reveal->setObjectName(QStringLiteral("showSecrets"));
    m_reveal->setAccessibleName(tr("Show secrets"));
    m_reveal->setToolTip(tr("Show and edit the whole value, until another entry is selected"));
    row->addWidget(m_reveal);
    m_secretRow->hide();
    connect(m_reveal, &QPushButton::clicked, this, &EntryPanel::reveal);
    return m_secretRow;
}

bool EntryPanel::hidesSomeOf(const JsonValue &value) const
{
    return !m_revealed && SecretNames::areIn(value, SecretNames::isSecret(m_id.key));
}

void EntryPanel::reveal()
{
    m_revealed = true;
    if (!m_base.entry)
        return;
    const SharedValue stored = m_base;
    show(stored);
    offerDraft(stored);
    tabs()->currentWidget()->setFocus(); // the button has gone
}

QWidget *EntryPanel::makeTheirs()
{
    m_theirs = new QWidget(this);
    auto *layout = new QVBoxLayout(m_theirs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_theirsTitle = Label::muted({}, m_theirs);
    m_theirsTitle->setMargin(8);
    layout->addWidget(m_theirsTitle->wrapped());
    m_theirsText = new JsonEditor(m_theirs);
    m_theirsText->setReadOnly(true);
    m_theirsText->setName(tr("The value that is stored now"));
    layout->addWidget(m_theirsText, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 0);
    row->setSpacing(8);
    auto *take = new QPushButton(tr("Drop my edit"), m_theirs);
    take->setObjectName(QStringLiteral("takeTheirs"));
    take->setToolTip(tr("Show the stored value and forget what was typed"));
    auto *keep = new QPushButton(tr("Edit on top of it"), m_theirs);
    keep->setObjectName(QStringLiteral("keepMine"));
    keep->setToolTip(tr("Keep what was typed; saving then replaces the version shown here, and no newer one"));
    row->addWidget(take);
    row->addWidget(keep);
    row->addStretch(1);
    layout->addLayout(row);
    m_theirs->hide();
    connect(take, &QPushButton::clicked, this, &EntryPanel::revert);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_base = m_newer;
        m_theirs->hide();
        m_notice->hide();
        setDirty(true);
        keepDraft();
    });
    return m_theirs;
}

void EntryPanel::setSelection(const std::vector<SharedEntryPtr> &entries)
{
    if (entries.size() == 1) {
        if (showsContent() && entries.front()->id == m_id && m_entry) {
            refresh(entries.front());
            return;
        }
        keepDraft();
        m_revealed = false;
        m_id = entries.front()->id;
        m_entry = entries.front();
        m_base = {};
        m_newer = {};
        m_theirs->hide();
        m_notice->hide();
        showContent();
        setDirty(false);
        showFacts();
        load();
        return;
    }
    if (m_dirty && showsContent() && entries.empty())
        return; // the entry has gone, or a filter hides it: what was typed is not thrown away
    keepDraft();
    m_revealed = false;
    m_id = {};
    m_entry = nullptr;
    ++m_request;
    setDirty(false);
    if (entries.empty()) {
        showHint(tr("Select an entry to see its value."));
        return;
    }
    qint64 size = 0;
    for (const SharedEntryPtr &entry : entries)
        size += entry->size;
    showSentence(tr("%n entries, %1 together.", nullptr, static_cast<int>(entries.size())).arg(Wording::bytes(size))
                 + QStringLiteral("\n\n") + tr("Expiry and deletion work on all of them."));
}

void EntryPanel::refresh(const SharedEntryPtr &entry)
{
    if (!showsContent() || entry == m_entry)
        return;
    m_entry = entry;
    showFacts();
    if (!entry) {
        m_notice->show(Notice::Kind::Warning,
                       tr("The entry has gone: its time came, or somebody deleted it. Saving makes it anew."));
        setDirty(m_dirty);
        return;
    }
    if (m_base.entry && m_base.entry->version == entry->version)
        return;
    load();
}

/// Reads the stored value: it is shown, or, if something was typed, put beside it.
void EntryPanel::load()
{
    const quint64 request = ++m_request;
    m_link.read(m_id, replyTo<SharedValue>(this, [this, request](const Result<SharedValue> &value) {
                    if (request != m_request)
                        return;
                    if (!value) {
                        if (!m_base.entry)
                            show({}); // instead of what was selected before
                        if (value.error().code != ErrorCode::DataNotFound)
                            m_notice->show(Notice::Kind::Error, Wording::error(value.error()));
                        return;
                    }
                    m_entry = value->entry;
                    showFacts();
                    if (!m_dirty) {
                        show(*value);
                        if (!m_hides) // what was typed may hold them too
                            offerDraft(*value);
                    } else if (!m_base.entry || m_base.entry->version != value->entry->version) {
                        showTheirs(*value);
                    }
                }));
}

void EntryPanel::show(SharedValue value)
{
    const QScopedValueRollback filling(m_filling, true);
    m_base = value;
    m_newer = {};
    m_theirs->hide();
    m_notice->hide();
    m_value = parseJson(value.json).value_or(JsonValue());
    m_valid = true;
    m_hides = hidesSomeOf(m_value);
    const JsonValue masked = m_hides ? SecretNames::masked(m_value, SecretNames::isSecret(m_id.key)) : JsonValue();
    m_secretRow->setVisible(m_hides);
    m_text->setJson(prettyJson(m_hides ? masked.toJson() : value.json));
    m_text->setReadOnly(m_hides);
    m_text->showFault(0, {});
    m_tree->setJson(m_hides ? masked : m_value);
    m_tree->setReadOnly(m_hides);
    setDirty(false);
}

void EntryPanel::showTheirs(const SharedValue &value)
{
    m_newer = value;
    showTheirsTitle();
    const auto stored = parseJson(value.json);
    m_theirsText->setJson(prettyJson(stored && hidesSomeOf(*stored)
                                         ? SecretNames::masked(*stored, SecretNames::isSecret(m_id.key)).toJson()
                                         : value.json));
    m_theirs->show();
    m_notice->show(
        Notice::Kind::Warning,
        tr("Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below."));
    setDirty(true);
}

void EntryPanel::showTheirsTitle()
{
    m_theirsTitle->setText(tr("Stored now: version %1, written %2 by %3")
                               .arg(Wording::number(m_newer.entry->version),
                                    Wording::relativeTime(m_newer.entry->updatedAt, currentTime()),
                                    m_newer.entry->ownerId));
}

void EntryPanel::keepDraft()
{
    if (m_dirty && !m_id.key.isEmpty() && m_base.entry)
        m_drafts.put(m_id, {m_text->text(), m_base.entry->version, currentTime()});
}

void EntryPanel::offerDraft(const SharedValue &value)
{
    const Draft *kept = m_drafts.find(m_id);
    if (!kept)
        return;
    const Draft draft = *kept;
    if (draft.text == m_text->text()) { // somebody has stored the same
        m_drafts.remove(m_id);
        return;
    }
    if (draft.version != value.entry->version) {
        auto then = std::make_shared<SharedEntry>(*value.entry);
        then->version = draft.version;
        m_base.entry = then;
    }
    m_text->setText(draft.text); // and textChanged() takes it in
    m_notice->show(Notice::Kind::Info,
                   tr("What was typed %1 and not saved is here again. Revert shows the stored value.")
                       .arg(Wording::relativeTime(draft.at, currentTime())));
    if (draft.version != value.entry->version)
        showTheirs(value);
}

void EntryPanel::showFacts()
{
    const SharedEntryPtr &entry = m_entry;
    setTitle(m_id.key);
    m_facts->set(Namespace, m_id.space);
    m_facts->set(Tenant, m_id.tenantId);
    m_facts->set(Owner, entry ? entry->ownerId : QString());
    m_facts->set(Size, entry ? Wording::bytes(entry->size) : QString());
    m_facts->set(Version, entry ? Wording::number(entry->version) : QString());
    refreshTimes();
}

void EntryPanel::refreshTimes()
{
    if (!showsContent() || !m_entry) {
        for (const Fact fact : {TimeLeft, Expires, Written, Created})
            m_facts->set(fact, {});
        return;
    }
    if (m_newer.entry && !m_theirs->isHidden())
        showTheirsTitle();
    const TimePoint now = currentTime();
    m_facts->set(TimeLeft, m_entry->expiresAt ? countdown((*m_entry->expiresAt - now).count()) : tr("no expiry"));
    m_facts->set(Expires, m_entry->expiresAt ? Wording::absoluteTime(*m_entry->expiresAt) : QString());
    m_facts->set(Written, Wording::relativeTime(m_entry->updatedAt, now), Wording::absoluteTime(m_entry->updatedAt));
    m_facts->set(Created, Wording::relativeTime(m_entry->createdAt, now), Wording::absoluteTime(m_entry->createdAt));
}

void EntryPanel::textChanged()
{
    if (m_filling)
        return;
    const QByteArray text = m_text->text().toUtf8();
    const auto parsed = parseJson(text);
    m_valid = parsed.has_value();
    if (parsed) {
        m_value = *parsed;
        m_text->showFault(0, {});
        m_tree->setJson(m_value);
    } else {
        const auto [line, column] = lineAndColumn(text, parsed.error().offset);
        m_text->showFault(line, tr("Line %1, column %2: %3").arg(line).arg(column).arg(parsed.error().message));
    }
    setDirty(true);
    keepDraft();
}

void EntryPanel::treeEdited()
{
    const QScopedValueRollback filling(m_filling, true);
    m_value = m_tree->json();
    m_valid = true;
    m_text->setJson(prettyJson(m_value.toJson()));
    m_text->showFault(0, {});
    setDirty(true);
    keepDraft();
}

void EntryPanel::setDirty(bool dirty)
{
    m_dirty = dirty;
    const bool conflict = m_theirs && m_newer.entry && !m_theirs->isHidden();
    m_save->setEnabled(dirty && m_valid && !conflict && !m_saving);
    m_revert->setEnabled(dirty && !m_saving);
    m_tree->setEnabled(m_valid);
}

void EntryPanel::save()
{
    if (!m_dirty || !m_valid || m_saving || !m_base.entry)
        return;
    SharedEdit edit;
    edit.id = m_id;
    edit.json = m_value.toJson();
    edit.ownerId = m_base.entry->ownerId;
    // Its time goes on as it was set last; an entry that has gone is made anew without one.
    edit.expiresAt = m_entry ? m_entry->expiresAt : std::nullopt;
    edit.ifVersion = m_entry ? m_base.entry->version : 0;
    m_saving = true;
    setDirty(true);
    m_link.write(edit, replyTo<SharedValue>(this, [this, id = m_id](const Result<SharedValue> &stored) {
                     m_saving = false;
                     if (stored)
                         m_drafts.remove(id);
                     if (id != m_id)
                         return;
                     if (stored) {
                         ++m_request;
                         m_entry = stored->entry;
                         show(*stored);
                         showFacts();
                         Q_EMIT noticeRequested(
                             Notice::Kind::Success,
                             tr("%1 is stored as version %2.").arg(id.key, Wording::number(stored->entry->version)));
                         return;
                     }
                     setDirty(true);
                     if (stored.error().code == ErrorCode::VersionConflict)
                         load(); // and shows what is there
                     else
                         m_notice->show(Notice::Kind::Error, Wording::error(stored.error()));
                 }));
}

void EntryPanel::revert()
{
    m_drafts.remove(m_id);
    setDirty(false);
    m_theirs->hide();
    m_notice->hide();
    if (m_newer.entry)
        show(m_newer);
    else if (m_base.entry)
        show(m_base);
    if (m_entry)
        load();
}

} // namespace plexica::app
