"""Makes airport-zones.csv: the time zone of each airport of airports.csv.

The zone is that of the nearest principal place of the airport's country in zone.tab of the IANA time zone database (public domain).
Near a border between zones within a country it may be the neighbouring one; the error is then the hour or so between the two.

Usage: python3 make_airport_zones.py airports.csv zone.tab > airport-zones.csv
"""

import csv
import math
import re
import sys

# Not in zone.tab by the code that is used for it.
SAME_AS = {"XK": "RS"}

# Too new for the Java this is made for; the offset is the same.
RENAMED = {"America/Coyhaique": "America/Punta_Arenas"}


def degrees(text):
    """Degrees of +DDMM, +DDMMSS, +DDDMM or +DDDMMSS."""
    sign = -1 if text[0] == "-" else 1
    digits = text[1:]
    whole = digits[:-4] if len(digits) in (6, 7) else digits[:-2]
    rest = digits[len(whole):]
    minutes = int(rest[:2]) + (int(rest[2:]) / 60 if len(rest) == 4 else 0)
    return sign * (int(whole) + minutes / 60)


def zones(path):
    """Principal places by country."""
    places = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                country, where, zone = line.rstrip("\n").split("\t")[:3]
                latitude, longitude = re.fullmatch(r"([+-]\d+)([+-]\d+)", where).groups()
                places.setdefault(country, []).append((degrees(latitude), degrees(longitude), zone))
    return places


def distance(latitude, longitude, place):
    """Central angle between two places."""
    one, other = math.radians(latitude), math.radians(place[0])
    turn = math.radians(longitude - place[1])
    cosine = math.sin(one) * math.sin(other) + math.cos(one) * math.cos(other) * math.cos(turn)
    return math.acos(max(-1.0, min(1.0, cosine)))


def main(airports, tab):
    places = zones(tab)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["iata", "zone"])
    with open(airports, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            country = SAME_AS.get(row["country"], row["country"])
            near = places.get(country)
            if near:
                here = (float(row["latitude"]), float(row["longitude"]))
                zone = min(near, key=lambda place: distance(*here, place))[2]
                out.writerow([row["iata"], RENAMED.get(zone, zone)])


if __name__ == "__main__":
    main(*sys.argv[1:])
