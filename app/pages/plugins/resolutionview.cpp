// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/resolutionview.h"

#include "models/pluginwording.h"
#include "widgets/icons.h"
#include "widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

constexpr std::size_t maximumCards = 60;
constexpr qsizetype maximumOffers = 6;

QString sketch(const resolver::Resolution &resolution, const QStringList &notes)
{
    QStringList lines;
    for (const resolver::Issue &issue : resolution.issues) {
        lines << issue.message << issue.path.join(u'>') << issue.fix << issue.installed;
        for (const resolver::Offer &offer : issue.offers)
            lines << offer.version.toString();
    }
    for (const resolver::Change &change : resolution.plan)
        lines << change.toString();
    lines << notes;
    return lines.join(u'\n');
}

} // namespace

ResolutionCards::ResolutionCards(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("plain"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

ResolutionView::ResolutionView(QWidget *parent)
    : QScrollArea(parent)
    , m_cards(new ResolutionCards(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Result of the check"));
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_cards);
    layout->addStretch(1);
    setWidget(page);
}

QVBoxLayout *ResolutionCards::addCard(const QString &severity, const QString &iconName, const QString &title)
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("issueCard"));
    card->setProperty("severity", severity);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(10);
    auto *icon = new Label(card);
    const IconTint tint = severity == u"error"     ? IconTint::Error
                          : severity == u"warning" ? IconTint::Warning
                                                   : IconTint::Accent;
    icon->setPixmap(themeIcon(iconName, tint).pixmap(QSize(16, 16), devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(3);
    auto *label = new Label(title, card);
    label->setObjectName(QStringLiteral("issueTitle"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(label);
    row->addLayout(lines, 1);
    m_layout->addWidget(card);
    return lines;
}

void ResolutionCards::addLine(QVBoxLayout *card, const QString &name, const QString &text)
{
    auto *label = new Label(name.isEmpty() ? text : tr("%1: %2", "name: value").arg(name, text), this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->addWidget(label);
}

void ResolutionCards::addIssue(const resolver::Issue &issue)
{
    const bool isError = issue.severity == resolver::Severity::Error;
    QVBoxLayout *card = addCard(isError ? QStringLiteral("error") : QStringLiteral("warning"),
                                isError ? QStringLiteral("error") : QStringLiteral("warning"), issue.message);
    if (issue.path.size() > 2)
        addLine(card, tr("Required by"), issue.path.join(QStringLiteral(" → ")));
    else if (issue.path.size() == 2 && issue.code != resolver::IssueCode::CircularDependency)
        addLine(card, isError ? tr("Required by") : tr("Used by"), issue.path.front());
    if (!issue.constraint.isEmpty())
        addLine(card, tr("Wanted"),
                issue.serviceName.isEmpty()
                    ? tr("%1 of %2", "constraint of plugin").arg(issue.constraint, issue.pluginId)
                    : tr("%1 of %2 (%3)", "constraint of service (plugin)")
                          .arg(issue.constraint, issue.serviceName, issue.pluginId));
    if (issue.code != resolver::IssueCode::CircularDependency && issue.code != resolver::IssueCode::ServiceNameTaken)
        addLine(card, issue.pluginId == m_asked ? tr("Would be") : tr("Installed"),
                issue.installed.isEmpty() ? tr("nothing") : issue.installed);
    QStringList offers;
    for (const resolver::Offer &offer : issue.offers) {
        if (offers.size() == maximumOffers) {
            offers.append(QStringLiteral("…"));
            break;
        }
        const QString version = offer.serviceVersion && !issue.serviceName.isEmpty()
                                    ? tr("%1 (service %2)", "plugin version, service version")
                                          .arg(offer.version.toString(), offer.serviceVersion->toString())
                                    : offer.version.toString();
        offers.append(offer.satisfies ? tr("%1 fits", "version").arg(version)
                                      : tr("%1 does not fit", "version").arg(version));
    }
    if (!offers.isEmpty())
        addLine(card, tr("In the catalogue"), offers.join(QStringLiteral(", ")));
    QStringList others;
    for (const resolver::Requirement &other : issue.others) {
        if (others.size() == maximumOffers) {
            others.append(QStringLiteral("…"));
            break;
        }
        others.append(other.excludes
                          ? tr("%1 requires %2, and no version satisfies both").arg(other.pluginId, other.constraint)
                          : tr("%1 requires %2").arg(other.pluginId, other.constraint));
    }
    if (!others.isEmpty())
        addLine(card, tr("Others"), others.join(QStringLiteral("; ")));
    if (!issue.fix.isEmpty())
        addLine(card, tr("Fix"), issue.fix);
}

void ResolutionCards::show(const resolver::Resolution &resolution, const QStringList &notes, const QString &asked)
{
    m_asked = asked;
    const QString text = sketch(resolution, notes);
    if (text == m_text)
        return;
    m_text = text;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::size_t cards = 0;
    for (const resolver::Issue &issue : resolution.issues) {
        if (cards++ == maximumCards)
            break;
        addIssue(issue);
    }
    if (resolution.issues.size() > maximumCards)
        addCard(QStringLiteral("warning"), QStringLiteral("info"),
                tr("And %n more.", nullptr, static_cast<int>(resolution.issues.size() - maximumCards)));
    for (const QString &note : notes)
        addCard(QStringLiteral("warning"), QStringLiteral("warning"), note);
    if (!resolution.plan.empty()) {
        QVBoxLayout *card =
            addCard(QStringLiteral("plan"), QStringLiteral("info"), tr("The smallest change that would make it pass"));
        int step = 0;
        for (const resolver::Change &change : resolution.plan)
            addLine(card, {}, tr("%1. %2", "number. step").arg(++step).arg(PluginWording::change(change)));
    }
}

} // namespace plexica::app
