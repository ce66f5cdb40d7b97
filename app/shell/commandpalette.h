// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>
#include <QStringList>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace plexica::app {

class Label;

/// Something the palette can find.
struct PaletteEntry
{
    QString text;
    QString detail;   ///< where it belongs: "Page", "plugin-inventory · default-tenant"
    QString shortcut; ///< shown on the right
    QIcon icon;
    int weight = 0; ///< added to the score: pages and actions before services of the same score
    std::function<void()> run;
    QString preview = {}; ///< what Enter does, as a sentence; empty: it says "Enter: text"

    QString key() const { return text + u'\n' + detail; } ///< names it over time
};

/// Ctrl+K: type some letters, choose with the arrow keys, Enter. Searches everything the window knows, in all
/// tenants, whatever the page's filter is.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `collect` is asked each time the palette opens.
    using Collect = std::function<std::vector<PaletteEntry>()>;
    /// … and this at each letter: what the whole text means as a sentence, with its score as weight.
    using Read = std::function<std::vector<PaletteEntry>(const QString &text)>;
    static constexpr int keptRecent = 12;

    CommandPalette(Collect collect, QWidget *parent);
    void setSentences(Read sentences) { m_sentences = std::move(sentences); }
    /// What is offered where nothing fits, and last where little does.
    void setFallbacks(Read fallbacks) { m_fallbacks = std::move(fallbacks); }

    /// Keys of what was run, the newest first: they stand first. To be kept over restarts.
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent) { m_recent = recent.mid(0, keptRecent); }

    void openCentered();
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QString preview() const; ///< what Enter does now
    QString nothing() const; ///< "Nothing fits 'xyz'"; empty: something does

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void runCurrent();
    void showPreview();

    Collect m_collect;
    Read m_sentences;
    Read m_fallbacks;
    QStringList m_recent;
    std::vector<PaletteEntry> m_entries;
    std::vector<int> m_recentOf;       ///< its place among the recent ones, by entry; -1: none
    std::vector<PaletteEntry> m_shown; ///< by row
    Label *m_nothing;
    Label *m_preview;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace plexica::app
