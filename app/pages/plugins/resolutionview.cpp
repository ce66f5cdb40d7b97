// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/resolutionview.h"

#include "models/pluginwording.h"
#include "widgets/icons.h"
#include "widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

namespace {

// Each is several lines that wrap, and layouts ask for their heights again and again: sixty took seconds.
constexpr std::size_t firstIssues = 4;
constexpr std::size_t moreIssues = 20;
constexpr qsizetype maximumOffers = 6;
constexpr qsizetype longestLine = 360;

/// Beginning and end of a line of thousands of characters: a circle may go through hundreds of plugins.
QString shortened(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() <= longestLine)
            continue;
        // Between words, where there are any.
        const QString first = line.left(longestLine * 2 / 3);
        const QString last = line.right(longestLine / 3);
        line = first.left(first.lastIndexOf(u' ')) + QStringLiteral(" … ") + last.mid(last.indexOf(u' ') + 1);
    }
    return lines.join(u'\n');
}

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
    , m_shownIssues(firstIssues)
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

void ResolutionCards::addCard(const QString &severity, const QString &iconName, const QString &title,
                              const QStringList &lines)
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
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    const auto addText = [&](const QString &text) {
        Label *label = (new Label(shortened(text), card))->wrapped();
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
        return label;
    };
    addText(title)->setObjectName(QStringLiteral("issueTitle"));
    if (!lines.isEmpty())
        addText(lines.join(u'\n'));
    row->addLayout(texts, 1);
    m_layout->addWidget(card);
}

void ResolutionCards::addIssue(const resolver::Issue &issue)
{
    const bool isError = issue.severity == resolver::Severity::Error;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        lines.append(tr("%1: %2", "name: value").arg(name, text));
    };
    if (issue.path.size() > 2)
        add(tr("Required by"), issue.path.join(QStringLiteral(" → ")));
    else if (issue.path.size() == 2 && issue.code != resolver::IssueCode::CircularDependency)
        add(isError ? tr("Required by") : tr("Used by"), issue.path.front());
    if (!issue.constraint.isEmpty())
        add(tr("Wanted"), issue.serviceName.isEmpty()
                              ? tr("%1 of %2", "constraint of plugin").arg(issue.constraint, issue.pluginId)
                              : tr("%1 of %2 (%3)", "constraint of service (plugin)")
                                    .arg(issue.constraint, issue.serviceName, issue.pluginId));
    if (issue.code != resolver::IssueCode::CircularDependency && issue.code != resolver::IssueCode::ServiceNameTaken)
        add(issue.pluginId == m_asked ? tr("Would be") : tr("Installed"),
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
        add(tr("In the catalogue"), offers.join(QStringLiteral(", ")));
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
        add(tr("Others"), others.join(QStringLiteral("; ")));
    if (!issue.fix.isEmpty())
        add(tr("Fix"), issue.fix);
    const QString severity = isError ? QStringLiteral("error") : QStringLiteral("warning");
    addCard(severity, severity, issue.message, lines);
}

void ResolutionCards::show(const resolver::Resolution &resolution, const QStringList &notes, const QString &asked)
{
    m_asked = asked;
    const QString text = sketch(resolution, notes);
    if (text == m_text)
        return;
    m_text = text;
    m_resolution = resolution;
    m_notes = notes;
    if (resolution.issues.size() <= firstIssues)
        m_shownIssues = firstIssues; // of another plugin the first again
    makeCards();
}

void ResolutionCards::makeCards()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<resolver::Issue> &issues = m_resolution.issues;
    const std::size_t shown = std::min(m_shownIssues, issues.size());
    for (std::size_t i = 0; i < shown; ++i)
        addIssue(issues[i]);
    if (shown < issues.size()) {
        auto *more = new QPushButton(
            tr("Show %n more", nullptr, static_cast<int>(std::min(moreIssues, issues.size() - shown))), this);
        more->setObjectName(QStringLiteral("moreIssues"));
        // Afterwards, for the button goes with the cards.
        connect(
            more, &QPushButton::clicked, this,
            [this] {
                m_shownIssues += moreIssues;
                makeCards();
                if (auto *next = findChild<QPushButton *>(QStringLiteral("moreIssues")))
                    next->setFocus();
            },
            Qt::QueuedConnection);
        m_layout->addWidget(more, 0, Qt::AlignLeft);
    }
    for (const QString &note : m_notes)
        addCard(QStringLiteral("warning"), QStringLiteral("warning"), note);
    if (m_resolution.plan.empty())
        return;
    QStringList steps;
    for (const resolver::Change &change : m_resolution.plan)
        steps.append(tr("%1. %2", "number. step").arg(steps.size() + 1).arg(PluginWording::change(change)));
    addCard(QStringLiteral("plan"), QStringLiteral("info"), tr("The smallest change that would make it pass"), steps);
}

} // namespace plexica::app
