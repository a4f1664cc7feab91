#include "project/search_tokenizer.h"

#include <QCoreApplication>

#include <libstemmer.h>
#include <sqlite3.h>

#include <memory>

namespace tropa::project {

namespace {

struct StemmerDeleter
{
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

struct Tokenizer
{
    fts5_tokenizer base{};
    Fts5Tokenizer* baseInstance = nullptr;
    Stemmer russian{sb_stemmer_new("russian", "UTF_8")};
    Stemmer english{sb_stemmer_new("english", "UTF_8")};

    ~Tokenizer()
    {
        if (baseInstance)
            base.xDelete(baseInstance);
    }
};

// U+0451 ё (D1 91) becomes U+0435 е (D0 B5); unicode61 has already folded case.
void foldYo(QByteArray& token)
{
    for (qsizetype i = 0; i + 1 < token.size(); ++i) {
        if (token[i] == '\xD1' && token[i + 1] == '\x91') {
            token[i] = '\xD0';
            token[i + 1] = '\xB5';
        }
    }
}

QByteArray stemmed(const Tokenizer& tokenizer, QByteArray token)
{
    foldYo(token);
    const auto first = static_cast<unsigned char>(token.isEmpty() ? 0 : token[0]);
    sb_stemmer* stemmer = first == 0xD0 || first == 0xD1 ? tokenizer.russian.get()
                          : first >= 'a' && first <= 'z' ? tokenizer.english.get()
                                                         : nullptr;
    if (!stemmer)
        return token;
    const auto* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(token.constData()),
                                       static_cast<int>(token.size()));
    return stem ? QByteArray(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer)) : token;
}

fts5_api* apiOf(sqlite3* handle)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int create(void* context, const char**, int, Fts5Tokenizer** out)
{
    auto* api = static_cast<fts5_api*>(context);
    auto tokenizer = std::make_unique<Tokenizer>();
    void* baseContext = nullptr;
    int code = api->xFindTokenizer(api, "unicode61", &baseContext, &tokenizer->base);
    if (code != SQLITE_OK)
        return code;
    const char* options[] = {"remove_diacritics", "2"};
    code = tokenizer->base.xCreate(baseContext, options, 2, &tokenizer->baseInstance);
    if (code == SQLITE_OK)
        *out = reinterpret_cast<Fts5Tokenizer*>(tokenizer.release());
    return code;
}

void destroy(Fts5Tokenizer* tokenizer)
{
    delete reinterpret_cast<Tokenizer*>(tokenizer);
}

struct Pass
{
    const Tokenizer* tokenizer;
    void* context;
    int (*token)(void*, int, const char*, int, int, int);
};

int tokenize(Fts5Tokenizer* instance, void* context, int flags, const char* text, int size,
             int (*token)(void*, int, const char*, int, int, int))
{
    const auto* tokenizer = reinterpret_cast<const Tokenizer*>(instance);
    Pass pass{tokenizer, context, token};
    return tokenizer->base.xTokenize(
        tokenizer->baseInstance, &pass, flags, text, size,
        [](void* opaque, int tokenFlags, const char* word, int wordSize, int begin, int end) -> int {
            const auto* self = static_cast<const Pass*>(opaque);
            const QByteArray stem = stemmed(*self->tokenizer, QByteArray(word, wordSize));
            return self->token(self->context, tokenFlags, stem.constData(), static_cast<int>(stem.size()), begin, end);
        });
}

} // namespace

Result<void> installSearchTokenizer(storage::Connection& connection)
{
    fts5_api* api = apiOf(connection.handle());
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "tropa", api, &tokenizer, nullptr) != SQLITE_OK)
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This SQLite has no full-text search (FTS5)")});
    return {};
}

QString wordStem(const QString& word)
{
    const thread_local Tokenizer tokenizer;
    return QString::fromUtf8(stemmed(tokenizer, word.toLower().toUtf8()));
}

} // namespace tropa::project
