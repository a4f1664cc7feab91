#pragma once

#include "interviews/lemma_dictionary.h"
#include "ui/analysis/analysis_tab.h"

#include <memory>
#include <mutex>

namespace tropa::ui::analysis {

/// The dictionary of word forms, read once on the first job that asks for it and shared by the tabs.
class SharedDictionary
{
public:
    SharedDictionary() : m_once(std::make_shared<Once>()) {}
    /// Any thread.
    const talk::LemmaDictionary& get() const
    {
        std::call_once(m_once->flag, [this] { m_once->dictionary = talk::LemmaDictionary::system(); });
        return m_once->dictionary;
    }

private:
    struct Once
    {
        std::once_flag flag;
        talk::LemmaDictionary dictionary;
    };
    std::shared_ptr<Once> m_once;
};

} // namespace tropa::ui::analysis
