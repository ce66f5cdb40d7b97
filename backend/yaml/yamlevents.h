// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QHash>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <stdexcept>

namespace plexica::yaml {

/// Ends yaml-cpp's parsing from inside an event; never leaves parseYaml().
struct YamlRefusal : std::runtime_error
{
    YamlRefusal(qint64 at, QString why)
        : std::runtime_error("refused")
        , offset(at)
        , message(std::move(why))
    {
    }
    qint64 offset;
    QString message;
};

/// Builds a JSON value from yaml-cpp's events. yaml-cpp's own nodes are not used, since they lose duplicate keys and
/// share aliased nodes, of which a copy could be exponentially large.
class YamlEvents : public YAML::EventHandler
{
public:
    explicit YamlEvents(int maxDepth)
        : m_maxDepth(maxDepth)
    {
    }

    JsonValue take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override;
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override;
    void OnMapEnd() override { leave(); }

private:
    /// What a value costs when an alias repeats it.
    struct Size
    {
        qsizetype values = 1;
        qsizetype bytes = 0;
        int depth = 0; ///< of arrays and objects
    };
    struct Anchored
    {
        JsonValue value;
        Size size;
    };
    /// An array or object that is not closed yet.
    struct Open
    {
        JsonValue value;
        YAML::anchor_t anchor;
        Size size;
        bool hasKey = false;
        QString key = {};
        QSet<QString> keys = {};
    };

    void enter(const YAML::Mark &mark, JsonValue empty, YAML::anchor_t anchor);
    void leave();
    bool expectsKey() const { return !m_open.empty() && m_open.back().value.isObject() && !m_open.back().hasKey; }
    void takeKey(const YAML::Mark &mark, const JsonValue &key);
    /// Bounds what anchors keep and aliases repeat.
    void countCopy(qint64 offset, const Size &size);
    void place(JsonValue value, const Size &size, YAML::anchor_t anchor);

    int m_maxDepth;
    int m_documents = 0;
    std::vector<Open> m_open;
    QHash<qulonglong, Anchored> m_anchors;
    qsizetype m_copiedValues = 0;
    qsizetype m_copiedBytes = 0;
    JsonValue m_root;
};

} // namespace plexica::yaml
