// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/resolution.h"

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace plexica::app {

/// Shows what a resolution found: a card for each issue with its reason, proof and fix, the smallest change that would
/// make it pass, and the order of installation.
class ResolutionCards : public QWidget
{
    Q_OBJECT
public:
    explicit ResolutionCards(QWidget *parent = nullptr);

    /// `notes`: further warnings, shown as cards of their own. Nothing happens while all is the same.
    /// `asked`: the plugin that is thought of in another version than is there; empty: all is as it is.
    void show(const resolver::Resolution &resolution, const QStringList &notes = {}, const QString &asked = {});
    /// What is shown, as plain text.
    QString plainText() const { return m_text; }

private:
    void makeCards();
    void addIssue(const resolver::Issue &issue);
    void addCard(const QString &severity, const QString &iconName, const QString &title, const QStringList &lines = {});

    QVBoxLayout *m_layout;
    resolver::Resolution m_resolution;
    QStringList m_notes;
    QString m_text;
    QString m_asked;
    std::size_t m_shownIssues; ///< the others when they are asked for
};

/// The same where there may be more than fits; can be scrolled by keyboard.
class ResolutionView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ResolutionView(QWidget *parent = nullptr);

    ResolutionCards &cards() { return *m_cards; }

private:
    ResolutionCards *m_cards;
};

} // namespace plexica::app
