#!/usr/bin/env python3
"""Reads the interviews as a program would and checks what README.md promises about them.

At least 600 words each; no run of eight words in two of them; every quote stands exactly once in
its respondent's own turns; ids, codes and touchpoints that are pointed at exist. Run: python3 check.py
"""
import csv, glob, os, re, sys, zipfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
T = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
RUN = int(sys.argv[1]) if len(sys.argv) > 1 else 8
bad = 0

def fail(*x):
    global bad
    bad += 1
    print('NOT', *x)

def lines(name):
    """The lines of a transcript; a table row becomes «speaker: text»."""
    raw = open(name, 'rb').read()
    ext = name.rsplit('.', 1)[1]
    if ext == 'docx':
        out = []
        for e in ET.fromstring(zipfile.ZipFile(name).read('word/document.xml')).find(W + 'body'):
            if e.tag == W + 'p': out.append(''.join(t.text for t in e.iter(W + 't')))
            for tr in e.iter(W + 'tr'): out.append(': '.join(''.join(t.text for t in c.iter(W + 't')) for c in tr.iter(W + 'tc')))
        return out
    if ext == 'odt': return [''.join(p.itertext()) for p in ET.fromstring(zipfile.ZipFile(name).read('content.xml')).iter(T + 'p')]
    if ext == 'rtf':
        s = raw.decode('ascii').split('\\f0\\fs24 ', 1)[1]
        s = re.sub(r"(?:\\'[0-9a-f]{2})+", lambda m: bytes.fromhex(m[0].replace("\\'", '')).decode('cp1251'), s)
        return re.sub(r'[{}]', '', s.replace('{\\b ', '')).replace('\\par', '').splitlines()
    try: s = raw.decode('utf-8-sig')
    except UnicodeDecodeError: s = raw.decode('cp1251')
    if ext in ('srt', 'vtt'):
        s = re.sub(r'(?m)^\d+\n(?=\d\d:)|^\d\d:\d\d:\d\d[.,]\d+ --> .*\n|^WEBVTT\n', '', s)
        s = re.sub(r'<v ([^>]+)>', r'\1: ', s).replace('</v>', '')
    return s.splitlines()

SPEAKER = re.compile(r'(?:\[\d\d:\d\d:\d\d\] |\d\d:\d\d )?(И|Интервьюер|Р|Р\d+|Респондент): ?(.*)')

def turns(name):
    out = []
    for line in lines(name):
        m = SPEAKER.fullmatch(line.strip())
        if m:
            who = 'И' if m[1][0] == 'И' else 'Р'
            if out and out[-1][0] == who: out[-1][1] += ' ' + m[2]
            else: out.append([who, m[2]])
        elif out and line.strip(): out[-1][1] += ' ' + line.strip()
    return [(w, ' '.join(t.split())) for w, t in out]

def words(s): return re.findall(r'[^\W\d_]+', s.lower())

talk = {'R%d' % int(re.search(r'R(\d+)\.', f)[1]): turns(f) for f in sorted(glob.glob(os.path.join(HERE, 'interviews', 'R*.*')))}
seen = defaultdict(set)
for r, t in talk.items():
    w = words(' '.join(x for _, x in t))
    if len(w) < 600 or len(t) < 20: fail(r, len(w), 'words,', len(t), 'turns')
    for i in range(len(w) - RUN + 1): seen[' '.join(w[i:i + RUN])].add(r)
for run, rs in seen.items():
    if len(rs) > 1: fail('shared by', *sorted(rs), ':', run)
print(len(talk), 'interviews,', {r: len(words(' '.join(x for _, x in t))) for r, t in talk.items()})

def table(name, sep=';', enc='utf-8', skip=0):
    with open(os.path.join(HERE, name), encoding=enc, newline='') as f: return list(csv.DictReader(f.read().splitlines(True)[skip:], delimiter=sep))
touch = {r['name_ru'] for r in table('touchpoints.csv')}
for r in table('checklists/template.csv'):
    if r['Точка контакта'] not in touch: fail('touchpoint', r['Точка контакта'])
for r in table('reviews.csv', ','):
    if r['Тема'] and r['Тема'] not in touch: fail('touchpoint', r['Тема'])
base = {r['Пациент'] for r in table('visits.csv', enc='cp1251', skip=2)}
people = table('respondents.csv', ',')
for r in people:
    if r['Пациент'] and r['Пациент'] not in base: fail('patient', r['Пациент'])
    if (r['Группа'] == 'пациент конкурента') == bool(r['Пациент']): fail('patient of', r['Респондент'])
if os.path.exists(os.path.join(HERE, 'quotes.csv')):
    book = table('codebook.csv')
    codes = {f"{r['parent']} › {r['code']}" for r in book}
    for r in book:
        if r['touchpoint'] and r['touchpoint'] not in touch: fail('touchpoint', r['touchpoint'])
        if not r['example']: fail('no example', r['code'])
    quotes, stretch, used = table('quotes.csv'), defaultdict(set), Counter()
    for q in quotes:
        own = [t for w, t in talk[q['respondent']] if w == 'Р']
        n = sum(t.count(' '.join(q['quote'].split())) for t in own)
        if n != 1: fail(n, 'times', q['respondent'], q['quote'])
        if q['code'] not in codes: fail('code', q['code'])
        if not -2 <= int(q['valence']) <= 2: fail('valence', q)
        stretch[q['respondent'], q['coder']].add(q['quote'])
        used[q['code']] += 1
    for r in talk:
        if len(stretch[r, 'А. Орлова']) < 12: fail(r, len(stretch[r, 'А. Орлова']), 'quotes')
    for c in codes - set(used): fail('unused code', c)
    print(len(quotes), 'rows of quotes,', len(codes), 'codes')
print(bad, 'faults')
sys.exit(bad > 0)
