// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"
#include "common/json.h"
#include "pages/shareddata/drafts.h"
#include "widgets/notice.h"
#include "widgets/sidepanel.h"

#include <vector>

class QPushButton;

namespace plexica::app {

class FactList;
class JsonEditor;
class JsonTree;
class Label;

/// The selected entry: what is known of it, and its value as tree and text, to be edited. A value is saved only on top
/// of the version that was seen: one that was written meanwhile is shown beside the edit and never overwritten unseen.
/// What is a secret by its name (SecretNames) is masked, and cannot be edited, until it is asked for; and again once
/// something else is selected.
class EntryPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit EntryPanel(SharedDataLink &link, QWidget *parent = nullptr);

    void setSelection(const std::vector<SharedEntryPtr> &entries);
    /// The shown entry as it is now; null: it has gone.
    void refresh(const SharedEntryPtr &entry);
    void refreshTimes();

    Drafts &drafts() { return m_drafts; }
    const SharedKey &id() const { return m_id; }
    bool isDirty() const { return m_dirty; }
    JsonEditor *editor() const { return m_text; }
    JsonTree *tree() const { return m_tree; }
    JsonEditor *theirs() const { return m_theirsText; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *showButton() const { return m_reveal; }
    /// Secrets of the shown value are masked.
    bool hidesSecrets() const { return m_hides; }

Q_SIGNALS:
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text);

private:
    enum Fact { Namespace, Tenant, Owner, Size, Version, TimeLeft, Expires, Written, Created };

    QWidget *makeTheirs();
    QWidget *makeSecretRow();
    /// There are secrets in it that are not shown now.
    bool hidesSomeOf(const JsonValue &value) const;
    void reveal();
    void showFacts();
    void load();
    void show(SharedValue value);
    void showTheirs(const SharedValue &value);
    void textChanged();
    void treeEdited();
    void setDirty(bool dirty);
    void showFault();
    void save();
    void revert();
    /// What stands in the editor is kept for the entry.
    void keepDraft();
    /// Puts what was typed before back on top of `value`, which has just been shown.
    void offerDraft(const SharedValue &value);
    void showTheirsTitle();

    SharedDataLink &m_link;
    FactList *m_facts;
    Notice *m_notice;
    JsonTree *m_tree;
    JsonEditor *m_text;
    QWidget *m_theirs = nullptr;
    Label *m_theirsTitle = nullptr;
    JsonEditor *m_theirsText = nullptr;
    QWidget *m_secretRow = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_save;
    QPushButton *m_revert;

    Drafts m_drafts;
    SharedKey m_id;
    SharedEntryPtr m_entry; ///< as it is now; null: it has gone
    SharedValue m_base;     ///< what the edit is made on
    SharedValue m_newer;    ///< what was written meanwhile, once it has been read
    JsonValue m_value;      ///< of the editor, while its text is JSON
    bool m_valid = false;
    bool m_dirty = false;
    bool m_filling = false;
    bool m_saving = false;
    bool m_revealed = false; ///< the user wants to see the secrets of this entry
    bool m_hides = false;
    quint64 m_request = 0; ///< the newest read; older answers are dropped
};

} // namespace plexica::app
