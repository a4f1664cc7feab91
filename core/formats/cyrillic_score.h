#pragma once

#include <QByteArray>

namespace tropa::formats {

/// Which of windows-1251, KOI8-R and IBM866 makes the most Russian of some bytes.
///
/// Each pair of neighbouring letters brings its commonness (russian_letters.h) less a baseline; a capital after a
/// small letter, a letter beside a Latin one and characters nobody types take away. Works from a handful of letters.
struct CyrillicGuess
{
    QByteArray encoding;   ///< of the best
    double perLetter = 0;  ///< its score per byte above ASCII; below 0.5 the text hardly is Russian
    double margin = 0;     ///< over the next best, per byte above ASCII
    qsizetype letters = 0; ///< bytes above ASCII
};

CyrillicGuess guessCyrillic(QByteArrayView bytes);

} // namespace tropa::formats
