"""The holidays of the calendars of working days in stdlib/, worked out again from the laws.

    holidays.py DIR     compares them with the lists of the modules in DIR, of both languages
"""
import datetime
import pathlib
import re
import sys

YEARS = range(2015, 2036)


# The Sunday after the first full moon of the church on or after 21 March, the moon by its epact (Clavius, 1603).
def easter(year):
    golden = year % 19 + 1
    century = year // 100 + 1
    dropped = 3 * century // 4 - 12
    moon_correction = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + moon_correction - dropped) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full_moon = 44 - epact
    if full_moon < 21:
        full_moon += 30
    moon = datetime.date(year, 3, 1) + datetime.timedelta(days=full_moon - 1)
    return moon + datetime.timedelta(days=7 - moon.isoweekday() % 7)


def on(year, *days):
    return {datetime.date(year, int(day[:2]), int(day[3:])) for day in days}


# Legislative Decree 713, article 6, with the laws that changed it and the first year in which each day was kept.
def peru(year):
    days = on(year, "01-01", "05-01", "06-29", "07-28", "07-29", "08-30", "10-08", "11-01", "12-08", "12-25")
    days |= {easter(year) - datetime.timedelta(days=before) for before in (3, 2)}
    for first, day in ((2022, "12-09"), (2022, "08-06"), (2023, "07-23"), (2024, "06-07")):
        if year >= first:
            days |= on(year, day)
    return days


def next_monday(day):
    while day.weekday() != 0:
        day += datetime.timedelta(days=1)
    return day


# Law 51 of 1983: article 1 lists them, article 2 moves some to the Monday.
def colombia(year):
    days = on(year, "01-01", "05-01", "07-20", "08-07", "12-08", "12-25")
    days |= {easter(year) - datetime.timedelta(days=before) for before in (3, 2)}
    moved = on(year, "01-06", "03-19", "06-29", "08-15", "10-12", "11-01", "11-11")
    # Ascension on the Thursday of the sixth week, Corpus Christi on that of the ninth, the Sacred Heart eight days later.
    moved |= {easter(year) + datetime.timedelta(days=after) for after in (39, 60, 68)}
    return days | {next_monday(day) for day in moved}


MODULES = {"peru_calendar": peru, "calendario_peru": peru, "colombia_calendar": colombia, "calendario_colombia": colombia}

folder = pathlib.Path(sys.argv[1])
for module, law in MODULES.items():
    text = (folder / f"{module}.hito").read_text()
    item = re.search(r'^(?:calendar of|calendario de) [^"]*"[^"]*"([^:]*):([^"]*?)\n\n', text, re.M | re.S)
    covered = re.findall(r"\d{4}-\d\d-\d\d", item[1])
    if covered != [f"{YEARS[0]}-01-01", f"{YEARS[-1]}-12-31"]:
        sys.exit(f"{module} covers {covered}")
    written = re.findall(r"\d{4}-\d\d-\d\d", item[2])
    expected = sorted(day.isoformat() for year in YEARS for day in law(year))
    if written != expected:
        sys.exit(f"{module}: {sorted(set(written) ^ set(expected))}")
