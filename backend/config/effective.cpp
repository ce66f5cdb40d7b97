// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/effective.h"

#include "config/keyreader.h"

namespace plexica::config {

std::vector<EffectiveValue> effectiveValues(const LoadedSettings &loaded)
{
    std::vector<EffectiveValue> values;
    values.reserve(keys().size());
    for (const Key &key : keys()) {
        const auto origin = loaded.origins.find(key.path);
        values.push_back({key.path, renderKey(key, loaded.settings),
                          origin == loaded.origins.end() ? QStringLiteral("default") : origin->second, key.reloadable});
    }
    return values;
}

QString effectiveYaml(const LoadedSettings &loaded)
{
    QString text = QStringLiteral("# Effective configuration%1\n")
                       .arg(loaded.configFile.isEmpty() ? QStringLiteral(", no file read") : QString());
    QString openSection;
    for (const EffectiveValue &value : effectiveValues(loaded)) {
        const bool nested = value.key.contains(u'.');
        const QString section = nested ? value.key.section(u'.', 0, 0) : QString();
        if (nested && section != openSection)
            text += section + QStringLiteral(":\n");
        openSection = section;
        const QString line = (nested ? QStringLiteral("  ") + value.key.section(u'.', 1) : value.key)
                             + QStringLiteral(": ") + value.value;
        // A path may hold anything, and a comment ends at the line's end.
        QString origin = value.origin;
        for (QChar &character : origin) {
            if (character.category() == QChar::Other_Control)
                character = u'?';
        }
        text += line.leftJustified(44) + QStringLiteral("  # ") + origin + u'\n';
    }
    return text;
}

} // namespace plexica::config
