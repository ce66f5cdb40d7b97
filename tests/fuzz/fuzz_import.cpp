// SPDX-License-Identifier: GPL-3.0-or-later
// Records of an import's file from arbitrary lines: whatever is taken keeps to what REST would have taken.
#include "registry/registration.h"
#include "transfer/recordreader.h"

#include <cstdint>
#include <cstdlib>

using namespace plexica;
using namespace plexica::transfer;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const registry::Service &service)
{
    require(!service.pluginId.isEmpty() && !service.serviceName.isEmpty());
    for (const registry::Instance &instance : service.instances)
        require(instance.baseUrl.isEmpty() || !registry::faultOfBaseUrl(instance.baseUrl));
    if (!service.endpoints)
        return;
    for (const registry::Endpoint &endpoint : *service.endpoints)
        require(!endpoint.method.isEmpty() && endpoint.path.startsWith(u'/'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    shareddata::Limits limits;
    limits.maxKey = 40;
    limits.maxNamespace = 20;
    limits.maxValue = 200;
    const RecordReader reader(QStringLiteral("t"), limits);
    for (const QByteArray &line : input.split('\n')) {
        const auto json = parseJson(line, 66);
        const auto record = json ? reader.read(*json) : Result<Record>(fail(ErrorCode::ValidationFailed, {}));
        if (!record)
            continue;
        require(!record->name.isEmpty());
        if (const auto *service = std::get_if<registry::Service>(&record->content)) {
            check(*service);
        } else if (const auto *plugin = std::get_if<CatalogueRecord>(&record->content)) {
            require(plugin->manifest != nullptr);
        } else if (const auto *entry = std::get_if<shareddata::EntryRow>(&record->content)) {
            require(entry->id.key.size() <= 40 && entry->id.space.size() <= 20 && entry->value.size() <= 200);
            require(parseJson(entry->value, 66).has_value());
        }
    }
    return 0;
}
