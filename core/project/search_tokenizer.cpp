#include "project/search_tokenizer.h"

#include <QCoreApplication>

#include <libstemmer.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

namespace tropa::project {

namespace {

struct StemmerDeleter
{
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

// Stems of words met before: texts repeat their words, and a stem costs 20 times a look-up.
class StemCache
{
public:
    struct Entry
    {
        unsigned char wordSize = 0;
        unsigned char stemSize = 0;
        char word[42];
        char stem[42];
    };
    static constexpr int longest = 42;

    /// The entry for a word, which is there when its word is the same.
    Entry& at(const char* word, int size)
    {
        std::uint32_t hash = 2166136261U;
        for (int i = 0; i < size; ++i)
            hash = (hash ^ static_cast<unsigned char>(word[i])) * 16777619U;
        return m_entries[(hash ^ (hash >> 15)) % m_entries.size()];
    }

private:
    std::vector<Entry> m_entries = std::vector<Entry>(4096);
};

struct Tokenizer
{
    fts5_tokenizer base{};
    Fts5Tokenizer* baseInstance = nullptr;
    Stemmer russian{sb_stemmer_new("russian", "UTF_8")};
    Stemmer english{sb_stemmer_new("english", "UTF_8")};
    std::unique_ptr<StemCache> cache;
    std::vector<char> folded; // room for one text in lower case

    ~Tokenizer()
    {
        if (baseInstance)
            base.xDelete(baseInstance);
    }
};

// U+0451 ё (D1 91) becomes U+0435 е (D0 B5); case is folded already.
void foldYo(char* token, int size)
{
    for (int i = 0; i + 1 < size; ++i) {
        if (token[i] == '\xD1' && token[i + 1] == '\x91') {
            token[i] = '\xD0';
            token[i + 1] = '\xB5';
        }
    }
}

struct Stem
{
    const char* bytes;
    int size;
};

// `word` is folded, ё too. The result lives until the next call.
Stem stemOf(const Tokenizer& tokenizer, const char* word, int size)
{
    const auto first = static_cast<unsigned char>(size == 0 ? 0 : word[0]);
    sb_stemmer* stemmer = first == 0xD0 || first == 0xD1 ? tokenizer.russian.get()
                          : first >= 'a' && first <= 'z' ? tokenizer.english.get()
                                                         : nullptr;
    if (!stemmer)
        return {word, size};
    const auto* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(word), size);
    return stem ? Stem{reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer)} : Stem{word, size};
}

Stem cachedStem(Tokenizer& tokenizer, const char* word, int size)
{
    if (size > StemCache::longest)
        return stemOf(tokenizer, word, size);
    if (!tokenizer.cache)
        tokenizer.cache = std::make_unique<StemCache>();
    StemCache::Entry& entry = tokenizer.cache->at(word, size);
    if (entry.wordSize != size || std::memcmp(entry.word, word, static_cast<std::size_t>(size)) != 0) {
        const Stem stem = stemOf(tokenizer, word, size);
        if (stem.size > StemCache::longest)
            return stem;
        std::memcpy(entry.word, word, static_cast<std::size_t>(size));
        std::memcpy(entry.stem, stem.bytes, static_cast<std::size_t>(stem.size));
        entry.wordSize = static_cast<unsigned char>(size);
        entry.stemSize = static_cast<unsigned char>(stem.size);
    }
    return {entry.stem, entry.stemSize};
}

using TokenFunction = int (*)(void*, int, const char*, int, int, int);

enum class Letter { Word, Gap, Unknown };

// The quick way knows ASCII, Russian letters and common punctuation, and reads them as unicode61 does. Writes the
// letter in lower case, ё as е, and moves `at` past it.
Letter foldLetter(const unsigned char* text, int size, int& at, char* out)
{
    const unsigned char a = text[at];
    if (a < 0x80) {
        ++at;
        const bool isUpper = a >= 'A' && a <= 'Z';
        out[0] = static_cast<char>(isUpper ? a + 32 : a);
        return isUpper || (a >= 'a' && a <= 'z') || (a >= '0' && a <= '9') ? Letter::Word : Letter::Gap;
    }
    if (at + 1 >= size)
        return Letter::Unknown;
    const unsigned char b = text[at + 1];
    if (a == 0xC2 && (b == 0xA0 || b == 0xAB || b == 0xBB)) { // no-break space, « »
        at += 2;
        return Letter::Gap;
    }
    if (a == 0xE2 && b == 0x80 && at + 2 < size && text[at + 2] >= 0x93 && text[at + 2] <= 0xA6) { // – — “ ” „ …
        at += 3;
        return Letter::Gap;
    }
    if ((a != 0xD0 && a != 0xD1) || b < 0x80 || b > 0xBF)
        return Letter::Unknown;
    unsigned code = (a & 0x1FU) << 6 | (b & 0x3FU);
    if (code >= 0x410 && code <= 0x42F)
        code += 0x20;
    else if (code == 0x401 || code == 0x451)
        code = 0x435;
    else if (code < 0x410 || code > 0x44F)
        return Letter::Unknown;
    out[0] = static_cast<char>(0xC0 | code >> 6);
    out[1] = static_cast<char>(0x80 | (code & 0x3F));
    at += 2;
    return Letter::Word;
}

// False when the text holds a letter the quick way does not know: then nothing was given out.
bool tokenizeQuickly(Tokenizer& tokenizer, void* context, const char* text, int size, TokenFunction token, int& code)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(text);
    tokenizer.folded.resize(static_cast<std::size_t>(size) + 4);
    char* folded = tokenizer.folded.data();
    for (int at = 0; at < size;) { // lower case keeps the length of every letter known here
        const int here = at;
        if (foldLetter(bytes, size, at, folded + here) == Letter::Unknown)
            return false;
    }
    code = SQLITE_OK;
    for (int at = 0; at < size && code == SQLITE_OK;) {
        char ignored[4];
        int begin = at;
        if (foldLetter(bytes, size, at, ignored) != Letter::Word)
            continue;
        int end = at;
        while (at < size && foldLetter(bytes, size, at, ignored) == Letter::Word)
            end = at;
        const Stem stem = cachedStem(tokenizer, folded + begin, end - begin);
        code = token(context, 0, stem.bytes, stem.size, begin, end);
    }
    return true;
}

// What the words of a query are worth, once a query.
struct Worth
{
    std::vector<double> ofPhrase;
    std::vector<int> times; // in the row at hand
};

// BM25 with b = 0: -sum of idf · f (k + 1) / (f + k), less is better. The length of a row would cost a look-up each.
void rank(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* out, int, sqlite3_value**)
{
    constexpr double k = 1.2;
    auto* worth = static_cast<Worth*>(api->xGetAuxdata(context, 0));
    int code = SQLITE_OK;
    if (!worth) {
        auto made = std::make_unique<Worth>();
        const int phrases = api->xPhraseCount(context);
        made->times.resize(static_cast<std::size_t>(phrases));
        sqlite3_int64 rows = 0;
        code = api->xRowCount(context, &rows);
        for (int phrase = 0; phrase < phrases && code == SQLITE_OK; ++phrase) {
            sqlite3_int64 hits = 0;
            code = api->xQueryPhrase(context, phrase, &hits, [](const Fts5ExtensionApi*, Fts5Context*, void* count) {
                ++*static_cast<sqlite3_int64*>(count);
                return SQLITE_OK;
            });
            const double idf = std::log((static_cast<double>(rows - hits) + 0.5) / (static_cast<double>(hits) + 0.5));
            made->ofPhrase.push_back(std::max(idf, 1e-6));
        }
        worth = made.get();
        if (code == SQLITE_OK)
            code = api->xSetAuxdata(context, made.release(), [](void* data) { delete static_cast<Worth*>(data); });
    }
    int instances = 0;
    if (code == SQLITE_OK)
        code = api->xInstCount(context, &instances);
    if (code == SQLITE_OK)
        std::ranges::fill(worth->times, 0);
    for (int i = 0; i < instances && code == SQLITE_OK; ++i) {
        int phrase = 0, column = 0, offset = 0;
        code = api->xInst(context, i, &phrase, &column, &offset);
        if (code == SQLITE_OK)
            ++worth->times[static_cast<std::size_t>(phrase)];
    }
    if (code != SQLITE_OK) {
        sqlite3_result_error_code(out, code);
        return;
    }
    double score = 0;
    for (std::size_t i = 0; i < worth->times.size(); ++i)
        score -= worth->ofPhrase[i] * worth->times[i] * (k + 1) / (worth->times[i] + k);
    sqlite3_result_double(out, score);
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
    Tokenizer* tokenizer;
    void* context;
    TokenFunction token;
};

int tokenize(Fts5Tokenizer* instance, void* context, int flags, const char* text, int size, TokenFunction token)
{
    auto* tokenizer = reinterpret_cast<Tokenizer*>(instance);
    int code = SQLITE_OK;
    if (tokenizeQuickly(*tokenizer, context, text, size, token, code))
        return code;
    Pass pass{tokenizer, context, token};
    return tokenizer->base.xTokenize(
        tokenizer->baseInstance, &pass, flags, text, size,
        [](void* opaque, int tokenFlags, const char* word, int wordSize, int begin, int end) -> int {
            const auto* self = static_cast<const Pass*>(opaque);
            QByteArray folded(word, wordSize);
            foldYo(folded.data(), wordSize);
            const Stem stem = cachedStem(*self->tokenizer, folded.constData(), wordSize);
            return self->token(self->context, tokenFlags, stem.bytes, stem.size, begin, end);
        });
}

} // namespace

Result<void> installSearchTokenizer(storage::Connection& connection)
{
    fts5_api* api = apiOf(connection.handle());
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "tropa", api, &tokenizer, nullptr) != SQLITE_OK ||
        api->xCreateFunction(api, "tropa_rank", nullptr, rank, nullptr) != SQLITE_OK)
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This SQLite has no full-text search (FTS5)")});
    return {};
}

QString wordStem(const QString& word)
{
    const thread_local Tokenizer tokenizer;
    QByteArray folded = word.toLower().toUtf8();
    foldYo(folded.data(), static_cast<int>(folded.size()));
    const Stem stem = stemOf(tokenizer, folded.constData(), static_cast<int>(folded.size()));
    return QString::fromUtf8(stem.bytes, stem.size);
}

} // namespace tropa::project
