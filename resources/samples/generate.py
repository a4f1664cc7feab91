#!/usr/bin/env python3
"""Writes the tabular part of the sample: visits, patients, surveys, checklists, calls, reviews.

Standard library only, fixed seed, own random numbers. The files as committed are what counts.
Transcripts, comments and reviews are written by hand: interviews/, texts/. Run: python3 generate.py
"""
import csv, io, math, os
from datetime import date, datetime, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 10, 1), date(2026, 9, 30)


class Rng:
    """splitmix64: the same stream in every Python."""
    def __init__(self, seed): self.s = seed
    def next(self):
        self.s = (self.s + 0x9E3779B97F4A7C15) & (2**64 - 1)
        z = self.s
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & (2**64 - 1)
        return z ^ (z >> 31)
    def u(self): return self.next() / 2**64
    def int(self, a, b): return a + self.next() % (b - a + 1)
    def pick(self, xs): return xs[self.next() % len(xs)]
    def norm(self): return sum(self.u() for _ in range(12)) - 6
    def exp(self, mean): return -mean * math.log(1 - self.u())
    def weighted(self, pairs):
        x = self.u() * sum(w for _, w in pairs)
        for v, w in pairs:
            x -= w
            if x < 0: return v
        return pairs[-1][0]
    def shuffle(self, xs):
        for i in range(len(xs) - 1, 0, -1):
            j = self.next() % (i + 1)
            xs[i], xs[j] = xs[j], xs[i]
        return xs


def path(*p): return os.path.join(HERE, *p)

def write(name, rows, sep=';', enc='utf-8', eol='\n', before=(), after=()):
    out = io.StringIO(newline='')
    for line in before: out.write(line + eol)
    csv.writer(out, delimiter=sep, lineterminator=eol).writerows(rows)
    for line in after: out.write(line + eol)
    with open(path(name), 'wb') as f: f.write(out.getvalue().encode(enc))

def ru(d): return d.strftime('%d.%m.%Y')
def money(x): return f'{x:,.2f}'.replace(',', '\u00a0').replace('.', ',')

# ---------------------------------------------------------------- frame
CLINICS = ['Центр', 'Север', 'Юг', 'Запад']
SERVICES = {  # name: (category, cycle in days, price)
    'Приём терапевта': ('Терапия', 180, 2200), 'Медосмотр и справка': ('Терапия', 365, 2900),
    'Вакцинация от гриппа': ('Профилактика', 365, 1500), 'Приём кардиолога': ('Кардиология', 180, 2800),
    'ЭКГ': ('Кардиология', 365, 1200), 'Эхокардиография': ('Кардиология', 365, 3600),
    'Приём гинеколога': ('Гинекология', 180, 2600), 'Ведение беременности, визит': ('Гинекология', 30, 3200),
    'УЗИ малого таза': ('УЗИ', 365, 2400), 'УЗИ щитовидной железы': ('УЗИ', 365, 1900),
    'УЗИ брюшной полости': ('УЗИ', 365, 2500), 'Приём невролога': ('Неврология', 120, 2700),
    'Лечебная блокада': ('Неврология', 90, 3900), 'Приём дерматолога': ('Дерматология', 180, 2500),
    'Удаление новообразования': ('Дерматология', '', 4800), 'Приём ЛОР-врача': ('ЛОР', 180, 2300),
    'Промывание миндалин': ('ЛОР', 120, 1700), 'Приём педиатра': ('Педиатрия', 90, 2300),
    'Приём офтальмолога': ('Офтальмология', 365, 2400), 'Подбор очков': ('Офтальмология', 365, 1600),
    'Лечение кариеса': ('Стоматология', 180, 5600), 'Профессиональная гигиена': ('Стоматология', 180, 4900),
    'Удаление зуба': ('Стоматология', '', 4500), 'Коронка керамическая': ('Стоматология', '', 24000),
}
DOCTORS = {  # name: (speciality, clinic, how busy, services with weights)
    'Лаврова Н. С.': ('терапевт', 'Центр', 9, [('Приём терапевта', 8), ('Медосмотр и справка', 2), ('Вакцинация от гриппа', 1)]),
    'Зимин А. К.': ('кардиолог', 'Центр', 7, [('Приём кардиолога', 6), ('ЭКГ', 3), ('Эхокардиография', 2)]),
    'Мельник О. И.': ('гинеколог', 'Центр', 8, [('Приём гинеколога', 6), ('Ведение беременности, визит', 2), ('УЗИ малого таза', 2)]),
    'Ершов Д. В.': ('стоматолог-терапевт', 'Центр', 8, [('Лечение кариеса', 6), ('Профессиональная гигиена', 3)]),
    'Громов П. А.': ('стоматолог-ортопед', 'Север', 8, [('Лечение кариеса', 5), ('Профессиональная гигиена', 2), ('Коронка керамическая', 1)]),
    'Тихая Е. Л.': ('дерматолог', 'Север', 7, [('Приём дерматолога', 7), ('Удаление новообразования', 2)]),
    'Белов Р. Н.': ('ЛОР-врач', 'Север', 7, [('Приём ЛОР-врача', 7), ('Промывание миндалин', 3)]),
    'Сафина Г. Р.': ('педиатр', 'Юг', 8, [('Приём педиатра', 8), ('Вакцинация от гриппа', 1)]),
    'Корнев И. М.': ('стоматолог-хирург', 'Юг', 6, [('Профессиональная гигиена', 4), ('Удаление зуба', 4)]),
    'Полякова В. Д.': ('офтальмолог', 'Юг', 6, [('Приём офтальмолога', 6), ('Подбор очков', 3)]),
    'Дорохов С. Е.': ('невролог', 'Запад', 6, [('Приём невролога', 7), ('Лечебная блокада', 2)]),
    'Яшина Т. В.': ('гинеколог', 'Запад', 6, [('Приём гинеколога', 7), ('УЗИ малого таза', 2)]),
    'Рябов К. О.': ('врач УЗИ', 'Запад', 6, [('УЗИ брюшной полости', 4), ('УЗИ щитовидной железы', 3), ('УЗИ малого таза', 1)]),
}
CHANNELS = {  # name: (share, loss multiplier, monthly cost)
    'Рекомендация': (23, 0.80, 24000), 'Сайт и поиск': (25, 1.0, 52000), 'Карты и отзывы': (18, 0.95, 23000),
    'Агрегатор': (14, 1.15, 46000), 'Соцсети': (13, 1.30, 61000), 'Наружная реклама': (7, 1.1, 31000),
}
SEASON = [0, .70, .95, 1.12, 1.08, .93, .88, .66, .58, 1.08, 1.22, 1.18, 1.02]
HAZARD = [0, .34, .20, .14, .105, .085, .075, .07]

TOUCHPOINTS = [
    ('Сайт', 'Website', 'Поиск и выбор', 'Research and consideration'),
    ('Отзывы', 'Reviews', 'Поиск и выбор', 'Research and consideration'),
    ('Колл-центр', 'Call centre', 'Решение и запись', 'Decision and booking'),
    ('Подтверждение записи', 'Booking confirmation', 'Решение и запись', 'Decision and booking'),
    ('Парковка и дорога', 'Parking and travel', 'Подготовка и дорога', 'Preparation and travel'),
    ('Регистратура', 'Reception', 'Приход', 'Arrival'),
    ('Зона ожидания', 'Waiting area', 'Приход', 'Arrival'),
    ('Врач', 'Doctor', 'Приём', 'Consultation'),
    ('План лечения и цена', 'Treatment plan and price', 'Приём', 'Consultation'),
    ('Процедуры', 'Procedures', 'Диагностика и процедуры', 'Diagnostics and treatment'),
    ('Лаборатория', 'Laboratory', 'Диагностика и процедуры', 'Diagnostics and treatment'),
    ('Оплата', 'Payment', 'Оплата', 'Payment'),
    ('Результаты', 'Results', 'Результат лечения', 'Outcome'),
    ('Обратная связь', 'Feedback', 'Обратная связь и возврат', 'Feedback, loyalty and return'),
]

def D(s): return date.fromisoformat(s)

# The people interviewed. Own patients carry their visits: (doctor, service, dates). R5 and R20 speak for a child.
PEOPLE = [  # id, group, sex, age, clinic or competitor, service, interview, channel, (patient sex, birth year), visits
    ('R1', 'L', 'ж', 34, 'Центр', 'Ведение беременности, визит', '2026-08-11', 'Рекомендация', ('ж', 1992),
     [('Мельник О. И.', 'Приём гинеколога', '2024-11-12 2026-07-21'), ('Мельник О. И.', 'УЗИ малого таза', '2025-03-04'),
      ('Мельник О. И.', 'Ведение беременности, визит', '2025-10-14 2025-11-18 2025-12-16 2026-01-20 2026-02-17 2026-03-17')]),
    ('R2', 'X', 'м', 41, 'Север', 'Коронка керамическая', '2026-08-12', 'Сайт и поиск', ('м', 1985),
     [('Громов П. А.', 'Лечение кариеса', '2025-03-11'), ('Громов П. А.', 'Коронка керамическая', '2025-04-02')]),
    ('R3', 'C', 'ж', 29, 'Медлайт', 'Приём дерматолога', '2026-08-13', '', None, []),
    ('R4', 'L', 'м', 67, 'Запад', 'Приём невролога', '2026-08-14', 'Рекомендация', ('м', 1959),
     [('Дорохов С. Е.', 'Приём невролога', '2024-04-09 2024-09-17 2025-04-15 2025-10-07 2026-04-14 2026-07-28'),
      ('Дорохов С. Е.', 'Лечебная блокада', '2024-04-23 2025-10-21')]),
    ('R5', 'X', 'ж', 38, 'Юг', 'Приём педиатра', '2026-08-17', 'Карты и отзывы', ('м', 2019),
     [('Сафина Г. Р.', 'Приём педиатра', '2024-10-15 2024-12-03 2025-02-11 2025-05-20')]),
    ('R6', 'L', 'м', 52, 'Центр', 'Приём кардиолога', '2026-08-18', 'Сайт и поиск', ('м', 1974),
     [('Зимин А. К.', 'Приём кардиолога', '2023-11-14 2024-05-21 2024-11-19 2025-05-27 2025-11-25 2026-06-09'),
      ('Зимин А. К.', 'Эхокардиография', '2023-11-21 2025-06-03')]),
    ('R7', 'C', 'м', 46, 'Клиника на Садовой', 'Имплантация зуба', '2026-08-19', '', None, []),
    ('R8', 'L', 'ж', 71, 'Юг', 'Приём офтальмолога', '2026-08-20', 'Наружная реклама', ('ж', 1955),
     [('Полякова В. Д.', 'Приём офтальмолога', '2024-03-12 2024-09-10 2025-03-18 2025-09-16 2026-03-24'),
      ('Полякова В. Д.', 'Подбор очков', '2024-03-19 2026-03-31')]),
    ('R9', 'X', 'м', 27, 'Север', 'Приём ЛОР-врача', '2026-08-21', 'Сайт и поиск', ('м', 1999),
     [('Белов Р. Н.', 'Приём ЛОР-врача', '2025-06-10')]),
    ('R10', 'C', 'ж', 58, 'Медлайт', 'УЗИ щитовидной железы', '2026-08-24', '', None, []),
    ('R11', 'X', 'ж', 45, 'Центр', 'Приём терапевта', '2026-08-25', 'Карты и отзывы', ('ж', 1981),
     [('Лаврова Н. С.', 'Приём терапевта', '2024-10-22 2025-02-18 2025-04-08')]),
    ('R12', 'C', 'м', 33, 'Клиника на Садовой', 'Приём травматолога', '2026-08-27', '', None, []),
    ('R13', 'L', 'ж', 26, 'Запад', 'Приём гинеколога', '2026-08-28', 'Соцсети', ('ж', 2000),
     [('Яшина Т. В.', 'Приём гинеколога', '2025-01-28 2025-07-22 2026-01-27 2026-07-14'), ('Яшина Т. В.', 'УЗИ малого таза', '2025-02-04')]),
    ('R14', 'X', 'ж', 36, 'Центр', 'Лечение кариеса', '2026-09-12', 'Агрегатор', ('ж', 1990),
     [('Ершов Д. В.', 'Лечение кариеса', '2025-09-09')]),
    ('R15', 'L', 'м', 39, 'Север', 'Приём дерматолога', '2026-09-01', 'Рекомендация', ('м', 1987),
     [('Тихая Е. Л.', 'Приём дерматолога', '2024-06-04 2025-04-22 2025-11-11 2026-05-19'), ('Тихая Е. Л.', 'Удаление новообразования', '2024-06-18 2026-06-02')]),
    ('R16', 'C', 'ж', 42, 'Медлайт', 'Приём невролога', '2026-09-02', '', None, []),
    ('R17', 'L', 'ж', 49, 'Запад', 'УЗИ брюшной полости', '2026-09-03', 'Карты и отзывы', ('ж', 1977),
     [('Рябов К. О.', 'УЗИ брюшной полости', '2024-02-13 2025-02-25 2026-03-03'), ('Рябов К. О.', 'УЗИ щитовидной железы', '2025-08-12 2026-08-11'),
      ('Яшина Т. В.', 'Приём гинеколога', '2024-08-20 2025-09-09')]),
    ('R18', 'X', 'м', 59, 'Запад', 'Лечебная блокада', '2026-09-07', 'Наружная реклама', ('м', 1967),
     [('Дорохов С. Е.', 'Приём невролога', '2025-01-21'), ('Дорохов С. Е.', 'Лечебная блокада', '2025-02-04')]),
    ('R19', 'C', 'ж', 23, 'Клиника на Садовой', 'Приём гинеколога', '2026-09-08', '', None, []),
    ('R20', 'L', 'ж', 31, 'Юг', 'Приём педиатра', '2026-09-09', 'Рекомендация', ('ж', 2022),
     [('Сафина Г. Р.', 'Приём педиатра', '2024-05-14 2024-11-05 2025-02-18 2025-10-28 2026-02-03 2026-08-18')]),
    ('R21', 'X', 'м', 19, 'Юг', 'Удаление зуба', '2026-09-15', 'Соцсети', ('м', 2007),
     [('Корнев И. М.', 'Удаление зуба', '2025-08-19')]),
    ('R22', 'C', 'м', 64, 'Медлайт', 'Приём кардиолога', '2026-09-16', '', None, []),
    ('R23', 'X', 'ж', 54, 'Север', 'Коронка керамическая', '2026-09-18', 'Карты и отзывы', ('ж', 1972),
     [('Громов П. А.', 'Лечение кариеса', '2024-12-10 2025-01-14'), ('Громов П. А.', 'Коронка керамическая', '2025-02-25')]),
    ('R24', 'L', 'м', 44, 'Север', 'Приём ЛОР-врача', '2026-09-22', 'Сайт и поиск', ('м', 1982),
     [('Белов Р. Н.', 'Приём ЛОР-врача', '2024-03-05 2024-10-08 2025-03-11 2025-11-18 2026-09-01'), ('Белов Р. Н.', 'Промывание миндалин', '2024-03-12 2025-11-25')]),
]
PAID = {('R2', '2025-04-02'): 41200, ('R9', '2025-06-10'): 2300, ('R14', '2025-09-09'): 11900, ('R18', '2025-02-04'): 3900, ('R21', '2025-08-19'): 9200,
        ('R23', '2025-02-25'): 33000}  # sums named in the interviews
GROUPS = {'L': 'свой лояльный', 'X': 'свой потерянный', 'C': 'пациент конкурента'}


# ---------------------------------------------------------------- visit base
def open_day(d):
    while d.weekday() == 6 or (d.month == 1 and d.day <= 8): d += timedelta(1)
    return d

def fits(doctor, sex, birth, when):
    age = when.year - birth
    spec = DOCTORS[doctor][0]
    if spec == 'педиатр': return age < 16
    if age < 16: return spec in ('ЛОР-врач', 'офтальмолог', 'дерматолог')
    if spec == 'гинеколог': return sex == 'ж'
    return True

def choose(r, home, sex, birth, when, last):
    """Doctor and service of a visit: mostly the home clinic, often the doctor seen last."""
    if last and r.u() < .45: doctor = last
    else:
        pool = [(d, v[2] * (8 if v[1] == home else 1)) for d, v in DOCTORS.items() if fits(d, sex, birth, when)]
        doctor = r.weighted(pool)
    flu = {9: 6, 10: 8, 11: 4}.get(when.month, .15)
    return doctor, r.weighted([(s, w * (flu if s == 'Вакцинация от гриппа' else 1)) for s, w in DOCTORS[doctor][3]])

def charge(r, service):
    price = SERVICES[service][2] * (1 + .04 * r.int(0, 3))
    if r.u() < .12: price *= .9
    price = round(price / 50) * 50
    return price, round(price * (.52 + .2 * r.u()), 2)

def make_patients(r):
    joins = []
    day = START
    while day <= END:
        joins.append((day, SEASON[day.month] * (1.06 if day < date(2025, 7, 1) else .96)))
        day += timedelta(1)
    people = []
    for who in PEOPLE:
        if not who[8]: continue
        visits = sorted((D(x), d, s) for d, s, days in who[9] for x in days.split())
        sex, birth = who[8]
        people.append(dict(r=who[0], sex=sex, birth=birth, channel=who[7], visits=visits))
    while len(people) < 3000:
        draft = len(people) < 110  # young men before the spring and autumn call-up
        sex = 'м' if draft or r.u() < .41 else 'ж'
        channel = r.weighted([(c, v[0]) for c, v in CHANNELS.items()])
        first = open_day(r.weighted(joins))
        if draft: first = open_day(date(r.pick([2023, 2024, 2025]), r.pick([10, 11]), r.int(1, 28)) if r.u() < .45
                                   else date(r.pick([2024, 2025, 2026]), r.pick([4, 5]), r.int(1, 28)))
        age = 17 + r.int(0, 1) if draft else r.weighted([(r.int(1, 15), 13), (r.int(19, 29), 15), (r.int(30, 44), 34), (r.int(45, 59), 23), (r.int(60, 79), 15)])
        birth = first.year - age
        home = 'Юг' if age < 16 and r.u() < .8 else r.weighted([('Центр', 34), ('Север', 25), ('Юг', 22), ('Запад', 19)])
        visits, when, last = [], first, None
        while when <= END:
            doctor, service = choose(r, home, sex, birth, when, last)
            if draft and not visits: doctor, service = 'Лаврова Н. С.', 'Медосмотр и справка'
            visits.append((when, doctor, service))
            if r.u() < .04:
                extra = r.pick([s for s, _ in DOCTORS[doctor][3]])
                if extra != service: visits.append((when, doctor, extra))
            n = len({v[0] for v in visits})
            risk = HAZARD[min(n, 7)] * CHANNELS[channel][1] * (2.8 if doctor == 'Громов П. А.' else .88) * (.8 if draft else 1)
            if r.u() < risk: break
            when += timedelta(14 + int(min(r.exp(GAP), 300)))
            while r.u() > SEASON[when.month] / 1.22: when += timedelta(r.int(8, 40))
            when, last = open_day(when), doctor
            if (when - visits[-1][0]).days >= 365: break
        people.append(dict(r='', sex=sex, birth=birth, channel=channel, visits=visits))
    return people

GAP = 52

def visit_base():
    r = Rng(20260930)
    people = make_patients(r)
    total = sum(len(p['visits']) for p in people)
    late = date(2025, 10, 15)  # an adjustment here cannot change who is lost
    order = r.shuffle([p for p in people if not p['r']])
    for step in range(20):
        for p in order:
            days = sorted({v[0] for v in p['visits']})
            if total > 12000 and len(days) > 2 and days[-2] > late:
                cut = [v for v in p['visits'] if v[0] == days[-1]]
                if total - len(cut) >= 12000:
                    p['visits'] = p['visits'][:-len(cut)]; total -= len(cut)
            elif total < 12000 and len(days) > 2 and days[-1] > late:
                when = open_day(days[-1] + timedelta(r.int(10, 60)))
                if when <= END and r.u() < SEASON[when.month] / 1.2:
                    p['visits'].append((when,) + p['visits'][-1][1:]); total += 1
    assert total == 12000, total
    people.sort(key=lambda p: p['visits'][0][0])
    for i, p in enumerate(people): p['id'] = f'P{i + 1:05d}'
    rows = []
    for p in people:
        for when, doctor, service in p['visits']:
            sums = charge(r, service)
            if (p['r'], when.isoformat()) in PAID: sums = (PAID[p['r'], when.isoformat()], sums[1])
            rows.append((when, p, doctor, service) + sums)
    rows.sort(key=lambda x: (x[0], x[1]['id']))
    table = [['Пациент', 'Дата', 'Клиника', 'Врач', 'Услуга', 'Канал', 'Сумма', 'Затраты']]
    table += [[p['id'], ru(w), DOCTORS[d][1], d, s, p['channel'], money(a), money(c)] for w, p, d, s, a, c in rows]
    write('visits.csv', table, enc='cp1251', eol='\r\n',
          before=['Клиника Берег (синтетические данные)', f'Реестр визитов за период с {ru(START)} по {ru(END)}'],
          after=[f'Итого;;;;;;{money(sum(x[4] for x in rows))};{money(sum(x[5] for x in rows))}'])
    cut = END - timedelta(365)
    table = [['id', 'Пол', 'Год рождения', 'Канал', 'Первый визит', 'Сегмент']]
    for p in people:
        age = 2026 - p['birth']
        seg = 'Дети' if age < 18 else 'Хронические' if len(p['visits']) >= 8 else 'Старшие' if age >= 60 else 'Взрослые'
        table.append([p['id'], p['sex'], p['birth'], p['channel'], ru(p['visits'][0][0]), seg])
    write('patients.csv', table)
    return people, rows


def costs_and_stages(people):
    r = Rng(7)
    first = {}
    for p in people:
        d = p['visits'][0][0]
        k = (d.year, d.month, p['channel'])
        first[k] = first.get(k, 0) + 1
    costs, stages = [['Месяц', 'Канал', 'Затраты']], [['Месяц', 'Стадия', 'Канал', 'Количество']]
    for i in range(36):
        y, m = 2023 + (9 + i) // 12, (9 + i) % 12 + 1
        for c, (_, _, cost) in CHANNELS.items():
            costs.append([f'{m:02d}.{y}', c, round(cost * (.8 + .4 * r.u()) * (.7 + .3 * SEASON[m]) / 100) * 100])
            came = first.get((y, m, c), 0)
            book = came + r.int(1, 4) + came // 6
            lead = round(book * (1.35 + .4 * r.u())) + 2
            site = round(lead * (6 + 4 * r.u()))
            click = round(site * (1.05 + .3 * r.u()))
            shows = round(click * (14 + 18 * r.u()))
            skip = {'Рекомендация': 3, 'Наружная реклама': 2}.get(c, 0)
            row = [('показы', shows), ('клики', click), ('сайт', site), ('заявки/звонки', lead), ('запись', book), ('приход', came)]
            stages += [[f'{m:02d}.{y}', s, c, n] for s, n in row[skip:]]
    write('costs.csv', costs, sep=',')
    write('stage_counts.csv', stages, sep=',')


# ---------------------------------------------------------------- surveys
WAVES = [('wave1_2025Q2', date(2025, 4, 1), 271), ('wave2_2025Q3', date(2025, 7, 1), 284), ('wave3_2025Q4', date(2025, 10, 1), 295),
         ('wave4_2026Q1', date(2026, 1, 1), 302), ('wave5_2026Q2', date(2026, 4, 1), 308), ('wave6_2026Q3', date(2026, 7, 1), 312)]
NPS = [(.47, .25), (.485, .235), (.51, .21), (.53, .19), (.55, .175), (.505, .21)]  # promoters, detractors
CSAT = {'Колл-центр': 3.9, 'Подтверждение записи': 4.3, 'Регистратура': 4.1, 'Зона ожидания': 3.9, 'Врач': 4.55,
        'План лечения и цена': 3.6, 'Процедуры': 4.3, 'Оплата': 4.2}
BLANK = {'Подтверждение записи': .12, 'Процедуры': .34, 'Колл-центр': .10}

def shares(mean, lo, hi, sd):
    """A bell over lo..hi with the mean asked for."""
    a, b = lo - 6.0, hi + 6.0
    for _ in range(60):
        mid = (a + b) / 2
        w = [math.exp(-((x - mid) / sd) ** 2 / 2) for x in range(lo, hi + 1)]
        got = sum(x * y for x, y in zip(range(lo, hi + 1), w)) / sum(w)
        a, b = (mid, b) if got < mean else (a, mid)
    return [x / sum(w) for x in w]

def tilted(mean, base):
    """Stars 1..5: the two-humped shape of review sites, tilted to the mean asked for."""
    a, b = -4.0, 4.0
    for _ in range(60):
        mid = (a + b) / 2
        w = [x * math.exp(mid * i) for i, x in enumerate(base, 1)]
        got = sum(i * x for i, x in enumerate(w, 1)) / sum(w)
        a, b = (mid, b) if got < mean else (a, mid)
    return [x / sum(w) for x in w]

def quota(n, p):
    """Whole numbers near n*p that add up to n."""
    k = [int(n * x) for x in p]
    for i in sorted(range(len(p)), key=lambda i: -(n * p[i] - k[i]))[:n - sum(k)]: k[i] += 1
    return k

def by_rank(r, xs, key, p, lo):
    """Gives the lowest scores to those with the lowest mood, in the shares p."""
    order = sorted(xs, key=lambda a: a['mood'] + 1.1 * r.norm())
    scores = [lo + i for i, c in enumerate(quota(len(xs), p)) for _ in range(c)]
    for a, s in zip(order, scores): a[key] = s

def csat_target(t, wave, clinic):
    m = CSAT[t]
    if t == 'Зона ожидания':
        m = {'Центр': 3.62, 'Север': 3.95, 'Юг': 4.0, 'Запад': 3.9}[clinic] - .04 * wave
        if wave == 5: m = {'Центр': 2.45, 'Север': 3.55, 'Юг': 3.6, 'Запад': 3.5}[clinic]
    if t == 'План лечения и цена': m += .06 * wave + (-.25 if clinic == 'Юг' else 0)
    if t == 'Колл-центр' and clinic == 'Запад': m -= .25
    return m

def read_texts(name):
    with open(path('texts', name), encoding='utf-8', newline='') as f: return list(csv.DictReader(f, delimiter=';'))

def surveys(rows):
    r = Rng(424242)
    texts = read_texts('comments.csv')
    head = ['Отметка времени', 'В какой клинике вы были?', 'У какого врача вы были?', 'За какой услугой вы приходили?', 'Это ваш первый визит к нам?',
            'Ваш пол', 'Ваш возраст', 'С какой вероятностью вы порекомендуете нас близким? (0 — точно нет, 10 — точно да)']
    head += [f'Насколько вы довольны каждым шагом визита? [{t}]' for t in CSAT]
    head += ['Насколько легко вам было решить свой вопрос? (1 — очень трудно, 7 — очень легко)', 'Что нам улучшить?', 'Номер вашей карты, если помните']
    used = {}
    groups = ['18–24', '25–34', '35–44', '45–54', '55–64', '65 и старше']
    for w, (name, q, n) in enumerate(WAVES):
        end = date(q.year + (q.month == 10), (q.month + 2) % 12 + 1, 1) - timedelta(1)
        last = {}
        for when, p, doctor, service, _, _ in rows:
            if q <= when <= end: last[p['id']] = (when, p, doctor, service)
        answers = []
        for when, p, doctor, service in r.shuffle([last[k] for k in sorted(last)])[:n]:
            first = when == p['visits'][0][0]
            age = when.year - p['birth']
            if age < 18: age = r.int(26, 44)
            mood = r.norm() - (.7 if doctor == 'Громов П. А.' else 0) - (.25 if first else 0)
            on = min(when + timedelta(r.weighted([(0, 5), (1, 4), (2, 2), (4, 1)])), end)
            sent = datetime(on.year, on.month, on.day, 18 if on == when else 8) + timedelta(seconds=r.int(0, 20000 if on == when else 54000))
            answers.append(dict(mood=mood, when=when, p=p, doctor=doctor, clinic=DOCTORS[doctor][1], service=service, first=first, sent=sent,
                                age=groups[min(5, max(0, (age - 15) // 10))], sex=p['sex'] if when.year - p['birth'] >= 18 else r.weighted([('ж', 8), ('м', 2)])))
        assert len(answers) == n, (name, len(answers))
        up, down = NPS[w]
        mid = 1 - up - down
        by_rank(r, answers, 'nps', [down * x for x in (.05, .03, .06, .11, .11, .32, .32)] + [mid * .42, mid * .58, up * .44, up * .56], 0)
        by_rank(r, answers, 'ces', shares(5.15 if w < 5 else 4.95, 1, 7, 1.7), 1)
        for t in CSAT:
            for c in CLINICS:
                xs = [a for a in answers if a['clinic'] == c and r.u() >= BLANK.get(t, .05)]
                by_rank(r, xs, t, shares(csat_target(t, w, c), 1, 5, 1.15), 1)
        free, table = r.shuffle([x for x in texts if not x['waves'] or str(w + 1) in x['waves']]), [head]
        short = [x for x in texts if x['tone'] == '0']
        for a in sorted(answers, key=lambda a: a['sent']):
            text = ''
            if r.u() < .49:
                low = min((t for t in CSAT if t in a), key=lambda t: (a[t], r.u()))
                tone = '-' if a[low] <= 3 else '+'
                like = a['sex'] + ('с' if a['age'] == groups[-1] else '')
                hit = [x for x in free if x['tone'] == tone and x['topic'] in ('', low) and (not x['who'] or x['who'] in like) and used.get(x['text'], 0) < 3]
                if not hit: hit = [x for x in free if x['topic'] == 'Обратная связь' and (not x['who'] or x['who'] in like) and used.get(x['text'], 0) < 3]
                if hit and r.u() < .85:
                    text = min(hit, key=lambda x: used.get(x['text'], 0))
                    free.remove(text)
                elif r.u() < .6: text = r.pick(short)
                text = text and text['text']
                used[text] = used.get(text, 0) + 1
            table.append([a['sent'].strftime('%d.%m.%Y %H:%M:%S'), a['clinic'], a['doctor'], a['service'], 'Да, первый' if a['first'] else 'Нет, бывал раньше',
                          {'ж': 'Женский', 'м': 'Мужской'}[a['sex']], a['age'], a['nps']] + [a.get(t, '') for t in CSAT]
                         + [a['ces'], text, a['p']['id'] if r.u() < .165 else ''])
        if w < 4: write(f'surveys/{name}.csv', table, sep=',')
        else: write(f'surveys/{name}.csv', table, sep=';', enc='cp1251', eol='\r\n')


# ---------------------------------------------------------------- mystery patient
PASS = {  # chance of a full score: section × clinic
    'Звонок': (.78, .86, .84, .78), 'Вход и регистратура': (.64, .88, .84, .84), 'Ожидание': (.28, .62, .60, .56),
    'Приём': (.93, .90, .93, .94), 'План и цена': (.56, .64, .60, .72), 'Оплата и прощание': (.86, .90, .86, .84)}

PAID_FIRST = ('В04', 'В11', 'В19', 'В27', 'В33')

def checklists():
    r = Rng(36)
    items = read_texts('checklist_items.csv')
    head = ['Раздел', 'Код', 'Пункт', 'Вес', 'Максимум', 'Критический', 'Точка контакта']
    write('checklists/template.csv', [head] + [[i['section'], i['code'], i['text'], i['weight'], i['max'], i['critical'], i['touchpoint']] for i in items])
    shoppers = ['ТП-01', 'ТП-02', 'ТП-03', 'ТП-04', 'ТП-05', 'ТП-06']
    scenarios = ['Первичный приём, запись по телефону', 'Повторный приём, запись через сайт', 'Острая боль, запись на сегодня', 'Приём с ребёнком', 'Вопрос о цене лечения до визита']
    plan, day = [], date(2026, 7, 6)
    for i, c in enumerate(r.shuffle(['Центр'] * 10 + ['Север'] * 8 + ['Юг'] * 8 + ['Запад'] * 7)):
        plan.append((open_day(day + timedelta(i * 2 + i // 2)), c, r.pick(scenarios), False))
    for c in ('Центр', 'Север', 'Юг'):
        k = next(i for i, x in enumerate(plan) if x[1] == c and not x[3] and (i == 0 or not plan[i - 1][3]))
        plan.insert(k + 1, plan[k][:3] + (True,))
    table, truth = [['Визит', 'Дата', 'Клиника', 'Тайный пациент', 'Сценарий', 'План ожидания, мин', 'Ожидание, мин', 'Код пункта', 'Балл', 'Комментарий']], {}
    prev = ''
    for n, (day, clinic, scenario, double) in enumerate(plan, 1):
        who = r.pick([s for s in shoppers if s != prev])
        prev = who
        if not double: truth, wait = {}, max(0, round({'Центр': 27, 'Север': 13, 'Юг': 13, 'Запад': 17}[clinic] + 8 * r.norm()))
        for i in items:
            na = float(i['na'])
            if i['code'] not in truth:
                ok = PASS[i['section']][CLINICS.index(clinic)] + float(i['shift'])
                x = r.u()
                top = int(i['max'])
                score = top if x < ok else 0 if top == 1 or x > ok + (1 - ok) * .45 else top // 2 if top < 5 else r.int(1, 3)
                truth[i['code']] = 'н/п' if r.u() < na else score
            score = truth[i['code']]
            if double and score != 'н/п' and r.u() < .10: score = 0 if score else int(i['max'])
            if i['code'] == 'О1' and score != 'н/п': score = int(i['max']) if wait <= 10 else 0
            note = ''
            if score == 0 and i['notes'] and r.u() < .5: note = r.pick(i['notes'].split('|'))
            if i['code'] == 'К5' and score == 'н/п': continue  # nobody asked how it was: the row was left out
            table.append([f'В{n:02d}', ru(day), clinic, who, scenario, 10, wait + (r.int(-1, 1) if double and wait else 0), i['code'], score, note])
    # Rows stand as shoppers wrote them down: mostly as the form has them, but some paid before the doctor, and who came
    # with a question about the price heard of it at the desk.
    sections = {i['code']: i['section'] for i in items}
    def place(at, row):
        section, form = sections[row[7]], list(dict.fromkeys(sections.values()))
        if row[0] in PAID_FIRST and row[7] in ('К1', 'К2', 'К3'): return (form.index('Приём'), 0, at)
        if row[4].startswith('Вопрос о цене') and row[2] != 'Север' and section == 'План и цена': return (form.index('Ожидание'), 0, at)
        return (form.index(section), 1, at)
    visits = [table[0]] + [row for _, row in sorted(enumerate(table[1:]), key=lambda x: (x[1][0], place(*x)))]
    write('checklists/visits.csv', visits)


# ---------------------------------------------------------------- calls and reviews
def calls(people, rows):
    r = Rng(600)
    reasons = [('нет окна у врача', 34), ('дорого', 22), ('не дождался ответа', 16), ('нет такой услуги', 12), ('хочет подумать', 10), ('неудобно добираться', 6)]
    ops = ['Алина', 'Вера', 'Дарья', 'Максим', 'Ольга']
    start = date(2026, 7, 1)
    recent = [x for x in rows if start + timedelta(11) <= x[0]]
    booked = r.shuffle(recent)[:327]
    out = []
    def add(when, pid, channel, clinic, topic, result, reason, mean):
        t = datetime(when.year, when.month, when.day, 8) + timedelta(seconds=r.int(0, 43000))
        wait = round(3 + r.exp(mean * (1.7 if t.weekday() == 0 else 1)))
        out.append([t, pid, channel, clinic, topic, result, reason, wait, r.pick(ops)])
    def day_before(d): return max(start, open_day(d - timedelta(r.int(1, 10))))
    for when, p, doctor, _, _, _ in booked:
        topic = 'первичная запись' if when == p['visits'][0][0] else r.weighted([('повторная запись', 8), ('перенос записи', 2)])
        add(min(day_before(when), when), p['id'], p['channel'], DOCTORS[doctor][1], topic, 'записан', '', 34)
    def stranger(): return 'x' + ''.join(r.pick('0123456789abcdef') for _ in range(11))
    old = [p for p in people if p['visits'][-1][0] < date(2026, 6, 1)]
    def someone():
        if r.u() < .45: p = r.pick(old); return p['id'], p['channel'], 'повторная запись'
        return stranger(), r.weighted([(c, v[0]) for c, v in CHANNELS.items()]), r.weighted([('первичная запись', 6), ('вопрос о цене', 3), ('вопрос об услуге', 2)])
    for _ in range(53):
        pid, ch, topic = someone()
        add(start + timedelta(r.int(0, 91)), pid, ch, r.pick(CLINICS), topic, 'записан', '', 38)
    for reason, k in zip([x for x, _ in reasons], quota(220, [w / 100 for _, w in reasons])):
        for _ in range(k):
            pid, ch, topic = someone()
            if reason == 'дорого' and r.u() < .6: topic = 'вопрос о цене'
            clinic = r.weighted([('Центр', 44), ('Юг', 30), ('Север', 14), ('Запад', 12)]) if reason == 'нет окна у врача' else r.pick(CLINICS)
            add(start + timedelta(r.int(0, 91)), pid, ch, clinic, topic, 'не записан', reason, 150 if reason == 'не дождался ответа' else 45)
    assert len(out) == 600
    out.sort(key=lambda x: (x[0], x[1]))
    write('calls.csv', [['Дата и время', 'Пациент', 'Канал', 'Клиника', 'Тема', 'Результат', 'Причина незаписи', 'Ожидание, с', 'Оператор']]
          + [[x[0].strftime('%d.%m.%Y %H:%M')] + x[1:] for x in out])

RATING = {'Центр': [4.25] * 8, 'Север': [4.4] * 8, 'Юг': [4.7, 4.65, 4.5, 4.3, 4.0, 3.6, 3.3, 3.0], 'Запад': [4.35] * 8}

def reviews():
    r = Rng(250)
    texts = r.shuffle(read_texts('reviews.csv'))
    sites = [('Карты', 9), ('Отзовик врачей', 6), ('Агрегатор', 4), ('Соцсети', 2)]
    jobs = []
    for q in range(8):
        s = date(2024 + (9 + 3 * q) // 12, (9 + 3 * q) % 12 + 1, 1)
        for c, per in zip(CLINICS, (9, 7, 9, 6)):
            k = per + (1 if (q + CLINICS.index(c)) % 16 in (3, 9) else 0)
            for star, n in enumerate(quota(k, tilted(RATING[c][q], (6, 3, 3, 5, 9))), 1):
                jobs += [(s + timedelta(r.int(0, 89)), c, star) for _ in range(n)]
    while len(jobs) < 250: jobs.append((date(2024, 10, 1) + timedelta(r.int(0, 728)), 'Север', r.pick([4, 5])))
    jobs = r.shuffle(jobs[:250])
    by_clinic = {c: {DOCTORS[d][0]: d for d in DOCTORS if DOCTORS[d][1] == c} for c in CLINICS}
    out = []
    for when, c, star in jobs:
        specs = by_clinic[c]
        hit = [x for x in texts if int(x['rating']) == star and (not x['speciality'] or x['speciality'] in specs) and (not x['clinic'] or x['clinic'] == c)]
        hit.sort(key=lambda x: (not x['clinic'], not x['speciality']))
        x = hit[0] if hit else None
        if x: texts.remove(x)
        spec = x['speciality'] if x and x['speciality'] else r.pick(sorted(specs)) if r.u() < .55 else ''
        answered = ru(min(END, when + timedelta(r.int(1, 12 if star > 3 else 25)))) if r.u() < (.62 if star < 4 else .5) else ''
        out.append([when, r.weighted(sites), c, specs.get(spec, ''), star, x['text'] if x else '', x['topic'] if x else '', answered])
    out.sort(key=lambda x: (x[0], x[1], x[2], x[5]))
    write('reviews.csv', [['Дата', 'Площадка', 'Клиника', 'Врач', 'Оценка', 'Текст', 'Тема', 'Дата ответа']] + [[ru(x[0])] + x[1:] for x in out], sep=',')


def main():
    people, rows = visit_base()
    write('services.csv', [['Услуга', 'Категория', 'Цикл, дней', 'Цена']] + [[s, *v] for s, v in SERVICES.items()])
    write('doctors.csv', [['Врач', 'Специальность', 'Клиника']] + [[d, v[0], v[1]] for d, v in DOCTORS.items()])
    write('touchpoints.csv', [['name_ru', 'name_en', 'stage_ru', 'stage_en']] + [list(t) for t in TOUCHPOINTS])
    write('clinics.csv', [['Клиника']] + [[c] for c in CLINICS])
    write('channels.csv', [['Канал']] + [[c] for c in CHANNELS])
    write('competitors.csv', [['Конкурент']] + [['Медлайт'], ['Клиника на Садовой']])
    ids = {p['r']: p['id'] for p in people if p['r']}
    table = [['Респондент', 'Группа', 'Пол', 'Возраст', 'Клиника или конкурент', 'Услуга', 'Дата интервью', 'Пациент', 'Согласие']]
    for x in PEOPLE: table.append([x[0], GROUPS[x[1]], x[2], x[3], x[4], x[5], ru(D(x[6])), ids.get(x[0], ''), 'нет' if x[0] == 'R19' else 'да'])
    write('respondents.csv', table, sep=',')
    costs_and_stages(people)
    surveys(rows)
    checklists()
    calls(people, rows)
    reviews()


if __name__ == '__main__': main()
