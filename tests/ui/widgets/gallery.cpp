#include "gallery.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/style_strokes.h"
#include "ui/theme/tropa_style.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/evidence_badge.h"
#include "ui/widgets/filter_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/pane_header.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_model_base.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace tropa::tests {

using namespace ui;
using namespace ui::theme;
using namespace ui::widgets;

namespace {

/// Words in both languages, side by side: the gallery is no part of the program's catalogue.
class Words
{
public:
    explicit Words(const QString& language) : m_russian(language == QLatin1String("ru")) {}
    QString operator()(const char* russian, const char* english) const
    {
        return QString::fromUtf8(m_russian ? russian : english);
    }

private:
    bool m_russian;
};

class NumbersModel final : public TableModelBase
{
public:
    NumbersModel(const Words& words, QObject* parent) : TableModelBase(parent), m_words(words) {}

protected:
    int rows() const override { return 5; }
    int columns() const override { return 4; }
    TableColumn column(int column) const override
    {
        const QString heads[] = {m_words("Показатель", "Metric"), m_words("Значение", "Value"),
                                 m_words("Интервал", "Interval"), m_words("К прошлой волне", "Against last wave")};
        return {heads[column], column > 0};
    }
    TableCell cell(int row, int column) const override
    {
        struct Row
        {
            const char *ru, *en, *value, *interval, *change;
            Tone tone, changeTone;
            std::optional<Moved> moved;
        };
        static const Row all[] = {
            {"Заметно хуже", "Clearly worse", "2,7", "2,6…2,8", "−0,4", Tone::Bad, Tone::Bad, Moved::Down},
            {"Заметно лучше", "Clearly better", "41,8 %", "40,0…43,6", "+3,1", Tone::Plain, Tone::Good, Moved::Up},
            {"Не различимо", "Not distinguishable", "+37", "29…46", "+8", Tone::Plain, Tone::Secondary, Moved::Same},
            {"Мало данных", "Few observations", "4,4", "4,0…4,8", "n = 26", Tone::Faint, Tone::Faint, {}},
            {"Нет данных", "No data", "—", "", "", Tone::Plain, Tone::Plain, {}},
        };
        const Row& shown = all[row];
        switch (column) {
        case 0:
            return {m_words(shown.ru, shown.en), {}, {}, {}, shown.tone == Tone::Faint ? Tone::Faint : Tone::Plain};
        case 1:
            return {QString::fromUtf8(shown.value), {}, {}, {}, shown.tone, row < 3};
        case 2:
            return {QString::fromUtf8(shown.interval),
                    {},
                    {},
                    {},
                    shown.tone == Tone::Faint ? Tone::Faint : Tone::Secondary};
        default:
            return {QString::fromUtf8(shown.change), {}, {}, {}, shown.changeTone, false, shown.moved};
        }
    }

private:
    Words m_words;
};

/// Swatches of the theme with their own ink.
class Swatches final : public QWidget
{
public:
    enum class Kind { Series, Codes, Diverging, Sequential };
    Swatches(ThemeSource& source, Kind kind) : m_source(source), m_kind(kind)
    {
        setMinimumSize(300, 24);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& look = m_source.theme();
        const int count = m_kind == Kind::Series ? 8 : m_kind == Kind::Codes ? 12 : m_kind == Kind::Diverging ? 9 : 7;
        const bool isRamp = m_kind == Kind::Diverging || m_kind == Kind::Sequential;
        const double pitch = double(width()) / count;
        for (int i = 0; i < count; ++i) {
            const QRectF box(i * pitch, 1, isRamp ? pitch : pitch - 5, 22);
            if (!isRamp) {
                strokeBox(&painter, box, Radius::swatch,
                          m_kind == Kind::Series ? look.seriesColour(i + 1) : look.codeColour(i + 1), {});
                continue;
            }
            const RampStep& step = m_kind == Kind::Diverging ? look.divergingStep(i - 4) : look.sequentialStep(i + 1);
            painter.fillRect(box, step.fill);
            painter.setFont(fontFor(TypeRole::Small));
            painter.setPen(step.ink);
            painter.drawText(box, Qt::AlignCenter, QString::number(m_kind == Kind::Diverging ? i - 4 : i + 1));
        }
    }

private:
    ThemeSource& m_source;
    Kind m_kind;
};

QWidget* section(ThemeSource& source, const QString& title, QWidget* content)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::unit);
    column->addWidget(new TextLabel(source, title, TypeRole::BodyStrong));
    column->addWidget(content);
    return box;
}

QWidget* rowOf(const QList<QWidget*>& widgets, bool stretch = true)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(Space::pane);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    if (stretch)
        row->addStretch();
    return box;
}

QWidget* buttons(ThemeSource& source, const Words& words)
{
    auto* plain = new QPushButton(words("Обычная", "Plain"));
    auto* primary = new QPushButton(words("Главная", "Primary"));
    primary->setObjectName(QStringLiteral("primary"));
    makePrimary(primary);
    auto* disabled = new QPushButton(words("Нельзя", "Not now"));
    disabled->setEnabled(false);
    auto* checkable = new QToolButton;
    checkable->setIcon(source.icon(Glyph::Tags));
    checkable->setCheckable(true);
    checkable->setChecked(true);
    auto* tree = new QToolButton;
    tree->setIcon(source.icon(Glyph::Tree));
    auto* redo = new QToolButton;
    redo->setIcon(source.icon(Glyph::Redo));
    redo->setEnabled(false);
    for (QToolButton* tool : {checkable, tree, redo}) {
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::TabFocus);
        tool->setAccessibleName(words("Инструмент", "Tool"));
        tool->setToolTip(words("Инструмент", "Tool"));
    }
    auto* menu = new QToolButton;
    menu->setText(words("100 %", "100%"));
    menu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(new QMenu(menu));
    menu->setFocusPolicy(Qt::TabFocus);
    menu->setAutoRaise(true);
    auto* check = new QCheckBox(words("Флажок", "Ticked"));
    check->setChecked(true);
    auto* empty = new QCheckBox(words("Пусто", "Empty"));
    auto* radio = new QRadioButton(words("Пропустить 6", "Skip 6"));
    radio->setChecked(true);
    return rowOf({plain, primary, disabled, checkable, tree, redo, menu, check, empty, radio});
}

QWidget* fields(ThemeSource& source, const Words& words)
{
    auto* hint = new QLineEdit;
    hint->setPlaceholderText(words("Подсказка", "Hint"));
    hint->setAccessibleName(words("Поле", "Field"));
    auto* wrong = new QLineEdit(QStringLiteral("31.06.2026"));
    wrong->setAccessibleName(words("Дата", "Date"));
    setInvalid(wrong, true);
    auto* combo = new QComboBox;
    combo->addItems({words("точка с запятой", "semicolon"), words("запятая", "comma")});
    combo->setAccessibleName(words("Разделитель", "Delimiter"));
    auto* spin = new QSpinBox;
    spin->setRange(0, 999);
    spin->setValue(30);
    spin->setAccessibleName(words("Порог", "Threshold"));
    auto* filter = new FilterButton(source);
    filter->setFilter(words("Клиника", "Clinic"), words("все 4", "all 4"), false);
    auto* set = new FilterButton(source);
    set->setFilter(words("Клиника", "Clinic"), words("Центр", "Centre"), true);
    auto* search = new SearchField(source);
    search->setPlaceholderText(words("Найти код", "Find a code"));
    search->setShortcutHint(QStringLiteral("Ctrl+Shift+K"));
    search->setMinimumWidth(240);
    return rowOf({hint, wrong, combo, spin, filter, set, search}, false);
}

QWidget* choices(ThemeSource& source, const Words& words)
{
    auto* valence = new SegmentedChoice(source, words("Валентность", "Valence"));
    for (const char* value : {"−2", "−1", "0", "+1", "+2"})
        valence->addChoice(QString::fromUtf8(value));
    valence->setCurrent(0);
    auto* layer = new SegmentedChoice(source, words("Слой", "Layer"));
    layer->addChoice(words("Как есть", "As is"));
    layer->addChoice(words("Как должно быть", "To be"));
    layer->addChoice(words("Разница", "Difference"));
    layer->setCurrent(1);
    auto* view = new SegmentedChoice(source, words("Вид", "View"));
    view->addChoice(Glyph::JourneyMap, words("Карта", "Map"));
    view->addChoice(Glyph::Table, words("Таблица", "Table"));
    view->setCurrent(0);
    auto* job = new JobProgress(source);
    job->setTitle(words("Пересчёт", "Recompute"));
    job->setProgress(212, 300, words("212 из 300", "212 of 300"));
    return rowOf({valence, layer, view, job});
}

QWidget* strengths(ThemeSource& source, const Words& words)
{
    const std::pair<maps::Strength, QString> all[] = {
        {maps::Strength::Measured, words("измерено 26", "measured 26")},
        {maps::Strength::Coded, words("закодировано 14", "coded 14")},
        {maps::Strength::SingleSource, words("один источник 5", "single source 5")},
        {maps::Strength::Assumption, words("предположение 7", "assumption 7")}};
    QList<QWidget*> badges;
    for (const auto& [strength, text] : all) {
        auto* badge = new EvidenceBadge(source);
        badge->setStrength(strength);
        badge->setWords(text);
        badges << badge;
    }
    return rowOf(badges);
}

QWidget* messages(ThemeSource& source, const Words& words)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    const auto add = [&](State state, const QString& sentence, const QString& action) {
        auto* message = new InlineMessage(source);
        column->addWidget(message);
        message->say(state, sentence, action);
    };
    add(State::Good, words("Записано 312 ответов.", "312 answers were written."), words("Открыть", "Open"));
    add(State::Warn, words("Отзывы не обновлялись 34 дня.", "Reviews have not been updated for 34 days."),
        words("Импорт…", "Import…"));
    add(State::Bad,
        words("Файл открыт на другом компьютере: только чтение.", "The file is open on another computer: read only."),
        words("Сделать копию", "Make a copy"));
    add(State::Info,
        words("Код «Цена» перенесён вместе с 19 сегментами.", "The code “Price” was moved with its 19 segments."),
        words("Отменить", "Undo"));
    return box;
}

QWidget* lists(ThemeSource& source, const Words& words)
{
    auto* table = new QTableView;
    table->setModel(new NumbersModel(words, table));
    configureTable(table, source, words("Числа", "Numbers"));
    table->setSortingEnabled(false);
    table->setFixedHeight(172);
    table->setMinimumWidth(460);
    table->setCurrentIndex(table->model()->index(2, 0));
    table->selectRow(2);
    for (int i = 0; i < 4; ++i)
        table->setColumnWidth(i, i == 0 ? 150 : i == 3 ? 120 : 84);

    auto* tree = new QTreeView;
    auto* model = new QStandardItemModel(tree);
    auto* group = new QStandardItem(words("Ожидание", "Waiting"));
    group->setData(QStringLiteral("60"), CountRole);
    const char* const codes[][3] = {{"Дольше обещанного", "Longer than promised", "38"},
                                    {"Молчание персонала", "Staff keep silent", "22"}};
    for (int i = 0; i < 2; ++i) {
        auto* code = new QStandardItem(words(codes[i][0], codes[i][1]));
        code->setData(QString::fromUtf8(codes[i][2]), CountRole);
        code->setData(i + 1, SwatchRole);
        group->appendRow(code);
    }
    model->appendRow(group);
    tree->setModel(model);
    configureTree(tree, source, words("Коды", "Codes"));
    tree->expandAll();
    tree->setFixedHeight(172);
    tree->setMinimumWidth(230);
    tree->setCurrentIndex(model->index(0, 0, model->index(0, 0)));

    auto* empty = new EmptyPlace(source);
    setGround(empty, Ground::Raised);
    empty->setPlace(Glyph::Quote, words("У кода пока нет цитат", "This code has no quotes yet"),
                    words("Выделите текст и нажмите C", "Select text and press C"),
                    words("Открыть интервью", "Open an interview"));
    empty->setFixedHeight(172);
    empty->setMinimumWidth(250);
    return rowOf({table, tree, empty}, false);
}

QWidget* heads(ThemeSource& source, const Words& words, QWidget* owner)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto action = [&](Glyph glyph, const QString& name) { return new QAction(source.icon(glyph), name, owner); };
    auto* forward = action(Glyph::ArrowRight, words("Вперёд", "Forward"));
    forward->setEnabled(false);
    auto* room = new RoomHeader(source, action(Glyph::ArrowLeft, words("Назад", "Back")), forward);
    room->setTitle(words("Обзор", "Overview"));
    room->setFacts(words("данные на 30.09.2026 · изменение к прошлой волне · ≈ не различимо",
                         "data to 30 Sep 2026 · change against the last wave · ≈ not distinguishable"));
    room->addTool(action(Glyph::Sliders, words("Показатели", "Metrics")), true);
    room->addTool(action(Glyph::Table, words("Все таблицы", "All tables")), true);
    room->addTool(action(Glyph::Report, words("В отчёт", "To report")), true);
    auto* pane = new PaneHeader(source, words("Документы", "Documents"));
    pane->setCount(QStringLiteral("24"));
    pane->addTool(action(Glyph::FilePlus, words("Добавить документ", "Add a document")));
    pane->addTool(action(Glyph::MoreVertical, words("Ещё", "More")));
    column->addWidget(room);
    column->addWidget(pane);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(words("Инспектор", "Inspector"));
    for (const QString& name :
         {words("Сегмент", "Segment"), words("Цитаты 38", "Quotes 38"), words("Документ", "Document")}) {
        auto* page = new QPlainTextEdit(words("Раздражает не ожидание, а молчание. Проверить по чек-листу, п. 14.",
                                              "It is not the waiting that annoys but the silence. Check item 14."));
        page->setAccessibleName(name);
        page->setFixedHeight(52);
        page->setTabChangesFocus(true);
        tabs->addTab(page, name);
    }
    tabs->setFixedHeight(90);
    column->addWidget(tabs);
    return box;
}

QWidget* values(ThemeSource& source, const Words& words)
{
    const auto value = [&](const QString& name, const char* number, const char* unit, const char* change, Moved moved,
                           Tone changeTone, const QString& interval, const QString& n, const QString& target,
                           Tone tone) {
        auto* label = new ValueLabel(source, TypeRole::Headline);
        ValueLabel::Value v;
        v.value = QString::fromUtf8(number);
        v.unit = QString::fromUtf8(unit);
        v.change = QString::fromUtf8(change);
        v.moved = moved;
        v.changeTone = changeTone;
        v.interval = interval;
        v.n = n;
        v.target = target;
        v.tone = tone;
        label->setValue(name, v);
        return label;
    };
    return rowOf({value(words("Лояльность", "Loyalty"), "+37", "", "+8", Moved::Same, Tone::Secondary,
                        words("95 %: 29…46", "95%: 29 to 46"), QStringLiteral("n = 312"), words("цель 40", "target 40"),
                        Tone::Plain),
                  value(words("Потеря", "Churn"), "38,4", "%", "+3,6 п. п.", Moved::Up, Tone::Bad,
                        words("95 %: 36,3…40,5", "95%: 36.3 to 40.5"), words("n = 2 018", "n = 2,018"),
                        words("цель 30 %", "target 30%"), Tone::Bad)});
}

} // namespace

QWidget* makeGallery(ThemeSource& source, const QString& language)
{
    const Words words(language);
    auto* page = new QWidget;
    page->setWindowTitle(words("Части", "Parts"));
    setGround(page, Ground::Panel);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(heads(source, words, page));
    column->addWidget(section(
        source, words("Ряды и коды", "Series and codes"),
        rowOf({new Swatches(source, Swatches::Kind::Series), new Swatches(source, Swatches::Kind::Codes)}, false)));
    column->addWidget(section(
        source, words("Шкалы", "Ramps"),
        rowOf({new Swatches(source, Swatches::Kind::Diverging), new Swatches(source, Swatches::Kind::Sequential)},
              false)));
    column->addWidget(section(source, words("Управление", "Controls"), buttons(source, words)));
    column->addWidget(fields(source, words));
    column->addWidget(choices(source, words));
    column->addWidget(section(source, words("Сообщения", "Messages"), messages(source, words)));
    column->addWidget(section(source, words("Опора ячейки", "Evidence of a cell"), strengths(source, words)));
    column->addWidget(
        section(source, words("Числа, коды, пустое место", "Numbers, codes, empty place"), lists(source, words)));
    column->addWidget(values(source, words));
    page->resize(page->sizeHint().expandedTo({1240, 0}));
    return page;
}

QWidget* makeGlyphSheet(ThemeSource& source)
{
    class Sheet final : public QWidget
    {
    public:
        explicit Sheet(ThemeSource& source) : m_source(source) { resize(1240, ((glyphCount + 9) / 10) * 58 + 10); }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), m_source.theme().raised);
            painter.setFont(fontFor(TypeRole::Tiny));
            for (int i = 0; i < glyphCount; ++i) {
                const QPointF corner(10 + (i % 10) * 122, 10 + (i / 10) * 58);
                const auto glyph = static_cast<Glyph>(i);
                paintGlyph(&painter, QRectF(corner, QSizeF(32, 32)), glyph, m_source.theme().text);
                paintGlyph(&painter, QRectF(corner + QPointF(44, 8), QSizeF(16, 16)), glyph,
                           m_source.theme().textSecondary);
                painter.setPen(m_source.theme().textSecondary);
                painter.drawText(corner + QPointF(0, 45), glyphName(glyph));
            }
        }

    private:
        ThemeSource& m_source;
    };
    return new Sheet(source);
}

} // namespace tropa::tests
