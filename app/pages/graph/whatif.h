// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "graph/pluginitem.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace plexica::app {

enum class WhatIfAct : int { Install, Uninstall, Deactivate };

/// What is thought through.
struct WhatIfQuestion
{
    WhatIfAct act = WhatIfAct::Install;
    QString pluginId;
    std::optional<Version> version; ///< of Install
    bool operator==(const WhatIfQuestion &) const = default;
};

/// What would come of it, in words and as marks for the graph.
struct WhatIfAnswer
{
    struct Row
    {
        QString text;
        QString detail;
        QString pluginId; ///< where Enter goes; may be empty
    };
    struct Section
    {
        QString title;
        std::vector<Row> rows;
        bool alarming = false;
    };
    QString headline;
    bool refused = false;   ///< it cannot be done at all
    bool harmless = true;   ///< nothing required breaks
    bool unchanged = false; ///< there is nothing to do
    std::vector<Section> sections;
    QHash<QString, GraphMark> marks;
    QString confirm;  ///< what the button says: "Upgrade plugin-a to 2.0.0"
    QString done;     ///< what is said afterwards
    QStringList hurt; ///< lines for the confirm dialog: who breaks or loses something
};

WhatIfAnswer answerTo(const WhatIfQuestion &question, const InstallCheck &check);
/// Of Uninstall and Deactivate.
WhatIfAnswer answerTo(const WhatIfQuestion &question, const plugins::ImpactReport &report);

} // namespace plexica::app
