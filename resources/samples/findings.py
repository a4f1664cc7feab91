#!/usr/bin/env python3
"""Computes the findings of the sample from the raw files as they stand; shares no code with generate.py.

python3 findings.py          prints them and compares with findings.json
python3 findings.py --write  writes findings.json and the table in README.md
"""
import csv, json, math, os, re, sys
from collections import Counter, defaultdict
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
ASOF = date(2026, 9, 30)
CUT = ASOF - timedelta(365)  # 30.09.2025: a patient last seen on this day or before is lost


def table(name, sep=';', enc='utf-8', skip=0, foot=0):
    with open(os.path.join(HERE, name), encoding=enc, newline='') as f: lines = f.read().splitlines(True)
    lines = lines[skip:len(lines) - foot]
    return list(csv.DictReader(lines, delimiter=sep))

def day(s): d, m, y = s[:10].split('.'); return date(int(y), int(m), int(d))
def num(s): return float(s.replace('\u00a0', '').replace(',', '.'))

out = []
def add(id, metric, scope, value, tol, ru, en, **more):
    """ru and en may use {v}, the value, and any of the extra figures."""
    v = round(value, 4)
    more = {k: round(x, 4) if isinstance(x, float) else x for k, x in more.items()}
    show = {'v': v, **more}
    def ruf(x): return f'{x:.1f}'.replace('.', ',').replace('-', '−') if isinstance(x, float) else str(x)
    def enf(x): return f'{x:.1f}'.replace('-', '−') if isinstance(x, float) else str(x)
    out.append(dict(id=id, text_ru=ru.format(**{k: ruf(x) for k, x in show.items()}), text_en=en.format(**{k: enf(x) for k, x in show.items()}),
                    metric=metric, scope=scope, value=v, tolerance=tol, **({'also': more} if more else {})))

def r2(x, sign=False): return (f'{x:+.2f}' if sign else f'{x:.2f}').replace('.', ',').replace('-', '−')

CLIN = ['Центр', 'Север', 'Юг', 'Запад']

# ------------------------------------------------------------ surveys
waves = {}
for i, q in enumerate(['2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3'], 1):
    name = f'surveys/wave{i}_{q}.csv'
    waves[i] = table(name, ',') if i < 5 else table(name, ';', 'cp1251')
def col(w, text): return next(c for c in waves[w][0] if text in c)
def scores(w, text, clinic=None):
    c, k = col(w, text), col(w, 'какой клинике')
    return [int(r[c]) for r in waves[w] if r[c] and (not clinic or r[k] == clinic)]
def csat(xs): return 100 * sum(x >= 4 for x in xs) / len(xs)
def mean(xs): return sum(xs) / len(xs)
def sd(xs): m = mean(xs); return math.sqrt(sum((x - m) ** 2 for x in xs) / (len(xs) - 1))
def z_means(a, b): return (mean(a) - mean(b)) / math.sqrt(sd(a) ** 2 / len(a) + sd(b) ** 2 / len(b))

def nps(w):
    xs = scores(w, 'порекомендуете')
    p, d = sum(x >= 9 for x in xs) / len(xs), sum(x <= 6 for x in xs) / len(xs)
    return 100 * (p - d), 100 * p, 100 * (1 - p - d), 100 * d, len(xs), 100 * math.sqrt((p + d - (p - d) ** 2) / len(xs))
for w in range(1, 7):
    v, p, s, d, n, _ = nps(w)
    add(f'nps_w{w}', 'survey.nps', {'wave': str(w)}, v, .05,
        f'NPS волны {w}: {{v}}; сторонники {{promoters}} %, нейтралы {{passives}} %, критики {{detractors}} %, n = {{n}}.',
        f'NPS of wave {w}: {{v}}; promoters {{promoters}} %, passives {{passives}} %, detractors {{detractors}} %, n = {{n}}.',
        promoters=p, passives=s, detractors=d, n=n)
a, b = nps(5), nps(6)
add('nps_w5_w6', 'survey.nps', {'wave': '6', 'compare': '5'}, b[0] - a[0], .05,
    'NPS от волны 5 к волне 6: {v} пункта, z = {z}: различие не различимо (|z| < 1,96).',
    'NPS from wave 5 to wave 6: {v} points, z = {z}: not distinguishable (|z| < 1.96).', z=(b[0] - a[0]) / math.hypot(a[5], b[5]))
a = nps(1)
b = nps(5)
add('nps_w1_w5', 'survey.nps', {'wave': '5', 'compare': '1'}, b[0] - a[0], .05, 'NPS от волны 1 к волне 5: {v} пункта, z = {z}: рост различим.',
    'NPS from wave 1 to wave 5: {v} points, z = {z}: the rise is distinguishable.', z=(b[0] - a[0]) / math.hypot(a[5], b[5]))
W = '[Зона ожидания]'
for w in (5, 6):
    xs = scores(w, W)
    add(f'wait_csat_w{w}', 'survey.csat', {'wave': str(w), 'touchpoint': 'Зона ожидания'}, csat(xs), .05,
        f'CSAT ожидания (доля 4–5) в волне {w}: {{v}} %, n = {{n}}.', f'CSAT of waiting (share of 4–5), wave {w}: {{v}} %, n = {{n}}.', n=len(xs))
    add(f'wait_mean_w{w}', 'survey.mean', {'wave': str(w), 'touchpoint': 'Зона ожидания'}, mean(xs), .005,
        f'Средняя оценка ожидания в волне {w}: {r2(mean(xs))} из 5, n = {{n}}.', f'Mean score of waiting, wave {w}: {mean(xs):.2f} of 5, n = {{n}}.', n=len(xs))
x5, x6 = scores(5, W), scores(6, W)
add('wait_drop', 'survey.mean', {'wave': '6', 'compare': '5', 'touchpoint': 'Зона ожидания'}, mean(x6) - mean(x5), .005,
    'Падение средней оценки ожидания от волны 5 к волне 6 различимо: z = {z}.', 'The fall of the mean score of waiting from wave 5 to 6 is distinguishable: z = {z}.', z=z_means(x6, x5))
drops = {c: mean(scores(6, W, c)) - mean(scores(5, W, c)) for c in CLIN}
worst = min(drops, key=drops.get)
for c in CLIN:
    xs = scores(6, W, c)
    add(f'wait_csat_w6_{CLIN.index(c)}', 'survey.csat', {'wave': '6', 'touchpoint': 'Зона ожидания', 'clinic': c}, csat(xs), .05,
        f'CSAT ожидания, волна 6, {c}: {{v}} %, n = {{n}}; к волне 5 среднее изменилось на {r2(drops[c], True)} (z = {{z}}).',
        f'CSAT of waiting, wave 6, {c}: {{v}} %, n = {{n}}; mean changed by {drops[c]:+.2f} since wave 5 (z = {{z}}).', n=len(xs), strongest_drop=c == worst, z=z_means(xs, scores(5, W, c)))
for t in ('План лечения и цена', 'Врач'):
    xs = scores(6, f'[{t}]')
    add('csat_w6_' + ('plan' if t[0] == 'П' else 'doctor'), 'survey.csat', {'wave': '6', 'touchpoint': t}, csat(xs), .05,
        f'CSAT «{t}», волна 6: {{v}} %, n = {{n}}.', f'CSAT of «{t}», wave 6: {{v}} %, n = {{n}}.', n=len(xs))
xs = scores(6, 'легко')
add('ces_w6', 'survey.ces', {'wave': '6'}, mean(xs), .005, f'CES волны 6 (1–7, 7 = легко), среднее: {r2(mean(xs))}; n = {{n}}.', f'CES of wave 6 (1–7, 7 = easy), mean: {mean(xs):.2f}; n = {{n}}.', n=len(xs))

# ------------------------------------------------------------ visit base
visits = table('visits.csv', ';', 'cp1251', skip=2, foot=1)
patients = {r['id']: r for r in table('patients.csv')}
base = defaultdict(list)
for r in visits: base[r['Пациент']].append((day(r['Дата']), r))
for v in base.values(): v.sort(key=lambda x: x[0])
days = {p: sorted({d for d, _ in v}) for p, v in base.items()}
lost = {p for p, d in days.items() if d[-1] <= CUT}
add('churn_all', 'patients.churn', {'date': '2026-09-30'}, 100 * len(lost) / len(days), .05,
    'Потеряно пациентов: {v} % ({lost} из {n}); потерян = последний визит 30.09.2025 или раньше.', 'Lost patients: {v} % ({lost} of {n}); lost = last visit on 30.09.2025 or before.', lost=len(lost), n=len(days))
def after(k, kmax=None):
    n = gone = 0
    for d in days.values():
        for j in range(k, (kmax or k) + 1):
            if len(d) >= j and d[j - 1] <= CUT:
                n += 1
                gone += len(d) == j
    return gone, n
for k in (1, 2, 3, 4, 5):
    g, n = after(k)
    add(f'churn_after_{k}', 'patients.churn', {'date': '2026-09-30', 'visit_number': k}, 100 * g / n, .05,
        f'Потеря после визита {k}: {{v}} % ({{lost}} из {{n}}).', f'Lost after visit {k}: {{v}} % ({{lost}} of {{n}}).', lost=g, n=n)
g, n = after(2, 60)
add('churn_after_later', 'patients.churn', {'date': '2026-09-30', 'visit_number': '2+'}, 100 * g / n, .05,
    'Потеря после любого следующего визита (второго и далее): {v} % ({lost} из {n}).', 'Lost after any later visit (second and on): {v} % ({lost} of {n}).', lost=g, n=n)
old = [d for d in days.values() if d[0] <= CUT]
add('repeat_rate', 'patients.repeat_rate', {'date': '2026-09-30', 'first_visit_to': '2025-09-30'}, 100 * sum(len(d) > 1 for d in old) / len(old), .05,
    'Пришли второй раз (в другой день): {v} % из {n} с первым визитом по 30.09.2025.', 'Came a second time (on another day): {v} % of {n} whose first visit was by 30.09.2025.', n=len(old))
year = [d for d in days.values() if d[-1] > CUT]
loyal = sum(d[0] <= CUT or len(d) > 1 for d in year)
add('loyal_share', 'patients.loyal_share', {'from': '2025-10-01', 'to': '2026-09-30'}, 100 * loyal / len(year), .05,
    'Доля лояльных в годовом потоке: {v} % ({loyal} из {n}): два дня визитов в окне или визит до него.', 'Loyal share of the yearly flow: {v} % ({loyal} of {n}): two visit days in the window or a visit before it.', loyal=loyal, n=len(year))
# two services of one day have one doctor in this base, so the last doctor is never in doubt
last_doc, served = defaultdict(list), defaultdict(set)
for p, v in base.items():
    last_doc[v[-1][1]['Врач']].append(p)
    for _, r in v: served[r['Врач']].add(p)
rate = {d: 100 * sum(p in lost for p in ps) / len(ps) for d, ps in last_doc.items()}
top = sorted(rate, key=rate.get, reverse=True)
for i, d in enumerate((top[0], top[1], top[-1])):
    add('churn_doctor_' + ('worst', 'second', 'best')[i], 'patients.churn', {'date': '2026-09-30', 'doctor': d}, rate[d], .05,
        f'Потеря у врача {d}: {{v}} % ({{lost}} потерянных из {{n}}, для кого этот врач последний; {{of_served}} % из {{served}} принятых).',
        f'Lost with doctor {d}: {{v}} % ({{lost}} lost of {{n}} for whom this doctor was the last; {{of_served}} % of {{served}} served).',
        lost=sum(p in lost for p in last_doc[d]), n=len(last_doc[d]), served=len(served[d]), of_served=100 * sum(p in lost for p in last_doc[d]) / len(served[d]), rank=(1, 2, len(rate))[i])
spent, margin, heads = Counter(), Counter(), Counter(r['Канал'] for r in patients.values())
for r in table('costs.csv', ','): spent[r['Канал']] += float(r['Затраты'])
for r in visits: margin[r['Канал']] += num(r['Сумма']) - num(r['Затраты'])
roi = {c: 100 * (margin[c] - spent[c]) / spent[c] for c in spent}
for i, c in enumerate(sorted(roi, key=roi.get, reverse=True)):
    add(f'roi_{i + 1}', 'patients.roi', {'channel': c}, roi[c], .1,
        f'Окупаемость привлечения, {c}: {{v}} % (маржа {{margin}} ₽, затраты {{cost}} ₽, пациентов {{n}}).', f'Return on acquisition, {c}: {{v}} % (margin {{margin}} ₽, cost {{cost}} ₽, patients {{n}}).',
        margin=round(margin[c]), cost=round(spent[c]), n=heads[c])
m24 = Counter(d.month for v in days.values() for d in v if date(2024, 10, 1) <= d)
tot = sum(m24.values())
for m, name, en in ((1, 'январь', 'January'), (8, 'август', 'August'), (10, 'октябрь', 'October')):
    add(f'season_{m:02d}', 'patients.seasonality', {'from': '2024-10-01', 'to': '2026-09-30', 'month': m}, 12 * m24[m] / tot, .005,
        f'Сезонность, {name}: {100 * 12 * m24[m] / tot:.0f} % среднего месяца ({{n}} визитов за 24 месяца из {tot}).', f'Seasonality, {en}: {100 * 12 * m24[m] / tot:.0f} % of the average month ({{n}} of {tot} visits in 24 months).', n=m24[m])
young = [d for p, v in days.items() if patients[p]['Пол'] == 'м' for d in v if d.year - int(patients[p]['Год рождения']) in (17, 18)]
rest = [d for v in days.values() for d in v]
hot = lambda ds: 100 * sum(d.month in (4, 5, 10, 11) for d in ds) / len(ds)
add('season_young_men', 'patients.seasonality', {'sex': 'м', 'age': '17–18', 'months': [4, 5, 10, 11]}, hot(young), .05,
    'Юноши 17–18 лет: {v} % визитов приходится на апрель, май, октябрь и ноябрь (все пациенты — {all} %), n = {n}.', 'Men aged 17–18: {v} % of visits fall in April, May, October and November (all patients {all} %), n = {n}.', all=hot(rest), n=len(young))

# ------------------------------------------------------------ calls, reviews
calls = table('calls.csv')
yes = sum(r['Результат'] == 'записан' for r in calls)
add('booking', 'calls.booking_conversion', {}, 100 * yes / len(calls), .05, 'Запись со звонка: {v} % ({booked} из {n}).', 'Calls that end in a booking: {v} % ({booked} of {n}).', booked=yes, n=len(calls))
why = Counter(r['Причина незаписи'] for r in calls if r['Результат'] != 'записан')
for i, (k, n) in enumerate(why.most_common(), 1):
    add(f'call_reason_{i}', 'calls.lost_share', {'reason': k}, 100 * n / (len(calls) - yes), .05,
        f'Причина незаписи «{k}»: {{v}} % из {{of}} незаписанных ({{n}}).', f'Reason for not booking «{k}»: {{v}} % of {{of}} not booked ({{n}}).', n=n, of=len(calls) - yes)
seen = sum(any(timedelta(0) <= d - day(r['Дата и время']) <= timedelta(14) for d in days.get(r['Пациент'], [])) for r in calls if r['Результат'] == 'записан')
add('call_came', 'calls.came_share', {'days': 14}, 100 * seen / yes, .05, 'Пришли в течение 14 дней после звонка: {v} % записанных ({n} из {of}).', 'Came within 14 days of the call: {v} % of the booked ({n} of {of}).', n=seen, of=yes)
rev = table('reviews.csv', ',')
for q, (a, b) in {'2024-10-01…2025-09-30': (date(2024, 10, 1), CUT), '2025-10-01…2026-09-30': (CUT + timedelta(1), ASOF)}.items():
    for c in CLIN:
        xs = [int(r['Оценка']) for r in rev if r['Клиника'] == c and a <= day(r['Дата']) <= b]
        add(f'rating_{CLIN.index(c)}_{b.year}', 'reviews.rating', {'clinic': c, 'from': a.isoformat(), 'to': b.isoformat()}, mean(xs), .005,
            f'Средняя оценка в отзывах, {c}, {q}: {r2(mean(xs))}, n = {{n}}.', f'Mean review rating, {c}, {q}: {mean(xs):.2f}, n = {{n}}.', n=len(xs))
    if b == ASOF:
        xs = [int(r['Оценка']) for r in rev if r['Клиника'] == 'Юг' and a <= day(r['Дата']) <= b]
        add('negative_south', 'reviews.negative_share', {'clinic': 'Юг', 'from': a.isoformat(), 'to': b.isoformat()}, 100 * mean([x <= 2 for x in xs]), .05,
            f'Доля отрицательных отзывов (1–2), Юг, {q}: {{v}} %, n = {{n}}.', f'Share of negative reviews (1–2), Юг, {q}: {{v}} %, n = {{n}}.', n=len(xs))
for y, qq in ((2024, 4), (2025, 2), (2026, 1), (2026, 3)):
    xs = [int(r['Оценка']) for r in rev if r['Клиника'] == 'Юг' and day(r['Дата']).year == y and (day(r['Дата']).month + 2) // 3 == qq]
    add(f'rating_south_{y}q{qq}', 'reviews.rating', {'clinic': 'Юг', 'quarter': f'{y}Q{qq}'}, mean(xs), .005, f'Оценка, Юг, {qq} кв. {y}: {r2(mean(xs))}, n = {{n}}.', f'Rating, Юг, {y} Q{qq}: {mean(xs):.2f}, n = {{n}}.', n=len(xs))

# ------------------------------------------------------------ mystery patient
tpl = {r['Код']: r for r in table('checklists/template.csv')}
check = defaultdict(dict)
where = {}
for r in table('checklists/visits.csv'):
    where[r['Визит']] = r['Клиника']
    if r['Балл'] != 'н/п': check[r['Визит']][r['Код пункта']] = float(r['Балл']) / float(tpl[r['Код пункта']]['Максимум'])
def score(v, section=None):
    xs = [(float(tpl[k]['Вес']), s) for k, s in check[v].items() if not section or tpl[k]['Раздел'] == section]
    return 100 * sum(w * s for w, s in xs) / sum(w for w, _ in xs) if xs else None
def cell(section=None, clinic=None):
    xs = [x for x in (score(v, section) for v in where if not clinic or where[v] == clinic) if x is not None]
    return mean(xs), len(xs)
secs = list(dict.fromkeys(r['Раздел'] for r in tpl.values()))
for s in [None] + secs:
    v, n = cell(s)
    add('check_' + (f's{secs.index(s) + 1}' if s else 'all'), 'checklist.score', {'section': s} if s else {}, v, .05,
        f'Тайный пациент, {"раздел «" + s + "»" if s else "весь чек-лист"}: {{v}} %, проверок {{n}}.', f'Mystery patient, {"section «" + s + "»" if s else "whole checklist"}: {{v}} %, visits {{n}}.', n=n)
for c in CLIN:
    v, n = cell(None, c)
    add(f'check_clinic_{CLIN.index(c)}', 'checklist.score', {'clinic': c}, v, .05, f'Тайный пациент, {c}, весь чек-лист: {{v}} %, проверок {{n}}.', f'Mystery patient, {c}, whole checklist: {{v}} %, visits {{n}}.', n=n)
    v, n = cell('Ожидание', c)
    add(f'check_wait_{CLIN.index(c)}', 'checklist.score', {'clinic': c, 'section': 'Ожидание'}, v, .05, f'Тайный пациент, {c}, «Ожидание»: {{v}} %, проверок {{n}}.', f'Mystery patient, {c}, «Ожидание»: {{v}} %, visits {{n}}.', n=n)

for code in ('О1', 'О2'):
    xs = [check[v][code] for v in where if code in check[v]]
    add('item_' + ('late' if code == 'О1' else 'told'), 'checklist.item_pass_rate', {'item': code}, 100 * mean([x == 1 for x in xs]), .05,
        f'Пункт {code} «{tpl[code]["Пункт"]}»: полный балл в {{v}} % проверок, где применим (n = {{n}}).', f'Item {code} «{tpl[code]["Пункт"]}»: full score in {{v}} % of the visits where it applies (n = {{n}}).', n=len(xs))

# ------------------------------------------------------------ stages
step = Counter()
for r in table('stage_counts.csv', ','):
    m, y = map(int, r['Месяц'].split('.'))
    if (y, m) >= (2025, 10): step[r['Стадия']] += int(r['Количество'])
for a, b, key in (('заявки/звонки', 'запись', 'book'), ('запись', 'приход', 'come')):
    add('stage_' + key, 'stages.conversion', {'from_stage': a, 'to_stage': b, 'from': '2025-10-01', 'to': '2026-09-30'}, 100 * step[b] / step[a], .05,
        f'Переход «{a}» → «{b}» за год: {{v}} % ({step[b]} из {step[a]}).', f'Conversion «{a}» → «{b}» over the year: {{v}} % ({step[b]} of {step[a]}).', n=step[a])

# ------------------------------------------------------------ interviews
if os.path.exists(os.path.join(HERE, 'quotes.csv')):
    people = {r['Респондент']: r for r in table('respondents.csv', ',')}
    book = {f"{r['parent']} › {r['code']}": r for r in table('codebook.csv')}
    quotes = [r for r in table('quotes.csv') if r['coder'] == 'А. Орлова']
    groups = ['свой потерянный', 'свой лояльный', 'пациент конкурента']
    for code in ('Ожидание › Молчание персонала', 'Деньги › Цена узнана на кассе', 'Приём › Врач слушает'):
        for g in [None] + groups:
            n = sum(not g or p['Группа'] == g for p in people.values())
            k = len({q['respondent'] for q in quotes if q['code'] == code and (not g or people[q['respondent']]['Группа'] == g)})
            add(f'code_{["Молч", "Цена", "Врач"].index(code.split(" › ")[1][:4]) + 1}_{groups.index(g) + 1 if g else "all"}', 'interviews.code_frequency', {'code': code, 'unit': 'respondents', **({'group': g} if g else {})}, k, 0,
                f'Код «{code}», респондентов: {k} из {n}' + (f' ({g}).' if g else '.'), f'Code «{code}», respondents: {k} of {n}' + (f' ({g}).' if g else '.'), n=n)
    val, rowwise = defaultdict(dict), defaultdict(list)  # one valence per stretch and touchpoint; one per row
    for q in quotes:
        t = book[q['code']]['touchpoint']
        if t:
            val[t][(q['respondent'], q['quote'])] = int(q['valence'])
            rowwise[t].append(int(q['valence']))
    for t in sorted(val, key=lambda t: mean(val[t].values())):
        xs = list(val[t].values())
        add('valence_' + str(list(dict.fromkeys(r['touchpoint'] for r in book.values() if r['touchpoint'])).index(t) + 1), 'interviews.valence', {'touchpoint': t}, mean(xs), .005,
            f'Валентность, {t}: {r2(mean(xs), True)}, сегментов {len(xs)}.', f'Valence, {t}: {mean(xs):+.2f}, segments {len(xs)}.', n=len(xs), per_coding=mean(rowwise[t]))

    both = defaultdict(lambda: defaultdict(set))
    for q in table('quotes.csv'):
        if q['respondent'] in ('R4', 'R14'): both[q['respondent'], q['quote']][q['coder']].add(q['code'])
    used = sorted({c for x in both.values() for cs in x.values() for c in cs})
    pairs = [(c in x['А. Орлова'], c in x['Б. Ким']) for x in both.values() for c in used]
    po = mean([a == b for a, b in pairs])
    pa, pb = mean([a for a, _ in pairs]), mean([b for _, b in pairs])
    pe = pa * pb + (1 - pa) * (1 - pb)
    kappa = (po - pe) / (1 - pe)
    add('agreement', 'interviews.kappa', {'respondents': ['R4', 'R14'], 'coders': ['А. Орлова', 'Б. Ким']}, kappa, .005,
        f'Согласованность кодировщиков на R4 и R14: каппа {r2(kappa)} (сегмент × код, {len(both)} × {len(used)}), совпадение {{agree}} %.',
        f'Agreement of the coders on R4 and R14: kappa {kappa:.2f} (stretch × code, {len(both)} × {len(used)}), raw agreement {{agree}} %.', agree=100 * po, n=len(pairs))

if '--write' in sys.argv:
    with open(os.path.join(HERE, 'findings.json'), 'w', encoding='utf-8', newline='\n') as f: json.dump(out, f, ensure_ascii=False, indent=1); f.write('\n')
    p = os.path.join(HERE, 'README.md')
    if os.path.exists(p):
        s = open(p, encoding='utf-8').read()
        rows = '\n'.join(f"| `{x['id']}` | {x['text_en']} | {x['value']:g} |" for x in out)
        s = re.sub(r'(<!-- numbers -->\n).*?(<!-- end -->)', lambda m: m[1] + '\n| id | finding | value |\n|---|---|---|\n' + rows + '\n\n' + m[2], s, flags=re.S)
        open(p, 'w', encoding='utf-8', newline='\n').write(s)
else:
    want = {x['id']: x for x in json.load(open(os.path.join(HERE, 'findings.json'), encoding='utf-8'))} if os.path.exists(os.path.join(HERE, 'findings.json')) else {}
    bad = 0
    for x in out:
        ok = x['id'] in want and abs(want[x['id']]['value'] - x['value']) <= x['tolerance'] + 1e-9
        bad += not ok
        print('ok ' if ok else 'NOT', x['id'], x['value'], '|', x['text_ru'])
    print(len(out), 'findings,', bad, 'not as written')
    sys.exit(bad > 0)
