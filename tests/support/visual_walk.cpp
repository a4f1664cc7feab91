#include "support/visual_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFocusFrame>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QRubberBand>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>
#include <set>

namespace tropa::tests {

using ui::theme::contrast;

namespace {

constexpr double leastContrast = 4.5;
constexpr int leastTarget = 24;

QString nameOf(VisualFault::Kind kind)
{
    switch (kind) {
    case VisualFault::Kind::Clipped:
        return QStringLiteral("clipped");
    case VisualFault::Kind::Overlap:
        return QStringLiteral("overlap");
    case VisualFault::Kind::Nameless:
        return QStringLiteral("nameless");
    case VisualFault::Kind::Contrast:
        return QStringLiteral("contrast");
    case VisualFault::Kind::Unreachable:
        return QStringLiteral("unreachable");
    case VisualFault::Kind::SmallTarget:
        return QStringLiteral("target");
    }
    return {};
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->textFormat() == Qt::RichText ||
            (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()))) {
            QTextDocument document;
            document.setHtml(label->text());
            return document.toPlainText();
        }
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->currentText();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        return group->title();
    return {};
}

QString placeOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
        QString step = QString::fromLatin1(at->metaObject()->className());
        step = step.mid(step.lastIndexOf(u':') + 1);
        if (!at->objectName().isEmpty())
            step += u'#' + at->objectName();
        const QString words = at == widget ? textOf(at).left(40) : QString();
        if (!words.isEmpty())
            step += QStringLiteral(" “%1”").arg(words);
        else if (at == widget && !at->accessibleName().isEmpty())
            step += QStringLiteral(" (%1)").arg(at->accessibleName());
        path.prepend(step);
    }
    return path.join(QStringLiteral(" › "));
}

/// Parts of Qt's own widgets are the business of the widget they belong to.
bool isInnerPart(const QWidget* widget)
{
    const QString name = widget->objectName();
    return name.startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(widget) ||
           qobject_cast<const QSizeGrip*>(widget) || qobject_cast<const QFocusFrame*>(widget) ||
           qobject_cast<const QRubberBand*>(widget) || qobject_cast<const QSplitterHandle*>(widget) ||
           widget->inherits("QAbstractScrollAreaScrollBarContainer") || widget->inherits("QLineEditIconButton") ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QTableCornerButton") ||
           (qobject_cast<const QHeaderView*>(widget) && qobject_cast<const QAbstractItemView*>(widget->parentWidget()));
}

bool isIgnored(const QWidget* widget, VisualFault::Kind kind)
{
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget())
        if (at->property("walkIgnores").toString().split(u',').contains(nameOf(kind)))
            return true;
    return false;
}

class Walk
{
public:
    explicit Walk(QWidget& window) : m_window(window) {}

    std::vector<VisualFault> run()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_picture = m_window.grab().toImage();
        visit(&m_window);
        checkFocusChain();
        return std::move(m_faults);
    }

private:
    void add(VisualFault::Kind kind, const QWidget* widget, const QString& what)
    {
        if (!isIgnored(widget, kind))
            m_faults.push_back({kind, placeOf(widget), what});
    }

    void visit(QWidget* widget)
    {
        if (!isInnerPart(widget)) {
            checkClipping(widget);
            checkName(widget);
            checkContrast(widget);
            checkTarget(widget);
        }
        QList<QWidget*> children;
        for (QObject* child : widget->children())
            if (auto* one = qobject_cast<QWidget*>(child); one != nullptr && one->isVisible() && !one->isWindow())
                children << one;
        checkOverlaps(widget, children);
        for (QWidget* child : children)
            visit(child);
    }

    void checkClipping(const QWidget* widget)
    {
        if (!widget->toolTip().isEmpty())
            return;
        const auto clipped = [&](int has, int needs, const char* side) {
            if (needs > has + 1)
                add(VisualFault::Kind::Clipped, widget,
                    QStringLiteral("%1 %2 where %3 is needed").arg(QLatin1String(side)).arg(has).arg(needs));
        };
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (textOf(label).isEmpty())
                return;
            const QRect area =
                label->contentsRect().adjusted(label->margin(), label->margin(), -label->margin(), -label->margin());
            if (label->wordWrap()) {
                clipped(label->height(), label->heightForWidth(label->width()), "height");
                return;
            }
            // A label that elides by itself says the rest in a tooltip on demand.
            const bool elides = label->minimumSizeHint().width() < label->sizeHint().width();
            if (!elides)
                clipped(area.width(), textWidth(label, textOf(label)), "width");
            clipped(area.height() + 2, QFontMetrics(label->font()).height(), "height");
            return;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (button->text().isEmpty())
                return;
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
                return;
            clipped(button->width(),
                    std::min(button->sizeHint().width(),
                             button->minimumSizeHint().width() > 0
                                 ? std::max(button->minimumSizeHint().width(), button->sizeHint().width())
                                 : button->sizeHint().width()),
                    "width");
            clipped(button->height(), QFontMetrics(button->font()).height(), "height");
            return;
        }
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.editable = combo->isEditable();
            const QRect room =
                combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
            clipped(room.width(), textWidth(combo, combo->currentText()), "width");
            return;
        }
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            const bool scrolls = !line->text().isEmpty(); // what is typed may scroll, what invites may not be cut
            if (!scrolls)
                clipped(line->contentsRect().width() - 8, textWidth(line, line->placeholderText()), "width");
            clipped(line->height(), QFontMetrics(line->font()).height(), "height");
            return;
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->tabToolTip(i).isEmpty())
                    clipped(tabs->tabRect(i).width(), textWidth(tabs, tabs->tabText(i)), "width");
            return;
        }
        if (const auto* head = qobject_cast<const QHeaderView*>(widget))
            checkHeader(head);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            for (const QHeaderView* inner : view->findChildren<QHeaderView*>(QString(), Qt::FindDirectChildrenOnly))
                if (inner->isVisible())
                    checkHeader(inner);
    }

    void checkHeader(const QHeaderView* head)
    {
        if (head->model() == nullptr || head->orientation() != Qt::Horizontal)
            return;
        for (int i = 0; i < head->count(); ++i) {
            if (head->isSectionHidden(i) || head->sectionViewportPosition(i) >= head->viewport()->width())
                continue;
            const QString words = head->model()->headerData(i, Qt::Horizontal).toString();
            const bool hasTip = !head->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            const int needs = QFontMetrics(head->font()).horizontalAdvance(words) + 8;
            if (!hasTip && needs > head->sectionSize(i) + 1)
                add(VisualFault::Kind::Clipped, head,
                    QStringLiteral("column “%1” %2 where %3 is needed")
                        .arg(words)
                        .arg(head->sectionSize(i))
                        .arg(needs));
        }
    }

    static int textWidth(const QWidget* widget, const QString& words)
    {
        const QFontMetrics metrics(widget->font());
        int width = 0;
        for (const QString& line : words.split(u'\n'))
            width = std::max(width, metrics.size(Qt::TextShowMnemonic, line).width());
        return width;
    }

    void checkName(const QWidget* widget)
    {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || !widget->accessibleName().isEmpty())
            return;
        if (widget->focusProxy() != nullptr || qobject_cast<const QMainWindow*>(widget) || widget->isWindow())
            return;
        // Buttons speak their text; a field speaks its buddy.
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button != nullptr && !button->text().isEmpty())
            return;
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            if (label->buddy() == widget)
                return;
        // A view inside a composite of our own is named by it.
        if (const QWidget* parent = widget->parentWidget();
            parent != nullptr && parent->focusProxy() == widget && !parent->accessibleName().isEmpty())
            return;
        if (qobject_cast<const QComboBox*>(widget->parentWidget()) ||
            qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<const QMenuBar*>(widget) ||
            qobject_cast<const QStackedWidget*>(widget) || qobject_cast<const QTabBar*>(widget))
            return;
        add(VisualFault::Kind::Nameless, widget, QStringLiteral("no accessible name"));
    }

    /// What is behind the text is sampled from the picture; the ink is the palette's. Antialiased edges would only make
    /// a sampled ink paler than it is.
    void checkContrast(const QWidget* widget)
    {
        if (textOf(widget).isEmpty() || !widget->isEnabled())
            return;
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label == nullptr) {
            checkSampledContrast(widget);
            return;
        }
        const QColor ink = widget->palette().color(widget->foregroundRole());
        const QColor ground = commonColour(widget);
        if (ground.isValid() && contrast(ink, ground) < leastContrast)
            add(VisualFault::Kind::Contrast, widget,
                QStringLiteral("%1 on %2 is %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground), 0, 'f', 2));
    }

    /// Where the style chooses the ink (buttons, combos), the picture alone tells: the most common colour is the
    /// ground, and at least a few pixels must stand 4.5 from it.
    void checkSampledContrast(const QWidget* widget)
    {
        const QRect area = pictureRect(widget, widget->rect().adjusted(4, 4, -4, -4));
        if (area.width() < 8 || area.height() < 6)
            return;
        const QColor ground = commonColour(widget);
        double best = 1;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                best = std::max(best, contrast(m_picture.pixelColor(x, y), ground));
        if (best < leastContrast)
            add(VisualFault::Kind::Contrast, widget,
                QStringLiteral("on %1 nothing stands out more than %2").arg(ground.name()).arg(best, 0, 'f', 2));
    }

    QRect pictureRect(const QWidget* widget, const QRect& local) const
    {
        const qreal ratio = m_picture.devicePixelRatio();
        const QPoint corner = widget->mapTo(&m_window, local.topLeft());
        const QRect scaled(int(corner.x() * ratio), int(corner.y() * ratio), int(local.width() * ratio),
                           int(local.height() * ratio));
        return scaled.intersected(m_picture.rect());
    }

    QColor commonColour(const QWidget* widget) const
    {
        const QRect area = pictureRect(widget, widget->rect());
        std::map<QRgb, int> counts;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                ++counts[m_picture.pixel(x, y)];
        const auto most =
            std::max_element(counts.begin(), counts.end(), [](auto& a, auto& b) { return a.second < b.second; });
        return most == counts.end() ? QColor() : QColor::fromRgb(most->first);
    }

    void checkTarget(const QWidget* widget)
    {
        if (!qobject_cast<const QAbstractButton*>(widget) || widget->focusPolicy() == Qt::NoFocus)
            return;
        if (widget->width() < leastTarget || widget->height() < leastTarget)
            add(VisualFault::Kind::SmallTarget, widget,
                QStringLiteral("%1 × %2").arg(widget->width()).arg(widget->height()));
    }

    void checkOverlaps(const QWidget* parent, const QList<QWidget*>& children)
    {
        if (qobject_cast<const QStackedWidget*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent))
            return;
        for (qsizetype i = 0; i < children.size(); ++i)
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QWidget* a = children[i];
                const QWidget* b = children[j];
                if (isInnerPart(a) || isInnerPart(b) || isIgnored(a, VisualFault::Kind::Overlap) ||
                    isIgnored(b, VisualFault::Kind::Overlap))
                    continue;
                const QRect common = a->geometry().intersected(b->geometry());
                if (common.width() > 1 && common.height() > 1)
                    add(VisualFault::Kind::Overlap, a,
                        QStringLiteral("covers %1 by %2 × %3")
                            .arg(placeOf(b))
                            .arg(common.width())
                            .arg(common.height()));
            }
    }

    /// Tab is really sent, so that what a widget swallows or a policy forbids is seen.
    void checkFocusChain()
    {
        if (!m_window.isActiveWindow())
            m_window.activateWindow();
        QWidget* before = QApplication::focusWidget();
        std::set<const QWidget*> reached;
        std::vector<QWidget*> wanted;
        for (QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || isInnerPart(widget) ||
                widget->focusProxy() != nullptr || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
                widget->window() != &m_window)
                continue;
            if (qobject_cast<QComboBox*>(widget->parentWidget()) ||
                qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))
                continue;
            wanted.push_back(widget);
        }
        if (wanted.empty())
            return;
        wanted.front()->setFocus(Qt::TabFocusReason);
        for (std::size_t steps = 0; steps < 4 * wanted.size() + 16; ++steps) {
            QWidget* now = QApplication::focusWidget();
            if (now == nullptr)
                break;
            reached.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (const QWidget* widget : wanted)
            // Tab on a board goes to its next cell, whose pane may offer less; what went away meanwhile is no fault.
            if (widget->isVisible() && widget->isEnabled() && reached.count(widget) == 0 &&
                !groupReached(widget, reached))
                add(VisualFault::Kind::Unreachable, widget, QStringLiteral("Tab does not come here"));
        if (before != nullptr)
            before->setFocus();
    }

    /// In a group of exclusive buttons Tab stops once and arrows do the rest.
    static bool groupReached(const QWidget* widget, const std::set<const QWidget*>& reached)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button == nullptr || !button->isCheckable())
            return false;
        const QButtonGroup* group = button->group();
        for (const QWidget* other : reached) {
            const auto* one = qobject_cast<const QAbstractButton*>(other);
            if (one == nullptr || !one->isCheckable())
                continue;
            if (group != nullptr
                    ? one->group() == group
                    : button->autoExclusive() && one->autoExclusive() && one->parentWidget() == button->parentWidget())
                return true;
        }
        return false;
    }

    QWidget& m_window;
    QImage m_picture;
    std::vector<VisualFault> m_faults;
};

} // namespace

QString describe(const VisualFault& fault)
{
    return QStringLiteral("%1: %2: %3").arg(nameOf(fault.kind), fault.where, fault.what);
}

std::vector<VisualFault> walk(QWidget& window)
{
    return Walk(window).run();
}

QStringList faultsOf(QWidget& window)
{
    QStringList lines;
    for (const VisualFault& fault : walk(window))
        lines << describe(fault);
    return lines;
}

void eachLook(ui::theme::ThemeSource& source, const std::function<void(const QString& language)>& setLanguage,
              const std::function<void(const QString& state)>& check)
{
    using ui::theme::ThemeKind;
    for (const QString& language : {QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(language);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            source.setKind(kind);
            QTest::qWait(20); // pending layout and repaint
            check(language + (kind == ThemeKind::Dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
    }
}

} // namespace tropa::tests
