#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <locale.h>
#endif

namespace tropa::formats {

/// While it lives, this thread has a UTF-8 locale: libarchive loses names that the locale cannot spell, and a bare
/// machine has the locale "C".
class Utf8Locale
{
public:
#ifdef Q_OS_WIN
    Utf8Locale() = default;
#else
    Utf8Locale() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_locale != nullptr)
            m_before = uselocale(m_locale);
    }
    ~Utf8Locale()
    {
        if (m_locale == nullptr)
            return;
        uselocale(m_before);
        freelocale(m_locale);
    }
#endif
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
#ifndef Q_OS_WIN
    locale_t m_locale = nullptr;
    locale_t m_before = nullptr;
#endif
};

} // namespace tropa::formats
