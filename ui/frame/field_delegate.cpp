#include "ui/frame/field_delegate.h"

#include "ui/frame/frame_table_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tropa::ui::frame {

using tropa::frame::FieldType;
using tropa::frame::FrameField;

namespace {

// Kept in projects by these names; the drawings are resources/icons/<name>.svg.
constexpr const char* icons[] = {"channel-site",      "channel-search",   "channel-map",       "channel-review",
                                 "channel-social",    "channel-ad",       "channel-phone",     "channel-messenger",
                                 "channel-sms",       "channel-email",    "channel-app",       "channel-chatbot",
                                 "channel-reception", "channel-waiting",  "channel-doctor",    "channel-nurse",
                                 "channel-lab",       "channel-imaging",  "channel-procedure", "channel-cashdesk",
                                 "channel-insurer",   "channel-pharmacy", "channel-parking",   "channel-document",
                                 "channel-route",     "channel-person"};

const FrameField* fieldOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const FrameTableModel*>(index.model());
    return model ? model->field(index.column()) : nullptr;
}

} // namespace

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const FrameField* field = fieldOf(index);
    switch (field ? field->type : FieldType::Text) {
    case FieldType::Integer: {
        auto* editor = new QSpinBox(parent);
        editor->setRange(-1, 100'000);
        editor->setSpecialValueText(QStringLiteral("—"));
        return editor;
    }
    case FieldType::Money: {
        auto* editor = new QDoubleSpinBox(parent);
        editor->setRange(-1, 1e9);
        editor->setDecimals(2);
        editor->setSpecialValueText(QStringLiteral("—"));
        return editor;
    }
    case FieldType::Date: {
        auto* editor = new QDateEdit(parent);
        editor->setCalendarPopup(true);
        editor->setMinimumDate(QDate(1899, 12, 31));
        editor->setSpecialValueText(QStringLiteral("—"));
        return editor;
    }
    case FieldType::LongText: {
        auto* editor = new QPlainTextEdit(parent);
        editor->setTabChangesFocus(true);
        return editor;
    }
    case FieldType::Reference: {
        auto* editor = new QComboBox(parent);
        editor->addItem(QStringLiteral("—"), QVariant());
        for (const auto& [id, name] : qobject_cast<const FrameTableModel*>(index.model())->choices(*field))
            editor->addItem(name, id);
        return editor;
    }
    case FieldType::Icon: {
        auto* editor = new QComboBox(parent);
        editor->addItem(QStringLiteral("—"), QString());
        for (const char* icon : icons)
            editor->addItem(QLatin1String(icon), QLatin1String(icon));
        return editor;
    }
    case FieldType::Text:
        break;
    }
    return QStyledItemDelegate::createEditor(parent, option, index);
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        text->setPlainText(value.toString());
    else if (auto* date = qobject_cast<QDateEdit*>(editor))
        date->setDate(value.isValid() ? value.toDate() : QDate::currentDate());
    else if (auto* whole = qobject_cast<QSpinBox*>(editor))
        whole->setValue(value.isValid() ? value.toInt() : -1);
    else if (auto* real = qobject_cast<QDoubleSpinBox*>(editor))
        real->setValue(value.isValid() ? value.toDouble() : -1);
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    QVariant value;
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        value = box->currentData();
    } else if (const auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        value = text->toPlainText();
    } else if (auto* date = qobject_cast<QDateEdit*>(editor)) {
        date->interpretText();
        value = date->date() > date->minimumDate() ? QVariant(date->date()) : QVariant();
    } else if (auto* whole = qobject_cast<QSpinBox*>(editor)) {
        whole->interpretText();
        value = whole->value() >= 0 ? QVariant(qlonglong(whole->value())) : QVariant();
    } else if (auto* real = qobject_cast<QDoubleSpinBox*>(editor)) {
        real->interpretText();
        value = real->value() >= 0 ? QVariant(real->value()) : QVariant();
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        value = line->text();
    }
    model->setData(index, value, Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    if (!qobject_cast<QPlainTextEdit*>(editor)) {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        return;
    }
    // Several lines over the rows below, kept inside the table.
    const QRect inside = editor->parentWidget()->rect();
    QRect place = option.rect;
    place.setHeight(editor->fontMetrics().lineSpacing() * 5 + 12);
    place.setWidth(std::max(place.width(), 320));
    if (place.bottom() > inside.bottom())
        place.moveBottom(std::max(inside.bottom(), place.height()));
    if (place.right() > inside.right())
        place.moveRight(inside.right());
    editor->setGeometry(place);
}

bool FieldDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            Q_EMIT commitData(text);
            Q_EMIT closeEditor(text, NoHint);
            return true;
        }
        if (isEnter)
            return false; // a new line
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace tropa::ui::frame
