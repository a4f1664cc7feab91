<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnalysisLevels</name>
    <message>
        <source>each by itself</source>
        <translation>каждый сам по себе</translation>
    </message>
    <message>
        <source>with their subcodes</source>
        <translation>с подкодами</translation>
    </message>
    <message>
        <source>the top ones</source>
        <translation>верхние</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis of interviews</source>
        <translation>Анализ интервью</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Line and points: what patients lived through; band: the 95 % interval; hollow points: supposed; dotted: what was expected</source>
        <translation>Линия и точки — что пережили пациенты; полоса — 95-процентный интервал; полые точки — предположение; пунктир — чего ожидали</translation>
    </message>
</context>
<context>
    <name>EvidenceClip</name>
    <message>
        <source>Choose a cell of the map and press Ctrl+V: it will rest on what you have taken.</source>
        <translation>Выберите ячейку карты и нажмите Ctrl+V: она обопрётся на взятое.</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Cells and cards</source>
        <translation>Ячейки и карточки</translation>
    </message>
    <message>
        <source>Steps, stages and lanes</source>
        <translation>Шаги, стадии и дорожки</translation>
    </message>
    <message>
        <source>Find and go on</source>
        <translation>Поиск и переходы</translation>
    </message>
    <message>
        <source>View of the map</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Карта целиком</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The encoding of %1 changes midway: line %2 (byte %3) is written in another encoding than the lines before it.</source>
        <translation>Кодировка файла %1 меняется посередине: строка %2 (байт %3) записана в другой кодировке, чем строки до неё.</translation>
    </message>
    <message>
        <source>%1 is not readable as %2: byte %3 (line %4) does not exist in it.</source>
        <translation>%1 не читается как %2: байта %3 (строка %4) в этой кодировке не бывает.</translation>
    </message>
    <message>
        <source>%1 is not a text file: it holds a zero byte at %2.</source>
        <translation>%1 — не текстовый файл: в позиции %2 стоит нулевой байт.</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;. Known ones: UTF-8, UTF-16, windows-1251, KOI8-R, IBM866.</source>
        <translation>Кодировки «%1» нет. Известные: UTF-8, UTF-16, windows-1251, KOI8-R, IBM866.</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation>Кодировки «%1» нет.</translation>
    </message>
    <message>
        <source>%1 (by its byte order mark)</source>
        <translation>%1 (по метке порядка байтов)</translation>
    </message>
    <message>
        <source>%1 (by its zero bytes)</source>
        <translation>%1 (по нулевым байтам)</translation>
    </message>
    <message>
        <source>%1 (every byte is valid)</source>
        <translation>%1 (все байты допустимы)</translation>
    </message>
    <message>
        <source>%1 (only ASCII characters)</source>
        <translation>%1 (только символы ASCII)</translation>
    </message>
    <message>
        <source>%1 (by pairs of Russian letters)</source>
        <translation>%1 (по парам русских букв)</translation>
    </message>
    <message>
        <source>%1 (a guess; check the words)</source>
        <translation>%1 (догадка; проверьте слова)</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (выбрано)</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;, which the recipe names.</source>
        <translation>В %1 нет столбца «%2», названного в рецепте.</translation>
    </message>
    <message>
        <source>Several columns look like &quot;%1&quot;. Which one is it?</source>
        <translation>На «%1» похожи несколько столбцов. Какой из них нужен?</translation>
    </message>
    <message>
        <source>Years in &quot;%1&quot; have two digits. Which century is meant?</source>
        <translation>В «%1» годы записаны двумя цифрами. Какой это век?</translation>
    </message>
    <message>
        <source>all are 20xx</source>
        <translation>все — 20xx</translation>
    </message>
    <message>
        <source>00–29 are 20xx, 30–99 are 19xx</source>
        <translation>00–29 — 20xx, 30–99 — 19xx</translation>
    </message>
    <message>
        <source>all are 19xx</source>
        <translation>все — 19xx</translation>
    </message>
    <message>
        <source>Dates in &quot;%1&quot; can be read in two ways. Which comes first, day or month?</source>
        <translation>Даты в «%1» можно прочитать двояко. Что стоит первым: день или месяц?</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>месяц, день, год</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, what is the comma of numbers such as 1,234?</source>
        <translation>Что означает запятая в «%1» в числах вроде 1,234?</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, what is the point of numbers such as 1.234?</source>
        <translation>Что означает точка в «%1» в числах вроде 1.234?</translation>
    </message>
    <message>
        <source>a decimal mark: a little over one</source>
        <translation>десятичный знак: чуть больше единицы</translation>
    </message>
    <message>
        <source>it groups digits: over a thousand</source>
        <translation>разделяет разряды: больше тысячи</translation>
    </message>
    <message>
        <source>The recipe fills &quot;%1&quot;, which this import does not have.</source>
        <translation>Рецепт заполняет «%1», а в этом импорте такого поля нет.</translation>
    </message>
    <message>
        <source>a quote only at the beginning of a field; inside, it is written twice</source>
        <translation>кавычка только в начале поля; внутри она пишется дважды</translation>
    </message>
    <message>
        <source>a delimiter after the closing quote; the quote was opened in line %1</source>
        <translation>разделитель после закрывающей кавычки; кавычка открыта в строке %1</translation>
    </message>
    <message>
        <source>a closing quote; the one opened in line %1 is never closed</source>
        <translation>закрывающая кавычка; открытая в строке %1 так и не закрыта</translation>
    </message>
    <message>
        <source>a line that reaches this column</source>
        <translation>строка, которая доходит до этого столбца</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one.</source>
        <translation>%1 защищён паролем. Сохраните файл без пароля.</translation>
    </message>
    <message>
        <source>%1 is a file of an old Office (.doc), whatever its name says. Open it there and save it as .docx.</source>
        <translation>%1 — файл старого Office (.doc), как бы он ни назывался. Откройте его в Office и сохраните как .docx.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, but not a Word document.</source>
        <translation>%1 — архив zip, но не документ Word.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, but not a document that can be read.</source>
        <translation>%1 — архив zip, но не документ, который можно прочитать.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 пуст.</translation>
    </message>
    <message>
        <source>%1 is called .%2, but its content is something else.</source>
        <translation>%1 назван как .%2, но содержимое другое.</translation>
    </message>
    <message>
        <source>%1 holds no words.</source>
        <translation>В %1 нет слов.</translation>
    </message>
    <message>
        <source>%1 is still being written: it changed while it was read. Import it when the other program has finished.</source>
        <translation>%1 ещё записывается: файл изменился во время чтения. Импортируйте его, когда другая программа закончит.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 — папка. Выберите файлы внутри неё.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 — не обычный файл.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB can be read.</source>
        <translation>В %1 %2 МБ; можно прочитать не больше %3 МБ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a damaged PDF.</source>
        <translation>%1 — повреждённый PDF.</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages but no text. Recognise the text first.</source>
        <translation>В %1 картинки страниц без текста. Сначала распознайте текст.</translation>
    </message>
    <message>
        <source>%1 is a PDF; this program was built without PDF reading.</source>
        <translation>%1 — PDF, а эта сборка программы не читает PDF.</translation>
    </message>
    <message>
        <source>%1 lacks a column for: %2. Its columns are: %3.</source>
        <translation>В %1 нет столбца для: %2. Столбцы файла: %3.</translation>
    </message>
    <message>
        <source>a column with this heading</source>
        <translation>столбец с таким заголовком</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) cannot be read.</source>
        <translation>
            <numerusform>%1: %n место не читается.</numerusform>
            <numerusform>%1: %n места не читаются.</numerusform>
            <numerusform>%1: %n мест не читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe %1 has an unknown value for %2: &quot;%3&quot;.</source>
        <translation>В рецепте %1 неизвестное значение для %2: «%3».</translation>
    </message>
    <message>
        <source>The recipe %1 is not readable: it is not a JSON object.</source>
        <translation>Рецепт %1 не читается: это не объект JSON.</translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version (%2).</source>
        <translation>Рецепт %1 сделан в более новой версии (%2).</translation>
    </message>
    <message>
        <source>%1 is not an import recipe: &quot;format&quot; is not tropa-recipe/1.</source>
        <translation>%1 — не рецепт импорта: «format» не равен tropa-recipe/1.</translation>
    </message>
    <message>
        <source>The rows left out could not be written to %1: %2.</source>
        <translation>Не удалось записать пропущенные строки в %1: %2.</translation>
    </message>
    <message>
        <source>a value; this column must be filled</source>
        <translation>значение; этот столбец должен быть заполнен</translation>
    </message>
    <message>
        <source>%1 cells as in the headings; this row has %2</source>
        <translation>ячеек: %1, как в заголовках; в этой строке их %2</translation>
    </message>
    <message>
        <source>an identifier; a spreadsheet has turned this one into a rounded number</source>
        <translation>идентификатор; здесь электронная таблица превратила его в округлённое число</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>номер телефона</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>число от %1 до %2</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>число не меньше %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>число не больше %1</translation>
    </message>
    <message>
        <source>a number, its decimals after a comma</source>
        <translation>число, дробная часть после запятой</translation>
    </message>
    <message>
        <source>a number, its decimals after a point</source>
        <translation>число, дробная часть после точки</translation>
    </message>
    <message>
        <source>a spreadsheet&apos;s day number, such as 46295</source>
        <translation>номер дня из электронной таблицы, например 46295</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>%1 is refused: its groups nest deeper than %2.</source>
        <translation>%1 не принят: вложенность групп больше %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its braces do not match.</source>
        <translation>%1 повреждён или обрезан: скобки не сходятся.</translation>
    </message>
    <message>
        <source>%1: line %2 should be a time such as 00:01:15,200 --&gt; 00:01:18,900.</source>
        <translation>%1: в строке %2 должно стоять время, например 00:01:15,200 --&gt; 00:01:18,900.</translation>
    </message>
    <message>
        <source>%1: the time in line %2 cannot be read.</source>
        <translation>%1: время в строке %2 не читается.</translation>
    </message>
    <message>
        <source>%1: times run backwards in line %2.</source>
        <translation>%1: в строке %2 время идёт назад.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Импорт остановлен. Ничего не записано.</translation>
    </message>
    <message>
        <source>%1 is a file of an old Excel (.xls) or is protected by a password. Save it as .xlsx or CSV.</source>
        <translation>%1 — файл старого Excel (.xls) или защищён паролем. Сохраните его как .xlsx или CSV.</translation>
    </message>
    <message>
        <source>%1 has two columns called &quot;%2&quot; (line %3). Rename one of them.</source>
        <translation>В %1 два столбца с названием «%2» (строка %3). Переименуйте один из них.</translation>
    </message>
    <message>
        <source>%1 has no row of headings: its first full row already holds values. Add headings, or say in a recipe what the columns are.</source>
        <translation>В %1 нет строки заголовков: в первой полной строке уже стоят значения. Добавьте заголовки или укажите столбцы в рецепте.</translation>
    </message>
    <message>
        <source>%1 has fewer lines than the recipe says stand above the table.</source>
        <translation>В %1 меньше строк, чем по рецепту стоит над таблицей.</translation>
    </message>
    <message>
        <source>%1 has headings but no rows below them.</source>
        <translation>В %1 есть заголовки, но нет строк под ними.</translation>
    </message>
    <message>
        <source>%1 has %2 sheets; there is no sheet %3.</source>
        <translation>В %1 листов: %2; листа %3 нет.</translation>
    </message>
    <message>
        <source>%1 is refused: its sheet unpacks to more than a table needs. Save it as CSV.</source>
        <translation>%1 не принят: лист после распаковки больше, чем нужно таблице. Сохраните его как CSV.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, but not a workbook (.xlsx).</source>
        <translation>%1 — архив zip, но не книга .xlsx.</translation>
    </message>
    <message>
        <source>%1 is refused: elements in %2 nest deeper than %3.</source>
        <translation>%1 не принят: вложенность элементов в %2 больше %3.</translation>
    </message>
    <message>
        <source>%1 is refused: unpacking %2 would take far more room than such a file needs.</source>
        <translation>%1 не принят: распакованный %2 занял бы куда больше места, чем нужно такому файлу.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive, or is cut short.</source>
        <translation>%1 — не архив zip или обрезан.</translation>
    </message>
    <message>
        <source>%1 is refused: it holds more than %2 files.</source>
        <translation>%1 не принят: файлов в нём больше %2.</translation>
    </message>
    <message>
        <source>%1 lacks its part %2.</source>
        <translation>В %1 нет части %2.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Клиники</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Врачи</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cycle, days</source>
        <translation>Цикл, дней</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Конкуренты</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Стадии</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Персоны</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Страхи</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Волны</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Import of clinics from %1</source>
        <translation>Импорт клиник из %1</translation>
    </message>
    <message>
        <source>Import of doctors from %1</source>
        <translation>Импорт врачей из %1</translation>
    </message>
    <message>
        <source>Import of channels from %1</source>
        <translation>Импорт каналов из %1</translation>
    </message>
    <message>
        <source>Import of competitors from %1</source>
        <translation>Импорт конкурентов из %1</translation>
    </message>
    <message>
        <source>Import of touchpoints from %1</source>
        <translation>Импорт точек контакта из %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Остановлено; ничего не изменено</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the headings or below the rows left out</source>
        <translation>
            <numerusform>Пропущена %n строка над заголовками или под таблицей</numerusform>
            <numerusform>Пропущены %n строки над заголовками или под таблицей</numerusform>
            <numerusform>Пропущено %n строк над заголовками или под таблицей</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation>Не указан ни один файл</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody: no id, &quot;NA&quot; or &quot;-&quot;</source>
        <translation>
            <numerusform>В %n строке нет человека: id не указан, «NA» или «-»</numerusform>
            <numerusform>В %n строках нет человека: id не указан, «NA» или «-»</numerusform>
            <numerusform>В %n строках нет человека: id не указан, «NA» или «-»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, turn %2</source>
        <translation>%1, реплика %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Боль</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Выгода</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Барьер</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Эмоция</translation>
    </message>
    <message>
        <source>A code cannot be put under itself</source>
        <translation>Код нельзя вложить в самого себя</translation>
    </message>
    <message>
        <source>A code cannot be merged into itself or a code below it</source>
        <translation>Код нельзя объединить с самим собой или с кодом под ним</translation>
    </message>
    <message>
        <source>There is no code to move the segments to</source>
        <translation>Нет кода, в который перенести сегменты</translation>
    </message>
    <message>
        <source>This stretch lies outside the text</source>
        <translation>Этот отрезок выходит за пределы текста</translation>
    </message>
    <message>
        <source>The text of a transcript does not agree with its edits; open a backup of the project</source>
        <translation>Текст расшифровки не согласуется с её правками; откройте резервную копию проекта</translation>
    </message>
    <message>
        <source>quote, pain, need, gain, barrier, emotion, touchpoint or stage</source>
        <translation>цитата, боль, потребность, выгода, барьер, эмоция, точка контакта или стадия</translation>
    </message>
    <message>
        <source>a colour such as #2A5CA8</source>
        <translation>цвет, например #2A5CA8</translation>
    </message>
    <message>
        <source>a respondent with a transcript in the project</source>
        <translation>респондент, расшифровка которого есть в проекте</translation>
    </message>
    <message>
        <source>the path of a code in the codebook</source>
        <translation>путь кода в кодовой книге</translation>
    </message>
    <message>
        <source>a valence from -2 to 2</source>
        <translation>валентность от -2 до 2</translation>
    </message>
    <message>
        <source>words that stand once in the transcript; these stand there twice</source>
        <translation>слова, которые в расшифровке стоят один раз; эти стоят дважды</translation>
    </message>
    <message>
        <source>words of the respondent, as they stand in the transcript</source>
        <translation>слова респондента, как они стоят в расшифровке</translation>
    </message>
    <message>
        <source>Import of the codebook %1</source>
        <translation>Импорт кодовой книги %1</translation>
    </message>
    <message>
        <source>Import of coded quotes from %1</source>
        <translation>Импорт закодированных цитат из %1</translation>
    </message>
    <message>
        <source>a group: loyal, lost or a competitor&apos;s</source>
        <translation>группа: лояльные, потерянные или пациенты конкурента</translation>
    </message>
    <message>
        <source>m or f</source>
        <translation>м или ж</translation>
    </message>
    <message>
        <source>Import of respondents from %1</source>
        <translation>Импорт респондентов из %1</translation>
    </message>
    <message>
        <source>No file to import was named</source>
        <translation>Не указан файл для импорта</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Импорт остановлен</translation>
    </message>
    <message>
        <source>%1 has no words</source>
        <translation>В %1 нет слов</translation>
    </message>
    <message>
        <source>%1 is in the project already and was left out</source>
        <translation>%1 уже есть в проекте, файл пропущен</translation>
    </message>
    <message>
        <source>Import of the interview %1</source>
        <translation>Импорт интервью %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n interview(s)</source>
        <translation>
            <numerusform>Импорт %n интервью</numerusform>
            <numerusform>Импорт %n интервью</numerusform>
            <numerusform>Импорт %n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks of it</source>
        <translation>Кто об этом говорит</translation>
    </message>
    <message>
        <source>Respondents with at least one segment of the code, of all respondents with a transcript; Wilson interval. What the interviewer says is left out</source>
        <translation>Респонденты хотя бы с одним сегментом кода от всех респондентов с расшифровкой; интервал Уилсона. Слова интервьюера не учитываются</translation>
    </message>
    <message>
        <source>There are no interviews in this scope</source>
        <translation>Под эти условия не подходит ни одно интервью</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Count subcodes with their parents</source>
        <translation>Считать подкоды вместе с родителями</translation>
    </message>
    <message>
        <source>Count what the interviewer says</source>
        <translation>Считать слова интервьюера</translation>
    </message>
    <message>
        <source>Valence of what is said</source>
        <translation>Валентность сказанного</translation>
    </message>
    <message>
        <source>No segment with a valence in this scope</source>
        <translation>Под эти условия не подходит ни один сегмент с валентностью</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>лояльные</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потерянные</translation>
    </message>
    <message>
        <source>competitor&apos;s</source>
        <translation>конкурента</translation>
    </message>
    <message>
        <source>This version knows no metric “%1”</source>
        <translation>Эта версия не знает показателя «%1»</translation>
    </message>
    <message>
        <source>Nothing in this wave</source>
        <translation>В этой волне ничего нет</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>A map cannot stand inside itself</source>
        <translation>Карту нельзя вложить в саму себя</translation>
    </message>
    <message>
        <source>Left out, as a map has no place for it: %1</source>
        <translation>Пропущено, так как на карте этому нет места: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no experience score; the curve is left open there</source>
        <translation>
            <numerusform>У %n шагов нет оценки опыта; кривая в этом месте прервана</numerusform>
            <numerusform>У %n шагов нет оценки опыта; кривая в этих местах прервана</numerusform>
            <numerusform>У %n шагов нет оценки опыта; кривая в этих местах прервана</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no map this program reads: format “%1”, expected tropa-map/1</source>
        <translation>Такую карту программа не читает: формат «%1», ожидается tropa-map/1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a map: %2 bytes, at most %3</source>
        <translation>%1 слишком велик для карты: байтов %2, допустимо не больше %3</translation>
    </message>
    <message>
        <source>%1 is no JSON document: %2 at byte %3</source>
        <translation>%1 — не документ JSON: %2, байт %3</translation>
    </message>
    <message>
        <source>%1: a list is expected</source>
        <translation>%1: ожидается список</translation>
    </message>
    <message>
        <source>%1: %2 entries, at most %3 can be read</source>
        <translation>%1: записей %2, можно прочитать не больше %3</translation>
    </message>
    <message>
        <source>%1: each entry must be an object</source>
        <translation>%1: каждая запись должна быть объектом</translation>
    </message>
    <message>
        <source>%1: “%2” is missing</source>
        <translation>%1: нет «%2»</translation>
    </message>
    <message>
        <source>%1: “%2” must be text</source>
        <translation>%1: «%2» должно быть текстом</translation>
    </message>
    <message>
        <source>%1: “%2” is longer than %3 characters</source>
        <translation>%1: «%2» длиннее %3 символов</translation>
    </message>
    <message>
        <source>%1: “%2” must be a number from %3 to %4</source>
        <translation>%1: «%2» должно быть числом от %3 до %4</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be “%3”</source>
        <translation>%1: «%2» не может быть «%3»</translation>
    </message>
    <message>
        <source>%1: the name “%2” stands twice</source>
        <translation>%1: имя «%2» стоит дважды</translation>
    </message>
    <message>
        <source>%1: “%2” names nothing in this map</source>
        <translation>%1: «%2» ни на что не указывает на этой карте</translation>
    </message>
    <message>
        <source>The file holds no journey</source>
        <translation>В файле нет пути</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence point into another project and were left out</source>
        <translation>
            <numerusform>%n опора указывает на другой проект и пропущена</numerusform>
            <numerusform>%n опоры указывают на другой проект и пропущены</numerusform>
            <numerusform>%n опор указывают на другой проект и пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>This project knows no “%1” for %2; the condition was left out</source>
        <translation>В этом проекте нет «%1» для поля «%2»; условие пропущено</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Закодировано</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Карта пути</translation>
    </message>
    <message>
        <source>Service blueprint</source>
        <translation>Схема сервиса</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Как должно быть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Thoughts and expectations</source>
        <translation>Мысли и ожидания</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Боли</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Выгоды</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Experience curve</source>
        <translation>Кривая опыта</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Mystery patient</source>
        <translation>Тайный пациент</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Системы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Чувства</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Без роли</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Patient actions</source>
        <translation>Действия пациента</translation>
    </message>
    <message>
        <source>Frontstage, people</source>
        <translation>Видимые действия, люди</translation>
    </message>
    <message>
        <source>Frontstage, technology</source>
        <translation>Видимые действия, технологии</translation>
    </message>
    <message>
        <source>Backstage, people</source>
        <translation>Закулисье, люди</translation>
    </message>
    <message>
        <source>Backstage, technology</source>
        <translation>Закулисье, технологии</translation>
    </message>
    <message>
        <source>Support processes</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Staff feelings</source>
        <translation>Чувства сотрудников</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Момент истины</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Точка ожидания</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Точка отказа</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Развилка</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Узкое место</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>В одну сторону</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>No direction</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Зависимость</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Chat bot</source>
        <translation>Чат-бот</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Регистратура</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Зона ожидания</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Медсестра</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Страховая</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Аптека</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Парковка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>There is no metric %1</source>
        <translation>Показателя %1 нет</translation>
    </message>
    <message>
        <source>%1 cannot be split by %2</source>
        <translation>%1 не разбивается по «%2»</translation>
    </message>
    <message>
        <source>%1 cannot be narrowed by %2</source>
        <translation>%1 не сужается по «%2»</translation>
    </message>
    <message>
        <source>%1 has no parameter %2</source>
        <translation>У %1 нет параметра %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer option</source>
        <translation>Вариант ответа</translation>
    </message>
    <message>
        <source>Checklist section</source>
        <translation>Раздел чек-листа</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Пункт чек-листа</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Group of respondents</source>
        <translation>Группа респондентов</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Номер визита</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>Месяц года</translation>
    </message>
    <message>
        <source>Month of the first visit</source>
        <translation>Месяц первого визита</translation>
    </message>
    <message>
        <source>Reason for not booking</source>
        <translation>Причина незаписи</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Review site</source>
        <translation>Площадка отзывов</translation>
    </message>
    <message>
        <source>The rule of this segment is not understood</source>
        <translation>Правило этого сегмента не понято</translation>
    </message>
    <message>
        <source>м or ж (m or f)</source>
        <translation>м или ж (m или f)</translation>
    </message>
    <message>
        <source>a month such as 10.2023 or 2023-10</source>
        <translation>месяц, например 10.2023 или 2023-10</translation>
    </message>
    <message>
        <source>a sum with at most two decimals</source>
        <translation>сумма не более чем с двумя знаками после запятой</translation>
    </message>
    <message>
        <source>Import of patients from %1</source>
        <translation>Импорт пациентов из %1</translation>
    </message>
    <message>
        <source>Import of services from %1</source>
        <translation>Импорт услуг из %1</translation>
    </message>
    <message>
        <source>Import of channel costs from %1</source>
        <translation>Импорт затрат на каналы из %1</translation>
    </message>
    <message>
        <source>Import of visits from %1</source>
        <translation>Импорт визитов из %1</translation>
    </message>
    <message>
        <source>Lost patients</source>
        <translation>Потерянные пациенты</translation>
    </message>
    <message>
        <source>Lost after days without a visit</source>
        <translation>Потерян после стольких дней без визита</translation>
    </message>
    <message>
        <source>Lost after cycles of the last service (0: by days)</source>
        <translation>Потерян после стольких циклов последней услуги (0 — по дням)</translation>
    </message>
    <message>
        <source>Loyal share of the yearly flow</source>
        <translation>Доля лояльных в годовом потоке</translation>
    </message>
    <message>
        <source>Days of the window when no period is set</source>
        <translation>Дней в окне, если период не задан</translation>
    </message>
    <message>
        <source>Came a second time</source>
        <translation>Пришли второй раз</translation>
    </message>
    <message>
        <source>Days since the first visit</source>
        <translation>Дней после первого визита</translation>
    </message>
    <message>
        <source>There are no visits in the project</source>
        <translation>В проекте нет визитов</translation>
    </message>
    <message>
        <source>No patient fits this selection</source>
        <translation>Под это условие не подходит ни один пациент</translation>
    </message>
    <message>
        <source>Lifetime value so far</source>
        <translation>Пожизненная ценность на сегодня</translation>
    </message>
    <message>
        <source>margin per patient</source>
        <translation>маржа на пациента</translation>
    </message>
    <message>
        <source>acquisition cost per patient</source>
        <translation>стоимость привлечения на пациента</translation>
    </message>
    <message>
        <source>Return on acquisition</source>
        <translation>Окупаемость привлечения</translation>
    </message>
    <message>
        <source>There are no costs of channels in this period</source>
        <translation>За этот период нет затрат на каналы</translation>
    </message>
    <message>
        <source>No costs are known for this channel</source>
        <translation>Затраты на этот канал неизвестны</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>маржа</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>затраты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Seasonality</source>
        <translation>Сезонность</translation>
    </message>
    <message>
        <source>The folder for backups, %1, could not be made</source>
        <translation>Не удалось создать папку резервных копий %1</translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation>Не удалось записать изменение</translation>
    </message>
    <message>
        <source>A number that is not finite cannot be kept</source>
        <translation>Бесконечное число или «не число» хранить нельзя</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tropa; this one cannot read it</source>
        <translation>%1 сделан в более новой Тропе; эта версия его не читает</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tropa; this one may open it for reading only</source>
        <translation>%1 сделан в более новой Тропе; эта версия может открыть его только для чтения</translation>
    </message>
    <message>
        <source>%1 is damaged: it says nothing of its version</source>
        <translation>%1 повреждён: в нём нет номера версии</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 повреждён</translation>
    </message>
    <message>
        <source>%1 holds tables, triggers or views that are not Tropa&apos;s</source>
        <translation>В %1 есть таблицы, триггеры или представления, которых Тропа не создаёт</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Файла %1 нет</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project file</source>
        <translation>%1 — папка, а не файл проекта</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 — не файл</translation>
    </message>
    <message>
        <source>%1 may not be read by this user</source>
        <translation>Этому пользователю нельзя читать %1</translation>
    </message>
    <message>
        <source>%1 may not be written by this user; it can be opened for reading</source>
        <translation>Этому пользователю нельзя записывать %1; файл можно открыть для чтения</translation>
    </message>
    <message>
        <source>%1 is empty, not a Tropa project</source>
        <translation>%1 пуст, это не проект Тропы</translation>
    </message>
    <message>
        <source>%1 is not a Tropa project</source>
        <translation>%1 — не проект Тропы</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it is not a Tropa project</source>
        <translation>%1 принадлежит другой программе, это не проект Тропы</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing</source>
        <translation>%1 повреждён: нет конца файла</translation>
    </message>
    <message>
        <source>%1 was not closed properly; open it for editing once</source>
        <translation>%1 не был закрыт как следует; откройте его один раз для правки</translation>
    </message>
    <message>
        <source>Beside %1 lies a -wal file of another project or another copy; nothing was touched. Move that file away, or put the right project beside it</source>
        <translation>Рядом с %1 лежит файл -wal другого проекта или другой копии; ничего не тронуто. Уберите этот файл или положите рядом нужный проект</translation>
    </message>
    <message>
        <source>This entry of the history is damaged</source>
        <translation>Эта запись истории повреждена</translation>
    </message>
    <message>
        <source>Entry %1 changed the same thing later; undo it first</source>
        <translation>Запись %1 позже изменила то же самое; сначала отмените её</translation>
    </message>
    <message>
        <source>Work rests on the rows of this import (%1); undo or remove it first</source>
        <translation>На строках этого импорта держится работа (%1); сначала отмените или уберите её</translation>
    </message>
    <message>
        <source>The import speaks of things that another undone import made; redo that one first</source>
        <translation>Импорт говорит о том, что создал другой, отменённый импорт; сначала верните тот</translation>
    </message>
    <message>
        <source>The file %1 kept in the project is damaged</source>
        <translation>Файл %1, хранящийся в проекте, повреждён</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB; only recordings may be, and they stay beside the project</source>
        <translation>%1 больше 20 МБ; такими могут быть только записи разговоров, они лежат рядом с проектом</translation>
    </message>
    <message>
        <source>The project keeps no such file</source>
        <translation>Такого файла в проекте нет</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read</source>
        <translation>Запись разговора %1 не читается</translation>
    </message>
    <message>
        <source>The recording %1 could not be copied beside the project</source>
        <translation>Не удалось скопировать запись разговора %1 в папку рядом с проектом</translation>
    </message>
    <message>
        <source>The recording %1 changed while it was read</source>
        <translation>Запись разговора %1 изменилась во время чтения</translation>
    </message>
    <message>
        <source>The recording %1 is not in the folder beside the project</source>
        <translation>Записи разговора %1 нет в папке рядом с проектом</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 уже есть</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Не удалось записать %1</translation>
    </message>
    <message>
        <source>The folder of %1 may not be written by this user; the project can be opened for reading</source>
        <translation>Этому пользователю нельзя записывать в папку файла %1; проект можно открыть для чтения</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Проект открыт только для чтения</translation>
    </message>
    <message>
        <source>Editing is paused until the running job has written its rows</source>
        <translation>Правка приостановлена, пока идущее задание не запишет свои строки</translation>
    </message>
    <message>
        <source>Project setting</source>
        <translation>Настройка проекта</translation>
    </message>
    <message>
        <source>Another job is writing to the project</source>
        <translation>В проект пишет другое задание</translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation>Проект нельзя скопировать в самого себя</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point at a row of %2 that is not there</source>
        <translation>
            <numerusform>%n строка таблицы %1 ссылается на строку таблицы %2, которой нет</numerusform>
            <numerusform>%n строки таблицы %1 ссылаются на строки таблицы %2, которых нет</numerusform>
            <numerusform>%n строк таблицы %1 ссылаются на строки таблицы %2, которых нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history cannot be read; what they speak of cannot be undone</source>
        <translation>
            <numerusform>%n строка истории не читается; то, о чём она говорит, отменить нельзя</numerusform>
            <numerusform>%n строки истории не читаются; то, о чём они говорят, отменить нельзя</numerusform>
            <numerusform>%n строк истории не читаются; то, о чём они говорят, отменить нельзя</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived data &quot;%1&quot; differ from a fresh build</source>
        <translation>Производные данные «%1» отличаются от построенных заново</translation>
    </message>
    <message>
        <source>%1 is damaged; save a copy of what can be read, or go back to a backup</source>
        <translation>%1 повреждён; сохраните копию того, что читается, или вернитесь к резервной копии</translation>
    </message>
    <message>
        <source>The project&apos;s key of pseudonyms on this computer cannot be read; give its key file with --key</source>
        <translation>Ключ псевдонимов проекта на этом компьютере не читается; укажите файл ключа через --key</translation>
    </message>
    <message>
        <source>This computer already holds another key for this project; it was not replaced</source>
        <translation>На этом компьютере уже есть другой ключ этого проекта; он не заменён</translation>
    </message>
    <message>
        <source>The folder for keys could not be made</source>
        <translation>Не удалось создать папку для ключей</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read</source>
        <translation>Файл ключа %1 не читается</translation>
    </message>
    <message>
        <source>%1 is not a Tropa key file</source>
        <translation>%1 — не файл ключа Тропы</translation>
    </message>
    <message>
        <source>The key file %1 does not open: the passphrase is wrong or the file is damaged</source>
        <translation>Файл ключа %1 не открывается: парольная фраза неверна или файл повреждён</translation>
    </message>
    <message>
        <source>A key file needs a passphrase</source>
        <translation>Файлу ключа нужна парольная фраза</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the key file</source>
        <translation>Не хватает памяти, чтобы защитить файл ключа</translation>
    </message>
    <message>
        <source>The project has lost its name for keys (setting guid)</source>
        <translation>Проект потерял своё имя для ключей (настройка guid)</translation>
    </message>
    <message>
        <source>Persons of this project stand under its key; without --plain-ids, or with --key, they will be the same persons</source>
        <translation>Люди этого проекта записаны под его ключом; без --plain-ids или с --key это будут те же люди</translation>
    </message>
    <message>
        <source>Persons of this project were imported without a key; repeat with --plain-ids, or they would not be the same persons</source>
        <translation>Люди этого проекта импортированы без ключа; повторите с --plain-ids, иначе это будут другие люди</translation>
    </message>
    <message>
        <source>The key file is another project&apos;s; give this project&apos;s with --key</source>
        <translation>Это файл ключа другого проекта; укажите ключ этого проекта через --key</translation>
    </message>
    <message>
        <source>The key on this computer is not the one this project was imported with; give its key file with --key</source>
        <translation>Ключ на этом компьютере — не тот, с которым импортирован проект; укажите его файл ключа через --key</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search (FTS5)</source>
        <translation>В этом SQLite нет полнотекстового поиска (FTS5)</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was open; nothing more is written. Close it and open it again</source>
        <translation>Файл %1 изменён другой программой, пока был открыт; больше ничего не записывается. Закройте его и откройте снова</translation>
    </message>
    <message>
        <source>An edit may not be made within another</source>
        <translation>Правку нельзя делать внутри другой правки</translation>
    </message>
    <message>
        <source>Other things rest on this; remove them first</source>
        <translation>На этом держится другое; сначала уберите его</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>There is no entry %1 in the history</source>
        <translation>Записи %1 нет в истории</translation>
    </message>
    <message>
        <source>Entry %1 is undone already</source>
        <translation>Запись %1 уже отменена</translation>
    </message>
    <message>
        <source>Entry %1 is not undone</source>
        <translation>Запись %1 не отменена</translation>
    </message>
    <message>
        <source>Agreement of two coders needs a square table of at least two categories</source>
        <translation>Для согласованности двух кодировщиков нужна квадратная таблица хотя бы с двумя категориями</translation>
    </message>
    <message>
        <source>Counts must be finite and not negative</source>
        <translation>Частоты должны быть конечными и неотрицательными</translation>
    </message>
    <message>
        <source>Nothing was coded by both coders</source>
        <translation>Оба кодировщика ничего не закодировали вместе</translation>
    </message>
    <message>
        <source>Disagreement scores must be finite and not negative</source>
        <translation>Оценки расхождения должны быть конечными и неотрицательными</translation>
    </message>
    <message>
        <source>At least one disagreement score must be above zero</source>
        <translation>Хотя бы одна оценка расхождения должна быть больше нуля</translation>
    </message>
    <message>
        <source>The confidence level must lie between 0 and 1</source>
        <translation>Доверительная вероятность должна лежать между 0 и 1</translation>
    </message>
    <message>
        <source>The weights must have as many rows and columns as the table</source>
        <translation>В таблице весов должно быть столько же строк и столбцов, сколько в таблице частот</translation>
    </message>
    <message>
        <source>Both coders used a single category throughout, so kappa is undefined</source>
        <translation>Оба кодировщика везде ставили одну категорию, поэтому каппа не определена</translation>
    </message>
    <message>
        <source>Agreement needs at least one unit and two categories</source>
        <translation>Для согласованности нужны хотя бы одна единица и две категории</translation>
    </message>
    <message>
        <source>Agreement needs at least two coders</source>
        <translation>Для согласованности нужны хотя бы два кодировщика</translation>
    </message>
    <message>
        <source>Unit %1 was coded by %2 coders, the first by %3; Fleiss&apos; kappa needs the same number for all</source>
        <translation>Кодировщиков у единицы %1 — %2, у первой — %3; каппе Флейса нужно одинаковое число для всех</translation>
    </message>
    <message>
        <source>All coders used a single category throughout, so kappa is undefined</source>
        <translation>Все кодировщики везде ставили одну категорию, поэтому каппа не определена</translation>
    </message>
    <message>
        <source>No unit was coded by two coders</source>
        <translation>Ни одну единицу не закодировали двое</translation>
    </message>
    <message>
        <source>A coding names a category that does not exist</source>
        <translation>В кодировании названа категория, которой нет</translation>
    </message>
    <message>
        <source>There is no such coder</source>
        <translation>Такого кодировщика нет</translation>
    </message>
    <message>
        <source>No unit was coded by every coder</source>
        <translation>Ни одну единицу не закодировали все кодировщики</translation>
    </message>
    <message>
        <source>The counts of both, each and all contradict each other</source>
        <translation>Числа «вместе», «по отдельности» и «всего» противоречат друг другу</translation>
    </message>
    <message>
        <source>A rule needs somebody on each of its sides</source>
        <translation>Правилу нужен хотя бы один человек с каждой стороны</translation>
    </message>
    <message>
        <source>Each column of the table needs its base</source>
        <translation>Каждому столбцу таблицы нужна база</translation>
    </message>
    <message>
        <source>A count in column %1 is negative or above the column&apos;s base</source>
        <translation>Частота в столбце %1 отрицательна или больше базы столбца</translation>
    </message>
    <message>
        <source>The overlap table must be square with one row per column</source>
        <translation>Таблица пересечений должна быть квадратной: строка на каждый столбец</translation>
    </message>
    <message>
        <source>Columns %1 and %2 cannot share more people than they have</source>
        <translation>У столбцов %1 и %2 не может быть общих людей больше, чем людей в каждом</translation>
    </message>
    <message>
        <source>The part must lie inside the total and be less than all of it</source>
        <translation>Часть должна лежать внутри целого и быть меньше его</translation>
    </message>
    <message>
        <source>A test of independence needs at least two rows and two columns with counts</source>
        <translation>Проверке независимости нужны хотя бы две строки и два столбца с частотами</translation>
    </message>
    <message>
        <source>The effective number of answers must be above zero</source>
        <translation>Эффективное число ответов должно быть больше нуля</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test needs whole counts</source>
        <translation>Точному тесту Фишера нужны целые частоты</translation>
    </message>
    <message>
        <source>The table is too large for Fisher&apos;s exact test; use the chi-squared test</source>
        <translation>Таблица слишком велика для точного теста Фишера; возьмите критерий хи-квадрат</translation>
    </message>
    <message>
        <source>A value is not a finite number</source>
        <translation>Одно из значений — не конечное число</translation>
    </message>
    <message>
        <source>A weight is negative</source>
        <translation>Один из весов отрицателен</translation>
    </message>
    <message>
        <source>Predictor %1 does not vary</source>
        <translation>Предиктор %1 не меняется</translation>
    </message>
    <message>
        <source>The outcome does not vary</source>
        <translation>Результат не меняется</translation>
    </message>
    <message>
        <source>There must be 1 to %1 predictors, not %2</source>
        <translation>Предикторов должно быть от 1 до %1, а не %2</translation>
    </message>
    <message>
        <source>Predictors, outcome and weights must have a value for each person</source>
        <translation>Предикторы, результат и веса должны иметь значение для каждого человека</translation>
    </message>
    <message>
        <source>%1 persons are too few for %2 predictors</source>
        <translation>Людей (%1) слишком мало для такого числа предикторов (%2)</translation>
    </message>
    <message>
        <source>Some predictors follow from the others; leave one of them out</source>
        <translation>Одни предикторы следуют из других; уберите один из них</translation>
    </message>
    <message>
        <source>There must be groups, and a test for each pair of them</source>
        <translation>Нужны группы и тест для каждой их пары</translation>
    </message>
    <message>
        <source>A p value must lie between 0 and 1</source>
        <translation>p-значение должно лежать между 0 и 1</translation>
    </message>
    <message>
        <source>Each estimate needs its standard error</source>
        <translation>Каждой оценке нужна её стандартная ошибка</translation>
    </message>
    <message>
        <source>A standard error must be finite and not negative</source>
        <translation>Стандартная ошибка должна быть конечной и неотрицательной</translation>
    </message>
    <message>
        <source>Each object needs the number of its cluster, from 0</source>
        <translation>Каждому объекту нужен номер его кластера, начиная с 0</translation>
    </message>
    <message>
        <source>A silhouette needs at least two clusters</source>
        <translation>Силуэту нужны хотя бы два кластера</translation>
    </message>
    <message>
        <source>A share needs at least one trial</source>
        <translation>Доле нужно хотя бы одно испытание</translation>
    </message>
    <message>
        <source>The number of successes must lie between 0 and the number of trials</source>
        <translation>Число успехов должно лежать между 0 и числом испытаний</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values</source>
        <translation>Интервалу среднего нужны хотя бы два значения</translation>
    </message>
    <message>
        <source>An answer to a Kano question must be a whole number from 1 to 5</source>
        <translation>Ответ на вопрос Кано должен быть целым числом от 1 до 5</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers fall into A, O, M or I</source>
        <translation>Ничьи ответы не попадают в A, O, M или I</translation>
    </message>
    <message>
        <source>At ratio level no value may be negative</source>
        <translation>На шкале отношений отрицательных значений быть не может</translation>
    </message>
    <message>
        <source>All values are the same, so alpha is undefined</source>
        <translation>Все значения одинаковы, поэтому альфа не определена</translation>
    </message>
    <message>
        <source>Lengths must be finite and not negative</source>
        <translation>Длины должны быть конечными и неотрицательными</translation>
    </message>
    <message>
        <source>There is no text to compare</source>
        <translation>Нет текста для сравнения</translation>
    </message>
    <message>
        <source>Correspondence analysis needs at least two rows and two columns</source>
        <translation>Анализу соответствий нужны хотя бы две строки и два столбца</translation>
    </message>
    <message>
        <source>Rows and columns without any count must be left out</source>
        <translation>Строки и столбцы без единой частоты нужно убрать</translation>
    </message>
    <message>
        <source>%1 objects can be placed in 1 to %2 dimensions</source>
        <translation>Объекты (%1) можно разместить в пространстве от 1 до %2 измерений</translation>
    </message>
    <message>
        <source>An answer to the loyalty question must be a whole number from 0 to 10</source>
        <translation>Ответ на вопрос лояльности должен быть целым числом от 0 до 10</translation>
    </message>
    <message>
        <source>The loyalty index needs at least one answer</source>
        <translation>Индексу лояльности нужен хотя бы один ответ</translation>
    </message>
    <message>
        <source>%1 clusters cannot be made; between 1 and %2 can</source>
        <translation>Разбить на кластеры (%1) нельзя; можно — на число от 1 до %2</translation>
    </message>
    <message>
        <source>Visits are counted in one period and the lifetime in another; use the same for both</source>
        <translation>Визиты посчитаны за один период, а срок жизни за другой; возьмите один период для обоих</translation>
    </message>
    <message>
        <source>Cheque, visits and lifetime must not be negative</source>
        <translation>Чек, визиты и срок жизни не должны быть отрицательными</translation>
    </message>
    <message>
        <source>Retention must lie between 0 and 1</source>
        <translation>Удержание должно лежать между 0 и 1</translation>
    </message>
    <message>
        <source>The discount rate must be above −100 %</source>
        <translation>Ставка дисконтирования должна быть больше −100 %</translation>
    </message>
    <message>
        <source>The horizon must be at least one period</source>
        <translation>Горизонт должен быть не меньше одного периода</translation>
    </message>
    <message>
        <source>With this retention and discount the value has no end; give a horizon</source>
        <translation>При таких удержании и ставке ценность бесконечна; задайте горизонт</translation>
    </message>
    <message>
        <source>Retention must be at least 0 and below 1</source>
        <translation>Удержание должно быть не меньше 0 и меньше 1</translation>
    </message>
    <message>
        <source>The wanted ratio of value to cost must be above zero</source>
        <translation>Желаемое отношение ценности к стоимости должно быть больше нуля</translation>
    </message>
    <message>
        <source>Return on acquisition needs an acquisition cost above zero</source>
        <translation>Окупаемости привлечения нужна стоимость привлечения больше нуля</translation>
    </message>
    <message>
        <source>Nobody changed the answer, so there is no change to test</source>
        <translation>Никто не изменил ответ, проверять изменение не на чем</translation>
    </message>
    <message>
        <source>Shares must lie between 0 and 1</source>
        <translation>Доли должны лежать между 0 и 1</translation>
    </message>
    <message>
        <source>The two shares are equal, so there is no difference to detect</source>
        <translation>Доли равны, разницы, которую можно заметить, нет</translation>
    </message>
    <message>
        <source>The power must lie between 0 and 1</source>
        <translation>Мощность должна лежать между 0 и 1</translation>
    </message>
    <message>
        <source>Comparing two means needs at least two values on each side</source>
        <translation>Для сравнения двух средних нужны хотя бы два значения с каждой стороны</translation>
    </message>
    <message>
        <source>All values are the same, so the means cannot be tested</source>
        <translation>Все значения одинаковы, проверить средние нельзя</translation>
    </message>
    <message>
        <source>There must be at least two groups to compare</source>
        <translation>Для сравнения нужны хотя бы две группы</translation>
    </message>
    <message>
        <source>A group has no values</source>
        <translation>В одной из групп нет значений</translation>
    </message>
    <message>
        <source>All values are the same, so the groups cannot be compared</source>
        <translation>Все значения одинаковы, сравнить группы нельзя</translation>
    </message>
    <message>
        <source>Concordance needs at least two judges and two objects</source>
        <translation>Конкордации нужны хотя бы два эксперта и два объекта</translation>
    </message>
    <message>
        <source>Every judge gives every object the same score</source>
        <translation>Каждый эксперт ставит всем объектам одну оценку</translation>
    </message>
    <message>
        <source>Reliability needs at least two items</source>
        <translation>Надёжности шкалы нужны хотя бы два пункта</translation>
    </message>
    <message>
        <source>Too few persons answered the items together</source>
        <translation>Слишком мало людей ответили на все пункты сразу</translation>
    </message>
    <message>
        <source>Item %1 has the same answer from everybody</source>
        <translation>На пункт %1 все ответили одинаково</translation>
    </message>
    <message>
        <source>The sum of the items does not vary, so reliability is undefined</source>
        <translation>Сумма пунктов не меняется, поэтому надёжность не определена</translation>
    </message>
    <message>
        <source>The model needs at least ten patients</source>
        <translation>Модели нужны хотя бы десять пациентов</translation>
    </message>
    <message>
        <source>Patient %1: repeat visits, time of the last and time observed contradict each other</source>
        <translation>Пациент %1: повторные визиты, время последнего и время наблюдения противоречат друг другу</translation>
    </message>
    <message>
        <source>Nobody came a second time, so repeat visits cannot be modelled</source>
        <translation>Никто не пришёл второй раз, модель повторных визитов построить нельзя</translation>
    </message>
    <message>
        <source>The model does not settle on these data; try more patients or a longer period</source>
        <translation>Модель на этих данных не сходится; возьмите больше пациентов или более долгий период</translation>
    </message>
    <message>
        <source>Patient %1 has a mean payment of zero or less; leave out refunds and visits paid by insurers</source>
        <translation>У пациента %1 средняя оплата равна нулю или меньше; уберите возвраты и визиты за счёт страховой</translation>
    </message>
    <message>
        <source>The model needs at least ten patients who came again</source>
        <translation>Модели нужны хотя бы десять пациентов, пришедших снова</translation>
    </message>
    <message>
        <source>All payments are the same, so there is nothing to model</source>
        <translation>Все оплаты одинаковы, модель строить не на чем</translation>
    </message>
    <message>
        <source>The value needs one period or more, a length and a discount rate above −100 %</source>
        <translation>Ценности нужны один период или больше, его длина и ставка дисконтирования больше −100 %</translation>
    </message>
    <message>
        <source>Payments vary so much that their mean does not exist in the model</source>
        <translation>Оплаты так различаются, что их среднего в модели не существует</translation>
    </message>
    <message>
        <source>%1 of %2 patients came once; this model takes them all for patients still, so compare it with one that does not</source>
        <translation>Один раз пришли %1 из %2 пациентов; эта модель считает их всех ещё пациентами, сравните её с той, что так не считает</translation>
    </message>
    <message>
        <source>The margin must be above zero</source>
        <translation>Погрешность должна быть больше нуля</translation>
    </message>
    <message>
        <source>The population must be at least 1</source>
        <translation>Генеральная совокупность должна быть не меньше 1</translation>
    </message>
    <message>
        <source>The sample would be larger than any population</source>
        <translation>Выборка получилась бы больше любой совокупности</translation>
    </message>
    <message>
        <source>The expected share must lie between 0 and 1</source>
        <translation>Ожидаемая доля должна лежать между 0 и 1</translation>
    </message>
    <message>
        <source>The sample size must be above zero</source>
        <translation>Размер выборки должен быть больше нуля</translation>
    </message>
    <message>
        <source>The design effect must be at least 1</source>
        <translation>Эффект дизайна должен быть не меньше 1</translation>
    </message>
    <message>
        <source>A cluster must have at least one member</source>
        <translation>В группе должен быть хотя бы один человек</translation>
    </message>
    <message>
        <source>The intraclass correlation must lie between 0 and 1</source>
        <translation>Внутригрупповая корреляция должна лежать между 0 и 1</translation>
    </message>
    <message>
        <source>The variance of one loyalty answer must be above 0 and at most 1</source>
        <translation>Дисперсия одного ответа о лояльности должна быть больше 0 и не больше 1</translation>
    </message>
    <message>
        <source>The standard deviation must be above zero</source>
        <translation>Стандартное отклонение должно быть больше нуля</translation>
    </message>
    <message>
        <source>The standard deviation must not be negative</source>
        <translation>Стандартное отклонение не должно быть отрицательным</translation>
    </message>
    <message>
        <source>At least one clinic is visited, and not more than there are</source>
        <translation>Проверяется хотя бы одна клиника и не больше, чем их есть</translation>
    </message>
    <message>
        <source>Each visited clinic needs at least one visit</source>
        <translation>Каждой проверяемой клинике нужна хотя бы одна проверка</translation>
    </message>
    <message>
        <source>There are no strata to split the sample over</source>
        <translation>Нет слоёв, по которым разделить выборку</translation>
    </message>
    <message>
        <source>Each stratum needs one size and one standard deviation</source>
        <translation>Каждому слою нужны один размер и одно стандартное отклонение</translation>
    </message>
    <message>
        <source>Sizes and deviations must be finite and not negative</source>
        <translation>Размеры и отклонения должны быть конечными и неотрицательными</translation>
    </message>
    <message>
        <source>The sample does not fit into the strata</source>
        <translation>Выборка не помещается в слои</translation>
    </message>
    <message>
        <source>The model needs the start of a cohort and at least two periods after it</source>
        <translation>Модели нужны начало когорты и хотя бы два периода после него</translation>
    </message>
    <message>
        <source>A cohort cannot grow: period %1 has more people than the one before</source>
        <translation>Когорта не может расти: в периоде %1 людей больше, чем в предыдущем</translation>
    </message>
    <message>
        <source>The model needs a cohort of which some leave and some stay</source>
        <translation>Модели нужна когорта, из которой одни уходят, а другие остаются</translation>
    </message>
    <message>
        <source>The model does not settle: retention does not rise with tenure in these figures</source>
        <translation>Модель не сходится: в этих числах удержание не растёт со стажем</translation>
    </message>
    <message>
        <source>The discount rate must be above zero, or the value has no end</source>
        <translation>Ставка дисконтирования должна быть больше нуля, иначе ценность бесконечна</translation>
    </message>
    <message>
        <source>A cycle needs at least two seasons, and the first value one of them</source>
        <translation>В цикле должно быть не меньше двух сезонов, и первое значение — один из них</translation>
    </message>
    <message>
        <source>Seasonality needs at least two full cycles</source>
        <translation>Сезонности нужны хотя бы два полных цикла</translation>
    </message>
    <message>
        <source>Working days must be given for each value</source>
        <translation>Число рабочих дней нужно для каждого значения</translation>
    </message>
    <message>
        <source>Working days must be above zero</source>
        <translation>Число рабочих дней должно быть больше нуля</translation>
    </message>
    <message>
        <source>The figures are too few or all zero for a seasonal index</source>
        <translation>Для индекса сезонности чисел слишком мало или все они нули</translation>
    </message>
    <message>
        <source>There are no groups to compare</source>
        <translation>Нет групп для сравнения</translation>
    </message>
    <message>
        <source>Shrinkage needs at least three groups</source>
        <translation>Сглаживанию к среднему нужны хотя бы три группы</translation>
    </message>
    <message>
        <source>Distances must form a square table</source>
        <translation>Расстояния должны составлять квадратную таблицу</translation>
    </message>
    <message>
        <source>Distances must be finite and not negative</source>
        <translation>Расстояния должны быть конечными и неотрицательными</translation>
    </message>
    <message>
        <source>The distance from A to B must be that from B to A</source>
        <translation>Расстояние от A до B должно равняться расстоянию от B до A</translation>
    </message>
    <message>
        <source>There are no numbers to summarise</source>
        <translation>Нет чисел, которые можно обобщить</translation>
    </message>
    <message>
        <source>There are %1 values but %2 weights</source>
        <translation>Значений %1, а весов %2</translation>
    </message>
    <message>
        <source>There is nobody to follow</source>
        <translation>Наблюдать не за кем</translation>
    </message>
    <message>
        <source>A time must be finite and not negative</source>
        <translation>Время должно быть конечным и неотрицательным</translation>
    </message>
    <message>
        <source>A group must be numbered from 0</source>
        <translation>Номера групп начинаются с 0</translation>
    </message>
    <message>
        <source>The weight exponent must not be negative</source>
        <translation>Показатель веса не должен быть отрицательным</translation>
    </message>
    <message>
        <source>No event happened in any group</source>
        <translation>Ни в одной группе событий не было</translation>
    </message>
    <message>
        <source>The groups were never at risk together, so they cannot be compared</source>
        <translation>Группы ни разу не были под наблюдением одновременно, сравнить их нельзя</translation>
    </message>
    <message>
        <source>Nobody marked anything, so alpha is undefined</source>
        <translation>Никто ничего не отметил, поэтому альфа не определена</translation>
    </message>
    <message>
        <source>A marked stretch is empty or lies outside the text</source>
        <translation>Отмеченный отрезок пуст или выходит за пределы текста</translation>
    </message>
    <message>
        <source>One coder marked the same place twice with one category</source>
        <translation>Кодировщик дважды отметил одно место одной категорией</translation>
    </message>
    <message>
        <source>Every coder marked the whole text, so alpha is undefined</source>
        <translation>Все кодировщики отметили весь текст, поэтому альфа не определена</translation>
    </message>
    <message>
        <source>Margin “%1” needs a target for each category and a category for each row</source>
        <translation>Признаку «%1» нужны цель для каждой категории и категория для каждой строки</translation>
    </message>
    <message>
        <source>Row %1 has a value of “%2” that has no target</source>
        <translation>У значения «%2» в строке %1 нет цели</translation>
    </message>
    <message>
        <source>The target of “%1” in “%2” must be finite and not negative</source>
        <translation>Цель «%1» в «%2» должна быть конечной и неотрицательной</translation>
    </message>
    <message>
        <source>“%1” in “%2” has a target, but nobody in the sample belongs to it</source>
        <translation>У «%1» в «%2» есть цель, но в выборке таких людей нет</translation>
    </message>
    <message>
        <source>“%1” in “%2” is in the sample, but its target is zero</source>
        <translation>«%1» в «%2» есть в выборке, но цель — ноль</translation>
    </message>
    <message>
        <source>There is no margin to weight to</source>
        <translation>Нет признака, к которому взвешивать</translation>
    </message>
    <message>
        <source>There is nobody to weight</source>
        <translation>Взвешивать некого</translation>
    </message>
    <message>
        <source>Limits of weights must lie below and above 1, the mean weight</source>
        <translation>Границы весов должны лежать ниже и выше 1, среднего веса</translation>
    </message>
    <message>
        <source>The margins cannot be met with weights held between the limits: a share stays %1 off; widen the limits or merge categories</source>
        <translation>Если держать веса в этих границах, целей не достичь: одна из долей отклоняется на %1; расширьте границы или объедините категории</translation>
    </message>
    <message>
        <source>The margins cannot be met together after %1 rounds: a share stays %2 off</source>
        <translation>Все цели вместе недостижимы: после %1 шагов одна из долей отклоняется на %2</translation>
    </message>
    <message>
        <source>The copy %1 could not be written; nothing was left behind</source>
        <translation>Не удалось записать копию %1; ничего лишнего не осталось</translation>
    </message>
    <message>
        <source>There is no room for the copy %1; nothing was left behind</source>
        <translation>Для копии %1 не хватает места; ничего лишнего не осталось</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Не удалось открыть %1</translation>
    </message>
    <message>
        <source>%1 may not be written</source>
        <translation>Записывать %1 нельзя</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in %1</source>
        <translation>Диск заполнен; в %1 ничего не изменено</translation>
    </message>
    <message>
        <source>%1 is being written by another program; nothing was changed</source>
        <translation>%1 сейчас записывает другая программа; ничего не изменено</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>Не удалось прочитать или записать %1</translation>
    </message>
    <message>
        <source>The project database refused the change: %1</source>
        <translation>База данных проекта не приняла изменение: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the kind it has in the project</source>
        <translation>«%1» сохраняет тот вид, который уже есть в проекте</translation>
    </message>
    <message>
        <source>Name the files to import</source>
        <translation>Укажите файлы для импорта</translation>
    </message>
    <message>
        <source>A file called %1 has been imported before</source>
        <translation>Файл с названием %1 уже импортирован</translation>
    </message>
    <message>
        <source>Survey of patients</source>
        <translation>Опрос пациентов</translation>
    </message>
    <message>
        <source>a mark from %1 to %2</source>
        <translation>оценка от %1 до %2</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Top boxes</source>
        <translation>Верхние баллы</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>Средняя оценка</translation>
    </message>
    <message>
        <source>Mean of the answers given to satisfaction scales, on 1–5 with 5 the best: other scales are stretched onto it, and turned round where their low end is good. Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Student&apos;s t on the effective n, which allows for several answers of one person.</source>
        <translation>Среднее ответов по шкалам удовлетворённости на шкале 1–5, где 5 лучше всего: другие шкалы растянуты на неё, а те, где хороший конец нижний, перевёрнуты. Пустые ответы не учитываются; n — число ответов. Если у анкет есть веса, они учтены. Интервал: t Стьюдента по эффективному n, которое учитывает несколько ответов одного человека.</translation>
    </message>
    <message>
        <source>CES (7 is easy)</source>
        <translation>CES (7 — легко)</translation>
    </message>
    <message>
        <source>Mean of the answers given to effort scales, on 1–7 where 7 is easy: other scales are stretched onto it, and turned round where their low end is good (CES 1.0). Beside it the share of answers on the easy side. Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Student&apos;s t on the effective n.</source>
        <translation>Среднее ответов по шкалам усилий на шкале 1–7, где 7 — легко: другие шкалы растянуты на неё, а те, где хороший конец нижний, перевёрнуты (CES 1.0). Рядом — доля ответов на лёгкой стороне. Пустые ответы не учитываются; n — число ответов. Если у анкет есть веса, они учтены. Интервал: t Стьюдента по эффективному n.</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of answers 9–10 minus share of 0–6 to loyalty questions of 0–10, in points. Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Wald from 100 effective answers on, adjusted Wald (Rocks 2016) below.</source>
        <translation>Доля ответов 9–10 минус доля 0–6 на вопросы лояльности 0–10, в пунктах. Пустые ответы не учитываются; n — число ответов. Если у анкет есть веса, они учтены. Интервал: Вальд от 100 эффективных ответов, ниже — скорректированный Вальд (Rocks 2016).</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Сторонники</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Нейтралы</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Критики</translation>
    </message>
    <message>
        <source>Effective n</source>
        <translation>Эффективное n</translation>
    </message>
    <message>
        <source>There are no answers here</source>
        <translation>Ответов здесь нет</translation>
    </message>
    <message>
        <source>Choose an answer option, or split by option</source>
        <translation>Выберите вариант ответа или разбейте по вариантам</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрали</translation>
    </message>
    <message>
        <source>Share of an answer</source>
        <translation>Доля ответа</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Share of the chosen options, base: %1. Respondents: those who answered the question, each once, so several options may add up to more than 100 %. Answers: all options ticked. Blank answers are left out. Weights are used where responses have them. Interval: Wilson on the effective n.</source>
        <translation>Доля выбранных вариантов, база: %1. Респонденты (respondents): ответившие на вопрос, каждый один раз, поэтому несколько вариантов в сумме могут дать больше 100 %. Ответы (answers): все отмеченные варианты. Пустые ответы не учитываются. Если у анкет есть веса, они учтены. Интервал: Уилсон по эффективному n.</translation>
    </message>
    <message>
        <source>The base is &quot;respondents&quot; or &quot;answers&quot;</source>
        <translation>База — «respondents» (респонденты) или «answers» (ответы)</translation>
    </message>
    <message>
        <source>Segments of patients cannot be told here</source>
        <translation>Сегменты пациентов здесь не различить</translation>
    </message>
    <message>
        <source>Loyalty, 0–10</source>
        <translation>Лояльность, 0–10</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Один вариант</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Open answer</source>
        <translation>Открытый ответ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Усилия</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>The low end of a scale must lie below its high end</source>
        <translation>Нижний конец шкалы должен лежать ниже верхнего</translation>
    </message>
    <message>
        <source>The answers already given cannot be read that way</source>
        <translation>Уже данные ответы так прочитать нельзя</translation>
    </message>
    <message>
        <source>Counting what is selected</source>
        <translation>Подсчёт выбранного</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Сборка примера</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Копирование проекта</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>и ещё %n место</numerusform>
            <numerusform>и ещё %n места</numerusform>
            <numerusform>и ещё %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Act as this coder</source>
        <translation>Работать от имени этого кодировщика</translation>
    </message>
    <message>
        <source>There is no template %1; there is: clinic</source>
        <translation>Шаблона %1 нет; есть: clinic</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Создан %1</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>Файл исправен</translation>
    </message>
    <message>
        <source>%1 is not a number of steps</source>
        <translation>%1 — не число шагов</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Say where to: -o FILE</source>
        <translation>Укажите, куда: -o ФАЙЛ</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Скопировано в %1</translation>
    </message>
    <message>
        <source>makes a project</source>
        <translation>создаёт проект</translation>
    </message>
    <message>
        <source>Fill it from a template</source>
        <translation>Заполнить проект из шаблона</translation>
    </message>
    <message>
        <source>makes the sample project from its raw files</source>
        <translation>собирает проект-пример из исходных файлов</translation>
    </message>
    <message>
        <source>says what a project holds</source>
        <translation>показывает, что есть в проекте</translation>
    </message>
    <message>
        <source>lists what was done, newest first</source>
        <translation>перечисляет сделанное, начиная с последнего</translation>
    </message>
    <message>
        <source>How many entries</source>
        <translation>Сколько записей</translation>
    </message>
    <message>
        <source>undoes the last steps, or one entry</source>
        <translation>отменяет последние шаги или одну запись</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>Отменить эту запись</translation>
    </message>
    <message>
        <source>redoes what was undone</source>
        <translation>возвращает отменённое</translation>
    </message>
    <message>
        <source>looks a file over; builds again what is derived</source>
        <translation>проверяет файл; заново строит производные данные</translation>
    </message>
    <message>
        <source>Build derived data again</source>
        <translation>Построить производные данные заново</translation>
    </message>
    <message>
        <source>copies a project, open or not</source>
        <translation>копирует проект, открыт он или нет</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Файл, который записать</translation>
    </message>
    <message>
        <source>Would import %1 of %2 rows; nothing was written</source>
        <translation>Было бы импортировано строк: %1 из %2; ничего не записано</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows</source>
        <translation>Импортировано строк: %1 из %2</translation>
    </message>
    <message>
        <source>Rows left out are in %1</source>
        <translation>Пропущенные строки — в %1</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read</source>
        <translation>Рецепт %1 не читается</translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, not %1</source>
        <translation>--set ждёт ИМЯ=ЗНАЧЕНИЕ, а не %1</translation>
    </message>
    <message>
        <source>There is no import of %1; there are: %2</source>
        <translation>Импорта «%1» нет; есть: %2</translation>
    </message>
    <message>
        <source>Say the project and the files: import %1 P FILE…</source>
        <translation>Укажите проект и файлы: import %1 P ФАЙЛ…</translation>
    </message>
    <message>
        <source>brings files in: proof first with --dry-run</source>
        <translation>загружает файлы: сначала проверка чтения через --dry-run</translation>
    </message>
    <message>
        <source>List the columns this kind recognises</source>
        <translation>Перечислить столбцы, которые узнаёт этот импорт</translation>
    </message>
    <message>
        <source>Show what was understood; write nothing</source>
        <translation>Показать, что понято; ничего не записывать</translation>
    </message>
    <message>
        <source>Choices made before, as JSON</source>
        <translation>Сделанный раньше выбор, в JSON</translation>
    </message>
    <message>
        <source>Encoding of the files, when detection is wrong</source>
        <translation>Кодировка файлов, если определена неверно</translation>
    </message>
    <message>
        <source>The wave these answers belong to</source>
        <translation>Волна, к которой относятся ответы</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be read, into a file beside the original</source>
        <translation>Пропустить строки, которые не читаются, в файл рядом с исходным</translation>
    </message>
    <message>
        <source>Key file of the project&apos;s pseudonyms</source>
        <translation>Файл ключа псевдонимов проекта</translation>
    </message>
    <message>
        <source>Ids are pseudonyms already; use no key</source>
        <translation>Идентификаторы уже псевдонимы; ключ не нужен</translation>
    </message>
    <message>
        <source>There is no coder %1</source>
        <translation>Кодировщика %1 нет</translation>
    </message>
    <message>
        <source>How many places</source>
        <translation>Сколько мест</translation>
    </message>
    <message>
        <source>lists the codebook with counts</source>
        <translation>перечисляет кодовую книгу с частотами</translation>
    </message>
    <message>
        <source>Use: tropa-cli COMMAND [ARGUMENTS] [--json] [--lang ru|en]</source>
        <translation>Вызов: tropa-cli КОМАНДА [АРГУМЕНТЫ] [--json] [--lang ru|en]</translation>
    </message>
    <message>
        <source>calculators on given numbers; no project needed</source>
        <translation>калькуляторы по заданным числам; проект не нужен</translation>
    </message>
    <message>
        <source>tropa-cli COMMAND --help says more of one command.</source>
        <translation>tropa-cli КОМАНДА --help рассказывает о команде подробнее.</translation>
    </message>
    <message>
        <source>There is no command %1; tropa-cli --help lists them</source>
        <translation>Команды %1 нет; список — tropa-cli --help</translation>
    </message>
    <message>
        <source>--where takes NAME=VALUE, not %1</source>
        <translation>--where ждёт ИМЯ=ЗНАЧЕНИЕ, а не %1</translation>
    </message>
    <message>
        <source>%1 is not a date like 2026-09-30</source>
        <translation>%1 — не дата вида 2026-09-30</translation>
    </message>
    <message>
        <source>There is no dimension %1</source>
        <translation>Измерения %1 нет</translation>
    </message>
    <message>
        <source>%1 has no value %2</source>
        <translation>У %1 нет значения %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>computes metrics, split and narrowed</source>
        <translation>считает показатели с разбивкой и условиями</translation>
    </message>
    <message>
        <source>List the metrics, their dimensions and rules</source>
        <translation>Перечислить показатели, их измерения и правила</translation>
    </message>
    <message>
        <source>Split by this dimension</source>
        <translation>Разбить по этому измерению</translation>
    </message>
    <message>
        <source>Only this part: clinic=Центр, wave=6, from=2026-07-01</source>
        <translation>Только эта часть: clinic=Центр, wave=6, from=2026-07-01</translation>
    </message>
    <message>
        <source>Set a parameter of the metric</source>
        <translation>Задать параметр показателя</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Альфа Криппендорфа</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Каппа Коэна</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Каппа Флейса</translation>
    </message>
    <message>
        <source>--level is nominal, ordinal, interval or ratio</source>
        <translation>--level бывает nominal, ordinal, interval или ratio</translation>
    </message>
    <message>
        <source>--weights is none, linear or quadratic</source>
        <translation>--weights бывает none, linear или quadratic</translation>
    </message>
    <message>
        <source>Weights need an order of categories; choose a --level other than nominal</source>
        <translation>Весам нужен порядок категорий; возьмите другой --level, не nominal</translation>
    </message>
    <message>
        <source>Agreement needs at least two coders, a column each</source>
        <translation>Для согласованности нужны хотя бы два кодировщика, по столбцу на каждого</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>кодировщики</translation>
    </message>
    <message>
        <source>level</source>
        <translation>шкала</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is for two coders</source>
        <translation>Каппа Коэна — для двух кодировщиков</translation>
    </message>
    <message>
        <source>agreement, %</source>
        <translation>согласие, %</translation>
    </message>
    <message>
        <source>agreement of coders: Krippendorff&apos;s alpha, Cohen&apos;s and Fleiss&apos; kappa, percent</source>
        <translation>согласованность кодировщиков: альфа Криппендорфа, каппа Коэна и Флейса, процент</translation>
    </message>
    <message>
        <source>nominal (unless told), ordinal, interval or ratio</source>
        <translation>nominal (по умолчанию), ordinal, interval или ratio</translation>
    </message>
    <message>
        <source>of Cohen&apos;s kappa: none (unless told), linear or quadratic</source>
        <translation>для каппы Коэна: none (по умолчанию), linear или quadratic</translation>
    </message>
    <message>
        <source>confidence, 0.95 unless told</source>
        <translation>доверительная вероятность, по умолчанию 0.95</translation>
    </message>
    <message>
        <source>bootstrap draws for the interval of alpha, 1000 unless told; 0 for none</source>
        <translation>число выборок бутстрепа для интервала альфы, по умолчанию 1000; 0 — без него</translation>
    </message>
    <message>
        <source>seed of the bootstrap</source>
        <translation>начальное число бутстрепа</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a unit, a column a coder, an empty cell is missing; text is allowed at nominal level.</source>
        <translation>FILE.csv: первая строка — заголовок, строка — единица, столбец — кодировщик, пустая ячейка — пропуск; на шкале nominal допустим текст.</translation>
    </message>
    <message>
        <source>sum of squares within clusters</source>
        <translation>сумма квадратов внутри кластеров</translation>
    </message>
    <message>
        <source>sum of distances to medoids</source>
        <translation>сумма расстояний до медоидов</translation>
    </message>
    <message>
        <source>--method is average, complete, single, ward.D2, pam or kmeans</source>
        <translation>--method бывает average, complete, single, ward.D2, pam или kmeans</translation>
    </message>
    <message>
        <source>--k is the number of clusters, 1 or more</source>
        <translation>--k — число кластеров, 1 или больше</translation>
    </message>
    <message>
        <source>method</source>
        <translation>метод</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>объекты</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>кластеры</translation>
    </message>
    <message>
        <source>silhouette, mean</source>
        <translation>силуэт, среднее</translation>
    </message>
    <message>
        <source>cluster %1, %2 objects</source>
        <translation>кластер %1, объектов %2</translation>
    </message>
    <message>
        <source>groups of similar rows, with silhouettes</source>
        <translation>группы похожих строк, с силуэтами</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>число кластеров</translation>
    </message>
    <message>
        <source>average (unless told), complete, single, ward.D2, pam or kmeans</source>
        <translation>average (по умолчанию), complete, single, ward.D2, pam или kmeans</translation>
    </message>
    <message>
        <source>bring each column to mean 0 and deviation 1 first</source>
        <translation>сначала привести каждый столбец к среднему 0 и отклонению 1</translation>
    </message>
    <message>
        <source>columns to use; unless told, all but a first one that names the rows</source>
        <translation>какие столбцы брать; по умолчанию все, кроме первого, если в нём названия строк</translation>
    </message>
    <message>
        <source>seed of the starts of kmeans</source>
        <translation>начальное число для стартов kmeans</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row an object; a first column without heading or with text names the rows.</source>
        <translation>FILE.csv: первая строка — заголовок, строка — объект; первый столбец без заголовка или с текстом называет строки.</translation>
    </message>
    <message>
        <source>There is no table %1; there is krejcie-morgan</source>
        <translation>Таблицы %1 нет; есть krejcie-morgan</translation>
    </message>
    <message>
        <source>answers needed</source>
        <translation>нужно ответов</translation>
    </message>
    <message>
        <source>population</source>
        <translation>генеральная совокупность</translation>
    </message>
    <message>
        <source>The table holds for a simple random sample, 95 % confidence, a margin of 5 points and an answer from everybody asked</source>
        <translation>Таблица верна для простой случайной выборки, доверительной вероятности 95 %, погрешности 5 пунктов и ответа от каждого, кого спросили</translation>
    </message>
    <message>
        <source>answers for this margin</source>
        <translation>ответов для этой погрешности</translation>
    </message>
    <message>
        <source>answers per wave for this change</source>
        <translation>ответов в волне для этого изменения</translation>
    </message>
    <message>
        <source>mystery visits per clinic</source>
        <translation>проверок на клинику</translation>
    </message>
    <message>
        <source>before rounding up</source>
        <translation>до округления вверх</translation>
    </message>
    <message>
        <source>people to invite</source>
        <translation>пригласить человек</translation>
    </message>
    <message>
        <source>More people must be invited than there are: ask for a wider margin or a higher response rate</source>
        <translation>Пригласить пришлось бы больше людей, чем их есть: возьмите погрешность шире или долю ответивших выше</translation>
    </message>
    <message>
        <source>power</source>
        <translation>мощность</translation>
    </message>
    <message>
        <source>answers per group</source>
        <translation>ответов в группе</translation>
    </message>
    <message>
        <source>chance to see a difference that is there, 0.8 unless told</source>
        <translation>вероятность заметить разницу, которая есть; по умолчанию 0.8</translation>
    </message>
    <message>
        <source>how many answers, invitations or mystery visits are needed</source>
        <translation>сколько нужно ответов, приглашений или проверок тайного пациента</translation>
    </message>
    <message>
        <source>margin of error as a share: 0.05 or 5%</source>
        <translation>погрешность в долях: 0.05 или 5%</translation>
    </message>
    <message>
        <source>how many people there are</source>
        <translation>сколько всего людей</translation>
    </message>
    <message>
        <source>expected share, 0.5 unless told</source>
        <translation>ожидаемая доля, по умолчанию 0.5</translation>
    </message>
    <message>
        <source>share of the invited who answer</source>
        <translation>доля приглашённых, которые ответят</translation>
    </message>
    <message>
        <source>1 for a simple sample, more for clusters and weights</source>
        <translation>1 для простой выборки, больше для групп и весов</translation>
    </message>
    <message>
        <source>krejcie-morgan: the printed table, by its formula</source>
        <translation>krejcie-morgan: печатная таблица по её формуле</translation>
    </message>
    <message>
        <source>instead of --margin: margin of the loyalty index</source>
        <translation>вместо --margin: погрешность индекса лояльности</translation>
    </message>
    <message>
        <source>change of the loyalty index between two waves to be seen</source>
        <translation>изменение индекса лояльности между волнами, которое нужно заметить</translation>
    </message>
    <message>
        <source>variance of one loyalty answer, 0.55 unless told, 1 at worst</source>
        <translation>дисперсия одного ответа о лояльности, по умолчанию 0.55, в худшем случае 1</translation>
    </message>
    <message>
        <source>instead of --margin: margin of a clinic&apos;s checklist score</source>
        <translation>вместо --margin: погрешность балла клиники по чек-листу</translation>
    </message>
    <message>
        <source>standard deviation of scores within a clinic</source>
        <translation>стандартное отклонение баллов внутри клиники</translation>
    </message>
    <message>
        <source>answers per group to tell two shares apart, or the power of a given number</source>
        <translation>сколько ответов нужно в группе, чтобы различить две доли, или мощность при заданном числе</translation>
    </message>
    <message>
        <source>first share</source>
        <translation>первая доля</translation>
    </message>
    <message>
        <source>second share</source>
        <translation>вторая доля</translation>
    </message>
    <message>
        <source>answers per group; gives the power</source>
        <translation>ответов в группе; выдаёт мощность</translation>
    </message>
    <message>
        <source>There is no method %1; there are wald, wilson, wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys</source>
        <translation>Метода %1 нет; есть wald, wilson, wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>--method is wald or adjusted-wald</source>
        <translation>--method бывает wald или adjusted-wald</translation>
    </message>
    <message>
        <source>margin of error, points</source>
        <translation>погрешность, пункты</translation>
    </message>
    <message>
        <source>promoters, passives, detractors, %</source>
        <translation>сторонники, нейтралы, критики, %</translation>
    </message>
    <message>
        <source>change since before, points</source>
        <translation>изменение с прошлого раза, пункты</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>различимо</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>не различимо</translation>
    </message>
    <message>
        <source>--method is newcombe or wald</source>
        <translation>--method бывает newcombe или wald</translation>
    </message>
    <message>
        <source>share a</source>
        <translation>доля a</translation>
    </message>
    <message>
        <source>share b</source>
        <translation>доля b</translation>
    </message>
    <message>
        <source>difference, a less b</source>
        <translation>разность, a минус b</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>хи-квадрат</translation>
    </message>
    <message>
        <source>interval of a share</source>
        <translation>интервал доли</translation>
    </message>
    <message>
        <source>how many said yes</source>
        <translation>сколько сказали «да»</translation>
    </message>
    <message>
        <source>of how many</source>
        <translation>из скольких</translation>
    </message>
    <message>
        <source>wilson (unless told), wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys, wald</source>
        <translation>wilson (по умолчанию), wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys, wald</translation>
    </message>
    <message>
        <source>loyalty index with its interval, and its change since an earlier wave</source>
        <translation>индекс лояльности с интервалом и его изменение с прошлой волны</translation>
    </message>
    <message>
        <source>answers 9 and 10</source>
        <translation>ответы 9 и 10</translation>
    </message>
    <message>
        <source>answers 7 and 8</source>
        <translation>ответы 7 и 8</translation>
    </message>
    <message>
        <source>answers 0 to 6</source>
        <translation>ответы от 0 до 6</translation>
    </message>
    <message>
        <source>the three counts of the earlier wave</source>
        <translation>те же три числа прошлой волны</translation>
    </message>
    <message>
        <source>wald or adjusted-wald; unless told, wald from 100 answers and adjusted below</source>
        <translation>wald или adjusted-wald; по умолчанию wald от 100 ответов и adjusted-wald ниже</translation>
    </message>
    <message>
        <source>two shares: difference, interval and test</source>
        <translation>две доли: разность, интервал и значимость</translation>
    </message>
    <message>
        <source>first share: yes / all</source>
        <translation>первая доля: да / всего</translation>
    </message>
    <message>
        <source>second share: yes / all</source>
        <translation>вторая доля: да / всего</translation>
    </message>
    <message>
        <source>newcombe (unless told) or wald</source>
        <translation>newcombe (по умолчанию) или wald</translation>
    </message>
    <message>
        <source>--decimal is point or comma</source>
        <translation>--decimal бывает point или comma</translation>
    </message>
    <message>
        <source>The row has %1 cells, the headings are %2</source>
        <translation>Ячеек в строке %1, заголовков %2</translation>
    </message>
    <message>
        <source>The file has no rows below the headings</source>
        <translation>Под заголовками файла нет строк</translation>
    </message>
    <message>
        <source>There is no column “%1”; the headings are: %2</source>
        <translation>Столбца «%1» нет; заголовки: %2</translation>
    </message>
    <message>
        <source>A number was expected</source>
        <translation>Ожидалось число</translation>
    </message>
    <message>
        <source>The cell is empty, a number was expected</source>
        <translation>Ячейка пуста, ожидалось число</translation>
    </message>
    <message>
        <source>cells with this text are missing, like empty ones</source>
        <translation>ячейки с этим текстом — пропуски, как пустые</translation>
    </message>
    <message>
        <source>how fractions are written, where the column itself does not tell</source>
        <translation>как записана дробная часть, если это не видно по столбцу</translation>
    </message>
    <message>
        <source>one JSON document on stdout, numbers raw</source>
        <translation>один документ JSON в stdout, числа без оформления</translation>
    </message>
    <message>
        <source>language of what is printed</source>
        <translation>язык вывода</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>эта справка</translation>
    </message>
    <message>
        <source>Use: tropa-cli stats NAME [OPTIONS] [--json] [--lang ru|en]</source>
        <translation>Вызов: tropa-cli stats ИМЯ [ПАРАМЕТРЫ] [--json] [--lang ru|en]</translation>
    </message>
    <message>
        <source>tropa-cli stats NAME --help lists its fields.</source>
        <translation>tropa-cli stats ИМЯ --help перечисляет параметры.</translation>
    </message>
    <message>
        <source>“%1” is not understood; stats %2 --help lists the fields</source>
        <translation>«%1» не понято; параметры — stats %2 --help</translation>
    </message>
    <message>
        <source>There is no option --%1; stats %2 --help lists the fields</source>
        <translation>Параметра --%1 нет; список — stats %2 --help</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 нужно значение: %2</translation>
    </message>
    <message>
        <source>There is no calculator %1; tropa-cli stats --help lists them</source>
        <translation>Калькулятора %1 нет; список — tropa-cli stats --help</translation>
    </message>
    <message>
        <source>stats %1 needs a file: %2</source>
        <translation>stats %1 нужен файл: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number, not “%2”</source>
        <translation>--%1 нужно число, а не «%2»</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>Нет --%1</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”</source>
        <translation>--%1 нужно целое число, а не «%2»</translation>
    </message>
    <message>
        <source>--%1 needs %2 numbers divided by “/”</source>
        <translation>--%1: чисел через «/» должно быть %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>interval, %1 % confidence</source>
        <translation>интервал, вероятность %1 %</translation>
    </message>
    <message>
        <source>Column %1 (“%2”) holds no numbers and is left out</source>
        <translation>В столбце %1 («%2») нет чисел, он пропущен</translation>
    </message>
    <message>
        <source>--missing is listwise or pairwise</source>
        <translation>--missing бывает listwise или pairwise</translation>
    </message>
    <message>
        <source>--reverse needs --maximum, the highest answer of the scale</source>
        <translation>--reverse нужен --maximum — наибольший ответ шкалы</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>Альфа Кронбаха</translation>
    </message>
    <message>
        <source>standardised alpha</source>
        <translation>стандартизованная альфа</translation>
    </message>
    <message>
        <source>Guttman&apos;s lambda 6</source>
        <translation>Лямбда 6 Гуттмана</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>missing answers</source>
        <translation>пропущенные ответы</translation>
    </message>
    <message>
        <source>“%1” runs against the other items: is it reversed?</source>
        <translation>«%1» идёт против других пунктов: может быть, он обратный?</translation>
    </message>
    <message>
        <source>items</source>
        <translation>пункты</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>с остальными</translation>
    </message>
    <message>
        <source>alpha without</source>
        <translation>альфа без него</translation>
    </message>
    <message>
        <source>“%1” is no margin; write it as COLUMN=VALUE:SHARE,VALUE:SHARE</source>
        <translation>«%1» — не признак; запишите его как СТОЛБЕЦ=ЗНАЧЕНИЕ:ДОЛЯ,ЗНАЧЕНИЕ:ДОЛЯ</translation>
    </message>
    <message>
        <source>“%1” has no target for this value</source>
        <translation>У «%1» нет цели для этого значения</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>effective n</source>
        <translation>эффективное n</translation>
    </message>
    <message>
        <source>design effect</source>
        <translation>эффект дизайна</translation>
    </message>
    <message>
        <source>smallest weight, of the mean</source>
        <translation>наименьший вес, к среднему</translation>
    </message>
    <message>
        <source>largest weight, of the mean</source>
        <translation>наибольший вес, к среднему</translation>
    </message>
    <message>
        <source>rows held at a limit</source>
        <translation>строк на границе</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>weights by row</source>
        <translation>веса по строкам</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with gaps are left out</source>
        <translation>
            <numerusform>%n строка с пропусками не учтена</numerusform>
            <numerusform>%n строки с пропусками не учтены</numerusform>
            <numerusform>%n строк с пропусками не учтены</numerusform>
        </translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>R², explained share</source>
        <translation>R², объяснённая доля</translation>
    </message>
    <message>
        <source>shares of R²</source>
        <translation>доли R²</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>Шепли</translation>
    </message>
    <message>
        <source>Johnson</source>
        <translation>Джонсон</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>бета</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>корреляция</translation>
    </message>
    <message>
        <source>reliability of a scale: Cronbach&apos;s alpha, item by item</source>
        <translation>надёжность шкалы: альфа Кронбаха, по пунктам</translation>
    </message>
    <message>
        <source>columns; unless told, all that hold numbers</source>
        <translation>столбцы; по умолчанию все, где стоят числа</translation>
    </message>
    <message>
        <source>columns to be reversed</source>
        <translation>столбцы, которые нужно перевернуть</translation>
    </message>
    <message>
        <source>lowest answer of the scale, 1 unless told</source>
        <translation>наименьший ответ шкалы, по умолчанию 1</translation>
    </message>
    <message>
        <source>highest answer of the scale</source>
        <translation>наибольший ответ шкалы</translation>
    </message>
    <message>
        <source>listwise (unless told) or pairwise</source>
        <translation>listwise (по умолчанию) или pairwise</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person, a column an item.</source>
        <translation>FILE.csv: первая строка — заголовок, строка — человек, столбец — пункт.</translation>
    </message>
    <message>
        <source>weights that bring a sample to known shares</source>
        <translation>веса, приводящие выборку к известным долям</translation>
    </message>
    <message>
        <source>weights to start from</source>
        <translation>начальные веса</translation>
    </message>
    <message>
        <source>no weight below this multiple of the mean</source>
        <translation>ни один вес не ниже этой кратности среднего</translation>
    </message>
    <message>
        <source>no weight above this multiple of the mean</source>
        <translation>ни один вес не выше этой кратности среднего</translation>
    </message>
    <message>
        <source>largest gap of a share, 0.000001 unless told</source>
        <translation>наибольшее отклонение доли, по умолчанию 0.000001</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person, margins are columns.</source>
        <translation>FILE.csv: первая строка — заголовок, строка — человек, признаки — столбцы.</translation>
    </message>
    <message>
        <source>what moves an outcome: Shapley and Johnson shares of R²</source>
        <translation>что движет результатом: доли R² по Шепли и Джонсону</translation>
    </message>
    <message>
        <source>what is to be explained</source>
        <translation>что нужно объяснить</translation>
    </message>
    <message>
        <source>columns; unless told, all others that hold numbers; at most 16</source>
        <translation>столбцы; по умолчанию все остальные с числами; не больше 16</translation>
    </message>
    <message>
        <source>weights of persons</source>
        <translation>веса людей</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person; rows with gaps are left out.</source>
        <translation>FILE.csv: первая строка — заголовок, строка — человек; строки с пропусками не берутся.</translation>
    </message>
    <message>
        <source>A count must not be negative</source>
        <translation>Частота не должна быть отрицательной</translation>
    </message>
    <message>
        <source>Columns with a base under 30 get no letters: %1</source>
        <translation>Столбцы с базой меньше 30 не получают букв: %1</translation>
    </message>
    <message>
        <source>larger than columns (Holm)</source>
        <translation>больше, чем столбцы (Холм)</translation>
    </message>
    <message>
        <source>--rows and --columns go together</source>
        <translation>--rows и --columns задаются вместе</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>степени свободы</translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation>отношение правдоподобия</translation>
    </message>
    <message>
        <source>Cramér&apos;s V</source>
        <translation>V Крамера</translation>
    </message>
    <message>
        <source>contingency coefficient</source>
        <translation>коэффициент сопряжённости</translation>
    </message>
    <message>
        <source>p, Fisher&apos;s exact test</source>
        <translation>p, точный тест Фишера</translation>
    </message>
    <message>
        <source>More than a fifth of the cells are expected below 5: the chi-squared p value is doubtful</source>
        <translation>Больше чем в пятой части ячеек ожидается меньше 5: p хи-квадрата сомнительно</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>частоты</translation>
    </message>
    <message>
        <source>adjusted residuals</source>
        <translation>скорректированные остатки</translation>
    </message>
    <message>
        <source>a table of counts: chi-squared, Cramér&apos;s V, adjusted residuals, letters</source>
        <translation>таблица частот: хи-квадрат, V Крамера, скорректированные остатки, буквы</translation>
    </message>
    <message>
        <source>the file holds a row a person: count this column …</source>
        <translation>в файле строка на человека: посчитать этот столбец …</translation>
    </message>
    <message>
        <source>… against this one</source>
        <translation>… против этого</translation>
    </message>
    <message>
        <source>effective number of answers, when the counts are weighted</source>
        <translation>эффективное число ответов, если частоты взвешены</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, cells are counts; a first column without heading or with text names the rows.</source>
        <translation>FILE.csv: первая строка — заголовок, ячейки — частоты; первый столбец без заголовка или с текстом называет строки.</translation>
    </message>
    <message>
        <source>%1: n = %2, events %3</source>
        <translation>%1: n = %2, событий %3</translation>
    </message>
    <message>
        <source>median and its interval</source>
        <translation>медиана и её интервал</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>под наблюдением</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>остались</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>от</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>до</translation>
    </message>
    <message>
        <source>The cell is empty; say whether the event happened</source>
        <translation>Ячейка пуста; укажите, случилось ли событие</translation>
    </message>
    <message>
        <source>test of the groups</source>
        <translation>сравнение групп</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>гамма</translation>
    </message>
    <message>
        <source>log likelihood</source>
        <translation>логарифм правдоподобия</translation>
    </message>
    <message>
        <source>correlation of visits and payment</source>
        <translation>корреляция визитов и оплаты</translation>
    </message>
    <message>
        <source>mean payment of a new patient</source>
        <translation>средняя оплата нового пациента</translation>
    </message>
    <message>
        <source>Visits and payment go together; the model supposes that they do not</source>
        <translation>Визиты и оплата связаны; модель предполагает, что нет</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>альфа</translation>
    </message>
    <message>
        <source>still there, by period</source>
        <translation>остались, по периодам</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>наблюдалось</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>удержание</translation>
    </message>
    <message>
        <source>Retention rises with tenure although nobody changes: those who leave easily have left</source>
        <translation>Удержание растёт со стажем, хотя никто не меняется: легко уходящие уже ушли</translation>
    </message>
    <message>
        <source>--model is sbg, bg-nbd, pareto-nbd or gamma-gamma</source>
        <translation>--model бывает sbg, bg-nbd, pareto-nbd или gamma-gamma</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>пациенты</translation>
    </message>
    <message>
        <source>r</source>
        <translation>r</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>--%1 is a number and its period: 0.35/month, 2/quarter or 4/year</source>
        <translation>--%1 — число и его период: 0.35/month, 2/quarter или 4/year</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>LTV, first payment now</source>
        <translation>LTV, первая оплата сейчас</translation>
    </message>
    <message>
        <source>LTV, first payment after a period</source>
        <translation>LTV, первая оплата через период</translation>
    </message>
    <message>
        <source>expected lifetime, periods</source>
        <translation>ожидаемый срок жизни, периоды</translation>
    </message>
    <message>
        <source>LTV, mean of patients</source>
        <translation>LTV, среднее по пациентам</translation>
    </message>
    <message>
        <source>still a patient</source>
        <translation>ещё пациент</translation>
    </message>
    <message>
        <source>Give a file, or --cheque, --visits and --lifetime, or --margin and --retention</source>
        <translation>Задайте файл, или --cheque, --visits и --lifetime, или --margin и --retention</translation>
    </message>
    <message>
        <source>return on acquisition, ROI</source>
        <translation>окупаемость привлечения, ROI</translation>
    </message>
    <message>
        <source>largest admissible acquisition cost</source>
        <translation>наибольшая допустимая стоимость привлечения</translation>
    </message>
    <message>
        <source>how long patients stay: Kaplan-Meier curve, median, log-rank test</source>
        <translation>сколько остаются пациенты: кривая Каплана — Мейера, медиана, логранговый критерий</translation>
    </message>
    <message>
        <source>how long observed; “time” unless told</source>
        <translation>сколько наблюдали; по умолчанию «time»</translation>
    </message>
    <message>
        <source>whether it ended; “event” unless told</source>
        <translation>закончилось ли; по умолчанию «event»</translation>
    </message>
    <message>
        <source>what says that it ended, 1 unless told; anything else is still observed</source>
        <translation>какое значение говорит, что закончилось, по умолчанию 1; остальное — ещё наблюдается</translation>
    </message>
    <message>
        <source>groups to compare</source>
        <translation>группы для сравнения</translation>
    </message>
    <message>
        <source>0 log-rank (unless told), 1 weighs early events more</source>
        <translation>0 — логранговый (по умолчанию), 1 — ранние события весят больше</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person.</source>
        <translation>FILE.csv: первая строка — заголовок, строка — человек.</translation>
    </message>
    <message>
        <source>fits a model of how patients stay, come again and pay</source>
        <translation>подбирает модель того, как пациенты остаются, приходят снова и платят</translation>
    </message>
    <message>
        <source>sbg: survivors; bg-nbd, pareto-nbd: repeats, last, observed; gamma-gamma: repeats, payment</source>
        <translation>sbg: survivors; bg-nbd, pareto-nbd: repeats, last, observed; gamma-gamma: repeats, payment</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header; columns survivors (also patients, n), repeats (x, frequency), last (t_x, recency), observed (T), payment (m, monetary_value). For sbg a row a period, the first the start; else a row a patient, times since the first visit.</source>
        <translation>FILE.csv: первая строка — заголовок; столбцы survivors (также patients, n), repeats (x, frequency), last (t_x, recency), observed (T), payment (m, monetary_value). Для sbg строка — период, первая — начало; иначе строка — пациент, времена — от первого визита.</translation>
    </message>
    <message>
        <source>lifetime value of a patient in three forms, return on acquisition</source>
        <translation>пожизненная ценность пациента в трёх видах, окупаемость привлечения</translation>
    </message>
    <message>
        <source>average cheque</source>
        <translation>средний чек</translation>
    </message>
    <message>
        <source>visits per month, quarter or year</source>
        <translation>визитов в месяц, квартал или год</translation>
    </message>
    <message>
        <source>share of profit in the cheque, 1 unless told</source>
        <translation>доля прибыли в чеке, по умолчанию 1</translation>
    </message>
    <message>
        <source>how many months, quarters or years a patient stays</source>
        <translation>сколько месяцев, кварталов или лет пациент остаётся</translation>
    </message>
    <message>
        <source>margin per period</source>
        <translation>маржа за период</translation>
    </message>
    <message>
        <source>share kept from period to period</source>
        <translation>доля, которая остаётся от периода к периоду</translation>
    </message>
    <message>
        <source>discount rate per period, 0 unless told</source>
        <translation>ставка дисконтирования за период, по умолчанию 0</translation>
    </message>
    <message>
        <source>horizon in periods; with a file 12 unless told</source>
        <translation>горизонт в периодах; с файлом по умолчанию 12</translation>
    </message>
    <message>
        <source>with a file: length of a period in its unit of time</source>
        <translation>с файлом: длина периода в его единице времени</translation>
    </message>
    <message>
        <source>cost of acquiring a patient; gives the return</source>
        <translation>стоимость привлечения пациента; выдаёт окупаемость</translation>
    </message>
    <message>
        <source>wanted value per acquisition cost, 3 unless told</source>
        <translation>желаемое отношение ценности к стоимости привлечения, по умолчанию 3</translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a patient: repeats, last, observed, payment (mean of repeat visits).</source>
        <translation>FILE.csv: первая строка — заголовок, строка — пациент: repeats, last, observed, payment (среднее повторных визитов).</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Расшифровки</translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation>Закодированные сегменты</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Survey responses</source>
        <translation>Заполненные анкеты</translation>
    </message>
    <message>
        <source>Mystery-patient visits</source>
        <translation>Проверки тайного пациента</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Transcripts of interviews</source>
        <translation>Расшифровки интервью</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Ответы опросов</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
    <message>
        <source>Coded quotes</source>
        <translation>Закодированные цитаты</translation>
    </message>
    <message>
        <source>Visits of patients</source>
        <translation>Визиты пациентов</translation>
    </message>
    <message>
        <source>Costs of channels by month</source>
        <translation>Затраты на каналы по месяцам</translation>
    </message>
    <message>
        <source>The sample&apos;s files could not be unpacked into %1</source>
        <translation>Не удалось распаковать файлы примера в %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 к %2</translation>
    </message>
    <message>
        <source>few observations</source>
        <translation>мало наблюдений</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>данные до %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Интервал от</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Интервал до</translation>
    </message>
    <message>
        <source>Lost at the step</source>
        <translation>Потеряно на шаге</translation>
    </message>
    <message>
        <source>Of the step before, %</source>
        <translation>От предыдущего шага, %</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>От всех, %</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>%n врач</numerusform>
            <numerusform>%n врача</numerusform>
            <numerusform>%n врачей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n точка контакта</numerusform>
            <numerusform>%n точки контакта</numerusform>
            <numerusform>%n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n персона</numerusform>
            <numerusform>%n персоны</numerusform>
            <numerusform>%n персон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n респондент</numerusform>
            <numerusform>%n респондента</numerusform>
            <numerusform>%n респондентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n код</numerusform>
            <numerusform>%n кода</numerusform>
            <numerusform>%n кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded segment(s)</source>
        <translation>
            <numerusform>%n сегмент кода</numerusform>
            <numerusform>%n сегмента кода</numerusform>
            <numerusform>%n сегментов кода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey response(s)</source>
        <translation>
            <numerusform>%n заполненная анкета</numerusform>
            <numerusform>%n заполненные анкеты</numerusform>
            <numerusform>%n заполненных анкет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s)</source>
        <translation>
            <numerusform>%n пункт чек-листа</numerusform>
            <numerusform>%n пункта чек-листа</numerusform>
            <numerusform>%n пунктов чек-листа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mystery-patient visit(s)</source>
        <translation>
            <numerusform>%n проверка тайного пациента</numerusform>
            <numerusform>%n проверки тайного пациента</numerusform>
            <numerusform>%n проверок тайного пациента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) of channels</source>
        <translation>
            <numerusform>%n запись о затратах на каналы</numerusform>
            <numerusform>%n записи о затратах на каналы</numerusform>
            <numerusform>%n записей о затратах на каналы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for not booking</source>
        <translation>
            <numerusform>%n причина незаписи</numerusform>
            <numerusform>%n причины незаписи</numerusform>
            <numerusform>%n причин незаписи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n отзыв</numerusform>
            <numerusform>%n отзыва</numerusform>
            <numerusform>%n отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of maps</source>
        <translation>
            <numerusform>%n стадия карт</numerusform>
            <numerusform>%n стадии карт</numerusform>
            <numerusform>%n стадий карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of maps</source>
        <translation>
            <numerusform>%n шаг карт</numerusform>
            <numerusform>%n шага карт</numerusform>
            <numerusform>%n шагов карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of maps</source>
        <translation>
            <numerusform>%n карточка карт</numerusform>
            <numerusform>%n карточки карт</numerusform>
            <numerusform>%n карточек карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n строка таблицы %1</numerusform>
            <numerusform>%n строки таблицы %1</numerusform>
            <numerusform>%n строк таблицы %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In person, word of mouth</source>
        <translation>Лично, сарафанное радио</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Переименовать в %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Переместить: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Объединить %1 с %2</translation>
    </message>
    <message>
        <source>Clinic template</source>
        <translation>Шаблон клиники</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>нет показателя</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>There is no such map</source>
        <translation>Такой карты нет</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>ответственный: %1</translation>
    </message>
    <message>
        <source>newest evidence %1</source>
        <translation>последняя опора от %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>правка %1</translation>
    </message>
    <message>
        <source>rules: n from %1, not older than %2 days, coded from %3 voices</source>
        <translation>правила: n от %1, не старше %2 дн., закодировано от %3 голосов</translation>
    </message>
    <message>
        <source>The smallest letters are under 6.5 points on this paper; a larger sheet reads better</source>
        <translation>Самые мелкие буквы на этой бумаге меньше 6,5 пункта; на листе больше читать удобнее</translation>
    </message>
    <message>
        <source>The picture would be too large; it was drawn at %1 dots per inch</source>
        <translation>Картинка получилась бы слишком большой; она нарисована с плотностью %1 точек на дюйм</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size</source>
        <translation>Для картинки такого размера не хватает памяти</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>The project has no map yet</source>
        <translation>В проекте пока нет карт</translation>
    </message>
    <message>
        <source>This kind of file holds one map: the first was taken</source>
        <translation>В таком файле помещается одна карта: взята первая</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes without consent were left out</source>
        <translation>
            <numerusform>%n цитата без согласия пропущена</numerusform>
            <numerusform>%n цитаты без согласия пропущены</numerusform>
            <numerusform>%n цитат без согласия пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation>линия взаимодействия</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>линия видимости</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>линия внутреннего взаимодействия</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>п. п.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>A quote without consent</source>
        <translation>Цитата без согласия</translation>
    </message>
    <message>
        <source>Fewer answers than the project asks for</source>
        <translation>Ответов меньше, чем требует проект</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Цель %1</translation>
    </message>
    <message>
        <source>Newest evidence %1</source>
        <translation>Последняя опора от %1</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg, .pdf or .csv, not as “.%1”.</source>
        <translation>График сохраняется как .png, .svg, .pdf или .csv, а не «.%1».</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>of the step, %</source>
        <translation>от шага, %</translation>
    </message>
    <message>
        <source>of all, %</source>
        <translation>от всех, %</translation>
    </message>
    <message>
        <source>Only shown</source>
        <translation>Только показать</translation>
    </message>
    <message>
        <source>The section counts 0</source>
        <translation>Раздел получает 0</translation>
    </message>
    <message>
        <source>The whole visit counts 0</source>
        <translation>Вся проверка получает 0</translation>
    </message>
    <message>
        <source>The whole visit is held under a cap</source>
        <translation>Балл всей проверки не выше потолка</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>a maximum above 0</source>
        <translation>максимум больше 0</translation>
    </message>
    <message>
        <source>a score from 0 to %1, or н/п</source>
        <translation>балл от 0 до %1 или н/п</translation>
    </message>
    <message>
        <source>the code of an item of a checklist in the project</source>
        <translation>код пункта чек-листа из проекта</translation>
    </message>
    <message>
        <source>each item once a visit</source>
        <translation>каждый пункт один раз за проверку</translation>
    </message>
    <message>
        <source>a score for at least one item of a checklist in the project</source>
        <translation>балл хотя бы за один пункт чек-листа из проекта</translation>
    </message>
    <message>
        <source>There are no mystery visits here</source>
        <translation>Проверок тайного пациента здесь нет</translation>
    </message>
    <message>
        <source>Checklist score</source>
        <translation>Балл по чек-листу</translation>
    </message>
    <message>
        <source>Mean of the visits&apos; scores; n counts visits. An item counts score / maximum, what is not applicable leaves the base; a section is the weighted mean of its items, a visit the mean of its sections by their weights (where they have none, of all items by theirs). A critical item under half its maximum does what the checklist&apos;s rule says to its section or to the whole visit; narrowed to items or touchpoints, a score is their plain weighted mean. Interval: Student&apos;s t between visits.</source>
        <translation>Среднее баллов проверок; n — число проверок. Пункт считается как балл / максимум, «не применимо» выходит из базы; раздел — взвешенное среднее своих пунктов, проверка — среднее своих разделов по их весам (если весов нет — всех пунктов по их весам). Критический пункт ниже половины максимума делает с разделом или всей проверкой то, что говорит правило чек-листа; если выбраны отдельные пункты или точки контакта, балл — их простое взвешенное среднее. Интервал: t Стьюдента между проверками.</translation>
    </message>
    <message>
        <source>Visits with a failed critical item</source>
        <translation>Проверки с проваленным критическим пунктом</translation>
    </message>
    <message>
        <source>Items with full score</source>
        <translation>Пункты с полным баллом</translation>
    </message>
    <message>
        <source>Share of scores that reach the item&apos;s maximum among all scores given; what is not applicable is left out; n counts scores. Interval: Wilson on the effective n, which allows for several items of one visit.</source>
        <translation>Доля оценок, достигших максимума пункта, от всех поставленных оценок; «не применимо» не учитывается; n — число оценок. Интервал: Уилсон по эффективному n, которое учитывает несколько пунктов одной проверки.</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Полный балл</translation>
    </message>
    <message>
        <source>No two shoppers checked the same clinic on one day</source>
        <translation>Никакие два тайных пациента не проверяли одну клинику в один день</translation>
    </message>
    <message>
        <source>&quot;booked&quot; or &quot;not booked&quot; (записан, не записан)</source>
        <translation>«записан» или «не записан» (booked, not booked)</translation>
    </message>
    <message>
        <source>Import of calls from %1</source>
        <translation>Импорт звонков из %1</translation>
    </message>
    <message>
        <source>a rating or a text</source>
        <translation>оценка или текст</translation>
    </message>
    <message>
        <source>Import of reviews from %1</source>
        <translation>Импорт отзывов из %1</translation>
    </message>
    <message>
        <source>a month such as 09.2026 or 2026-09</source>
        <translation>месяц, например 09.2026 или 2026-09</translation>
    </message>
    <message>
        <source>Import of counts from %1</source>
        <translation>Импорт счётчиков из %1</translation>
    </message>
    <message>
        <source>There are no calls here</source>
        <translation>Звонков здесь нет</translation>
    </message>
    <message>
        <source>Calls that end in a booking</source>
        <translation>Звонки, закончившиеся записью</translation>
    </message>
    <message>
        <source>Calls that ended in a booking among all calls; n counts calls, a caller may call again. Interval: Wilson.</source>
        <translation>Звонки, закончившиеся записью, от всех звонков; n — число звонков, один человек мог звонить снова. Интервал: Уилсон.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Записались</translation>
    </message>
    <message>
        <source>Calls lost for a reason</source>
        <translation>Звонки, потерянные по причине</translation>
    </message>
    <message>
        <source>Calls lost for the chosen reasons, base: %1. Lost: the calls not booked, whatever their reason; calls: all calls. n counts the base. Interval: Wilson.</source>
        <translation>Звонки, потерянные по выбранным причинам, база: %1. Потерянные (lost): незаписавшиеся звонки, какой бы ни была причина; звонки (calls): все звонки. n — размер базы. Интервал: Уилсон.</translation>
    </message>
    <message>
        <source>The base is &quot;lost&quot; or &quot;calls&quot;</source>
        <translation>База — «lost» (потерянные) или «calls» (звонки)</translation>
    </message>
    <message>
        <source>Choose a reason, or split by reason</source>
        <translation>Выберите причину или разбейте по причинам</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряны</translation>
    </message>
    <message>
        <source>Came after booking by phone</source>
        <translation>Пришли после записи по телефону</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Booked calls whose caller has a visit on the day of the call or in the %1 days after it, among all booked calls. Callers the visit base does not know count as not come. Interval: Wilson.</source>
        <translation>Записавшиеся звонки, после которых у позвонившего есть визит в день звонка или в следующие %1 дн., от всех записавшихся звонков. Те, кого база визитов не знает, считаются не пришедшими. Интервал: Уилсон.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>There are no booked calls here</source>
        <translation>Записавшихся звонков здесь нет</translation>
    </message>
    <message>
        <source>Wait for an answer to a call</source>
        <translation>Ожидание ответа на звонок</translation>
    </message>
    <message>
        <source>Mean minutes from the ring to the answer; calls whose wait was not kept are left out. Waits are skewed, so the median stands beside it. Interval: Student&apos;s t.</source>
        <translation>Сколько минут в среднем проходит от гудка до ответа; звонки, для которых ожидание не записано, не учитываются. Ожидания скошены, поэтому рядом стоит медиана. Интервал: t Стьюдента.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Conversion of the funnel</source>
        <translation>Конверсия воронки</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>От шага</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>До шага</translation>
    </message>
    <message>
        <source>There are no counts of two such steps here</source>
        <translation>Счётчиков двух таких шагов здесь нет</translation>
    </message>
    <message>
        <source>Reached the step</source>
        <translation>Дошли до шага</translation>
    </message>
    <message>
        <source>There are no reviews with a rating here</source>
        <translation>Отзывов с оценкой здесь нет</translation>
    </message>
    <message>
        <source>Review rating</source>
        <translation>Оценка в отзывах</translation>
    </message>
    <message>
        <source>Mean rating of reviews, 1–5, all sites alike; reviews without a rating are left out. Interval: Student&apos;s t, held inside the scale.</source>
        <translation>Средняя оценка отзывов, 1–5, все площадки наравне; отзывы без оценки не учитываются. Интервал: t Стьюдента в пределах шкалы.</translation>
    </message>
    <message>
        <source>Negative reviews</source>
        <translation>Негативные отзывы</translation>
    </message>
    <message>
        <source>Negative up to</source>
        <translation>Негативные — до оценки</translation>
    </message>
    <message>
        <source>Reviews rated %1 or lower among all with a rating. Interval: Wilson.</source>
        <translation>Отзывы с оценкой %1 или ниже от всех отзывов с оценкой. Интервал: Уилсон.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негативные</translation>
    </message>
    <message>
        <source>Step of the funnel</source>
        <translation>Шаг воронки</translation>
    </message>
    <message>
        <source>There is no such map; map list shows what there is</source>
        <translation>Такой карты нет; что есть, покажет map list</translation>
    </message>
    <message>
        <source>--paper is exact, a4, a3, a2, a1 or a0</source>
        <translation>--paper бывает exact, a4, a3, a2, a1 или a0</translation>
    </message>
    <message>
        <source>--dpi is from 30 to 1200</source>
        <translation>--dpi — от 30 до 1200</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записан %1</translation>
    </message>
    <message>
        <source>Only the map of this name</source>
        <translation>Только карта с этим именем</translation>
    </message>
    <message>
        <source>Only journey maps, or only blueprints</source>
        <translation>Только карты пути или только схемы</translation>
    </message>
    <message>
        <source>Sheet of a PDF</source>
        <translation>Лист для PDF</translation>
    </message>
    <message>
        <source>Resolution of a PNG</source>
        <translation>Разрешение PNG</translation>
    </message>
    <message>
        <source>Mystery visits and checklists</source>
        <translation>Проверки тайного пациента и чек-листы</translation>
    </message>
    <message>
        <source>Monthly counts of the funnel</source>
        <translation>Счётчики воронки по месяцам</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт из %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n пациент</numerusform>
            <numerusform>%n пациента</numerusform>
            <numerusform>%n пациентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading surveys</source>
        <translation>Чтение опросов</translation>
    </message>
    <message>
        <source>Kind of &quot;%1&quot;</source>
        <translation>Вид вопроса «%1»</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; measures</source>
        <translation>Что измеряет «%1»</translation>
    </message>
    <message>
        <source>Touchpoint of &quot;%1&quot;</source>
        <translation>Точка контакта вопроса «%1»</translation>
    </message>
    <message>
        <source>Codebook entry “%1”</source>
        <translation>Запись кодовой книги «%1»</translation>
    </message>
    <message>
        <source>Rename the code “%1”</source>
        <translation>Переименовать код «%1»</translation>
    </message>
    <message>
        <source>Move the code “%1”</source>
        <translation>Переместить код «%1»</translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation>Новый код «%1»</translation>
    </message>
    <message>
        <source>Delete the code “%1”</source>
        <translation>Удалить код «%1»</translation>
    </message>
    <message>
        <source>Merge the code “%1”</source>
        <translation>Объединить код «%1»</translation>
    </message>
    <message>
        <source>Quick codes</source>
        <translation>Быстрые коды</translation>
    </message>
    <message>
        <source>Code “%1”</source>
        <translation>Код «%1»</translation>
    </message>
    <message>
        <source>Remove code “%1”</source>
        <translation>Убрать код «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n code(s) from a segment</source>
        <translation>
            <numerusform>Убрать %n код с сегмента</numerusform>
            <numerusform>Убрать %n кода с сегмента</numerusform>
            <numerusform>Убрать %n кодов с сегмента</numerusform>
        </translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Валентность</translation>
    </message>
    <message>
        <source>Memo of a segment</source>
        <translation>Заметка сегмента</translation>
    </message>
    <message>
        <source>Touchpoint of a segment</source>
        <translation>Точка контакта сегмента</translation>
    </message>
    <message>
        <source>Bounds of a segment</source>
        <translation>Границы сегмента</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n segment(s) as “%1”</source>
        <translation>
            <numerusform>Перекодировать %n сегмент в «%1»</numerusform>
            <numerusform>Перекодировать %n сегмента в «%1»</numerusform>
            <numerusform>Перекодировать %n сегментов в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of a transcript</source>
        <translation>Правка расшифровки</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n coding(s) are gone from the text, and so are they; undo brings them back</source>
        <translation>
            <numerusform>Слов %n сегмента кода в тексте больше нет, поэтому нет и его; отмена его вернёт</numerusform>
            <numerusform>Слов %n сегментов кода в тексте больше нет, поэтому нет и их; отмена их вернёт</numerusform>
            <numerusform>Слов %n сегментов кода в тексте больше нет, поэтому нет и их; отмена их вернёт</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Переименовать говорящего</translation>
    </message>
    <message>
        <source>Role of a speaker</source>
        <translation>Роль говорящего</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Объединить говорящих</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>Запись карты</translation>
    </message>
    <message>
        <source>Computing the map</source>
        <translation>Расчёт карты</translation>
    </message>
    <message>
        <source>Text of a card</source>
        <translation>Текст карточки</translation>
    </message>
    <message>
        <source>Move of a card</source>
        <translation>Перенос карточки</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карточка</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Название шага</translation>
    </message>
    <message>
        <source>Name of a lane</source>
        <translation>Название дорожки</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Новый шаг</translation>
    </message>
    <message>
        <source>Removal of a step</source>
        <translation>Удаление шага</translation>
    </message>
    <message>
        <source>Move of a step</source>
        <translation>Перенос шага</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новая стадия</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Новая дорожка</translation>
    </message>
    <message>
        <source>Removal of a lane</source>
        <translation>Удаление дорожки</translation>
    </message>
    <message>
        <source>Move of a lane</source>
        <translation>Перенос дорожки</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>What a cell computes</source>
        <translation>Что считает ячейка</translation>
    </message>
    <message>
        <source>Field of a card</source>
        <translation>Поле карточки</translation>
    </message>
    <message>
        <source>Finding the rows</source>
        <translation>Поиск строк</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation>интервал %1</translation>
    </message>
    <message>
        <source>pale: n &lt; %1</source>
        <translation>бледно: n &lt; %1</translation>
    </message>
    <message>
        <source>Only %1 is known: %2</source>
        <translation>Данные есть только по «%1»: %2</translation>
    </message>
    <message>
        <source>Worst is %1, %2; it can be told from all the others</source>
        <translation>Хуже всего «%1», %2; отличимо от всех остальных</translation>
    </message>
    <message>
        <source>Worst is %1, %2; it cannot be told from %3, but from %4 it can</source>
        <translation>Хуже всего «%1», %2; от «%3» не отличимо, от «%4» отличимо</translation>
    </message>
    <message>
        <source>The differences cannot be told from chance; no place is better or worse</source>
        <translation>Различия не отличимы от случайных; ни одно место не лучше и не хуже</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>волне %1</translation>
    </message>
    <message>
        <source>nothing can be said of the change since %1</source>
        <translation>об изменении к %1 ничего сказать нельзя</translation>
    </message>
    <message>
        <source>%1 since %2 cannot be told from chance</source>
        <translation>%1 к %2 не отличимо от случайного</translation>
    </message>
    <message>
        <source>%1 since %2 is a change for the better</source>
        <translation>%1 к %2 — изменение к лучшему</translation>
    </message>
    <message>
        <source>%1 since %2 is a change for the worse</source>
        <translation>%1 к %2 — изменение к худшему</translation>
    </message>
    <message>
        <source>Looking for the rows behind a number</source>
        <translation>Поиск строк, из которых получено число</translation>
    </message>
    <message>
        <source>There are no rows to open behind this number.</source>
        <translation>За этим числом нет строк, которые можно открыть.</translation>
    </message>
    <message>
        <source>below</source>
        <translation>ниже</translation>
    </message>
    <message>
        <source>above</source>
        <translation>выше</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>After the first visit %1 do not come back, more than after the second</source>
        <translation>После первого визита не возвращаются %1, больше, чем после второго</translation>
    </message>
    <message>
        <source>After the first visit %1 do not come back, fewer than after the second</source>
        <translation>После первого визита не возвращаются %1, меньше, чем после второго</translation>
    </message>
    <message>
        <source>After the first visit %1 do not come back; the second cannot be told from it</source>
        <translation>После первого визита не возвращаются %1; второй от него не отличим</translation>
    </message>
    <message>
        <source>All clinics</source>
        <translation>Все клиники</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>ниже цели</translation>
    </message>
    <message>
        <source>The weakest place is “%1”, %2, most of all in “%3”</source>
        <translation>Слабое место — «%1», %2, сильнее всего в клинике «%3»</translation>
    </message>
    <message>
        <source>The weakest place is “%1”, %2</source>
        <translation>Слабое место — «%1», %2</translation>
    </message>
    <message>
        <source>hatched: fewer than %1 visits</source>
        <translation>штрих: меньше %1 проверок</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Позвонили</translation>
    </message>
    <message>
        <source>Of the calls that did not book, most were lost over “%1”: %2</source>
        <translation>Больше всего незаписавшихся звонков потеряно по причине «%1»: %2</translation>
    </message>
    <message>
        <source>less “%1”</source>
        <translation>без «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>booking from a call %1</source>
        <translation>запись со звонка %1</translation>
    </message>
    <message>
        <source>No survey answers in this selection. A wave of answers feeds this chart.</source>
        <translation>В этом отборе нет ответов опросов. Графику нужна волна ответов.</translation>
    </message>
    <message>
        <source>Import survey answers…</source>
        <translation>Импортировать ответы опроса…</translation>
    </message>
    <message>
        <source>Loyalty index NPS by wave</source>
        <translation>Индекс лояльности NPS по волнам</translation>
    </message>
    <message>
        <source>Loss of patients by visit number</source>
        <translation>Потеря пациентов по номеру визита</translation>
    </message>
    <message>
        <source>No visits in this selection. The clinic&apos;s visit base feeds this chart.</source>
        <translation>В этом отборе нет визитов. Графику нужна база визитов клиники.</translation>
    </message>
    <message>
        <source>Import visits…</source>
        <translation>Импортировать визиты…</translation>
    </message>
    <message>
        <source>Mystery patient&apos;s checklist: clinic and section</source>
        <translation>Чек-лист тайного пациента: клиника и раздел</translation>
    </message>
    <message>
        <source>No mystery visits in this selection. Filled checklists feed this chart.</source>
        <translation>В этом отборе нет проверок тайного пациента. Графику нужны заполненные чек-листы.</translation>
    </message>
    <message>
        <source>Import checklists…</source>
        <translation>Импортировать чек-листы…</translation>
    </message>
    <message>
        <source>Calls: from the ring to the visit</source>
        <translation>Звонки: от гудка до визита</translation>
    </message>
    <message>
        <source>No calls in this selection. A list of calls feeds this chart.</source>
        <translation>В этом отборе нет звонков. Графику нужен список звонков.</translation>
    </message>
    <message>
        <source>Import calls…</source>
        <translation>Импортировать звонки…</translation>
    </message>
    <message>
        <source>Satisfaction by touchpoint</source>
        <translation>Удовлетворённость по точкам контакта</translation>
    </message>
    <message>
        <source>Rating in reviews over time</source>
        <translation>Оценка в отзывах по времени</translation>
    </message>
    <message>
        <source>No reviews in this selection. A list of reviews feeds this chart.</source>
        <translation>В этом отборе нет отзывов. Графику нужен список отзывов.</translation>
    </message>
    <message>
        <source>Import reviews…</source>
        <translation>Импортировать отзывы…</translation>
    </message>
    <message>
        <source>%1, wave %2</source>
        <translation>%1, волна %2</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>предыдущему периоду</translation>
    </message>
    <message>
        <source>Loyalty, NPS</source>
        <translation>Лояльность, NPS</translation>
    </message>
    <message>
        <source>Satisfied, CSAT</source>
        <translation>Удовлетворённость, CSAT</translation>
    </message>
    <message>
        <source>Loyal patients</source>
        <translation>Лояльные пациенты</translation>
    </message>
    <message>
        <source>Booking from a call</source>
        <translation>Запись со звонка</translation>
    </message>
    <message>
        <source>Rating in reviews</source>
        <translation>Оценка в отзывах</translation>
    </message>
    <message>
        <source>Computing the overview</source>
        <translation>Расчёт обзора</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading mystery visits</source>
        <translation>Чтение проверок тайного пациента</translation>
    </message>
    <message>
        <source>Reading calls and reviews</source>
        <translation>Чтение звонков и отзывов</translation>
    </message>
    <message>
        <source>All touchpoints</source>
        <translation>Все точки контакта</translation>
    </message>
    <message>
        <source>No touchpoint changed since %1 beyond chance</source>
        <translation>По отношению к %1 ни одна точка контакта не изменилась больше, чем случайно</translation>
    </message>
    <message>
        <source>Changed since %1: %2; the others cannot be told from chance (Holm&apos;s correction)</source>
        <translation>Изменилось по отношению к %1: %2; остальное не отличить от случайного (поправка Холма)</translation>
    </message>
    <message>
        <source>One wave as yet: a second one will show what changes</source>
        <translation>Пока одна волна; вторая покажет, что меняется</translation>
    </message>
    <message>
        <source>hatched: fewer than %1 answers</source>
        <translation>штриховка: меньше %1 ответов</translation>
    </message>
    <message>
        <source>Satisfied by wave</source>
        <translation>Удовлетворённость по волнам</translation>
    </message>
    <message>
        <source>Satisfaction: touchpoint and wave</source>
        <translation>Удовлетворённость: точка контакта и волна</translation>
    </message>
    <message>
        <source>Ease by wave</source>
        <translation>Лёгкость по волнам</translation>
    </message>
    <message>
        <source>Satisfaction by clinic</source>
        <translation>Удовлетворённость по клиникам</translation>
    </message>
    <message>
        <source>Ease, CES</source>
        <translation>Лёгкость, CES</translation>
    </message>
    <message>
        <source>Share of those who answered the question; several options may add up to more than 100 %. Blank answers are left out. Interval: Wilson.</source>
        <translation>Доля от тех, кто ответил на вопрос; при нескольких вариантах сумма может быть больше 100 %. Пустые ответы не считаются. Интервал: Уилсона.</translation>
    </message>
    <message>
        <source>Most often: %1, %2</source>
        <translation>Чаще всего: %1, %2</translation>
    </message>
    <message>
        <source>Share of those who answered · interval 95% · n = %1</source>
        <translation>Доля от ответивших · интервал 95 % · n = %1</translation>
    </message>
    <message>
        <source>Computing the waves</source>
        <translation>Расчёт волн</translation>
    </message>
    <message>
        <source>Two segments are needed to join them</source>
        <translation>Чтобы соединить, нужны два сегмента</translation>
    </message>
    <message>
        <source>Only segments of one code, one coder and one transcript can be joined</source>
        <translation>Соединить можно только сегменты с одним кодом, одного кодировщика и в одной расшифровке</translation>
    </message>
    <message>
        <source>This expression cannot be read, see character %1: %2</source>
        <translation>Это выражение не читается, смотрите знак %1: %2</translation>
    </message>
    <message>
        <source>Say what to look for</source>
        <translation>Скажите, что искать</translation>
    </message>
    <message>
        <source>There is no starter codebook %1</source>
        <translation>Готовой кодовой книги %1 нет</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаки</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>реплики</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>расшифровки</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <translation>Согласованность кодировщиков</translation>
    </message>
    <message>
        <source>Settle a disagreement</source>
        <translation>Решить расхождение</translation>
    </message>
    <message>
        <source>Consensus coding</source>
        <translation>Согласованное кодирование</translation>
    </message>
    <message>
        <source>Starter codebook “%1”</source>
        <translation>Готовая кодовая книга «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) on one stretch</source>
        <translation>
            <numerusform>%n код на одном отрывке</numerusform>
            <numerusform>%n кода на одном отрывке</numerusform>
            <numerusform>%n кодов на одном отрывке</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight of a segment</source>
        <translation>Вес сегмента</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>Разделить сегмент</translation>
    </message>
    <message>
        <source>No segment of this code follows here</source>
        <translation>Дальше нет сегмента с этим кодом</translation>
    </message>
    <message>
        <source>Join segments</source>
        <translation>Соединить сегменты</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n coding(s) changed with the text; they are listed under To check</source>
        <translation>
            <numerusform>Вместе с текстом изменились слова %n кодирования; оно в списке «Проверить»</numerusform>
            <numerusform>Вместе с текстом изменились слова %n кодирований; они в списке «Проверить»</numerusform>
            <numerusform>Вместе с текстом изменились слова %n кодирований; они в списке «Проверить»</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>Разделить реплику</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Соединить реплики</translation>
    </message>
    <message>
        <source>Speaker of a turn</source>
        <translation>Говорящий реплики</translation>
    </message>
    <message>
        <source>Replace “%1” in transcripts</source>
        <translation>Замена «%1» в расшифровках</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено %n место</numerusform>
            <numerusform>Заменено %n места</numerusform>
            <numerusform>Заменено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Co-occurrence of codes</source>
        <translation>Совместная встречаемость кодов</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) checked</source>
        <translation>
            <numerusform>Проверен %n сегмент</numerusform>
            <numerusform>Проверено %n сегмента</numerusform>
            <numerusform>Проверено %n сегментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Добавлен %n код</numerusform>
            <numerusform>Добавлено %n кода</numerusform>
            <numerusform>Добавлено %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name two coders or more: --coders A,B</source>
        <translation>Назовите двух кодировщиков или больше: --coders А,Б</translation>
    </message>
    <message>
        <source>--unit is one of characters, turns, sentences, documents</source>
        <translation>--unit — это characters, turns, sentences или documents</translation>
    </message>
    <message numerus="yes">
        <source>On %n transcript(s) that two coders or more have coded</source>
        <translation>
            <numerusform>На %n расшифровке, которую кодировали двое или больше</numerusform>
            <numerusform>На %n расшифровках, которые кодировали двое или больше</numerusform>
            <numerusform>На %n расшифровках, которые кодировали двое или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>all codes together</source>
        <translation>все коды вместе</translation>
    </message>
    <message>
        <source>Add a starter codebook: decision-factors or touchpoints</source>
        <translation>Добавить готовую кодовую книгу: decision-factors (факторы решения) или touchpoints (точки контакта)</translation>
    </message>
    <message>
        <source>compares coders, code by code</source>
        <translation>сравнивает кодировщиков код за кодом</translation>
    </message>
    <message>
        <source>What they are compared on: characters, turns, sentences, documents</source>
        <translation>На чём их сравнивают: characters (знаки), turns (реплики), sentences (предложения), documents (расшифровки)</translation>
    </message>
    <message>
        <source>Count what the interviewer says too</source>
        <translation>Считать и слова интервьюера</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s): mean silhouette %1, stability %2, p %3</source>
        <translation>
            <numerusform>%n кластер: средний силуэт %1, устойчивость %2, p %3</numerusform>
            <numerusform>%n кластера: средний силуэт %1, устойчивость %2, p %3</numerusform>
            <numerusform>%n кластеров: средний силуэт %1, устойчивость %2, p %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no structure to speak of: groups as clear as these come up when codes are dealt out at random (p %1)</source>
        <translation>Структуры нет: столь же ясные группы выходят и тогда, когда коды розданы случайно (p %1)</translation>
    </message>
    <message>
        <source>There is no structure to rely on: the groups fall apart when one fifth is left out (stability %1, 0.6 is wanted)</source>
        <translation>Положиться не на что: группы распадаются без пятой части (устойчивость %1, нужно 0,6)</translation>
    </message>
    <message>
        <source>The widest silhouettes are at %1 clusters</source>
        <translation>Шире всего силуэты при числе кластеров %1</translation>
    </message>
    <message>
        <source>Cluster %1 is not stable (%2) and should not be trusted</source>
        <translation>Кластер %1 неустойчив (%2), доверять ему не стоит</translation>
    </message>
    <message>
        <source>Clusters need at least four respondents and a few codes; there are %1 and %2</source>
        <translation>Для кластеров нужны хотя бы четыре респондента и несколько кодов; есть %1 и %2</translation>
    </message>
    <message>
        <source>The picture shows %1% of what sets the columns apart (%2% and %3%)</source>
        <translation>Рисунок показывает %1 % различий между столбцами (%2 % и %3 %)</translation>
    </message>
    <message>
        <source>A map of codes needs three codes and two groups of respondents</source>
        <translation>Для карты кодов нужны три кода и две группы респондентов</translation>
    </message>
    <message>
        <source>Segments of one respondent are not independent of each other: residuals show where to look, p values are not given</source>
        <translation>Сегменты одного респондента зависят друг от друга: остатки показывают, куда смотреть, p не даётся</translation>
    </message>
    <message numerus="yes">
        <source>None of %n code(s) can be told apart between the groups, at p 0.05 corrected</source>
        <translation>
            <numerusform>Ни один из %n кода не различается между группами при p 0,05 с поправкой</numerusform>
            <numerusform>Ни один из %n кодов не различается между группами при p 0,05 с поправкой</numerusform>
            <numerusform>Ни один из %n кодов не различается между группами при p 0,05 с поправкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of %1 differ between the groups at p 0.05 corrected; first of all: %2</source>
        <translation>
            <numerusform>%n код из %1 различается между группами при p 0,05 с поправкой: %2</numerusform>
            <numerusform>%n кода из %1 различаются между группами при p 0,05 с поправкой; прежде всего: %2</numerusform>
            <numerusform>%n кодов из %1 различаются между группами при p 0,05 с поправкой; прежде всего: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are spoken of by fewer than 5 respondents: a difference could not show</source>
        <translation>
            <numerusform>О %n коде говорят меньше 5 респондентов: разница не могла бы проявиться</numerusform>
            <numerusform>О %n кодах говорят меньше 5 респондентов: разница не могла бы проявиться</numerusform>
            <numerusform>О %n кодах говорят меньше 5 респондентов: разница не могла бы проявиться</numerusform>
        </translation>
    </message>
    <message>
        <source>The group “%1” has only %2 respondents</source>
        <translation>В группе «%1» респондентов всего %2</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) have no value of “%1” and are left out</source>
        <translation>
            <numerusform>У %n респондента нет значения «%1», он не учтён</numerusform>
            <numerusform>У %n респондентов нет значения «%1», они не учтены</numerusform>
            <numerusform>У %n респондентов нет значения «%1», они не учтены</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not tell respondents apart here: there are fewer than two groups</source>
        <translation>«%1» здесь не различает респондентов: групп меньше двух</translation>
    </message>
    <message>
        <source>The query ends too soon: a code is missing</source>
        <translation>Запрос оборван: не хватает кода</translation>
    </message>
    <message>
        <source>The query cannot be read at “%1” (character %2)</source>
        <translation>Запрос не читается на «%1» (знак %2)</translation>
    </message>
    <message>
        <source>There is no code “%1”, or several have this name: give its path</source>
        <translation>Кода «%1» нет, или таких несколько: укажите путь</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”; there are: %3</source>
        <translation>У «%1» нет значения «%2»; есть: %3</translation>
    </message>
    <message>
        <source>Too few interviews to say: the rule needs %1</source>
        <translation>Интервью мало, чтобы судить: правилу нужно %1</translation>
    </message>
    <message>
        <source>Flattens after interview %1: the next %2 bring at most %3% of the codes of the first %4</source>
        <translation>Насыщение после интервью %1: следующие %2 дают не больше %3 % от кодов первых %4</translation>
    </message>
    <message>
        <source>New codes are still coming: no run of %1 interviews brings at most %2% of the codes of the first %3</source>
        <translation>Новые коды ещё идут: нет серии из %1 интервью, где их не больше %2 % от кодов первых %3</translation>
    </message>
    <message>
        <source>In shuffled orders: after %1 in the median, and in %2% of the orders at all</source>
        <translation>В перемешанных порядках: медиана — после %1, и вообще — в %2 % порядков</translation>
    </message>
    <message>
        <source>In shuffled orders it flattens in only %1%: the order of the interviews decides, do not rely on it</source>
        <translation>В перемешанных порядках — лишь в %1 %: всё решает порядок интервью, полагаться на это нельзя</translation>
    </message>
    <message>
        <source>%1 codes so far, %2 of them from one interview only; about %3 more may be expected (Chao)</source>
        <translation>Пока кодов: %1, из них только в одном интервью: %2; можно ждать ещё около %3 (Чао)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a Hunspell dictionary</source>
        <translation>%1 не читается как словарь Hunspell</translation>
    </message>
    <message>
        <source>The list of replaced names cannot be read: %1</source>
        <translation>Список заменённых имён не читается: %1</translation>
    </message>
    <message>
        <source>The list of replaced names was sealed with another key, or is damaged</source>
        <translation>Список заменённых имён закрыт другим ключом или повреждён</translation>
    </message>
    <message>
        <source>A transcript has changed since it was looked through; look again</source>
        <translation>Расшифровка изменилась с тех пор, как её просмотрели; просмотрите ещё раз</translation>
    </message>
    <message>
        <source>Own or competitor&apos;s patient</source>
        <translation>Свой или пациент конкурента</translation>
    </message>
    <message>
        <source>Respondents cannot be split by %1; there are: %2</source>
        <translation>Разделить респондентов по %1 нельзя; есть: %2</translation>
    </message>
    <message>
        <source>own patients</source>
        <translation>свои пациенты</translation>
    </message>
    <message>
        <source>competitors&apos; patients</source>
        <translation>пациенты конкурентов</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>Выражение не читается: %1</translation>
    </message>
    <message>
        <source>The Russian dictionary (package hunspell-ru) is not installed: words are compared by their stems, so ждёт is not found by ждать</source>
        <translation>Русский словарь (пакет hunspell-ru) не установлен: слова сравниваются по основам, и «ждать» не найдёт «ждёт»</translation>
    </message>
    <message>
        <source>The pattern took too long: the search stopped after %1 s</source>
        <translation>Выражение слишком медленное: поиск остановлен через %1 с</translation>
    </message>
    <message>
        <source>The pattern is too slow for some turns; they were passed over</source>
        <translation>Для некоторых реплик выражение слишком медленное; они пропущены</translation>
    </message>
    <message>
        <source>Words are compared between two groups of “%1”; there are %2</source>
        <translation>Слова сравниваются между двумя группами по «%1»; групп — %2</translation>
    </message>
    <message>
        <source>The Russian dictionary (package hunspell-ru) is not installed: forms of a word are counted apart</source>
        <translation>Русский словарь (пакет hunspell-ru) не установлен: формы слова считаются порознь</translation>
    </message>
    <message>
        <source>Clusters need at least four objects</source>
        <translation>Для кластеров нужны хотя бы четыре объекта</translation>
    </message>
    <message>
        <source>%1 clusters cannot be made; between 2 and %2 can</source>
        <translation>%1 кластеров сделать нельзя; можно от 2 до %2</translation>
    </message>
    <message>
        <source>All objects are alike; there is nothing to divide</source>
        <translation>Все объекты одинаковы, делить нечего</translation>
    </message>
    <message>
        <source>Keyness needs words on both sides, and no more hits than words</source>
        <translation>Для ключевых слов нужны слова с обеих сторон, и вхождений не больше, чем слов</translation>
    </message>
    <message>
        <source>Saturation needs at least two interviews</source>
        <translation>Для насыщения нужны хотя бы два интервью</translation>
    </message>
    <message>
        <source>Base and run of saturation are 1 or more, the threshold 0 or more</source>
        <translation>База и серия насыщения — от 1, порог — от 0</translation>
    </message>
    <message>
        <source>Numbers of codes are 0 or more</source>
        <translation>Номера кодов — от 0</translation>
    </message>
    <message>
        <source>Nothing is coded in these interviews yet</source>
        <translation>В этих интервью ещё ничего не закодировано</translation>
    </message>
    <message>
        <source>Looking for clusters</source>
        <translation>Поиск кластеров</translation>
    </message>
    <message>
        <source>Placing codes on a map</source>
        <translation>Расстановка кодов на карте</translation>
    </message>
    <message>
        <source>Searching the interviews</source>
        <translation>Поиск по интервью</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found, in turns: %1, interviews: %2</source>
        <translation>
            <numerusform>Найдено %n место, в репликах: %1, интервью: %2</numerusform>
            <numerusform>Найдено %n места, в репликах: %1, интервью: %2</numerusform>
            <numerusform>Найдено %n мест, в репликах: %1, интервью: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Показаны первые %1</translation>
    </message>
    <message numerus="yes">
        <source>Autocoding: %1, %n segment(s)</source>
        <translation>
            <numerusform>Автокодирование: %1, %n сегмент</numerusform>
            <numerusform>Автокодирование: %1, %n сегмента</numerusform>
            <numerusform>Автокодирование: %1, %n сегментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Подсчёт слов</translation>
    </message>
    <message>
        <source>%1 words are said, %2 different ones counted, by %3 respondents</source>
        <translation>Сказано слов: %1, сосчитано разных: %2, респондентов: %3</translation>
    </message>
    <message>
        <source>First what “%1” says more often than the others: G² tells how sure, the ratio how much (1 is twice as often); p is corrected</source>
        <translation>Сначала то, что «%1» говорят чаще других: G² — насколько уверенно, отношение — во сколько (1 — вдвое); p с поправкой</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Не считать слова</translation>
    </message>
    <message>
        <source>A code stands for those below it. Between two: and, and not, or, inside, overlapping, followed by, near (within N turns); at the end: where NAME=VALUE</source>
        <translation>Код стоит и за те, что под ним. Между двумя: и, и не, или, внутри, пересекает, затем, рядом (в пределах N реплик); в конце: где ИМЯ=ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>Asking the codings</source>
        <translation>Запрос к кодировкам</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) found</source>
        <translation>
            <numerusform>Найден %n отрезок</numerusform>
            <numerusform>Найдено %n отрезка</numerusform>
            <numerusform>Найдено %n отрезков</numerusform>
        </translation>
    </message>
    <message>
        <source>Query %1 saved</source>
        <translation>Запрос «%1» сохранён</translation>
    </message>
    <message>
        <source>Query %1 deleted</source>
        <translation>Запрос «%1» удалён</translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Поиск имён</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could tell who is meant. Untick what may stay; a replacement can be changed</source>
        <translation>
            <numerusform>%n место может выдать человека. Снимите отметку с того, что можно оставить; замену можно поправить</numerusform>
            <numerusform>%n места могут выдать человека. Снимите отметку с того, что можно оставить; замену можно поправить</numerusform>
            <numerusform>%n мест могут выдать человека. Снимите отметку с того, что можно оставить; замену можно поправить</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of replaced names is kept with this project&apos;s key on this computer, never in the project</source>
        <translation>Список заменённых имён хранится с ключом проекта на этом компьютере и никогда — в проекте</translation>
    </message>
    <message>
        <source>Names replaced</source>
        <translation>Имена заменены</translation>
    </message>
    <message>
        <source>Originals of transcripts erased</source>
        <translation>Исходные слова расшифровок стёрты</translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation>Чтение согласий</translation>
    </message>
    <message numerus="yes">
        <source>What %n respondent(s) said is left out of exports: refused, or past the date</source>
        <translation>
            <numerusform>Слова %n респондента скрыты в экспорте: отказ или истёк срок</numerusform>
            <numerusform>Слова %n респондентов скрыты в экспорте: отказ или истёк срок</numerusform>
            <numerusform>Слова %n респондентов скрыты в экспорте: отказ или истёк срок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has refused, and no date has passed</source>
        <translation>Отказов нет, сроки не истекли</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n respondent(s)</source>
        <translation>
            <numerusform>Согласие %n респондента</numerusform>
            <numerusform>Согласие %n респондентов</numerusform>
            <numerusform>Согласие %n респондентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date of keeping of %n respondent(s)</source>
        <translation>
            <numerusform>Срок хранения %n респондента</numerusform>
            <numerusform>Срок хранения %n респондентов</numerusform>
            <numerusform>Срок хранения %n респондентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the saturation</source>
        <translation>Расчёт насыщения</translation>
    </message>
    <message>
        <source>Codes known after each interview</source>
        <translation>Сколько кодов известно после каждого интервью</translation>
    </message>
    <message>
        <source>Solid: in the order of the interviews. Dotted: mean of all orders, with the middle 95% of %1 shuffled ones</source>
        <translation>Первая линия: в порядке интервью. Вторая: среднее по всем порядкам, с серединой (95 %) из %1 перемешанных</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Setting codes against an attribute</source>
        <translation>Сопоставление кодов с признаком</translation>
    </message>
    <message>
        <source>A picture is saved as .png, .svg or .pdf, not as “.%1”.</source>
        <translation>Рисунок сохраняется как .png, .svg или .pdf, а не «.%1».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not %3</source>
        <translation>--%1 бывает %2, а не %3</translation>
    </message>
    <message>
        <source>Codes by themselves, with their subcodes, or the top ones</source>
        <translation>Коды сами по себе, с подкодами или верхние</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not %4</source>
        <translation>--%1 — целое число от %2 до %3, а не %4</translation>
    </message>
    <message>
        <source>interview    new  known   shuffled  95 %</source>
        <translation>интервью   новых  всего  вперемешку  95 %</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>с поправкой</translation>
    </message>
    <message>
        <source>exact test</source>
        <translation>точный тест</translation>
    </message>
    <message>
        <source>silhouette %1, stability %2</source>
        <translation>силуэт %1, устойчивость %2</translation>
    </message>
    <message>
        <source>Cluster %1, n = %2, silhouette %3, stability %4</source>
        <translation>Кластер %1, n = %2, силуэт %3, устойчивость %4</translation>
    </message>
    <message>
        <source>Narrow: NAME=VALUE; may be repeated</source>
        <translation>Сузить: ИМЯ=ЗНАЧЕНИЕ; можно несколько раз</translation>
    </message>
    <message>
        <source>counts new codes interview by interview, and where they stop coming</source>
        <translation>считает новые коды по интервью и где они перестают появляться</translation>
    </message>
    <message>
        <source>Shuffled orders for the band (1000)</source>
        <translation>Перемешанных порядков для полосы (1000)</translation>
    </message>
    <message>
        <source>Interviews the rule compares with (4)</source>
        <translation>С какими интервью сравнивать (4)</translation>
    </message>
    <message>
        <source>Interviews in a run (3)</source>
        <translation>Интервью в серии (3)</translation>
    </message>
    <message>
        <source>Per cent of new codes that count as none (5)</source>
        <translation>Процент новых кодов, который считается за ноль (5)</translation>
    </message>
    <message>
        <source>sets codes against an attribute of respondents, with tests</source>
        <translation>сопоставляет коды с признаком респондентов, с тестами</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>Correction of p over the codes</source>
        <translation>Поправка p на число кодов</translation>
    </message>
    <message>
        <source>groups respondents or codes, and says whether the groups are real</source>
        <translation>группирует респондентов или коды и говорит, есть ли группы на деле</translation>
    </message>
    <message>
        <source>What is grouped</source>
        <translation>Что группировать</translation>
    </message>
    <message>
        <source>How unlikeness is measured</source>
        <translation>Как мерить несходство</translation>
    </message>
    <message>
        <source>How groups are joined</source>
        <translation>Как соединять группы</translation>
    </message>
    <message>
        <source>Number of clusters; without it the suggested one</source>
        <translation>Число кластеров; без него — предложенное</translation>
    </message>
    <message>
        <source>places codes and groups of respondents in one picture</source>
        <translation>располагает коды и группы респондентов на одном рисунке</translation>
    </message>
    <message>
        <source>The letters as they stand</source>
        <translation>Буквы как есть</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Различать прописные и строчные</translation>
    </message>
    <message>
        <source>No parts of words</source>
        <translation>Без частей слов</translation>
    </message>
    <message>
        <source>What the interviewer says too</source>
        <translation>И слова интервьюера</translation>
    </message>
    <message>
        <source>Only what this speaker says</source>
        <translation>Только слова этого говорящего</translation>
    </message>
    <message>
        <source>Only on words with this code; may be repeated</source>
        <translation>Только в словах с этим кодом; можно несколько раз</translation>
    </message>
    <message>
        <source>Not on words with this code; may be repeated</source>
        <translation>Не в словах с этим кодом; можно несколько раз</translation>
    </message>
    <message>
        <source>Name the code: --code PATH</source>
        <translation>Назовите код: --code ПУТЬ</translation>
    </message>
    <message>
        <source>--unit is words, sentence or turn, not %1</source>
        <translation>--unit бывает words, sentence или turn, а не %1</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) would be coded</source>
        <translation>
            <numerusform>Был бы закодирован %n сегмент</numerusform>
            <numerusform>Были бы закодированы %n сегмента</numerusform>
            <numerusform>Было бы закодировано %n сегментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) coded; one undo takes them back</source>
        <translation>
            <numerusform>Закодирован %n сегмент; одна отмена вернёт как было</numerusform>
            <numerusform>Закодировано %n сегмента; одна отмена вернёт как было</numerusform>
            <numerusform>Закодировано %n сегментов; одна отмена вернёт как было</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no query named %1</source>
        <translation>Нет запроса с именем %1</translation>
    </message>
    <message>
        <source>--length is 1 to 5 words</source>
        <translation>--length — от 1 до 5 слов</translation>
    </message>
    <message>
        <source>“%1” has no such group</source>
        <translation>У «%1» нет такой группы</translation>
    </message>
    <message>
        <source>The code&apos;s path; a new name makes a code</source>
        <translation>Путь кода; новое имя делает код</translation>
    </message>
    <message>
        <source>What is coded around a hit</source>
        <translation>Что кодировать вокруг находки</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Кто кодирует</translation>
    </message>
    <message>
        <source>Only show what would be coded</source>
        <translation>Только показать, что будет закодировано</translation>
    </message>
    <message>
        <source>codes what a search finds, as one entry to undo</source>
        <translation>кодирует найденное одной записью, которую можно отменить</translation>
    </message>
    <message>
        <source>asks of codings: and, or, not, inside, overlapping, followed by, near, where</source>
        <translation>запрос к кодировкам: и, или, не, внутри, пересекает, затем, рядом, где</translation>
    </message>
    <message>
        <source>A saved query</source>
        <translation>Сохранённый запрос</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <translation>Сохранить под этим именем</translation>
    </message>
    <message>
        <source>counts words and runs of words, and what tells groups apart</source>
        <translation>считает слова и их цепочки и чем различаются группы</translation>
    </message>
    <message>
        <source>Words in a row, 1 to 5</source>
        <translation>Слов подряд, от 1 до 5</translation>
    </message>
    <message>
        <source>Times, at least (2)</source>
        <translation>Раз, не меньше (2)</translation>
    </message>
    <message>
        <source>How many to show (50)</source>
        <translation>Сколько показать (50)</translation>
    </message>
    <message>
        <source>Count forms of a word apart</source>
        <translation>Считать формы слова порознь</translation>
    </message>
    <message>
        <source>Common words too</source>
        <translation>И обычные слова</translation>
    </message>
    <message>
        <source>The group it is set against; else all others</source>
        <translation>С какой группой сравнить; иначе — со всеми</translation>
    </message>
    <message>
        <source>There is no transcript %1</source>
        <translation>Нет расшифровки %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could tell who is meant; replaced: %1</source>
        <translation>
            <numerusform>%n место может выдать человека; заменено: %1</numerusform>
            <numerusform>%n места могут выдать человека; заменено: %1</numerusform>
            <numerusform>%n мест могут выдать человека; заменено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no respondent %1</source>
        <translation>Нет респондента %1</translation>
    </message>
    <message>
        <source>Consent is given, refused or unknown, not %1</source>
        <translation>Согласие бывает given, refused или unknown, а не %1</translation>
    </message>
    <message>
        <source>left out of exports</source>
        <translation>скрыто в экспорте</translation>
    </message>
    <message>
        <source>lists names and numbers that tell who is meant; --apply replaces them</source>
        <translation>перечисляет имена и номера, по которым можно узнать человека; --apply заменяет их</translation>
    </message>
    <message>
        <source>Only this transcript</source>
        <translation>Только эта расшифровка</translation>
    </message>
    <message>
        <source>Replace all of them, as one entry to undo</source>
        <translation>Заменить все, одной записью, которую можно отменить</translation>
    </message>
    <message>
        <source>Erase earlier words from the file; cannot be undone</source>
        <translation>Стереть прежние слова из файла; отменить нельзя</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто это делает</translation>
    </message>
    <message>
        <source>lists consents and dates of keeping, and sets them</source>
        <translation>перечисляет согласия и сроки хранения и ставит их</translation>
    </message>
    <message>
        <source>given, refused or unknown; may be repeated</source>
        <translation>given, refused или unknown; можно несколько раз</translation>
    </message>
    <message>
        <source>Keep until; may be repeated; empty: no date</source>
        <translation>Хранить до; можно несколько раз; пусто: без срока</translation>
    </message>
    <message>
        <source>Questions of codings</source>
        <translation>Запросы к кодировкам</translation>
    </message>
    <message>
        <source>finds in interviews: words in any form, &quot;phrases&quot;, prefixes*, -without, a ~3 b</source>
        <translation>ищет в интервью: слова в любой форме, &quot;фразы&quot;, начала*, -без, а ~3 б</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) found</source>
        <translation>
            <numerusform>Найдена %n реплика</numerusform>
            <numerusform>Найдены %n реплики</numerusform>
            <numerusform>Найдено %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>finds words in any form, &quot;phrases&quot;, prefixes*, -without</source>
        <translation>находит слова в любой форме, &quot;фразы&quot;, начала*, -без</translation>
    </message>
    <message numerus="yes">
        <source>Move of %n cards</source>
        <translation>
            <numerusform>Перенос %n карточки</numerusform>
            <numerusform>Перенос %n карточек</numerusform>
            <numerusform>Перенос %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n cards</source>
        <translation>
            <numerusform>Удаление %n карточки</numerusform>
            <numerusform>Удаление %n карточек</numerusform>
            <numerusform>Удаление %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of %n cards</source>
        <translation>
            <numerusform>Копия %n карточки</numerusform>
            <numerusform>Копии %n карточек</numerusform>
            <numerusform>Копии %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging of cards</source>
        <translation>Объединение карточек</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n steps</source>
        <translation>
            <numerusform>Удаление %n шага</numerusform>
            <numerusform>Удаление %n шагов</numerusform>
            <numerusform>Удаление %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of a step</source>
        <translation>Копия шага</translation>
    </message>
    <message>
        <source>Merging of steps</source>
        <translation>Объединение шагов</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n lanes</source>
        <translation>
            <numerusform>Удаление %n дорожки</numerusform>
            <numerusform>Удаление %n дорожек</numerusform>
            <numerusform>Удаление %n дорожек</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of a lane</source>
        <translation>Копия дорожки</translation>
    </message>
    <message>
        <source>Merging of lanes</source>
        <translation>Объединение дорожек</translation>
    </message>
    <message>
        <source>Name of a stage</source>
        <translation>Название стадии</translation>
    </message>
    <message>
        <source>Move of a stage</source>
        <translation>Перенос стадии</translation>
    </message>
    <message>
        <source>Removal of a link</source>
        <translation>Удаление связи</translation>
    </message>
    <message numerus="yes">
        <source>Pasting of %n cards</source>
        <translation>
            <numerusform>Вставка %n карточки</numerusform>
            <numerusform>Вставка %n карточек</numerusform>
            <numerusform>Вставка %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasting of a table</source>
        <translation>Вставка таблицы</translation>
    </message>
    <message>
        <source>Import of mystery visits from %1</source>
        <translation>Импорт проверок из %1</translation>
    </message>
    <message>
        <source>%1 is no project of %2</source>
        <translation>%1 — не проект %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 не читается</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 повреждён: %2</translation>
    </message>
    <message>
        <source>Import of the QualCoder project %1</source>
        <translation>Импорт проекта QualCoder %1</translation>
    </message>
    <message>
        <source>Import of the Taguette project %1</source>
        <translation>Импорт проекта Taguette %1</translation>
    </message>
    <message>
        <source>Import of the RQDA project %1</source>
        <translation>Импорт проекта RQDA %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tropa (file version %2)</source>
        <translation>%1 записан более новой «Тропой» (версия файла %2)</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>Segments of patients</source>
        <translation>Сегменты пациентов</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Сохранённые файлы</translation>
    </message>
    <message>
        <source>Attributes of respondents</source>
        <translation>Признаки респондентов</translation>
    </message>
    <message>
        <source>Edited transcripts</source>
        <translation>Исправленные расшифровки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Parts kept for other programs</source>
        <translation>Части для других программ</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>A project cannot be merged with itself</source>
        <translation>Проект нельзя слить с самим собой</translation>
    </message>
    <message>
        <source>The merge was stopped</source>
        <translation>Слияние остановлено</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Слияние с %1</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>%1 уже есть; выберите другое имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Когда ставить</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Когда не ставить</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Interview date</source>
        <translation>Дата интервью</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>The histories of the two files have no common beginning, so every difference is a conflict</source>
        <translation>У историй двух файлов нет общего начала, поэтому каждое расхождение — конфликт</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed here stay removed</source>
        <translation>
            <numerusform>%n строка, удалённая здесь, остаётся удалённой</numerusform>
            <numerusform>%n строки, удалённые здесь, остаются удалёнными</numerusform>
            <numerusform>%n строк, удалённых здесь, остаются удалёнными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) were left out: their words are gone from the text here</source>
        <translation>
            <numerusform>%n сегмент не взят: его слов в тексте здесь больше нет</numerusform>
            <numerusform>%n сегмента не взяты: их слов в тексте здесь больше нет</numerusform>
            <numerusform>%n сегментов не взяты: их слов в тексте здесь больше нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of the same coder, code and words were there already</source>
        <translation>
            <numerusform>%n сегмент того же кодировщика с тем же кодом и словами уже был</numerusform>
            <numerusform>%n сегмента тех же кодировщиков с теми же кодами и словами уже были</numerusform>
            <numerusform>%n сегментов тех же кодировщиков с теми же кодами и словами уже были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speakers or turns of %n transcript(s) differ; ours stay</source>
        <translation>
            <numerusform>Говорящие или реплики %n расшифровки различаются; остаются наши</numerusform>
            <numerusform>Говорящие или реплики %n расшифровок различаются; остаются наши</numerusform>
            <numerusform>Говорящие или реплики %n расшифровок различаются; остаются наши</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) came without the person behind them</source>
        <translation>
            <numerusform>%n респондент пришёл без связи с человеком</numerusform>
            <numerusform>%n респондента пришли без связи с человеком</numerusform>
            <numerusform>%n респондентов пришли без связи с человеком</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write ends with csv, xlsx, html, docx or pdf, not with %1</source>
        <translation>Имя файла должно кончаться на csv, xlsx, html, docx или pdf, а не на %1</translation>
    </message>
    <message>
        <source>Valence, weight and touchpoints of codings have no place in REFI-QDA: they stand in descriptions, where only Tropa reads them</source>
        <translation>Валентности, весу и точкам контакта в REFI-QDA места нет: они записаны в описаниях, где их прочтёт только «Тропа»</translation>
    </message>
    <message numerus="yes">
        <source>Speakers and turns of %n transcript(s) stand in descriptions, where only Tropa reads them</source>
        <translation>
            <numerusform>Говорящие и реплики %n расшифровки записаны в описании, где их прочтёт только «Тропа»</numerusform>
            <numerusform>Говорящие и реплики %n расшифровок записаны в описаниях, где их прочтёт только «Тропа»</numerusform>
            <numerusform>Говорящие и реплики %n расшифровок записаны в описаниях, где их прочтёт только «Тропа»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out: one of their ends is gone</source>
        <translation>
            <numerusform>%n связь не взята: одного из её концов больше нет</numerusform>
            <numerusform>%n связи не взяты: одного из их концов больше нет</numerusform>
            <numerusform>%n связей не взяты: одного из их концов больше нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were left out: REFI-QDA has no place for what they speak of</source>
        <translation>
            <numerusform>%n заметка не взята: в REFI-QDA нет места тому, о чём она</numerusform>
            <numerusform>%n заметки не взяты: в REFI-QDA нет места тому, о чём они</numerusform>
            <numerusform>%n заметок не взяты: в REFI-QDA нет места тому, о чём они</numerusform>
        </translation>
    </message>
    <message>
        <source>Maps, surveys, mystery visits, visits, calls and reviews have no place in REFI-QDA and stay in the project</source>
        <translation>Картам, опросам, проверкам, визитам, звонкам и отзывам в REFI-QDA места нет; они остаются в проекте</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of pictures, pages and recordings were left out</source>
        <translation>
            <numerusform>%n кодирование картинки, страницы или записи не взято</numerusform>
            <numerusform>%n кодирования картинок, страниц и записей не взяты</numerusform>
            <numerusform>%n кодирований картинок, страниц и записей не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without words were left out</source>
        <translation>
            <numerusform>%n источник без слов не взят</numerusform>
            <numerusform>%n источника без слов не взяты</numerusform>
            <numerusform>%n источников без слов не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie past the end of their text and were left out</source>
        <translation>
            <numerusform>%n кодирование лежит за концом текста и не взято</numerusform>
            <numerusform>%n кодирования лежат за концом текста и не взяты</numerusform>
            <numerusform>%n кодирований лежат за концом текста и не взяты</numerusform>
        </translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Code path</source>
        <translation>Путь кода</translation>
    </message>
    <message>
        <source>Quotes by code</source>
        <translation>Цитаты по кодам</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments: %1, respondents: %2</source>
        <translation>Сегментов: %1, респондентов: %2</translation>
    </message>
    <message>
        <source>New: transcripts %1, codes %2, codings %3, respondents %4, notes %5</source>
        <translation>Новое: расшифровок %1, кодов %2, сегментов %3, респондентов %4, заметок %5</translation>
    </message>
    <message>
        <source>In the project already, left as they are: transcripts %1, codes %2, codings %3</source>
        <translation>Уже есть в проекте и осталось как было: расшифровок %1, кодов %2, сегментов %3</translation>
    </message>
    <message>
        <source>Import of the REFI-QDA project %1</source>
        <translation>Импорт проекта REFI-QDA %1</translation>
    </message>
    <message>
        <source>%1 is no REFI-QDA project: it begins with %2, not Project.</source>
        <translation>%1 — не проект REFI-QDA: он начинается с %2, а не с Project.</translation>
    </message>
    <message>
        <source>%1 is no REFI-QDA codebook: it begins with %2, not CodeBook.</source>
        <translation>%1 — не кодовая книга REFI-QDA: она начинается с %2, а не с CodeBook.</translation>
    </message>
    <message>
        <source>%1 holds no codes.</source>
        <translation>В %1 нет кодов.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not in the archive; their codings are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n текста нет в архиве; его кодирования сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n текстов нет в архиве; их кодирования сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n текстов нет в архиве; их кодирования сохранены для следующего экспорта, но показать их нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), recording(s) or PDF(s) without a text are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n картинка, запись или PDF без текста сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n картинки, записи или PDF без текста сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n картинок, записей или PDF без текста сохранены для следующего экспорта, но показать их нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded page area(s) of PDFs were left out; the text of the PDF came in</source>
        <translation>
            <numerusform>%n закодированная область страницы PDF не взята; текст PDF взят</numerusform>
            <numerusform>%n закодированные области страниц PDF не взяты; текст PDF взят</numerusform>
            <numerusform>%n закодированных областей страниц PDF не взяты; текст PDF взят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded stretch(es) of recordings were left out; the transcript came in</source>
        <translation>
            <numerusform>%n закодированный отрезок записи не взят; расшифровка взята</numerusform>
            <numerusform>%n закодированных отрезка записей не взяты; расшифровки взяты</numerusform>
            <numerusform>%n закодированных отрезков записей не взяты; расшифровки взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) reached past the end of their text and end with it now</source>
        <translation>
            <numerusform>%n кодирование выходило за конец текста и теперь кончается вместе с ним</numerusform>
            <numerusform>%n кодирования выходили за конец текста и теперь кончаются вместе с ним</numerusform>
            <numerusform>%n кодирований выходили за конец текста и теперь кончаются вместе с ним</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of no characters were left out</source>
        <translation>
            <numerusform>%n кодирование без единого знака не взято</numerusform>
            <numerusform>%n кодирования без единого знака не взяты</numerusform>
            <numerusform>%n кодирований без единого знака не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of whole texts became segments over all their words</source>
        <translation>
            <numerusform>%n кодирование целого текста стало сегментом на все его слова</numerusform>
            <numerusform>%n кодирования целых текстов стали сегментами на все их слова</numerusform>
            <numerusform>%n кодирований целых текстов стали сегментами на все их слова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the codebook lacks and were left out</source>
        <translation>
            <numerusform>%n кодирование называет код, которого нет в кодовой книге, и не взято</numerusform>
            <numerusform>%n кодирования называют коды, которых нет в кодовой книге, и не взяты</numerusform>
            <numerusform>%n кодирований называют коды, которых нет в кодовой книге, и не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were not in UTF-8; the encoding was recognised</source>
        <translation>
            <numerusform>%n текст был не в UTF-8; кодировка распознана</numerusform>
            <numerusform>%n текста были не в UTF-8; кодировка распознана</numerusform>
            <numerusform>%n текстов были не в UTF-8; кодировка распознана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagram(s) are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n схема сохранена для следующего экспорта, но показать её нельзя</numerusform>
            <numerusform>%n схемы сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n схем сохранены для следующего экспорта, но показать их нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) given to a case are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n отрезок, отданный случаю, сохранён для следующего экспорта, но показать его нельзя</numerusform>
            <numerusform>%n отрезка, отданные случаям, сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n отрезков, отданных случаям, сохранены для следующего экспорта, но показать их нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) came in without their formatting; the original is kept</source>
        <translation>
            <numerusform>%n текст взят без оформления; оригинал сохранён</numerusform>
            <numerusform>%n текста взяты без оформления; оригиналы сохранены</numerusform>
            <numerusform>%n текстов взяты без оформления; оригиналы сохранены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) without a GUID got a new one</source>
        <translation>
            <numerusform>%n элемент без GUID получил новый</numerusform>
            <numerusform>%n элемента без GUID получили новые</numerusform>
            <numerusform>%n элементов без GUID получили новые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GUID(s) stood twice; the second got one of its own</source>
        <translation>
            <numerusform>%n GUID стоял дважды; второму дан свой</numerusform>
            <numerusform>%n GUID стояли дважды; вторым даны свои</numerusform>
            <numerusform>%n GUID стояли дважды; вторым даны свои</numerusform>
        </translation>
    </message>
    <message>
        <source>Offsets were read as the file counts them: %1</source>
        <translation>Места прочитаны так, как их считает файл: %1</translation>
    </message>
    <message>
        <source>%1 is no REFI-QDA project: it holds no project.qde.</source>
        <translation>%1 — не проект REFI-QDA: в нём нет project.qde.</translation>
    </message>
    <message>
        <source>%1 is refused: it holds %2 files named project.qde, and a project has one.</source>
        <translation>%1 не принят: в нём %2 файла с именем project.qde, а в проекте он один.</translation>
    </message>
    <message>
        <source>%1 is an archive, and a codebook is plain XML. Is it a project (.qdpx)?</source>
        <translation>%1 — архив, а кодовая книга — простой XML. Может быть, это проект (.qdpx)?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that XML cannot hold were left out</source>
        <translation>
            <numerusform>%n знак, которого в XML быть не может, не взят</numerusform>
            <numerusform>%n знака, которых в XML быть не может, не взяты</numerusform>
            <numerusform>%n знаков, которых в XML быть не может, не взяты</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write: the project has no transcripts and no codes</source>
        <translation>Писать нечего: в проекте нет ни расшифровок, ни кодов</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Экспорт остановлен</translation>
    </message>
    <message>
        <source>There is nothing to write: the codebook is empty</source>
        <translation>Писать нечего: кодовая книга пуста</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stood in several categories and came into the first</source>
        <translation>
            <numerusform>%n код стоял в нескольких категориях и взят в первую</numerusform>
            <numerusform>%n кода стояли в нескольких категориях и взяты в первую</numerusform>
            <numerusform>%n кодов стояли в нескольких категориях и взяты в первую</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came in without their formatting</source>
        <translation>
            <numerusform>%n документ взят без оформления</numerusform>
            <numerusform>%n документа взяты без оформления</numerusform>
            <numerusform>%n документов взяты без оформления</numerusform>
        </translation>
    </message>
    <message>
        <source>A text belongs to several cases; it stays with the first, not with %1</source>
        <translation>Текст относится к нескольким случаям; он остаётся за первым, а не за %1</translation>
    </message>
    <message>
        <source>%1 is in the project with other words; it came in beside it</source>
        <translation>%1 есть в проекте с другими словами; этот текст взят рядом с ним</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n связь сохранена для следующего экспорта, но показать её нельзя</numerusform>
            <numerusform>%n связи сохранены для следующего экспорта, но показать их нельзя</numerusform>
            <numerusform>%n связей сохранены для следующего экспорта, но показать их нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on stretches without a code became notes of their transcripts</source>
        <translation>
            <numerusform>%n замечание к отрезку без кода стало заметкой расшифровки</numerusform>
            <numerusform>%n замечания к отрезкам без кода стали заметками расшифровок</numerusform>
            <numerusform>%n замечаний к отрезкам без кода стали заметками расшифровок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused: %2 holds a document type definition, which such a file never has.</source>
        <translation>%1 не принят: в %2 есть объявление типа документа, какого в таких файлах не бывает.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найден</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласился</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation>опрошен</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказался</translation>
    </message>
    <message>
        <source>does not suit</source>
        <translation>не подходит</translation>
    </message>
    <message>
        <source>Import of maps from %1</source>
        <translation>Импорт карт из %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stages added</source>
        <translation>
            <numerusform>добавлено: %n стадия</numerusform>
            <numerusform>добавлено: %n стадии</numerusform>
            <numerusform>добавлено: %n стадий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages removed</source>
        <translation>
            <numerusform>удалено: %n стадия</numerusform>
            <numerusform>удалено: %n стадии</numerusform>
            <numerusform>удалено: %n стадий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages changed</source>
        <translation>
            <numerusform>изменено: %n стадия</numerusform>
            <numerusform>изменено: %n стадии</numerusform>
            <numerusform>изменено: %n стадий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>добавлено: %n шаг</numerusform>
            <numerusform>добавлено: %n шага</numerusform>
            <numerusform>добавлено: %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>удалено: %n шаг</numerusform>
            <numerusform>удалено: %n шага</numerusform>
            <numerusform>удалено: %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>изменено: %n шаг</numerusform>
            <numerusform>изменено: %n шага</numerusform>
            <numerusform>изменено: %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes added</source>
        <translation>
            <numerusform>добавлено: %n дорожка</numerusform>
            <numerusform>добавлено: %n дорожки</numerusform>
            <numerusform>добавлено: %n дорожек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes removed</source>
        <translation>
            <numerusform>удалено: %n дорожка</numerusform>
            <numerusform>удалено: %n дорожки</numerusform>
            <numerusform>удалено: %n дорожек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes changed</source>
        <translation>
            <numerusform>изменено: %n дорожка</numerusform>
            <numerusform>изменено: %n дорожки</numerusform>
            <numerusform>изменено: %n дорожек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards added</source>
        <translation>
            <numerusform>добавлено: %n карточка</numerusform>
            <numerusform>добавлено: %n карточки</numerusform>
            <numerusform>добавлено: %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards removed</source>
        <translation>
            <numerusform>удалено: %n карточка</numerusform>
            <numerusform>удалено: %n карточки</numerusform>
            <numerusform>удалено: %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards changed</source>
        <translation>
            <numerusform>изменено: %n карточка</numerusform>
            <numerusform>изменено: %n карточки</numerusform>
            <numerusform>изменено: %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links added</source>
        <translation>
            <numerusform>добавлено: %n связь</numerusform>
            <numerusform>добавлено: %n связи</numerusform>
            <numerusform>добавлено: %n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links removed</source>
        <translation>
            <numerusform>удалено: %n связь</numerusform>
            <numerusform>удалено: %n связи</numerusform>
            <numerusform>удалено: %n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links changed</source>
        <translation>
            <numerusform>изменено: %n связь</numerusform>
            <numerusform>изменено: %n связи</numerusform>
            <numerusform>изменено: %n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks added</source>
        <translation>
            <numerusform>добавлено: %n метка</numerusform>
            <numerusform>добавлено: %n метки</numerusform>
            <numerusform>добавлено: %n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks removed</source>
        <translation>
            <numerusform>удалено: %n метка</numerusform>
            <numerusform>удалено: %n метки</numerusform>
            <numerusform>удалено: %n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks changed</source>
        <translation>
            <numerusform>изменено: %n метка</numerusform>
            <numerusform>изменено: %n метки</numerusform>
            <numerusform>изменено: %n меток</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>каналы</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>standard, min</source>
        <translation>норма, мин</translation>
    </message>
    <message>
        <source>tolerance, min</source>
        <translation>допуск, мин</translation>
    </message>
    <message>
        <source>in fact, min</source>
        <translation>на деле, мин</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>гипотеза</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>width in steps</source>
        <translation>ширина в шагах</translation>
    </message>
    <message>
        <source>height in lanes</source>
        <translation>высота в дорожках</translation>
    </message>
    <message>
        <source>what it computes</source>
        <translation>что вычисляется</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>число опор</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>recovery action</source>
        <translation>действие по восстановлению</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>“%1” moved: %2 → %3</source>
        <translation>«%1» перенесено: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 → %4</source>
        <translation>«%1», %2: %3 → %4</translation>
    </message>
    <message>
        <source>Nobody is responsible for this map</source>
        <translation>За эту карту никто не отвечает</translation>
    </message>
    <message>
        <source>No date of the next review</source>
        <translation>Дата следующего пересмотра не назначена</translation>
    </message>
    <message>
        <source>The review was due on %1</source>
        <translation>Пересмотр был назначен на %1</translation>
    </message>
    <message>
        <source>The newest evidence is of %1</source>
        <translation>Самая новая опора от %1</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Возможность</translation>
    </message>
    <message>
        <source>Do at once</source>
        <translation>Сделать сразу</translation>
    </message>
    <message>
        <source>Plan as a project</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>При случае</translation>
    </message>
    <message>
        <source>Better left</source>
        <translation>Лучше не браться</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ещё не оценено</translation>
    </message>
    <message>
        <source>%1 is no matrix of a map: its first column and its row of ids are missing</source>
        <translation>%1 — не таблица карты: нет первого столбца и строки с номерами</translation>
    </message>
    <message>
        <source>The table was made from a map this project does not have</source>
        <translation>Таблица сделана из карты, которой нет в этом проекте</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no lane of the map and were left out</source>
        <translation>
            <numerusform>%n строка не называет дорожку карты и пропущена</numerusform>
            <numerusform>%n строки не называют дорожку карты и пропущены</numerusform>
            <numerusform>%n строк не называют дорожку карты и пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns name no step of the map and were left out</source>
        <translation>
            <numerusform>%n столбец не называет шаг карты и пропущен</numerusform>
            <numerusform>%n столбца не называют шаг карты и пропущены</numerusform>
            <numerusform>%n столбцов не называют шаг карты и пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emptied cells were left as they are</source>
        <translation>
            <numerusform>%n опустевшая ячейка оставлена как есть</numerusform>
            <numerusform>%n опустевшие ячейки оставлены как есть</numerusform>
            <numerusform>%n опустевших ячеек оставлено как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: the score “%2” is on no scale; 0 … 5 is expected</source>
        <translation>Строка %1: оценка «%2» вне шкалы; нужно 0 … 5</translation>
    </message>
    <message>
        <source>The file has %1 lines; a journey has at most %2</source>
        <translation>В файле строк: %1; в пути может быть не больше %2</translation>
    </message>
    <message>
        <source>This is no Mermaid journey: “journey” and at least one task are expected</source>
        <translation>Это не путь Mermaid: нужны слово «journey» и хотя бы один шаг</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read in full: %1</source>
        <translation>
            <numerusform>%n строку не удалось прочитать целиком: %1</numerusform>
            <numerusform>%n строки не удалось прочитать целиком: %1</numerusform>
            <numerusform>%n строк не удалось прочитать целиком: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: no metric is bound to this step</source>
        <translation>«%1»: к этому шагу не привязан показатель</translation>
    </message>
    <message>
        <source>Bind a metric</source>
        <translation>Привязать показатель</translation>
    </message>
    <message>
        <source>“%1”: the number rests on %2 answers, fewer than %3</source>
        <translation>«%1»: за числом ответов %2, меньше %3</translation>
    </message>
    <message>
        <source>“%1”: the newest answer is %2 days old, older than %3</source>
        <translation>«%1»: самому новому ответу дней %2, больше %3</translation>
    </message>
    <message>
        <source>“%1” is bound to what is no longer there</source>
        <translation>«%1» привязана к тому, чего больше нет</translation>
    </message>
    <message>
        <source>Remove the binding</source>
        <translation>Убрать привязку</translation>
    </message>
    <message>
        <source>Widen the scope, or ask again</source>
        <translation>Расширьте охват или спросите снова</translation>
    </message>
    <message>
        <source>Say the pain, or mark a fail point</source>
        <translation>Запишите боль или пометьте точку отказа</translation>
    </message>
    <message>
        <source>“%1”: the target is missed, and no pain, fail point or opportunity stands at this step</source>
        <translation>«%1»: цель не достигнута, а боли, точки отказа или возможности на этом шаге нет</translation>
    </message>
    <message>
        <source>“%1”: a pain without evidence</source>
        <translation>«%1»: боль без опоры</translation>
    </message>
    <message>
        <source>Bind a quote or a metric</source>
        <translation>Привяжите цитату или показатель</translation>
    </message>
    <message>
        <source>“%1”: a moment of truth without an owner</source>
        <translation>«%1»: момент истины без ответственного</translation>
    </message>
    <message>
        <source>“%1”: a moment of truth without a metric</source>
        <translation>«%1»: момент истины без показателя</translation>
    </message>
    <message>
        <source>“%1”: a moment of truth without a metric or an owner</source>
        <translation>«%1»: момент истины без показателя и ответственного</translation>
    </message>
    <message>
        <source>Say who is responsible</source>
        <translation>Укажите, кто отвечает</translation>
    </message>
    <message>
        <source>“%1”: the curve looks measured, but rests on too few or too old answers</source>
        <translation>«%1»: кривая выглядит измеренной, но ответов мало или они старые</translation>
    </message>
    <message>
        <source>“%1”: what patients expect at this moment of truth is not said</source>
        <translation>«%1»: не сказано, чего пациенты ждут в этот момент истины</translation>
    </message>
    <message>
        <source>Fill in “Expected”</source>
        <translation>Заполните «Ожидание»</translation>
    </message>
    <message>
        <source>“%1”: the curve is low where this metric is above its mean</source>
        <translation>«%1»: кривая низкая там, где показатель выше своего среднего</translation>
    </message>
    <message>
        <source>“%1”: the curve is high where this metric is below its mean</source>
        <translation>«%1»: кривая высокая там, где показатель ниже своего среднего</translation>
    </message>
    <message>
        <source>Explain it in the note</source>
        <translation>Объясните в заметке</translation>
    </message>
    <message>
        <source>“%1”: a pain with no quote or metric</source>
        <translation>«%1»: боль без цитаты и показателя</translation>
    </message>
    <message>
        <source>“%1”: an opportunity without a pain at its step</source>
        <translation>«%1»: возможность без боли на том же шаге</translation>
    </message>
    <message>
        <source>“%1”: an opportunity without value and effort</source>
        <translation>«%1»: возможность без ценности и трудоёмкости</translation>
    </message>
    <message>
        <source>“%1”: an opportunity nobody is responsible for</source>
        <translation>«%1»: за возможность никто не отвечает</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows %n quotes without consent; exports leave them out</source>
        <translation>
            <numerusform>«%1»: %n цитата без согласия; при экспорте она пропускается</numerusform>
            <numerusform>«%1»: %n цитаты без согласия; при экспорте они пропускаются</numerusform>
            <numerusform>«%1»: %n цитат без согласия; при экспорте они пропускаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them off the card</source>
        <translation>Снять их с карточки</translation>
    </message>
    <message>
        <source>The stage “%1” has no steps</source>
        <translation>На стадии «%1» нет шагов</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Удалить стадию</translation>
    </message>
    <message>
        <source>Move it to the last stage</source>
        <translation>Перенести на последнюю стадию</translation>
    </message>
    <message>
        <source>The step “%1” stands in no stage</source>
        <translation>Шаг «%1» не относится ни к одной стадии</translation>
    </message>
    <message>
        <source>Name the step, or remove it</source>
        <translation>Назовите шаг или удалите его</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Удалить второй</translation>
    </message>
    <message>
        <source>Put it after the first one</source>
        <translation>Поставить после первого</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same touchpoint at the same place</source>
        <translation>«%1» и «%2»: одна точка контакта на одном месте</translation>
    </message>
    <message>
        <source>The map does not say whose journey it is</source>
        <translation>На карте не сказано, чей это путь</translation>
    </message>
    <message>
        <source>Choose the persona</source>
        <translation>Выберите персону</translation>
    </message>
    <message>
        <source>The map does not say its scenario</source>
        <translation>На карте не описан сценарий</translation>
    </message>
    <message>
        <source>Describe the scenario in the map&apos;s note</source>
        <translation>Опишите сценарий в заметке карты</translation>
    </message>
    <message>
        <source>The map does not say the patient&apos;s goal</source>
        <translation>На карте не сказано, какая цель у пациента</translation>
    </message>
    <message>
        <source>Say the goal: of the persona, or in a lane of goals</source>
        <translation>Укажите цель: у персоны или в дорожке целей</translation>
    </message>
    <message>
        <source>The map speaks of several personas, and no cell says of which</source>
        <translation>На карте несколько персон, и ни одна ячейка не говорит, о какой речь</translation>
    </message>
    <message>
        <source>Narrow cells to a persona, or make a map for each</source>
        <translation>Сузьте ячейки до персоны или сделайте карту для каждой</translation>
    </message>
    <message>
        <source>The stage “%1” is called by a department, not by what the patient wants there</source>
        <translation>Стадия «%1» названа по подразделению, а не по тому, чего там хочет пациент</translation>
    </message>
    <message>
        <source>Name the stage by the patient&apos;s aim</source>
        <translation>Назовите стадию по цели пациента</translation>
    </message>
    <message>
        <source>Add a step: reminder of the next visit</source>
        <translation>Добавить шаг: напоминание о следующем визите</translation>
    </message>
    <message>
        <source>Gets a reminder of the next visit</source>
        <translation>Получает напоминание о следующем визите</translation>
    </message>
    <message>
        <source>The journey ends in a full stop: after “%1” there is no reminder, return, recommendation or review</source>
        <translation>Путь обрывается: после стадии «%1» нет ни напоминания, ни возвращения, ни рекомендации, ни отзыва</translation>
    </message>
    <message>
        <source>Steps with a touchpoint</source>
        <translation>Шаги с точкой контакта</translation>
    </message>
    <message>
        <source>Steps with a blueprint</source>
        <translation>Шаги со схемой сервиса</translation>
    </message>
    <message>
        <source>Opportunities with value, effort and an owner</source>
        <translation>Возможности с ценностью, трудоёмкостью и ответственным</translation>
    </message>
    <message>
        <source>Steps with a journey map</source>
        <translation>Шаги с картой пути</translation>
    </message>
    <message>
        <source>Patient actions with physical evidence</source>
        <translation>Действия пациента со свидетельствами</translation>
    </message>
    <message>
        <source>Cards with an actor or a system</source>
        <translation>Карточки с исполнителем или системой</translation>
    </message>
    <message>
        <source>Cards with links</source>
        <translation>Карточки со связями</translation>
    </message>
    <message>
        <source>Persona, scenario, owner, review date</source>
        <translation>Персона, сценарий, ответственный, дата пересмотра</translation>
    </message>
    <message>
        <source>Steps with a metric</source>
        <translation>Шаги с показателем</translation>
    </message>
    <message>
        <source>Cells that rest on evidence</source>
        <translation>Ячейки с опорой</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Open the link: is it self-service?</source>
        <translation>Откройте связь: это самообслуживание?</translation>
    </message>
    <message>
        <source>The link “%1” has an end that is not on this map</source>
        <translation>У связи «%1» есть конец, которого нет на этой карте</translation>
    </message>
    <message>
        <source>“%1” passes the line of interaction and the line of visibility at once</source>
        <translation>«%1» разом пересекает линию взаимодействия и линию видимости</translation>
    </message>
    <message>
        <source>Put a frontstage card between</source>
        <translation>Вставить между ними карточку видимых действий</translation>
    </message>
    <message>
        <source>“%1” passes the backstage by</source>
        <translation>«%1» идёт в обход закулисья</translation>
    </message>
    <message>
        <source>Put a backstage card between</source>
        <translation>Вставить между ними карточку закулисья</translation>
    </message>
    <message>
        <source>“%1” goes back in time and is not marked as a loop</source>
        <translation>«%1» идёт назад во времени и не помечена как возврат</translation>
    </message>
    <message>
        <source>Mark it as a loop</source>
        <translation>Пометить как возврат</translation>
    </message>
    <message>
        <source>“%1” goes both ways between steps of one and the same actor</source>
        <translation>«%1» двусторонняя, хотя оба действия делает один исполнитель</translation>
    </message>
    <message>
        <source>Make it one-way</source>
        <translation>Сделать односторонней</translation>
    </message>
    <message>
        <source>“%1” and the way back are two links; one two-way link says it</source>
        <translation>«%1» и путь назад заданы двумя связями; хватит одной двусторонней</translation>
    </message>
    <message>
        <source>Make one two-way link</source>
        <translation>Сделать одну двустороннюю связь</translation>
    </message>
    <message>
        <source>“%1” is linked twice</source>
        <translation>«%1»: связь проведена дважды</translation>
    </message>
    <message>
        <source>%1 of %2 links cross each other: hard to read</source>
        <translation>%1 из %2 связей пересекаются: читать трудно</translation>
    </message>
    <message>
        <source>“%1” runs across %2 lanes and %3 columns: hard to follow</source>
        <translation>«%1» идёт через дорожки (%2) и столбцы (%3): трудно проследить</translation>
    </message>
    <message>
        <source>Open the link: shorten it or split it</source>
        <translation>Откройте связь: укоротите её или разбейте</translation>
    </message>
    <message>
        <source>Link it with “%1”</source>
        <translation>Связать с «%1»</translation>
    </message>
    <message>
        <source>“%1”: the patient gets nothing to see or hold</source>
        <translation>«%1»: пациенту нечего увидеть или взять в руки</translation>
    </message>
    <message>
        <source>Say what the patient sees or holds there</source>
        <translation>Укажите, что пациент здесь видит или получает</translation>
    </message>
    <message>
        <source>Add a lane of physical evidence</source>
        <translation>Добавьте дорожку свидетельств</translation>
    </message>
    <message>
        <source>“%1”: no action of the patient touches it</source>
        <translation>«%1»: с этим не связано ни одно действие пациента</translation>
    </message>
    <message>
        <source>Link it with what the patient does</source>
        <translation>Свяжите с действием пациента</translation>
    </message>
    <message>
        <source>“%1”: nobody and nothing meets the patient there</source>
        <translation>«%1»: пациента здесь никто и ничто не встречает</translation>
    </message>
    <message>
        <source>Mark: the patient is alone</source>
        <translation>Пометить: пациент один</translation>
    </message>
    <message>
        <source>“%1”: nothing backstage supports it</source>
        <translation>«%1»: за этим ничего не стоит в закулисье</translation>
    </message>
    <message>
        <source>Link it with what makes it possible</source>
        <translation>Свяжите с тем, что это обеспечивает</translation>
    </message>
    <message>
        <source>“%1” serves no step that a patient sees</source>
        <translation>«%1» не служит ни одному шагу, который видит пациент</translation>
    </message>
    <message>
        <source>Link it with what it serves, or remove it</source>
        <translation>Свяжите с тем, чему это служит, или удалите</translation>
    </message>
    <message>
        <source>“%1”: a fail point without a cause</source>
        <translation>«%1»: точка отказа без причины</translation>
    </message>
    <message>
        <source>“%1”: a fail point without an owner</source>
        <translation>«%1»: точка отказа без ответственного</translation>
    </message>
    <message>
        <source>“%1”: a fail point without a recovery action</source>
        <translation>«%1»: точка отказа без действия по восстановлению</translation>
    </message>
    <message>
        <source>Fill in cause, owner and recovery action</source>
        <translation>Заполните причину, ответственного и действие по восстановлению</translation>
    </message>
    <message>
        <source>“%1”: a wait point without a duration</source>
        <translation>«%1»: точка ожидания без длительности</translation>
    </message>
    <message>
        <source>Fill in how long the wait may be</source>
        <translation>Укажите, сколько можно ждать</translation>
    </message>
    <message>
        <source>“%1”: the wait takes %2 min; the standard is %3 min, tolerance %4 min</source>
        <translation>«%1»: ожидание занимает %2 мин при норме %3 мин и допуске %4 мин</translation>
    </message>
    <message>
        <source>Say what shortens the wait</source>
        <translation>Укажите, что сократит ожидание</translation>
    </message>
    <message>
        <source>“%1”: a decision with %2 labelled ways out; two are the least</source>
        <translation>«%1»: у развилки подписанных выходов: %2; нужно хотя бы два</translation>
    </message>
    <message>
        <source>Label the ways out of the decision</source>
        <translation>Подпишите выходы из развилки</translation>
    </message>
    <message>
        <source>“%1”: who or what does it is not said</source>
        <translation>«%1»: не сказано, кто или что это делает</translation>
    </message>
    <message>
        <source>Fill in “Actor” or “System”</source>
        <translation>Заполните «Исполнитель» или «Система»</translation>
    </message>
    <message>
        <source>“%1”: the system “%2” is elsewhere called “%3”</source>
        <translation>«%1»: система «%2» в других местах называется «%3»</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>Назвать «%1»</translation>
    </message>
    <message>
        <source>“%1” passes through the hands of %2 actors</source>
        <translation>«%1» проходит через исполнителей: %2</translation>
    </message>
    <message>
        <source>Look whether a hand-over can go</source>
        <translation>Посмотрите, нельзя ли убрать передачу</translation>
    </message>
    <message>
        <source>“%1” is likely a bottleneck: %2 links come in</source>
        <translation>«%1», вероятно, узкое место: входящих связей %2</translation>
    </message>
    <message>
        <source>“%1” is likely a bottleneck: %2 min, among the longest tenth</source>
        <translation>«%1», вероятно, узкое место: %2 мин, среди десятой доли самых долгих</translation>
    </message>
    <message>
        <source>Mark it as a bottleneck</source>
        <translation>Пометить как узкое место</translation>
    </message>
    <message>
        <source>“%1” reaches past the edge of the map</source>
        <translation>«%1» выходит за край карты</translation>
    </message>
    <message>
        <source>Cut it at the edge</source>
        <translation>Обрезать по краю</translation>
    </message>
    <message>
        <source>Put it on the first step</source>
        <translation>Поставить на первый шаг</translation>
    </message>
    <message>
        <source>“%1” stands on no step of this map</source>
        <translation>«%1» не стоит ни на одном шаге этой карты</translation>
    </message>
    <message>
        <source>Put the lanes in order</source>
        <translation>Расставить дорожки по порядку</translation>
    </message>
    <message>
        <source>The lane “%1” stands above “%2”, on the wrong side of a line</source>
        <translation>Дорожка «%1» стоит выше дорожки «%2», не с той стороны линии</translation>
    </message>
    <message>
        <source>“%1”: no journey map says how patients live this step</source>
        <translation>«%1»: ни одна карта пути не говорит, как пациенты проживают этот шаг</translation>
    </message>
    <message>
        <source>“%1”: no blueprint shows what stands behind this step</source>
        <translation>«%1»: ни одна схема сервиса не показывает, что стоит за этим шагом</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are not in Russian</source>
        <translation>
            <numerusform>%n подпись не по-русски</numerusform>
            <numerusform>%n подписи не по-русски</numerusform>
            <numerusform>%n подписей не по-русски</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are not in English</source>
        <translation>
            <numerusform>%n подпись не по-английски</numerusform>
            <numerusform>%n подписи не по-английски</numerusform>
            <numerusform>%n подписей не по-английски</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the labels and translate them</source>
        <translation>Откройте подписи и переведите их</translation>
    </message>
    <message>
        <source>The lane “%1” is empty</source>
        <translation>Дорожка «%1» пуста</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>Удалить дорожку</translation>
    </message>
    <message>
        <source>“%1” is empty in %2 main lanes</source>
        <translation>«%1»: пусто в главных дорожках (%2)</translation>
    </message>
    <message>
        <source>The stage “%1” has %2 steps: a map of its own reads better</source>
        <translation>Шагов на стадии «%1»: %2. Отдельная карта читается лучше</translation>
    </message>
    <message>
        <source>Move its detail into a nested map</source>
        <translation>Вынести подробности во вложенную карту</translation>
    </message>
    <message>
        <source>“%1”: %2 min stand here, its steps take %3 min together</source>
        <translation>«%1»: здесь указано %2 мин, а шаги вместе занимают %3 мин</translation>
    </message>
    <message>
        <source>Take the sum of the steps</source>
        <translation>Взять сумму по шагам</translation>
    </message>
    <message>
        <source>“%1” deals with personal or medical data, and no policy stands there</source>
        <translation>«%1» связан с личными или медицинскими данными, а правила для него нет</translation>
    </message>
    <message>
        <source>Say the policy: consent, identification</source>
        <translation>Укажите правило: согласие, установление личности</translation>
    </message>
    <message>
        <source>The patient is alone</source>
        <translation>Пациент один</translation>
    </message>
    <message>
        <source>Loop, rework</source>
        <translation>Возврат, переделка</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Самообслуживание</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n опора</numerusform>
            <numerusform>%n опоры</numerusform>
            <numerusform>%n опор</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what has evidence</source>
        <translation>Только то, что с опорой</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Mermaid carries stages, steps, scores and who is responsible; the lanes were left out</source>
        <translation>Mermaid передаёт стадии, шаги, оценки и ответственных; дорожки пропущены</translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no score; they stand in the middle</source>
        <translation>
            <numerusform>У %n шага нет оценки; он стоит посередине</numerusform>
            <numerusform>У %n шагов нет оценки; они стоят посередине</numerusform>
            <numerusform>У %n шагов нет оценки; они стоят посередине</numerusform>
        </translation>
    </message>
    <message>
        <source>CJML carries phases, touchpoints, actors and channels; the other lanes were left out</source>
        <translation>CJML передаёт фазы, точки контакта, участников и каналы; остальные дорожки пропущены</translation>
    </message>
    <message>
        <source>Months since the first visit</source>
        <translation>Месяцев после первого визита</translation>
    </message>
    <message>
        <source>Recency (5: came lately)</source>
        <translation>Давность (5 — были недавно)</translation>
    </message>
    <message>
        <source>Frequency (5: comes often)</source>
        <translation>Частота (5 — ходят часто)</translation>
    </message>
    <message>
        <source>Money (5: pays most)</source>
        <translation>Деньги (5 — платят больше всех)</translation>
    </message>
    <message>
        <source>Services with days of their own</source>
        <translation>Услуги со своими днями</translation>
    </message>
    <message>
        <source>Came in a month after the first</source>
        <translation>Пришли в месяц после первого</translation>
    </message>
    <message>
        <source>Calendar months after that of the first visit</source>
        <translation>Календарных месяцев после месяца первого визита</translation>
    </message>
    <message>
        <source>Patients who came in the calendar month that lies %1 after that of their first visit, among those for whom that month is over; by months since the first visit, each month on its own. Clinic, doctor and service are those of the first visit.</source>
        <translation>Пациенты, пришедшие в календарном месяце через %1 после месяца первого визита, среди тех, для кого этот месяц закончился; по месяцам после первого визита — каждый месяц сам по себе. Клиника, врач и услуга — первого визита.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>Came again in time</source>
        <translation>Вернулись в срок</translation>
    </message>
    <message>
        <source>Days after the first visit</source>
        <translation>Дней после первого визита</translation>
    </message>
    <message>
        <source>Nobody was seen for so long</source>
        <translation>Так долго никого не наблюдали</translation>
    </message>
    <message>
        <source>Days to the next visit</source>
        <translation>Дней до следующего визита</translation>
    </message>
    <message>
        <source>Median days from a visit to the patient&apos;s next visit on another day, both in the period; n counts such pairs. Visits after which nobody came again are not in it: see the return curve for those. All conditions are those of the earlier visit. Interval: order statistics; pairs of one patient are taken as apart.</source>
        <translation>Медиана дней от визита до следующего визита пациента в другой день, оба в периоде; n — такие пары. Визитов, после которых не пришли, здесь нет: о них говорит кривая возврата. Все условия — раннего визита пары. Интервал — по порядковым статистикам; пары одного пациента считаются отдельными.</translation>
    </message>
    <message>
        <source>Loyal from so many visit days in the window</source>
        <translation>Лоялен от стольких дней с визитами в окне</translation>
    </message>
    <message>
        <source>Loyal too with any visit before the window</source>
        <translation>Лоялен и тот, кто бывал до окна</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>пришли снова</translation>
    </message>
    <message>
        <source>Share of patients</source>
        <translation>Доля пациентов</translation>
    </message>
    <message>
        <source>Patients of a group among all patients seen in the period; clinic, doctor and service are those of the last visit there. Narrowed to a segment, a persona or RFM scores it is their share of the others too; segments may overlap. RFM scores split the patients into fifths by days since the last visit, visit days and amount; equal patients have equal scores.</source>
        <translation>Пациенты группы среди всех пациентов периода; клиника, врач и услуга — последнего визита в нём. При отборе по сегменту, персоне или баллам RFM — их доля среди всех; сегменты могут пересекаться. Баллы RFM делят пациентов на пятые части по дням с последнего визита, дням с визитами и сумме; у равных пациентов баллы равны.</translation>
    </message>
    <message>
        <source>Visit days in the period: several visits of a patient on one day are one. A day with two doctors counts for both, so doctors may add up to more than the total.</source>
        <translation>Дни с визитами в периоде: несколько визитов пациента в один день — один. День у двух врачей считается у обоих, поэтому сумма по врачам бывает больше общей.</translation>
    </message>
    <message>
        <source>A rule of a segment knows no field %1</source>
        <translation>В правиле сегмента нет поля %1</translation>
    </message>
    <message>
        <source>%1 has names, which are never more or less: use = or !=</source>
        <translation>У %1 названия, они не бывают больше или меньше: нужен = или !=</translation>
    </message>
    <message>
        <source>The condition %1 has no value</source>
        <translation>У условия %1 нет значения</translation>
    </message>
    <message>
        <source>%1 is no condition like visits&gt;=3, channel=NAME or lost</source>
        <translation>%1 — не условие вида visits&gt;=3, channel=НАЗВАНИЕ или lost</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>lost (by the project&apos;s rule)</source>
        <translation>потерян (по правилу проекта)</translation>
    </message>
    <message>
        <source>loyal (by the project&apos;s rule)</source>
        <translation>лоялен (по правилу проекта)</translation>
    </message>
    <message>
        <source>new (first visit inside the window of loyalty)</source>
        <translation>новый (первый визит в окне лояльности)</translation>
    </message>
    <message>
        <source>Number of visit days</source>
        <translation>Дней с визитами</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>Оплачено всего</translation>
    </message>
    <message>
        <source>Date of the first visit</source>
        <translation>Дата первого визита</translation>
    </message>
    <message>
        <source>Date of the last visit</source>
        <translation>Дата последнего визита</translation>
    </message>
    <message>
        <source>Channel of the first visit</source>
        <translation>Канал первого визита</translation>
    </message>
    <message>
        <source>Clinic of any visit</source>
        <translation>Клиника любого визита</translation>
    </message>
    <message>
        <source>Clinic of the first visit</source>
        <translation>Клиника первого визита</translation>
    </message>
    <message>
        <source>Clinic of the last visit</source>
        <translation>Клиника последнего визита</translation>
    </message>
    <message>
        <source>Doctor of any visit</source>
        <translation>Врач любого визита</translation>
    </message>
    <message>
        <source>Doctor of the first visit</source>
        <translation>Врач первого визита</translation>
    </message>
    <message>
        <source>Doctor of the last visit</source>
        <translation>Врач последнего визита</translation>
    </message>
    <message>
        <source>Service of any visit</source>
        <translation>Услуга любого визита</translation>
    </message>
    <message>
        <source>Service of the first visit</source>
        <translation>Услуга первого визита</translation>
    </message>
    <message>
        <source>Service of the last visit</source>
        <translation>Услуга последнего визита</translation>
    </message>
    <message>
        <source>Recency, 1–5</source>
        <translation>Давность, 1–5</translation>
    </message>
    <message>
        <source>Frequency, 1–5</source>
        <translation>Частота, 1–5</translation>
    </message>
    <message>
        <source>Money, 1–5</source>
        <translation>Деньги, 1–5</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Возраст, лет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: от %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: до %2</translation>
    </message>
    <message>
        <source> — or — </source>
        <translation> — или — </translation>
    </message>
    <message>
        <source>The rule of the segment says nothing</source>
        <translation>Правило сегмента пустое</translation>
    </message>
    <message>
        <source>This project has no key of pseudonyms yet: the first import of persons makes it</source>
        <translation>У этого проекта ещё нет ключа псевдонимов: его создаст первый импорт людей</translation>
    </message>
    <message>
        <source>Persons of this project were imported without a key; there is none to hand over</source>
        <translation>Люди этого проекта импортированы без ключа; передавать нечего</translation>
    </message>
    <message>
        <source>This computer does not hold the key of this project; only who has it can hand it over</source>
        <translation>На этом компьютере нет ключа этого проекта; передать его может только тот, у кого он есть</translation>
    </message>
    <message>
        <source>Persons of this project were imported without a key; a key file has nothing to open here</source>
        <translation>Люди этого проекта импортированы без ключа; файл ключа здесь не нужен</translation>
    </message>
    <message>
        <source>This computer does not hold the project&apos;s key of pseudonyms; give its key file with --key, or take it in from the File menu</source>
        <translation>На этом компьютере нет ключа псевдонимов проекта; укажите файл ключа через --key или примите его в меню «Файл»</translation>
    </message>
    <message>
        <source>Import of survey answers from %1</source>
        <translation>Импорт анкет из %1</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>%1 самых больших из %2</translation>
    </message>
    <message>
        <source>Passed least often: “%1”, %2</source>
        <translation>Реже всего выполняют: «%1», %2</translation>
    </message>
    <message>
        <source>Items passed least often</source>
        <translation>Пункты, которые выполняют реже всего</translation>
    </message>
    <message>
        <source>Checklist score over time</source>
        <translation>Балл чек-листа во времени</translation>
    </message>
    <message>
        <source>Computing charts</source>
        <translation>Расчёт графиков</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Пишется %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Сравнение с %1</translation>
    </message>
    <message>
        <source>Most calls are lost over “%1”: %2 of those not booked</source>
        <translation>Чаще всего звонки теряются по причине «%1»: %2 незаписавшихся</translation>
    </message>
    <message>
        <source>Reviews are negative most often about “%1”: %2 of them</source>
        <translation>Чаще всего негативны отзывы на тему «%1»: %2 из них</translation>
    </message>
    <message>
        <source>Fewest go on to “%1”: %2 of those at the step before</source>
        <translation>Реже всего доходят до шага «%1»: %2 бывших на предыдущем</translation>
    </message>
    <message>
        <source>Reasons for not booking</source>
        <translation>Причины незаписи</translation>
    </message>
    <message>
        <source>Booking from a call by clinic</source>
        <translation>Запись со звонка по клиникам</translation>
    </message>
    <message>
        <source>Negative reviews by topic</source>
        <translation>Негативные отзывы по темам</translation>
    </message>
    <message>
        <source>Conversion of the funnel by step</source>
        <translation>Конверсия воронки по шагам</translation>
    </message>
    <message>
        <source>No counts of the funnel in this selection. Monthly counts of views, calls and bookings feed this chart.</source>
        <translation>В этой выборке нет счётчиков воронки. График строится по помесячным числам показов, звонков и записей.</translation>
    </message>
    <message>
        <source>Import monthly counts…</source>
        <translation>Импортировать помесячные числа…</translation>
    </message>
    <message>
        <source>New section of a guide</source>
        <translation>Новый раздел гайда</translation>
    </message>
    <message>
        <source>New question of a guide</source>
        <translation>Новый вопрос гайда</translation>
    </message>
    <message>
        <source>Codes of a guide</source>
        <translation>Коды по гайду</translation>
    </message>
    <message>
        <source>Question of a guide</source>
        <translation>Вопрос гайда</translation>
    </message>
    <message>
        <source>New guide</source>
        <translation>Новый гайд</translation>
    </message>
    <message>
        <source>Delete a question of a guide</source>
        <translation>Удалить вопрос гайда</translation>
    </message>
    <message>
        <source>Delete a section of a guide</source>
        <translation>Удалить раздел гайда</translation>
    </message>
    <message>
        <source>Order of a guide</source>
        <translation>Порядок гайда</translation>
    </message>
    <message>
        <source>Rename a section of a guide</source>
        <translation>Переименовать раздел гайда</translation>
    </message>
    <message>
        <source>Lay interviews on a map</source>
        <translation>Положить интервью на карту</translation>
    </message>
    <message>
        <source>Delete a memo</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Quota of interviews</source>
        <translation>Квота интервью</translation>
    </message>
    <message>
        <source>Respondent %1</source>
        <translation>Респондент %1</translation>
    </message>
    <message>
        <source>New respondent</source>
        <translation>Новый респондент</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>What a finding asked for</source>
        <translation>Поле по замечанию</translation>
    </message>
    <message>
        <source>Checking the map</source>
        <translation>Проверка карты</translation>
    </message>
    <message>
        <source>Finding taken up again</source>
        <translation>Замечание возвращено</translation>
    </message>
    <message>
        <source>Finding left as it is</source>
        <translation>Замечание оставлено как есть</translation>
    </message>
    <message>
        <source>Value and effort</source>
        <translation>Ценность и трудоёмкость</translation>
    </message>
    <message>
        <source>Version of a map</source>
        <translation>Версия карты</translation>
    </message>
    <message>
        <source>Removal of a version</source>
        <translation>Удаление версии</translation>
    </message>
    <message>
        <source>Owner and review of a map</source>
        <translation>Ответственный и пересмотр карты</translation>
    </message>
    <message>
        <source>A map cannot be written as “%1”; pdf, svg, png, pptx, xlsx, csv, drawio, html, mmd, cjml and json can</source>
        <translation>Карту нельзя записать как «%1»; можно в pdf, svg, png, pptx, xlsx, csv, drawio, html, mmd, cjml и json</translation>
    </message>
    <message>
        <source>Who comes again, by months since the first visit</source>
        <translation>Кто приходит снова, по месяцам после первого визита</translation>
    </message>
    <message>
        <source>Loss by the last clinic</source>
        <translation>Потери по последней клинике</translation>
    </message>
    <message>
        <source>Loss by the channel of the first visit</source>
        <translation>Потери по каналу первого визита</translation>
    </message>
    <message>
        <source>Loss by the last doctor</source>
        <translation>Потери по последнему врачу</translation>
    </message>
    <message>
        <source>Loss by the last service</source>
        <translation>Потери по последней услуге</translation>
    </message>
    <message>
        <source>Loss after the first visit, by its doctor</source>
        <translation>Потери после первого визита, по его врачу</translation>
    </message>
    <message>
        <source>Loss after the first visit, by its service</source>
        <translation>Потери после первого визита, по его услуге</translation>
    </message>
    <message>
        <source>Who comes in the months after the first visit, by cohort</source>
        <translation>Кто приходит в месяцы после первого визита, по когортам</translation>
    </message>
    <message>
        <source>Loyal share by clinic</source>
        <translation>Доля лояльных по клиникам</translation>
    </message>
    <message>
        <source>Loyal share by the channel of the first visit</source>
        <translation>Доля лояльных по каналу первого визита</translation>
    </message>
    <message>
        <source>Loyal share by the last doctor</source>
        <translation>Доля лояльных по последнему врачу</translation>
    </message>
    <message>
        <source>Came a second time, by the first doctor</source>
        <translation>Пришли второй раз, по первому врачу</translation>
    </message>
    <message>
        <source>Came a second time, by channel</source>
        <translation>Пришли второй раз, по каналам</translation>
    </message>
    <message>
        <source>Came a second time, by the first service</source>
        <translation>Пришли второй раз, по первой услуге</translation>
    </message>
    <message>
        <source>Patients by how lately and how often they come (RFM)</source>
        <translation>Пациенты по тому, как давно и как часто приходят (RFM)</translation>
    </message>
    <message>
        <source>Patients by segment</source>
        <translation>Пациенты по сегментам</translation>
    </message>
    <message>
        <source>Value of a patient so far, by channel</source>
        <translation>Ценность пациента на сегодня, по каналам</translation>
    </message>
    <message>
        <source>Return on acquisition, by channel</source>
        <translation>Окупаемость привлечения, по каналам</translation>
    </message>
    <message>
        <source>Value of a patient so far, by the first clinic</source>
        <translation>Ценность пациента на сегодня, по первой клинике</translation>
    </message>
    <message>
        <source>Patients by persona</source>
        <translation>Пациенты по персонам</translation>
    </message>
    <message>
        <source>Visits of a month against the average month</source>
        <translation>Визиты месяца против среднего месяца</translation>
    </message>
    <message>
        <source>Visits by month</source>
        <translation>Визиты по месяцам</translation>
    </message>
    <message>
        <source>Days from a visit to the next, by its number</source>
        <translation>Дней от визита до следующего, по его номеру</translation>
    </message>
    <message>
        <source>Days from a visit to the next, against the service&apos;s cycle</source>
        <translation>Дней от визита до следующего против цикла услуги</translation>
    </message>
    <message>
        <source>There are no segments yet: define one on the tab Segments.</source>
        <translation>Сегментов ещё нет: задайте их на вкладке «Сегменты».</translation>
    </message>
    <message>
        <source>No persona is tied to a segment: tie one on the tab Segments.</source>
        <translation>Ни одна персона не связана с сегментом: свяжите на вкладке «Сегменты».</translation>
    </message>
    <message>
        <source>No costs of channels in this selection.</source>
        <translation>В этом отборе нет затрат на каналы.</translation>
    </message>
    <message>
        <source>Import costs…</source>
        <translation>Импортировать затраты…</translation>
    </message>
    <message>
        <source>Come again within a year</source>
        <translation>Вернутся за год</translation>
    </message>
    <message>
        <source>Came in the next month</source>
        <translation>Пришли в следующем месяце</translation>
    </message>
    <message>
        <source>Value of a patient</source>
        <translation>Ценность пациента</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>Within %1 months %2 of new patients come again</source>
        <translation>За %1 мес. снова приходят %2 новых пациентов</translation>
    </message>
    <message>
        <source>n = %1 new patients</source>
        <translation>n = %1 новых пациентов</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Все когорты</translation>
    </message>
    <message>
        <source>%1 come in the month after their first visit, %2 in the sixth</source>
        <translation>В следующем месяце после первого визита приходят %1, в шестом — %2</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>частота</translation>
    </message>
    <message>
        <source>1, seldom</source>
        <translation>1, редко</translation>
    </message>
    <message>
        <source>5, often</source>
        <translation>5, часто</translation>
    </message>
    <message>
        <source>5, came lately</source>
        <translation>5, были недавно</translation>
    </message>
    <message>
        <source>1, long ago</source>
        <translation>1, давно</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>Давность %1, частота %2</translation>
    </message>
    <message>
        <source>%1 come often and came lately; %2 came often and have not come for long</source>
        <translation>%1 ходят часто и были недавно; %2 ходили часто, но давно не были</translation>
    </message>
    <message>
        <source>A patient may belong to several, or to none</source>
        <translation>Пациент может входить в несколько или ни в один</translation>
    </message>
    <message>
        <source>Most come in %1 (%2 of the average month), fewest in %3 (%4)</source>
        <translation>Больше всего визитов — %1 (%2 среднего месяца), меньше всего — %3 (%4)</translation>
    </message>
    <message>
        <source>%1 visits in the last month, %2 in that month a year before</source>
        <translation>В последнем месяце визитов %1, годом раньше — %2</translation>
    </message>
    <message>
        <source>Half of those who come again do so within %1 days</source>
        <translation>Половина вернувшихся приходит не позже чем через %1 дней</translation>
    </message>
    <message>
        <source>Patients come sooner than the cycle says after %1 of %2 services</source>
        <translation>Раньше своего цикла приходят после %1 из %2 услуг</translation>
    </message>
    <message>
        <source>tick: the service&apos;s cycle</source>
        <translation>засечка — цикл услуги</translation>
    </message>
    <message>
        <source>Computing who is lost</source>
        <translation>Подсчёт потерянных</translation>
    </message>
    <message>
        <source>Computing who comes back</source>
        <translation>Подсчёт вернувшихся</translation>
    </message>
    <message>
        <source>Computing what patients bring</source>
        <translation>Подсчёт ценности пациентов</translation>
    </message>
    <message>
        <source>Computing when patients come</source>
        <translation>Подсчёт сезонов и циклов</translation>
    </message>
    <message>
        <source>Trying the rules</source>
        <translation>Проба правил</translation>
    </message>
    <message>
        <source>Who is lost and who is loyal</source>
        <translation>Кто потерян и кто лоялен</translation>
    </message>
    <message>
        <source>Counting segments of patients</source>
        <translation>Подсчёт сегментов пациентов</translation>
    </message>
    <message>
        <source>Counting a segment of patients</source>
        <translation>Подсчёт сегмента пациентов</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Сегмент %1</translation>
    </message>
    <message>
        <source>Remove segment %1</source>
        <translation>Удалить сегмент %1</translation>
    </message>
    <message>
        <source>Personas of a segment</source>
        <translation>Персоны сегмента</translation>
    </message>
    <message>
        <source>Saving the key file</source>
        <translation>Сохранение файла ключа</translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation>Чтение файла ключа</translation>
    </message>
    <message>
        <source>Looking the file over</source>
        <translation>Проверка файла проекта</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1, not %2</source>
        <translation>--%1 — целое число от 1, а не %2</translation>
    </message>
    <message>
        <source>There is no code %1</source>
        <translation>Кода %1 нет</translation>
    </message>
    <message>
        <source>Say who will code: --coder NAME</source>
        <translation>Скажите, кто будет кодировать: --coder ИМЯ</translation>
    </message>
    <message>
        <source>There is no export of %1; there are: %2</source>
        <translation>Экспорта %1 нет; есть: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Changed there: %1</source>
        <translation>Изменено там: %1</translation>
    </message>
    <message>
        <source>Removed there: %1</source>
        <translation>Удалено там: %1</translation>
    </message>
    <message>
        <source>--prefer is ours, theirs or both</source>
        <translation>--prefer — это ours, theirs или both</translation>
    </message>
    <message>
        <source>--choose takes KEY=ours, theirs or both, not %1</source>
        <translation>--choose берёт КЛЮЧ=ours, theirs или both, а не %1</translation>
    </message>
    <message>
        <source>writes interviews for other programs, quotes and the codebook for readers</source>
        <translation>пишет интервью для других программ, цитаты и кодовую книгу — для чтения</translation>
    </message>
    <message>
        <source>The file to write; quotes and codebook: csv, xlsx, html, docx or pdf</source>
        <translation>Куда писать; цитаты и кодовая книга: csv, xlsx, html, docx или pdf</translation>
    </message>
    <message>
        <source>Only quotes of this code and what is below it; may be repeated</source>
        <translation>Только цитаты этого кода и всего, что под ним; можно повторять</translation>
    </message>
    <message>
        <source>Quotes: only what this coder has coded; blind copy: who will code</source>
        <translation>Цитаты: только этого кодировщика; слепая копия: кто будет кодировать</translation>
    </message>
    <message>
        <source>merges another copy of a project into this one, as one entry</source>
        <translation>сливает другую копию проекта с этой одной записью истории</translation>
    </message>
    <message>
        <source>Show what would change; write nothing</source>
        <translation>Показать, что изменится, ничего не записывая</translation>
    </message>
    <message>
        <source>What to take where both changed the same thing</source>
        <translation>Что брать там, где одно и то же изменили оба</translation>
    </message>
    <message>
        <source>The choice for one conflict; may be repeated</source>
        <translation>Выбор для одного конфликта; можно повторять</translation>
    </message>
    <message>
        <source>Files of this kind have no recipe to save</source>
        <translation>У файлов этого вида нет рецепта, который можно сохранить</translation>
    </message>
    <message>
        <source>Write what was understood and chosen, for next time</source>
        <translation>Записать, что понято и выбрано, для следующего раза</translation>
    </message>
    <message>
        <source>%1 of %2 interviews; still missing: %3</source>
        <translation>Интервью: %1 из %2; ещё не хватает: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) laid on the map</source>
        <translation>
            <numerusform>На карту положена %n цитата</numerusform>
            <numerusform>На карту положено %n цитаты</numerusform>
            <numerusform>На карту положено %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>shows in how many interviews each question of a guide is spoken of</source>
        <translation>показывает, в скольких интервью говорят о каждом вопросе гайда</translation>
    </message>
    <message>
        <source>shows quotas of interviews and what is still missing</source>
        <translation>показывает квоты интервью и чего ещё не хватает</translation>
    </message>
    <message>
        <source>lays quotes, pains, gains, needs and the curve of interviews onto a map</source>
        <translation>кладёт на карту цитаты, боли, выгоды, потребности и кривую по интервью</translation>
    </message>
    <message>
        <source>The map&apos;s title</source>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Of these respondents alone</source>
        <translation>Только этих респондентов</translation>
    </message>
    <message>
        <source>No key yet: the first import of persons makes it</source>
        <translation>Ключа ещё нет: его создаст первый импорт людей</translation>
    </message>
    <message>
        <source>Persons were imported without a key</source>
        <translation>Люди импортированы без ключа</translation>
    </message>
    <message>
        <source>The key is on this computer</source>
        <translation>Ключ есть на этом компьютере</translation>
    </message>
    <message>
        <source>The key is not on this computer; its key file is needed</source>
        <translation>Ключа на этом компьютере нет; нужен файл ключа</translation>
    </message>
    <message>
        <source>This computer holds another key of this project; persons stand under the one of the key file</source>
        <translation>На этом компьютере другой ключ этого проекта; люди записаны под тем, что в файле ключа</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Отпечаток %1</translation>
    </message>
    <message>
        <source>The key is in %1; hand the passphrase over separately</source>
        <translation>Ключ записан в %1; парольную фразу передайте отдельно</translation>
    </message>
    <message>
        <source>Say which key file: key import P FILE</source>
        <translation>Укажите файл ключа: key import P FILE</translation>
    </message>
    <message>
        <source>The key is kept on this computer; persons can be imported here</source>
        <translation>Ключ сохранён на этом компьютере; теперь здесь можно импортировать людей</translation>
    </message>
    <message>
        <source>key show P, key export P -o FILE, or key import P FILE</source>
        <translation>key show P, key export P -o FILE или key import P FILE</translation>
    </message>
    <message>
        <source>hands the project&apos;s key of pseudonyms over, under a passphrase</source>
        <translation>передаёт ключ псевдонимов проекта под парольной фразой</translation>
    </message>
    <message>
        <source>The key file to write</source>
        <translation>Куда записать файл ключа</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>«%1» — лишнее слово</translation>
    </message>
    <message>
        <source>%1: complete to %2</source>
        <translation>%1: полнота %2</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are left as they are, with a reason</source>
        <translation>
            <numerusform>%n замечание оставлено как есть, с причиной</numerusform>
            <numerusform>%n замечания оставлены как есть, с причиной</numerusform>
            <numerusform>%n замечаний оставлено как есть, с причиной</numerusform>
        </translation>
    </message>
    <message>
        <source>--fail-on is error, warning or info</source>
        <translation>--fail-on бывает error, warning или info</translation>
    </message>
    <message>
        <source>The version diff begins with; without it the map as it is</source>
        <translation>Версия, с которой diff начинает; без неё карта как есть</translation>
    </message>
    <message>
        <source>The version diff ends with; without it the map as it is</source>
        <translation>Версия, которой diff кончает; без неё карта как есть</translation>
    </message>
    <message>
        <source>Another map over the same steps, to compare with</source>
        <translation>Другая карта на тех же шагах для сравнения</translation>
    </message>
    <message>
        <source>From which findings on check ends with 5</source>
        <translation>С какой важности замечаний check завершается с кодом 5</translation>
    </message>
    <message>
        <source>%1 has no version “%2”; map versions shows them</source>
        <translation>У карты %1 нет версии «%2»; map versions их покажет</translation>
    </message>
    <message>
        <source>Say which map: --map NAME</source>
        <translation>Укажите карту: --map ИМЯ</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>The file with the passphrase, %1, cannot be read</source>
        <translation>Файл с парольной фразой, %1, не читается</translation>
    </message>
    <message>
        <source>The first line of %1 holds no passphrase</source>
        <translation>В первой строке %1 нет парольной фразы</translation>
    </message>
    <message>
        <source>No passphrase was given</source>
        <translation>Парольная фраза не указана</translation>
    </message>
    <message>
        <source>Passphrase of the key file:</source>
        <translation>Парольная фраза файла ключа:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Ещё раз:</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Две парольные фразы различаются</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase of the key file; - is stdin</source>
        <translation>Файл, в первой строке которого парольная фраза файла ключа; - значит stdin</translation>
    </message>
    <message>
        <source>A key file has a passphrase: --passphrase-file FILE, where - is stdin, or TROPA_PASSPHRASE_FILE</source>
        <translation>У файла ключа есть парольная фраза: --passphrase-file FILE, где - значит stdin, или TROPA_PASSPHRASE_FILE</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found</source>
        <translation>
            <numerusform>Найден %n ответ</numerusform>
            <numerusform>Найдены %n ответа</numerusform>
            <numerusform>Найдено %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) found</source>
        <translation>
            <numerusform>Найден %n отзыв</numerusform>
            <numerusform>Найдены %n отзыва</numerusform>
            <numerusform>Найдено %n отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing called %1 can be searched; there are: %2</source>
        <translation>Искать в «%1» нельзя; можно в: %2</translation>
    </message>
    <message>
        <source>Only in these texts</source>
        <translation>Только в этих текстах</translation>
    </message>
    <message>
        <source>How many places of each kind</source>
        <translation>Сколько мест каждого вида</translation>
    </message>
    <message>
        <source>There is no segment %1</source>
        <translation>Сегмента %1 нет</translation>
    </message>
    <message>
        <source>lists segments of patients, defines and removes them</source>
        <translation>перечисляет сегменты пациентов, задаёт и удаляет их</translation>
    </message>
    <message>
        <source>Define it by the words after P: lost visits&lt;=1 or channel=NAME amount&gt;=10000</source>
        <translation>Задать словами после P: lost visits&lt;=1 or channel=НАЗВАНИЕ amount&gt;=10000</translation>
    </message>
    <message>
        <source>Remove this segment</source>
        <translation>Удалить этот сегмент</translation>
    </message>
    <message>
        <source>--lang is ru or en, not %1</source>
        <translation>--lang — это ru или en, а не %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>Для %1 нужно значение</translation>
    </message>
    <message>
        <source>There is no option %1 before a command; tropa-cli --help says more</source>
        <translation>Перед командой нет параметра %1; подробнее: tropa-cli --help</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>Один документ JSON в stdout</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Язык вывода</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Эта справка</translation>
    </message>
    <message>
        <source>There is no option %1 here</source>
        <translation>Здесь нет параметра %1</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>Для %1 значение не нужно</translation>
    </message>
    <message>
        <source>Coded interviews of other programs (REFI-QDA)</source>
        <translation>Закодированные интервью других программ (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook of other programs (REFI-QDA)</source>
        <translation>Кодовая книга других программ (REFI-QDA)</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>Проект QualCoder</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>Проект Taguette</translation>
    </message>
    <message>
        <source>RQDA project</source>
        <translation>Проект RQDA</translation>
    </message>
    <message>
        <source>Lost after one visit</source>
        <translation>Потерянные после первого визита</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Постоянные</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>Новые пациенты</translation>
    </message>
    <message>
        <source>%1 is refused: a page of it unpacks to more than %2 MB.</source>
        <translation>%1 не принят: одна его страница в распакованном виде больше %2 МБ.</translation>
    </message>
    <message>
        <source>A page has more than %1 shapes; a map cannot hold them</source>
        <translation>На странице больше %1 фигур; карта столько не вместит</translation>
    </message>
    <message>
        <source>%1 is no drawing of draw.io: no page was found in it</source>
        <translation>%1 — не рисунок draw.io: в нём нет ни одной страницы</translation>
    </message>
    <message>
        <source>%1: the page “%2” is packed in a way this program does not know</source>
        <translation>%1: страница «%2» сжата способом, которого эта программа не знает</translation>
    </message>
    <message>
        <source>%1 is refused: its pages unpack to more than %2 MB.</source>
        <translation>%1 не принят: его страницы в распакованном виде больше %2 МБ.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a day as 2026-03-25, not “%3”</source>
        <translation>%1: «%2» должно быть днём вида 2026-03-25, а не «%3»</translation>
    </message>
    <message>
        <source>The map was written by another version of Tropa: its format is “%1”, this program reads tropa-map/1. Export it there as tropa-map/1, or open it with a newer version</source>
        <translation>Карта записана другой версией Tropa: её формат «%1», эта программа читает tropa-map/1. Сохраните её там как tropa-map/1 или откройте более новой версией</translation>
    </message>
    <message>
        <source>%1 is refused: it declares entities (a DTD).</source>
        <translation>%1 не принят: в нём объявлены сущности (DTD).</translation>
    </message>
    <message>
        <source>%1 is no CJML journey: “cjml” and at least one touchpoint are expected</source>
        <translation>%1 — не путь CJML: нужны «cjml» и хотя бы одна точка контакта</translation>
    </message>
    <message numerus="yes">
        <source>%n values were written by a program that did not have them (“undefined”) and were left empty</source>
        <translation>
            <numerusform>%n значение записано программой, у которой его не было («undefined»), и оставлено пустым</numerusform>
            <numerusform>%n значения записаны программой, у которой их не было («undefined»), и оставлены пустыми</numerusform>
            <numerusform>%n значений записано программой, у которой их не было («undefined»), и оставлено пустыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk categories were left out, as a map has no place for them</source>
        <translation>
            <numerusform>%n категория риска пропущена: на карте для неё нет места</numerusform>
            <numerusform>%n категории риска пропущены: на карте для них нет места</numerusform>
            <numerusform>%n категорий риска пропущено: на карте для них нет места</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Дорожка %1</translation>
    </message>
    <message>
        <source>The drawing has no lanes: shapes side by side were taken as one</source>
        <translation>В рисунке нет дорожек: дорожкой сочтены фигуры, стоящие в ряд</translation>
    </message>
    <message>
        <source>The drawing has no heads of steps: columns were taken from where shapes stand</source>
        <translation>В рисунке нет заголовков шагов: столбцы взяты по тому, где стоят фигуры</translation>
    </message>
    <message numerus="yes">
        <source>%n shapes stood outside of all lanes and were laid into the nearest one</source>
        <translation>
            <numerusform>%n фигура стояла вне дорожек и положена в ближайшую</numerusform>
            <numerusform>%n фигуры стояли вне дорожек и положены в ближайшую</numerusform>
            <numerusform>%n фигур стояли вне дорожек и положены в ближайшую</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors ended beside their shapes and were glued to them</source>
        <translation>
            <numerusform>%n соединитель кончался рядом с фигурой и приклеен к ней</numerusform>
            <numerusform>%n соединителя кончались рядом с фигурами и приклеены к ним</numerusform>
            <numerusform>%n соединителей кончались рядом с фигурами и приклеены к ним</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors lead to no card and were left out</source>
        <translation>
            <numerusform>%n соединитель не ведёт ни к одной карточке и пропущен</numerusform>
            <numerusform>%n соединителя не ведут ни к одной карточке и пропущены</numerusform>
            <numerusform>%n соединителей не ведут ни к одной карточке и пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shapes without words were left out</source>
        <translation>
            <numerusform>%n фигура без слов пропущена</numerusform>
            <numerusform>%n фигуры без слов пропущены</numerusform>
            <numerusform>%n фигур без слов пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes above the lanes are neither stages nor steps and were left out</source>
        <translation>
            <numerusform>%n рамка над дорожками — не стадия и не шаг, она пропущена</numerusform>
            <numerusform>%n рамки над дорожками — не стадии и не шаги, они пропущены</numerusform>
            <numerusform>%n рамок над дорожками — не стадии и не шаги, они пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shapes had lost what they stood in and were laid on the page</source>
        <translation>
            <numerusform>%n фигура потеряла то, в чём стояла, и положена на страницу</numerusform>
            <numerusform>%n фигуры потеряли то, в чём стояли, и положены на страницу</numerusform>
            <numerusform>%n фигур потеряли то, в чём стояли, и положены на страницу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels were too long and were cut</source>
        <translation>
            <numerusform>%n подпись слишком длинная и обрезана</numerusform>
            <numerusform>%n подписи слишком длинные и обрезаны</numerusform>
            <numerusform>%n подписей слишком длинные и обрезаны</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages without a map were left out: %1</source>
        <translation>Пропущены страницы без карты: %1</translation>
    </message>
    <message>
        <source>%1 holds no map: no shapes with words were found in it</source>
        <translation>В %1 нет карты: не найдено ни одной фигуры со словами</translation>
    </message>
    <message numerus="yes">
        <source>%n columns repeat a step that stands in the table already; the first of each was read</source>
        <translation>
            <numerusform>%n столбец повторяет шаг, который в таблице уже есть; прочитан первый</numerusform>
            <numerusform>%n столбца повторяют шаги, которые в таблице уже есть; прочитан первый из них</numerusform>
            <numerusform>%n столбцов повторяют шаги, которые в таблице уже есть; прочитан первый из них</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas were read as their first cell; cards keep their width</source>
        <translation>
            <numerusform>%n объединённая область прочитана как её первая ячейка; ширина карточек прежняя</numerusform>
            <numerusform>%n объединённые области прочитаны как их первые ячейки; ширина карточек прежняя</numerusform>
            <numerusform>%n объединённых областей прочитано как их первые ячейки; ширина карточек прежняя</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows or columns stand in another order than in the map; they were told by their ids and the map keeps its order</source>
        <translation>Строки или столбцы стоят не в том порядке, что на карте; они узнаны по идентификаторам, порядок на карте прежний</translation>
    </message>
    <message>
        <source>Journey maps and blueprints (JSON, draw.io, CJML, Mermaid, our tables)</source>
        <translation>Карты пути и схемы сервиса (JSON, draw.io, CJML, Mermaid, наши таблицы)</translation>
    </message>
    <message>
        <source>Mystery visits</source>
        <translation>Тайный пациент</translation>
    </message>
    <message>
        <source>A touchpoint took place when one of its checklist items has a score. It failed when a critical item got less than half its maximum, or all its items together less than half their points. It was missed when the form asks about it and nothing is scored; what is marked not applicable does not count. The order is that of a visit&apos;s rows; rows in the form&apos;s own order tell of none.</source>
        <translation>Точка контакта состоялась, если хотя бы один её пункт чек-листа получил балл. Сбой — если критический пункт получил меньше половины максимума или все её пункты вместе меньше половины баллов. Пропуск — если чек-лист о ней спрашивает, а балла нет; «не применимо» не считается. Порядок — порядок строк проверки; строки в порядке самого чек-листа о порядке ничего не говорят.</translation>
    </message>
    <message>
        <source>Interview cases</source>
        <translation>Случаи из интервью</translation>
    </message>
    <message>
        <source>A touchpoint took place when a respondent speaks of it under a code that points at it. It failed when the valence of what is said averages below zero. The order is that of the telling. What nobody speaks of is not told, not missed. Competitors&apos; patients are left out.</source>
        <translation>Точка контакта состоялась, если респондент говорит о ней под кодом, который к ней привязан. Сбой — если средняя валентность сказанного ниже нуля. Порядок — порядок рассказа. О чём респондент не говорил, то не сказано, а не пропущено. Пациенты конкурентов не учитываются.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>irregular order</source>
        <translation>другой порядок</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>вне плана</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>The plan is the map&apos;s touchpoints in the order of its steps. What stays in order is the longest sequence that plan and journey share, so that as few touchpoints as possible count as moved; of equal ones the earlier planned stay. A touchpoint met again counts once. What failed and was moved too counts as failed.</source>
        <translation>План — точки контакта карты в порядке её шагов. На месте остаётся самая длинная последовательность, общая у плана и пути, поэтому сдвинутыми считается как можно меньше точек контакта; из равных на месте остаются стоящие в плане раньше. Повторная встреча считается один раз. Сбой не на своём месте считается сбоем.</translation>
    </message>
    <message>
        <source>Laying journeys against the plan</source>
        <translation>Пути накладываются на план</translation>
    </message>
    <message>
        <source>Touchpoint of a step</source>
        <translation>Точка контакта шага</translation>
    </message>
    <message>
        <source>Layer of a map</source>
        <translation>Слой карты</translation>
    </message>
    <message>
        <source>Whose journeys deviation takes; without it all</source>
        <translation>Чьи пути берёт deviation; без неё все</translation>
    </message>
    <message>
        <source>--source is visits or interviews</source>
        <translation>--source — visits или interviews</translation>
    </message>
    <message>
        <source>There is no column and no field %1 to answer for</source>
        <translation>Нет ни столбца, ни поля %1, чтобы за него ответить</translation>
    </message>
    <message>
        <source>“%1” is no answer for %2; possible: %3</source>
        <translation>«%1» — не ответ для %2; возможны: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be read in several ways; %n question(s) must be answered first: in the window, by a recipe or with --set (%2).</source>
        <translation>
            <numerusform>%1 можно прочесть по-разному; сначала нужен ответ на %n вопрос: в окне, рецептом или через --set (%2).</numerusform>
            <numerusform>%1 можно прочесть по-разному; сначала нужны ответы на %n вопроса: в окне, рецептом или через --set (%2).</numerusform>
            <numerusform>%1 можно прочесть по-разному; сначала нужны ответы на %n вопросов: в окне, рецептом или через --set (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>a date as day, month, year, such as 30.09.2026, from 1900 to 2100</source>
        <translation>дата как день, месяц, год, например 30.09.2026, с 1900 по 2100</translation>
    </message>
    <message>
        <source>a date as month, day, year, such as 09/30/2026, from 1900 to 2100</source>
        <translation>дата как месяц, день, год, например 09/30/2026, с 1900 по 2100</translation>
    </message>
    <message>
        <source>a date as year, month, day, such as 2026-09-30, from 1900 to 2100</source>
        <translation>дата как год, месяц, день, например 2026-09-30, с 1900 по 2100</translation>
    </message>
    <message>
        <source>Columns left out, for no field is called so: %1</source>
        <translation>Оставлены в стороне столбцы, для которых нет поля: %1</translation>
    </message>
    <message>
        <source>the name of a code</source>
        <translation>название кода</translation>
    </message>
    <message>
        <source>%1 of %2 is a whole number from %3 to %4, not “%5”</source>
        <translation>%1 у %2 — целое число от %3 до %4, а не «%5»</translation>
    </message>
    <message>
        <source>%1 of %2 is a number from %3 to %4, not “%5”</source>
        <translation>%1 у %2 — число от %3 до %4, а не «%5»</translation>
    </message>
    <message>
        <source>%1 of %2 is true or false, not “%3”</source>
        <translation>%1 у %2 — true или false, а не «%3»</translation>
    </message>
    <message>
        <source>services is a list like &quot;ECG: 30, Ultrasound: 90&quot;, not “%1”</source>
        <translation>services — перечень вида «ЭКГ: 30, УЗИ: 90», а не «%1»</translation>
    </message>
    <message>
        <source>There is no service %1</source>
        <translation>Услуги %1 нет</translation>
    </message>
    <message>
        <source>Beside %1 lies a -journal file of another project or another copy; nothing was touched. Move that file away, or put the right project beside it</source>
        <translation>Рядом с %1 лежит файл -journal другого проекта или другой копии; ничего не тронуто. Уберите его или положите рядом тот проект, которому он принадлежит</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Папки %1 нет</translation>
    </message>
    <message>
        <source>%1 cannot be opened for editing: its disk takes no more, or fails</source>
        <translation>%1 не открыть для правки: на диске нет места или он сбоит</translation>
    </message>
    <message>
        <source>%1 holds one column without a heading, which is no table of answers. Where the columns are of fixed width, a recipe says where they stand</source>
        <translation>В %1 один столбец без заголовка, это не таблица ответов. Если столбцы постоянной ширины, рецепт говорит, где они стоят</translation>
    </message>
    <message>
        <source>Left out, because they name persons: %1</source>
        <translation>Оставлены в стороне, потому что называют людей: %1</translation>
    </message>
    <message>
        <source>%1 exists already; say --overwrite to replace it</source>
        <translation>%1 уже есть; чтобы заменить, добавьте --overwrite</translation>
    </message>
    <message>
        <source>A copy of the project cannot stand in its own place</source>
        <translation>Копия проекта не может встать на его собственное место</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Заменить файл, если он есть</translation>
    </message>
    <message>
        <source>Files of this kind have no columns</source>
        <translation>В файлах этого вида нет столбцов</translation>
    </message>
    <message>
        <source>headings in line %1</source>
        <translation>заголовки в строке %1</translation>
    </message>
    <message>
        <source>Answer what the proof asks: date=dmy; again for the next question</source>
        <translation>Ответить на вопрос предпросмотра: date=dmy; ещё раз — на следующий вопрос</translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation>Виды: %1</translation>
    </message>
    <message>
        <source>Imports of evidence</source>
        <translation>Импорты данных</translation>
    </message>
    <message>
        <source>Rules and targets</source>
        <translation>Правила и цели</translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation>Группы кодов</translation>
    </message>
    <message>
        <source>Codes in groups</source>
        <translation>Коды в группах</translation>
    </message>
    <message>
        <source>Interview guides</source>
        <translation>Гайды интервью</translation>
    </message>
    <message>
        <source>Sections of guides</source>
        <translation>Разделы гайдов</translation>
    </message>
    <message>
        <source>Questions of guides</source>
        <translation>Вопросы гайдов</translation>
    </message>
    <message>
        <source>Quotas of interviews</source>
        <translation>Квоты интервью</translation>
    </message>
    <message>
        <source>Saved questions</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Decisions of the team</source>
        <translation>Решения команды</translation>
    </message>
    <message>
        <source>Dates of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Formatting of transcripts</source>
        <translation>Оформление расшифровок</translation>
    </message>
    <message>
        <source>Segments to check</source>
        <translation>Сегменты на проверку</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Survey questions</source>
        <translation>Вопросы анкет</translation>
    </message>
    <message>
        <source>Options of questions</source>
        <translation>Варианты ответов</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Sections of checklists</source>
        <translation>Разделы чек-листов</translation>
    </message>
    <message>
        <source>Items of checklists</source>
        <translation>Пункты чек-листов</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Planned mystery visits</source>
        <translation>Запланированные проверки</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Причины незаписи</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Sites of reviews</source>
        <translation>Площадки отзывов</translation>
    </message>
    <message>
        <source>Steps of the funnel</source>
        <translation>Шаги воронки</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Пути</translation>
    </message>
    <message>
        <source>Stages of maps</source>
        <translation>Стадии карт</translation>
    </message>
    <message>
        <source>Steps of maps</source>
        <translation>Шаги карт</translation>
    </message>
    <message>
        <source>Lanes of maps</source>
        <translation>Дорожки карт</translation>
    </message>
    <message>
        <source>Cards of maps</source>
        <translation>Карточки карт</translation>
    </message>
    <message>
        <source>Marks of maps</source>
        <translation>Метки карт</translation>
    </message>
    <message>
        <source>Links of maps</source>
        <translation>Связи карт</translation>
    </message>
    <message>
        <source>Hidden findings of maps</source>
        <translation>Скрытые замечания карт</translation>
    </message>
    <message>
        <source>Versions of maps</source>
        <translation>Версии карт</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Evidence of cards</source>
        <translation>Опора карточек</translation>
    </message>
    <message>
        <source>Metrics of cards</source>
        <translation>Показатели карточек</translation>
    </message>
    <message>
        <source>Evidence from %1</source>
        <translation>Данные из %1</translation>
    </message>
    <message>
        <source>Evidence of cards from %1</source>
        <translation>Опора карточек из %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence of cards were left out: their rows did not come</source>
        <translation>
            <numerusform>%n опора карточек не взята: её строка не пришла</numerusform>
            <numerusform>%n опоры карточек не взяты: их строки не пришли</numerusform>
            <numerusform>%n опор карточек не взято: их строки не пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed there stay here: others may rest on them</source>
        <translation>
            <numerusform>%n строка, удалённая там, остаётся здесь: на ней может держаться другое</numerusform>
            <numerusform>%n строки, удалённые там, остаются здесь: на них может держаться другое</numerusform>
            <numerusform>%n строк, удалённых там, остаются здесь: на них может держаться другое</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: what they belong to was removed here</source>
        <translation>
            <numerusform>%n строка не взята: то, к чему она относится, здесь удалено</numerusform>
            <numerusform>%n строки не взяты: то, к чему они относятся, здесь удалено</numerusform>
            <numerusform>%n строк не взято: то, к чему они относятся, здесь удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Загружено</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) were left out: their pseudonyms were made under another key</source>
        <translation>
            <numerusform>%n импорт не взят: его псевдонимы сделаны другим ключом</numerusform>
            <numerusform>%n импорта не взяты: их псевдонимы сделаны другим ключом</numerusform>
            <numerusform>%n импортов не взято: их псевдонимы сделаны другим ключом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) are undone in one of the files; here they stay as they are</source>
        <translation>
            <numerusform>%n импорт отменён в одном из файлов; здесь он остаётся как есть</numerusform>
            <numerusform>%n импорта отменены в одном из файлов; здесь они остаются как есть</numerusform>
            <numerusform>%n импортов отменены в одном из файлов; здесь они остаются как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) were left out: no consent, or the date of keeping has passed</source>
        <translation>
            <numerusform>%n расшифровка не взята: нет согласия или прошёл срок хранения</numerusform>
            <numerusform>%n расшифровки не взяты: нет согласия или прошёл срок хранения</numerusform>
            <numerusform>%n расшифровок не взяты: нет согласия или прошёл срок хранения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were left out: no consent, or the date of keeping has passed</source>
        <translation>
            <numerusform>%n цитата не взята: нет согласия или прошёл срок хранения</numerusform>
            <numerusform>%n цитаты не взяты: нет согласия или прошёл срок хранения</numerusform>
            <numerusform>%n цитат не взяты: нет согласия или прошёл срок хранения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) hold texts or notes, which are kept for the next export but not shown</source>
        <translation>
            <numerusform>%n набор содержит тексты или заметки: они сохранены для следующей выгрузки, но не показаны</numerusform>
            <numerusform>%n набора содержат тексты или заметки: они сохранены для следующей выгрузки, но не показаны</numerusform>
            <numerusform>%n наборов содержат тексты или заметки: они сохранены для следующей выгрузки, но не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Гипотеза</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>опровергнут</translation>
    </message>
    <message>
        <source>being acted on</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Что делать сначала</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Value, 1–5</source>
        <translation>Ценность, 1–5</translation>
    </message>
    <message>
        <source>Effort, 1–5</source>
        <translation>Трудоёмкость, 1–5</translation>
    </message>
    <message numerus="yes">
        <source>%n to do at once: of high value and low effort</source>
        <translation>
            <numerusform>%n — сделать сразу: ценность высокая, трудоёмкость низкая</numerusform>
            <numerusform>%n — сделать сразу: ценность высокая, трудоёмкость низкая</numerusform>
            <numerusform>%n — сделать сразу: ценность высокая, трудоёмкость низкая</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The larger a disc, the more patients it touches; a dashed edge: an assumption. %n not judged yet</source>
        <translation>
            <numerusform>Чем больше круг, тем больше пациентов; штриховой край — предположение. Ещё не оценён %n</numerusform>
            <numerusform>Чем больше круг, тем больше пациентов; штриховой край — предположение. Ещё не оценены %n</numerusform>
            <numerusform>Чем больше круг, тем больше пациентов; штриховой край — предположение. Ещё не оценены %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The larger a disc, the more patients it touches; a dashed edge: an assumption</source>
        <translation>Чем больше круг, тем больше пациентов; штриховой край — предположение</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Nothing to compare: one of the two has no value</source>
        <translation>Сравнить нечего: у одного из двух нет значения</translation>
    </message>
    <message>
        <source>No interval, so nothing can be said of the change</source>
        <translation>Интервала нет, и об изменении сказать нечего</translation>
    </message>
    <message>
        <source>The change cannot be told from chance</source>
        <translation>Изменение не отличимо от случайного</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Изменилось</translation>
    </message>
    <message>
        <source>It has become better</source>
        <translation>Стало лучше</translation>
    </message>
    <message>
        <source>It has become worse</source>
        <translation>Стало хуже</translation>
    </message>
    <message>
        <source>Each speaker of an interview is counted apart; those of one interview hear each other, so p is too small where many have several</source>
        <translation>Каждый говорящий интервью считается отдельно; в одном интервью они слышат друг друга, поэтому там, где говорящих несколько, p занижено</translation>
    </message>
    <message>
        <source>how many interviews are wanted</source>
        <translation>сколько интервью нужно</translation>
    </message>
    <message>
        <source>Import of the interview guide %1</source>
        <translation>Импорт гайда интервью %1</translation>
    </message>
    <message>
        <source>Import of interview quotas from %1</source>
        <translation>Импорт квот интервью из %1</translation>
    </message>
    <message>
        <source>found, invited, agreed, interviewed, refused or does not suit</source>
        <translation>найден, приглашён, согласился, опрошен, отказался или не подходит</translation>
    </message>
    <message>
        <source>%1 is put beside the transcripts that %2 has already. If this is another person, rename the file</source>
        <translation>%1 встанет рядом с расшифровками, которые у %2 уже есть. Если это другой человек, переименуйте файл</translation>
    </message>
    <message>
        <source>%1: no speakers were recognised</source>
        <translation>%1: говорящие не распознаны</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>the interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>респондент</translation>
    </message>
    <message>
        <source>Nobody called %1 speaks in the transcripts; there are: %2</source>
        <translation>В расшифровках нет говорящего %1; есть: %2</translation>
    </message>
    <message>
        <source>There is no group of codes “%1”; there are: %2</source>
        <translation>Группы кодов «%1» нет; есть: %2</translation>
    </message>
    <message>
        <source>No respondent has %1 “%2”; there are: %3</source>
        <translation>Ни у одного респондента нет значения «%2» признака %1; есть: %3</translation>
    </message>
    <message>
        <source>Hidden in this copy: fewer than %1</source>
        <translation>Скрыто в этой копии: меньше %1</translation>
    </message>
    <message>
        <source>Copy to hand over</source>
        <translation>Копия для передачи</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers rest on fewer than 5 and are hidden</source>
        <translation>
            <numerusform>%n число опирается меньше чем на 5 и скрыто</numerusform>
            <numerusform>%n числа опираются меньше чем на 5 и скрыты</numerusform>
            <numerusform>%n чисел опираются меньше чем на 5 и скрыты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were words of respondents or notes and stay behind</source>
        <translation>
            <numerusform>%n текст — слова респондента или заметка, он не передан</numerusform>
            <numerusform>%n текста — слова респондентов или заметки, они не переданы</numerusform>
            <numerusform>%n текстов — слова респондентов или заметки, они не переданы</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no colour; #rrggbb is expected, as #1f6f8b</source>
        <translation>«%1» — не цвет; нужен #rrggbb, например #1f6f8b</translation>
    </message>
    <message>
        <source>%1 is too large for a logo: at most 2 MB</source>
        <translation>%1 слишком велик для логотипа: не больше 2 МБ</translation>
    </message>
    <message>
        <source>%1 is no picture for a logo: PNG, JPEG or SVG is expected</source>
        <translation>%1 — не картинка для логотипа: нужен PNG, JPEG или SVG</translation>
    </message>
    <message>
        <source>links: %1</source>
        <translation>связи: %1</translation>
    </message>
    <message>
        <source>There is no template “%1”</source>
        <translation>Шаблона «%1» нет</translation>
    </message>
    <message>
        <source>%1 is no picture this program reads: PNG, JPEG, WebP or GIF</source>
        <translation>%1: такую картинку программа не читает, нужна PNG, JPEG, WebP или GIF</translation>
    </message>
    <message>
        <source>The lane “%1” rests on no evidence. Choose a cell of quotes, pains, metrics or another lane of words.</source>
        <translation>Дорожка «%1» не опирается на данные. Выберите ячейку цитат, болей, показателей или другой дорожки со словами.</translation>
    </message>
    <message>
        <source>The curve “%1” is computed from its own sources. Choose a cell of another lane.</source>
        <translation>Кривая «%1» считается из своих источников. Выберите ячейку другой дорожки.</translation>
    </message>
    <message>
        <source>“%1” is a lane of quotes; a number needs another lane.</source>
        <translation>«%1»: дорожка цитат; числу нужна другая дорожка.</translation>
    </message>
    <message>
        <source>“%1” is a lane of numbers; words need another lane.</source>
        <translation>«%1»: дорожка чисел; словам нужна другая дорожка.</translation>
    </message>
    <message>
        <source>Choose a cell of the map first</source>
        <translation>Сначала выберите ячейку карты</translation>
    </message>
    <message>
        <source>The card rests on that already</source>
        <translation>Карточка на это уже опирается</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>Найти на карте</translation>
    </message>
    <message>
        <source>The logo was left out: PowerPoint takes PNG and JPEG</source>
        <translation>Логотип пропущен: PowerPoint принимает PNG и JPEG</translation>
    </message>
    <message>
        <source>Interviews (transcripts)</source>
        <translation>Интервью (расшифровки)</translation>
    </message>
    <message>
        <source>of them respondents: %1</source>
        <translation>из них респонденты: %1</translation>
    </message>
    <message>
        <source>Survey, wave %1: responses</source>
        <translation>Опрос, волна %1: заполненные анкеты</translation>
    </message>
    <message>
        <source>Survey without a wave: responses</source>
        <translation>Опрос без волны: заполненные анкеты</translation>
    </message>
    <message>
        <source>Patients who came</source>
        <translation>Пациенты, которые пришли</translation>
    </message>
    <message>
        <source>Customer effort, CES</source>
        <translation>Усилия, CES</translation>
    </message>
    <message>
        <source>Satisfaction by touchpoint and wave</source>
        <translation>Удовлетворённость по точкам контакта и волнам</translation>
    </message>
    <message>
        <source>Research report, %1</source>
        <translation>Отчёт об исследовании, %1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>Nothing in this selection.</source>
        <translation>В этой выборке ничего нет.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Данные по</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, не достигнута</translation>
    </message>
    <message>
        <source>≈ before a change: it cannot be told from chance. How each number is counted:</source>
        <translation>≈ перед изменением: его не отличить от случайного. Как считается каждое число:</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Evidence of insights</source>
        <translation>Опора выводов</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Опора</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>к %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всё вместе</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 quotes, at most %3 a theme; the table of the workbook holds all of them</source>
        <translation>Показано цитат: %1 из %2, не больше %3 на тему; в таблице xlsx стоят все</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Intervals are of %1 % confidence, by the method each rule names. Numbers with n below %2 are shown faint; evidence older than %3 days counts as stale; words of %4 respondents and more count as coded.</source>
        <translation>Интервалы — с доверием %1 %, способом, названным в правиле числа. Числа с n меньше %2 показаны бледно; опора старше %3 дней считается устаревшей; слова %4 респондентов и более считаются закодированными.</translation>
    </message>
    <message>
        <source>A change counts as one only when the interval of the difference does not hold zero. Denominators stand in the rule of each number: who was asked and answered, not who was invited.</source>
        <translation>Изменением считается только то, у которого интервал разности не содержит нуля. Знаменатели названы в правиле каждого числа: кого спросили и кто ответил, а не кого пригласили.</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Главные числа</translation>
    </message>
    <message>
        <source>Insights and what to do first</source>
        <translation>Выводы и что делать сначала</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>Карты пути</translation>
    </message>
    <message>
        <source>Quotes by theme</source>
        <translation>Цитаты по темам</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Как это сделано</translation>
    </message>
    <message>
        <source>Computing a number</source>
        <translation>Расчёт числа</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Поиск слов</translation>
    </message>
    <message>
        <source>Computing insights</source>
        <translation>Расчёт выводов</translation>
    </message>
    <message>
        <source>New insight: %1</source>
        <translation>Новый вывод: %1</translation>
    </message>
    <message>
        <source>Change insight: %1</source>
        <translation>Изменить вывод: %1</translation>
    </message>
    <message>
        <source>Remove insight: %1</source>
        <translation>Убрать вывод: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence for an insight</source>
        <translation>
            <numerusform>Опора вывода: %n</numerusform>
            <numerusform>Опора вывода: %n</numerusform>
            <numerusform>Опора вывода: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence for or against</source>
        <translation>Опора за или против</translation>
    </message>
    <message>
        <source>Remove evidence of an insight</source>
        <translation>Убрать опору вывода</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Сравнить до и после</translation>
    </message>
    <message>
        <source>Remove a comparison</source>
        <translation>Убрать сравнение</translation>
    </message>
    <message>
        <source>Into the group of codes “%1”</source>
        <translation>В группу кодов «%1»</translation>
    </message>
    <message>
        <source>Out of the group of codes “%1”</source>
        <translation>Из группы кодов «%1»</translation>
    </message>
    <message>
        <source>Rename the group of codes “%1”</source>
        <translation>Переименовать группу кодов «%1»</translation>
    </message>
    <message>
        <source>Colour codes like the group “%1”</source>
        <translation>Раскрасить коды как группу «%1»</translation>
    </message>
    <message>
        <source>Delete the group of codes “%1”</source>
        <translation>Удалить группу кодов «%1»</translation>
    </message>
    <message>
        <source>New group of codes “%1”</source>
        <translation>Новая группа кодов «%1»</translation>
    </message>
    <message>
        <source>Colour of the group of codes “%1”</source>
        <translation>Цвет группы кодов «%1»</translation>
    </message>
    <message>
        <source>Evidence put on a cell</source>
        <translation>Опора на ячейке</translation>
    </message>
    <message>
        <source>copy handed over, values of %1, fewer than %2 hidden</source>
        <translation>переданная копия, значения на %1, меньше %2 скрыто</translation>
    </message>
    <message>
        <source>Writing a copy to hand over</source>
        <translation>Пишется копия для передачи</translation>
    </message>
    <message>
        <source>Sheet and house style</source>
        <translation>Лист и фирменный стиль</translation>
    </message>
    <message>
        <source>New map from a template</source>
        <translation>Новая карта по шаблону</translation>
    </message>
    <message>
        <source>Removal of a template</source>
        <translation>Удаление шаблона</translation>
    </message>
    <message>
        <source>Reading the persona</source>
        <translation>Чтение персоны</translation>
    </message>
    <message>
        <source>Picture of a persona</source>
        <translation>Картинка персоны</translation>
    </message>
    <message>
        <source>Quote of a persona</source>
        <translation>Цитата персоны</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message numerus="yes">
        <source>%n voices</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets at full size</source>
        <translation>
            <numerusform>%n лист в полный размер</numerusform>
            <numerusform>%n листа в полный размер</numerusform>
            <numerusform>%n листов в полный размер</numerusform>
        </translation>
    </message>
    <message>
        <source>Tiles need a paper: one of a4, a3, a2, a1, a0</source>
        <translation>Для разбивки на листы нужна бумага: a4, a3, a2, a1 или a0</translation>
    </message>
    <message>
        <source>of all patients, %1</source>
        <translation>всех пациентов, %1</translation>
    </message>
    <message>
        <source>The share of patients is not known: no segment of patients is tied to this persona</source>
        <translation>Доля пациентов неизвестна: с персоной не связан сегмент пациентов</translation>
    </message>
    <message>
        <source>Made up by us: no quote stands behind it</source>
        <translation>Придумано нами: за этим нет цитаты</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <translation>Персона: %1</translation>
    </message>
    <message>
        <source>The quote was left out: whoever said it has not consented</source>
        <translation>Цитата не вошла: сказавший не дал согласия</translation>
    </message>
    <message>
        <source>A report ends with html, pdf, docx or xlsx, not with “%1”</source>
        <translation>Имя файла отчёта кончается на html, pdf, docx или xlsx, а не на «%1»</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Подготовка отчёта</translation>
    </message>
    <message>
        <source>REFI-QDA: transcripts of respondents who refused consent or are past their date too</source>
        <translation>REFI-QDA: и расшифровки тех, кто отказал в согласии или чей срок прошёл</translation>
    </message>
    <message>
        <source>value %1, effort %2</source>
        <translation>ценность %1, трудоёмкость %2</translation>
    </message>
    <message>
        <source>patients: %1</source>
        <translation>пациентов: %1</translation>
    </message>
    <message>
        <source>--%1 is a number from 1 to 5</source>
        <translation>--%1 — число от 1 до 5</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 — одно из: %2</translation>
    </message>
    <message>
        <source>--due is a date like 2026-12-31</source>
        <translation>--due — дата вида 2026-12-31</translation>
    </message>
    <message>
        <source>There is no evidence “%1”; say it like &quot;segment 12&quot;</source>
        <translation>Опоры «%1» нет; пишите так: &quot;segment 12&quot;</translation>
    </message>
    <message>
        <source>--check needs --before WAVE and --after WAVE, or --since DATE</source>
        <translation>Для --check нужны --before ВОЛНА и --after ВОЛНА или --since ДАТА</translation>
    </message>
    <message>
        <source>Say what was found: insights P add &quot;…&quot;</source>
        <translation>Напишите, что найдено: insights P add &quot;…&quot;</translation>
    </message>
    <message>
        <source>There is no insight %1</source>
        <translation>Вывода %1 нет</translation>
    </message>
    <message>
        <source>Insights from maps</source>
        <translation>Выводы с карт</translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s) made</source>
        <translation>
            <numerusform>Сделан %n вывод</numerusform>
            <numerusform>Сделаны %n вывода</numerusform>
            <numerusform>Сделано %n выводов</numerusform>
        </translation>
    </message>
    <message>
        <source>insights P, insights P add &quot;…&quot;, set ID, remove ID, from-map; not %1</source>
        <translation>insights P, insights P add &quot;…&quot;, set ID, remove ID, from-map; а не %1</translation>
    </message>
    <message>
        <source>lists insights with evidence computed anew, adds and changes them</source>
        <translation>перечисляет выводы с опорой, посчитанной заново, добавляет и меняет их</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>What it is worth, 1 to 5</source>
        <translation>Ценность, от 1 до 5</translation>
    </message>
    <message>
        <source>What it costs, 1 to 5</source>
        <translation>Трудоёмкость, от 1 до 5</translation>
    </message>
    <message>
        <source>How many patients it touches; else told from its numbers</source>
        <translation>Скольких пациентов касается; иначе по его числам</translation>
    </message>
    <message>
        <source>A metric as evidence, in the scope of --where</source>
        <translation>Показатель как опора, в охвате --where</translation>
    </message>
    <message>
        <source>Evidence of a room: &quot;segment 12&quot;, &quot;review 5&quot;, &quot;map_card 7&quot;</source>
        <translation>Опора из раздела: &quot;segment 12&quot;, &quot;review 5&quot;, &quot;map_card 7&quot;</translation>
    </message>
    <message>
        <source>What is added speaks against it</source>
        <translation>Добавленное говорит против</translation>
    </message>
    <message>
        <source>A metric to compare before and after</source>
        <translation>Показатель, сравниваемый до и после</translation>
    </message>
    <message>
        <source>The wave before</source>
        <translation>Волна до</translation>
    </message>
    <message>
        <source>The wave after</source>
        <translation>Волна после</translation>
    </message>
    <message>
        <source>The first day of after, where there are no waves</source>
        <translation>Первый день «после», где нет волн</translation>
    </message>
    <message>
        <source>from-map: only this map</source>
        <translation>from-map: только эта карта</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put into the group “%1”</source>
        <translation>
            <numerusform>%n код добавлен в группу «%1»</numerusform>
            <numerusform>%n кода добавлено в группу «%1»</numerusform>
            <numerusform>%n кодов добавлено в группу «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the group: --group NAME</source>
        <translation>Назовите группу: --group ИМЯ</translation>
    </message>
    <message>
        <source>There is no group of codes “%1”</source>
        <translation>Группы кодов «%1» нет</translation>
    </message>
    <message>
        <source>A group of codes</source>
        <translation>Группа кодов</translation>
    </message>
    <message>
        <source>Put this code into the group, which is made when there is none; may be repeated</source>
        <translation>Добавить этот код в группу (если её нет, она появится); можно повторять</translation>
    </message>
    <message>
        <source>--tile needs a paper: --paper a4, a3, a2, a1 or a0</source>
        <translation>Для --tile нужна бумага: --paper a4, a3, a2, a1 или a0</translation>
    </message>
    <message>
        <source>--overlap is from 0 to 50 millimetres</source>
        <translation>--overlap бывает от 0 до 50 миллиметров</translation>
    </message>
    <message>
        <source>At full size over several sheets of the paper, with crop marks</source>
        <translation>В полный размер на нескольких листах бумаги, с метками обреза</translation>
    </message>
    <message>
        <source>How far neighbouring sheets overlap, in millimetres</source>
        <translation>Насколько соседние листы перекрываются, в миллиметрах</translation>
    </message>
    <message>
        <source>Logo on every export: a PNG, JPEG or SVG; none takes it away</source>
        <translation>Логотип на каждой выгрузке: PNG, JPEG или SVG; none убирает его</translation>
    </message>
    <message>
        <source>House colour of every export; none takes it away</source>
        <translation>Фирменный цвет каждой выгрузки; none убирает его</translation>
    </message>
    <message>
        <source>Name beside the title of every export</source>
        <translation>Название рядом с заголовком каждой выгрузки</translation>
    </message>
    <message>
        <source>Keeps the maps as they are now as a version, or one as a template</source>
        <translation>Сохраняет карты, какие они сейчас, как версию или одну как шаблон</translation>
    </message>
    <message>
        <source>What a new map begins with: an id of map templates, or a file</source>
        <translation>С чего начинается новая карта: имя из map templates или файл</translation>
    </message>
    <message>
        <source>There is no persona “%1”</source>
        <translation>Персоны «%1» нет</translation>
    </message>
    <message>
        <source>House style of exports</source>
        <translation>Фирменный стиль выгрузок</translation>
    </message>
    <message>
        <source>Organisation: %1, colour: %2, logo: %3</source>
        <translation>Организация: %1, цвет: %2, логотип: %3</translation>
    </message>
    <message>
        <source>There is no template “%1”; map templates shows what there is</source>
        <translation>Шаблона «%1» нет; что есть, покажет map templates</translation>
    </message>
    <message>
        <source>%1 is larger than a map file can be</source>
        <translation>%1 больше, чем бывает файл карты</translation>
    </message>
    <message>
        <source>Say with what it begins: --template ID; map templates lists them</source>
        <translation>Скажите, с чего начать: --template ID; список даёт map templates</translation>
    </message>
    <message>
        <source>A template of the program is called “%1”</source>
        <translation>Шаблон программы называется «%1»</translation>
    </message>
    <message>
        <source>A report has no section %1; there are: %2</source>
        <translation>Раздела %1 в отчёте нет; есть: %2</translation>
    </message>
    <message>
        <source>writes a research report: numbers, charts, maps, insights, quotes and method</source>
        <translation>пишет отчёт об исследовании: числа, графики, карты, выводы, цитаты, как сделано</translation>
    </message>
    <message>
        <source>Which and in which order: headlines,insights,charts,maps,quotes,method</source>
        <translation>Какие и в каком порядке: headlines,insights,charts,maps,quotes,method</translation>
    </message>
    <message>
        <source>The title; else the project&apos;s name</source>
        <translation>Заголовок; иначе имя проекта</translation>
    </message>
    <message>
        <source>How many quotes a theme (5)</source>
        <translation>Сколько цитат на тему (5)</translation>
    </message>
    <message>
        <source>Only respondents of whom this is true: group=own_lost, attribute:NAME=VALUE</source>
        <translation>Только респонденты, о которых это верно: group=own_lost, attribute:ИМЯ=ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>Only codes of this group</source>
        <translation>Только коды этой группы</translation>
    </message>
    <message>
        <source>--only takes NAME=VALUE, not %1</source>
        <translation>--only принимает ИМЯ=ЗНАЧЕНИЕ, а не %1</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Гайд интервью</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 не читается</translation>
    </message>
    <message>
        <source>%1 names a map the sample does not have</source>
        <translation>%1 называет карту, которой в примере нет</translation>
    </message>
    <message>
        <source>For: %1: %2</source>
        <translation>За: %1: %2</translation>
    </message>
    <message>
        <source>Against: %1: %2</source>
        <translation>Против: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2: %3 → %4: %5. %6</source>
        <translation>%1: %2: %3 → %4: %5. %6</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Обозначения: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>The logo was left out: Excel takes PNG and JPEG</source>
        <translation>Логотип не вошёл: Excel принимает PNG и JPEG</translation>
    </message>
    <message>
        <source>Reading the wall</source>
        <translation>Чтение стены</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) onto the wall</source>
        <translation>
            <numerusform>%n цитата на стену</numerusform>
            <numerusform>%n цитаты на стену</numerusform>
            <numerusform>%n цитат на стену</numerusform>
        </translation>
    </message>
    <message>
        <source>A thought onto the wall</source>
        <translation>Мысль на стену</translation>
    </message>
    <message>
        <source>Change a thought on the wall</source>
        <translation>Изменить мысль на стене</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sticky note(s)</source>
        <translation>
            <numerusform>Переложить %n листок</numerusform>
            <numerusform>Переложить %n листка</numerusform>
            <numerusform>Переложить %n листков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n sticky note(s) off the wall</source>
        <translation>
            <numerusform>Снять %n листок со стены</numerusform>
            <numerusform>Снять %n листка со стены</numerusform>
            <numerusform>Снять %n листков со стены</numerusform>
        </translation>
    </message>
    <message>
        <source>New group on the wall</source>
        <translation>Новая группа на стене</translation>
    </message>
    <message>
        <source>Rename group: %1</source>
        <translation>Переименовать группу: %1</translation>
    </message>
    <message>
        <source>Move a group of the wall</source>
        <translation>Переставить группу на стене</translation>
    </message>
    <message>
        <source>Dissolve a group of the wall</source>
        <translation>Разобрать группу на стене</translation>
    </message>
    <message>
        <source>Code of a group: %1</source>
        <translation>Код из группы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and notes of insights are hidden or stay behind</source>
        <translation>
            <numerusform>%n число или заметка выводов скрыты или остались</numerusform>
            <numerusform>%n числа и заметки выводов скрыты или остались</numerusform>
            <numerusform>%n чисел и заметок выводов скрыты или остались</numerusform>
        </translation>
    </message>
    <message>
        <source>Affinity wall</source>
        <translation>Стена сходства</translation>
    </message>
    <message>
        <source>Recordings of transcripts</source>
        <translation>Записи к расшифровкам</translation>
    </message>
    <message>
        <source>Sticky notes on maps</source>
        <translation>Стикеры на картах</translation>
    </message>
    <message>
        <source>Threads of comments</source>
        <translation>Обсуждения</translation>
    </message>
    <message>
        <source>Comments on maps</source>
        <translation>Комментарии к картам</translation>
    </message>
    <message>
        <source>Templates of maps</source>
        <translation>Шаблоны карт</translation>
    </message>
    <message>
        <source>Frozen maps</source>
        <translation>Застывшие карты</translation>
    </message>
    <message>
        <source>Checks of insights</source>
        <translation>Проверки выводов</translation>
    </message>
    <message>
        <source>There is no conflict %1 to choose for</source>
        <translation>Конфликта %1, для которого сделан выбор, нет</translation>
    </message>
    <message>
        <source>Blind copy</source>
        <translation>Слепая копия</translation>
    </message>
    <message>
        <source>Patient behind the respondent</source>
        <translation>Пациент, стоящий за респондентом</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>Скринер</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Вознаграждение</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Где лежит файл</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>цвет %1</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>связан</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) who refused consent or are past their date were left out with their transcripts</source>
        <translation>
            <numerusform>Не вошёл в файл вместе с расшифровками %n респондент: он отказал в согласии или срок хранения прошёл</numerusform>
            <numerusform>Не вошли в файл вместе с расшифровками %n респондента: они отказали в согласии или срок хранения прошёл</numerusform>
            <numerusform>Не вошли в файл вместе с расшифровками %n респондентов: они отказали в согласии или срок хранения прошёл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of other things in the blind copy stay there: only codes, codings, notes and texts come back</source>
        <translation>
            <numerusform>%n правка прочего в слепой копии остаётся в ней: возвращаются только коды, кодирования, заметки и тексты</numerusform>
            <numerusform>%n правки прочего в слепой копии остаются в ней: возвращаются только коды, кодирования, заметки и тексты</numerusform>
            <numerusform>%n правок прочего в слепой копии остаются в ней: возвращаются только коды, кодирования, заметки и тексты</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes made on both sides under the same path are one code here: %1</source>
        <translation>Коды, созданные на обеих сторонах с одним путём, здесь стали одним кодом: %1</translation>
    </message>
    <message numerus="yes">
        <source>The link to the recording of %n transcript(s) has no place in REFI-QDA</source>
        <translation>
            <numerusform>Для связи %n расшифровки с записью в REFI-QDA нет места</numerusform>
            <numerusform>Для связи %n расшифровок с записями в REFI-QDA нет места</numerusform>
            <numerusform>Для связи %n расшифровок с записями в REFI-QDA нет места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not whole: its JSON breaks off or has a mistake</source>
        <translation>Файл %1 не цел: JSON обрывается или в нём ошибка</translation>
    </message>
    <message>
        <source>%1 is JSON, but not recognised speech: no phrases with words were found</source>
        <translation>%1 — JSON, но не распознанная речь: фраз со словами в нём нет</translation>
    </message>
    <message>
        <source>“%1” may mean several codes: %2. Give the whole path, or rename one of them</source>
        <translation>«%1» может означать несколько кодов: %2. Укажите путь целиком или переименуйте один из них</translation>
    </message>
    <message>
        <source>There is no code “%1”</source>
        <translation>Кода «%1» нет</translation>
    </message>
    <message>
        <source>competitor&apos;s patients</source>
        <translation>пациенты конкурента</translation>
    </message>
    <message>
        <source>A turn needs words</source>
        <translation>В реплике нет слов</translation>
    </message>
    <message>
        <source>This transcript is not there any more</source>
        <translation>Этой расшифровки больше нет</translation>
    </message>
    <message>
        <source>A card opens the map “%1”, which is not here; the link was left out</source>
        <translation>Карточка открывает карту «%1», которой здесь нет; ссылка пропущена</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>→ map “%1”</source>
        <translation>→ карта «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an id became lanes of words</source>
        <translation>
            <numerusform>%n строка без метки стала дорожкой слов</numerusform>
            <numerusform>%n строки без меток стали дорожками слов</numerusform>
            <numerusform>%n строк без меток стали дорожками слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns without an id became steps</source>
        <translation>
            <numerusform>%n столбец без метки стал шагом</numerusform>
            <numerusform>%n столбца без меток стали шагами</numerusform>
            <numerusform>%n столбцов без меток стали шагами</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, supposed</source>
        <translation>%1, предположение</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>ожидание %1</translation>
    </message>
    <message>
        <source>Share of the %1 best marks among the answers given to satisfaction scales (4–5 of 1–5 for two). Blank answers are left out; n counts answers: a questionnaire gives one for each step it asks about. Weights are used where responses have them. Interval: Wilson on the effective n, which allows for several answers of one person.</source>
        <translation>Доля верхних баллов (%1) среди ответов по шкалам удовлетворённости (для двух — 4–5 на шкале 1–5). Пустые ответы не учитываются; n — число ответов: одна заполненная анкета даёт по ответу на каждый шаг, о котором спрашивает. Если у анкет есть веса, они учтены. Интервал: Уилсон по эффективному n, которое учитывает несколько ответов одного человека.</translation>
    </message>
    <message>
        <source>The part of Tropa that plays sound is not installed. Everything else works without it; its place is the folder “parts” beside the program</source>
        <translation>Часть программы, которая играет звук, не установлена. Всё остальное работает без неё; её место — папка «parts» рядом с программой</translation>
    </message>
    <message>
        <source>The recording “%1” is not where it was</source>
        <translation>Записи «%1» нет на прежнем месте</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read</source>
        <translation>Запись «%1» не читается</translation>
    </message>
    <message>
        <source>“%1” is not a recording Tropa can play: WAV, MP3, Ogg, FLAC, M4A and their like are</source>
        <translation>«%1» — не запись, которую можно проиграть: подходят WAV, MP3, Ogg, FLAC, M4A и подобные</translation>
    </message>
    <message>
        <source>Recording of a transcript</source>
        <translation>Запись к расшифровке</translation>
    </message>
    <message>
        <source>New transcript</source>
        <translation>Новая расшифровка</translation>
    </message>
    <message>
        <source>Type a turn</source>
        <translation>Набрать реплику</translation>
    </message>
    <message>
        <source>Time of a turn</source>
        <translation>Время реплики</translation>
    </message>
    <message>
        <source>Copy of a map</source>
        <translation>Копия карты</translation>
    </message>
    <message>
        <source>Removal of the map “%1”</source>
        <translation>Удаление карты «%1»</translation>
    </message>
    <message>
        <source>Properties of a map</source>
        <translation>Свойства карты</translation>
    </message>
    <message>
        <source>Removal of a stage</source>
        <translation>Удаление стадии</translation>
    </message>
    <message>
        <source>New sticky note</source>
        <translation>Новый стикер</translation>
    </message>
    <message>
        <source>Place of a sticky note</source>
        <translation>Место стикера</translation>
    </message>
    <message>
        <source>Text of a sticky note</source>
        <translation>Текст стикера</translation>
    </message>
    <message>
        <source>Removal of a sticky note</source>
        <translation>Удаление стикера</translation>
    </message>
    <message>
        <source>Map inside a step</source>
        <translation>Карта внутри шага</translation>
    </message>
    <message>
        <source>Colour of a sticky note</source>
        <translation>Цвет стикера</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation>Обсуждение открыто снова</translation>
    </message>
    <message>
        <source>Comment settled</source>
        <translation>Обсуждение закрыто</translation>
    </message>
    <message>
        <source>Removal of comments</source>
        <translation>Удаление обсуждения</translation>
    </message>
    <message numerus="yes">
        <source>%n sticky notes have no place in this kind of file and were left out</source>
        <translation>
            <numerusform>%n стикер не попал в файл: в файлах этого вида ему нет места</numerusform>
            <numerusform>%n стикера не попали в файл: в файлах этого вида им нет места</numerusform>
            <numerusform>%n стикеров не попали в файл: в файлах этого вида им нет места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2, distinguishable</source>
        <translation>%1 к волне %2, различимо</translation>
    </message>
    <message>
        <source>%1 since %2, not distinguishable</source>
        <translation>%1 к волне %2, не различимо</translation>
    </message>
    <message>
        <source>curve: measured</source>
        <translation>кривая: измерено</translation>
    </message>
    <message>
        <source>curve: supposed</source>
        <translation>кривая: предположение</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>интервал 95 %</translation>
    </message>
    <message>
        <source>Through the history: %1</source>
        <translation>По журналу: %1</translation>
    </message>
    <message>
        <source>There is no room on the disk to prepare the recording</source>
        <translation>На диске нет места, чтобы подготовить запись</translation>
    </message>
    <message>
        <source>The recording cannot be decoded: the system has no decoder for its format, or it is damaged</source>
        <translation>Запись не удалось раскодировать: в системе нет декодера для этого формата или файл повреждён</translation>
    </message>
    <message>
        <source>This computer has no sound output</source>
        <translation>На этом компьютере нет вывода звука</translation>
    </message>
    <message>
        <source>The sound output of this computer does not take the recording</source>
        <translation>Звуковое устройство этого компьютера не принимает запись</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n conflict(s) have no choice. Say --prefer ours, theirs or both, or --choose KEY=… for each</source>
        <translation>
            <numerusform>Ничего не записано: для %n конфликта нет выбора. Укажите --prefer ours, theirs или both либо --choose КЛЮЧ=… для каждого</numerusform>
            <numerusform>Ничего не записано: для %n конфликтов нет выбора. Укажите --prefer ours, theirs или both либо --choose КЛЮЧ=… для каждого</numerusform>
            <numerusform>Ничего не записано: для %n конфликтов нет выбора. Укажите --prefer ours, theirs или both либо --choose КЛЮЧ=… для каждого</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than two coders have coded something</source>
        <translation>Кодировали меньше двух кодировщиков</translation>
    </message>
    <message>
        <source>The coder %1 is named twice</source>
        <translation>Кодировщик %1 назван дважды</translation>
    </message>
    <message>
        <source>%1 was made from the codings of the others and agrees with them for that reason</source>
        <translation>«%1» составлен из кодирований остальных и согласен с ними по этой причине</translation>
    </message>
    <message>
        <source>    units    of all percent    Cohen   Fleiss    alpha unitizing  code</source>
        <translation>   единиц  у всех  процент     Коэн   Флейсс    альфа  разметки  код</translation>
    </message>
    <message>
        <source>Fleiss and unitizing rest on the units that all coders have judged (of all), the rest on those of two coders or more</source>
        <translation>Каппа Флейсса и альфа разметки стоят на единицах, которые оценили все кодировщики («у всех»), остальное — на единицах двух кодировщиков или больше</translation>
    </message>
    <message>
        <source>Name the map: --map TITLE. There are: %1</source>
        <translation>Назовите карту: --map НАЗВАНИЕ. Есть: %1</translation>
    </message>
    <message>
        <source>Two coders or more; without it, all but the consensus</source>
        <translation>Двое кодировщиков или больше; без параметра — все, кроме консенсуса</translation>
    </message>
    <message>
        <source>A json file keeps what cells are bound to, not their numbers: --where has nothing to narrow in it</source>
        <translation>Файл json хранит, к чему привязаны ячейки, а не их числа: --where нечего в нём сужать</translation>
    </message>
    <message>
        <source>--where narrows map export and map deviation only</source>
        <translation>--where сужает только map export и map deviation</translation>
    </message>
    <message>
        <source>Shows the sticky notes too</source>
        <translation>Показывает и стикеры</translation>
    </message>
    <message>
        <source>Settled comments too</source>
        <translation>И закрытые обсуждения</translation>
    </message>
    <message>
        <source>--n is how many answers a group has, 1 or more</source>
        <translation>--n — сколько ответов в группе, 1 или больше</translation>
    </message>
    <message>
        <source>Name a calculator</source>
        <translation>Назовите калькулятор</translation>
    </message>
    <message>
        <source>--%1 is a confidence such as 0.95, or 95%, not “%2”</source>
        <translation>--%1 — доверительная вероятность, например 0,95 или 95%, а не «%2»</translation>
    </message>
    <message>
        <source>--%1 is a number above 0 and at most %2, not “%3”</source>
        <translation>--%1 — число больше 0 и не больше %2, а не «%3»</translation>
    </message>
    <message>
        <source>--%1 is a rate such as 0.05, or 5%, not “%2”</source>
        <translation>--%1 — ставка, например 0,05 или 5%, а не «%2»</translation>
    </message>
    <message>
        <source>--%1 is a share from 0 to 1, such as 0.05, or 5%, not “%2”</source>
        <translation>--%1 — доля от 0 до 1, например 0,05 или 5%, а не «%2»</translation>
    </message>
    <message>
        <source>loyalty index, recommendation</source>
        <translation>индекс лояльности, рекомендация</translation>
    </message>
    <message>
        <source>satisfaction, top boxes</source>
        <translation>удовлетворённость, верхние баллы</translation>
    </message>
    <message>
        <source>effort, ease</source>
        <translation>индекс усилий, лёгкость</translation>
    </message>
    <message>
        <source>satisfaction, mean mark</source>
        <translation>удовлетворённость, средний балл</translation>
    </message>
    <message>
        <source>mystery patient, check</source>
        <translation>тайный пациент, проверка</translation>
    </message>
    <message>
        <source>churn, loss, attrition</source>
        <translation>отток, потеря, уход</translation>
    </message>
    <message>
        <source>repeat visits, return</source>
        <translation>повторные визиты, возврат</translation>
    </message>
    <message>
        <source>return, reminder, won back</source>
        <translation>возврат, напоминание, возвращён</translation>
    </message>
    <message>
        <source>retention, cohort</source>
        <translation>удержание, когорта</translation>
    </message>
    <message>
        <source>lifetime value</source>
        <translation>LTV, пожизненная ценность</translation>
    </message>
    <message>
        <source>return on acquisition, acquisition cost, CAC</source>
        <translation>ROI, CAC, стоимость привлечения</translation>
    </message>
    <message>
        <source>conversion, booking, phone</source>
        <translation>конверсия, запись, телефон</translation>
    </message>
    <message>
        <source>reasons for not booking, lost calls</source>
        <translation>причины незаписи, потерянные звонки</translation>
    </message>
    <message>
        <source>stars, mean rating</source>
        <translation>звёзды, средний рейтинг</translation>
    </message>
    <message>
        <source>funnel, conversion</source>
        <translation>воронка, конверсия</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Notes on a map</source>
        <translation>Заметки на карте</translation>
    </message>
    <message>
        <source>The share of those who answer lies above 0 and up to 100 %</source>
        <translation>Доля тех, кто отвечает, — больше 0 и не больше 100 %</translation>
    </message>
    <message>
        <source>Counting the patients of each clinic</source>
        <translation>Считаем пациентов каждой клиники</translation>
    </message>
    <message>
        <source>--strata is NAME=SIZE,NAME=SIZE with whole sizes; found %1</source>
        <translation>--strata пишется ИМЯ=РАЗМЕР,ИМЯ=РАЗМЕР с целыми размерами; получено %1</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>people</source>
        <translation>людей</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответов</translation>
    </message>
    <message>
        <source>clinics with their patients: the answers are divided in proportion</source>
        <translation>клиники с числом пациентов: ответы делятся пропорционально</translation>
    </message>
    <message>
        <source>%1 is −2, %2 is 0, %3 is +2</source>
        <translation>%1 — это −2, %2 — 0, %3 — +2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a curve</source>
        <translation>«%1» — не кривая</translation>
    </message>
    <message>
        <source>A curve cannot be computed from %1: it takes metrics that are asked at a touchpoint and have a scale</source>
        <translation>Кривую нельзя считать по %1: ей нужны показатели, которые есть у точки контакта и у которых есть шкала</translation>
    </message>
    <message>
        <source>The weight of %1 lies above 0 and up to 100</source>
        <translation>Вес %1 — больше 0 и не больше 100</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 указан дважды</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is computed from</source>
        <translation>Из чего складывается «%1»</translation>
    </message>
    <message>
        <source>What a curve is computed from; none: typed points alone</source>
        <translation>Из чего складывается кривая; none — только вписанные точки</translation>
    </message>
    <message>
        <source>Only the curve of this name</source>
        <translation>Только кривая с этим названием</translation>
    </message>
    <message>
        <source>--weights is METRIC=WEIGHT,METRIC=WEIGHT; found %1</source>
        <translation>--weights пишется ПОКАЗАТЕЛЬ=ВЕС,ПОКАЗАТЕЛЬ=ВЕС; получено %1</translation>
    </message>
    <message numerus="yes">
        <source>--weights sets one curve, and %n curves are meant: say --map and --lane</source>
        <translation>
            <numerusform>--weights задаёт одну кривую, а подходит %n кривая: укажите --map и --lane</numerusform>
            <numerusform>--weights задаёт одну кривую, а подходят %n кривые: укажите --map и --lane</numerusform>
            <numerusform>--weights задаёт одну кривую, а подходит %n кривых: укажите --map и --lane</numerusform>
        </translation>
    </message>
    <message>
        <source>It cost money and brought nobody</source>
        <translation>Деньги потрачены, а не пришёл никто</translation>
    </message>
    <message>
        <source>Mean per patient of amounts less costs of visits in the period, less the acquisition costs of the channel per patient. Clinic, doctor and service are those of the patient&apos;s first visit in the period. Costs of channels are known for channels only: split or narrowed by anything else, nothing is taken off for acquisition; of a month of costs that lies partly in the period its days there count. The future is not predicted.</source>
        <translation>Среднее на пациента: суммы минус затраты визитов периода, минус стоимость привлечения канала на пациента. Клиника, врач и услуга — первого визита пациента в периоде. Затраты известны только по каналам: при другом разрезе или отборе привлечение не вычитается; из месяца затрат, который попал в период частью, берутся его дни. Будущее не предсказывается.</translation>
    </message>
    <message>
        <source>(Margin of the visits of the channel&apos;s patients less the channel&apos;s costs) / the channel&apos;s costs, in the period; of a month of costs that lies partly in it its days there count. A patient&apos;s channel is the one in the patient table, else that of the first visit. The interval takes costs as fixed and patients as drawn.</source>
        <translation>(Маржа визитов пациентов канала минус затраты на канал) / затраты на канал за период; из месяца затрат, который попал в период частью, берутся его дни. Канал пациента — из таблицы пациентов, иначе канал первого визита. В интервале затраты считаются постоянными, а пациенты — выборкой.</translation>
    </message>
    <message>
        <source>An interval of a mean needs values that differ</source>
        <translation>Для интервала среднего нужны разные значения</translation>
    </message>
    <message>
        <source>what it measures is not said, so it enters neither CSAT nor CES</source>
        <translation>что измеряет, не сказано, поэтому не входит ни в CSAT, ни в CES</translation>
    </message>
    <message>
        <source>A critical item under half its maximum is only shown; the score stays</source>
        <translation>Критический пункт меньше половины наибольшего балла только показывается; балл проверки не меняется</translation>
    </message>
    <message>
        <source>A critical item under half its maximum: its section counts 0</source>
        <translation>Критический пункт меньше половины наибольшего балла: его раздел считается за 0</translation>
    </message>
    <message>
        <source>A critical item under half its maximum: the whole visit counts 0</source>
        <translation>Критический пункт меньше половины наибольшего балла: вся проверка считается за 0</translation>
    </message>
    <message>
        <source>A critical item under half its maximum: the whole visit counts at most %1</source>
        <translation>Критический пункт меньше половины наибольшего балла: вся проверка — не больше %1</translation>
    </message>
    <message>
        <source>A weight is a number from 0</source>
        <translation>Вес — число от 0</translation>
    </message>
    <message>
        <source>The highest mark is a number above 0, at most 1000</source>
        <translation>Наибольший балл — число больше 0 и не больше 1000</translation>
    </message>
    <message>
        <source>A cap goes from 0 to 100 percent</source>
        <translation>Предел — от 0 до 100 процентов</translation>
    </message>
    <message>
        <source>“%1” takes marks from 0 to %2</source>
        <translation>«%1»: баллы от 0 до %2</translation>
    </message>
    <message>
        <source>Coding %2–%3: the file has no source number %1</source>
        <translation>Код на местах %2–%3: источника с номером %1 в файле нет</translation>
    </message>
    <message>
        <source>%1, coding %2–%3: the source has no words</source>
        <translation>%1, код на местах %2–%3: в источнике нет слов</translation>
    </message>
    <message>
        <source>%1, coding %2–%3: its code is not in the file</source>
        <translation>%1, места %2–%3: самого кода в файле нет</translation>
    </message>
    <message>
        <source>%1, coding %2–%3: it ends before it begins</source>
        <translation>%1, код на местах %2–%3: конец стоит раньше начала</translation>
    </message>
    <message>
        <source>%1, coding %2–%3: it lies past the end of the text</source>
        <translation>%1, код на местах %2–%3: лежит за концом текста</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) did not stand on their words and were moved to them: the program had counted their places in another way</source>
        <translation>
            <numerusform>%n код стоял не на своих словах и перенесён к ним: программа считала места иначе</numerusform>
            <numerusform>%n кода стояли не на своих словах и перенесены к ним: программа считала места иначе</numerusform>
            <numerusform>%n кодов стояли не на своих словах и перенесены к ним: программа считала места иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stand where the file puts them, but other words stand there now than when they were made</source>
        <translation>
            <numerusform>%n код стоит там, где указывает файл, но слова там сейчас другие, чем при кодировании</numerusform>
            <numerusform>%n кода стоят там, где указывает файл, но слова там сейчас другие, чем при кодировании</numerusform>
            <numerusform>%n кодов стоят там, где указывает файл, но слова там сейчас другие, чем при кодировании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have no place and were left out; each is named below</source>
        <translation>
            <numerusform>%n код не имеет места и пропущен; он назван ниже</numerusform>
            <numerusform>%n кода не имеют места и пропущены; каждый назван ниже</numerusform>
            <numerusform>%n кодов не имеют места и пропущены; каждый назван ниже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes by respondent</source>
        <translation>Коды по респондентам</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1, проценты</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>С кодом</translation>
    </message>
    <message>
        <source>Its segments</source>
        <translation>Его сегменты</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Жаккар</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>This copy was merged here before: only what both sides have changed since then is asked about</source>
        <translation>Эту копию здесь уже сливали: вопросы только о том, что с тех пор изменили обе стороны</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lack a whole number for where they begin or end and were left out</source>
        <translation>
            <numerusform>%n кодирование без целого числа начала или конца не взято</numerusform>
            <numerusform>%n кодирования без целого числа начала или конца не взяты</numerusform>
            <numerusform>%n кодирований без целого числа начала или конца не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) begin before the beginning of their text and were left out</source>
        <translation>
            <numerusform>%n кодирование начинается до начала текста и не взято</numerusform>
            <numerusform>%n кодирования начинаются до начала текста и не взяты</numerusform>
            <numerusform>%n кодирований начинаются до начала текста и не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) without a name came in as &quot;?&quot;</source>
        <translation>
            <numerusform>%n код без имени назван «?»</numerusform>
            <numerusform>%n кода без имени названы «?»</numerusform>
            <numerusform>%n кодов без имени названы «?»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a packed page cannot be unpacked; save the drawing again with “Compressed” off</source>
        <translation>%1: сжатая страница не распаковывается; сохраните рисунок ещё раз, сняв отметку «Сжатый» (Compressed)</translation>
    </message>
    <message>
        <source>%1=100: all are 20xx; %1=30: 00–29 are 20xx, 30–99 are 19xx; %1=0: all are 19xx</source>
        <translation>%1=100: все — 20xx; %1=30: 00–29 — 20xx, 30–99 — 19xx; %1=0: все — 19xx</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>год от %1 до %2</translation>
    </message>
    <message>
        <source>a number of at most %1 digits, such as 1234.50</source>
        <translation>число не длиннее %1 цифр, например 1234,50</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2 (%3).</source>
        <translation>%1 повреждён в строке %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is damaged: %2, line %3 (%4).</source>
        <translation>%1 повреждён: %2, строка %3 (%4).</translation>
    </message>
    <message>
        <source>%1 is a damaged archive (%2).</source>
        <translation>%1 — повреждённый архив (%2).</translation>
    </message>
    <message>
        <source>%1 is a damaged archive.</source>
        <translation>%1 — повреждённый архив.</translation>
    </message>
    <message>
        <source>Two segments stand together where they have words in common</source>
        <translation>Два сегмента стоят вместе, если у них есть общие слова</translation>
    </message>
    <message>
        <source>Two segments stand together where both have words of one turn; a transcript without turns is one turn</source>
        <translation>Два сегмента стоят вместе, если в обоих есть слова одной реплики; расшифровка без реплик считается одной репликой</translation>
    </message>
    <message numerus="yes">
        <source>Two segments stand together where they are at most %n turn(s) apart</source>
        <translation>
            <numerusform>Два сегмента стоят вместе, если от одного до другого не больше %n реплики</numerusform>
            <numerusform>Два сегмента стоят вместе, если от одного до другого не больше %n реплик</numerusform>
            <numerusform>Два сегмента стоят вместе, если от одного до другого не больше %n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two segments stand together where at most %n word(s) lie between them</source>
        <translation>
            <numerusform>Два сегмента стоят вместе, если между ними не больше %n слова</numerusform>
            <numerusform>Два сегмента стоят вместе, если между ними не больше %n слов</numerusform>
            <numerusform>Два сегмента стоят вместе, если между ними не больше %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two segments stand together where at most %n character(s) lie between them</source>
        <translation>
            <numerusform>Два сегмента стоят вместе, если между ними не больше %n знака</numerusform>
            <numerusform>Два сегмента стоят вместе, если между ними не больше %n знаков</numerusform>
            <numerusform>Два сегмента стоят вместе, если между ними не больше %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Jaccard = m / (n₁ + n₂ − m): n₁ and n₂ are the segments of the two codes, m is the mean of those of the first that stand with the second and of the second with the first; from 0 to 1</source>
        <translation>Жаккар = m / (n₁ + n₂ − m): n₁ и n₂ — сегменты двух кодов, m — среднее из числа сегментов первого, стоящих со вторым, и второго, стоящих с первым; от 0 до 1</translation>
    </message>
    <message>
        <source>Lift = pairs ÷ pairs expected from how many pairs with other codes each of the two has; 1 is as expected. With few pairs both say little</source>
        <translation>Лифт = пары ÷ пары, ожидаемые по тому, сколько пар с другими кодами у каждого из двух; 1 — как ожидалось. Когда пар мало, оба числа мало о чём говорят</translation>
    </message>
    <message>
        <source>n = %1, told apart by %2 features. p: how often codes dealt out at random (%3 times) give silhouettes as wide; at least %4. Stability: how much of a cluster comes back in %5 draws of four fifths</source>
        <translation>n = %1, признаков %2. p: как часто коды, розданные случайно (раз: %3), дают такие же широкие силуэты; меньше %4 быть не может. Устойчивость: какая часть кластера повторяется, если взять четыре пятых (раз: %5)</translation>
    </message>
    <message>
        <source>The clusters were made of the features listed, so their differences say what the clusters are, not that they exist</source>
        <translation>Кластеры построены по этим же признакам, поэтому их различия говорят, каковы кластеры, а не то, что они есть</translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided, corrected over %n code(s) by Holm: the chance of any false find</source>
        <translation>
            <numerusform>p двустороннее, с поправкой Холма на %n код: вероятность хотя бы одной ложной находки</numerusform>
            <numerusform>p двустороннее, с поправкой Холма на %n кода: вероятность хотя бы одной ложной находки</numerusform>
            <numerusform>p двустороннее, с поправкой Холма на %n кодов: вероятность хотя бы одной ложной находки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided, corrected over %n code(s) by Bonferroni: the chance of any false find</source>
        <translation>
            <numerusform>p двустороннее, с поправкой Бонферрони на %n код: вероятность хотя бы одной ложной находки</numerusform>
            <numerusform>p двустороннее, с поправкой Бонферрони на %n кода: вероятность хотя бы одной ложной находки</numerusform>
            <numerusform>p двустороннее, с поправкой Бонферрони на %n кодов: вероятность хотя бы одной ложной находки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided, corrected over %n code(s) by Benjamini and Hochberg: the share of false finds among those that are told apart</source>
        <translation>
            <numerusform>p двустороннее, с поправкой Бенджамини и Хохберга на %n код: доля ложных находок среди различимых</numerusform>
            <numerusform>p двустороннее, с поправкой Бенджамини и Хохберга на %n кода: доля ложных находок среди различимых</numerusform>
            <numerusform>p двустороннее, с поправкой Бенджамини и Хохберга на %n кодов: доля ложных находок среди различимых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided and not corrected, though %n code(s) are tested at once</source>
        <translation>
            <numerusform>p двустороннее и без поправки; проверен сразу %n код</numerusform>
            <numerusform>p двустороннее и без поправки, хотя проверены сразу %n кода</numerusform>
            <numerusform>p двустороннее и без поправки, хотя проверено сразу %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 segments counted in the rows; a segment of a subcode counts in each row above it. A share is of the group&apos;s segments in all rows</source>
        <translation>n = %1: сегменты, посчитанные в строках; сегмент подкода считается в каждой строке над ним. Доля — от сегментов группы во всех строках</translation>
    </message>
    <message>
        <source>n = %1. A share is of all respondents of the group who have a transcript here, spoken of or not; a residual above zero: more often than in the other groups</source>
        <translation>n = %1. Доля — от всех респондентов группы с расшифровкой, говорят они об этом или нет; остаток больше нуля: чаще, чем в других группах</translation>
    </message>
    <message>
        <source>n = %1 interviews by date, those without one last, those with nothing coded among them. The band is the middle 95% of shuffled orders of these very interviews, not a forecast for the next ones</source>
        <translation>n = %1: интервью по дате, без даты — последними, в том числе те, где ничего не закодировано. Полоса — средние 95 % перемешанных порядков этих же интервью, а не прогноз для следующих</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passage(s) marked as deleted were left out</source>
        <translation>
            <numerusform>%1: пропущено %n место, помеченное как удалённое</numerusform>
            <numerusform>%1: пропущено %n места, помеченных как удалённые</numerusform>
            <numerusform>%1: пропущено %n мест, помеченных как удалённые</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcript has changed since the words were found; look for them again</source>
        <translation>Расшифровка изменилась с тех пор, как слова были найдены; найдите их снова</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Share of characters</source>
        <translation>Доля знаков</translation>
    </message>
    <message>
        <source>Share of words</source>
        <translation>Доля слов</translation>
    </message>
    <message>
        <source>Mean valence</source>
        <translation>Средняя валентность</translation>
    </message>
    <message>
        <source>Coded stretches; a branch counts a stretch once, however many of its codes or coders mark these very words</source>
        <translation>Закодированные отрывки; ветвь считает отрывок один раз, сколько бы её кодов или кодировщиков ни отметили эти же слова</translation>
    </message>
    <message>
        <source>Characters the respondent says inside coded stretches, each counted once in a branch</source>
        <translation>Знаки слов респондента внутри закодированных отрывков, в ветви каждый один раз</translation>
    </message>
    <message>
        <source>Characters inside coded stretches, each once, of all the respondent says; rows may add up to more than 100%</source>
        <translation>Знаки внутри закодированных отрывков, каждый один раз, от всего, что говорит респондент; строки вместе могут дать больше 100 %</translation>
    </message>
    <message>
        <source>Words that begin inside coded stretches, each counted once in a branch</source>
        <translation>Слова, которые начинаются внутри закодированных отрывков, в ветви каждое один раз</translation>
    </message>
    <message>
        <source>Words inside coded stretches, each once, of all the respondent says; rows may add up to more than 100%</source>
        <translation>Слова внутри закодированных отрывков, каждое один раз, от всего, что говорит респондент; строки вместе могут дать больше 100 %</translation>
    </message>
    <message>
        <source>Mean of the valence given, −2 to +2; codings without one are left out, n is how many have one. A dash: nobody gave any</source>
        <translation>Среднее поставленной валентности, от −2 до +2; кодировки без неё не считаются, n — у скольких она есть. Прочерк: её никто не ставил</translation>
    </message>
    <message>
        <source>%1 is a list; a map is one JSON object, between { and }</source>
        <translation>%1 — список; карта — один объект JSON, в скобках { и }</translation>
    </message>
    <message>
        <source>%1: “%2” must be true or false</source>
        <translation>%1: «%2» — только true или false</translation>
    </message>
    <message>
        <source>part of the step before it</source>
        <translation>часть предыдущего шага</translation>
    </message>
    <message>
        <source>Computed numbers were changed in the table and stay as they are computed: %1, and others (%2 in all)</source>
        <translation>В таблице изменены вычисленные числа; на карте они остаются вычисленными: %1 и другие (всего %2)</translation>
    </message>
    <message>
        <source>Computed numbers were changed in the table and stay as they are computed: %1</source>
        <translation>В таблице изменены вычисленные числа; на карте они остаются вычисленными: %1</translation>
    </message>
    <message>
        <source>“%1” was read as a new map: stages %2, steps %3, lanes %4, cards %5</source>
        <translation>«%1» прочитана как новая карта: стадий %2, шагов %3, дорожек %4, карточек %5</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of the curve are not from −2 to 2 and were left out</source>
        <translation>
            <numerusform>%n число кривой не между −2 и 2 и пропущено</numerusform>
            <numerusform>%n числа кривой не между −2 и 2 и пропущены</numerusform>
            <numerusform>%n чисел кривой не между −2 и 2 и пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the first named lane were left out</source>
        <translation>
            <numerusform>%n строка над первой названной дорожкой пропущена</numerusform>
            <numerusform>%n строки над первой названной дорожкой пропущены</numerusform>
            <numerusform>%n строк над первой названной дорожкой пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a matrix our export made nor a table of a map: the first row, or the first two, should name stages and steps, the first column lanes</source>
        <translation>%1 – ни матрица из нашего экспорта, ни таблица карты: в первой строке (или двух первых) должны стоять стадии и шаги, в первом столбце – дорожки</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>A target or a benchmark is a number</source>
        <translation>Цель и ориентир рынка — числа</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; %4 is outside</source>
        <translation>%1: от %2 до %3; %4 — вне этих границ</translation>
    </message>
    <message>
        <source>%1 cannot be below 0</source>
        <translation>%1: ниже 0 не бывает</translation>
    </message>
    <message>
        <source>Higher is better for %1: the alarm lies below the target</source>
        <translation>%1: чем больше, тем лучше, поэтому тревога лежит ниже цели</translation>
    </message>
    <message>
        <source>Lower is better for %1: the alarm lies above the target</source>
        <translation>%1: чем меньше, тем лучше, поэтому тревога лежит выше цели</translation>
    </message>
    <message>
        <source>%1 has no better side and so no alarm</source>
        <translation>У показателя «%1» нет лучшей стороны, поэтому нет и тревоги</translation>
    </message>
    <message>
        <source>A benchmark needs its source: who measured it, where it stands</source>
        <translation>Ориентиру рынка нужен источник: кто измерил, где опубликовано</translation>
    </message>
    <message>
        <source>A benchmark needs its date: 2025, 2025-06 or 2025-06-30</source>
        <translation>Ориентиру рынка нужна дата: 2025, 2025-06 или 2025-06-30</translation>
    </message>
    <message>
        <source>n of a benchmark is a whole number from 1</source>
        <translation>n ориентира рынка — целое число от 1</translation>
    </message>
    <message>
        <source>The rules of evidence are whole numbers from 1</source>
        <translation>Правила опоры — целые числа от 1</translation>
    </message>
    <message>
        <source>benchmark %1 (%2)</source>
        <translation>ориентир рынка %1 (%2)</translation>
    </message>
    <message>
        <source>above %1 a cell of a map turns bad</source>
        <translation>выше %1 ячейка карты становится плохой</translation>
    </message>
    <message>
        <source>below %1 a cell of a map turns bad</source>
        <translation>ниже %1 ячейка карты становится плохой</translation>
    </message>
    <message>
        <source>%1 was removed or renamed while it was open; nothing more is written. In the window, save a copy to keep your work; a command can be given again once the file is back in its place</source>
        <translation>Файл %1 удалён или переименован, пока был открыт; больше ничего не записывается. В окне сохраните копию, чтобы не потерять работу; команду можно повторить, когда файл вернётся на место</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open; nothing more is written. In the window, save a copy to keep your work; a command can be given again, to the file that is there now</source>
        <translation>Файл %1 заменён другим, пока был открыт; больше ничего не записывается. В окне сохраните копию, чтобы не потерять работу; команду можно повторить с файлом, который теперь на его месте</translation>
    </message>
    <message>
        <source>Setting codes against respondents</source>
        <translation>Коды сопоставляются с респондентами</translation>
    </message>
    <message>
        <source>Nothing is coded here: widen the filter, or code a transcript</source>
        <translation>Здесь ничего не закодировано: расширьте фильтр или закодируйте расшифровку</translation>
    </message>
    <message>
        <source>Looking for codes that stand together</source>
        <translation>Ищутся коды, которые стоят вместе</translation>
    </message>
    <message>
        <source>No codes stand together here by this rule</source>
        <translation>По этому правилу здесь никакие коды не стоят вместе</translation>
    </message>
    <message>
        <source>Scoring of “%1”</source>
        <translation>Оценивание пункта «%1»</translation>
    </message>
    <message>
        <source>Mark of “%1”</source>
        <translation>Балл пункта «%1»</translation>
    </message>
    <message>
        <source>What a failed critical item does</source>
        <translation>Что делает проваленный критический пункт</translation>
    </message>
    <message>
        <source>Weight of the section “%1”</source>
        <translation>Вес раздела «%1»</translation>
    </message>
    <message>
        <source>Reviews without a topic</source>
        <translation>Отзывы без темы</translation>
    </message>
    <message>
        <source>Topic of reviews: %1</source>
        <translation>Тема отзывов: %1</translation>
    </message>
    <message>
        <source>Transcript “%1”</source>
        <translation>Расшифровка «%1»</translation>
    </message>
    <message>
        <source>Remove the transcript “%1”</source>
        <translation>Убрать расшифровку «%1»</translation>
    </message>
    <message>
        <source>New substep</source>
        <translation>Новый подшаг</translation>
    </message>
    <message>
        <source>Step made part of the step before</source>
        <translation>Шаг стал частью предыдущего</translation>
    </message>
    <message>
        <source>Substep made a step</source>
        <translation>Подшаг стал шагом</translation>
    </message>
    <message>
        <source>For whom a lane is</source>
        <translation>Для кого дорожка</translation>
    </message>
    <message>
        <source>Size of a card</source>
        <translation>Размер карточки</translation>
    </message>
    <message>
        <source>Map inside a stage</source>
        <translation>Карта внутри стадии</translation>
    </message>
    <message>
        <source>Correction of a comment</source>
        <translation>Правка комментария</translation>
    </message>
    <message>
        <source>A comment is taken back</source>
        <translation>Комментарий взят назад</translation>
    </message>
    <message>
        <source>Name of a version: %1</source>
        <translation>Название версии: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n threads of comments have no place in this kind of file and were left out</source>
        <translation>
            <numerusform>%n обсуждение не помещается в файл такого вида и пропущено</numerusform>
            <numerusform>%n обсуждения не помещаются в файл такого вида и пропущены</numerusform>
            <numerusform>%n обсуждений не помещаются в файл такого вида и пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2×%3</source>
        <translation>%1 из %2×%3</translation>
    </message>
    <message>
        <source>Type the number others have</source>
        <translation>Наберите, сколько у других</translation>
    </message>
    <message>
        <source>The benchmark is no number</source>
        <translation>Ориентир — не число</translation>
    </message>
    <message>
        <source>Benchmark of %1</source>
        <translation>Ориентир рынка: %1</translation>
    </message>
    <message>
        <source>Remove the benchmark of %1</source>
        <translation>Убрать ориентир рынка: %1</translation>
    </message>
    <message>
        <source>Rules of evidence</source>
        <translation>Правила опоры</translation>
    </message>
    <message>
        <source>Type the number the team wants to reach</source>
        <translation>Наберите число, которого хочет команда</translation>
    </message>
    <message>
        <source>The target is no number</source>
        <translation>Цель — не число</translation>
    </message>
    <message>
        <source>The alarm is no number</source>
        <translation>Тревога — не число</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>Remove the target of %1</source>
        <translation>Убрать цель: %1</translation>
    </message>
    <message>
        <source>The period begins (%1) after its end (%2)</source>
        <translation>Начало периода (%1) позже его конца (%2)</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» — не число</translation>
    </message>
    <message>
        <source>The project has no checklist</source>
        <translation>В проекте нет чек-листа</translation>
    </message>
    <message>
        <source>Say which checklist with --checklist NAME</source>
        <translation>Скажите, какой чек-лист: --checklist NAME</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”</source>
        <translation>В чек-листе нет пункта «%1»</translation>
    </message>
    <message>
        <source>A rule is flag, zero-section, zero-total or cap, not “%1”</source>
        <translation>Правило — flag, zero-section, zero-total или cap, а не «%1»</translation>
    </message>
    <message>
        <source>The checklist has no section “%1”</source>
        <translation>В чек-листе нет раздела «%1»</translation>
    </message>
    <message>
        <source>--critical takes yes or no, not “%1”</source>
        <translation>--critical принимает yes или no, а не «%1»</translation>
    </message>
    <message>
        <source>Say what changes: --weight, --maximum or --critical</source>
        <translation>Скажите, что меняется: --weight, --maximum или --critical</translation>
    </message>
    <message>
        <source>There is no mystery visit “%1”</source>
        <translation>Нет проверки «%1»</translation>
    </message>
    <message>
        <source>Visit “%1” has no mark of “%2”</source>
        <translation>В проверке «%1» нет балла за «%2»</translation>
    </message>
    <message>
        <source>Weight of a section</source>
        <translation>Вес раздела</translation>
    </message>
    <message>
        <source>Scoring of an item</source>
        <translation>Оценивание пункта</translation>
    </message>
    <message>
        <source>Mark of a visit</source>
        <translation>Балл проверки</translation>
    </message>
    <message>
        <source>After P comes rule, section, item or mark, not “%1”</source>
        <translation>После P идёт rule, section, item или mark, а не «%1»</translation>
    </message>
    <message>
        <source>Words are missing after “%1”</source>
        <translation>После «%1» не хватает слов</translation>
    </message>
    <message>
        <source>how mystery visits are scored: shows it, changes it, corrects a mark</source>
        <translation>как оцениваются проверки: показывает, меняет, исправляет балл</translation>
    </message>
    <message>
        <source>Which one, where there are several</source>
        <translation>Какой из нескольких</translation>
    </message>
    <message>
        <source>item: what it weighs in its section</source>
        <translation>item: сколько он весит в разделе</translation>
    </message>
    <message>
        <source>item: its highest mark</source>
        <translation>item: его наибольший балл</translation>
    </message>
    <message>
        <source>item: yes or no</source>
        <translation>item: yes или no</translation>
    </message>
    <message>
        <source>Rules: flag, zero-section, zero-total, cap with a percent. A section weight or a mark of na: none of its own, not applicable</source>
        <translation>Правила: flag, zero-section, zero-total, cap с процентом. Вес раздела или балл na: своего нет, не применимо</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) can be undone, not %1</source>
        <translation>
            <numerusform>Отменить можно %n шаг, а не %1</numerusform>
            <numerusform>Отменить можно %n шага, а не %1</numerusform>
            <numerusform>Отменить можно %n шагов, а не %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) can be redone, not %1</source>
        <translation>
            <numerusform>Вернуть можно %n шаг, а не %1</numerusform>
            <numerusform>Вернуть можно %n шага, а не %1</numerusform>
            <numerusform>Вернуть можно %n шагов, а не %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found; nothing is coded</source>
        <translation>Ничего не найдено; ничего не закодировано</translation>
    </message>
    <message>
        <source>All that was found has the code already; nothing new is coded</source>
        <translation>У всего найденного этот код уже есть; нового не закодировано</translation>
    </message>
    <message>
        <source>the interviewer? (asks most)</source>
        <translation>интервьюер? (спрашивает чаще)</translation>
    </message>
    <message>
        <source>Would import codings: %1 of %2; nothing was written</source>
        <translation>Было бы импортировано кодирований: %1 из %2; ничего не записано</translation>
    </message>
    <message>
        <source>Imported codings: %1 of %2</source>
        <translation>Импортировано кодирований: %1 из %2</translation>
    </message>
    <message>
        <source>Would import codes: %1 of %2; nothing was written</source>
        <translation>Было бы импортировано кодов: %1 из %2; ничего не записано</translation>
    </message>
    <message>
        <source>Imported codes: %1 of %2</source>
        <translation>Импортировано кодов: %1 из %2</translation>
    </message>
    <message>
        <source>Would import transcripts: %1 of %2; nothing was written</source>
        <translation>Было бы импортировано расшифровок: %1 из %2; ничего не записано</translation>
    </message>
    <message>
        <source>Imported transcripts: %1 of %2</source>
        <translation>Импортировано расшифровок: %1 из %2</translation>
    </message>
    <message>
        <source>Who asks in the transcripts, as the speaker is called there; again for another</source>
        <translation>Кто спрашивает в расшифровках — как говорящий там подписан; ещё раз для другого</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Чего-то не хватает: %1 %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>info</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>Tiles without heads of stages and lanes of their own</source>
        <translation>Листы без собственных заголовков стадий и дорожек</translation>
    </message>
    <message>
        <source>Writes the comments too (pptx, xlsx, html, drawio)</source>
        <translation>Записывает и комментарии (pptx, xlsx, html, drawio)</translation>
    </message>
    <message>
        <source>PPTX: a slide for each stage after that of the whole map</source>
        <translation>PPTX: после слайда со всей картой – слайд на каждую стадию</translation>
    </message>
    <message>
        <source>%1: from=%2 has no effect; who is lost is told by the end of the period alone</source>
        <translation>%1: from=%2 ни на что не влияет; кто потерян, определяет только конец периода</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>--within and --unit go with --together near</source>
        <translation>--within и --unit нужны только с --together near</translation>
    </message>
    <message>
        <source> pairs  transcr.  Jaccard    lift  codes (segments of each)</source>
        <translation>  пары  расшифр.   Жаккар    лифт  коды (сегменты каждого)</translation>
    </message>
    <message>
        <source>Say what makes the groups: --by WHAT</source>
        <translation>Скажите, по чему группировать: --by ЧТО</translation>
    </message>
    <message>
        <source>A file for the table: csv, xlsx, html, docx</source>
        <translation>Файл для таблицы: csv, xlsx, html, docx</translation>
    </message>
    <message>
        <source>Only what this coder has coded</source>
        <translation>Только то, что закодировал этот кодировщик</translation>
    </message>
    <message>
        <source>counts codes that stand together: on the same words, in a turn, or near</source>
        <translation>считает коды, которые стоят вместе: на одних словах, в одной реплике или рядом</translation>
    </message>
    <message>
        <source>When segments stand together</source>
        <translation>Когда сегменты стоят вместе</translation>
    </message>
    <message>
        <source>With near: how far apart at most (10)</source>
        <translation>С near: на каком расстоянии, не больше (10)</translation>
    </message>
    <message>
        <source>With near: what that is counted in (words)</source>
        <translation>С near: в чём оно считается (слова)</translation>
    </message>
    <message>
        <source>sets codes against respondents: who speaks of what, how much and how well</source>
        <translation>сопоставляет коды с респондентами: кто о чём говорит, сколько и как</translation>
    </message>
    <message>
        <source>A column a group, not a respondent</source>
        <translation>Столбец на группу, а не на респондента</translation>
    </message>
    <message>
        <source>What a cell says</source>
        <translation>Что стоит в клетке</translation>
    </message>
    <message>
        <source>no target from here on</source>
        <translation>с этого места цели нет</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>no benchmark from here on</source>
        <translation>с этого места ориентира нет</translation>
    </message>
    <message>
        <source>Evidence: numbers are pale below n = %1, old after %2 days, coded from %3 respondents</source>
        <translation>Опора: числа бледные при n &lt; %1, устаревают через %2 дней, закодировано от %3 респондентов</translation>
    </message>
    <message>
        <source>“%1” is no day: write 2026-01-31</source>
        <translation>«%1» — не день: пишите 2026-01-31</translation>
    </message>
    <message>
        <source>Say what changes: --least-n, --stale-days or --coded-from</source>
        <translation>Скажите, что меняется: --least-n, --stale-days или --coded-from</translation>
    </message>
    <message>
        <source>After P comes set, remove, benchmark, remove-benchmark or evidence, not “%1”</source>
        <translation>После P идёт set, remove, benchmark, remove-benchmark или evidence, а не «%1»</translation>
    </message>
    <message>
        <source>There is no metric “%1”; metrics --list names them</source>
        <translation>Нет показателя «%1»; все называет metrics --list</translation>
    </message>
    <message>
        <source>%1 has no target</source>
        <translation>У показателя «%1» нет цели</translation>
    </message>
    <message>
        <source>%1 has no benchmark</source>
        <translation>У показателя «%1» нет ориентира рынка</translation>
    </message>
    <message>
        <source>targets, benchmarks and rules of evidence; a change is a new version</source>
        <translation>цели, ориентиры рынка и правила опоры; изменение — новая версия</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>И прежние версии</translation>
    </message>
    <message>
        <source>set: past it a cell of a map turns bad</source>
        <translation>set: за ней ячейка карты становится плохой</translation>
    </message>
    <message>
        <source>set: from this day on; today when not given</source>
        <translation>set: с этого дня; если не дан — с сегодняшнего</translation>
    </message>
    <message>
        <source>Why, where it was agreed</source>
        <translation>Почему, где договорились</translation>
    </message>
    <message>
        <source>benchmark: who measured it</source>
        <translation>benchmark: кто измерил</translation>
    </message>
    <message>
        <source>benchmark: 2025, 2025-06 or 2025-06-30</source>
        <translation>benchmark: 2025, 2025-06 или 2025-06-30</translation>
    </message>
    <message>
        <source>benchmark: how many it rests on</source>
        <translation>benchmark: на скольких он держится</translation>
    </message>
    <message>
        <source>evidence: numbers below this n are pale</source>
        <translation>evidence: числа с меньшим n бледные</translation>
    </message>
    <message>
        <source>evidence: older numbers are not measured</source>
        <translation>evidence: числа старше — не «измерено»</translation>
    </message>
    <message>
        <source>evidence: so many respondents make coded</source>
        <translation>evidence: столько респондентов дают «закодировано»</translation>
    </message>
    <message>
        <source>A value below zero comes after --: targets P set survey.nps -- -5</source>
        <translation>Значение ниже нуля пишется после --: targets P set survey.nps -- -5</translation>
    </message>
    <message>
        <source>There is no transcript “%1”</source>
        <translation>Нет расшифровки «%1»</translation>
    </message>
    <message>
        <source>Several transcripts are called “%1”</source>
        <translation>Название «%1» есть у нескольких расшифровок</translation>
    </message>
    <message>
        <source>Say which transcript: its name comes after P</source>
        <translation>Скажите, какая расшифровка: её название идёт после P</translation>
    </message>
    <message>
        <source>A transcript needs a name</source>
        <translation>Расшифровке нужно название</translation>
    </message>
    <message>
        <source>--remove stands alone</source>
        <translation>--remove не сочетается с другими изменениями</translation>
    </message>
    <message numerus="yes">
        <source>Removed with %n coding(s); undo brings it back</source>
        <translation>
            <numerusform>Убрано с %n сегментом кода; отмена вернёт</numerusform>
            <numerusform>Убрано с %n сегментами кода; отмена вернёт</numerusform>
            <numerusform>Убрано с %n сегментами кода; отмена вернёт</numerusform>
        </translation>
    </message>
    <message>
        <source>lists transcripts, renames one, says whose it is, removes one with its codings</source>
        <translation>перечисляет расшифровки, переименовывает, говорит, чья она, убирает вместе с сегментами кодов</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>Whose it is; one that is new is added, empty: nobody&apos;s</source>
        <translation>Чья она; новый респондент добавляется, пусто — ничья</translation>
    </message>
    <message>
        <source>Remove it with its turns, codings and notes</source>
        <translation>Убрать её с репликами, сегментами кодов и заметками</translation>
    </message>
    <message>
        <source>%1 could not be made one file again when it was closed: the disk is full or cannot be written. Nothing is lost: what was done is kept in %1 and %1-wal together, so keep both in one place. Make room and open the project once more.</source>
        <translation>%1 не удалось при закрытии снова сделать одним файлом: диск полон или недоступен для записи. Ничего не потеряно: сделанное хранится в %1 и %1-wal вместе, держите их рядом. Освободите место и откройте проект ещё раз.</translation>
    </message>
    <message>
        <source>Segment of patients</source>
        <translation>Сегмент пациентов</translation>
    </message>
    <message>
        <source>No segment of patients has a rule yet: define one on the page Patients</source>
        <translation>Ни у одного сегмента пациентов ещё нет правила: задайте его на странице «Пациенты»</translation>
    </message>
    <message>
        <source>No respondent here is linked to a patient of the visit base: import respondents with a patient&apos;s number or phone</source>
        <translation>Ни один респондент здесь не связан с пациентом из базы визитов: загрузите респондентов с номером пациента или телефоном</translation>
    </message>
    <message>
        <source>in no segment</source>
        <translation>ни в одном сегменте</translation>
    </message>
    <message>
        <source>group, side, sex, age, clinic, service, competitor, attribute:NAME, speaker or segment (of patients)</source>
        <translation>group, side, sex, age, clinic, service, competitor, attribute:ИМЯ, speaker или segment (пациентов)</translation>
    </message>
    <message>
        <source>Valence (passages rated by two coders or more: %1): no variation, so no alpha</source>
        <translation>Валентность (отрывков с оценками двух и более кодировщиков: %1): разброса нет, поэтому нет и альфы</translation>
    </message>
    <message>
        <source>Weight (passages rated by two coders or more: %1): no variation, so no alpha</source>
        <translation>Вес (отрывков с оценками двух и более кодировщиков: %1): разброса нет, поэтому нет и альфы</translation>
    </message>
    <message>
        <source>Valence (passages rated by two coders or more: %1): alpha %2 at interval level, %3 at ordinal</source>
        <translation>Валентность (отрывков с оценками двух и более кодировщиков: %1): альфа %2 на интервальном уровне, %3 на порядковом</translation>
    </message>
    <message>
        <source>Weight (passages rated by two coders or more: %1): alpha %2 at ratio level, %3 at interval</source>
        <translation>Вес (отрывков с оценками двух и более кодировщиков: %1): альфа %2 на уровне отношений, %3 на интервальном</translation>
    </message>
    <message>
        <source>Valence (passages rated by two coders or more: %1): alpha %2 (95%: %3 to %4) at interval level, %5 at ordinal</source>
        <translation>Валентность (отрывков с оценками двух и более кодировщиков: %1): альфа %2 (95%: от %3 до %4) на интервальном уровне, %5 на порядковом</translation>
    </message>
    <message>
        <source>Weight (passages rated by two coders or more: %1): alpha %2 (95%: %3 to %4) at ratio level, %5 at interval</source>
        <translation>Вес (отрывков с оценками двух и более кодировщиков: %1): альфа %2 (95%: от %3 до %4) на уровне отношений, %5 на интервальном</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>ориентир рынка %1</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир рынка</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces outside of it</source>
        <translation>
            <numerusform>%n кусок вне его</numerusform>
            <numerusform>%n куска вне его</numerusform>
            <numerusform>%n кусков вне его</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes</source>
        <translation>
            <numerusform>%n атрибут</numerusform>
            <numerusform>%n атрибута</numerusform>
            <numerusform>%n атрибутов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements never closed</source>
        <translation>
            <numerusform>%n незакрытый элемент</numerusform>
            <numerusform>%n незакрытых элемента</numerusform>
            <numerusform>%n незакрытых элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends of nothing</source>
        <translation>
            <numerusform>%n лишнее закрытие</numerusform>
            <numerusform>%n лишних закрытия</numerusform>
            <numerusform>%n лишних закрытий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no well-formed XML and was repaired: %1</source>
        <translation>Файл — неправильный XML и был исправлен: %1</translation>
    </message>
    <message>
        <source>Substep</source>
        <translation>Подшаг</translation>
    </message>
    <message>
        <source>%1 is being edited on this computer since %2, %3, by %4 (process %5). Wait until it is closed there, or open it for reading only</source>
        <translation>%1 уже открыт для правки на этом компьютере с %2, %3: программа %4 (процесс %5). Подождите, пока его там закроют, или откройте только для чтения</translation>
    </message>
    <message>
        <source>%1 is being edited on the computer %2 since %3, %4, by %5 (process %6). Wait until it is closed there; till then only a copy of it can be read</source>
        <translation>%1 открыт для правки на компьютере %2 с %3, %4: программа %5 (процесс %6). Подождите, пока его там закроют; до тех пор можно читать только его копию</translation>
    </message>
    <message>
        <source>Finding pinned as a comment</source>
        <translation>Замечание закреплено комментарием</translation>
    </message>
    <message>
        <source>View of a map</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>versions: the version that gets the name of --name</source>
        <translation>versions: версия, которая получит имя из --name</translation>
    </message>
    <message>
        <source>comments: says this at the cell of --at, or as an answer</source>
        <translation>comments: сказать это у ячейки из --at или в ответ</translation>
    </message>
    <message>
        <source>comments: the talk that --say goes on with</source>
        <translation>comments: обсуждение, которое продолжает --say</translation>
    </message>
    <message>
        <source>comments: the talk that is settled</source>
        <translation>comments: обсуждение, которое закрыть</translation>
    </message>
    <message>
        <source>comments: the settled talk that is open again</source>
        <translation>comments: закрытое обсуждение, которое открыть снова</translation>
    </message>
    <message>
        <source>The name of the new map, of the version, or of the persona</source>
        <translation>Имя новой карты, версии или персоны</translation>
    </message>
    <message>
        <source>Say what is said: --say TEXT</source>
        <translation>Укажите, что сказать: --say ТЕКСТ</translation>
    </message>
    <message>
        <source>--say, --settle and --reopen are three commands: one at a time</source>
        <translation>--say, --settle и --reopen — три разные команды: по одной за раз</translation>
    </message>
    <message>
        <source>There are no comments %1; map comments --settled shows them</source>
        <translation>Нет обсуждения %1; map comments --settled показывает все</translation>
    </message>
    <message>
        <source>%1 has no cell “%2”; say it like --at &quot;Step &gt; Lane&quot;, or --answer N</source>
        <translation>На карте «%1» нет ячейки «%2»; укажите её так: --at &quot;Шаг &gt; Дорожка&quot;, либо --answer N</translation>
    </message>
    <message>
        <source>Say what it is called from now on: --name NAME</source>
        <translation>Укажите новое имя: --name ИМЯ</translation>
    </message>
    <message>
        <source>Version of a map: %1</source>
        <translation>Версия карты: %1</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>без темы</translation>
    </message>
    <message>
        <source>There is no topic “%1”; topics P shows what there is</source>
        <translation>Темы «%1» нет; topics P показывает, какие есть</translation>
    </message>
    <message>
        <source>Say the name of the topic: topics P add NAME</source>
        <translation>Укажите название темы: topics P add ИМЯ</translation>
    </message>
    <message>
        <source>There is a topic “%1” already</source>
        <translation>Тема «%1» уже есть</translation>
    </message>
    <message>
        <source>New topic: %1</source>
        <translation>Новая тема: %1</translation>
    </message>
    <message>
        <source>Say which reviews: their numbers from topics P reviews</source>
        <translation>Укажите отзывы: их номера показывает topics P reviews</translation>
    </message>
    <message>
        <source>There is no review %1; topics P reviews shows them</source>
        <translation>Отзыва %1 нет; topics P reviews показывает все</translation>
    </message>
    <message>
        <source>After P comes add, give, take or reviews, not “%1”</source>
        <translation>После P идёт add, give, take или reviews, а не «%1»</translation>
    </message>
    <message>
        <source>Say the topic and the reviews: topics P give NAME N…</source>
        <translation>Укажите тему и отзывы: topics P give ИМЯ N…</translation>
    </message>
    <message>
        <source>topics of reviews and how many there are of each; gives them to reviews</source>
        <translation>темы отзывов и сколько отзывов в каждой; задаёт темы отзывам</translation>
    </message>
    <message>
        <source>withheld: no consent</source>
        <translation>не показано: нет согласия</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Вне групп</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.csv</source>
        <translation>Укажите, куда: -o ФАЙЛ.csv</translation>
    </message>
    <message>
        <source>The wall has no group “%1”; wall P shows them</source>
        <translation>На стене нет группы «%1»; wall P показывает все</translation>
    </message>
    <message>
        <source>Say the name of the group: wall P group NAME</source>
        <translation>Укажите название группы: wall P group ИМЯ</translation>
    </message>
    <message>
        <source>Say a thought or a quote: wall P add &quot;…&quot;, or wall P add --ref &quot;segment 12&quot;</source>
        <translation>Укажите мысль или цитату: wall P add &quot;…&quot; или wall P add --ref &quot;segment 12&quot;</translation>
    </message>
    <message>
        <source>The wall has no sticky note %1; wall P shows them</source>
        <translation>На стене нет стикера %1; wall P показывает все</translation>
    </message>
    <message>
        <source>Say which sticky notes: their numbers from wall P</source>
        <translation>Укажите стикеры: их номера показывает wall P</translation>
    </message>
    <message>
        <source>After P comes add, group, move or export, not “%1”</source>
        <translation>После P идёт add, group, move или export, а не «%1»</translation>
    </message>
    <message>
        <source>the affinity wall: its groups and sticky notes, quotes and thoughts onto it</source>
        <translation>стена сходства: её группы и стикеры; помещает на неё цитаты и мысли</translation>
    </message>
    <message>
        <source>add, move: into this group; without it into none</source>
        <translation>add, move: в эту группу; без неё — вне групп</translation>
    </message>
    <message>
        <source>add: a quote, like &quot;segment 12&quot; or &quot;review 5&quot;</source>
        <translation>add: цитата, например &quot;segment 12&quot; или &quot;review 5&quot;</translation>
    </message>
    <message>
        <source>export: the file to write, csv</source>
        <translation>export: файл для записи, csv</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Visits and patients</source>
        <translation>Визиты и пациенты</translation>
    </message>
    <message>
        <source>Calls and reviews</source>
        <translation>Звонки и отзывы</translation>
    </message>
    <message>
        <source>Maps and projects of other programs</source>
        <translation>Карты и проекты других программ</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>%1 is being written by another program just now; try again in a moment</source>
        <translation>%1 сейчас записывает другая программа; повторите чуть позже</translation>
    </message>
    <message>
        <source>Say the pain it answers</source>
        <translation>Назовите боль, на которую она отвечает</translation>
    </message>
    <message>
        <source>Say the pain it answers, on a new lane</source>
        <translation>Назовите боль, на которую она отвечает, на новой дорожке</translation>
    </message>
    <message>
        <source>Fill in value and effort</source>
        <translation>Заполните ценность и трудоёмкость</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>The project comes first: export %1 %2 -o FILE</source>
        <translation>Сначала проект: export %1 %2 -o ФАЙЛ</translation>
    </message>
    <message>
        <source>%1 is the project that is open, or a part of it. Choose another file.</source>
        <translation>%1 — это открытый проект или его часть. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 is the project that is open, or a part of it. Give the file another name.</source>
        <translation>%1 — это открытый проект или его часть. Дайте файлу другое имя.</translation>
    </message>
    <message>
        <source>%1 is a project; nothing else may take its place. Give the file another name.</source>
        <translation>%1 — это проект; ничто другое не может встать на его место. Дайте файлу другое имя.</translation>
    </message>
    <message>
        <source>a sum in %1, as most of this column; this one is in %2, and sums in two currencies cannot be added up</source>
        <translation>сумма в %1, как в большинстве строк столбца; эта в %2, а суммы в двух валютах не складывают</translation>
    </message>
    <message>
        <source>%1 is too long for one interview: %2 lines or turns, at most %3 are taken. Divide it, or look whether it is a transcript</source>
        <translation>%1 слишком велик для одного интервью: %2 строк или реплик, берётся не больше %3. Разделите файл или проверьте, расшифровка ли это</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history have a label that cannot be read</source>
        <translation>
            <numerusform>%n запись истории имеет нечитаемую подпись</numerusform>
            <numerusform>%n записи истории имеют нечитаемую подпись</numerusform>
            <numerusform>%n записей истории имеют нечитаемую подпись</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history are neither an edit nor an undo nor a redo</source>
        <translation>
            <numerusform>%n запись истории — ни правка, ни отмена, ни повтор</numerusform>
            <numerusform>%n записи истории — ни правки, ни отмены, ни повторы</numerusform>
            <numerusform>%n записей истории — ни правки, ни отмены, ни повторы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history undo or redo themselves, a later entry or none at all</source>
        <translation>
            <numerusform>%n запись истории отменяет или повторяет саму себя, более позднюю запись или никакую</numerusform>
            <numerusform>%n записи истории отменяют или повторяют сами себя, более поздние записи или никакие</numerusform>
            <numerusform>%n записей истории отменяют или повторяют сами себя, более поздние записи или никакие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history are said to be undone by an entry that does not undo them</source>
        <translation>
            <numerusform>%n запись истории названа отменённой записью, которая её не отменяет</numerusform>
            <numerusform>%n записи истории названы отменёнными записями, которые их не отменяют</numerusform>
            <numerusform>%n записей истории названы отменёнными записями, которые их не отменяют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history belong to no entry</source>
        <translation>
            <numerusform>%n строка истории не относится ни к одной записи</numerusform>
            <numerusform>%n строки истории не относятся ни к одной записи</numerusform>
            <numerusform>%n строк истории не относятся ни к одной записи</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 has run out of numbers: nothing can be added to it. Go back to a backup</source>
        <translation>В таблице %1 кончились номера: добавить в неё ничего нельзя. Вернитесь к резервной копии</translation>
    </message>
    <message>
        <source>The table %1 of %2 has run out of numbers, so nothing can be added to it; nothing was changed. Go back to a backup</source>
        <translation>В таблице %1 файла %2 кончились номера, и добавить в неё ничего нельзя; ничего не изменено. Вернитесь к резервной копии</translation>
    </message>
    <message>
        <source>Compare groups of respondents, speakers, or segment (of patients)</source>
        <translation>Сравнить группы респондентов, говорящих или segment (сегменты пациентов)</translation>
    </message>
    <message>
        <source>%1 is the project itself, or a part of it; give the file to write another name</source>
        <translation>%1 — это сам проект или его часть; дайте записываемому файлу другое имя</translation>
    </message>
    <message>
        <source>A target has no period; say with --since from which day on it holds</source>
        <translation>У цели нет периода; с какого дня она действует, говорит --since</translation>
    </message>
    <message>
        <source>%1 cannot be split by “%2”</source>
        <translation>%1 не разбивается по «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n cards over several steps or lanes stand in the first cell of theirs; merged back, they keep their size</source>
        <translation>
            <numerusform>%n карточка на нескольких шагах или дорожках стоит в первой своей ячейке; при слиянии обратно она сохранит размер</numerusform>
            <numerusform>%n карточки на нескольких шагах или дорожках стоят в первой своей ячейке; при слиянии обратно они сохранят размер</numerusform>
            <numerusform>%n карточек на нескольких шагах или дорожках стоят в первой своей ячейке; при слиянии обратно они сохранят размер</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than full score</source>
        <translation>Меньше полного балла</translation>
    </message>
    <message>
        <source>Hidden in this copy: beside other numbers it would tell of fewer than %1</source>
        <translation>Скрыто в этой копии: рядом с другими числами выдало бы группу меньше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are hidden because a group of fewer than 5 could be worked out from them</source>
        <translation>
            <numerusform>%n число скрыто: по нему можно было бы вычислить группу меньше 5</numerusform>
            <numerusform>%n числа скрыты: по ним можно было бы вычислить группу меньше 5</numerusform>
            <numerusform>%n чисел скрыто: по ним можно было бы вычислить группу меньше 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of cards stay behind</source>
        <translation>
            <numerusform>%n картинка карточек не передаётся</numerusform>
            <numerusform>%n картинки карточек не передаются</numerusform>
            <numerusform>%n картинок карточек не передаются</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>Dramatic arc</source>
        <translation>Драматическая дуга</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Раскадровка</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Без графика</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>fifth %1 of the scale</source>
        <translation>%1-я пятая часть шкалы</translation>
    </message>
    <message>
        <source>Level of the dramatic arc</source>
        <translation>Уровень драматической дуги</translation>
    </message>
    <message>
        <source>Picture of a card</source>
        <translation>Картинка карточки</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no place in this kind of file and were left out</source>
        <translation>
            <numerusform>Для %n картинки в файле этого вида нет места, она пропущена</numerusform>
            <numerusform>Для %n картинок в файле этого вида нет места, они пропущены</numerusform>
            <numerusform>Для %n картинок в файле этого вида нет места, они пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>--level is from 1 to %1, or none; not “%2”</source>
        <translation>--level — от 1 до %1 или none, а не «%2»</translation>
    </message>
    <message>
        <source>“%1” is no dramatic arc</source>
        <translation>«%1» — не драматическая дуга</translation>
    </message>
    <message>
        <source>--chart is trend, distribution or none; not “%1”</source>
        <translation>--chart — trend, distribution или none, а не «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 20 MB</source>
        <translation>%1 нельзя прочитать, или файл больше 20 МБ</translation>
    </message>
    <message>
        <source>This cell computes nothing; it has no chart</source>
        <translation>Эта ячейка ничего не вычисляет, графика у неё нет</translation>
    </message>
    <message>
        <source>%1 has no cell “%2”; say it like --at &quot;Step &gt; Lane&quot;</source>
        <translation>На карте %1 нет ячейки «%2»; назовите её так: --at &quot;Шаг &gt; Дорожка&quot;</translation>
    </message>
    <message>
        <source>Card of a map</source>
        <translation>Карточка карты</translation>
    </message>
    <message>
        <source>map list P, map check P, map versions P, map diff P --map NAME, map deviation P, map curve P, map card P, map comments P, map style P, map templates P, map new P --template ID, or map export P -o FILE</source>
        <translation>map list P, map check P, map versions P, map diff P --map ИМЯ, map deviation P, map curve P, map card P, map comments P, map style P, map templates P, map new P --template ID или map export P -o ФАЙЛ</translation>
    </message>
    <message>
        <source>lists maps, checks them by their rules, keeps and compares versions, lays visits and interviews against the plan, says and sets what curves are computed from, shows and sets a card, begins new ones with a template, writes files (pdf, svg, png, pptx, xlsx, csv, drawio, html, mmd, cjml, json)</source>
        <translation>перечисляет карты, проверяет их по правилам, хранит и сравнивает версии, накладывает проверки и интервью на план, говорит и задаёт, из чего складываются кривые, показывает и меняет карточку, начинает новые по шаблону, пишет файлы (pdf, svg, png, pptx, xlsx, csv, drawio, html, mmd, cjml, json)</translation>
    </message>
    <message>
        <source>comments, card: the cell that is meant</source>
        <translation>comments, card: ячейка, о которой речь</translation>
    </message>
    <message>
        <source>card: its text; **bold**, *italic*, lines that begin with a dash</source>
        <translation>card: её текст; **жирно**, *курсив*, пункты с дефиса</translation>
    </message>
    <message>
        <source>card: its picture, PNG, JPEG, WebP or GIF; none takes it away</source>
        <translation>card: её картинка, PNG, JPEG, WebP или GIF; none убирает</translation>
    </message>
    <message>
        <source>card: its level on a dramatic arc</source>
        <translation>card: её уровень на драматической дуге</translation>
    </message>
    <message>
        <source>card: the small chart beside its number</source>
        <translation>card: малый график рядом с числом</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the picture is broken or too large</source>
        <translation>%1 нельзя показать: картинка повреждена или слишком велика</translation>
    </message>
    <message>
        <source>%1: %2 is taken for the interviewer, who asks in %3 of %4 turns. If somebody else asks, choose them before importing, or in the transcript afterwards</source>
        <translation>%1: интервьюером считается %2 — вопросы в репликах: %3 из %4. Если спрашивает кто-то другой, выберите его до импорта или потом в самой расшифровке</translation>
    </message>
    <message>
        <source>%1: nobody was recognised as the interviewer, so all words count as answers. Speakers: %2. Choose who asks before importing, or in the transcript afterwards</source>
        <translation>%1: интервьюер не распознан, поэтому все слова считаются ответами. Говорящие: %2. Выберите, кто спрашивает, до импорта или потом в самой расшифровке</translation>
    </message>
    <message>
        <source>Others have coded these words; what is theirs stays as it is</source>
        <translation>Эти слова кодировали другие; их кодирование остаётся как есть</translation>
    </message>
    <message>
        <source>Change codings of others</source>
        <translation>Менять кодирование других</translation>
    </message>
    <message>
        <source>Click into coded words where the segment is to be split</source>
        <translation>Щёлкните по закодированным словам там, где нужно разделить сегмент</translation>
    </message>
    <message>
        <source>--interviewer NAME says who asks</source>
        <translation>Кто спрашивает, говорит --interviewer ИМЯ</translation>
    </message>
    <message>
        <source>Counted at the later step among those counted at the earlier one in the same months, channels and clinics; months where either step was not counted are left out, and so are those that begin outside the period. From: %1; to: %2. Steps nobody named are the same for the total and all groups: from the first step that is counted in every month, channel and clinic to the last; by step, each from the step before it. A month may count people of the month before, so a conversion may pass 100 %, and then has no interval. Interval: Wilson.</source>
        <translation>Сколько посчитано на более позднем шаге от посчитанного на более раннем за те же месяцы, каналы и клиники; месяцы, где один из шагов не считали, и месяцы, которые начались вне периода, не учитываются. От: %1; до: %2. Неназванные шаги одни и те же для итога и всех групп: от первого шага, посчитанного в каждом месяце, канале и клинике, до последнего; по шагам — каждый от предыдущего. В месяц могли попасть люди предыдущего месяца, поэтому конверсия может быть больше 100 %, тогда интервала у неё нет. Интервал: Уилсон.</translation>
    </message>
    <message>
        <source>No month here has counts of both “%1” and “%2”</source>
        <translation>Здесь нет месяца, где посчитаны и «%1», и «%2»</translation>
    </message>
    <message>
        <source>%1 has been imported already: the same file again would count every row twice. Undo the former import, or ask for it to be imported again</source>
        <translation>%1 уже импортирован: повторный импорт того же файла сосчитал бы каждую строку дважды. Отмените прежний импорт или разрешите импортировать файл ещё раз</translation>
    </message>
    <message>
        <source>Only segments of one coder meet; where several have coded, the pairs of each count</source>
        <translation>Встречаются сегменты только одного кодировщика; если кодировали несколько, считаются пары каждого</translation>
    </message>
    <message>
        <source>Int.</source>
        <translation>Инт.</translation>
    </message>
    <message>
        <source>There is nothing to merge: the other file holds nothing that is not here</source>
        <translation>Объединять нечего: во втором файле нет ничего, чего нет здесь</translation>
    </message>
    <message>
        <source>Import a file that has been imported already once more</source>
        <translation>Импортировать ещё раз файл, который уже импортирован</translation>
    </message>
    <message>
        <source>Mean valence, -2 to +2, of coded stretches that have one; a stretch with several of the codes counts once, with their mean. n counts stretches; the interval takes respondents as clusters and is held inside the scale; there is none with one respondent, or where all respondents agree. What the interviewer says is left out</source>
        <translation>Средняя валентность, от −2 до +2, сегментов, у которых она есть; сегмент с несколькими из этих кодов считается один раз, по их среднему. n — число сегментов; в интервале респонденты взяты как группы, и он не выходит за шкалу; его нет при одном респонденте и там, где все респонденты согласны. Слова интервьюера не учитываются</translation>
    </message>
    <message numerus="yes">
        <source>Lost: no visit for %n day(s) before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</source>
        <translation>
            <numerusform>Потерян: нет визита %n день до отчётного дня (конца периода, иначе последнего визита в базе); услуг со своими днями: %3. Доля от пациентов, для кого этот врач, клиника или услуга были последними; по номеру визита — от тех, чей визит с этим номером достаточно давний. Несколько визитов одного дня — один; из нескольких услуг этого дня считается та, что в последней строке. Кто был слишком недавно, не потерян.</numerusform>
            <numerusform>Потерян: нет визита %n дня до отчётного дня (конца периода, иначе последнего визита в базе); услуг со своими днями: %3. Доля от пациентов, для кого этот врач, клиника или услуга были последними; по номеру визита — от тех, чей визит с этим номером достаточно давний. Несколько визитов одного дня — один; из нескольких услуг этого дня считается та, что в последней строке. Кто был слишком недавно, не потерян.</numerusform>
            <numerusform>Потерян: нет визита %n дней до отчётного дня (конца периода, иначе последнего визита в базе); услуг со своими днями: %3. Доля от пациентов, для кого этот врач, клиника или услуга были последними; по номеру визита — от тех, чей визит с этим номером достаточно давний. Несколько визитов одного дня — один; из нескольких услуг этого дня считается та, что в последней строке. Кто был слишком недавно, не потерян.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: no visit for %2 × the cycle of the last service (for %n day(s) where it has none) before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</source>
        <translation>
            <numerusform>Потерян: без визита прошло циклов последней услуги: %2 (%n день, если цикла у неё нет) до отчётного дня (конца периода, иначе последнего визита в базе); услуг со своими днями: %3. Доля от пациентов, для кого этот врач, клиника или услуга были последними; по номеру визита — от тех, чей визит с этим номером достаточно давний. Несколько визитов одного дня — один; из нескольких услуг этого дня считается та, что в последней строке. Кто был слишком недавно, не потерян.</numerusform>
            <numerusform>Потерян: без визита прошло циклов последней услуги: %2 (%n дня, если цикла у неё нет) до отчётного дня (конца периода, иначе последнего визита в базе); услуг со своими днями: %3. Доля от пациентов, для кого этот врач, клиника или услуга были последними; по номеру визита — от тех, чей визит с этим номером достаточно давний. Несколько визитов одного дня — один; из нескольких услуг этого дня считается та, что в последней строке. Кто был слишком недавно, не потерян.</numerusform>
            <numerusform>Потерян: без визита прошло циклов последней услуги: %2 (%n дней, если цикла у неё нет) до отчётного дня (конца периода, иначе последнего визита в базе); услуг со своими днями: %3. Доля от пациентов, для кого этот врач, клиника или услуга были последними; по номеру визита — от тех, чей визит с этим номером достаточно давний. Несколько визитов одного дня — один; из нескольких услуг этого дня считается та, что в последней строке. Кто был слишком недавно, не потерян.</numerusform>
        </translation>
    </message>
    <message>
        <source>lost of %1 served</source>
        <translation>потеряно из %1 обслуженных</translation>
    </message>
    <message>
        <source>lost of %1</source>
        <translation>потеряно из %1</translation>
    </message>
    <message>
        <source>served</source>
        <translation>обслужено</translation>
    </message>
    <message numerus="yes">
        <source>Share of new patients who come on a second day within %n day(s) of the first visit; by months since the first visit, within so many months. Patients who were not seen long enough count for as long as they were (Kaplan–Meier). n counts new patients. Clinic, doctor and service are those of the first visit.</source>
        <translation>
            <numerusform>Доля новых пациентов, пришедших во второй день не позже %n дня после первого визита; по месяцам — не позже стольких месяцев. Кого наблюдали недолго, учтён за своё время (Каплан — Мейер). n — новые пациенты. Клиника, врач и услуга — первого визита.</numerusform>
            <numerusform>Доля новых пациентов, пришедших во второй день не позже %n дней после первого визита; по месяцам — не позже стольких месяцев. Кого наблюдали недолго, учтён за своё время (Каплан — Мейер). n — новые пациенты. Клиника, врач и услуга — первого визита.</numerusform>
            <numerusform>Доля новых пациентов, пришедших во второй день не позже %n дней после первого визита; по месяцам — не позже стольких месяцев. Кого наблюдали недолго, учтён за своё время (Каплан — Мейер). n — новые пациенты. Клиника, врач и услуга — первого визита.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loyal: at least %n visit day(s) in the window or any visit before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</source>
        <translation>
            <numerusform>Лоялен: в окне не меньше %n дня с визитами или любой визит до него. Доля от всех пациентов окна; окно — это период, иначе конец базы (дней: %1). Клиника, врач и услуга — последнего визита пациента в окне.</numerusform>
            <numerusform>Лоялен: в окне не меньше %n дней с визитами или любой визит до него. Доля от всех пациентов окна; окно — это период, иначе конец базы (дней: %1). Клиника, врач и услуга — последнего визита пациента в окне.</numerusform>
            <numerusform>Лоялен: в окне не меньше %n дней с визитами или любой визит до него. Доля от всех пациентов окна; окно — это период, иначе конец базы (дней: %1). Клиника, врач и услуга — последнего визита пациента в окне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loyal: at least %n visit day(s) in the window, whatever was before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</source>
        <translation>
            <numerusform>Лоялен: в окне не меньше %n дня с визитами, что бы ни было до него. Доля от всех пациентов окна; окно — это период, иначе конец базы (дней: %1). Клиника, врач и услуга — последнего визита пациента в окне.</numerusform>
            <numerusform>Лоялен: в окне не меньше %n дней с визитами, что бы ни было до него. Доля от всех пациентов окна; окно — это период, иначе конец базы (дней: %1). Клиника, врач и услуга — последнего визита пациента в окне.</numerusform>
            <numerusform>Лоялен: в окне не меньше %n дней с визитами, что бы ни было до него. Доля от всех пациентов окна; окно — это период, иначе конец базы (дней: %1). Клиника, врач и услуга — последнего визита пациента в окне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients with a visit on a second day, among those whose first visit was at least %n day(s) before the as-of day. Clinic, doctor and service are those of the first visit.</source>
        <translation>
            <numerusform>Пациенты с визитом в другой день от тех, чей первый визит был не позднее чем за %n день до даты расчёта. Клиника, врач и услуга — по первому визиту.</numerusform>
            <numerusform>Пациенты с визитом в другой день от тех, чей первый визит был не позднее чем за %n дня до даты расчёта. Клиника, врач и услуга — по первому визиту.</numerusform>
            <numerusform>Пациенты с визитом в другой день от тех, чей первый визит был не позднее чем за %n дней до даты расчёта. Клиника, врач и услуга — по первому визиту.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit days of a calendar month, for each time the period holds it, against the mean of the calendar months the period holds; 1 is the average month. Whole months only: one that lies partly in the period, or that the base begins or ends in more than ten days from its edge, is left out. Growth over the years is left in, and months are not corrected for working days.</source>
        <translation>Дни с визитами календарного месяца, в расчёте на каждый раз, что он есть в периоде, к среднему по календарным месяцам периода; 1 — средний месяц. Только целые месяцы: тот, что входит в период частью или в котором база начинается либо кончается дальше десяти дней от его края, не учтён. Рост по годам не убран, поправки на рабочие дни нет.</translation>
    </message>
    <message>
        <source>Visit days of a calendar month, for each time the period holds it, against the mean of the calendar months the period holds; 1 is the average month. Whole months only: one that lies partly in the period, or that the base begins or ends in more than ten days from its edge, is left out. Growth over the years is left in, and months are not corrected for working days. Whole months here: %1; with fewer than 24 a season cannot be told from growth and chance.</source>
        <translation>Дни с визитами календарного месяца, в расчёте на каждый раз, что он есть в периоде, к среднему по календарным месяцам периода; 1 — средний месяц. Только целые месяцы: тот, что входит в период частью или в котором база начинается либо кончается дальше десяти дней от его края, не учтён. Рост по годам не убран, поправки на рабочие дни нет. Целых месяцев здесь: %1; меньше чем по 24 месяцам сезон не отличить от роста и случайности.</translation>
    </message>
    <message>
        <source>The period does not hold this month whole</source>
        <translation>В периоде нет этого месяца целиком</translation>
    </message>
    <message>
        <source>A scale here has no more points than top boxes are taken, so every mark would count: take fewer</source>
        <translation>У одной из шкал делений не больше, чем взято верхних баллов: засчиталась бы любая оценка. Возьмите меньше</translation>
    </message>
    <message>
        <source>“%1” against the others</source>
        <translation>«%1» против остальных</translation>
    </message>
    <message>
        <source>“%1” against “%2”</source>
        <translation>«%1» против «%2»</translation>
    </message>
    <message>
        <source>Times, respondents, the word; G² (minus: rarer here), log₂ of how many times as often; p with the correction of Benjamini and Hochberg over all these words</source>
        <translation>Сколько раз, респондентов, слово; G² (минус: здесь реже), log₂ того, во сколько раз чаще; p с поправкой Бенджамини — Хохберга по всем этим словам</translation>
    </message>
    <message>
        <source>The group whose words are looked for; else each in turn</source>
        <translation>Группа, чьи слова ищут; иначе каждая по очереди</translation>
    </message>
    <message>
        <source>--effective-n cannot be more than the answers there are</source>
        <translation>--effective-n не может быть больше числа ответов</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a group left out</source>
        <translation>
            <numerusform>не учтена %n строка без группы</numerusform>
            <numerusform>не учтены %n строки без группы</numerusform>
            <numerusform>не учтено %n строк без группы</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged: it lacks a table</source>
        <translation>%1 повреждён: не хватает таблицы</translation>
    </message>
    <message>
        <source>--population is the sum of --strata: give one of the two</source>
        <translation>--population — это сумма --strata: задайте одно из двух</translation>
    </message>
    <message>
        <source>people to invite for each wave</source>
        <translation>пригласить человек в каждую волну</translation>
    </message>
    <message>
        <source>--%1 needs --%2</source>
        <translation>Для --%1 нужен --%2</translation>
    </message>
    <message>
        <source>--%1 does not go with --%2</source>
        <translation>--%1 не сочетается с --%2</translation>
    </message>
    <message>
        <source>--maximum lies above --minimum</source>
        <translation>--maximum должен быть больше --minimum</translation>
    </message>
    <message>
        <source>An answer from %1 to %2 was expected</source>
        <translation>Ожидался ответ от %1 до %2</translation>
    </message>
    <message>
        <source>“%1” stands twice among the targets of “%2”</source>
        <translation>«%1» стоит дважды среди целей «%2»</translation>
    </message>
    <message>
        <source>The shares of “%1” sum to %2, not to 1</source>
        <translation>Доли «%1» в сумме дают %2, а не 1</translation>
    </message>
    <message>
        <source>--target is given twice for “%1”</source>
        <translation>--target для «%1» задан дважды</translation>
    </message>
    <message>
        <source>a margin: sex=m:48%,f:52%, as shares or numbers of people; once for each</source>
        <translation>маргинал: sex=m:48%,f:52%, доли или число людей; по одному на каждый</translation>
    </message>
    <message>
        <source>Code what is found; a new name makes a code</source>
        <translation>Закодировать найденное; новое имя создаёт код</translation>
    </message>
    <message>
        <source>Write what is found to csv, xlsx, html, docx or pdf</source>
        <translation>Записать найденное в csv, xlsx, html, docx или pdf</translation>
    </message>
    <message>
        <source>Who saves or codes</source>
        <translation>Кто сохраняет или кодирует</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::AnalysisView</name>
    <message>
        <source>Analysis of interviews</source>
        <translation>Анализ интервью</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Анализы</translation>
    </message>
    <message>
        <source>There are no interviews yet</source>
        <translation>Интервью ещё нет</translation>
    </message>
    <message>
        <source>Import transcripts and code them; the analyses count what is coded.</source>
        <translation>Импортируйте расшифровки и закодируйте их: анализ считает то, что закодировано.</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Импорт расшифровок…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::ClustersTab</name>
    <message>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>respondents</source>
        <translation>респондентов</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>коды</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Жаккар</translation>
    </message>
    <message>
        <source>simple matching</source>
        <translation>простое совпадение</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинус</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>корреляция</translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation>евклидово</translation>
    </message>
    <message>
        <source>Manhattan</source>
        <translation>манхэттенское</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>average</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полная</translation>
    </message>
    <message>
        <source>single</source>
        <translation>одиночная</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Уорд</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>as suggested</source>
        <translation>как предложено</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Число кластеров</translation>
    </message>
    <message>
        <source>What each number of clusters is worth</source>
        <translation>Чего стоит каждое число кластеров</translation>
    </message>
    <message>
        <source>What sets clusters apart</source>
        <translation>Чем различаются кластеры</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Силуэт</translation>
    </message>
    <message>
        <source>From −1 to 1; the wider, the clearer</source>
        <translation>От −1 до 1; чем шире, тем яснее</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Устойчивость</translation>
    </message>
    <message>
        <source>How much of each comes back without one fifth; below 0.6 do not trust it</source>
        <translation>Насколько кластер повторяется без пятой части; ниже 0,6 не доверяйте</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Вне</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>Разность, 95 %</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Процентные пункты</translation>
    </message>
    <message>
        <source>Effect φ</source>
        <translation>Эффект φ</translation>
    </message>
    <message>
        <source>From −1 to 1; faint where chance may do it</source>
        <translation>От −1 до 1; бледно там, где это может быть случай</translation>
    </message>
    <message>
        <source>distance at which they join</source>
        <translation>расстояние, на котором соединяются</translation>
    </message>
    <message>
        <source>%1: cluster %2, silhouette %3</source>
        <translation>%1: кластер %2, силуэт %3</translation>
    </message>
    <message>
        <source>Tree of clusters</source>
        <translation>Дендрограмма</translation>
    </message>
    <message>
        <source>Near each other is alike; the map keeps %1 of the distances</source>
        <translation>Рядом — похожие; карта сохраняет %1 расстояний</translation>
    </message>
    <message>
        <source>Map of clusters</source>
        <translation>Карта кластеров</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::CodeMapTab</name>
    <message>
        <source>Map of codes</source>
        <translation>Карта кодов</translation>
    </message>
    <message>
        <source>each respondent</source>
        <translation>каждым респондентом</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Places on the map of codes</source>
        <translation>Места на карте кодов</translation>
    </message>
    <message>
        <source>dimension %1, %2</source>
        <translation>измерение %1, %2</translation>
    </message>
    <message>
        <source>Code or group</source>
        <translation>Код или группа</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>How much of where it stands these two dimensions show</source>
        <translation>Какую часть положения показывают эти два измерения</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::CodingBar</name>
    <message>
        <source>Code with</source>
        <translation>Кодом</translation>
    </message>
    <message>
        <source>a code, or a new name</source>
        <translation>код или новое имя</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Отметить все или ничего</translation>
    </message>
    <message>
        <source>All of it has this code already</source>
        <translation>На всём этом такой код уже стоит</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) coded; one undo takes them back</source>
        <translation>
            <numerusform>Закодирован %n сегмент; одна отмена вернёт как было</numerusform>
            <numerusform>Закодировано %n сегмента; одна отмена вернёт как было</numerusform>
            <numerusform>Закодировано %n сегментов; одна отмена вернёт как было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s)</source>
        <translation>
            <numerusform>Закодировать %n место</numerusform>
            <numerusform>Закодировать %n места</numerusform>
            <numerusform>Закодировать %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::ConsentTab</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Keep until this date</source>
        <translation>Хранить до этой даты</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Consent of respondents</source>
        <translation>Согласия респондентов</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>видно</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>In exports</source>
        <translation>В экспорте</translation>
    </message>
    <message>
        <source>Choose respondents first</source>
        <translation>Сначала выберите респондентов</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::CrosstabTab</name>
    <message>
        <source>Codes by attribute</source>
        <translation>Коды по признаку</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По признаку</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>respondents</source>
        <translation>респондентов</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>сегменты</translation>
    </message>
    <message>
        <source>Correct p by</source>
        <translation>Поправка p</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Холм</translation>
    </message>
    <message>
        <source>Benjamini and Hochberg</source>
        <translation>Бенджамини — Хохберг</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Count, share and adjusted residual; beyond ±2 is worth a look</source>
        <translation>Число, доля и приведённый остаток; за ±2 стоит присмотреться</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>Разность, 95 %</translation>
    </message>
    <message>
        <source>First group less second, percentage points</source>
        <translation>Первая группа минус вторая, процентные пункты</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Chi-squared, or Fisher&apos;s exact test where counts are small (*)</source>
        <translation>Хи-квадрат или точный тест Фишера, где чисел мало (*)</translation>
    </message>
    <message>
        <source>p corrected</source>
        <translation>p с поправкой</translation>
    </message>
    <message>
        <source>For so many codes tested at once</source>
        <translation>На столько кодов, проверенных сразу</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::FindTab</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>words in any form</source>
        <translation>слова в любой форме</translation>
    </message>
    <message>
        <source>the letters as they stand</source>
        <translation>буквы как есть</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>регулярное выражение</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>On words coded</source>
        <translation>В словах с кодом</translation>
    </message>
    <message>
        <source>around it</source>
        <translation>вокруг</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>only the words</source>
        <translation>только слова</translation>
    </message>
    <message>
        <source>the whole turn</source>
        <translation>всю реплику</translation>
    </message>
    <message>
        <source>The interviewer too</source>
        <translation>И интервьюера</translation>
    </message>
    <message>
        <source>Find in all interviews: ждать, &quot;долго ждал&quot;, начал*, -без, ждать ~3 врач</source>
        <translation>Найти во всех интервью: ждать, &quot;долго ждал&quot;, начал*, -без, ждать ~3 врач</translation>
    </message>
    <message>
        <source>Find in all interviews</source>
        <translation>Найти во всех интервью</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Nothing is looked for yet</source>
        <translation>Пока ничего не ищем</translation>
    </message>
    <message>
        <source>Type a word above: it is found in all its forms in every interview, and what is found can be coded at once.</source>
        <translation>Наберите слово выше: оно найдётся во всех формах в каждом интервью, а найденное можно сразу закодировать.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer words or another form, or look at what the interviewer says too. The filter bar and the choice of respondents may leave interviews out.</source>
        <translation>Попробуйте меньше слов или другую форму, ищите и в словах интервьюера. Фильтр и выбор респондентов могут исключать интервью.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::MatrixModel</name>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n сегмент</numerusform>
            <numerusform>%n сегмента</numerusform>
            <numerusform>%n сегментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of what is said</source>
        <translation>, %1 сказанного</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>valence %1, n = %2</source>
        <translation>валентность %1, n = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n респондент</numerusform>
            <numerusform>%n респондента</numerusform>
            <numerusform>%n респондентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) said</source>
        <translation>
            <numerusform>сказан %n знак</numerusform>
            <numerusform>сказано %n знака</numerusform>
            <numerusform>сказано %n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::MatrixTab</name>
    <message>
        <source>Codes by respondent</source>
        <translation>Коды по респондентам</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не группировать</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Клетка</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Only groups</source>
        <translation>Только группы</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Скрыть пустые</translation>
    </message>
    <message>
        <source>Leaves out codes that nobody speaks of and respondents with nothing coded</source>
        <translation>Убирает коды, о которых никто не говорит, и респондентов, у которых ничего не закодировано</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>все кодировщики</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::MatrixTable</name>
    <message>
        <source>Show the quotes</source>
        <translation>Показать цитаты</translation>
    </message>
    <message>
        <source>Sort codes by this column</source>
        <translation>Упорядочить коды по этому столбцу</translation>
    </message>
    <message>
        <source>Sort respondents by this row</source>
        <translation>Упорядочить респондентов по этой строке</translation>
    </message>
    <message>
        <source>As in the codebook and the list of respondents</source>
        <translation>Как в кодовой книге и списке респондентов</translation>
    </message>
    <message>
        <source>Unfold the branch</source>
        <translation>Развернуть ветвь</translation>
    </message>
    <message>
        <source>Fold the branch</source>
        <translation>Свернуть ветвь</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть всё</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::NamesTab</name>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>адреса почты</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>numbers of documents</source>
        <translation>номера документов</translation>
    </message>
    <message>
        <source>What could tell who is meant</source>
        <translation>По чему можно узнать человека</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Я понимаю, что это не отменить</translation>
    </message>
    <message>
        <source>Erase the originals</source>
        <translation>Стереть исходные слова</translation>
    </message>
    <message>
        <source>Takes the replaced words out of the file and its history; backups made before keep them</source>
        <translation>Убирает заменённые слова из файла и его истории; в прежних резервных копиях они остаются</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Заменить %n место</numerusform>
            <numerusform>Заменить %n места</numerusform>
            <numerusform>Заменить %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced; codes stay on their words</source>
        <translation>
            <numerusform>Заменено %n место; коды остались на своих словах</numerusform>
            <numerusform>Заменено %n места; коды остались на своих словах</numerusform>
            <numerusform>Заменено %n мест; коды остались на своих словах</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the quotes</source>
        <translation>Посмотреть цитаты</translation>
    </message>
    <message>
        <source>Quotes whose words changed</source>
        <translation>Цитаты с изменёнными словами</translation>
    </message>
    <message numerus="yes">
        <source>The earlier words of %n transcript(s) are erased; backups made before still hold them</source>
        <translation>
            <numerusform>Прежние слова %n расшифровки стёрты; в резервных копиях они ещё есть</numerusform>
            <numerusform>Прежние слова %n расшифровок стёрты; в резервных копиях они ещё есть</numerusform>
            <numerusform>Прежние слова %n расшифровок стёрты; в резервных копиях они ещё есть</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::NetworkTab</name>
    <message>
        <source>Network of codes</source>
        <translation>Сеть кодов</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>on the same words</source>
        <translation>на одних словах</translation>
    </message>
    <message>
        <source>within a turn</source>
        <translation>в одной реплике</translation>
    </message>
    <message>
        <source>near each other</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>words apart at most</source>
        <translation>слов между ними, не больше</translation>
    </message>
    <message>
        <source>characters apart at most</source>
        <translation>знаков между ними, не больше</translation>
    </message>
    <message>
        <source>turns apart at most</source>
        <translation>реплик от одного до другого, не больше</translation>
    </message>
    <message>
        <source>What nearness is counted in</source>
        <translation>В чём считается близость</translation>
    </message>
    <message>
        <source>How far apart at most</source>
        <translation>На каком расстоянии, не больше</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Жаккар</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>расшифровки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>of the branch</source>
        <translation>ветви</translation>
    </message>
    <message>
        <source>of the code</source>
        <translation>кода</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>все кодировщики</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>The weakest tie that is shown</source>
        <translation>Самая слабая из показанных связей</translation>
    </message>
    <message>
        <source>Codes that stand together</source>
        <translation>Коды, которые стоят вместе</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Ties from %1: %2 of %3</source>
        <translation>Связи от %1: %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n сегмент</numerusform>
            <numerusform>%n сегмента</numerusform>
            <numerusform>%n сегментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) shown</source>
        <translation>
            <numerusform>показана %n связь</numerusform>
            <numerusform>показано %n связи</numerusform>
            <numerusform>показано %n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Jaccard %1</source>
        <translation>Жаккар %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>в %n расшифровке</numerusform>
            <numerusform>в %n расшифровках</numerusform>
            <numerusform>в %n расшифровках</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>С кодом</translation>
    </message>
    <message>
        <source>From 0 to 1; faint where there are fewer than 5 pairs</source>
        <translation>От 0 до 1; бледно, где меньше 5 пар</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Pairs of segments that stand together, one of each code</source>
        <translation>Пары сегментов, которые стоят вместе, по одному от каждого кода</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Расшифровки</translation>
    </message>
    <message>
        <source>In which the two stand together somewhere</source>
        <translation>В которых эти два где-нибудь стоят вместе</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>1 is as often as their pairs with other codes lead to expect</source>
        <translation>1 — так часто, как можно ожидать по их парам с другими кодами</translation>
    </message>
    <message>
        <source>n₁</source>
        <translation>n₁</translation>
    </message>
    <message>
        <source>Segments of the first code</source>
        <translation>Сегменты первого кода</translation>
    </message>
    <message>
        <source>n₂</source>
        <translation>n₂</translation>
    </message>
    <message>
        <source>Segments of the second code</source>
        <translation>Сегменты второго кода</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::PictureView</name>
    <message>
        <source>Show the quotes</source>
        <translation>Показать цитаты</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Сохранить как %1…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) do not fit; point at a dot to read it</source>
        <translation>
            <numerusform>%n название не поместилось; наведите указатель на точку, чтобы прочитать его</numerusform>
            <numerusform>%n названия не поместились; наведите указатель на точку, чтобы прочитать название</numerusform>
            <numerusform>%n названий не поместилось; наведите указатель на точку, чтобы прочитать название</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::QueryTab</name>
    <message>
        <source>Questions</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>insert…</source>
        <translation>вставить…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выбрать…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Insert a word</source>
        <translation>Вставить слово</translation>
    </message>
    <message>
        <source>&quot;Waiting&quot; and not &quot;Silence&quot; where group=own_lost</source>
        <translation>&quot;Ожидание&quot; и не &quot;Молчание&quot; где group=own_lost</translation>
    </message>
    <message>
        <source>Question of codings</source>
        <translation>Запрос к кодировкам</translation>
    </message>
    <message>
        <source>a name to keep it under</source>
        <translation>имя, под которым сохранить</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Имя запроса</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>No question is asked yet</source>
        <translation>Вопрос ещё не задан</translation>
    </message>
    <message>
        <source>A question finds where codes stand together: overlapping, one after another, in the words of some respondents only. Insert a code, a word and another code, or take a saved question.</source>
        <translation>Вопрос находит, где коды стоят вместе: пересекаются, идут один за другим, звучат только у части респондентов. Вставьте код, слово и ещё один код или возьмите сохранённый вопрос.</translation>
    </message>
    <message>
        <source>Insert a code…</source>
        <translation>Вставить код…</translation>
    </message>
    <message>
        <source>No codings answer this</source>
        <translation>Такого в кодировках нет</translation>
    </message>
    <message>
        <source>A wider question finds more: or for and, near for inside, fewer conditions.</source>
        <translation>Вопрос шире найдёт больше: or вместо and, near вместо inside, меньше условий.</translation>
    </message>
    <message>
        <source>Save what was found…</source>
        <translation>Сохранить найденное…</translation>
    </message>
    <message>
        <source>Every stretch with its respondent, place and codes; without consent it stays here</source>
        <translation>Каждый отрывок с респондентом, местом и кодами; без согласия остаётся здесь</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Сохранить найденное</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записан %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::SaturationTab</name>
    <message>
        <source>Saturation</source>
        <translation>Насыщение</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>New codes by interview</source>
        <translation>Новые коды по интервью</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>в этом порядке</translation>
    </message>
    <message>
        <source>any order</source>
        <translation>в любом порядке</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Codes not heard before</source>
        <translation>Коды, которых раньше не было</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Of the run</source>
        <translation>В серии</translation>
    </message>
    <message>
        <source>New codes of the last three, of the codes of the first four</source>
        <translation>Новые коды последних трёх интервью от кодов первых четырёх</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::VoiceBar</name>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Which respondents</source>
        <translation>Какие респонденты</translation>
    </message>
    <message>
        <source>Codes of</source>
        <translation>Коды группы</translation>
    </message>
    <message>
        <source>Group of codes</source>
        <translation>Группа кодов</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>все группы</translation>
    </message>
    <message>
        <source>all but the interviewer</source>
        <translation>все, кроме интервьюера</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>по признаку: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::WordsTab</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>без групп</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>two words in a row</source>
        <translation>два слова подряд</translation>
    </message>
    <message>
        <source>three words in a row</source>
        <translation>три слова подряд</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Forms of a word together</source>
        <translation>Формы слова вместе</translation>
    </message>
    <message>
        <source>Words to leave out…</source>
        <translation>Не считать слова…</translation>
    </message>
    <message>
        <source>Words by frequency</source>
        <translation>Слова по частоте</translation>
    </message>
    <message>
        <source>of</source>
        <translation>из</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респондентов</translation>
    </message>
    <message>
        <source>Log-likelihood; below zero where the word is rarer here</source>
        <translation>Логарифм правдоподобия; ниже нуля, где слово здесь реже</translation>
    </message>
    <message>
        <source>Ratio, log₂</source>
        <translation>Отношение, log₂</translation>
    </message>
    <message>
        <source>Effect: 1 is twice as often, −1 half as often</source>
        <translation>Эффект: 1 — вдвое чаще, −1 — вдвое реже</translation>
    </message>
    <message>
        <source>p corrected</source>
        <translation>p с поправкой</translation>
    </message>
    <message>
        <source>Cloud of words</source>
        <translation>Облако слов</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Не считать слова</translation>
    </message>
    <message>
        <source>Beside the common words of Russian and English; one a line or with commas.</source>
        <translation>Сверх обычных слов русского и английского; по одному в строке или через запятую.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::canvas::BoardView</name>
    <message>
        <source>Text of the card</source>
        <translation>Текст карточки</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Шаг: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Стадия: %1</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <translation>Дорожка: %1</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Название шага</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Название стадии</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Название дорожки</translation>
    </message>
</context>
<context>
    <name>tropa::ui::canvas::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Миникарта</translation>
    </message>
</context>
<context>
    <name>tropa::ui::canvas::NoteLayer</name>
    <message>
        <source>Sticky note: %1</source>
        <translation>Стикер: %1</translation>
    </message>
    <message>
        <source>Comment: %1, %2</source>
        <translation>Комментарий: %1, %2</translation>
    </message>
    <message>
        <source>Text of the sticky note</source>
        <translation>Текст стикера</translation>
    </message>
</context>
<context>
    <name>tropa::ui::charts::ChartBoard</name>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::charts::ChartView</name>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Save, rows behind the point</source>
        <translation>Сохранить, строки точки</translation>
    </message>
    <message>
        <source>Rows behind the point</source>
        <translation>Строки точки</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показать графиком</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Сохранить числа как CSV…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
</context>
<context>
    <name>tropa::ui::charts::HeadlineStrip</name>
    <message>
        <source>Headline numbers</source>
        <translation>Главные показатели</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::ChecklistsView</name>
    <message>
        <source>Mystery patient</source>
        <translation>Тайный пациент</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>проверок: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>Checklist score</source>
        <translation>Балл по чек-листу</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Scores by clinic and section, %</source>
        <translation>Баллы по клиникам и разделам, %</translation>
    </message>
    <message>
        <source>Items of the visit</source>
        <translation>Пункты проверки</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Пункты чек-листа</translation>
    </message>
    <message>
        <source>No mystery visits yet</source>
        <translation>Проверок тайного пациента пока нет</translation>
    </message>
    <message>
        <source>Import the checklist and the visits: tables with a row an item or a row a visit.</source>
        <translation>Импортируйте чек-лист и проверки: таблицы, где строка — пункт или проверка.</translation>
    </message>
    <message>
        <source>Import visits…</source>
        <translation>Импортировать проверки…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Plan visits…</source>
        <translation>Рассчитать проверки…</translation>
    </message>
    <message>
        <source>How many mystery visits each clinic needs</source>
        <translation>Сколько проверок нужно каждой клинике</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::HeatModel</name>
    <message>
        <source>All clinics</source>
        <translation>Все клиники</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Проверок нет</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>fewer than %1 visits</source>
        <translation>проверок меньше %1</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Целиком</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::ItemModel</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Enter chooses another touchpoint</source>
        <translation>Enter выбирает другую точку контакта</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критический</translation>
    </message>
    <message>
        <source>What it weighs in its section; F2 changes it</source>
        <translation>Сколько он весит в разделе; F2 меняет</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Наибольший балл</translation>
    </message>
    <message>
        <source>Marks go from 0 to this; F2 changes it</source>
        <translation>Баллы — от 0 до этого; F2 меняет</translation>
    </message>
    <message>
        <source>Fails under half its highest mark; what then is said beside</source>
        <translation>Провален, если меньше половины наибольшего балла; что тогда — сказано рядом</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::MarkModel</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>Н/п</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>A critical item failed</source>
        <translation>Провален критический пункт</translation>
    </message>
    <message>
        <source>F2 corrects a mark; an empty one is not applicable</source>
        <translation>F2 исправляет балл; пустой — не применимо</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::ScoringPanel</name>
    <message>
        <source>A &amp;critical item that fails</source>
        <translation>&amp;Проваленный критический пункт</translation>
    </message>
    <message>
        <source>At most, &amp;%</source>
        <translation>Не больше, &amp;%</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>What a failed critical item does</source>
        <translation>Что делает проваленный критический пункт</translation>
    </message>
    <message>
        <source>At most, %</source>
        <translation>Не больше, %</translation>
    </message>
    <message>
        <source>Sections of the checklist</source>
        <translation>Разделы чек-листа</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::SectionModel</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Empty: it weighs what its items weigh</source>
        <translation>Пусто: весит столько, сколько его пункты</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>What it weighs in a visit where every section has an applicable item</source>
        <translation>Сколько он весит в проверке, где применим хотя бы один пункт каждого раздела</translation>
    </message>
    <message>
        <source>by items</source>
        <translation>по пунктам</translation>
    </message>
</context>
<context>
    <name>tropa::ui::checklists::VisitModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>Тайный пациент</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Wait, min</source>
        <translation>Ожидание, мин</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>Балл, %</translation>
    </message>
    <message>
        <source>A critical item failed</source>
        <translation>Провален критический пункт</translation>
    </message>
</context>
<context>
    <name>tropa::ui::exchange::ConflictModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation>Имя или слова</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation>В другом файле</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здешнее</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>другое</translation>
    </message>
</context>
<context>
    <name>tropa::ui::exchange::ExportView</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 для %2</translation>
    </message>
    <message>
        <source>%1, quotes</source>
        <translation>%1, цитаты</translation>
    </message>
    <message>
        <source>%1, codebook</source>
        <translation>%1, кодовая книга</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>One row for each coding: the words, the respondent with all attributes, the code and its path, valence, coder and place. Documents and pages group the quotes by code. Quotes of respondents who refused consent are left out and counted.</source>
        <translation>Строка на каждое кодирование: слова, респондент со всеми признаками, код и его путь, валентность, кодировщик и место. В документах и на страницах цитаты собраны по кодам. Цитаты тех, кто отказал в согласии, не берутся; их число названо.</translation>
    </message>
    <message>
        <source>Every code with its definition, when to use it and when not, an example, and how often it was used.</source>
        <translation>Каждый код с определением, когда его ставить и когда нет, примером и тем, как часто он стоит.</translation>
    </message>
    <message>
        <source>The standard of qualitative programs (REFI-QDA 1.5, .qdpx): transcripts, codes, codings, coders, attributes and notes. MAXQDA, ATLAS.ti, NVivo and QualCoder read it. What it cannot carry is listed here afterwards.</source>
        <translation>Общий формат программ качественного анализа (REFI-QDA 1.5, .qdpx): расшифровки, коды, кодирования, кодировщики, признаки и заметки. Его читают MAXQDA, ATLAS.ti, NVivo и QualCoder. Чего он не вмещает, будет перечислено здесь.</translation>
    </message>
    <message>
        <source>Codes alone, for another project or program (.qdc).</source>
        <translation>Одни коды, для другого проекта или программы (.qdc).</translation>
    </message>
    <message>
        <source>A project for a second coder: transcripts and codebook without any coding or note, and none in its history. When the second coder is done, merge it back and compare.</source>
        <translation>Проект для второго кодировщика: расшифровки и кодовая книга без единого кодирования и заметки, и в истории их тоже нет. Когда второй закончит, слейте копию обратно и сравните.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
    <message>
        <source>Coded interviews for other programs</source>
        <translation>Закодированные интервью для других программ</translation>
    </message>
    <message>
        <source>Codebook for other programs</source>
        <translation>Кодовая книга для других программ</translation>
    </message>
    <message>
        <source>Blind copy for a second coder</source>
        <translation>Слепая копия для второго кодировщика</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Who will code</source>
        <translation>Кто будет кодировать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Transcripts of respondents who refused consent or are past their date of keeping too</source>
        <translation>И расшифровки тех, кто отказал в согласии или чей срок хранения прошёл</translation>
    </message>
</context>
<context>
    <name>tropa::ui::exchange::MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Projects (*.tropa)</source>
        <translation>Проекты (*.tropa)</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Слито с %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 says the same as this project</source>
        <translation>В %1 то же, что в этом проекте</translation>
    </message>
    <message>
        <source>What would come from %1</source>
        <translation>Что придёт из %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Изменено там</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Удалено там</translation>
    </message>
    <message>
        <source>Merge (to choose: %1)</source>
        <translation>Слить (осталось выбрать: %1)</translation>
    </message>
    <message>
        <source>Brings the work of a colleague&apos;s copy into this project: transcripts, codes, segments, notes, respondents. What only one side changed is taken from that side; where both changed the same thing, you choose. The merge is one entry and can be undone.</source>
        <translation>Переносит в этот проект работу из копии коллеги: расшифровки, коды, сегменты, заметки, респондентов. Что изменила одна сторона, берётся от неё; где одно и то же изменили обе, выбираете вы. Слияние — одна запись истории, и его можно отменить.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Выбрать копию…</translation>
    </message>
    <message>
        <source>Take ours</source>
        <translation>Взять наше</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять другое</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>No copy chosen yet</source>
        <translation>Копия ещё не выбрана</translation>
    </message>
</context>
<context>
    <name>tropa::ui::feedback::CallModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Wait, s</source>
        <translation>Ожидание, с</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>not booked</source>
        <translation>не записан</translation>
    </message>
    <message>
        <source>not booked: %1</source>
        <translation>не записан: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::feedback::FeedbackView</name>
    <message>
        <source>Calls and reviews</source>
        <translation>Звонки и отзывы</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Bookings by clinic and channel</source>
        <translation>Запись по клиникам и каналам</translation>
    </message>
    <message>
        <source>Rating by quarter and clinic</source>
        <translation>Оценка по кварталам и клиникам</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>Текст отзыва</translation>
    </message>
    <message>
        <source>Find in reviews</source>
        <translation>Найти в отзывах</translation>
    </message>
    <message>
        <source>No calls and no reviews yet</source>
        <translation>Звонков и отзывов пока нет</translation>
    </message>
    <message>
        <source>Import calls…</source>
        <translation>Импортировать звонки…</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>ответ дан %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Reasons for not booking</source>
        <translation>Причины незаписи</translation>
    </message>
    <message>
        <source>Import tables with a row a call or a row a review, or monthly counts of the funnel.</source>
        <translation>Импортируйте таблицы, где строка — звонок или отзыв, либо помесячные числа воронки.</translation>
    </message>
    <message>
        <source>Import reviews…</source>
        <translation>Импортировать отзывы…</translation>
    </message>
    <message>
        <source>Import monthly counts of the funnel…</source>
        <translation>Импортировать помесячные числа воронки…</translation>
    </message>
    <message>
        <source>Set topic…</source>
        <translation>Задать тему…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::feedback::ReviewModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
</context>
<context>
    <name>tropa::ui::feedback::SharesModel</name>
    <message>
        <source>By</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Interval, 95 %</source>
        <translation>Интервал, 95 %</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Reason for not booking</source>
        <translation>Причина незаписи</translation>
    </message>
</context>
<context>
    <name>tropa::ui::feedback::TopicDialog</name>
    <message numerus="yes">
        <source>Topic of %n review(s)</source>
        <translation>
            <numerusform>Тема %n отзыва</numerusform>
            <numerusform>Тема %n отзывов</numerusform>
            <numerusform>Тема %n отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Note on the topic</source>
        <translation>Примечание о теме</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Without a topic.</source>
        <translation>Без темы.</translation>
    </message>
    <message>
        <source>“%1” is a new topic.</source>
        <translation>«%1» — новая тема.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::frame::EntityPicker</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>tropa::ui::frame::FrameTableModel</name>
    <message>
        <source>Without a stage</source>
        <translation>Без стадии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>tropa::ui::frame::FrameView</name>
    <message>
        <source>Frame</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Kinds of the frame</source>
        <translation>Виды справочников</translation>
    </message>
    <message>
        <source>Fill from the clinic template</source>
        <translation>Заполнить из шаблона клиники</translation>
    </message>
    <message>
        <source>Nothing here yet: %1</source>
        <translation>%1: пока пусто</translation>
    </message>
    <message>
        <source>Imports add what their files name. You can also add by hand.</source>
        <translation>Импорт добавляет то, что названо в файлах. Можно добавить и вручную.</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Добавить первую запись</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>“%1” stays: %2 rest on it. Merging moves them to another.</source>
        <translation>«%1» остаётся: на этом держится %2. При объединении это перейдёт к другой записи.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>There is nothing to merge it into</source>
        <translation>Объединять не с чем</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Объединить «%1» с</translation>
    </message>
    <message>
        <source>Imports add what their files name. The clinic template has stages, touchpoints, channels and personas ready.</source>
        <translation>Импорт добавляет то, что названо в файлах. В шаблоне клиники готовы стадии, точки контакта, каналы и персоны.</translation>
    </message>
    <message>
        <source>Persona sheet…</source>
        <translation>Лист персоны…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ChooseStep</name>
    <message>
        <source>Files of this kind (%1)</source>
        <translation>Подходящие файлы (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Что в файлах</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Choose files or drop them on the window. Nothing is written before you have seen what was understood.</source>
        <translation>Выберите файлы или перетащите их в окно. Ничего не записывается, пока вы не увидите, что понято.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>No files are chosen yet</source>
        <translation>Файлы ещё не выбраны</translation>
    </message>
    <message>
        <source>Import brings transcripts, survey answers, checks, visits, calls and reviews into the project. Say on the left what the files hold, then choose them or drop them on the window. Nothing is written before you have seen what was understood.</source>
        <translation>Импорт приносит в проект расшифровки, ответы опросов, проверки, визиты, звонки и отзывы. Скажите слева, что в файлах, и выберите их или перетащите на окно. Ничего не записывается, пока вы не увидите, что понято.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ColumnsModel</name>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>id of a person</source>
        <translation>идентификатор человека</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата и время</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n не читается</numerusform>
            <numerusform>%n не читаются</numerusform>
            <numerusform>%n не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced by a pseudonym</source>
        <translation>заменяется псевдонимом</translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n пустое</numerusform>
            <numerusform>%n пустых</numerusform>
            <numerusform>%n пустых</numerusform>
        </translation>
    </message>
    <message>
        <source>not written</source>
        <translation>не записывается</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понято</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Заполняет</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>a pseudonym</source>
        <translation>псевдоним</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::FieldComboDelegate</name>
    <message>
        <source>— leave out</source>
        <translation>— не брать</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ImportView</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Записано: %1 из %2</translation>
    </message>
    <message>
        <source>New: %1: %2</source>
        <translation>Новые: %1: %2</translation>
    </message>
    <message>
        <source>The rows left out are in %1</source>
        <translation>Пропущенные строки — в %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Проект открыт только для чтения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Read the files</source>
        <translation>Прочитать файлы</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импортировать %1</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Импортировать ещё</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>In the file → understood</source>
        <translation>В файле → понято</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Открыть интервью</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Показать записанное</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ProofStep</name>
    <message>
        <source>%1, detected</source>
        <translation>%1, определено</translation>
    </message>
    <message>
        <source>line %1, detected</source>
        <translation>строка %1, определено</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>Строка %1 пропущена: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Rows in the files</source>
        <translation>Строк в файлах</translation>
    </message>
    <message>
        <source>Rows not read</source>
        <translation>Строк не прочитано</translation>
    </message>
    <message>
        <source>Rows that name nobody</source>
        <translation>Строк без человека</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Будет записано</translation>
    </message>
    <message>
        <source>New: %1: %2</source>
        <translation>Новые: %1: %2</translation>
    </message>
    <message>
        <source>Write nothing while there are errors</source>
        <translation>Ничего не записывать, пока есть ошибки</translation>
    </message>
    <message>
        <source>Write %1, leave out %2</source>
        <translation>Записать %1, пропустить %2</translation>
    </message>
    <message>
        <source>The rows left out go into a file beside the original</source>
        <translation>Пропущенные строки попадут в файл рядом с исходным</translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Прочитано всё</translation>
    </message>
    <message numerus="yes">
        <source>Not read: %n place(s)</source>
        <translation>
            <numerusform>Не прочитано: %n место</numerusform>
            <numerusform>Не прочитано: %n места</numerusform>
            <numerusform>Не прочитано: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>— choose</source>
        <translation>— выберите</translation>
    </message>
    <message>
        <source>No column fills: %1. Choose one in the table.</source>
        <translation>Ни один столбец не заполняет: %1. Выберите его в таблице.</translation>
    </message>
    <message>
        <source>detected by the file</source>
        <translation>определено по файлу</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <translation>как %1, %2</translation>
    </message>
    <message>
        <source>by the file</source>
        <translation>по файлу</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>определено</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>In the file → understood</source>
        <translation>В файле → понято</translation>
    </message>
    <message>
        <source>Places that were not read</source>
        <translation>Места, которые не прочитаны</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Итог чтения</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>Из файла не ясно</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Строки с ошибками</translation>
    </message>
    <message>
        <source>An import is undone as a whole: Edit → Undo.</source>
        <translation>Импорт отменяется целиком: Правка → Отменить.</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>из файла…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Открыть рецепт</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Рецепты (*.json)</translation>
    </message>
    <message>
        <source>%1, recipe.json</source>
        <translation>%1, рецепт.json</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Сохранить рецепт</translation>
    </message>
    <message>
        <source>The recipe is in %1</source>
        <translation>Рецепт записан в %1</translation>
    </message>
    <message>
        <source>Save the recipe…</source>
        <translation>Сохранить рецепт…</translation>
    </message>
    <message>
        <source>What was understood and chosen here, as a file: for next month, a colleague or the command line</source>
        <translation>Что здесь понято и выбрано, файлом: для следующего месяца, коллеги или командной строки</translation>
    </message>
    <message>
        <source>Import it again: its rows count twice</source>
        <translation>Импортировать ещё раз: строки сосчитаются дважды</translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::RespondentFields</name>
    <message>
        <source>Respondent of %1</source>
        <translation>Респондент файла %1</translation>
    </message>
    <message>
        <source>A name the project has joins this transcript to that respondent&apos;s others</source>
        <translation>Если такое имя в проекте есть, расшифровка присоединится к остальным этого респондента</translation>
    </message>
    <message>
        <source>Interviewer in %1</source>
        <translation>Интервьюер в %1</translation>
    </message>
    <message>
        <source>What the interviewer says is not counted</source>
        <translation>Слова интервьюера не считаются</translation>
    </message>
    <message>
        <source>nobody: all answer</source>
        <translation>никто: все отвечают</translation>
    </message>
    <message>
        <source>Proposed: asks in %1 of %2 turns. Choose who asks if it is somebody else.</source>
        <translation>Предложение: вопросы в репликах — %1 из %2. Если спрашивает кто-то другой, выберите его.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::CheckDialog</name>
    <message>
        <source>Wave before</source>
        <translation>Волна до</translation>
    </message>
    <message>
        <source>Wave after</source>
        <translation>Волна после</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Изменили</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Опора</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Говорит за</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Говорит против</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::EvidenceFinder</name>
    <message>
        <source>Words of the quote, the respondent or the clinic</source>
        <translation>Слова цитаты, респондент или клиника</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>Quotes, answers, checks and reviews</source>
        <translation>Цитаты, ответы, проверки и отзывы</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type to narrow</source>
        <translation>Показано %1 из %2; наберите слово, чтобы сузить</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::InsightModel</name>
    <message>
        <source>As in the matrix</source>
        <translation>Как в матрице</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Ценность</translation>
    </message>
    <message>
        <source>What it is worth, 1 to 5</source>
        <translation>Ценность, от 1 до 5</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Трудоёмкость</translation>
    </message>
    <message>
        <source>What it costs, 1 to 5</source>
        <translation>Трудоёмкость, от 1 до 5</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>How many it touches: typed, or the largest n of the numbers that speak for it</source>
        <translation>Скольких касается: вписано или наибольшее n чисел, которые говорят за</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Numbers and voices that speak for it</source>
        <translation>Числа и голоса, которые говорят за</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Numbers and voices that speak against it</source>
        <translation>Числа и голоса, которые говорят против</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём стоит</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Typed by a person</source>
        <translation>Вписано человеком</translation>
    </message>
    <message>
        <source>The largest n of the numbers that speak for it</source>
        <translation>Наибольшее n чисел, которые говорят за</translation>
    </message>
    <message>
        <source>numbers: %1, voices: %2</source>
        <translation>чисел: %1, голосов: %2</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::InsightPane</name>
    <message>
        <source>What the team believes</source>
        <translation>В чём уверена команда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Value, 1–5</source>
        <translation>Ценность, 1–5</translation>
    </message>
    <message>
        <source>Effort, 1–5</source>
        <translation>Трудоёмкость, 1–5</translation>
    </message>
    <message>
        <source>Patients touched</source>
        <translation>Касается пациентов</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>31.12.2026</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Добавить опору…</translation>
    </message>
    <message>
        <source>Turn the side</source>
        <translation>Сменить сторону</translation>
    </message>
    <message>
        <source>What speaks for it speaks against it, and back</source>
        <translation>Что говорит за, будет говорить против, и обратно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Go to what was said, or to the rows behind a number</source>
        <translation>Перейти к сказанному или к строкам за числом</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>A number before and after: by wave, or from a day on</source>
        <translation>Число до и после: по волнам или с какого-то дня</translation>
    </message>
    <message>
        <source>Remove the comparison</source>
        <translation>Убрать сравнение</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Убрать опору</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Опора</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>%1, from its numbers</source>
        <translation>%1, по его числам</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>данные по %1</translation>
    </message>
    <message>
        <source>without consent: not in exports</source>
        <translation>без согласия: не для экспорта</translation>
    </message>
    <message>
        <source>no longer in the project</source>
        <translation>в проекте больше нет</translation>
    </message>
    <message>
        <source>What speaks for it (%1) and against (%2)</source>
        <translation>Что говорит за (%1) и против (%2)</translation>
    </message>
    <message>
        <source>A number from 1 to 5 is expected</source>
        <translation>Ожидается число от 1 до 5</translation>
    </message>
    <message>
        <source>A number of patients is expected, or nothing</source>
        <translation>Ожидается число пациентов или ничего</translation>
    </message>
    <message>
        <source>A date like 2026-12-31 is expected</source>
        <translation>Ожидается дата вида 31.12.2026</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::InsightsView</name>
    <message>
        <source>Insights</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>New insight</source>
        <translation>Новый вывод</translation>
    </message>
    <message>
        <source>Write down what the team believes</source>
        <translation>Записать, в чём уверена команда</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Добавить опору…</translation>
    </message>
    <message>
        <source>A number or words that speak for the insight or against it</source>
        <translation>Число или слова, которые говорят за вывод или против</translation>
    </message>
    <message>
        <source>Compare before and after…</source>
        <translation>Сравнить до и после…</translation>
    </message>
    <message>
        <source>Whether a number has changed since something was done</source>
        <translation>Изменилось ли число с тех пор, как что-то сделали</translation>
    </message>
    <message>
        <source>Remove insight</source>
        <translation>Убрать вывод</translation>
    </message>
    <message>
        <source>Remove the insight with its evidence; can be undone</source>
        <translation>Убрать вывод с опорой; можно отменить</translation>
    </message>
    <message>
        <source>numbers computed anew; the filter narrows them</source>
        <translation>числа считаются заново; фильтр их сужает</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Which insights</source>
        <translation>Какие выводы</translation>
    </message>
    <message>
        <source>No insights yet</source>
        <translation>Выводов ещё нет</translation>
    </message>
    <message>
        <source>Write down what the team believes, and put numbers and quotes for and against it beside it. Pains, opportunities and fail points of a map come here by one action in the map&apos;s list of what to do first.</source>
        <translation>Запишите, в чём уверена команда, и поставьте рядом числа и цитаты за и против. Боли, возможности и точки отказа карты попадают сюда одним действием на её вкладке «Приоритеты».</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Что делать сначала</translation>
    </message>
    <message>
        <source>Affinity wall</source>
        <translation>Стена сходства</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::MetricChoice</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Только где</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>больше ничего</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::WallCanvas</name>
    <message numerus="yes">
        <source>%n sticky note(s)</source>
        <translation>
            <numerusform>%n листок</numerusform>
            <numerusform>%n листка</numerusform>
            <numerusform>%n листков</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Ещё не разобрано</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>The thought</source>
        <translation>Мысль</translation>
    </message>
    <message>
        <source>Drop here for a new group</source>
        <translation>Сюда — новая группа</translation>
    </message>
    <message>
        <source>in Insights</source>
        <translation>в выводах</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>no longer in the project</source>
        <translation>в проекте больше нет</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>без согласия</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::WallSession</name>
    <message>
        <source>The group is an insight now.</source>
        <translation>Группа стала выводом.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The group is a code now; quotes coded: %1.</source>
        <translation>Группа стала кодом; закодировано цитат: %1.</translation>
    </message>
    <message>
        <source>Words that are not of interviews carry no code: %1.</source>
        <translation>Слова не из интервью кода не получают: %1.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::WallView</name>
    <message>
        <source>Quotes onto the wall…</source>
        <translation>Цитаты на стену…</translation>
    </message>
    <message>
        <source>Choose quotes, answers and reviews to sort</source>
        <translation>Выбрать цитаты, ответы и отзывы, чтобы разобрать</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Мысль</translation>
    </message>
    <message>
        <source>A sticky note of the team&apos;s own</source>
        <translation>Листок с мыслью команды</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Сложить вместе</translation>
    </message>
    <message>
        <source>A new group of the sticky notes chosen</source>
        <translation>Новая группа из выбранных листков</translation>
    </message>
    <message>
        <source>Is a pain</source>
        <translation>Это боль</translation>
    </message>
    <message>
        <source>The group becomes a pain in Insights, its quotes the evidence</source>
        <translation>Группа станет болью в выводах, её цитаты — опорой</translation>
    </message>
    <message>
        <source>Is an opportunity</source>
        <translation>Это возможность</translation>
    </message>
    <message>
        <source>The group becomes an opportunity in Insights, its quotes the evidence</source>
        <translation>Группа станет возможностью в выводах, её цитаты — опорой</translation>
    </message>
    <message>
        <source>Is a code</source>
        <translation>Это код</translation>
    </message>
    <message>
        <source>A code of the group&apos;s name over the words of its quotes</source>
        <translation>Код с именем группы на словах её цитат</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Разобрать группу</translation>
    </message>
    <message>
        <source>Its sticky notes are not sorted again</source>
        <translation>Её листки снова не разобраны</translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Take the chosen sticky notes away; the quotes stay in the project</source>
        <translation>Снять выбранные листки; цитаты останутся в проекте</translation>
    </message>
    <message>
        <source>Quotes onto the wall</source>
        <translation>Цитаты на стену</translation>
    </message>
    <message>
        <source>Put on the wall</source>
        <translation>Положить на стену</translation>
    </message>
    <message>
        <source>What the team thinks</source>
        <translation>Что думает команда</translation>
    </message>
    <message>
        <source>Affinity wall</source>
        <translation>Стена сходства</translation>
    </message>
    <message>
        <source>The wall is empty</source>
        <translation>Стена пуста</translation>
    </message>
    <message>
        <source>Put quotes on it and sort them by hand: drag them together, or use Alt+Shift and the arrows. Groups become codes, pains or opportunities.</source>
        <translation>Положите на неё цитаты и разберите руками: мышью или Alt+Shift со стрелками. Группы становятся кодами, болями или возможностями.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::AgreementModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единиц</translation>
    </message>
    <message>
        <source>What two coders or more have judged</source>
        <translation>О чём судили двое или больше</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Share of pairs of judgements that agree; chance is not taken out</source>
        <translation>Доля совпавших пар суждений; случайность не вычтена</translation>
    </message>
    <message>
        <source>κ Cohen</source>
        <translation>κ Коэна</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of two coders; of more, the mean over their pairs</source>
        <translation>Каппа Коэна двух кодировщиков; если их больше — среднее по парам</translation>
    </message>
    <message>
        <source>κ Fleiss</source>
        <translation>κ Флейсса</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa, on what every coder has judged</source>
        <translation>Каппа Флейсса — по тому, о чём судили все</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal: coded or not; missing judgements are allowed</source>
        <translation>Альфа Криппендорфа, номинальная: закодировано или нет; пропуски допустимы</translation>
    </message>
    <message>
        <source>95% of α</source>
        <translation>95 % для α</translation>
    </message>
    <message>
        <source>Transcripts drawn anew 1,000 times; under five transcripts there is no interval</source>
        <translation>Расшифровки выбраны заново 1 000 раз; если их меньше пяти, интервала нет</translation>
    </message>
    <message>
        <source>α unitizing</source>
        <translation>α разметки</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha for unitizing: are the same stretches marked? On characters alone</source>
        <translation>Альфа Криппендорфа для разметки: одни ли отрывки отмечены? Только по знакам</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Все коды вместе</translation>
    </message>
    <message>
        <source>Each judgement on each code counts</source>
        <translation>Считается каждое суждение по каждому коду</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>Units of all</source>
        <translation>Единицы всех</translation>
    </message>
    <message>
        <source>What every coder has judged; Fleiss&apos; kappa and α unitizing rest on it</source>
        <translation>Что оценил каждый кодировщик; на этом стоят каппа Флейсса и α разметки</translation>
    </message>
    <message>
        <source>All of them judge every unit alike: there is nothing for chance to explain</source>
        <translation>Все оценивают все единицы одинаково: случайности нечего объяснять</translation>
    </message>
    <message>
        <source>There is no unit that every coder has judged</source>
        <translation>Нет единицы, которую оценил бы каждый кодировщик</translation>
    </message>
    <message>
        <source>No interval: transcripts are drawn anew, and under five say nothing of the others</source>
        <translation>Интервала нет: расшифровки выбираются заново, а меньше пяти ничего не говорят об остальных</translation>
    </message>
    <message>
        <source>No interval: too few transcripts have this code, or all judgements are the same</source>
        <translation>Интервала нет: этот код есть в слишком немногих расшифровках или все решения одинаковы</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::AgreementView</name>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>Coders: %1 of %2</source>
        <translation>Кодировщики: %1 из %2</translation>
    </message>
    <message>
        <source>Whose codings are compared</source>
        <translation>Чьё кодирование сравнивается</translation>
    </message>
    <message>
        <source>Settled: %1 of %2. The consensus coding takes what all agree on and what was settled.</source>
        <translation>Решено: %1 из %2. В согласованное кодирование входит то, в чём все сошлись, и то, что решено.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Консенсус</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) written as the coder “Consensus”</source>
        <translation>
            <numerusform>Записан %n сегмент от кодировщика «Консенсус»</numerusform>
            <numerusform>Записано %n сегмента от кодировщика «Консенсус»</numerusform>
            <numerusform>Записано %n сегментов от кодировщика «Консенсус»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) left open</source>
        <translation>
            <numerusform>осталось %n нерешённое расхождение</numerusform>
            <numerusform>осталось %n нерешённых расхождения</numerusform>
            <numerusform>осталось %n нерешённых расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Сохранить согласованность</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) that two coders or more have coded</source>
        <translation>
            <numerusform>%n расшифровка, которую кодировали двое или больше</numerusform>
            <numerusform>%n расшифровки, которые кодировали двое или больше</numerusform>
            <numerusform>%n расшифровок, которые кодировали двое или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Единица: %1</translation>
    </message>
    <message>
        <source>What coders are compared on</source>
        <translation>На чём сравниваются кодировщики</translation>
    </message>
    <message>
        <source>With the interviewer</source>
        <translation>С интервьюером</translation>
    </message>
    <message>
        <source>Counts what the interviewer says too</source>
        <translation>Считать и слова интервьюера</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Согласованность по кодам</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>The words in their place</source>
        <translation>Слова на своём месте</translation>
    </message>
    <message>
        <source>The code stands</source>
        <translation>Код остаётся</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Код снять</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Shows the stretch in the transcript</source>
        <translation>Показывает отрывок в расшифровке</translation>
    </message>
    <message>
        <source>Write the consensus coding</source>
        <translation>Записать согласованное кодирование</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Two coders must have coded the same transcript. Give a copy of the project to a colleague and merge it back, or choose other coders.</source>
        <translation>Одну расшифровку должны закодировать двое. Дайте копию проекта коллеге и слейте её обратно или выберите других кодировщиков.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CoOccurrenceView</name>
    <message>
        <source>Co-occurrence</source>
        <translation>Совместная встречаемость</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>все кодировщики</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Сохранить матрицу</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>all but the interviewer</source>
        <translation>все, кроме интервьюера</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of segments; the interviewer&apos;s words are left out</source>
        <translation>
            <numerusform>%n пара сегментов; слова интервьюера не считаются</numerusform>
            <numerusform>%n пары сегментов; слова интервьюера не считаются</numerusform>
            <numerusform>%n пар сегментов; слова интервьюера не считаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that stand together</source>
        <translation>Коды, которые стоят вместе</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>on the same words</source>
        <translation>на одних словах</translation>
    </message>
    <message>
        <source>within a turn</source>
        <translation>в одной реплике</translation>
    </message>
    <message>
        <source>near each other</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>words apart at most</source>
        <translation>слов между ними, не больше</translation>
    </message>
    <message>
        <source>characters apart at most</source>
        <translation>знаков между ними, не больше</translation>
    </message>
    <message>
        <source>turns apart at most</source>
        <translation>реплик от одного до другого, не больше</translation>
    </message>
    <message>
        <source>What nearness is counted in</source>
        <translation>В чём считается близость</translation>
    </message>
    <message>
        <source>How far apart at most</source>
        <translation>На каком расстоянии, не больше</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Жаккар</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>Only codes that meet another</source>
        <translation>Только коды, у которых есть пара</translation>
    </message>
    <message>
        <source>No codes stand together</source>
        <translation>Никакие коды не стоят вместе</translation>
    </message>
    <message>
        <source>Where two codes meet by the rule above, they are counted here. Give one stretch two codes, choose a wider rule, or widen the filter.</source>
        <translation>Здесь считаются коды, которые встречаются по правилу выше. Дайте одному отрывку два кода, выберите правило шире или расширьте фильтр.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeEntryDialog</name>
    <message>
        <source>Codebook entry: %1</source>
        <translation>Запись кодовой книги: %1</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Цвет %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Its segments are</source>
        <translation>Вид сегментов</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Когда ставить</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Когда не ставить</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Другой цвет</translation>
    </message>
    <message>
        <source>Another colour: %1</source>
        <translation>Другой цвет: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeField</name>
    <message>
        <source>Add a code</source>
        <translation>Добавить код</translation>
    </message>
    <message>
        <source>Add a code to the selected words</source>
        <translation>Поставить код выделенным словам</translation>
    </message>
    <message>
        <source>Type part of a code&apos;s name and press Enter; a new name makes a new code (C)</source>
        <translation>Наберите часть названия кода и нажмите Enter; новое название создаст новый код (C)</translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation>Новый код «%1»</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeGroups</name>
    <message>
        <source>Codes of the group “%1”</source>
        <translation>Коды группы «%1»</translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation>Группы кодов</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New group of the selected codes…</source>
        <translation>Новая группа из выделенных кодов…</translation>
    </message>
    <message>
        <source>New group of codes</source>
        <translation>Новая группа кодов</translation>
    </message>
    <message>
        <source>Put the selected codes into</source>
        <translation>Добавить выделенные коды в</translation>
    </message>
    <message>
        <source>Take the selected codes out of “%1”</source>
        <translation>Убрать выделенные коды из «%1»</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Переименовать группу…</translation>
    </message>
    <message>
        <source>Rename the group of codes</source>
        <translation>Переименовать группу кодов</translation>
    </message>
    <message>
        <source>Colour of the group…</source>
        <translation>Цвет группы…</translation>
    </message>
    <message>
        <source>Colour its codes like the group</source>
        <translation>Раскрасить её коды как группу</translation>
    </message>
    <message>
        <source>Delete the group, not its codes</source>
        <translation>Удалить группу, но не её коды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour of the group “%1”</source>
        <translation>Цвет группы «%1»</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeMatrixModel</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>в %n интервью</numerusform>
            <numerusform>в %n интервью</numerusform>
            <numerusform>в %n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>Jaccard %1</source>
        <translation>Жаккар %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>лифт %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeModel</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1, %n сегмент</numerusform>
            <numerusform>%1, %n сегмента</numerusform>
            <numerusform>%1, %n сегментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodePane</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Найти код</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
    <message>
        <source>New code (Insert)</source>
        <translation>Новый код (Insert)</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>What can be done with a code</source>
        <translation>Что можно сделать с кодом</translation>
    </message>
    <message>
        <source>Actions of the codebook</source>
        <translation>Действия с кодовой книгой</translation>
    </message>
    <message>
        <source>Apply to the selected words</source>
        <translation>Поставить выделенным словам</translation>
    </message>
    <message>
        <source>Edit the entry…</source>
        <translation>Изменить запись…</translation>
    </message>
    <message>
        <source>Put on the number keys</source>
        <translation>Назначить цифру</translation>
    </message>
    <message>
        <source>Take off the number keys</source>
        <translation>Снять с цифры</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Объединить с другим…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Объединить «%1» с</translation>
    </message>
    <message>
        <source>My codes only: hides what other coders have coded</source>
        <translation>Только мои коды: скрывает кодирование других</translation>
    </message>
    <message>
        <source>My codes only</source>
        <translation>Только мои коды</translation>
    </message>
    <message>
        <source>Add a starter codebook</source>
        <translation>Добавить готовую кодовую книгу</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added; those already there were left</source>
        <translation>
            <numerusform>Добавлен %n код; имевшиеся оставлены</numerusform>
            <numerusform>Добавлено %n кода; имевшиеся оставлены</numerusform>
            <numerusform>Добавлено %n кодов; имевшиеся оставлены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeRow</name>
    <message>
        <source>Remove this code</source>
        <translation>Убрать этот код</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Убрать код %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeStarters</name>
    <message>
        <source>No codes yet</source>
        <translation>Кодов пока нет</translation>
    </message>
    <message>
        <source>Select words and type the name of a code, or begin with a ready codebook:</source>
        <translation>Выделите слова и введите название кода или начните с готовой кодовой книги:</translation>
    </message>
    <message>
        <source>Add this codebook</source>
        <translation>Добавить эту кодовую книгу</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CoverageModel</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>In how many interviews the question is spoken of</source>
        <translation>В скольких интервью говорят об этом вопросе</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>not spoken of</source>
        <translation>не говорят</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DeleteCodeDialog</name>
    <message>
        <source>Delete the code “%1”</source>
        <translation>Удалить код «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n segment(s) too</source>
        <translation>
            <numerusform>Удалить и его %n сегмент</numerusform>
            <numerusform>Удалить и его %n сегмента</numerusform>
            <numerusform>Удалить и его %n сегментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to “%1”</source>
        <translation>Перенести их в «%1»</translation>
    </message>
    <message>
        <source>Move them to the code above</source>
        <translation>Перенести их в код выше</translation>
    </message>
    <message>
        <source>Move them to another code:</source>
        <translation>Перенести их в другой код:</translation>
    </message>
    <message>
        <source>The code that takes the segments</source>
        <translation>Код, который получит сегменты</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) carry this code. What becomes of them?</source>
        <translation>
            <numerusform>Этот код стоит у %n сегмента. Что с ним сделать?</numerusform>
            <numerusform>Этот код стоит у %n сегментов. Что с ними сделать?</numerusform>
            <numerusform>Этот код стоит у %n сегментов. Что с ними сделать?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Удалить код</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DisagreementModel</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>has not coded this transcript</source>
        <translation>эту расшифровку не кодировал(а)</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>закодировано</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>не закодировано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>код остаётся</translation>
    </message>
    <message>
        <source>does not stand</source>
        <translation>код снят</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DocumentDialog</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Note on the respondent</source>
        <translation>Примечание о респонденте</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;Чья она</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Without a respondent its words count for no group, clinic or person.</source>
        <translation>Без респондента её слова не относятся ни к группе, ни к клинике, ни к человеку.</translation>
    </message>
    <message>
        <source>“%1” is new and is added to the respondents.</source>
        <translation>«%1» — новый респондент и будет добавлен.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DocumentInspector</name>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>Speakers of the transcript</source>
        <translation>Говорящие расшифровки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Merge the selected speakers</source>
        <translation>Объединить выбранных говорящих</translation>
    </message>
    <message>
        <source>No transcript is open</source>
        <translation>Расшифровка не открыта</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Группа: %1</translation>
    </message>
    <message>
        <source>Clinic: %1</source>
        <translation>Клиника: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Возраст: %1</translation>
    </message>
    <message>
        <source>No consent: quotes are left out of exports</source>
        <translation>Согласия нет: цитаты не попадают в экспорт</translation>
    </message>
    <message>
        <source>Turns: %1, revision %2</source>
        <translation>Реплик: %1, редакция %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>респондент</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Роль: %1</translation>
    </message>
    <message>
        <source>Name, whose it is…</source>
        <translation>Название, чья она…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DocumentMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Whose it is…</source>
        <translation>Чья она…</translation>
    </message>
    <message>
        <source>Remove the transcript…</source>
        <translation>Убрать расшифровку…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DocumentModel</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation>Закодированные сегменты</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Segm.</source>
        <translation>Сегм.</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>конкурент</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::GoToDialog</name>
    <message>
        <source>Go to a turn</source>
        <translation>Перейти к реплике</translation>
    </message>
    <message>
        <source>42, 42.2, R7, turn 42 or 12:47</source>
        <translation>42; 42.2; R7, реплика 42 или 12:47</translation>
    </message>
    <message>
        <source>Number of the turn</source>
        <translation>Номер реплики</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in this transcript. A citation goes to its transcript, a time to the turn that is heard then.</source>
        <translation>
            <numerusform>В этой расшифровке %n реплика. Ссылка ведёт в свою расшифровку, время — к реплике, которая тогда звучит.</numerusform>
            <numerusform>В этой расшифровке %n реплики. Ссылка ведёт в свою расшифровку, время — к реплике, которая тогда звучит.</numerusform>
            <numerusform>В этой расшифровке %n реплик. Ссылка ведёт в свою расшифровку, время — к реплике, которая тогда звучит.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is needed, as it stands beside the text: 42</source>
        <translation>Нужен номер, как он стоит рядом с текстом: 42</translation>
    </message>
    <message>
        <source>No transcript listed is called “%1”</source>
        <translation>В списке нет расшифровки «%1»</translation>
    </message>
    <message>
        <source>%1: no turn has this time</source>
        <translation>%1: у реплик нет такого времени</translation>
    </message>
    <message>
        <source>%1: the last turn is %2</source>
        <translation>%1: последняя реплика — %2</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::GuideView</name>
    <message>
        <source>New section</source>
        <translation>Новый раздел</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) made from the guide</source>
        <translation>
            <numerusform>Из гайда сделан %n код</numerusform>
            <numerusform>Из гайда сделано %n кода</numerusform>
            <numerusform>Из гайда сделано %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гайд</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not spoken of in any interview</source>
        <translation>
            <numerusform>%n не затронут ни в одном интервью</numerusform>
            <numerusform>%n не затронуты ни в одном интервью</numerusform>
            <numerusform>%n не затронуты ни в одном интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide %1</source>
        <translation>Гайд %1</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The guide as PDF</source>
        <translation>Гайд в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Which guide</source>
        <translation>Какой гайд</translation>
    </message>
    <message>
        <source>New guide</source>
        <translation>Новый гайд</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete the question or section</source>
        <translation>Удалить вопрос или раздел</translation>
    </message>
    <message>
        <source>Make codes from the guide</source>
        <translation>Сделать коды по гайду</translation>
    </message>
    <message>
        <source>The guide as PDF…</source>
        <translation>Гайд в PDF…</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Разделы и вопросы</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Probes, one a line</source>
        <translation>Уточняющие вопросы, по одному в строке</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Touchpoint of the question</source>
        <translation>Точка контакта вопроса</translation>
    </message>
    <message>
        <source>Code of the answers</source>
        <translation>Код ответов</translation>
    </message>
    <message>
        <source>Questions against interviews</source>
        <translation>Вопросы и интервью</translation>
    </message>
    <message>
        <source>There is no interview guide yet</source>
        <translation>Гайда интервью пока нет</translation>
    </message>
    <message>
        <source>A guide holds what is asked: sections, questions and probes, each at its touchpoint. It can be printed and made into codes, and shows which interviews speak of what.</source>
        <translation>В гайде стоит то, что спрашивают: разделы, вопросы и уточняющие вопросы, каждый у своей точки контакта. Его можно напечатать и превратить в коды; видно, в каких интервью о чём говорят.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::InterviewsDesk</name>
    <message>
        <source>Views of the interviews</source>
        <translation>Виды страницы интервью</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Расшифровки</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::InterviewsRoom</name>
    <message>
        <source>Find in the transcript</source>
        <translation>Найти в расшифровке</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Найти код</translation>
    </message>
    <message>
        <source>Add a code to the selected words</source>
        <translation>Поставить код выделенным словам</translation>
    </message>
    <message>
        <source>Apply the last code again</source>
        <translation>Поставить последний код ещё раз</translation>
    </message>
    <message>
        <source>Code in vivo</source>
        <translation>Код in vivo</translation>
    </message>
    <message>
        <source>Remove the codes of the segment</source>
        <translation>Убрать коды сегмента</translation>
    </message>
    <message>
        <source>Edit the turn</source>
        <translation>Изменить реплику</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Codebook entry…</source>
        <translation>Запись кодовой книги…</translation>
    </message>
    <message>
        <source>Show coded words</source>
        <translation>Показывать закодированные слова</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation>Импортировать расшифровки</translation>
    </message>
    <message>
        <source>Show coded words (Ctrl+Shift+U)</source>
        <translation>Показывать закодированные слова (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Edit the turn (F2)</source>
        <translation>Изменить реплику (F2)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>There are no interviews yet</source>
        <translation>Интервью пока нет</translation>
    </message>
    <message>
        <source>Import transcripts: text, Word, OpenDocument, RTF or subtitles. Speakers and turns are recognised; you check them and begin to code. Files can also be dropped here.</source>
        <translation>Импортируйте расшифровки: текст, Word, OpenDocument, RTF или субтитры. Говорящие и реплики распознаются; вы проверяете их и начинаете кодировать. Файлы можно перетащить и сюда.</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Импортировать расшифровки…</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>Цитаты %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>слов: %1</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Добавить код</translation>
    </message>
    <message>
        <source>Edit the turn…</source>
        <translation>Изменить реплику…</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) imported; check the speakers under Document</source>
        <translation>
            <numerusform>Импортировано %n интервью; проверьте говорящих во вкладке «Документ»</numerusform>
            <numerusform>Импортировано %n интервью; проверьте говорящих во вкладке «Документ»</numerusform>
            <numerusform>Импортировано %n интервью; проверьте говорящих во вкладке «Документ»</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the segment at the caret</source>
        <translation>Разделить сегмент у курсора</translation>
    </message>
    <message>
        <source>Join with the next segment of the code</source>
        <translation>Соединить со следующим сегментом кода</translation>
    </message>
    <message>
        <source>Split the turn at the caret</source>
        <translation>Разделить реплику у курсора</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>Соединить со следующей репликой</translation>
    </message>
    <message>
        <source>Find and replace in transcripts…</source>
        <translation>Найти и заменить в расшифровках…</translation>
    </message>
    <message>
        <source>My codes only</source>
        <translation>Только мои коды</translation>
    </message>
    <message>
        <source>Split the turn here</source>
        <translation>Разделить реплику здесь</translation>
    </message>
    <message>
        <source>Speaker of the turn</source>
        <translation>Говорящий реплики</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Новый говорящий…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Новый говорящий</translation>
    </message>
    <message>
        <source>Name, as it stands in the transcript</source>
        <translation>Имя, как оно стоит в расшифровке</translation>
    </message>
    <message>
        <source>Split the segment here</source>
        <translation>Разделить сегмент здесь</translation>
    </message>
    <message>
        <source>Lay on a map…</source>
        <translation>Положить на карту…</translation>
    </message>
    <message>
        <source>Coded transcript as PDF…</source>
        <translation>Расшифровка с кодами в PDF…</translation>
    </message>
    <message>
        <source>Coded transcript as PDF</source>
        <translation>Расшифровка с кодами в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>New transcript…</source>
        <translation>Новая расшифровка…</translation>
    </message>
    <message>
        <source>Recording of the transcript…</source>
        <translation>Запись к расшифровке…</translation>
    </message>
    <message>
        <source>Type what is heard</source>
        <translation>Набирать на слух</translation>
    </message>
    <message>
        <source>Type what is heard, a turn at a time</source>
        <translation>Набирать на слух, по реплике</translation>
    </message>
    <message>
        <source>Go to a turn…</source>
        <translation>Перейти к реплике…</translation>
    </message>
    <message>
        <source>Numbers of turns</source>
        <translation>Номера реплик</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Номера абзацев</translation>
    </message>
    <message>
        <source>Numbers beside the text</source>
        <translation>Номера рядом с текстом</translation>
    </message>
    <message>
        <source>Apply “%1” again</source>
        <translation>Поставить «%1» ещё раз</translation>
    </message>
    <message>
        <source>Copy with the citation</source>
        <translation>Скопировать со ссылкой</translation>
    </message>
    <message>
        <source>No code has been applied in this project yet: apply one, then Ctrl+R repeats it on other words</source>
        <translation>В этом проекте ещё не поставлен ни один код: поставьте код, и Ctrl+R повторит его на других словах</translation>
    </message>
    <message>
        <source>Change codings of others</source>
        <translation>Менять кодирование других</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::LayDialog</name>
    <message>
        <source>Compute the experience curve from valence</source>
        <translation>Считать кривую опыта по валентности</translation>
    </message>
    <message>
        <source>Lay on a map</source>
        <translation>Положить на карту</translation>
    </message>
    <message>
        <source>New map over “%1”</source>
        <translation>Новая карта по пути «%1»</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Lay on the map</source>
        <translation>Положить на карту</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of pains</source>
        <translation>
            <numerusform>%n сегмент болей</numerusform>
            <numerusform>%n сегмента болей</numerusform>
            <numerusform>%n сегментов болей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of gains</source>
        <translation>
            <numerusform>%n сегмент выгод</numerusform>
            <numerusform>%n сегмента выгод</numerusform>
            <numerusform>%n сегментов выгод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of needs</source>
        <translation>
            <numerusform>%n сегмент потребностей</numerusform>
            <numerusform>%n сегмента потребностей</numerusform>
            <numerusform>%n сегментов потребностей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no journey map yet: make one first.</source>
        <translation>Карты пути пока нет: сначала сделайте её.</translation>
    </message>
    <message>
        <source>What codes are pains, gains or needs is said in their codebook entries; their touchpoints lead to the steps.</source>
        <translation>Что из кодов боль, выгода или потребность, сказано в записях кодовой книги; их точки контакта ведут к шагам.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) laid</source>
        <translation>
            <numerusform>Положена %n цитата</numerusform>
            <numerusform>Положено %n цитаты</numerusform>
            <numerusform>Положено %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new card(s)</source>
        <translation>
            <numerusform>%n новая карточка</numerusform>
            <numerusform>%n новые карточки</numerusform>
            <numerusform>%n новых карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a step: their codes have no touchpoint, or no step has theirs</source>
        <translation>
            <numerusform>%n без шага: у кода нет точки контакта или её нет ни у одного шага</numerusform>
            <numerusform>%n без шага: у кодов нет точки контакта или её нет ни у одного шага</numerusform>
            <numerusform>%n без шага: у кодов нет точки контакта или её нет ни у одного шага</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>group not known</source>
        <translation>группа не указана</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::MemoModel</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>On</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::MemoView</name>
    <message>
        <source>Memos</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>On the project</source>
        <translation>О проекте</translation>
    </message>
    <message>
        <source>On the transcript %1</source>
        <translation>О расшифровке %1</translation>
    </message>
    <message>
        <source>On the respondent %1</source>
        <translation>О респонденте %1</translation>
    </message>
    <message>
        <source>On the code “%1”</source>
        <translation>О коде «%1»</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>A memo on the project, or on the transcript, respondent or code that is open</source>
        <translation>Заметка о проекте либо об открытой расшифровке, респонденте или коде</translation>
    </message>
    <message>
        <source>Find in memos</source>
        <translation>Найти в заметках</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>There are no memos yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Write down what you notice while coding: on the project, a transcript, a respondent, a code. Memos of segments are listed here too.</source>
        <translation>Записывайте, что замечаете при кодировании: о проекте, расшифровке, респонденте, коде. Заметки сегментов тоже стоят здесь.</translation>
    </message>
    <message>
        <source>New memo on the project</source>
        <translation>Новая заметка о проекте</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::MineNote</name>
    <message>
        <source>What other coders have coded is hidden and not counted.</source>
        <translation>Кодировки других скрыты и не считаются.</translation>
    </message>
    <message>
        <source>You have coded nothing in this project yet; what others have coded is hidden.</source>
        <translation>Вы в этом проекте ещё ничего не кодировали; кодировки других скрыты.</translation>
    </message>
    <message>
        <source>Show all coders</source>
        <translation>Показать всех кодировщиков</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::NewTranscriptDialog</name>
    <message>
        <source>New transcript</source>
        <translation>Новая расшифровка</translation>
    </message>
    <message>
        <source>An empty transcript to type from a recording. The recording stays where it is; the project keeps only its place.</source>
        <translation>Пустая расшифровка, чтобы набрать её по записи. Запись остаётся на своём месте, проект хранит только путь к ней.</translation>
    </message>
    <message>
        <source>&amp;Respondent</source>
        <translation>&amp;Респондент</translation>
    </message>
    <message>
        <source>none; it can be given later</source>
        <translation>нет; можно указать позже</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Recording of the transcript</source>
        <translation>Запись к расшифровке</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Записи (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::QuickCodeBar</name>
    <message>
        <source>Quick codes: put a code on the number keys from its menu in the tree</source>
        <translation>Быстрые коды: назначьте коду цифру в его меню в дереве</translation>
    </message>
    <message>
        <source>Quick codes</source>
        <translation>Быстрые коды</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::QuotaModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No quota; type how many are wanted</source>
        <translation>Квоты нет; наберите, сколько нужно</translation>
    </message>
    <message>
        <source>Interviewed: %1, arranged: %2, wanted: %3, missing: %4</source>
        <translation>Опрошено: %1, договорились: %2, нужно: %3, не хватает: %4</translation>
    </message>
    <message>
        <source>any clinic</source>
        <translation>любая клиника</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::QuotePane</name>
    <message>
        <source>Quotes of the code</source>
        <translation>Цитаты кода</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n</source>
        <translation>
            <numerusform>Перекодировать %n</numerusform>
            <numerusform>Перекодировать %n</numerusform>
            <numerusform>Перекодировать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives the selected quotes the code chosen at the left</source>
        <translation>Поставить выбранным цитатам код, выбранный слева</translation>
    </message>
    <message>
        <source>The code the selected quotes get</source>
        <translation>Код, который получат выбранные цитаты</translation>
    </message>
    <message>
        <source>No code is chosen</source>
        <translation>Код не выбран</translation>
    </message>
    <message>
        <source>Choose a code in the tree to read its quotes</source>
        <translation>Выберите код в дереве, чтобы прочитать его цитаты</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n сегмент</numerusform>
            <numerusform>%n сегмента</numerusform>
            <numerusform>%n сегментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>в %n интервью</numerusform>
            <numerusform>в %n интервью</numerusform>
            <numerusform>в %n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>valence %1</source>
        <translation>валентность %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::RecordingStrip</name>
    <message>
        <source>Play or pause the recording</source>
        <translation>Запись: играть или остановить</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>На 5 секунд назад</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>На 5 секунд вперёд</translation>
    </message>
    <message>
        <source>Play from the caret</source>
        <translation>Играть от курсора</translation>
    </message>
    <message>
        <source>Play the selection or the turn again and again</source>
        <translation>Повторять выделенное или реплику</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Играть медленнее</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Играть быстрее</translation>
    </message>
    <message>
        <source>Insert the time of the recording</source>
        <translation>Вставить время записи</translation>
    </message>
    <message>
        <source>Follow the recording in the transcript</source>
        <translation>Следовать за записью в тексте</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Pause (F4)</source>
        <translation>Остановить (F4)</translation>
    </message>
    <message>
        <source>Play (F4)</source>
        <translation>Играть (F4)</translation>
    </message>
    <message>
        <source>Nothing here says when it is heard. Ctrl+T gives the turn the time of the recording.</source>
        <translation>Здесь не сказано, когда это звучит. Ctrl+T даёт реплике время записи.</translation>
    </message>
    <message>
        <source>Recording of the transcript</source>
        <translation>Запись к расшифровке</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Записи (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Another recording…</source>
        <translation>Другая запись…</translation>
    </message>
    <message>
        <source>Take the recording off the transcript</source>
        <translation>Убрать запись от расшифровки</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 с</translation>
    </message>
    <message>
        <source>5 seconds back (F5); on with Shift+F5</source>
        <translation>На 5 секунд назад (F5); вперёд — Shift+F5</translation>
    </message>
    <message>
        <source>The selected words or the turn again and again (F8)</source>
        <translation>Повторять выделенные слова или реплику (F8)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Повторять</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Speed; voices keep their pitch (F9 faster, Shift+F9 slower)</source>
        <translation>Скорость; высота голоса сохраняется (F9 быстрее, Shift+F9 медленнее)</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view</source>
        <translation>Держать на виду реплику, которая звучит</translation>
    </message>
    <message>
        <source>Follow the recording</source>
        <translation>Следовать за записью</translation>
    </message>
    <message>
        <source>The time of the recording to the turn, or into what is typed (Ctrl+T)</source>
        <translation>Время записи — реплике или в набираемый текст (Ctrl+T)</translation>
    </message>
    <message>
        <source>Insert the time</source>
        <translation>Вставить время</translation>
    </message>
    <message>
        <source>More on the recording</source>
        <translation>Ещё о записи</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::RecruitModel</name>
    <message>
        <source>not asked</source>
        <translation>не спрошено</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказался</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Вознаграждение</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>Скринер</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::RecruitingView</name>
    <message>
        <source>Recruiting</source>
        <translation>Набор респондентов</translation>
    </message>
    <message>
        <source>Type into a cell how many interviews of the group are wanted</source>
        <translation>Наберите в клетке, сколько интервью этой группы нужно</translation>
    </message>
    <message>
        <source>%1 of %2 interviews; still missing: %3; arranged: %4</source>
        <translation>Интервью: %1 из %2; ещё не хватает: %3; договорились: %4</translation>
    </message>
    <message>
        <source>New respondent</source>
        <translation>Новый респондент</translation>
    </message>
    <message>
        <source>Quotas: interviewed of wanted, and arranged</source>
        <translation>Квоты: опрошено из нужных и договорённости</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Quotas by group and clinic</source>
        <translation>Квоты по группам и клиникам</translation>
    </message>
    <message>
        <source>Respondents of the field</source>
        <translation>Респонденты поля</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::RemoveDocumentDialog</name>
    <message>
        <source>Remove a transcript</source>
        <translation>Убрать расшифровку</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n сегмент кода</numerusform>
            <numerusform>%n сегмента кода</numerusform>
            <numerusform>%n сегментов кода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript “%1” goes with %2. Numbers and cards of maps that rest on its quotes follow. The respondent and the file it was imported from stay. Undo brings all of it back.</source>
        <translation>Вместе с расшифровкой «%1» уйдут: %2. Числа и карточки карт, которые держатся на её цитатах, изменятся. Респондент и файл, из которого она импортирована, останутся. Отмена вернёт всё.</translation>
    </message>
    <message numerus="yes">
        <source>Remove with %n coding(s)</source>
        <translation>
            <numerusform>Убрать с %n сегментом кода</numerusform>
            <numerusform>Убрать с %n сегментами кода</numerusform>
            <numerusform>Убрать с %n сегментами кода</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::ReplaceDialog</name>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Find and replace in transcripts</source>
        <translation>Найти и заменить в расшифровках</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>In this transcript</source>
        <translation>В этой расшифровке</translation>
    </message>
    <message numerus="yes">
        <source>In all %n transcript(s) listed</source>
        <translation>
            <numerusform>Во всей %n расшифровке из списка</numerusform>
            <numerusform>Во всех %n расшифровках из списка</numerusform>
            <numerusform>Во всех %n расшифровках из списка</numerusform>
        </translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Codings go along with the words. What an edit changes inside a segment is listed under To check, and one undo takes all of it back.</source>
        <translation>Кодирования остаются на своих словах. Сегменты, внутри которых слова изменятся, попадут в список «Проверить»; одна отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>в %n расшифровке</numerusform>
            <numerusform>в %n расшифровках</numerusform>
            <numerusform>в %n расшифровках</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Enter goes to the next place</source>
        <translation>Enter ведёт к следующему месту</translation>
    </message>
    <message>
        <source>Enter replaces the current place and goes on</source>
        <translation>Enter заменяет текущее место и идёт дальше</translation>
    </message>
    <message>
        <source>Replace and go on</source>
        <translation>Заменить и дальше</translation>
    </message>
    <message>
        <source>Replace ticked</source>
        <translation>Заменить отмеченные</translation>
    </message>
    <message>
        <source>Replaces what is ticked, one step to undo (Ctrl+Enter)</source>
        <translation>Заменяет отмеченное, это один шаг отмены (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced, none is left</source>
        <translation>
            <numerusform>%n место заменено, больше нет</numerusform>
            <numerusform>%n места заменено, больше нет</numerusform>
            <numerusform>%n мест заменено, больше нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n ticked</source>
        <translation>
            <numerusform>, отмечено %n</numerusform>
            <numerusform>, отмечено %n</numerusform>
            <numerusform>, отмечено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::ReplaceModel</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::ReviewModel</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Before the edit</source>
        <translation>До правки</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>nothing is left; the coding is gone</source>
        <translation>слов не осталось, кодирования больше нет</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::ReviewView</name>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n segment(s) changed with the text</source>
        <translation>
            <numerusform>Вместе с текстом изменились слова %n сегмента</numerusform>
            <numerusform>Вместе с текстом изменились слова %n сегментов</numerusform>
            <numerusform>Вместе с текстом изменились слова %n сегментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Takes the selected segments off the list</source>
        <translation>Убирает выбранные сегменты из списка</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>Segments to check</source>
        <translation>Сегменты для проверки</translation>
    </message>
    <message>
        <source>Nothing waits to be checked</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>When an edit of a transcript changes words inside a segment, the segment is listed here.</source>
        <translation>Если правка расшифровки меняет слова внутри сегмента, сегмент попадает в этот список.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::SearchBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>By word forms; “words in quotes” in this order, beg* a beginning (Ctrl+F)</source>
        <translation>По формам слова; «слова в кавычках» — подряд, нач* — по началу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::SegmentInspector</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Валентность</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Memo of the segment</source>
        <translation>Заметка сегмента</translation>
    </message>
    <message>
        <source>Touchpoint of the segment</source>
        <translation>Точка контакта сегмента</translation>
    </message>
    <message>
        <source>The first entry is the touchpoint of the code itself</source>
        <translation>Первая строка — точка контакта самого кода</translation>
    </message>
    <message>
        <source>Valence %1</source>
        <translation>Валентность %1</translation>
    </message>
    <message>
        <source>Valence %1 (Alt+%2)</source>
        <translation>Валентность %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>реплика %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>No words are selected</source>
        <translation>Слова не выделены</translation>
    </message>
    <message>
        <source>Select words in the transcript and give them a code: type its name, press its number, or drag it from the tree.</source>
        <translation>Выделите слова в расшифровке и поставьте им код: наберите его название, нажмите его цифру или перетащите код из дерева.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Weight of the segment</source>
        <translation>Вес сегмента</translation>
    </message>
    <message>
        <source>From 0 to 100: how strongly the words speak of the code; a dash is none</source>
        <translation>От 0 до 100: насколько сильно слова говорят о коде; прочерк — веса нет</translation>
    </message>
    <message>
        <source>Resting on this segment</source>
        <translation>На этом сегменте держатся</translation>
    </message>
    <message>
        <source>Open the card %1</source>
        <translation>Открыть карточку %1</translation>
    </message>
    <message>
        <source>Change codings of others</source>
        <translation>Менять кодирование других</translation>
    </message>
    <message>
        <source>Only others have coded these words; what is theirs stays as it is until you say so</source>
        <translation>Эти слова кодировали только другие; их кодирование останется как есть, пока вы не разрешите его менять</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Int.</source>
        <translation>Инт.</translation>
    </message>
    <message>
        <source>Play from here (F7 from the caret)</source>
        <translation>Играть отсюда (F7 — от курсора)</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::TurnDialog</name>
    <message>
        <source>Edit the turn</source>
        <translation>Изменить реплику</translation>
    </message>
    <message>
        <source>Words of the turn</source>
        <translation>Слова реплики</translation>
    </message>
    <message>
        <source>Codings go along with the words they stand on. The text as it was stays in the project.</source>
        <translation>Коды остаются на своих словах. Прежний текст сохраняется в проекте.</translation>
    </message>
    <message>
        <source>Keep the words as they stand here (Ctrl+Enter)</source>
        <translation>Сохранить слова, как они стоят здесь (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::TypingBar</name>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Who speaks; Enter on an empty line changes the speaker</source>
        <translation>Кто говорит; Enter на пустой строке меняет говорящего</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Что слышно</translation>
    </message>
    <message>
        <source>Type what is heard. Enter adds the turn, Shift+Enter begins a line.</source>
        <translation>Набирайте, что слышите. Enter добавляет реплику, Shift+Enter начинает строку.</translation>
    </message>
    <message>
        <source>When the turn begins</source>
        <translation>Когда начинается реплика</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::CellPane</name>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Только где</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>Target here</source>
        <translation>Цель здесь</translation>
    </message>
    <message>
        <source>as in the project</source>
        <translation>как в проекте</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>any</source>
        <translation>все</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>без условия</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Standard, min</source>
        <translation>Норма, мин</translation>
    </message>
    <message>
        <source>Tolerance, min</source>
        <translation>Допуск, мин</translation>
    </message>
    <message>
        <source>In fact, min</source>
        <translation>На деле, мин</translation>
    </message>
    <message>
        <source>Hypothesis, −2…+2</source>
        <translation>Гипотеза, −2…+2</translation>
    </message>
    <message>
        <source>Expected, −2…+2</source>
        <translation>Ожидание, −2…+2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected</source>
        <translation>Ожидается число от %1 до %2</translation>
    </message>
    <message>
        <source>Choose channels</source>
        <translation>Выбрать каналы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Small chart</source>
        <translation>Малый график</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>How much is at stake for the patient at this step; neither good nor bad</source>
        <translation>Насколько напряжён для пациента этот шаг; это не хорошо и не плохо</translation>
    </message>
    <message>
        <source>Level, 1…5</source>
        <translation>Уровень, 1…5</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Picture of the card</source>
        <translation>Картинка карточки</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 20 MB.</source>
        <translation>%1 нельзя прочитать, или файл больше 20 МБ.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::CurveDialog</name>
    <message>
        <source>What the curve is computed from</source>
        <translation>Из чего складывается кривая</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>A point is the weighted mean, from −2 to +2, of the sources that have a value at its step; where one has none, its weight goes to the others. The interval takes the sources as independent. A card of the curve with metrics of its own stands in place of this; a point typed by hand shows only where nothing is measured, hollow.</source>
        <translation>Точка — взвешенное среднее от −2 до +2 тех источников, у которых на шаге есть значение; вес остальных переходит к ним. Интервал считает источники независимыми. Карточка кривой со своими показателями стоит вместо этого; точка, вписанная вручную, видна, только если ничего не измерено, — полым кружком.</translation>
    </message>
    <message>
        <source>This map has no curve yet. Add a lane of the kind “experience curve” first.</source>
        <translation>На этой карте ещё нет кривой. Сначала добавьте дорожку вида «кривая опыта».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Steps with a value</source>
        <translation>Шагов со значением</translation>
    </message>
    <message>
        <source>On the curve</source>
        <translation>На кривой</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Вес: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The curve has a measured point at %1 of %2 steps.</source>
        <translation>Измеренная точка есть на %1 шагах из %2.</translation>
    </message>
    <message>
        <source>Nothing is ticked: the curve shows only what is typed by hand.</source>
        <translation>Ничего не отмечено: кривая показывает только то, что вписано вручную.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::DeviationModel</name>
    <message>
        <source>at the very beginning</source>
        <translation>в самом начале</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>после «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>experience %1</source>
        <translation>опыт %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>На деле</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::DeviationPane</name>
    <message>
        <source>Whose journeys</source>
        <translation>Чьи пути</translation>
    </message>
    <message>
        <source>Which journey</source>
        <translation>Какой путь</translation>
    </message>
    <message>
        <source>Enter opens all rows behind</source>
        <translation>Enter открывает все строки</translation>
    </message>
    <message>
        <source>Enter opens the rows: %1</source>
        <translation>Enter открывает строки: %1</translation>
    </message>
    <message>
        <source>What Enter opens</source>
        <translation>Что открывает Enter</translation>
    </message>
    <message>
        <source>The planned journey and what came of it</source>
        <translation>Путь по плану и что из него вышло</translation>
    </message>
    <message>
        <source>Touchpoint of the step</source>
        <translation>Точка контакта шага</translation>
    </message>
    <message>
        <source>Nothing here tells how journeys really went.</source>
        <translation>Здесь ничто не говорит, как пути проходили на деле.</translation>
    </message>
    <message>
        <source>No step of this map names a touchpoint yet: choose one below for each step of the plan.</source>
        <translation>Ни один шаг карты пока не назван точкой контакта: выберите её ниже для каждого шага плана.</translation>
    </message>
    <message>
        <source>No such journeys are in the scope of the map and the filter.</source>
        <translation>В рамках карты и фильтра таких путей нет.</translation>
    </message>
    <message>
        <source>All laid over each other, n = %1</source>
        <translation>Все друг на друге, n = %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Как это считается</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::EvidenceDrop</name>
    <message>
        <source>What was carried is no longer there, or holds no words.</source>
        <translation>Того, что перенесено, больше нет, или в нём нет слов.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Опора</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation>различимо</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>не различимо</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Цель %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>newest evidence %1</source>
        <translation>последняя опора от %1</translation>
    </message>
    <message>
        <source>Open rows</source>
        <translation>Открыть строки</translation>
    </message>
    <message>
        <source>Experience curve</source>
        <translation>Кривая опыта</translation>
    </message>
    <message>
        <source>A hypothesis: nothing is measured here</source>
        <translation>Гипотеза: здесь ничего не измерено</translation>
    </message>
    <message>
        <source>No data; the curve is open here</source>
        <translation>Данных нет; кривая здесь прервана</translation>
    </message>
    <message>
        <source>Interval %1</source>
        <translation>Интервал %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, вес %2</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message numerus="yes">
        <source>%n voices</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %n quotes</source>
        <translation>
            <numerusform>Открыть %n цитату</numerusform>
            <numerusform>Открыть все %n цитаты</numerusform>
            <numerusform>Открыть все %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell to see what it rests on.</source>
        <translation>Выберите ячейку, чтобы увидеть, на что она опирается.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Опора: %1</translation>
    </message>
    <message>
        <source>Nothing is bound to this card: it is an assumption until evidence stands behind it.</source>
        <translation>С этой карточкой ничего не связано: пока за ней нет опоры, это предположение.</translation>
    </message>
    <message>
        <source>The curve at this step</source>
        <translation>Кривая на этом шаге</translation>
    </message>
    <message>
        <source>%1 since %2 (%3; %4)</source>
        <translation>%1 к волне %2 (%3; %4)</translation>
    </message>
    <message>
        <source>Choose sources and weights…</source>
        <translation>Выбрать источники и веса…</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>Задать цель…</translation>
    </message>
    <message>
        <source>The cell is empty. Type into it, or bring a number or a quote here from its page.</source>
        <translation>Ячейка пуста. Напечатайте в ней или принесите сюда число или цитату с их страницы.</translation>
    </message>
    <message>
        <source>Choose what the cell shows…</source>
        <translation>Выбрать, что показывает ячейка…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::FindBar</name>
    <message>
        <source>Find in the map</source>
        <translation>Найти на карте</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::FindingForm</name>
    <message>
        <source>A number from %1 to %2 is expected</source>
        <translation>Нужно число от %1 до %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Recovery action</source>
        <translation>Действие по восстановлению</translation>
    </message>
    <message>
        <source>Value, 1–5</source>
        <translation>Ценность, 1–5</translation>
    </message>
    <message>
        <source>Effort, 1–5</source>
        <translation>Трудоёмкость, 1–5</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Way to “%1”</source>
        <translation>Путь к «%1»</translation>
    </message>
    <message>
        <source>Kind of the link</source>
        <translation>Вид связи</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Standard, min</source>
        <translation>Норма, мин</translation>
    </message>
    <message>
        <source>Tolerance, min</source>
        <translation>Допуск, мин</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Expected, −2…+2</source>
        <translation>Ожидание, −2…+2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::FindingsModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n пометка</numerusform>
            <numerusform>%n пометки</numerusform>
            <numerusform>%n пометок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n оставлено как есть</numerusform>
            <numerusform>%n оставлены как есть</numerusform>
            <numerusform>%n оставлено как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Оставлено как есть: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::FindingsPane</name>
    <message>
        <source>Findings of the checker</source>
        <translation>Замечания проверки</translation>
    </message>
    <message>
        <source>Why is this left as it is?</source>
        <translation>Почему оставить как есть?</translation>
    </message>
    <message>
        <source>Complete to %1</source>
        <translation>Полнота: %1</translation>
    </message>
    <message>
        <source>the checker finds nothing</source>
        <translation>замечаний нет</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Оставлено как есть: %1</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Pin as comment</source>
        <translation>Закрепить комментарием</translation>
    </message>
    <message>
        <source>Puts the finding as a comment at its place on the map, to be talked over and settled</source>
        <translation>Ставит замечание комментарием на его место на карте, чтобы обсудить и закрыть вопрос</translation>
    </message>
    <message>
        <source>Pinned as a comment at: %1</source>
        <translation>Закреплено комментарием: %1</translation>
    </message>
    <message>
        <source>It is pinned there already.</source>
        <translation>Оно там уже закреплено.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::HandOverDialog</name>
    <message>
        <source>Hand over a copy</source>
        <translation>Передать копию</translation>
    </message>
    <message>
        <source>A new project for those who may see results and not what they rest on. It opens in Tropa and shows the numbers as they stand now; they stand still in it.</source>
        <translation>Новый проект для тех, кому можно видеть итоги, но не то, на что они опираются. Он открывается в Tropa и показывает числа такими, как они есть сейчас; больше они в нём не меняются.</translation>
    </message>
    <message>
        <source>No filter is set: the numbers are of everything.</source>
        <translation>Фильтр не задан: числа посчитаны по всему.</translation>
    </message>
    <message>
        <source>The numbers are those of the filter: %1.</source>
        <translation>Числа посчитаны по фильтру: %1.</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Передаётся</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) with stages, steps, lanes and the team&apos;s texts</source>
        <translation>
            <numerusform>%n карта с этапами, шагами, дорожками и текстами команды</numerusform>
            <numerusform>%n карты с этапами, шагами, дорожками и текстами команды</numerusform>
            <numerusform>%n карт с этапами, шагами, дорожками и текстами команды</numerusform>
        </translation>
    </message>
    <message>
        <source>the numbers of their cells and curves, with n, interval, target and date</source>
        <translation>числа их ячеек и кривых: с n, интервалом, целью и датой</translation>
    </message>
    <message>
        <source>the strength of evidence of each cell</source>
        <translation>сила опоры каждой ячейки</translation>
    </message>
    <message>
        <source>names of touchpoints, personas and owners; the house style</source>
        <translation>названия точек контакта, персоны, ответственные; оформление</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остаётся здесь</translation>
    </message>
    <message>
        <source>answers, transcripts, recordings, reviews, calls and visits</source>
        <translation>ответы, транскрипты, записи, отзывы, звонки и визиты</translation>
    </message>
    <message>
        <source>persons, respondents and the key of pseudonyms</source>
        <translation>люди, респонденты и ключ псевдонимов</translation>
    </message>
    <message>
        <source>notes, comments and the history</source>
        <translation>заметки, комментарии и история</translation>
    </message>
    <message numerus="yes">
        <source>With %n insight(s): statement, value, effort and the sums they rest on</source>
        <translation>
            <numerusform>И %n вывод: утверждение, ценность, усилия и числа, на которых он стоит</numerusform>
            <numerusform>И %n вывода: утверждение, ценность, усилия и числа, на которых они стоят</numerusform>
            <numerusform>И %n выводов: утверждение, ценность, усилия и числа, на которых они стоят</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers over fewer than %1 people or rows are hidden, in maps, curves and insights.</source>
        <translation>Числа, за которыми меньше %1 человек или строк, скрыты: в картах, кривых и выводах.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>There is no map to hand over yet. Make one on the page of maps.</source>
        <translation>Передавать пока нечего: карт нет. Сделайте карту в разделе карт.</translation>
    </message>
    <message>
        <source>%1 to hand over</source>
        <translation>%1 для передачи</translation>
    </message>
    <message>
        <source>Tropa project (*.tropa)</source>
        <translation>Проект Tropa (*.tropa)</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>Копия в файле %1</translation>
    </message>
    <message>
        <source>Hand over a copy…</source>
        <translation>Передать копию…</translation>
    </message>
    <message>
        <source>Maps, insights and their numbers for those who may not see what they rest on</source>
        <translation>Карты, выводы и их числа для тех, кому нельзя видеть, на что они опираются</translation>
    </message>
    <message>
        <source>quotes, even those with consent, together with their cards</source>
        <translation>цитаты, даже с согласием, вместе с их карточками</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::LinksPane</name>
    <message>
        <source>A number of minutes is expected</source>
        <translation>Ожидается число минут</translation>
    </message>
    <message>
        <source>Links of the card</source>
        <translation>Связи карточки</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words on the link</source>
        <translation>Подпись связи</translation>
    </message>
    <message>
        <source>Takes, min</source>
        <translation>Занимает, мин</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Choose a card to see its links.</source>
        <translation>Выберите карточку, чтобы увидеть её связи.</translation>
    </message>
    <message>
        <source>No links. Press Ctrl+L and click the other card, or drag from card to card with Alt held.</source>
        <translation>Связей нет. Нажмите Ctrl+L и щёлкните другую карточку или тяните от карточки к карточке с Alt.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::MapEditor</name>
    <message>
        <source>Add a card</source>
        <translation>Добавить карточку</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Добавить стадию</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новая стадия</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Добавить дорожку</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Link from here</source>
        <translation>Связать отсюда</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать шаг</translation>
    </message>
    <message>
        <source>Move the step left</source>
        <translation>Шаг влево</translation>
    </message>
    <message>
        <source>Move the step right</source>
        <translation>Шаг вправо</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Дорожку выше</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Дорожку ниже</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>Убрать дорожку</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Evidence strength</source>
        <translation>Сила опоры</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Настоящий размер</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Показать всю карту</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Экспортировать карту…</translation>
    </message>
    <message>
        <source>Service blueprint</source>
        <translation>Схема сервиса</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Карта пути</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Карта таблицей</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Опора</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Экспортировать карту</translation>
    </message>
    <message>
        <source>The map is in %1</source>
        <translation>Карта в файле %1</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>Карты пути</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>Схемы сервиса</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Схема сервиса</translation>
    </message>
    <message>
        <source>Cut the cells</source>
        <translation>Вырезать ячейки</translation>
    </message>
    <message>
        <source>Copy the cells</source>
        <translation>Копировать ячейки</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Вставить ячейки</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Удалить выделенное</translation>
    </message>
    <message>
        <source>Move what is selected left</source>
        <translation>Сдвинуть выделенное влево</translation>
    </message>
    <message>
        <source>Move what is selected right</source>
        <translation>Сдвинуть выделенное вправо</translation>
    </message>
    <message>
        <source>Move what is selected up</source>
        <translation>Сдвинуть выделенное вверх</translation>
    </message>
    <message>
        <source>Move what is selected down</source>
        <translation>Сдвинуть выделенное вниз</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>Найти на карте</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Compare curves by</source>
        <translation>Сравнить кривые</translation>
    </message>
    <message>
        <source>Show the step on the journey map</source>
        <translation>Показать шаг на карте пути</translation>
    </message>
    <message>
        <source>Show the backstage of the step</source>
        <translation>Показать закулисье шага</translation>
    </message>
    <message>
        <source>Nothing: one curve</source>
        <translation>Не сравнивать: одна кривая</translation>
    </message>
    <message numerus="yes">
        <source>%n cells found no place: there are no lanes below, or the lane takes numbers.</source>
        <translation>
            <numerusform>%n ячейке не нашлось места: ниже нет дорожек или дорожка принимает только числа.</numerusform>
            <numerusform>%n ячейкам не нашлось места: ниже нет дорожек или дорожка принимает только числа.</numerusform>
            <numerusform>%n ячейкам не нашлось места: ниже нет дорожек или дорожка принимает только числа.</numerusform>
        </translation>
    </message>
    <message>
        <source>No blueprint stands on the steps of this map yet.</source>
        <translation>На шагах этой карты ещё нет схемы сервиса.</translation>
    </message>
    <message>
        <source>No journey map stands on these steps yet.</source>
        <translation>На этих шагах ещё нет карты пути.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PowerPoint (*.pptx);;Excel (*.xlsx);;Web page (*.html);;draw.io (*.drawio);;SVG (*.svg);;PNG (*.png);;CSV (*.csv);;Mermaid (*.mmd);;CJML (*.cjml);;Tropa map (*.json)</source>
        <translation>PDF (*.pdf);;PowerPoint (*.pptx);;Excel (*.xlsx);;Веб-страница (*.html);;draw.io (*.drawio);;SVG (*.svg);;PNG (*.png);;CSV (*.csv);;Mermaid (*.mmd);;CJML (*.cjml);;Карта Tropa (*.json)</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>сравнение с: %1</translation>
    </message>
    <message>
        <source>Deviation from the plan</source>
        <translation>Отклонение от плана</translation>
    </message>
    <message>
        <source>The next changed cell</source>
        <translation>Следующая изменившаяся ячейка</translation>
    </message>
    <message>
        <source>All changes are seen</source>
        <translation>Все изменения просмотрены</translation>
    </message>
    <message>
        <source>Present step by step</source>
        <translation>Показать по шагам</translation>
    </message>
    <message>
        <source>To the other layer: as is, to be</source>
        <translation>На другой слой: как есть, как должно быть</translation>
    </message>
    <message>
        <source>Make the to-be layer of the map</source>
        <translation>Сделать слой «как должно быть»</translation>
    </message>
    <message>
        <source>%1: to be</source>
        <translation>%1: как должно быть</translation>
    </message>
    <message>
        <source>%1: as is</source>
        <translation>%1: как есть</translation>
    </message>
    <message>
        <source>This map has no other layer yet.</source>
        <translation>У этой карты пока нет другого слоя.</translation>
    </message>
    <message>
        <source>Make the to-be layer</source>
        <translation>Сделать слой «как должно быть»</translation>
    </message>
    <message>
        <source>There is no blueprint yet. Begin with a template, or with the steps of a journey map.</source>
        <translation>Схемы сервиса ещё нет. Начните с шаблона или с шагов карты пути.</translation>
    </message>
    <message>
        <source>There is no journey map yet. Begin with a template or with an empty one.</source>
        <translation>Карты пути ещё нет. Начните с шаблона или с пустой карты.</translation>
    </message>
    <message>
        <source>This is a copy that was handed over: its numbers stand still, and what they rest on is not in it</source>
        <translation>Это переданная копия: её числа неподвижны, а того, на что они опираются, в ней нет</translation>
    </message>
    <message>
        <source>Sheet and house style…</source>
        <translation>Лист и фирменный стиль…</translation>
    </message>
    <message>
        <source>New map…</source>
        <translation>Новая карта…</translation>
    </message>
    <message>
        <source>Persona sheet…</source>
        <translation>Лист персоны…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Rename the step, stage or lane</source>
        <translation>Переименовать шаг, стадию или дорожку</translation>
    </message>
    <message>
        <source>Another map beside</source>
        <translation>Ещё одна карта рядом</translation>
    </message>
    <message>
        <source>Map properties…</source>
        <translation>Свойства карты…</translation>
    </message>
    <message>
        <source>Duplicate the map</source>
        <translation>Сделать копию карты</translation>
    </message>
    <message>
        <source>Remove the map</source>
        <translation>Удалить карту</translation>
    </message>
    <message>
        <source>The map does not say whose journey it is.</source>
        <translation>На карте не сказано, чей это путь.</translation>
    </message>
    <message>
        <source>Choose the persona</source>
        <translation>Выбрать персону</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>The map “%1” is removed.</source>
        <translation>Карта «%1» удалена.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards opened it and do so no longer.</source>
        <translation>
            <numerusform>Её открывала %n карточка, теперь нет.</numerusform>
            <numerusform>Её открывали %n карточки, теперь нет.</numerusform>
            <numerusform>Её открывали %n карточек, теперь нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>stage “%1”</source>
        <translation>стадия «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n дорожка</numerusform>
            <numerusform>%n дорожки</numerusform>
            <numerusform>%n дорожек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What the curve is computed from…</source>
        <translation>Из чего складывается кривая…</translation>
    </message>
    <message>
        <source>shown for: %1</source>
        <translation>показано для: %1</translation>
    </message>
    <message>
        <source>Add a substep</source>
        <translation>Добавить подшаг</translation>
    </message>
    <message>
        <source>Make it part of the step before</source>
        <translation>Сделать частью предыдущего шага</translation>
    </message>
    <message>
        <source>Make it a step of its own</source>
        <translation>Сделать отдельным шагом</translation>
    </message>
    <message>
        <source>Fold or unfold the substeps</source>
        <translation>Свернуть или развернуть подшаги</translation>
    </message>
    <message>
        <source>Widen the card by a step</source>
        <translation>Расширить карточку на шаг</translation>
    </message>
    <message>
        <source>Narrow the card by a step</source>
        <translation>Сузить карточку на шаг</translation>
    </message>
    <message>
        <source>Extend the card by a lane</source>
        <translation>Продлить карточку на дорожку вниз</translation>
    </message>
    <message>
        <source>Shorten the card by a lane</source>
        <translation>Укоротить карточку на дорожку</translation>
    </message>
    <message>
        <source>There is no step before it in its stage that it could be part of.</source>
        <translation>Перед ним в его стадии нет шага, частью которого он мог бы стать.</translation>
    </message>
    <message>
        <source>It is a step of its own already.</source>
        <translation>Это и так отдельный шаг.</translation>
    </message>
    <message>
        <source>This step has no substeps.</source>
        <translation>У этого шага нет подшагов.</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Сначала выберите карточку.</translation>
    </message>
    <message>
        <source>The map ends here.</source>
        <translation>Здесь карта кончается.</translation>
    </message>
    <message>
        <source>Other cards stand below; move them first.</source>
        <translation>Ниже стоят другие карточки; сначала перенесите их.</translation>
    </message>
    <message>
        <source>Whom the lane is for</source>
        <translation>Для кого дорожка</translation>
    </message>
    <message>
        <source>Show only for</source>
        <translation>Показать только для</translation>
    </message>
    <message>
        <source>Choose a cell first</source>
        <translation>Сначала выберите ячейку</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>The map speaks of one persona, wave, segment and clinic only</source>
        <translation>На карте только одна персона, волна, сегмент и клиника</translation>
    </message>
    <message>
        <source>New blueprint…</source>
        <translation>Новая схема…</translation>
    </message>
    <message>
        <source>Choose what the cell shows…</source>
        <translation>Выбрать, что показывает ячейка…</translation>
    </message>
    <message>
        <source>Click the card it leads to, or go there and press Ctrl+L; Esc gives up</source>
        <translation>Щёлкните карточку, к которой ведёт связь, или перейдите на неё и нажмите Ctrl+L; Esc — отказаться</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::MapPropertiesDialog</name>
    <message>
        <source>on</source>
        <translation>назначен на</translation>
    </message>
    <message>
        <source>Map properties</source>
        <translation>Свойства карты</translation>
    </message>
    <message>
        <source>The map has a date of review</source>
        <translation>У карты есть дата пересмотра</translation>
    </message>
    <message>
        <source>Date of review</source>
        <translation>Дата пересмотра</translation>
    </message>
    <message>
        <source>Note on the name</source>
        <translation>Замечание к названию</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Персона</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Пере&amp;смотр</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Another map has this name; on the command line only one of them is found by it.</source>
        <translation>Так называется и другая карта; в командной строке по названию найдётся только одна из них.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Выбрать несколько</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::MapSession</name>
    <message>
        <source>New step</source>
        <translation>Новый шаг</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новая стадия</translation>
    </message>
    <message>
        <source>New substep</source>
        <translation>Новый подшаг</translation>
    </message>
    <message>
        <source>A level from 1 to %1 is expected</source>
        <translation>Ожидается уровень от 1 до %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::MapTableModel</name>
    <message>
        <source>note: %1 (%2)</source>
        <translation>стикер: %1 (%2)</translation>
    </message>
    <message>
        <source>comment: %1 (%2)</source>
        <translation>комментарий: %1 (%2)</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>картинка: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::MetricFigure</name>
    <message>
        <source>Trend by waves</source>
        <translation>Изменение по волнам</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NestedDesk</name>
    <message>
        <source>Map inside this step</source>
        <translation>Карта внутри шага</translation>
    </message>
    <message>
        <source>Open the map inside</source>
        <translation>Открыть карту внутри шага</translation>
    </message>
    <message>
        <source>Up to the outer map</source>
        <translation>Наверх, к внешней карте</translation>
    </message>
    <message>
        <source>The maps this one stands in</source>
        <translation>Карты, внутри которых стоит эта</translation>
    </message>
    <message>
        <source>Back to “%1”, step “%2”</source>
        <translation>Назад к карте «%1», шаг «%2»</translation>
    </message>
    <message>
        <source>No map stands inside this step yet.</source>
        <translation>Внутри этого шага ещё нет карты.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>This map does not stand inside another one.</source>
        <translation>Эта карта не стоит внутри другой.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Первый шаг</translation>
    </message>
    <message>
        <source>Choose a cell first</source>
        <translation>Сначала выберите ячейку</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Открыть «%1»</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Убрать ссылку</translation>
    </message>
    <message>
        <source>New map of this step</source>
        <translation>Новая карта этого шага</translation>
    </message>
    <message>
        <source>A map of the project</source>
        <translation>Карта из проекта</translation>
    </message>
    <message>
        <source>Back to “%1”, stage “%2”</source>
        <translation>Назад к «%1», стадия «%2»</translation>
    </message>
    <message>
        <source>No map stands inside this stage yet.</source>
        <translation>Внутри этой стадии карты пока нет.</translation>
    </message>
    <message>
        <source>New map of this stage</source>
        <translation>Новая карта этой стадии</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NewMapDialog</name>
    <message>
        <source>What to look at</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>What the map begins with</source>
        <translation>С чего начинается карта</translation>
    </message>
    <message>
        <source>New steps</source>
        <translation>Новые шаги</translation>
    </message>
    <message>
        <source>The steps of “%1”</source>
        <translation>Шаги «%1»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Создать карту</translation>
    </message>
    <message>
        <source>Empty journey map</source>
        <translation>Пустая карта пути</translation>
    </message>
    <message>
        <source>Empty blueprint</source>
        <translation>Пустая схема сервиса</translation>
    </message>
    <message>
        <source>The usual lanes, nothing in them. The steps are new, or those of a journey that is there already.</source>
        <translation>Обычные дорожки без содержания. Шаги новые или те, что уже есть у одного из путей.</translation>
    </message>
    <message>
        <source>New journey map</source>
        <translation>Новая карта пути</translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Новая схема сервиса</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n стадия</numerusform>
            <numerusform>%n стадии</numerusform>
            <numerusform>%n стадий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n дорожка</numerusform>
            <numerusform>%n дорожки</numerusform>
            <numerusform>%n дорожек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новая стадия</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Новый шаг</translation>
    </message>
    <message>
        <source>What the blueprint begins with</source>
        <translation>С чего начинается схема</translation>
    </message>
    <message>
        <source>Make the blueprint</source>
        <translation>Создать схему</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NewsWatch</name>
    <message>
        <source>Since you last looked: %1</source>
        <translation>С прошлого просмотра: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you last looked</source>
        <translation>
            <numerusform>%n изменилась с прошлого просмотра</numerusform>
            <numerusform>%n изменились с прошлого просмотра</numerusform>
            <numerusform>%n изменились с прошлого просмотра</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the next of them (F7). A cell is seen once you have rested on it.</source>
        <translation>Переходит к следующей из них (F7). Ячейка просмотрена, когда на ней задержались.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NoteDesk</name>
    <message>
        <source>Sticky note here</source>
        <translation>Стикер на ячейку</translation>
    </message>
    <message>
        <source>Comment here</source>
        <translation>Комментарий к ячейке</translation>
    </message>
    <message>
        <source>No sticky note lies on this map.</source>
        <translation>На этой карте нет стикеров.</translation>
    </message>
    <message>
        <source>The next sticky note</source>
        <translation>Следующий стикер</translation>
    </message>
    <message>
        <source>The sticky note before</source>
        <translation>Предыдущий стикер</translation>
    </message>
    <message>
        <source>Sticky notes and comments on the board</source>
        <translation>Стикеры и комментарии на карте</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Сначала выберите ячейку.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Fasten to what lies under it</source>
        <translation>Закрепить за тем, что под ним</translation>
    </message>
    <message>
        <source>Let it lie free on the board</source>
        <translation>Оставить лежать свободно</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Удалить стикер</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NotesPane</name>
    <message>
        <source>Notes and comments of the map</source>
        <translation>Стикеры и комментарии карты</translation>
    </message>
    <message>
        <source>Words of the comment</source>
        <translation>Текст комментария</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation>Стикер</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>A sticky note at the current cell</source>
        <translation>Стикер на текущую ячейку</translation>
    </message>
    <message>
        <source>A comment on the current card or cell</source>
        <translation>Комментарий к текущей карточке или ячейке</translation>
    </message>
    <message>
        <source>Settled ones too</source>
        <translation>И закрытые</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Цвет стикера</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>free on the board</source>
        <translation>лежит свободно</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(пока без слов)</translation>
    </message>
    <message>
        <source>All comments are settled.</source>
        <translation>Все обсуждения закрыты.</translation>
    </message>
    <message>
        <source>Nothing is said about this map yet. Put a sticky note on a cell, or ask a colleague in a comment: neither is part of the map, and files leave them out unless you choose.</source>
        <translation>Об этой карте ещё ничего не сказано. Положите стикер на ячейку или спросите коллегу в комментарии: в саму карту они не входят и в файлы попадают только по вашему выбору.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>What is to be asked or said here?</source>
        <translation>Что здесь спросить или сказать?</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>A comment on %1</source>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Взять назад</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::PersonaDialog</name>
    <message>
        <source>Persona sheet</source>
        <translation>Лист персоны</translation>
    </message>
    <message>
        <source>Save the sheet as…</source>
        <translation>Сохранить лист как…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Choose a quote…</source>
        <translation>Выбрать цитату…</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>What was really said</source>
        <translation>Что сказано на самом деле</translation>
    </message>
    <message>
        <source>Persona sheet: %1</source>
        <translation>Лист персоны: %1</translation>
    </message>
    <message>
        <source>What it rested on is no longer there</source>
        <translation>Того, на что она опиралась, больше нет</translation>
    </message>
    <message>
        <source>Nothing yet: the quote is made up</source>
        <translation>Пока ничего: цитата придумана</translation>
    </message>
    <message>
        <source>Picture of the persona</source>
        <translation>Картинка персоны</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 20 MB.</source>
        <translation>%1 не читается или больше 20 МБ.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::Presentation</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no data on the experience</source>
        <translation>об опыте нет данных</translation>
    </message>
    <message>
        <source>experience %1</source>
        <translation>опыт %1</translation>
    </message>
    <message>
        <source>supposed</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>ниже цели</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём это стоит</translation>
    </message>
    <message>
        <source>Nothing yet: what stands here was written down by a person.</source>
        <translation>Пока ни на чём: что здесь стоит, записал человек.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes without consent are left out</source>
        <translation>
            <numerusform>%n цитата без согласия не показана</numerusform>
            <numerusform>%n цитаты без согласия не показаны</numerusform>
            <numerusform>%n цитат без согласия не показаны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::PriorityFigure</name>
    <message>
        <source>Effort →</source>
        <translation>Трудоёмкость →</translation>
    </message>
    <message>
        <source>Value →</source>
        <translation>Ценность →</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::PriorityPane</name>
    <message>
        <source>What to do first</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Value, 1–5</source>
        <translation>Ценность, 1–5</translation>
    </message>
    <message>
        <source>Effort, 1–5</source>
        <translation>Трудоёмкость, 1–5</translation>
    </message>
    <message>
        <source>Value and effort</source>
        <translation>Ценность и трудоёмкость</translation>
    </message>
    <message>
        <source>Open in Insights</source>
        <translation>Открыть в выводах</translation>
    </message>
    <message>
        <source>Take to Insights</source>
        <translation>Взять в выводы</translation>
    </message>
    <message>
        <source>With the quotes and numbers it rests on</source>
        <translation>С цитатами и числами, на которых стоит</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::PutDialog</name>
    <message>
        <source>Put what was copied on a map…</source>
        <translation>Положить скопированное на карту…</translation>
    </message>
    <message>
        <source>A number, a quote or an insight, onto a cell you choose</source>
        <translation>Число, цитату или вывод — на выбранную ячейку</translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>Положить на карту</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Шаг</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Дорожка</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>Ка&amp;рточка</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Положить</translation>
    </message>
    <message>
        <source>Blueprint: %1</source>
        <translation>Схема сервиса: %1</translation>
    </message>
    <message>
        <source>Nothing to put yet: copy a number of a chart, a quote or an insight (Ctrl+C).</source>
        <translation>Пока нечего класть: скопируйте число диаграммы, цитату или вывод (Ctrl+C).</translation>
    </message>
    <message>
        <source>There is no map yet. Make one on the page of maps.</source>
        <translation>Карт пока нет. Сделайте карту в разделе карт.</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>новая карточка</translation>
    </message>
    <message numerus="yes">
        <source>the card with %n number(s)</source>
        <translation>
            <numerusform>карточка с %n числом</numerusform>
            <numerusform>карточка с %n числами</numerusform>
            <numerusform>карточка с %n числами</numerusform>
        </translation>
    </message>
    <message>
        <source>No lane of this map can hold it.</source>
        <translation>Ни одна дорожка этой карты этого не примет.</translation>
    </message>
    <message>
        <source>It is on the map “%1” now.</source>
        <translation>Теперь это на карте «%1».</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::QuoteChoice</name>
    <message>
        <source>Choose a quote</source>
        <translation>Выберите цитату</translation>
    </message>
    <message>
        <source>Words of the quote or its source</source>
        <translation>Слова цитаты или её источник</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>without consent</source>
        <translation>без согласия</translation>
    </message>
    <message>
        <source>Take the quote</source>
        <translation>Взять цитату</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Kept are stages, steps, lanes, texts, links, standard times and what cells compute by touchpoint, of all maps over these steps. Left out are evidence, measured times, guesses, waves, clinics and owners.</source>
        <translation>Останутся стадии, шаги, дорожки, тексты, связи, нормы времени и то, что ячейки считают по точке контакта, на всех картах над этими шагами. Уйдут опора, измеренное время, предположения, волны, клиники и ответственные.</translation>
    </message>
    <message>
        <source>Note on the name</source>
        <translation>Замечание к названию</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;For what it is</source>
        <translation>&amp;Для чего он</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>A template of this name is there; it is replaced.</source>
        <translation>Шаблон с таким названием есть, он будет заменён.</translation>
    </message>
    <message>
        <source>A template of the program has this name; choose another.</source>
        <translation>Так называется шаблон программы, выберите другое название.</translation>
    </message>
    <message>
        <source>The template “%1” is in the project; “New map” offers it.</source>
        <translation>Шаблон «%1» сохранён в проекте, его предложит «Новая карта».</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::SecondBoard</name>
    <message>
        <source>The map beside</source>
        <translation>Карта рядом</translation>
    </message>
    <message>
        <source>Scroll and zoom together, by the same steps and touchpoints</source>
        <translation>Прокрутка и масштаб вместе, по одинаковым шагам и точкам контакта</translation>
    </message>
    <message>
        <source>Beside each other, or one over the other</source>
        <translation>Рядом или одна над другой</translation>
    </message>
    <message>
        <source>Open this map</source>
        <translation>Открыть эту карту</translation>
    </message>
    <message>
        <source>Close the map beside</source>
        <translation>Закрыть карту рядом</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::SheetSetupDialog</name>
    <message>
        <source>&amp;Full size over several sheets, with crop marks</source>
        <translation>В &amp;полный размер на нескольких листах, с метками обреза</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Sheet and house style</source>
        <translation>Лист и фирменный стиль</translation>
    </message>
    <message>
        <source>One sheet as large as the map</source>
        <translation>Один лист размером с карту</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Choose the house colour</source>
        <translation>Выбрать фирменный цвет</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>&amp;Paper of a PDF</source>
        <translation>&amp;Бумага для PDF</translation>
    </message>
    <message>
        <source>O&amp;verlap of sheets</source>
        <translation>Пе&amp;рекрытие листов</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>House &amp;colour</source>
        <translation>Фирменный &amp;цвет</translation>
    </message>
    <message>
        <source>Note on the sheet</source>
        <translation>Замечание о листе</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept in the project; every exported map carries them.</source>
        <translation>Хранится в проекте и стоит на каждой выгруженной карте.</translation>
    </message>
    <message>
        <source>A colour is written as #1f6f8b</source>
        <translation>Цвет пишется так: #1f6f8b</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>%1 is too large for a logo: at most 2 MB</source>
        <translation>%1 слишком велик для логотипа: не больше 2 МБ</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG or SVG picture</source>
        <translation>%1 — не картинка PNG, JPEG или SVG</translation>
    </message>
    <message>
        <source>Show sticky &amp;notes</source>
        <translation>Показывать &amp;стикеры</translation>
    </message>
    <message>
        <source>Repeat the &amp;heads of stages, steps and lanes on each sheet</source>
        <translation>Повторять &amp;заголовки стадий, шагов и дорожек на каждом листе</translation>
    </message>
    <message>
        <source>Add co&amp;mments (PowerPoint, Excel, web page, draw.io)</source>
        <translation>Добавлять ко&amp;мментарии (PowerPoint, Excel, веб-страница, draw.io)</translation>
    </message>
    <message>
        <source>PowerPoint: a slide for each &amp;stage after the whole map</source>
        <translation>PowerPoint: после всей карты слайд на каждую с&amp;тадию</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::SidePanes</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Отклонение</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::StrengthStrip</name>
    <message>
        <source>Evidence:</source>
        <translation>Опора:</translation>
    </message>
    <message>
        <source>Show only these cells; once more shows all</source>
        <translation>Показать только эти ячейки; ещё раз — все</translation>
    </message>
    <message>
        <source>Only what has evidence</source>
        <translation>Только с опорой</translation>
    </message>
    <message>
        <source>Leaves assumptions out of the picture; once more shows them</source>
        <translation>Убирает предположения; ещё раз — возвращает</translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::VersionsPane</name>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Название версии</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Сохранить версию</translation>
    </message>
    <message>
        <source>Remove the version</source>
        <translation>Удалить версию</translation>
    </message>
    <message>
        <source>Versions of the map</source>
        <translation>Версии карты</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>Keep the map as it is now under a name, and later see what has changed.</source>
        <translation>Сохраните карту под именем, какой она есть сейчас, и потом увидите, что изменилось.</translation>
    </message>
    <message>
        <source>Nothing has changed since then</source>
        <translation>С тех пор ничего не изменилось</translation>
    </message>
    <message>
        <source>Mark on the map: %1</source>
        <translation>Отметить на карте: %1</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Ни с чем не сравнивать</translation>
    </message>
    <message>
        <source>Choose a version or a layer to see what differs.</source>
        <translation>Выберите версию или слой, чтобы увидеть, что отличается.</translation>
    </message>
    <message>
        <source>The layers say the same</source>
        <translation>Слои говорят одно и то же</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The chosen version takes the name that is typed above</source>
        <translation>Выбранная версия получит название, набранное выше</translation>
    </message>
</context>
<context>
    <name>tropa::ui::overview::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>All as tables</source>
        <translation>Все таблицы</translation>
    </message>
    <message>
        <source>Show every chart as a table</source>
        <translation>Показать каждый график таблицей</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>данные до %1</translation>
    </message>
    <message>
        <source>change since the wave or quarter before; survey numbers of the newest wave</source>
        <translation>изменение к прошлой волне или кварталу; числа опросов — за последнюю волну</translation>
    </message>
    <message>
        <source>≈ cannot be told from chance</source>
        <translation>≈ не отличимо от случайного</translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::ConditionRow</name>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать условие</translation>
    </message>
    <message>
        <source>And or or</source>
        <translation>И или или</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Как сравнивается</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Значения: %1</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Условие %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>All as tables</source>
        <translation>Все таблицы</translation>
    </message>
    <message>
        <source>Show every chart as a table</source>
        <translation>Показать каждую диаграмму таблицей</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Loyalty and return</source>
        <translation>Лояльность и возврат</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Ценность</translation>
    </message>
    <message>
        <source>Seasons and cycles</source>
        <translation>Сезоны и циклы</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>lost: %1 cycles of the last service</source>
        <translation>потерян: циклов последней услуги — %1</translation>
    </message>
    <message numerus="yes">
        <source>lost: %n day(s) without a visit</source>
        <translation>
            <numerusform>потерян: %n день без визита</numerusform>
            <numerusform>потерян: %n дня без визита</numerusform>
            <numerusform>потерян: %n дней без визита</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loyal: from %n visit day(s)</source>
        <translation>
            <numerusform>лоялен: от %n дня с визитом</numerusform>
            <numerusform>лоялен: от %n дней с визитами</numerusform>
            <numerusform>лоялен: от %n дней с визитами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::RulesPanel</name>
    <message>
        <source>By this rule %1 are lost: %2 of %3</source>
        <translation>По этому правилу потеряно %1: %2 из %3</translation>
    </message>
    <message>
        <source>By this rule %1 are loyal: %2 of %3</source>
        <translation>По этому правилу лояльны %1: %2 из %3</translation>
    </message>
    <message>
        <source>These are the project&apos;s rules already.</source>
        <translation>Эти правила уже стоят в проекте.</translation>
    </message>
    <message>
        <source>The rules are kept; every number of the project follows them.</source>
        <translation>Правила сохранены, по ним считаются все числа проекта.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Лоялен</translation>
    </message>
    <message>
        <source>After days without a visit</source>
        <translation>После дней без визита</translation>
    </message>
    <message>
        <source>After cycles of the last service</source>
        <translation>После циклов последней услуги</translation>
    </message>
    <message>
        <source>&amp;Days (also where a service has no cycle)</source>
        <translation>&amp;Дней (и где у услуги нет цикла)</translation>
    </message>
    <message>
        <source>&amp;Cycles</source>
        <translation>&amp;Циклов</translation>
    </message>
    <message>
        <source>A service may have days of its own, which go first: type them in the last column.</source>
        <translation>У услуги могут быть свои дни, они важнее: впишите их в последний столбец.</translation>
    </message>
    <message>
        <source>&amp;Visit days in the window, at least</source>
        <translation>Дней с &amp;визитами в окне, не меньше</translation>
    </message>
    <message>
        <source>Days of the &amp;window when no period is set</source>
        <translation>Дней в &amp;окне, если период не задан</translation>
    </message>
    <message>
        <source>Anyone who had come before the window is loyal too</source>
        <translation>Лоялен и всякий, кто бывал до окна</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Сохранить правила</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Вернуть обычные</translation>
    </message>
    <message>
        <source>365 days; two visit days in a year or any visit before</source>
        <translation>365 дней; два дня с визитами за год или любой визит раньше</translation>
    </message>
    <message>
        <source>Days of services</source>
        <translation>Дни услуг</translation>
    </message>
    <message>
        <source>Lost after days</source>
        <translation>Потерян после дней</translation>
    </message>
    <message>
        <source>Lost after cycles</source>
        <translation>Потерян после циклов</translation>
    </message>
    <message>
        <source>Loyal from visit days</source>
        <translation>Лоялен от дней с визитами</translation>
    </message>
    <message>
        <source>Window of loyalty in days</source>
        <translation>Окно лояльности в днях</translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::SegmentModel</name>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Who belongs</source>
        <translation>Кто входит</translation>
    </message>
    <message>
        <source>Personas: %1</source>
        <translation>Персоны: %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>no rule yet</source>
        <translation>правила ещё нет</translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::SegmentsPanel</name>
    <message>
        <source>A condition has no value yet.</source>
        <translation>У условия ещё нет значения.</translation>
    </message>
    <message>
        <source>%1 of %2 patients (%3) belong</source>
        <translation>Входит %1 из %2 пациентов (%3)</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Назовите сегмент.</translation>
    </message>
    <message>
        <source>Save the segment before a persona is tied to it.</source>
        <translation>Сохраните сегмент, прежде чем связывать персону.</translation>
    </message>
    <message>
        <source>There are no personas yet: they are made in the frame.</source>
        <translation>Персон ещё нет: их создают в справочниках.</translation>
    </message>
    <message>
        <source>Segments of patients</source>
        <translation>Сегменты пациентов</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новый сегмент</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the segment from the project</source>
        <translation>Удалить сегмент из проекта</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Отобрать по нему</translation>
    </message>
    <message>
        <source>Narrow every page to the patients of this segment</source>
        <translation>Сузить все страницы до пациентов этого сегмента</translation>
    </message>
    <message>
        <source>A new segment</source>
        <translation>Новый сегмент</translation>
    </message>
    <message>
        <source>The segment&apos;s rule</source>
        <translation>Правило сегмента</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Название сегмента</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>It has to hold as well</source>
        <translation>Должно выполняться тоже</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>It is enough that it holds instead</source>
        <translation>Достаточно, чтобы выполнялся он</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Сохранить сегмент</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Tie a persona…</source>
        <translation>Связать персону…</translation>
    </message>
    <message>
        <source>Personas: %1</source>
        <translation>Персоны: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::ServiceDaysModel</name>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Cycle, days</source>
        <translation>Цикл, дней</translation>
    </message>
    <message>
        <source>Lost after, days</source>
        <translation>Потерян после, дней</translation>
    </message>
</context>
<context>
    <name>tropa::ui::planning::ClinicModel</name>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>To invite</source>
        <translation>Пригласить</translation>
    </message>
</context>
<context>
    <name>tropa::ui::planning::SamplePlanDialog</name>
    <message>
        <source>What the sample is for</source>
        <translation>Для чего выборка</translation>
    </message>
    <message>
        <source>Plan a sample</source>
        <translation>План выборки</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>CSAT, the best marks, any answer that is given or not</source>
        <translation>CSAT, доля лучших оценок, любой ответ, который даёт или не даёт пациент</translation>
    </message>
    <message>
        <source>Loyalty index</source>
        <translation>Индекс лояльности</translation>
    </message>
    <message>
        <source>NPS and its change between two waves</source>
        <translation>NPS и его изменение между двумя волнами</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Две группы</translation>
    </message>
    <message>
        <source>Two waves, clinics or segments told apart by a share</source>
        <translation>Две волны, клиники или два сегмента, которые нужно различить по доле</translation>
    </message>
    <message>
        <source>Mystery visits</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Visits to every clinic for the score of a checklist</source>
        <translation>Проверки в каждой клинике ради балла чек-листа</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the plan as a table for a letter or a spreadsheet</source>
        <translation>Копирует план таблицей — для письма или электронной таблицы</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>points</source>
        <translation>п.</translation>
    </message>
    <message>
        <source>Margin, ±</source>
        <translation>Погрешность, ±</translation>
    </message>
    <message>
        <source>How far the share of the sample may lie from that of all patients</source>
        <translation>Насколько доля в выборке может отличаться от доли у всех пациентов</translation>
    </message>
    <message>
        <source>Expected share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>50 % asks for the largest sample; take the last wave&apos;s where there is one</source>
        <translation>При 50 % выборка самая большая; если есть прошлая волна, возьмите её долю</translation>
    </message>
    <message>
        <source>Share of the other group</source>
        <translation>Доля во второй группе</translation>
    </message>
    <message>
        <source>The smallest share that would make a difference to what you decide</source>
        <translation>Наименьшее различие, из-за которого вы решили бы иначе</translation>
    </message>
    <message>
        <source>How far the index of the sample may lie from that of all patients</source>
        <translation>Насколько индекс выборки может отличаться от индекса всех пациентов</translation>
    </message>
    <message>
        <source>Change to be seen</source>
        <translation>Заметить изменение на</translation>
    </message>
    <message>
        <source>Between two waves of the same size</source>
        <translation>Между двумя волнами одного размера</translation>
    </message>
    <message>
        <source>Variance of an answer</source>
        <translation>Дисперсия ответа</translation>
    </message>
    <message>
        <source>Promoter 1, neutral 0, detractor −1: about 0.55 in practice, 1 at worst</source>
        <translation>Промоутер 1, нейтрал 0, критик −1: на практике около 0,55, в худшем случае 1</translation>
    </message>
    <message>
        <source>Margin of a clinic, ±</source>
        <translation>Погрешность клиники, ±</translation>
    </message>
    <message>
        <source>Of the mean score of each clinic</source>
        <translation>Для среднего балла каждой клиники</translation>
    </message>
    <message>
        <source>Spread of scores</source>
        <translation>Разброс баллов</translation>
    </message>
    <message>
        <source>Standard deviation between visits to one clinic; taken from the visits of this project where there are two or more to a clinic</source>
        <translation>Стандартное отклонение между проверками одной клиники; берётся из проверок проекта, если в клинике их две и больше</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Клиники</translation>
    </message>
    <message>
        <source>All of them are visited</source>
        <translation>Проверяют все</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>The chance to see a difference that is there</source>
        <translation>Вероятность заметить различие, которое есть</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>95 %: of a hundred such samples, five may miss</source>
        <translation>95 %: из ста таких выборок пять могут промахнуться</translation>
    </message>
    <message>
        <source>Answer out of those asked</source>
        <translation>Отвечают из приглашённых</translation>
    </message>
    <message>
        <source>By e-mail 5–15 %, by phone 20–40 %, in the clinic 50–80 %: take your own</source>
        <translation>По почте 5–15 %, по телефону 20–40 %, в клинике 50–80 %: возьмите свою долю</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Эффект дизайна</translation>
    </message>
    <message>
        <source>1 for a simple random sample; more where answers are weighted or come in clusters</source>
        <translation>1 для простой случайной выборки; больше, если ответы взвешены или идут гнёздами</translation>
    </message>
    <message>
        <source>What other margins ask for</source>
        <translation>Сколько нужно при другой погрешности</translation>
    </message>
    <message>
        <source>The sample by clinic</source>
        <translation>Выборка по клиникам</translation>
    </message>
    <message>
        <source>By clinic. All clinics are visited alike.</source>
        <translation>По клиникам. Все клиники проверяют одинаково часто.</translation>
    </message>
    <message>
        <source>To invite: %1, when %2 of them answer.</source>
        <translation>Пригласить: %1, если отвечают %2 из них.</translation>
    </message>
    <message>
        <source>A share near %1 is then known within ±%2 points at %3 confidence.</source>
        <translation>Тогда доля около %1 известна с точностью ±%2 п. при доверии %3.</translation>
    </message>
    <message>
        <source>The index is then known within ±%1 points at %2 confidence.</source>
        <translation>Тогда индекс известен с точностью ±%1 п. при доверии %2.</translation>
    </message>
    <message>
        <source>To see a change of %1 points between two waves: %2 answers in each.</source>
        <translation>Чтобы заметить изменение на %1 п. между двумя волнами, в каждой нужно ответов: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are then told apart with %3 power at %4 confidence. In both groups: %5 answers.</source>
        <translation>Тогда %1 и %2 различимы с мощностью %3 при доверии %4. Всего ответов в двух группах: %5.</translation>
    </message>
    <message>
        <source>The mean score of each clinic is then known within ±%1 points at %2 confidence, that of all together within ±%3. Visits in all: %4.</source>
        <translation>Тогда средний балл каждой клиники известен с точностью ±%1 п. при доверии %2, а всех вместе — ±%3. Всего проверок: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to each clinic</source>
        <translation>
            <numerusform>%n проверка в каждой клинике</numerusform>
            <numerusform>%n проверки в каждой клинике</numerusform>
            <numerusform>%n проверок в каждой клинике</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in each group</source>
        <translation>
            <numerusform>%n ответ в каждой группе</numerusform>
            <numerusform>%n ответа в каждой группе</numerusform>
            <numerusform>%n ответов в каждой группе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>More people must be invited than there are: ask for a wider margin or find a way that more of them answer.</source>
        <translation>Пригласить нужно больше людей, чем есть: возьмите погрешность пошире или добейтесь, чтобы отвечали чаще.</translation>
    </message>
    <message>
        <source>Cochran&apos;s formula, corrected for the number of patients where it is known. It holds for a random sample.</source>
        <translation>Формула Кокрана с поправкой на число пациентов, если оно известно. Верна для случайной выборки.</translation>
    </message>
    <message>
        <source>z²s²/e², corrected for the number of patients where it is known; the change by a two-sided test of two waves. It holds for a random sample.</source>
        <translation>z²s²/e² с поправкой на число пациентов, если оно известно; изменение — по двустороннему критерию для двух волн. Верна для случайной выборки.</translation>
    </message>
    <message>
        <source>Two-sided z test of two shares, groups of equal size. It holds for random samples.</source>
        <translation>Двусторонний z-критерий для двух долей, группы равны. Верен для случайных выборок.</translation>
    </message>
    <message>
        <source>(z·s/e)² visits to each clinic. Scenarios and days should be drawn by lot.</source>
        <translation>(z·s/e)² проверок в каждой клинике. Сценарии и дни выбирайте жребием.</translation>
    </message>
    <message>
        <source>Visits to a clinic</source>
        <translation>Проверок в клинике</translation>
    </message>
    <message>
        <source>Answers in a group</source>
        <translation>Ответов в группе</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 п.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>План выборки</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>By clinic, in proportion to patients seen in the last 365 days of the base or in the period of the filter; type over them where you know better.</source>
        <translation>По клиникам, пропорционально числу пациентов за последние 365 дней базы или за период фильтра; если знаете точнее, впишите своё число.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::report::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>Сохранить отчёт как…</translation>
    </message>
    <message>
        <source>Write the report to html, pdf, docx or xlsx</source>
        <translation>Записать отчёт в html, pdf, docx или xlsx</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записан файл %1</translation>
    </message>
    <message>
        <source>in the project&apos;s language; the filter narrows its numbers</source>
        <translation>на языке проекта; фильтр сужает его числа</translation>
    </message>
    <message>
        <source>&amp;Sections, in their order</source>
        <translation>&amp;Разделы по порядку</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Разделы отчёта</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down or dragging moves</source>
        <translation>Пробел отмечает; Alt+Вверх, Alt+Вниз или мышь переставляют</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Заголовок отчёта</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>имя проекта</translation>
    </message>
    <message>
        <source>&amp;Quotes a theme, at most</source>
        <translation>&amp;Цитат на тему, не больше</translation>
    </message>
    <message>
        <source>Quotes a theme, at most</source>
        <translation>Цитат на тему, не больше</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>The report as it will be</source>
        <translation>Отчёт, каким он будет</translation>
    </message>
    <message>
        <source>The report is being prepared…</source>
        <translation>Отчёт готовится…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::BenchmarkDialog</name>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир рынка</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Ориентир</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;n</source>
        <translation>&amp;n</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>who measured it, where it stands</source>
        <translation>кто измерил, где опубликовано</translation>
    </message>
    <message>
        <source>2025, 06.2025 or 30.06.2025</source>
        <translation>2025, 06.2025 или 30.06.2025</translation>
    </message>
    <message>
        <source>how many it rests on; may stay empty</source>
        <translation>на скольких он держится; можно не заполнять</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::RuleActions</name>
    <message>
        <source>Set target…</source>
        <translation>Задать цель…</translation>
    </message>
    <message>
        <source>Set benchmark…</source>
        <translation>Задать ориентир…</translation>
    </message>
    <message>
        <source>Rules and targets</source>
        <translation>Правила и цели</translation>
    </message>
    <message>
        <source>Targets, benchmarks and what counts as evidence, with earlier versions</source>
        <translation>Цели, ориентиры рынка и что считается опорой, с прежними версиями</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::RuleDialog</name>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>What the metric means</source>
        <translation>Что значит показатель</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>From %1 to %2. </source>
        <translation>От %1 до %2. </translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Чем больше, тем лучше.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Чем меньше, тем лучше.</translation>
    </message>
    <message>
        <source>Neither side is better.</source>
        <translation>Ни одна сторона не лучше.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::RulesModel</name>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Past it a cell of a map turns bad</source>
        <translation>За ней ячейка карты становится плохой</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир рынка</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Сколько у других</translation>
    </message>
    <message>
        <source>Source, date</source>
        <translation>Источник, дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>с самого начала</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>For which part the target holds; it goes before the target of all</source>
        <translation>Для какой части действует цель; она важнее цели для всех</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::RulesView</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>The target, or the benchmark in its columns</source>
        <translation>Цель, а в столбцах ориентира — ориентир рынка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The target, or the benchmark in its columns; the earlier versions stay to be read</source>
        <translation>Цель, а в столбцах ориентира — ориентир рынка; прежние версии остаются</translation>
    </message>
    <message>
        <source>The benchmark of “%1” holds no longer</source>
        <translation>Ориентир рынка «%1» больше не действует</translation>
    </message>
    <message>
        <source>The target of “%1” holds no longer</source>
        <translation>Цель «%1» больше не действует</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What counts as evidence</source>
        <translation>Что считается опорой</translation>
    </message>
    <message>
        <source>Targets and benchmarks</source>
        <translation>Цели и ориентиры рынка</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>&amp;Least n</source>
        <translation>&amp;Наименьшее n</translation>
    </message>
    <message>
        <source>Least n</source>
        <translation>Наименьшее n</translation>
    </message>
    <message>
        <source>Numbers that rest on fewer are shown pale</source>
        <translation>Числа с меньшим n показаны бледно</translation>
    </message>
    <message>
        <source>&amp;Old after, days</source>
        <translation>&amp;Устаревает через, дней</translation>
    </message>
    <message>
        <source>Old after, days</source>
        <translation>Устаревает через, дней</translation>
    </message>
    <message>
        <source>An older number is no longer “measured” on a map</source>
        <translation>Более старое число на карте уже не «измерено»</translation>
    </message>
    <message>
        <source>&amp;Coded from, respondents</source>
        <translation>&amp;Закодировано от, респондентов</translation>
    </message>
    <message>
        <source>Coded from, respondents</source>
        <translation>Закодировано от, респондентов</translation>
    </message>
    <message>
        <source>So many respondents make “coded” out of “single source” on a map</source>
        <translation>Столько респондентов делают на карте из «одного источника» «закодировано»</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>Версии правил</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Целей пока нет</translation>
    </message>
    <message>
        <source>With a target, charts draw a line, and cells of maps turn red when it is missed.</source>
        <translation>С целью графики рисуют линию, а ячейки карт краснеют, когда она не достигнута.</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>Задать цель…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::TargetDialog</name>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Alarm</source>
        <translation>&amp;Тревога</translation>
    </message>
    <message>
        <source>past it a cell of a map turns bad; may stay empty</source>
        <translation>за ней ячейка карты становится плохой; можно не заполнять</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;С какого дня</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>why, where it was agreed</source>
        <translation>почему, где договорились</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Клиника</translation>
    </message>
    <message>
        <source>T&amp;ouchpoint</source>
        <translation>То&amp;чка контакта</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>tropa::ui::rules::VersionsModel</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>n from %1; %2 days; %3 respondents</source>
        <translation>n от %1; %2 дней; %3 респондентов</translation>
    </message>
    <message>
        <source>%1, alarm %2</source>
        <translation>%1, тревога %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>none holds</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирована</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>прежняя</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир рынка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Опора</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Do not narrow by this</source>
        <translation>Не сужать по этому признаку</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::CommandField</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Commands, pages and everything with a name (%1)</source>
        <translation>Команды, страницы и всё, у чего есть имя (%1)</translation>
    </message>
    <message>
        <source>Command, metric, code, clinic…</source>
        <translation>Команда, показатель, код…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::EvidenceCarrier</name>
    <message>
        <source>Copy for a map</source>
        <translation>Скопировать для карты</translation>
    </message>
    <message>
        <source>Put on the map…</source>
        <translation>Положить на карту…</translation>
    </message>
    <message>
        <source>Choose a map and a cell that will rest on it. It can also be dragged there.</source>
        <translation>Выбрать карту и ячейку, которая на это обопрётся. Туда можно и перетащить.</translation>
    </message>
    <message>
        <source>Choose a number first: the arrows go from one to the next.</source>
        <translation>Сначала выберите число: стрелки ведут от одного к другому.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::FilterBar</name>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>ничего не подходит</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>выбрано: %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Narrow by a doctor, a service, a channel …</source>
        <translation>Сузить по врачу, услуге, каналу …</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>The project has nothing to choose here yet: %1</source>
        <translation>В проекте здесь пока нечего выбирать: %1</translation>
    </message>
    <message>
        <source>The project has no further conditions yet</source>
        <translation>В проекте пока нет других условий</translation>
    </message>
    <message>
        <source>Back to the project&apos;s scope</source>
        <translation>Вернуть отбор проекта</translation>
    </message>
    <message>
        <source>Make this the project&apos;s scope</source>
        <translation>Сделать отбором проекта</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %1 and %n more kind(s) of data</source>
        <translation>
            <numerusform>Выбрано: %1 и ещё %n вид данных</numerusform>
            <numerusform>Выбрано: %1 и ещё %n вида данных</numerusform>
            <numerusform>Выбрано: %1 и ещё %n видов данных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::HelpPlace</name>
    <message>
        <source>Topics of the help</source>
        <translation>Темы справки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>отменяет</translation>
    </message>
    <message>
        <source>brings back</source>
        <translation>возвращает</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::HistoryView</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What was done to the project</source>
        <translation>Что делали с проектом</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>Отменить эту запись</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::JobStripBar</name>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Editing is paused while rows are written</source>
        <translation>Правка приостановлена, пока записываются строки</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Остановить: %1</translation>
    </message>
    <message>
        <source>Last edit: %1</source>
        <translation>Последняя правка: %1</translation>
    </message>
    <message>
        <source>A file can be dropped on the window</source>
        <translation>Файл можно перетащить в окно</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::KeyFiles</name>
    <message>
        <source>%1, key.tropa-key</source>
        <translation>%1, ключ.tropa-key</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Сохранить файл ключа</translation>
    </message>
    <message>
        <source>Key files (*.tropa-key)</source>
        <translation>Файлы ключа (*.tropa-key)</translation>
    </message>
    <message>
        <source>Take in a key file</source>
        <translation>Принять файл ключа</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The key is in %1; hand the passphrase over separately</source>
        <translation>Ключ записан в %1; парольную фразу передайте отдельно</translation>
    </message>
    <message>
        <source>The key is kept on this computer; persons can be imported here</source>
        <translation>Ключ сохранён на этом компьютере; теперь здесь можно импортировать людей</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::LostFileDialog</name>
    <message>
        <source>The project does not open</source>
        <translation>Проект не открывается</translation>
    </message>
    <message>
        <source>Tropa cannot put a broken file together again, and there is no backup of this project in its folder. The file itself has not been changed.</source>
        <translation>Восстановить повреждённый файл Тропа не может, а резервных копий этого проекта в его папке нет. Сам файл не изменён.</translation>
    </message>
    <message>
        <source>What can be tried:</source>
        <translation>Что можно попробовать:</translation>
    </message>
    <message>
        <source>look for a copy of yours: on another computer, in a mail, in a cloud or on a disk of backups</source>
        <translation>найти свою копию: на другом компьютере, в письме, в облаке или на диске с резервными копиями</translation>
    </message>
    <message>
        <source>bring back an earlier version of the file, if the system or the cloud keeps versions</source>
        <translation>вернуть прежнюю версию файла, если система или облако хранит версии</translation>
    </message>
    <message>
        <source>fetch the file once more, if it came over a network, on a stick or by mail: it may have been cut off on the way</source>
        <translation>получить файл ещё раз, если он пришёл по сети, с флешки или из письма: он мог оборваться в пути</translation>
    </message>
    <message>
        <source>make a new project and import the same source files again</source>
        <translation>создать новый проект и заново импортировать в него исходные файлы</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::MainWindow</name>
    <message>
        <source>%1 is open for reading only: nothing can be changed in it. A copy can.</source>
        <translation>%1 открыт только для чтения: менять в нём ничего нельзя. В копии можно.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>No page shows this yet</source>
        <translation>Это пока не показывает ни одна страница</translation>
    </message>
    <message>
        <source>Tropa</source>
        <translation>Тропа</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Work is still running. Stopping it loses what it has not written.</source>
        <translation>Работа ещё идёт. Если остановить, незаписанное пропадёт.</translation>
    </message>
    <message>
        <source>%1 lies in a network or synced folder: edits are slower there, and only one person can work at a time.</source>
        <translation>%1 лежит в сетевой или синхронизируемой папке: правки там медленнее, и работать может только один человек.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>П&amp;роект</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>К&amp;одирование</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::PageHost</name>
    <message>
        <source>Metric · %1</source>
        <translation>Показатель · %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Nothing has this name. Fewer letters find more.</source>
        <translation>Такого имени нет. Чем меньше букв, тем больше найдётся.</translation>
    </message>
    <message>
        <source>Command, metric, code, clinic…</source>
        <translation>Команда, показатель, код…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::PassphraseDialog</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Парольная фраза файла %1</translation>
    </message>
    <message>
        <source>Whoever has this file and the passphrase can tell whether a person is in the project. Hand the two over separately.</source>
        <translation>Тот, у кого есть этот файл и парольная фраза, может узнать, есть ли человек в проекте. Передавайте их порознь.</translation>
    </message>
    <message>
        <source>The one who made the key file knows its passphrase.</source>
        <translation>Парольную фразу знает тот, кто создал файл ключа.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Сохранить файл ключа</translation>
    </message>
    <message>
        <source>Take in the key</source>
        <translation>Принять ключ</translation>
    </message>
    <message>
        <source>Note on the passphrase</source>
        <translation>Замечание о парольной фразе</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Две парольные фразы различаются</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::PeriodPopup</name>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::ProjectFiles</name>
    <message>
        <source>Tropa projects (*.tropa)</source>
        <translation>Проекты Тропы (*.tropa)</translation>
    </message>
    <message>
        <source>%1 could not be replaced</source>
        <translation>Не удалось заменить %1</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Project.tropa</source>
        <translation>Проект.tropa</translation>
    </message>
    <message>
        <source>New project from the clinic template</source>
        <translation>Новый проект из шаблона клиники</translation>
    </message>
    <message>
        <source>Clinic.tropa</source>
        <translation>Клиника.tropa</translation>
    </message>
    <message>
        <source>Tropa sample.tropa</source>
        <translation>Пример Тропы.tropa</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>%1, copy.tropa</source>
        <translation>%1, копия.tropa</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy cannot have the name of the project itself</source>
        <translation>Копию нельзя назвать как сам проект</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Скопировано в %1</translation>
    </message>
    <message>
        <source>Open the copy of %1, %2</source>
        <translation>Открыть копию от %1, %2</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>What can be tried…</source>
        <translation>Что можно попробовать…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Показывать только значки</translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation>Показывать названия разделов</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RailModel</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RecentModel</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RowsModel</name>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>без слов</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RowsPane</name>
    <message>
        <source>Rows behind the number</source>
        <translation>Строки, из которых число</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the rows</source>
        <translation>Закрыть строки</translation>
    </message>
    <message>
        <source>Put on map…</source>
        <translation>На карту…</translation>
    </message>
    <message>
        <source>Takes the row to a cell of a map (Ctrl+Shift+M). Rows can also be dragged there.</source>
        <translation>Переносит строку в ячейку карты (Ctrl+Shift+M). Строки можно и перетащить.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::ShortcutsModel</name>
    <message>
        <source>Next field in a pane</source>
        <translation>Следующее поле панели</translation>
    </message>
    <message>
        <source>Change the current cell</source>
        <translation>Изменить текущую ячейку</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>Открыть текущее</translation>
    </message>
    <message>
        <source>Close a popup or a message</source>
        <translation>Закрыть всплывающее окно или сообщение</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Bold, while typing on a card</source>
        <translation>Жирный, во время ввода на карточке</translation>
    </message>
    <message>
        <source>Italic, while typing on a card</source>
        <translation>Курсив, во время ввода на карточке</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::ShortcutsPlace</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание клавиш</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::StartPage</name>
    <message>
        <source>Tropa</source>
        <translation>Тропа</translation>
    </message>
    <message>
        <source>From the patient&apos;s words to the journey map, in one file</source>
        <translation>От слов пациента до карты пути — в одном файле</translation>
    </message>
    <message>
        <source>A network of four clinics: 24 interviews, surveys, visits, a map and a blueprint. The data are invented.</source>
        <translation>Сеть из четырёх клиник: 24 интервью, опросы, визиты, карта и схема. Данные вымышлены.</translation>
    </message>
    <message>
        <source>Frame, codes and maps from a clean sheet.</source>
        <translation>Справочники, коды и карты с чистого листа.</translation>
    </message>
    <message>
        <source>A .tropa file on this computer.</source>
        <translation>Файл .tropa на этом компьютере.</translation>
    </message>
    <message>
        <source>Transcripts, answers, visits, calls, reviews or .qdpx.</source>
        <translation>Расшифровки, ответы, визиты, звонки, отзывы или .qdpx.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Projects you open will stand here.</source>
        <translation>Здесь появятся проекты, которые вы откроете.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Forget the list; the files stay</source>
        <translation>Забыть список; файлы останутся</translation>
    </message>
    <message>
        <source>How one begins</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>Загрузите данные</translation>
    </message>
    <message>
        <source>Interviews, answers, mystery-patient visits. What was understood is shown before anything is written.</source>
        <translation>Интервью, ответы, проверки тайного пациента. Что понято, видно до записи.</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Проверьте числа</translation>
    </message>
    <message>
        <source>Every number has its n, interval, date and rule.</source>
        <translation>У каждого числа есть n, интервал, дата и правило.</translation>
    </message>
    <message>
        <source>Put them on the map</source>
        <translation>Перенесите их на карту</translation>
    </message>
    <message>
        <source>A cell remembers the answers and quotes it rests on.</source>
        <translation>Ячейка помнит ответы и цитаты, на которые опирается.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Data do not leave this computer</source>
        <translation>Данные не покидают этот компьютер</translation>
    </message>
    <message>
        <source>Stages, steps, channels, maps and codes are ready. Bring your own data.</source>
        <translation>Стадии, шаги, каналы, карты и коды готовы. Загрузите свои данные.</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::WhoPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>Your name stands with every edit and every code. It is asked once and stays on this computer and in your projects.</source>
        <translation>Ваше имя стоит у каждой правки и каждого кода. Его спрашивают один раз, оно остаётся на этом компьютере и в ваших проектах.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::WindowActions</name>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>New from the clinic template</source>
        <translation>Создать по шаблону клиники</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Создать пустой проект</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Names of the rooms</source>
        <translation>Названия разделов</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Тема как в системе</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Без анимации</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Tropa</source>
        <translation>О программе «Тропа»</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Save the key of pseudonyms…</source>
        <translation>Сохранить ключ псевдонимов…</translation>
    </message>
    <message>
        <source>Take in a key of pseudonyms…</source>
        <translation>Принять ключ псевдонимов…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Merge with a copy…</source>
        <translation>Слить с копией…</translation>
    </message>
</context>
<context>
    <name>tropa::ui::surveys::QuestionModel</name>
    <message>
        <source>%1, %2 is best</source>
        <translation>%1, лучше всего %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Измеряет</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>tropa::ui::surveys::SaidModel</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>tropa::ui::surveys::SurveysView</name>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Волны</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Открытые ответы</translation>
    </message>
    <message>
        <source>No survey answers yet</source>
        <translation>Ответов опросов пока нет</translation>
    </message>
    <message>
        <source>Import the answers of a survey: files of Google Forms, Qualtrics and SurveyMonkey are read as they are.</source>
        <translation>Импортируйте ответы опроса: файлы Google Forms, Qualtrics и SurveyMonkey читаются как есть.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Импортировать ответы…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Numbers by wave</source>
        <translation>Числа по волнам</translation>
    </message>
    <message>
        <source>Choose a question to see how it was answered.</source>
        <translation>Выберите вопрос, чтобы увидеть, как на него ответили.</translation>
    </message>
    <message>
        <source>An open question: its answers stand under “Open answers”.</source>
        <translation>Открытый вопрос: его ответы — на вкладке «Открытые ответы».</translation>
    </message>
    <message>
        <source>Nobody in this selection answered, or the answers are too many to draw.</source>
        <translation>В этой выборке никто не ответил или ответов слишком много для графика.</translation>
    </message>
    <message>
        <source>Plan a sample…</source>
        <translation>Рассчитать выборку…</translation>
    </message>
    <message>
        <source>How many answers are needed, and how many in each clinic</source>
        <translation>Сколько нужно ответов и сколько из них в каждой клинике</translation>
    </message>
</context>
<context>
    <name>tropa::ui::surveys::WaveModel</name>
    <message>
        <source>All waves</source>
        <translation>Все волны</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Последний ответ: %1</translation>
    </message>
    <message>
        <source>Fewer than %1 answers</source>
        <translation>Ответов меньше %1</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
</context>
<context>
    <name>tropa::ui::widgets::EvidenceBadge</name>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>закодировано</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>один источник</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Опора: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::widgets::FilterButton</name>
    <message>
        <source>Filter set; Delete sets it back</source>
        <translation>Отбор включён; Delete возвращает прежний</translation>
    </message>
</context>
<context>
    <name>tropa::ui::widgets::InlineMessage</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Закрыть сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>tropa::ui::widgets::JobProgress</name>
    <message>
        <source>Stop: %1</source>
        <translation>Остановить: %1</translation>
    </message>
</context>
<context>
    <name>tropa::ui::widgets::RoomHeader</name>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
</context>
<context>
    <name>tropa::ui::widgets::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
</context>
</TS>
