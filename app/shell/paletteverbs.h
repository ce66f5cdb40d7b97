// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/place.h"
#include "pages/deed.h"
#include "shell/commandpalette.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace plexica::app {

class PluginModel;
class ServiceModel;

/// What the palette understands as a sentence: "drain crm.deals 1 h disk change", "copy discovery command of
/// crm.deals", "open graph of plugin-crm". In the user's language and in English.
class PaletteVerbs
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::PaletteVerbs)
public:
    struct Acts
    {
        std::function<void(const Deed &)> act;
        std::function<void(const Place &)> go;
    };
    PaletteVerbs(const ServiceModel &services, const PluginModel &plugins, Acts acts);

    /// The sentences that begin so, best first; none: it is no sentence.
    std::vector<PaletteEntry> entries(const QString &text) const;

    /// "1 h", "30min", "2 d" at the beginning; what follows stays in `text`.
    static std::optional<Milliseconds> takeDuration(QString &text);

private:
    std::vector<PaletteEntry> deeds(Deed::Kind kind, const QString &rest) const;
    std::vector<PaletteEntry> places(int verb, const QString &rest) const;
    static QString title(const Deed &deed);
    static QString preview(const Deed &deed);

    const ServiceModel &m_services;
    const PluginModel &m_plugins;
    Acts m_acts;
};

} // namespace plexica::app
